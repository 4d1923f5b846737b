import { describe, expect, test } from 'vitest';
import { readDate } from '#reminders/inputs/date.ts';
import { readDays } from '#reminders/inputs/days.ts';
import { readTime, showTime } from '#reminders/inputs/time.ts';

describe('a time of day', () => {
  test.each([
    ['9', '09:00'],
    ['9:00', '09:00'],
    ['09.30', '09:30'],
    ['9 uhr', '09:00'],
    ['9 Uhr 30', '09:30'],
    ['um 9 Uhr', '09:00'],
    ['21h30', '21:30'],
    ['21h', '21:00'],
    ['à 9h', '09:00'],
    ['klo 21.30', '21:30'],
    ['9 pm', '21:00'],
    ['9:15 a.m.', '09:15'],
    ['12am', '00:00'],
    ['12 pm', '12:00'],
    ['9 μ.μ.', '21:00'],
    ['0', '00:00'],
    ['0900', '09:00'],
    ['２１：３０', '21:30'],
  ])('%s is %s', (typed, expected) => {
    const minute = readTime(typed);
    expect(minute === null ? null : showTime(minute)).toBe(expected);
  });

  test.each([
    '25',
    '24:00',
    '9:60',
    'noonish',
    '',
    '-1',
    '9-10',
    '13 pm',
    '0 am',
    '9:5',
    '1234567',
    '9 every second monday',
  ])('%s is none', (typed) => expect(readTime(typed)).toBeNull());
});

describe('days before a date', () => {
  test.each([
    ['30,14,7,3,2,1,0', [30, 14, 7, 3, 2, 1, 0]],
    ['1 7 3', [7, 3, 1]],
    ['7; 3 and 0', [7, 3, 0]],
    ['7, 7, 7', [7]],
    ['365', [365]],
    ['14 days', [14]],
  ])('%s', (typed, expected) => expect(readDays(typed)).toEqual(expected));

  test.each([
    '',
    'soon',
    '-3',
    '7.5',
    '366',
    '7-1',
    '1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16',
    '1e2',
    '9999',
  ])('%s is no such list', (typed) => expect(readDays(typed)).toBeNull());
});

describe('a date', () => {
  const today = Temporal.PlainDate.from('2026-11-24');
  const read = (typed: string, languages: readonly string[] = ['en']) =>
    readDate(typed, today, languages)?.toString() ?? null;

  test.each([
    ['27/5/2027', '2027-05-27'],
    ['2027-05-27', '2027-05-27'],
    ['27.5.2027', '2027-05-27'],
    ['27. 5. 2027', '2027-05-27'],
    ['27-05-27', '2027-05-27'],
    ['5/27/2027', '2027-05-27'],
    ['3/4/2027', '2027-04-03'],
    ['27/5', '2027-05-27'],
    ['24/11', '2026-11-24'],
    ['23/11', '2027-11-23'],
    ['29/2', '2028-02-29'],
    ['27 May 2027', '2027-05-27'],
    ['May 27, 2027', '2027-05-27'],
    ['the 1st of June', '2027-06-01'],
    ['tomorrow', '2026-11-25'],
    ['today', '2026-11-24'],
    ['in 3 weeks', '2026-12-15'],
    ['3 weeks', '2026-12-15'],
    ['in 1 day', '2026-11-25'],
    ['next month', '2026-12-24'],
    ['in 2 years', '2028-11-24'],
  ])('%s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  test.each([
    ['de', '27. Mai 2027', 'in 3 Wochen', 'morgen'],
    ['fr', '27 mai 2027', 'dans 3 semaines', 'demain'],
    ['fi', '27. toukokuuta 2027', '3 viikon päästä', 'huomenna'],
    ['el', '27 Μαΐου 2027', 'σε 3 εβδομάδες', 'αύριο'],
    ['bg', '27 май 2027 г.', 'след 3 седмици', 'утре'],
    ['pl', '27 maja 2027', 'za 3 tygodnie', 'jutro'],
    ['es', '27 de mayo de 2027', 'dentro de 3 semanas', 'mañana'],
    ['ga', '27 Bealtaine 2027', 'i gceann 3 seachtaine', 'amárach'],
    ['mt', '27 ta’ Mejju 2027', null, 'għada'],
    ['hu', '2027. május 27.', '3 hét múlva', 'holnap'],
    ['lt', '27 gegužės 2027', 'po 3 savaičių', 'rytoj'],
  ])('in %s', (language, date, weeks, tomorrow) => {
    expect(read(date, [language, 'en'])).toBe('2027-05-27');
    if (weeks !== null) expect(read(weeks, [language, 'en'])).toBe('2026-12-15');
    expect(read(tomorrow, [language, 'en'])).toBe('2026-11-25');
  });

  test.each([
    '',
    'someday',
    '31/2/2027',
    '27/13/2027',
    '27/5/2027 our own date',
    'May',
    '27 28 29 May',
    'in 99999 years',
    'in 3 weeks and 2 days',
    '2027',
  ])('%s is none', (typed) => expect(read(typed)).toBeNull());

  test('dates as Intl itself writes them are understood in every language of the Union', () => {
    const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
    const missed = languages.flatMap((language) =>
      Array.from({ length: 12 }, (_, month) => {
        const text = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(Date.UTC(2027, month, 27)),
        );
        return read(text, [language, 'en']) === `2027-${String(month + 1).padStart(2, '0')}-27`
          ? []
          : [`${language}: ${text}`];
      }).flat(),
    );
    expect(missed).toEqual([]);
  });
});
