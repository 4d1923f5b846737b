/** What Discord takes, from its documentation (docs.discord.com/developers) unless another source is named. */

/** components/reference: all components of a message, nested ones too. */
export const MAX_COMPONENTS = 40;
/** Characters over all texts of a message (UTF-16 units, which never counts too few). */
export const MAX_TEXT = 4000;
export const MAX_BUTTONS_IN_ROW = 5;
export const MAX_BUTTON_LABEL = 80;
export const MAX_BUTTON_URL = 512;
export const MAX_CUSTOM_ID = 100;
export const MAX_SELECT_OPTIONS = 25;
export const MAX_SELECT_LABEL = 100;
export const MAX_SELECT_VALUE = 100;
export const MAX_SELECT_PLACEHOLDER = 150;
/** interactions/receiving-and-responding */
export const MAX_MODAL_TITLE = 45;
export const MAX_MODAL_FIELDS = 5;
export const MAX_FIELD_LABEL = 45;
export const MAX_FIELD_DESCRIPTION = 100;
export const MAX_FIELD_LENGTH = 4000;
/** reference#uploading-files: per file, in bytes; per message, in files and in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_FILES = 10;
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024 - 100 * 1024;
/** interactions/application-commands */
export const MAX_COMMAND_NAME = 32;
export const MAX_DESCRIPTION = 100;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;
export const MAX_CHOICE_VALUE = 100;
export const MAX_OPTION_LENGTH = 6000;
/** resources/message: the same nonce makes no second message "in the past few minutes"; two are taken as safe. */
export const NONCE_SAFE_MINUTES = 2;
export const MAX_NONCE = 25;
export const HISTORY_PAGE = 100;
/** A message's own words: more is not read. A person without Nitro can write no more. */
export const MAX_QUESTION = 2000;
/** topics/rate-limits: 50 requests a second for the whole bot; one is left for answers outside interactions. */
export const REMINDERS_PER_SECOND = 49;
/** Five messages in five seconds, as the rate-limit headers say (reported: rustplusplus#475). */
export const PER_CHANNEL_PER_SECOND = 1;
/** An interaction has to be answered within 3 s of being sent; the rest is for the way there and back. */
export const FIRST_ANSWER_MS = 1800;
