import { answer } from '../answering/answer.ts';
import { unknownService } from '../answering/unknown-service.ts';
import type { Call } from '../chat/command.ts';
import type { House } from '../chat/house.ts';
import type { Reply } from '../chat/reply.ts';
import type { Intent } from '../understanding/reading.ts';
import { contextOf } from './call-context.ts';
import { readCountry } from './inputs/country.ts';
import { readServices } from './inputs/service.ts';
import { sentence } from './replies.ts';

/** Answers a command that asks one thing, about the service and country its options name, as if it had been asked in words. */
export async function answerCommand(intent: Intent, call: Call, house: House): Promise<Reply> {
  const { service, country: given } = call.options;
  const country = given === undefined ? call.country : readCountry(given, call.language, house.words);
  if (given !== undefined && country === null)
    return sentence(house, call.language, 'error-no-such-country', { given });
  const context = { ...contextOf(call, house), country };
  const named = service === undefined ? null : readServices(service, house.knowledge, house.understand);
  if (named?.kind === 'unknown') {
    const near = named.near.map((id) => house.knowledge.service(id)).filter((each) => each !== undefined);
    return unknownService(named.name, near, context);
  }
  const services = named?.services ?? [];
  return answer(
    { intent, services, companies: [], country, language: null, confidence: 1, unknownName: null, alternatives: [] },
    context,
  );
}
