import {
  type APIApplicationCommand,
  type RESTPostAPIApplicationCommandsJSONBody as CommandBody,
  type REST,
  Routes,
} from 'discord.js';

/** What publishing changed, in numbers of commands. */
export interface Published {
  readonly written: number;
  readonly removed: number;
}

/** From so many differences on, one call that replaces everything is kinder to Discord's limits than one for each. */
const BULK_FROM = 4;

/**
 * Makes Discord's list of commands what it should be, and writes only what differs.
 * @param guildId publishes in this server alone, or everywhere when null
 * @throws what the REST client throws
 */
export async function publish(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  wanted: readonly CommandBody[],
): Promise<Published> {
  const route =
    guildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const present = (await rest.get(route, {
    query: new URLSearchParams({ with_localizations: 'true' }),
  })) as APIApplicationCommand[];
  const { changed, stale } = compare(present, wanted);
  if (changed.length >= BULK_FROM) await rest.put(route, { body: wanted });
  else {
    for (const { id } of stale) await rest.delete(`${route}/${id}`);
    for (const body of changed) await rest.post(route, { body });
  }
  return { written: changed.length, removed: stale.length };
}

/** Which commands have to be written, and which are no longer wanted. */
export function compare(
  present: readonly APIApplicationCommand[],
  wanted: readonly CommandBody[],
): { changed: CommandBody[]; stale: APIApplicationCommand[] } {
  const key = ({ name, type }: { name: string; type?: number | undefined }) => `${type ?? 1}:${name}`;
  const known = new Map(present.map((command) => [key(command), fingerprint(command)]));
  const names = new Set(wanted.map(key));
  return {
    changed: wanted.filter((body) => known.get(key(body)) !== fingerprint(body)),
    stale: present.filter((command) => !names.has(key(command))),
  };
}

/** The fields this bot sets. Discord adds others, and leaves out or fills in what was not set. */
const FIELDS = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'autocomplete',
  'channel_types',
  'max_length',
  'contexts',
  'integration_types',
  'options',
];
const UNORDERED = new Set(['channel_types', 'contexts', 'integration_types']);

function fingerprint(value: object): string {
  return JSON.stringify(normal(value));
}

function normal(value: object): object {
  return FIELDS.flatMap((field) => {
    const raw: unknown = (value as Readonly<Record<string, unknown>>)[field];
    if (raw === undefined || raw === null || raw === false || raw === '') return [];
    if (!Array.isArray(raw)) return [[field, field.endsWith('_localizations') ? Object.entries(raw).sort() : raw]];
    if (raw.length === 0) return [];
    return [[field, UNORDERED.has(field) ? raw.toSorted((a, b) => Number(a) - Number(b)) : raw.map(normal)]];
  });
}
