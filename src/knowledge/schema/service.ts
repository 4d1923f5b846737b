import { z } from 'zod';
import { Code, Confidence, Day, Id, MailUrl, Moment, Region, Source, WebUrl } from './common.ts';

/** How a person can object, best first in a service's file. */
export const RouteKind = z.literal([
  'objection-form',
  'account-setting',
  'email',
  'letter',
  'delete-account',
  'robots',
  'none',
]);
export type RouteKind = z.infer<typeof RouteKind>;

const SourceKey = z.string().regex(/^s\d+$/, 'the key of a source below, such as "s1"');

export const Route = z
  .strictObject({
    kind: RouteKind,
    regions: z.array(Region).min(1),
    needs_login: z.boolean().nullable(),
    url: z.union([WebUrl, MailUrl, z.null()]),
    /** Menu labels exactly as the service prints them, outermost first. */
    menu: z.array(z.string().min(1)).min(1).nullable(),
    menu_where: z.literal(['app', 'web', 'both']).nullable(),
    asks_for: z.array(Code).nullable(),
    /** The switch at the end of the menu and where it must stand to object: "on", "off", or a choice as the service prints it. */
    turns: z.strictObject({ label: z.string().min(1), to: z.string().min(1) }).nullable(),
    /** Whom this route is for, when it is not for everybody. */
    for: z.array(Code),
    effect: z.array(Code),
    confirmation: z.array(Code),
    sources: z.array(SourceKey).min(1),
  })
  .readonly();
export type Route = z.infer<typeof Route>;

export const DateKind = z.literal([
  'start',
  'deadline',
  'policy',
  'announcement',
  'pause',
  'decision',
  'law',
  'end',
  'other',
]);

export const ServiceDate = z
  .strictObject({
    date: Day,
    kind: DateKind,
    event: Code,
    regions: z.array(Region).min(1),
    /** Where it does not hold although `regions` would include it. */
    except: z.array(Region).optional(),
    /** Whether acting after this date still reaches anything. */
    actionable: z.boolean(),
    worth: Code,
    sources: z.array(SourceKey).min(1),
  })
  .readonly();
export type ServiceDate = z.infer<typeof ServiceDate>;

export const Training = z
  .strictObject({
    uses_data: z.union([z.boolean(), z.literal('unclear')]),
    default: z.literal(['on', 'off', 'opt-in', 'unclear']),
    used: z.array(Code),
    not_used: z.array(Code),
    legal_basis: z.literal(['legitimate-interests', 'consent', 'contract', 'unclear']).nullable(),
    since: Moment.nullable(),
  })
  .readonly();

/** One file under `data/services/`: everything known about one service. */
export const Service = z
  .strictObject({
    $schema: z.literal('../schema/service.json').optional(),
    id: Id,
    name: z.string().min(1).max(80),
    /** What people call it, in any language; inflected forms are understood by themselves. */
    aliases: z.array(z.string().min(2).max(60)),
    /** How names begin that may only say on what device somebody is: beside another service they do not count. */
    devices: z.array(z.string().min(3).max(60)).optional(),
    /** People talk to the bot there: in a question about the bot it is the place, not the matter. */
    hosts_bot: z.literal(true).optional(),
    /** The controller, as the service's own notice names it. */
    company: z.string().min(1).nullable(),
    kind: z.literal([
      'social',
      'messaging',
      'ai-assistant',
      'creative',
      'developer',
      'work',
      'media',
      'shopping',
      'hardware',
      'other',
    ]),
    training: Training,
    routes: z.array(Route).min(1),
    dates: z.array(ServiceDate),
    contact: z.strictObject({
      privacy_email: z.email('a mail address').nullable(),
      /** The data protection officer or representative: a mail address, a page or a postal address. */
      dpo: z.string().min(1).nullable(),
      post: z.string().min(1).nullable(),
      form: WebUrl.nullable(),
    }),
    /** What changes what a person should do or expect, most useful first. */
    caveats: z.array(Code),
    sources: z.record(SourceKey, Source),
    confidence: Confidence,
    /** The month these facts speak for. */
    as_of: Moment.nullable(),
  })
  .readonly();
export type Service = z.infer<typeof Service>;
