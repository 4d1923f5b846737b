import type { Reply } from '../chat/reply.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Lexicon } from '../knowledge/words.ts';
import type { Reading } from '../understanding/reading.ts';
import { answer } from './answer.ts';
import { text } from './blocks.ts';

/** Longer questions are read up to here: what matters stands in the first sentences, and every input is bounded. */
export const QUESTION_MAX = 1000;

export interface Asked {
  readonly question: string;
  /** The language that was chosen for the answer, or null: then the question's own. */
  readonly language: string | null;
  /** Where the person lives, if they said so before; what the question names goes first. */
  readonly country: string | null;
  readonly today: Temporal.PlainDate;
  readonly detail: 'short' | 'full';
}

export interface AnsweredQuestion {
  readonly reading: Reading;
  readonly reply: Reply;
}

interface Mind {
  readonly knowledge: Knowledge;
  readonly words: Lexicon;
  readonly understand: (question: string) => Reading;
  readonly defaults: { readonly language: string };
}

/** From a question to its reading and the reply, in the language that was chosen, else the question's, else the default. */
export function answerQuestion(asked: Asked, mind: Mind): AnsweredQuestion {
  const reading = mind.understand(asked.question.slice(0, QUESTION_MAX));
  const spoken = reading.language === null ? null : mind.words.nearest(reading.language);
  const nearest = nearestSpoken(reading.language, mind);
  const language = asked.language ?? spoken ?? nearest ?? mind.defaults.language;
  const words = mind.words.in(language);
  const country = reading.country ?? asked.country;
  const reply = answer(reading, {
    knowledge: mind.knowledge,
    words,
    today: asked.today,
    country,
    detail: asked.detail,
  });
  return { reading, reply: { ...reply, blocks: [...note(), ...reply.blocks, ...otherLanguage()] } };

  /** Somebody whose language the bot does not have is told so, not just answered in another one. */
  function note() {
    if (reading.language === null || spoken !== null || asked.language !== null) return [];
    return [text(words.say('answered-in-nearest', { asked: words.languageName(reading.language) }), 'quiet')];
  }

  /** The platform's language was chosen over the question's: offer the latter. */
  function otherLanguage(): Reply['blocks'] {
    if (spoken === null || spoken === language || reading.intent === 'out-of-scope') return [];
    const { intent, services } = reading;
    const label = mind.words.in(spoken).say('next-language', { language: mind.words.in(spoken).languageName(spoken) });
    return [
      {
        kind: 'buttons',
        items: [
          {
            label,
            style: 'secondary',
            action: { kind: 'answer', intent, services, country, detail: asked.detail, language: spoken },
          },
        ],
      },
    ];
  }
}

/** For a language the bot recognises but does not speak, the nearest one that it does. */
function nearestSpoken(language: string | null, { knowledge, words }: Mind): string | null {
  const nearest = language === null ? undefined : knowledge.nearestLanguage(language);
  return nearest === undefined ? null : words.nearest(nearest);
}
