import type { Log } from '../../chat/log.ts';
import type { Outcome } from '../../chat/sender.ts';
import type { Delivery } from './deliveries.ts';
import type { Settlement } from './settle.ts';

/** Tells the operator what went wrong with a message, at the level at which somebody has to look. */
export function reportOutcome(
  log: Log,
  platform: string,
  delivery: Delivery,
  outcome: Outcome,
  settlement: Settlement,
): void {
  const cause = 'cause' in outcome ? { cause: outcome.cause } : {};
  const fields = { platform, delivery: delivery.key, channel: delivery.place?.address.channel, ...cause };
  if (outcome.kind === 'invalid') log.error(fields, 'the platform does not take this reminder: a fault of ours');
  if (outcome.kind === 'unauthorized')
    log.error(fields, 'the token is refused: no reminders are sent on this platform');
  if (settlement.delivery.state === 'unknown') {
    log.warn(fields, 'nobody can tell whether this reminder arrived: it is not sent again');
  }
  const { place } = settlement;
  if (place.kind === 'suspended') {
    log.warn({ ...fields, reason: place.reason }, 'reminders suspended: the place does not take them');
  }
  if (place.kind === 'ended') {
    log.warn({ ...fields, reason: place.reason }, 'reminders ended: the place has not taken them for days');
  }
}
