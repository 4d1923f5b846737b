import type { Block, Reply } from '../chat/reply.ts';
import type { Source } from '../knowledge/schema/common.ts';
import type { Route, Service } from '../knowledge/schema/service.ts';
import { heading, list, text } from './blocks.ts';
import { caveatBlocks } from './caveats.ts';
import { distinct, sourceBlock, sourcesAt } from './citations.ts';
import type { Context } from './context.ts';
import { dataBlocks } from './data-used.ts';
import { dateListBlocks, deadlinesOf, mainDate, mainDateBlocks } from './dates.ts';
import { trust } from './freshness.ts';
import { generalWay } from './general-way.ts';
import { nextSteps } from './next-steps.ts';
import { regionAdvice } from './region-advice.ts';
import { effectBlocks, otherRouteBlocks, routeBlocks, routesFor } from './routes.ts';
import { say } from './say.ts';
import { shared } from './shared.ts';
import { verdict } from './verdict.ts';

/** How to object: for one service, for several without saying anything twice, or in general. */
export function optOut(services: readonly Service[], context: Context): Reply {
  if (services.length === 0) return generalWay(context);
  const { words, detail } = context;
  const views = services.map((service) => viewOf(service, context));
  const effects = shared(views.map((view) => view.effects));
  const caveats = shared(services.map((service) => service.caveats));
  const citations = distinct(views.flatMap((view) => view.sources));
  const several = services.length > 1;
  const nothingToDo = services.every((service) => service.training.uses_data === false);
  const blocks: Block[] = [
    heading(words.say('heading-opt-out', { services: words.and(services.map((service) => service.name)) })),
    ...views.flatMap((view, index) => [
      ...(several ? [heading(view.service.name)] : []),
      text(verdict(view.service, view.routes, context), 'lead'),
      ...(view.best === undefined ? [] : routeBlocks(view.service, view.best, context)),
      ...effectBlocks(view.service, effects.own[index] ?? [], context),
      ...mainDateBlocks(view.service, context),
      ...(detail === 'full' ? rest(view, context) : []),
      ...caveatBlocks(view.service, caveats.own[index] ?? [], context),
    ]),
    ...commonBlocks(services, effects.common, caveats.common, context),
    ...regionAdvice(services, context),
    ...trustBlocks(services, context),
    ...sourceBlock(citations, context),
    ...nextSteps(
      nothingToDo ? ['more', 'data-used'] : ['more', 'data-used', 'authority', 'letter', 'remind'],
      { intent: 'opt-out', services: services.map(({ id }) => id) },
      context,
    ),
  ];
  return say(
    context,
    blocks,
    citations,
    services.flatMap((service) => deadlinesOf(service, context)),
  );
}

interface View {
  readonly service: Service;
  readonly routes: readonly Route[];
  readonly best: Route | undefined;
  readonly others: readonly Route[];
  readonly effects: readonly string[];
  readonly sources: readonly Source[];
}

function viewOf(service: Service, context: Context): View {
  const routes = routesFor(service, context.country);
  const [best, ...others] = routes;
  const keys = [
    ...(best?.sources ?? []),
    ...(mainDate(service, context)?.sources ?? []),
    ...(context.detail === 'full' ? Object.keys(service.sources) : []),
  ];
  const sources = sourcesAt(service, keys);
  return {
    service,
    routes,
    best,
    others,
    effects: best?.effect ?? [],
    sources: sources.length > 0 ? sources : Object.values(service.sources),
  };
}

function rest({ service, others }: View, context: Context): Block[] {
  return [
    ...(others.length > 0
      ? [
          heading(context.words.say('other-ways')),
          ...others.flatMap((route) => otherRouteBlocks(service, route, context)),
        ]
      : []),
    ...dataBlocks(service, context),
    ...dateListBlocks(service, context, mainDate(service, context)),
  ];
}

function commonBlocks(
  services: readonly Service[],
  effects: readonly string[],
  caveats: readonly string[],
  context: Context,
): Block[] {
  const [first] = services;
  if (first === undefined || effects.length + caveats.length === 0) return [];
  const named = { ...first, name: context.words.and(services.map((service) => service.name)) };
  return [
    heading(context.words.say('for-all', { services: named.name })),
    ...effectBlocks(named, effects, context),
    ...caveatBlocks(named, caveats, context),
  ];
}

/** Said once when it is the same for all. */
function trustBlocks(services: readonly Service[], context: Context): Block[] {
  const blocks = services.flatMap((service) => trust(service, context).map((block) => ({ service, block })));
  const texts = new Set(blocks.map(({ block }) => JSON.stringify(block)));
  if (texts.size === 1) return blocks.slice(0, 1).map(({ block }) => block);
  return list(
    context.words.say('as-of-title'),
    blocks.flatMap(({ service, block }) => (block.kind === 'text' ? [`${service.name}: ${block.text}`] : [])),
  );
}
