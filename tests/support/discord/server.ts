import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { ApiError, notFound, unauthorized } from './errors.ts';
import type { Faults } from './faults.ts';
import type { FaultEffect } from './options.ts';
import type { Pace } from './pace.ts';
import { CHANNEL_ROUTES } from './routes/channels.ts';
import { COMMAND_ROUTES } from './routes/commands.ts';
import { INTERACTION_ROUTES } from './routes/interactions.ts';
import { type Answer, type Backend, type Route, route } from './routes/types.ts';
import type { Upload } from './rules/message.ts';

const GATEWAY_ROUTES = [
  route('GET', '/gateway', (_call, { gateway }) => ({ status: 200, body: { url: gateway.url() } }), false),
  route('GET', '/gateway/bot', (_call, { gateway }) => ({
    status: 200,
    body: {
      url: gateway.url(),
      shards: gateway.shards(),
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 16 },
    },
  })),
];

const ROUTES: readonly Route[] = [...GATEWAY_ROUTES, ...INTERACTION_ROUTES, ...COMMAND_ROUTES, ...CHANNEL_ROUTES];

export interface Gate {
  readonly faults: Faults;
  /** Null for no limits. */
  pace: Pace | null;
  latencyMs: number;
}

export interface Listener {
  readonly server: Server;
  port(): number;
  /** Refuses connections and cuts all there are, as a lost network does. */
  offline(): Promise<void>;
  online(): Promise<void>;
}

/** The REST side: `/api/v10/…` over plain HTTP on loopback. */
export async function listen(backend: () => Backend, gate: Gate, port: number): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => void serve(request, response, backend(), gate));
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const open = (wanted: number) =>
    new Promise<void>((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  await open(port);
  const { port: actual } = server.address() as AddressInfo;
  return {
    server,
    port: () => actual,
    async offline() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    online: () => open(actual),
  };
}

async function serve(request: IncomingMessage, response: ServerResponse, backend: Backend, gate: Gate): Promise<void> {
  const { records, world } = backend;
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const path = decodeURIComponent(url.pathname.replace(/^\/api(\/v\d+)?/, ''));
  const raw = await read(request);
  let body: unknown = null;
  const send = (status: number, answer: unknown, headers: Readonly<Record<string, string>> = {}): void => {
    records.request({ method, path, body, status });
    world.changed();
    setTimeout(() => {
      if (response.destroyed) return;
      response.writeHead(status, { ...(answer !== undefined && { 'Content-Type': 'application/json' }), ...headers });
      response.end(answer === undefined ? undefined : JSON.stringify(answer));
    }, gate.latencyMs);
  };

  const fault = gate.faults.take(method, path);
  if (fault !== null && before(fault, request, send)) return;
  const pace = gate.pace?.take(method, path) ?? { kind: 'go', headers: {} };
  if (pace.kind === 'wait') {
    records.counts.paced += 1;
    return send(
      429,
      { message: 'You are being rate limited.', retry_after: pace.retryAfterSeconds, global: pace.global },
      pace.headers,
    );
  }
  const call = `${method} ${path.replace(/[\w-]{60,}/g, ':token')}`;
  try {
    const found = ROUTES.find((each) => each.method === method && each.pattern.test(path));
    if (found === undefined) throw notFound();
    if (found.needsToken && request.headers.authorization !== `Bot ${world.options.token}`) throw unauthorized();
    const parsed = await parse(request, raw);
    body = parsed.body;
    const answer = found.handler(
      { method, path, query: url.searchParams, ...parsed, params: found.pattern.exec(path)?.slice(1) ?? [] },
      backend,
    );
    world.changed();
    if (fault !== null && after(fault, request, send)) return;
    send(answer.status, answer.body, pace.headers);
  } catch (error) {
    const known = error instanceof ApiError ? error : new ApiError(500, 0, `stand-in: ${String(error)}`);
    records.refused(call, known);
    if (!(error instanceof ApiError))
      records.violation({
        call,
        code: 'STAND_IN',
        path: '',
        message: error instanceof Error ? (error.stack ?? '') : String(error),
      });
    if (known.status === 404 && known.code === 0)
      records.violation({ call, code: 'UNKNOWN_ROUTE', path: '', message: 'no such route' });
    send(known.status, known.body(), pace.headers);
  }
}

type Send = (status: number, answer: unknown, headers?: Readonly<Record<string, string>>) => void;

/** @returns whether the request ends here, without any effect */
function before(fault: FaultEffect, request: IncomingMessage, send: Send): boolean {
  switch (fault.kind) {
    case 'status':
      send(fault.status, { message: fault.message, code: fault.code });
      return true;
    case 'rate-limit':
      send(
        429,
        {
          message: 'You are being rate limited.',
          retry_after: fault.retryAfterSeconds,
          global: fault.scope === 'global',
        },
        {
          'Retry-After': String(fault.retryAfterSeconds),
          'X-RateLimit-Scope': fault.scope,
          ...(fault.scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
        },
      );
      return true;
    case 'cut-before':
      request.socket.destroy();
      return true;
    case 'silence-before':
      return true;
    case 'cut-after':
    case 'silence-after':
    case 'status-after':
      return false;
  }
}

/** @returns whether the answer is withheld or replaced, although the effect took place */
function after(fault: FaultEffect, request: IncomingMessage, send: Send): boolean {
  switch (fault.kind) {
    case 'cut-after':
      request.socket.destroy();
      return true;
    case 'silence-after':
      return true;
    case 'status-after':
      send(fault.status, { message: 'stand-in fault', code: 0 });
      return true;
    case 'status':
    case 'rate-limit':
    case 'cut-before':
    case 'silence-before':
      return false;
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function parse(request: IncomingMessage, raw: Buffer): Promise<{ body: unknown; uploads: Upload[] }> {
  if (raw.length === 0) return { body: null, uploads: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: json(raw.toString()), uploads: [] };
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData();
  const uploads: Upload[] = [];
  let body: unknown = null;
  for (const [field, value] of form) {
    if (typeof value !== 'string') uploads.push({ field, name: value.name, bytes: value.size });
    else if (field === 'payload_json') body = json(value);
  }
  return { body, uploads };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.');
  }
}

export type { Answer };
