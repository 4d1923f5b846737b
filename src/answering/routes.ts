import type { Block, Link } from '../chat/reply.ts';
import { holdsIn } from '../knowledge/regions.ts';
import type { Route, Service } from '../knowledge/schema/service.ts';
import { links, list, steps, text } from './blocks.ts';
import type { Context } from './context.ts';

/** The ways that are open to somebody in `country`, best first. */
export function routesFor(service: Service, country: string | null): readonly Route[] {
  return service.routes.filter((route) => holdsIn(route.regions, country));
}

/** One way, whole: where to click, what will be asked, what comes back, what it achieves. */
export function routeBlocks(service: Service, route: Route, context: Context): Block[] {
  const { words } = context;
  return [
    ...route.for.map((code) => text(words.say(`for-${code}`, { service: service.name }))),
    ...links('act', null, routeLinks(service, route, context)),
    ...steps(routeSteps(service, route, context)),
    ...(route.confirmation.length === 0
      ? []
      : [
          text(
            route.confirmation.map((code) => words.say(`confirmation-${code}`, { service: service.name })).join(' '),
          ),
        ]),
  ];
}

/** What a way achieves and what it cannot. */
export function effectBlocks(service: Service, codes: readonly string[], { words }: Context): Block[] {
  return list(
    words.say('effects-title'),
    codes.map((code) => words.say(`effect-${code}`, { service: service.name })),
  );
}

/** A further way in a few lines: its kind, place and effect. */
export function otherRouteBlocks(service: Service, route: Route, context: Context): Block[] {
  const { words } = context;
  const effects = [
    ...route.for.map((code) => `for-${code}`),
    ...route.effect.map((code) => `effect-${code}`),
    ...route.confirmation.map((code) => `confirmation-${code}`),
  ];
  return [
    text(words.say(`route-${route.kind}`), 'lead'),
    ...links('act', null, routeLinks(service, route, context)),
    ...steps(routeSteps(service, route, context)),
    ...list(
      null,
      effects.map((id) => words.say(id, { service: service.name })),
    ),
  ];
}

/** The link of a way; a mail address or postal address of the company where the way is to write. */
export function routeLinks(service: Service, route: Route, { words }: Context): Link[] {
  const { contact } = service;
  if (route.kind === 'email') {
    const mail = route.url ?? (contact.privacy_email === null ? null : `mailto:${contact.privacy_email}`);
    return mail === null ? [] : [{ label: mail.replace('mailto:', ''), url: mail }];
  }
  if (route.kind === 'letter' && route.url === null)
    return contact.post === null ? [] : [{ label: words.say('post-to', { address: contact.post }), url: null }];
  if (route.url === null) return [];
  return [{ label: words.say(`open-${route.kind}`, { service: service.name }), url: route.url }];
}

function routeSteps(service: Service, route: Route, { words }: Context): string[] {
  const result: string[] = [];
  const asked = route.asks_for ?? [];
  const crawlers = asked.length > 0 && asked.every((code) => code.startsWith('crawler-'));
  const loginAsked = asked.some((code) => code.startsWith('login'));
  if (route.needs_login === true && !loginAsked) result.push(words.say('step-log-in', { service: service.name }));
  if (route.menu !== null) {
    const path = route.menu.join(' › ');
    const menu = words.say(`step-menu-${route.menu_where ?? 'any'}`, { path });
    result.push(
      route.url === null || !route.url.startsWith('https:') ? menu : words.say('step-link-or-menu', { menu }),
    );
  }
  if (route.turns !== null) {
    const { label, to } = route.turns;
    result.push(
      to === 'off' || to === 'on'
        ? words.say(`step-turn-${to}`, { label })
        : words.say('step-choose', { label, choice: to }),
    );
  }
  if (asked.length > 0) {
    const items = words.series(asked.map((code) => words.say(`asks-${code}`, { service: service.name })));
    result.push(words.say(crawlers ? 'step-crawlers' : 'step-asked-for', { items }));
  }
  if (route.needs_login === false && route.kind !== 'none') result.push(words.say('step-no-login'));
  return result;
}
