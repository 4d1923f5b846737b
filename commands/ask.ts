import { answer } from '#answering/answer.ts';
import { answerQuestion, QUESTION_MAX } from '#answering/question.ts';
import { contextOf, todayOf } from '#calls/call-context.ts';
import { sentence } from '#calls/replies.ts';
import type { Command } from '#chat/command.ts';

/** Free text: what a person asks in their own words, and what the buttons of an answer ask for them. */
export const ask: Command = {
  name: 'ask',
  aliases: [],
  platforms: ['discord', 'telegram', 'terminal'],
  where: 'anywhere',
  audience: 'everyone',
  options: [{ name: 'question', kind: 'text', required: true, maxLength: QUESTION_MAX }],
  async run(call, house) {
    if (call.ask.kind === 'action' && call.ask.action.kind === 'answer') {
      const { intent, services, country, detail } = call.ask.action;
      const known = services.filter((id) => house.knowledge.service(id) !== undefined);
      const reading = {
        intent,
        services: known,
        companies: [],
        country,
        language: null,
        confidence: 1,
        unknownName: null,
        alternatives: [],
      };
      return answer(reading, { ...contextOf(call, house), country: country ?? call.country, detail });
    }
    const { question } = call.options;
    if (question === undefined) return sentence(house, call.language, 'error-empty-question');
    return answerQuestion(
      {
        question,
        language: call.languageChosen ? call.language : null,
        country: call.country,
        today: todayOf(call),
        detail: call.detail,
      },
      house,
    ).reply;
  },
};
