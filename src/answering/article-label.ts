import type { Right } from '../knowledge/schema/law.ts';
import type { Context } from './context.ts';

/**
 * Where a right stands, as lawyers of the reader's language write it: "Art. 21(1)" is "Art. 21 Abs. 1" in German.
 * A fact that stands in no article goes by the name of its law.
 */
export function articleLabel({ article, regime }: Pick<Right, 'article' | 'regime'>, words: Context['words']): string {
  if (article === null) return capitalised(words.say(`regime-${regime}`));
  const label = article.replace(ANY, (found) => {
    for (const [form, say] of FORMS) {
      const match = form.exec(found);
      if (match !== null && match[0] === found) return say(match.groups ?? {}, words);
    }
    return found;
  });
  return capitalised(label);
}

/** What can be cited, the longer forms first; whatever else stands in `article` is a name and stays. */
const FORMS: readonly (readonly [RegExp, (parts: Record<string, string>, words: Context['words']) => string])[] = [
  [/Directive \(EU\) (?<number>\d+\/\d+), Annex (?<annex>[IVX]+)/, (parts, words) => words.say('cite-annex', parts)],
  [/Reg\. \(EU\) (?<number>\d+\/\d+)/, (parts, words) => words.say('cite-eu-regulation', parts)],
  [/Reg\. (?<number>\d+\/\d+)/, (parts, words) => words.say('cite-regulation', parts)],
  [/CJEU (?<cases>C-\d+\/\d+(?:, C-\d+\/\d+)*)/, (parts, words) => words.say('cite-eu-court', parts)],
  [/EDPB Opinion (?<number>\d+\/\d+)/, (parts, words) => words.say('cite-opinion', parts)],
  [/EDPB draft Guidelines (?<number>\d+\/\d+)/, (parts, words) => words.say('cite-draft-guidelines', parts)],
  [/Art\. (?<article>\d+)\((?<first>\d+)\)-\((?<last>\d+)\)/, (parts, words) => words.say('cite-paragraphs', parts)],
  [/Art\. (?<article>\d+)\((?<paragraph>\d+)\)\((?<point>[a-f])\)/, (parts, words) => words.say('cite-point', parts)],
  [/Art\. (?<article>\d+)\((?<paragraph>\d+)\)/, (parts, words) => words.say('cite-paragraph', parts)],
  [/Art\. (?<article>\d+[A-Z]?)/, (parts, words) => words.say('cite-article', parts)],
  [/(?<day>\d{4}-\d{2}-\d{2})/, ({ day = '' }, words) => words.moment(day)],
];

/** All forms at once, so that nothing is cited twice; group names may not repeat in one expression. */
const ANY = new RegExp(FORMS.map(([form]) => form.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'g');

/** Not by the language's own rules: Greek would drop the accent, which only words in capitals do. */
function capitalised(label: string): string {
  const [first = '', ...rest] = label;
  return first.toUpperCase() + rest.join('');
}
