import type { z } from 'zod';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway.ts';
import { Options } from './options.ts';
import { createPace } from './pace.ts';
import { createPeople, type People } from './people.ts';
import { createRecords, type Records } from './records.ts';
import type { Backend } from './routes/types.ts';
import { type Gate, listen } from './server.ts';
import { createWorld, type World } from './world.ts';

export { componentsOf, type Person } from './people.ts';
export type { Violation } from './records.ts';
export { FLAGS } from './rules/message.ts';
export { type Channel, type Message, PERMISSIONS, type Turn } from './world.ts';

/**
 * A stand-in for Discord on loopback: gateway and REST, checking every call against Discord's rules.
 *
 * In a test:
 *   const discord = await startStandIn();                     // or startStandIn({ guilds: 20, channels: 500, keep: 'counts', pace: true })
 *   // point discord.js at it: new Client({ rest: { api: discord.url } }).login(discord.token); the gateway's URL comes from /gateway/bot
 *   const turn = discord.people.slash(discord.people.person({ locale: 'de' }), 'optout', { service: 'instagram' });
 *   await discord.until(() => turn.original !== null);        // no sleeping: looks again after each change
 *   discord.faults.add({ path: '/channels/', effect: { kind: 'cut-after' } });
 *   expect(discord.records.violations).toEqual([]);           // each broken rule was also answered as Discord would (400, code 50035)
 *   await discord.close();
 *
 * As a process of its own: `node tests/support/discord/run.ts '{"guilds":20,"channels":500,"keep":"counts","pace":true}'` prints one JSON line
 * `{"url","token","applicationId","control"}` and runs until it is killed. `control` takes faults and gives figures: see control.ts.
 *
 * What went wrong is in `records.violations`; figures in `records.counts`; which nonce made how many messages in `world.nonces`.
 * `now` is a clock that a test may move: interaction tokens, nonces and the pace follow it.
 */
export async function startStandIn(
  given: z.input<typeof Options> = {},
  now: () => number = Date.now,
): Promise<StandIn> {
  const options = Options.parse(given);
  const world = createWorld(options, now);
  const records = createRecords(options.keep);
  const faults = createFaults();
  const gate: Gate = { faults, pace: options.pace ? createPace(now) : null, latencyMs: options.latencyMs };
  let gateway: Gateway | null = null;
  const backend: Backend = {
    world,
    records,
    gateway: {
      dispatch: (event, data, scope) => gateway?.dispatch(event, data, scope),
      url: () => `ws://127.0.0.1:${listener.port()}`,
      shards: () => 1,
    },
  };
  const listener = await listen(() => backend, gate, options.port);
  const connected = createGateway(listener.server, world, records, backend.gateway.url);
  gateway = connected;

  return {
    url: `http://127.0.0.1:${listener.port()}/api`,
    token: options.token,
    world,
    records,
    faults,
    gateway: connected,
    people: createPeople(backend),
    set({ latencyMs, pace }) {
      if (latencyMs !== undefined) gate.latencyMs = latencyMs;
      if (pace !== undefined) gate.pace = pace ? createPace(now) : null;
    },
    until(condition) {
      if (condition()) return Promise.resolve();
      return new Promise((resolve) => {
        const stop = world.onChange(() => {
          if (!condition()) return;
          stop();
          resolve();
        });
      });
    },
    offline: () => listener.offline(),
    online: () => listener.online(),
    async close() {
      await listener.offline();
    },
  };
}

export interface StandIn {
  /** For `rest.api`: ends in `/api`. */
  readonly url: string;
  readonly token: string;
  readonly world: World;
  readonly records: Records;
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly people: People;
  set(change: { latencyMs?: number | undefined; pace?: boolean | undefined }): void;
  /** Resolves as soon as it holds; looks after each call and each connection. */
  until(condition: () => boolean): Promise<void>;
  /** As a lost network: connections are refused, and those there are cut. */
  offline(): Promise<void>;
  online(): Promise<void>;
  close(): Promise<void>;
}
