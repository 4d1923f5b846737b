import type { FaultRule, Faults } from './faults.ts';
import type { FrontDesk } from './front-desk.ts';
import type { Answer, Incoming } from './http.ts';
import type { Office } from './methods.ts';
import type { ChatSeed } from './world.ts';

/** Answers one request to the control endpoint; index.ts lists them. */
export async function handleControl(
  { method, url, body }: Incoming,
  office: Office,
  faults: Faults,
  desk: FrontDesk,
  push: (update: Readonly<Record<string, unknown>>) => number | null,
): Promise<Answer> {
  const items = Array.isArray(body) ? body : [];
  switch (`${method} ${url.pathname.slice('/control/'.length)}`) {
    case 'POST faults':
      faults.add(...(items as FaultRule[]));
      return done({});
    case 'DELETE faults':
      faults.clear();
      return done({});
    case 'POST updates':
      return done(items.map((update) => push(update as Record<string, unknown>)));
    case 'POST chats':
      for (const seed of items as ChatSeed[]) office.world.put(seed);
      return done({});
    case 'GET counts':
      return done({ ...desk.counts(), broken: desk.violations, unanswered: office.queries.unanswered().length });
    case 'GET posted':
      return done(
        Object.fromEntries(
          [...office.world.chats.values()].filter(({ posted }) => posted > 0).map(({ id, posted }) => [id, posted]),
        ),
      );
    case 'GET posts':
      return done(office.posts.all());
    default:
      return { status: 404, json: { error: 'no such control' } };
  }
}

function done(json: unknown): Answer {
  return { status: 200, json };
}
