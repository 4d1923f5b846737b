import { z } from 'zod';
import { Code, Confidence, Country, Id, Moment, Source, State } from './common.ts';

/** One legal fact; its words are `right-<id>`. */
export const Right = z
  .strictObject({
    id: Id,
    regime: Code,
    article: z.string().min(1).nullable(),
    topics: z.array(Code).min(1),
    as_of: Moment.nullable(),
    confidence: Confidence,
    sources: z.array(Source).min(1),
  })
  .readonly();
export type Right = z.infer<typeof Right>;

/** A body of law and where it holds; its words are `regime-<id>` and `regime-advice-<id>`. */
export const Regime = z
  .strictObject({
    id: Id,
    /** ISO 3166, with the state where the law is a state's own: "US-CA". */
    countries: z.array(z.union([Country, State])),
    right_to_object: z.literal(['yes', 'partly', 'no']),
    main_rights: z.array(Id).max(5),
    answer_days: z.literal(['one-month', '45-days', '30-days', '15-days']).nullable(),
    letter: z.boolean(),
  })
  .readonly();
export type Regime = z.infer<typeof Regime>;

/** A question people ask about the law; its words are `law-topic-<id>`. */
export const Topic = z.strictObject({ id: Id, rights: z.array(Id), sources: z.array(Source) }).readonly();
export type Topic = z.infer<typeof Topic>;

export const RightsFile = z.strictObject({
  $schema: z.literal('../schema/rights.json').optional(),
  rights: z.array(Right),
});
export const RegimesFile = z.strictObject({
  $schema: z.literal('../schema/regimes.json').optional(),
  regimes: z.array(Regime),
});
export const TopicsFile = z.strictObject({
  $schema: z.literal('../schema/topics.json').optional(),
  topics: z.array(Topic),
});
