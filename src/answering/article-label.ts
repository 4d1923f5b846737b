import type { Right } from '../knowledge/schema/law.ts';
import type { Context } from './context.ts';

/**
 * Where a right stands, as lawyers of the reader's language write it: "Art. 21(1)" is "Art. 21 Abs. 1" in German.
 * A fact that stands in no article goes by the name of its law.
 */
export function articleLabel({ article, regime }: Pick<Right, 'article' | 'regime'>, words: Context['words']): string {
  if (article === null) return capitalised(words.say(`regime-${regime}`));
  const label = article
    .replace(ANY, (found) => cited(found, words))
    .replace(/\d{4}-\d{2}-\d{2}/g, (day) => words.moment(day));
  return capitalised(label);
}

/** What can be cited and the message that says so, the longer forms first; whatever else stands in `article` is a name and stays. */
const FORMS: readonly (readonly [form: RegExp, message: string])[] = [
  [/Directive \(EU\) (?<number>\d+\/\d+), Annex (?<annex>[IVX]+)/, 'cite-annex'],
  [/Reg\. \(EU\) (?<number>\d+\/\d+)/, 'cite-eu-regulation'],
  [/Reg\. (?<number>\d+\/\d+)/, 'cite-regulation'],
  [/CJEU (?<cases>C-\d+\/\d+(?:, C-\d+\/\d+)*)/, 'cite-eu-court'],
  [/EDPB Opinion (?<number>\d+\/\d+)/, 'cite-opinion'],
  [/EDPB draft Guidelines (?<number>\d+\/\d+)/, 'cite-draft-guidelines'],
  [/Art\. (?<article>\d+)\((?<first>\d+)\)-\((?<last>\d+)\)/, 'cite-paragraphs'],
  [/Art\. (?<article>\d+)\((?<paragraph>\d+)\)\((?<point>[a-f])\)/, 'cite-point'],
  [/Art\. (?<article>\d+)\((?<paragraph>\d+)\)/, 'cite-paragraph'],
  [/Art\. (?<article>\d+[A-Z]?)/, 'cite-article'],
];

/** All forms at once, so that nothing is cited twice; group names may not repeat in one expression. */
const ANY = new RegExp(FORMS.map(([form]) => form.source.replace(/\(\?<\w+>/g, '(?:')).join('|'), 'g');

function cited(found: string, words: Context['words']): string {
  for (const [form, message] of FORMS) {
    const match = form.exec(found);
    if (match?.[0] === found) return words.say(message, match.groups ?? {});
  }
  return found;
}

/** Not by the language's own rules: Greek would drop the accent, which only words in capitals do. */
function capitalised(label: string): string {
  const [first = '', ...rest] = label;
  return first.toUpperCase() + rest.join('');
}
