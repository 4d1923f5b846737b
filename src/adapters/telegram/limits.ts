/**
 * Telegram's limits, from https://core.telegram.org/bots/api and, where it is silent, from the server's source
 * (https://github.com/tdlib/telegram-bot-api, https://github.com/tdlib/td).
 */

/** Of a message, after its markup was parsed. The server counts code points; UTF-16 units are never fewer. */
export const TEXT_MAX = 4096;
export const ENTITIES_MAX = 100;

export const CALLBACK_DATA_MAX_BYTES = 64;
export const CALLBACK_ANSWER_MAX = 200;
export const KEYBOARD_MAX_BUTTONS = 100;
/** Of the keyboard as JSON; the server says "reply markup is too long" somewhere above. */
export const KEYBOARD_MAX_BYTES = 9000;
/** Longer labels are cut off on a phone's screen. Of a button that has a row to itself. */
export const BUTTON_LABEL_MAX = 60;
export const PLACEHOLDER_MAX = 64;

export const START_PAYLOAD_MAX = 64;
export const INLINE_QUERY_MAX = 256;
export const INLINE_TITLE_MAX = 128;
export const INLINE_DESCRIPTION_MAX = 256;

export const COMMAND_DESCRIPTION_MAX = 256;
export const DESCRIPTION_MAX = 512;
export const SHORT_DESCRIPTION_MAX = 120;

export const FILE_NAME_MAX = 60;

/** Messages: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const PER_SECOND = 30;
export const PER_CHAT_PER_SECOND = 1;
export const PER_GROUP_PER_MINUTE = 20;
/** Each message in flight when the process dies is one nobody can tell of whether it arrived. */
export const IN_FLIGHT = 8;

export const POLL_SECONDS = 25;
export const POLL_TIMEOUT_MS = 35_000;
/** The server itself may hold a call for more than 8 s: a short timeout would only make more sends ambiguous. */
export const CALL_TIMEOUT_MS = 30_000;
export const UPDATES_AT_ONCE = 100;

/** Administrators who stay anonymous all have this id: it is nobody's. */
export const ANONYMOUS_ADMINISTRATOR = 1_087_968_824;
