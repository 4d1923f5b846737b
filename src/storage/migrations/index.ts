import type { Migration } from '../migrate.ts';
import { settings } from './0001-settings.ts';
import { reminders } from './0002-reminders.ts';

/** In the order they were published; never changed afterwards, only added to. */
export const MIGRATIONS: readonly Migration[] = [settings, reminders];
