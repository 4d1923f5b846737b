import { broken } from './api-error.ts';
import { isShown } from './html.ts';
import { checkMarkup, readText } from './rules.ts';

const RESULTS_MAX = 50;
const ID_MAX_BYTES = 64;
const NEXT_OFFSET_MAX_BYTES = 64;
const START_PARAMETER = /^[\w-]{1,64}$/;

interface Article {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly url?: string;
  readonly input_message_content?: { readonly message_text?: string; readonly parse_mode?: string };
  readonly reply_markup?: unknown;
}

/** Checks the parameters of answerInlineQuery: https://core.telegram.org/bots/api#answerinlinequery */
export function checkInlineAnswer(parameters: Readonly<Record<string, unknown>>): void {
  const results = parameters.results as readonly Article[];
  if (results.length > RESULTS_MAX) throw broken('RESULTS_TOO_MUCH');
  if (new Set(results.map((result) => result.id)).size < results.length) throw broken('RESULT_ID_DUPLICATE');
  for (const result of results) checkResult(result);
  if (Buffer.byteLength(String(parameters.next_offset ?? '')) > NEXT_OFFSET_MAX_BYTES)
    throw broken('NEXT_OFFSET_INVALID');
  const button = parameters.button as { start_parameter?: string; text: string } | undefined;
  if (button === undefined) return;
  if (button.text.trim() === '') throw broken('BUTTON_TEXT_INVALID');
  if (button.start_parameter !== undefined && !START_PARAMETER.test(button.start_parameter))
    throw broken('START_PARAM_INVALID');
}

function checkResult(result: Article): void {
  const bytes = Buffer.byteLength(result.id);
  if (bytes < 1 || bytes > ID_MAX_BYTES) throw broken('RESULT_ID_INVALID');
  if (result.type !== 'article') throw broken('the stand-in knows results of type "article" only');
  if ((result.title ?? '').trim() === '') throw broken('ARTICLE_TITLE_EMPTY');
  if (result.url !== undefined && !isShown(result.url)) throw broken('WEBPAGE_URL_INVALID');
  const content = result.input_message_content;
  if (content?.message_text === undefined) throw broken('MESSAGE_EMPTY');
  readText(content.message_text, content);
  checkMarkup(result.reply_markup);
}
