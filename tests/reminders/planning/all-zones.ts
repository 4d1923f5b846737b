import { instantOn, localDay } from '#reminders/planning/local-time.ts';
import { changeDays, walk, watchClock } from './walk.ts';

/**
 * Walks every zone Node knows through every change of its clocks in the coming years, every five minutes of the
 * days around it: each planned reminder is due exactly once, on its own local day, at the first moment a clock on the wall
 * shows it. Takes as many seconds as the first argument says at most, and then says how far it came.
 */
const SECONDS = Number(process.argv[2] ?? 90);
const FROM = '2026-11-01T00:00Z';
const YEARS = 4;
const HOUR = 3_600_000;

const started = performance.now();
const zones = Intl.supportedValuesOf('timeZone');
const faults: string[] = [];
let checked = 0;
let walked = 0;

for (const zone of shuffled(zones)) {
  if ((performance.now() - started) / 1000 > SECONDS) break;
  walked += 1;
  for (const day of new Set(changeDays(zone, FROM, YEARS))) {
    const shown = watchClock(day, zone);
    for (let minute = 0; minute < 1440; minute += 5) {
      const at = instantOn(day, minute, zone);
      if (shown?.[minute] !== at) faults.push(`${zone} day ${day} minute ${minute}: ${at}, not ${shown?.[minute]}`);
      if (localDay(at, zone) !== day) faults.push(`${zone} day ${day} minute ${minute}: on another day`);
      checked += 1;
    }
    // Through the change in steps of 50 minutes, as an unsteady host would look.
    const timing = { days: [0, 1], minute: 150, zone };
    const start = instantOn(day - 2, 0, zone);
    const looks = Array.from({ length: 100 }, (_, index) => start + (index + 1) * 50 * 60_000 + (index % 7) * 1000);
    const seen = walk(timing, [{ key: 'own:1', day, since: 0 }], start, looks);
    if (seen.map(({ daysBefore }) => daysBefore).join() !== '1,0')
      faults.push(`${zone} day ${day}: heard ${JSON.stringify(seen)}`);
    for (const { at, seen: noticed } of seen) if (noticed - at > HOUR) faults.push(`${zone} day ${day}: noticed late`);
  }
}
console.log(
  `${checked} minutes around changes of clocks in ${walked} of ${zones.length} zones, ${Math.round((performance.now() - started) / 1000)} s: ${faults.length} wrong`,
);
for (const fault of faults.slice(0, 20)) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);

/** So that a run that ends early does not always leave out the same zones. */
function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
