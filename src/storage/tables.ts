import type { Generated } from 'kysely';

/** Every table, as Kysely sees it. Ids are text: a Discord snowflake is no exact number. */
export interface Tables {
  settings: SettingsTable;
  subscriptions: SubscriptionsTable;
  follows: FollowsTable;
  countdowns: CountdownsTable;
  deliveries: DeliveriesTable;
  reminders: RemindersTable;
  known_dates: { key: string; since: number };
  known_ways: { service: string; ways: string };
  news: NewsTable;
  leases: { name: string; holder: string; expires_at: number };
  installation: { prefix: string };
}

export interface SettingsTable {
  owner_kind: 'person' | 'channel';
  platform: string;
  owner_id: string;
  language: string | null;
  country: string | null;
  time_zone: string | null;
}

/** A place that is reminded. Instants are epoch milliseconds. */
export interface SubscriptionsTable {
  id: Generated<number>;
  platform: string;
  channel: string;
  /** '' for none. */
  thread: string;
  private: 0 | 1;
  /** "30,14,7". */
  days: string;
  /** Of the day: 540 is 09:00. */
  minute: number;
  time_zone: string;
  language: string;
  country: string | null;
  planned_until: number;
  next_due_at: number | null;
  news_seen: number;
  failures: Generated<number>;
  first_failure_at: number | null;
  suspended: string | null;
  created_at: number;
}

export interface FollowsTable {
  subscription_id: number;
  /** '*' for everything. */
  service: string;
}

export interface CountdownsTable {
  id: Generated<number>;
  subscription_id: number;
  day: string;
  title: string;
  created_at: number;
}

export interface DeliveriesTable {
  id: Generated<number>;
  subscription_id: number;
  platform: string;
  state: 'pending' | 'sending' | 'sent' | 'failed' | 'unknown' | 'skipped';
  reason: string | null;
  due_at: number;
  next_try_at: number;
  attempts: Generated<number>;
  claimed_at: number | null;
  doubtful_since: number | null;
  message_id: string | null;
  settled_at: number | null;
}

export interface RemindersTable {
  subscription_id: number;
  date_key: string;
  days_before: number;
  delivery_id: number;
}

export interface NewsTable {
  id: Generated<number>;
  kind: 'date' | 'way';
  service: string | null;
  date_key: string | null;
  /** A JSON list of regions. */
  regions: string;
  created_at: number;
}
