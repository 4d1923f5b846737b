import type { Migration } from '../migrate.ts';

/** Who is reminded of what, what was planned, and what became of it. Instants are epoch milliseconds, days YYYY-MM-DD. */
export const reminders: Migration = {
  name: '0002-reminders',
  statements: [
    // One row per place. `thread` is '' for none, since null would not be unique. `next_due_at` is null when nothing lies ahead.
    `create table subscriptions (
       id integer primary key autoincrement,
       platform text not null,
       channel text not null,
       thread text not null default '',
       private integer not null,
       days text not null,
       minute integer not null check (minute between 0 and 1439),
       time_zone text not null,
       language text not null,
       country text,
       planned_until integer not null,
       next_due_at integer,
       news_seen integer not null,
       failures integer not null default 0,
       first_failure_at integer,
       suspended text,
       created_at integer not null,
       unique (platform, channel, thread)
     ) strict`,
    `create index subscriptions_due on subscriptions (platform, next_due_at) where next_due_at is not null`,
    `create index subscriptions_suspended on subscriptions (suspended) where suspended is not null`,
    // `service` is '*' for everything, the dates of law included.
    `create table follows (
       subscription_id integer not null references subscriptions (id) on delete cascade,
       service text not null,
       primary key (subscription_id, service)
     ) strict, without rowid`,
    `create table countdowns (
       id integer primary key autoincrement,
       subscription_id integer not null references subscriptions (id) on delete cascade,
       day text not null,
       title text not null,
       created_at integer not null
     ) strict`,
    `create index countdowns_subscription on countdowns (subscription_id)`,
    // One message: it is pending, being sent, or over. `doubtful_since` is set while it may have been posted already.
    `create table deliveries (
       id integer primary key autoincrement,
       subscription_id integer not null,
       platform text not null,
       state text not null check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'skipped')),
       reason text,
       due_at integer not null,
       next_try_at integer not null,
       attempts integer not null default 0,
       claimed_at integer,
       doubtful_since integer,
       message_id text,
       settled_at integer
     ) strict`,
    `create index deliveries_open on deliveries (platform, state, next_try_at) where state in ('pending', 'sending')`,
    `create index deliveries_subscription on deliveries (subscription_id)`,
    `create index deliveries_settled on deliveries (settled_at) where settled_at is not null`,
    // What a delivery speaks of; the key says that each thing is planned once.
    `create table reminders (
       subscription_id integer not null,
       date_key text not null,
       days_before integer not null,
       delivery_id integer not null,
       primary key (subscription_id, date_key, days_before)
     ) strict, without rowid`,
    `create index reminders_delivery on reminders (delivery_id)`,
    // What the facts were when they were last looked at, so that a change of them is news, once.
    `create table known_dates (key text primary key, since integer not null) strict, without rowid`,
    `create table known_ways (service text primary key, ways text not null) strict, without rowid`,
    `create table news (
       id integer primary key autoincrement,
       kind text not null check (kind in ('date', 'way')),
       service text,
       date_key text,
       regions text not null,
       created_at integer not null
     ) strict`,
    // Which process plans and sends.
    `create table leases (name text primary key, holder text not null, expires_at integer not null) strict, without rowid`,
    // The beginning of every delivery's key: a new database must not repeat the keys of the one before it.
    `create table installation (prefix text primary key) strict, without rowid`,
    `insert into installation (prefix) values (lower(hex(randomblob(4))))`,
  ],
};
