import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { previewDiscord } from '#adapters/discord/preview.ts';
import { render as renderDiscord } from '#adapters/discord/render/render.ts';
import { createButtons } from '#adapters/telegram/buttons.ts';
import { previewTelegram } from '#adapters/telegram/preview.ts';
import { render as renderTelegram } from '#adapters/telegram/render.ts';
import { answerQuestion } from '#answering/question.ts';
import type { Reply } from '#chat/reply.ts';
import type { Words } from '#knowledge/words.ts';
import { readConfig } from '../config.ts';
import { buildMind } from '../house.ts';
import { runCli } from './run-cli.ts';

const QUESTIONS: readonly (readonly [language: string, question: string])[] = [
  ['en', 'How do I object on Instagram?'],
  ['nl', 'Is het te laat voor Facebook?'],
  ['fr', 'Signal utilise-t-il mes messages ?'],
  ['de', 'Bei wem beschwere ich mich in Deutschland?'],
  ['pt', 'como me oponho no linkedin'],
  ['pl', 'jak wyłączyć trenowanie AI w ChatGPT'],
  ['el', 'Πώς αντιτίθεμαι στο Instagram;'],
  ['en', 'how do I object on MySpace'],
];
const FILE = 'preview.html';

// Writes one page with answers as Discord (dark and light) and Telegram show them; `--question "…"` and `--language xx` for one of your own.
await runCli(async () => {
  const { values } = parseArgs({ options: { question: { type: 'string' }, language: { type: 'string' } } });
  const config = readConfig();
  const mind = buildMind(config);
  const today = Temporal.Now.plainDateISO(config.defaultTimeZone);
  const asked = values.question === undefined ? QUESTIONS : [[values.language ?? null, values.question] as const];
  const sections = asked
    .filter(([language]) => language === null || mind.words.languages.includes(language))
    .map(([language, question]) => {
      const { reply } = answerQuestion({ question, language, country: null, today, detail: 'short' }, mind);
      return section(question, reply, mind.words.in(reply.language));
    });
  const css = readFileSync(new URL('./preview.css', import.meta.url), 'utf8');
  const page = `<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Objector: answers</title><style>${css}</style>\n<header><h1>Objector: answers as people see them</h1></header>\n${sections.join('\n')}\n</html>\n`;
  writeFileSync(FILE, page);
  process.stdout.write(`Written: ${FILE}. Open it in a browser.\n`);
});

function section(question: string, reply: Reply, words: Words): string {
  const discord = renderDiscord(reply, words, { show: true }).map(previewDiscord).join('');
  const telegram = previewTelegram(renderTelegram(reply, { words, buttons: createButtons(), page: 0, again: null }));
  const title = question.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<section lang="${reply.language}"><h2>${title}</h2><div class="platforms">
<div class="platform discord-dark"><h3>Discord, dark</h3>${discord}</div>
<div class="platform discord-light"><h3>Discord, light</h3>${discord}</div>
<div class="platform telegram"><h3>Telegram</h3>${telegram}</div></div></section>`;
}
