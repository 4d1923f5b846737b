import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { StandIn } from './index.ts';
import { FaultRule } from './options.ts';

const Gateway = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('close'), code: z.int() }),
  z.strictObject({ do: z.literal('reconnect') }),
  z.strictObject({ do: z.literal('invalidate'), resumable: z.boolean() }),
]);
const Slash = z.strictObject({
  name: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  manager: z.boolean().default(false),
  channel: z.string().optional(),
});
const Change = z.strictObject({
  channel: z.string(),
  botLacks: z.string().regex(/^\d+$/).optional(),
  gone: z.boolean().optional(),
});
const Settings = z.strictObject({ latencyMs: z.number().min(0).optional(), pace: z.boolean().optional() });

/**
 * What another process may ask of the stand-in, over HTTP on loopback with JSON bodies.
 * GET  /counts  /violations  /channels  /nonces (how many messages each nonce made)  /messages?channel=
 * POST /faults (a rule)  /settings  /gateway  /channel (change one)  /slash (a person uses a command)  /offline  /online
 * DELETE /faults
 */
export async function openControl(standIn: StandIn): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const url = new URL(request.url ?? '/', 'http://control');
      try {
        const result = await answer(
          standIn,
          `${request.method} ${url.pathname}`,
          text === '' ? null : JSON.parse(text),
          url.searchParams,
        );
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(result ?? null));
      } catch (error) {
        response.writeHead(400, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error: String(error) }));
      }
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(standIn: StandIn, call: string, body: unknown, query: URLSearchParams): Promise<unknown> {
  const { world, records, faults, gateway, people } = standIn;
  switch (call) {
    case 'GET /counts':
      return { ...records.counts, gateway: gateway.counts, connected: gateway.connected };
    case 'GET /violations':
      return records.violations;
    case 'GET /channels':
      return [...world.channels.values()]
        .filter((channel) => channel.type === 0)
        .map(({ id, guildId }) => ({ id, guildId }));
    case 'GET /nonces':
      return Object.fromEntries(
        [...world.nonces].map(([nonce, { made, message }]) => [nonce, { made, channel: message.channelId }]),
      );
    case 'GET /messages':
      return world.history.get(query.get('channel') ?? '') ?? [];
    case 'POST /faults':
      return faults.add(FaultRule.parse(body));
    case 'DELETE /faults':
      return faults.clear();
    case 'POST /settings':
      return standIn.set(Settings.parse(body));
    case 'POST /offline':
      return standIn.offline();
    case 'POST /online':
      return standIn.online();
    case 'POST /gateway': {
      const order = Gateway.parse(body);
      if (order.do === 'close') gateway.close(order.code);
      if (order.do === 'reconnect') gateway.reconnect();
      if (order.do === 'invalidate') gateway.invalidate(order.resumable);
      return null;
    }
    case 'POST /channel': {
      const { channel, botLacks, gone } = Change.parse(body);
      const known = world.channels.get(channel);
      if (known === undefined) throw new RangeError(`no channel ${channel}`);
      if (botLacks !== undefined) known.botLacks = BigInt(botLacks);
      if (gone !== undefined) known.gone = gone;
      return null;
    }
    case 'POST /slash': {
      const { name, options, manager, channel } = Slash.parse(body);
      const where = channel === undefined ? undefined : world.channels.get(channel);
      const person = people.person({ ...(where !== undefined && { channel: where }) });
      if (manager) world.guilds.get(person.channel.guildId ?? '')?.managers.add(person.user.id);
      const turn = people.slash(person, name, options);
      await standIn.until(
        () => turn.original !== null && (turn.callback?.kind !== 'deferred' || turn.original.components.length > 0),
      );
      return { original: turn.original, followUps: turn.followUps };
    }
  }
  throw new RangeError(`no such call: ${call}`);
}
