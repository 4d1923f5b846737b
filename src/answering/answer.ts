import type { Reply } from '../chat/reply.ts';
import type { Service } from '../knowledge/schema/service.ts';
import type { Reading } from '../understanding/reading.ts';
import { help, outOfScope, privacy, reminders } from './about-the-bot.ts';
import { askBack } from './ask-back.ts';
import { authority } from './authority.ts';
import type { Context } from './context.ts';
import { dataUsed } from './data-used.ts';
import { deadline } from './deadline.ts';
import { effect } from './effect.ts';
import { followUp } from './follow-up.ts';
import { letter } from './letter.ts';
import { optOut } from './opt-out.ts';
import { rights } from './rights.ts';
import { unknownService } from './unknown-service.ts';

/** Composes the reply to a reading. Pure: the same reading, facts, words and day give the same reply. */
export function answer(reading: Reading, context: Context): Reply {
  return askBack(reading, context) ?? compose(reading, context);
}

function compose(reading: Reading, context: Context): Reply {
  const services = reading.services
    .map((id) => context.knowledge.service(id))
    .filter((service) => service !== undefined);
  switch (reading.intent) {
    case 'opt-out':
      return optOut(services, context);
    case 'deadline':
      return deadline(services, context);
    case 'data-used':
      return dataUsed(services, context);
    case 'effect':
      return effect(services, context);
    case 'rights':
      return rights(services, context);
    case 'authority':
      return authority(services, context);
    case 'letter':
      return letter(services, context);
    case 'follow-up':
      return followUp(services, context);
    case 'reminders':
      return reminders(services, context);
    case 'privacy':
      return privacy(context);
    case 'help':
      return help(context);
    case 'unknown-service':
      return unknownService(reading.unknownName ?? '', nearServices(reading, context), context);
    case 'out-of-scope':
      return outOfScope(context);
  }
}

function nearServices(reading: Reading, { knowledge }: Context): readonly Service[] {
  return reading.alternatives.flatMap(({ services }) => services.flatMap((id) => knowledge.service(id) ?? []));
}
