import { z } from 'zod';
import { Code, Confidence, Id, Moment, Region, Source } from './common.ts';
import { DateKind } from './service.ts';

/** Something dated that happened or will happen; its words are `event-<event>`. */
export const TimelineEvent = z
  .strictObject({
    id: Id,
    date: Moment,
    precision: z.string().min(1),
    kind: DateKind,
    event: Code,
    services: z.array(Id),
    /** Companies and bodies concerned that are no service here. */
    others: z.array(z.string().min(1)),
    regions: z.array(Region).min(1),
    except: z.array(Region).optional(),
    confidence: Confidence,
    status: z.literal(['happened', 'did-not-happen', 'changed']).nullable(),
    note: Code.nullable(),
    sources: z.array(Source).min(1),
  })
  .readonly();
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const TimelineFile = z.strictObject({
  $schema: z.literal('../schema/timeline.json').optional(),
  events: z.array(TimelineEvent),
});
