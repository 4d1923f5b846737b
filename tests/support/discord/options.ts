import { z } from 'zod';

/** How the stand-in is set up. All of it is plain data, so that a child process can be told. */
export const Options = z.strictObject({
  /** The port of the API and the gateway; 0 takes a free one. */
  port: z.int().min(0).max(65_535).default(0),
  token: z.string().default('stand-in.token.of-the-bot'),
  /** How many servers with how many text channels the bot is in. Discord's own limit is 500 channels a server. */
  guilds: z.int().min(0).max(1000).default(1),
  channels: z.int().min(0).max(500).default(3),
  /** `counts`: no list that grows with the traffic is kept, only figures. */
  keep: z.enum(['all', 'counts']).default('all'),
  /** Sends rate-limit headers and answers 429 beyond them. */
  pace: z.boolean().default(false),
  /** Every answer waits this long. */
  latencyMs: z.number().min(0).default(0),
  heartbeatMs: z.int().min(10).default(41_250),
  /** How long an enforced nonce is remembered: Discord says "a few minutes". */
  nonceWindowMs: z.int().min(0).default(180_000),
  /** Intents beyond those everybody may use that the application was granted. */
  privilegedIntents: z.int().default(0),
});
export type Options = z.infer<typeof Options>;

/** What goes wrong with requests that match, until `times` are used up. */
export const FaultRule = z.strictObject({
  method: z.string().optional(),
  /** A regular expression over the path behind `/api/v10`. */
  path: z.string().default(''),
  /** How often; null is for ever. */
  times: z.int().min(1).nullable().default(1),
  /** Only every n-th request that matches. */
  every: z.int().min(1).default(1),
  effect: z.discriminatedUnion('kind', [
    /** An answer instead of the effect, such as 403 with code 50013, or 502 without a body of Discord's. */
    z.strictObject({
      kind: z.literal('status'),
      status: z.int().min(400).max(599),
      code: z.int().default(0),
      message: z.string().default('stand-in fault'),
    }),
    z.strictObject({
      kind: z.literal('rate-limit'),
      retryAfterSeconds: z.number(),
      scope: z.enum(['user', 'global', 'shared']).default('user'),
    }),
    /** The connection is cut before anything happened. */
    z.strictObject({ kind: z.literal('cut-before') }),
    /** It happens, and then the connection is cut instead of an answer. */
    z.strictObject({ kind: z.literal('cut-after') }),
    /** Nothing happens and nothing is answered. */
    z.strictObject({ kind: z.literal('silence-before') }),
    /** It happens, and nothing is answered. */
    z.strictObject({ kind: z.literal('silence-after') }),
    /** It happens, and the answer is a 5xx all the same. */
    z.strictObject({ kind: z.literal('status-after'), status: z.int().min(500).max(599) }),
  ]),
});
export type FaultRule = z.infer<typeof FaultRule>;
export type FaultInput = z.input<typeof FaultRule>;
export type FaultEffect = FaultRule['effect'];
