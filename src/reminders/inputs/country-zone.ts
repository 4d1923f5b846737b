/**
 * The time zone of a country, where it has one that stands for it: the only one, the same time everywhere, or of several
 * the one in Europe.
 * @param country ISO 3166
 * @returns an IANA name, or null
 */
export function zoneOfCountry(country: string, at: Temporal.Instant): string | null {
  const zones = zonesOf(country);
  const [first] = zones;
  if (first === undefined) return null;
  const halfYears = [at, at.add({ hours: 24 * 182 })];
  const shown = (zone: string) => halfYears.map((each) => each.toZonedDateTimeISO(zone).offset).join();
  if (zones.every((zone) => shown(zone) === shown(first))) return first;
  return zones.find((zone) => zone.startsWith('Europe/')) ?? null;
}

function zonesOf(country: string): readonly string[] {
  try {
    return new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  } catch {
    return [];
  }
}
