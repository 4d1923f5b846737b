/** Every table, as Kysely sees it. Ids are text: a Discord snowflake is no exact number. */
export interface Tables {
  settings: SettingsTable;
}

export interface SettingsTable {
  owner_kind: 'person' | 'channel';
  platform: string;
  owner_id: string;
  language: string | null;
  country: string | null;
  time_zone: string | null;
}
