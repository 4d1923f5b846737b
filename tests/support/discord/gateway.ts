import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { guildPayload, userPayload } from './payloads.ts';
import type { Records } from './records.ts';
import type { World } from './world.ts';

/** https://docs.discord.com/developers/events/gateway */
const MAX_PAYLOAD_BYTES = 4096;
const MAX_SENDS_PER_MINUTE = 120;
const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const INTENTS = { guilds: 1 << 0, guildMessages: 1 << 9, directMessages: 1 << 12 } as const;
/** Events kept for a resume. */
const MAX_REPLAY = 1000;
const MAX_SESSIONS = 20;

const Payload = z.strictObject({ op: z.int(), d: z.unknown(), s: z.unknown().optional(), t: z.unknown().optional() });
const Identify = z.looseObject({
  token: z.string(),
  intents: z.int(),
  properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.int(), z.int()]).optional(),
});
const Resume = z.strictObject({ token: z.string(), session_id: z.string(), seq: z.int() });

interface Session {
  readonly id: string;
  readonly intents: number;
  sequence: number;
  readonly sent: { s: number; text: string }[];
  socket: WebSocket | null;
}

export interface Gateway {
  /** How often a session was begun and taken up again, and how many beats were heard. */
  readonly counts: { identifies: number; resumes: number; heartbeats: number; connections: number };
  /** Sends an event to every session that asked for its kind. */
  dispatch(event: string, data: object, scope: { guildId: string | null; isDirect: boolean }): void;
  close(code: number): void;
  /** Asks every client to reconnect. */
  reconnect(): void;
  invalidate(resumable: boolean): void;
  /** Forgets all sessions, so that none can be resumed. */
  forget(): void;
  /** Leaves heartbeats without an answer. */
  deaf: boolean;
  /** Closes each connection with this code at its identify; null for none. */
  refuseWith: number | null;
  readonly connected: number;
}

export function createGateway(server: Server, world: World, records: Records, url: () => string): Gateway {
  const sessions = new Map<string, Session>();
  const wss = new WebSocketServer({ server });
  const gateway: Gateway = {
    counts: { identifies: 0, resumes: 0, heartbeats: 0, connections: 0 },
    deaf: false,
    refuseWith: null,
    get connected() {
      return [...sessions.values()].filter(({ socket }) => socket !== null).length;
    },
    dispatch(event, data, scope) {
      for (const session of sessions.values())
        if (wants(session.intents, event, scope)) send(session, event, readable(event, data, world, scope.isDirect));
    },
    close(code) {
      for (const { socket } of sessions.values()) socket?.close(code);
    },
    reconnect: () => tellAll({ op: 7, d: null }),
    invalidate(resumable) {
      if (!resumable) gateway.forget();
      tellAll({ op: 9, d: resumable });
    },
    forget() {
      for (const [id, session] of sessions) if (session.socket === null) sessions.delete(id);
      for (const session of sessions.values()) session.sent.length = 0;
      forgotten = true;
    },
  };
  let forgotten = false;
  wss.on('connection', (socket) => accept(socket));
  return gateway;

  function tellAll(payload: object): void {
    for (const { socket } of sessions.values()) socket?.send(JSON.stringify({ s: null, t: null, ...payload }));
  }

  function accept(socket: WebSocket): void {
    gateway.counts.connections += 1;
    let session: Session | null = null;
    let sends = { count: 0, since: world.now() };
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: world.options.heartbeatMs }, s: null, t: null }));
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
      world.changed();
    });
    socket.on('message', (raw: Buffer) => {
      const refuse = (code: number, message: string): void => {
        records.violation({ call: 'gateway', code: String(code), path: '', message });
        socket.close(code);
      };
      if (raw.length > MAX_PAYLOAD_BYTES) return refuse(4002, `payload of ${raw.length} bytes`);
      if (world.now() - sends.since > 60_000) sends = { count: 0, since: world.now() };
      sends.count += 1;
      if (sends.count > MAX_SENDS_PER_MINUTE) return refuse(4008, 'more than 120 payloads in a minute');
      const parsed = Payload.safeParse(tryJson(raw));
      if (!parsed.success) return refuse(4002, 'not a gateway payload');
      const { op, d } = parsed.data;
      if (op === 1) {
        gateway.counts.heartbeats += 1;
        if (!gateway.deaf) socket.send(JSON.stringify({ op: 11, d: null, s: null, t: null }));
        return;
      }
      if (op === 2) {
        if (session !== null) return refuse(4005, 'identified twice');
        session = identify(socket, d, refuse);
        return;
      }
      if (op === 6) {
        session = resume(socket, d, refuse);
        return;
      }
      if (session === null) return refuse(4003, `op ${op} before identify`);
      if (op !== 3 && op !== 4 && op !== 8) refuse(4001, `op ${op}`);
    });
  }

  function identify(socket: WebSocket, data: unknown, refuse: (code: number, message: string) => void): Session | null {
    gateway.counts.identifies += 1;
    if (gateway.refuseWith !== null) {
      socket.close(gateway.refuseWith);
      return null;
    }
    const parsed = Identify.safeParse(data);
    if (!parsed.success) {
      refuse(4002, 'identify lacks fields');
      return null;
    }
    const { token, intents } = parsed.data;
    if (token !== world.options.token) {
      socket.close(4004);
      return null;
    }
    if ((intents & ~KNOWN_INTENTS) !== 0) {
      refuse(4013, `intents ${intents}`);
      return null;
    }
    if ((intents & PRIVILEGED & ~world.options.privilegedIntents) !== 0) {
      refuse(4014, `intents ${intents} were not granted`);
      return null;
    }
    const session: Session = { id: `session-${world.newId()}`, intents, sequence: 0, sent: [], socket };
    sessions.set(session.id, session);
    for (const [id, old] of sessions) if (sessions.size > MAX_SESSIONS && old.socket === null) sessions.delete(id);
    forgotten = false;
    const guilds = (intents & INTENTS.guilds) === 0 ? [] : [...world.guilds.values()];
    send(session, 'READY', {
      v: 10,
      user: userPayload(world.bot),
      guilds: [...world.guilds.keys()].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: parsed.data.shard ?? [0, 1],
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) if (guild.available) send(session, 'GUILD_CREATE', guildPayload(guild, world));
    world.changed();
    return session;
  }

  function resume(socket: WebSocket, data: unknown, refuse: (code: number, message: string) => void): Session | null {
    const parsed = Resume.safeParse(data);
    if (!parsed.success) {
      refuse(4002, 'resume lacks fields');
      return null;
    }
    const session = sessions.get(parsed.data.session_id);
    if (parsed.data.token !== world.options.token) {
      socket.close(4004);
      return null;
    }
    if (session === undefined || forgotten) {
      socket.send(JSON.stringify({ op: 9, d: false, s: null, t: null }));
      return null;
    }
    gateway.counts.resumes += 1;
    session.socket = socket;
    for (const { s, text } of session.sent) if (s > parsed.data.seq) socket.send(text);
    send(session, 'RESUMED', {});
    world.changed();
    return session;
  }

  function send(session: Session, event: string, data: object): void {
    session.sequence += 1;
    const text = JSON.stringify({ op: 0, t: event, s: session.sequence, d: data });
    if (world.options.keep === 'all' || session.socket === null) {
      session.sent.push({ s: session.sequence, text });
      if (session.sent.length > MAX_REPLAY) session.sent.shift();
    }
    session.socket?.send(text);
  }
}

function wants(intents: number, event: string, { isDirect }: { isDirect: boolean }): boolean {
  if (event === 'MESSAGE_CREATE') return (intents & (isDirect ? INTENTS.directMessages : INTENTS.guildMessages)) !== 0;
  if (/^(GUILD|CHANNEL|THREAD)_(CREATE|UPDATE|DELETE)$/.test(event)) return (intents & INTENTS.guilds) !== 0;
  return true;
}

/** Without the message-content intent a message is blank unless it is direct, mentions the bot, or is the bot's own. */
function readable(event: string, data: object, world: World, isDirect: boolean): object {
  if (event !== 'MESSAGE_CREATE' || isDirect) return data;
  const { author, mentions } = data as { author?: { id: string }; mentions?: { id: string }[] };
  if (author?.id === world.bot.id || mentions?.some(({ id }) => id === world.bot.id) === true) return data;
  return { ...data, content: '', components: [], embeds: [], attachments: [] };
}

function tryJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return null;
  }
}
