import type { Context } from '../answering/context.ts';
import type { Call } from '../chat/command.ts';
import type { House } from '../chat/house.ts';

/** The calendar day it is for the person who asks. */
export function todayOf(call: Call): Temporal.PlainDate {
  return call.now.toZonedDateTimeISO(call.timeZone).toPlainDate();
}

/** What an answer to this call is composed from. */
export function contextOf(call: Call, house: House): Context {
  return {
    knowledge: house.knowledge,
    words: house.words.in(call.language),
    today: todayOf(call),
    country: call.country,
    detail: call.detail,
  };
}
