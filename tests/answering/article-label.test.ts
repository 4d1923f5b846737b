import { describe, expect, test } from 'vitest';
import { articleLabel } from '#answering/article-label.ts';
import { knowledge, lexicon } from '../support/answering.ts';

const label = (article: string | null, language: string) =>
  articleLabel({ article, regime: 'gdpr' }, lexicon.in(language));

describe('where a right stands', () => {
  test.each([
    ['de', 'Art. 6(1)(f)', 'Art. 6 Abs. 1 Buchst. f'],
    ['fr', 'Art. 12(3), Art. 12(6)', 'Art. 12, § 3, art. 12, § 6'],
    ['bg', 'Art. 17(1)(c)', 'Чл. 17, пар. 1, буква „в“'],
    ['el', 'Art. 6(1)(f)', 'Άρθρο 6 παρ. 1 στοιχ. στ΄'],
    ['fi', 'Art. 15(1)-(3)', '15 artiklan 1–3 kohta'],
    ['hu', 'Reg. 1182/71, Art. 3(2)(c)', '1182/71 rendelet, 3. cikk (2) bekezdés c) pont'],
    ['pl', 'Art. 82; CJEU C-300/21, C-456/22', 'Art. 82; TSUE C-300/21, C-456/22'],
    ['es', 'Directive (EU) 2020/1828, Annex I', 'Directiva (UE) 2020/1828, anexo I'],
    ['nl', 'EDPB draft Guidelines 1/2024 (2024-10-08)', 'EDPB-ontwerprichtsnoeren 1/2024 (8 oktober 2024)'],
    ['sv', 'Reg. (EU) 2025/2518, Art. 36, Art. 37', 'Förordning (EU) 2025/2518, artikel 36, artikel 37'],
  ])('in %s, %s is %s', (language, article, written) => {
    expect(label(article, language)).toBe(written);
  });

  test('leaves the names of other laws as they are', () => {
    expect(label('Civ. Code §1798.105', 'fr')).toBe('Civ. Code §1798.105');
    expect(label('LGPD, Art. 18 §2', 'pt')).toBe('LGPD, art. 18.º §2');
  });

  test('goes by the name of its law where there is no article', () => {
    expect(label(null, 'de')).toBe('Die Datenschutz-Grundverordnung (DSGVO)');
  });

  test('writes no English abbreviation in another language', () => {
    for (const language of lexicon.languages.filter((each) => each !== 'en'))
      for (const { article } of knowledge.rights)
        expect(label(article, language), `${language}: ${article}`).not.toMatch(
          /\b(Reg\.|CJEU|Directive \(EU\)|Guidelines|\d{4}-\d\d-\d\d)/,
        );
  });
});
