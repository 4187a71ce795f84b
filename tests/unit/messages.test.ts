import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import english from '../../web/messages/en.json' with { type: 'json' };
import kazakh from '../../web/messages/kk.json' with { type: 'json' };
import russian from '../../web/messages/ru.json' with { type: 'json' };
import chinese from '../../web/messages/zh.json' with { type: 'json' };
import { createMessages, type Language, type Texts } from '../../web/parts/messages.ts';
import { textsForScripts } from '../../web/parts/texts.ts';
import { faultsOf, messageOf, namedIn, withOntologyWords } from '../support/messages.ts';

const TRANSLATED: readonly (readonly [Language, Texts])[] = [
  ['kk', kazakh],
  ['ru', russian],
  ['zh', chinese],
];
const wholeEnglish = withOntologyWords(english, readOntology(['schema']).ontology);

describe.each(TRANSLATED)('the messages in %s', (language, texts) => {
  it('have the keys, forms and placeholders that English has, and the words of the ontology', () => {
    expect(faultsOf(wholeEnglish, texts, language)).toEqual([]);
  });

  it('stand in the order of the English ones', () => {
    const messages = (of: Texts): string[] => [...new Set(Object.keys(of).map(messageOf))];
    const known = new Set(messages(english));
    expect(messages(texts).filter((message) => known.has(message))).toEqual([...known]);
  });
});

describe('the comparison with English', () => {
  const small = {
    'a.title': 'Title',
    'a.named': '{name} of {place}',
    found_one: '{count} way',
    found_other: '{count} ways',
  };
  const forms = { found_one: '{count} путь', found_few: '{count} пути', found_many: '{count} путей' };
  const sound = { 'a.title': 'Заголовок', 'a.named': '{place}: {name}', ...forms, found_other: '{count} пути' };
  const without = (key: string): Texts => Object.fromEntries(Object.entries(sound).filter(([name]) => name !== key));

  it('finds nothing in sound messages', () => {
    expect(faultsOf(small, sound, 'ru')).toEqual([]);
  });

  it.each<[string, Texts, RegExp]>([
    ['a missing message', without('a.title'), /^a\.title: missing in ru$/],
    ['a missing form', without('found_few'), /^found_few: missing in ru$/],
    ['a message that English lacks', { ...sound, 'a.more': 'Ещё' }, /^a\.more: English has no such message/],
    ['a form that the language lacks', { ...sound, found_two: 'пути' }, /^found_two: .*ru no such form$/],
    ['an empty text', { ...sound, 'a.title': ' ' }, /^a\.title: empty in ru$/],
    ['a lost placeholder', { ...sound, 'a.named': '{name}' }, /^a\.named: \{place\}/],
    ['a placeholder that English lacks', { ...sound, 'a.title': '{title}' }, /^a\.title: \{title\}/],
    ['a lost number where a form is for many', { ...sound, found_one: 'путь' }, /^found_one: \{count\}/],
    ['an English text', { ...sound, 'a.title': 'Title' }, /^a\.title: the same as in English$/],
  ])('finds %s', (_, faulty, fault) => {
    expect(faultsOf(small, faulty, 'ru')).toEqual([expect.stringMatching(fault)]);
  });

  it('lets a form for a single number leave it out', () => {
    const kazakhForms = { 'a.title': 'Тақырып', 'a.named': '{place}: {name}', found_other: '{count} жол' };
    expect(faultsOf(small, { ...kazakhForms, found_one: 'жалғыз жол' }, 'kk')).toEqual([]);
  });

  it('finds a type, a relation, a field and a choice of the ontology that no word stands for', () => {
    const words = [
      'type.Person',
      'relation.PRESENT_IN',
      'field.presentIn',
      'field.weight',
      'choice.FORUM',
      'choice.QUOTED',
    ];
    const others = Object.fromEntries(Object.entries(chinese).filter(([key]) => !words.includes(key)));
    expect(faultsOf(wholeEnglish, others, 'zh')).toEqual(
      expect.arrayContaining(words.map((key) => `${key}: missing in zh`)),
    );
  });
});

describe('a message', () => {
  afterEach(() => {
    vi.doUnmock('../../web/messages/kk.json');
    vi.resetModules();
  });

  it('is English where its language lacks it', async () => {
    vi.resetModules();
    vi.doMock('../../web/messages/kk.json', () => ({ default: { 'nav.explore': 'Зерттеу' } }));
    const { textsOf } = await import('../../web/parts/texts.ts');
    const { t } = createMessages('kk', textsOf('kk'));
    expect(t('nav.explore')).toBe('Зерттеу');
    expect(t('nav.compare')).toBe('Compare');
    expect(t('claims', { count: 1 })).toBe('1 claim');
    expect(t('claims', { count: 5 })).toBe('5 claims');
  });

  it('is English in the form for many where its language lacks the form', () => {
    const { t } = createMessages('ru', { ...english, claims_one: '{count} утверждение' });
    expect([1, 3, 11].map((count) => t('claims', { count }))).toEqual(['1 утверждение', '3 claims', '11 claims']);
  });

  it('takes the form of its number', () => {
    const { t } = createMessages('ru', russian);
    expect([1, 3, 11, 21].map((count) => t('sources', { count }))).toEqual([
      '1 источник',
      '3 источника',
      '11 источников',
      '21 источник',
    ]);
  });

  it('calls a fact by its field, its predicate or the type that its claims make', () => {
    const { word } = createMessages('ru', russian);
    expect(word('field', 'presentIn')).toBe('где присутствует');
    expect(word('field', 'PRESENT_IN')).toBe('присутствует в');
    expect(word('field', 'VisaRegime')).toBe('визовый режим');
    expect(word('field', 'heldSomewhere')).toBe('held somewhere');
  });
});

describe('the messages that a page hands to its scripts', () => {
  const islands = readdirSync('web/islands').map((file) => `web/islands/${file}`);
  const sources = [...islands, 'web/parts/entity-search.tsx'].map((file) => readFileSync(file, 'utf8'));
  const handed = new Set(Object.keys(textsForScripts('ru')).map(messageOf));

  it('are all that the scripts of every page name, and few', () => {
    const named = namedIn(sources, english);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((message) => !handed.has(message))).toEqual([]);
    expect(JSON.stringify(textsForScripts('ru')).length).toBeLessThan(4_000);
  });

  it('would be found short of one that a script names', () => {
    const named = namedIn([...sources, "t('dossier.value')"], english);
    expect(named.filter((message) => !handed.has(message))).toEqual(['dossier.value']);
  });

  it('are all of them for the explorer', () => {
    expect(Object.keys(textsForScripts('ru', ['explore']))).toEqual(
      expect.arrayContaining([...Object.keys(english), ...Object.keys(russian)]),
    );
  });
});
