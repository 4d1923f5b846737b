import type { Migration } from '../migrate.ts';

/** What a person or a channel's managers set for themselves. */
export const settings: Migration = {
  name: '0001-settings',
  statements: [
    `create table settings (
       owner_kind text not null check (owner_kind in ('person', 'channel')),
       platform text not null,
       owner_id text not null,
       language text,
       country text,
       time_zone text,
       primary key (owner_kind, platform, owner_id)
     ) strict, without rowid`,
  ],
};
