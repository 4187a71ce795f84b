import { describe, expect, it } from 'vitest';
import { formsOf, storedWords } from '../../src/search/forms.ts';
import { matchOf, type Way } from '../../src/search/match.ts';
import { fuzzyQuery, looseQuery, strictQuery } from '../../src/search/question.ts';

const wayOf = (asked: string, text: string, isName = true): Way | undefined =>
  matchOf(formsOf(asked), formsOf(text), { isName })?.how;

describe('a form', () => {
  it.each([
    ['case', 'ASTANA Forum', 'astana forum'],
    ['accents', 'Süleimenov', 'suleimenov'],
    ['apostrophes', 'Xi’an', 'xian'],
    ['quotation marks and dashes', '«Nevada» – Semey', 'nevada semey'],
    ['signs', 'AND ( * ~ : "x', 'and x'],
    ['spaces', '  two \u00a0 words ', 'two words'],
    ['digits beside Chinese', '2024年', '2024 年'],
    ['full width', 'ＫＺ', 'kz'],
  ])('folds %s', (_, text, whole) => {
    expect(formsOf(text).whole).toBe(whole);
  });

  it('is made in several Latin spellings of one Cyrillic word', () => {
    const others = (word: string) => formsOf(word).words[0]?.others;
    expect(others('Токаев')).toEqual(['tokayev', 'tokaev']);
    expect(others('Тоқаев')).toEqual(['toqayev', 'tokayev', 'tokaev', 'toqaev']);
    expect(others('Жамбыл')).toEqual(['zhambyl', 'zambyl', 'jambyl']);
    expect(others('Абай')).toEqual(['abay', 'abai', 'abaj']);
    expect(others('Tokayev')).toEqual([]);
  });

  it('cuts Chinese into pairs, of which each sign is found alone', () => {
    expect(formsOf('哈萨克').words.map(({ plain }) => plain)).toEqual(['哈萨', '萨克']);
    expect(storedWords(['哈萨克'])).toBe('哈 萨 哈萨 克 萨克');
    expect(formsOf('中').words).toEqual([{ plain: '中', others: [] }]);
  });

  it('is nothing where there is no letter and no digit', () => {
    for (const text of ['', '  ', '« » — ( * ~ : "', '’']) expect(formsOf(text)).toEqual({ whole: '', words: [] });
  });
});

describe('a text is met', () => {
  it.each<[Way | undefined, string, string]>([
    ['EXACT', 'house of ABAI', 'House of Abai'],
    ['EXACT', 'xian', 'Xi’an'],
    ['PREFIX', 'house o', 'House of Abai'],
    ['WORDS', 'abai house', 'House of Abai'],
    ['WORDS', 'house ab', 'House of Abai'],
    [undefined, 'hou abai', 'House of Abai'],
    ['WORDS', '萨克', '哈萨克斯坦'],
    ['WORDS', '坦', '哈萨克斯坦'],
    [undefined, '克萨', '哈萨克斯坦'],
    ['TRANSLITERATED', 'Токаев', 'Kassym-Jomart Tokayev'],
    ['TRANSLITERATED', 'toqaev', 'Қасым-Жомарт Тоқаев'],
    ['TRANSLITERATED', 'Тоқаев', 'Токаев'],
    ['FUZZY', 'Tokaev', 'Tokayev'],
    ['FUZZY', 'Astanna', 'Astana'],
    ['FUZZY', 'Suleymenov', 'Olzhas Suleimenov'],
    ['FUZZY', 'Asatna', 'Astana'],
    [undefined, 'Axtxna', 'Astana'],
    [undefined, 'KX', 'KZ'],
    [undefined, 'Almaty', 'Astana'],
  ])('%s: %s in %s', (way, asked, text) => {
    expect(wayOf(asked, text)).toBe(way);
  });

  it('as a whole only where it is a name', () => {
    expect(wayOf('visa regime', 'visa regime', false)).toBe('WORDS');
  });

  it('more nearly with one wrong letter than with two', () => {
    const nearness = (asked: string) => matchOf(formsOf(asked), formsOf('Suleimenov'), { isName: true })?.nearness ?? 0;
    expect(nearness('Suleymenov')).toBeGreaterThan(nearness('Suleymenow'));
  });
});

describe('what the index is asked', () => {
  it('has letters, digits and our own signs only', () => {
    const forms = formsOf('AND (a* ~b : "c" OR NOT +d -e \\ / [f TO g] {h} ^2 ?i && || !j');
    for (const query of [strictQuery('NAMES', forms), looseQuery(forms)])
      expect(query.replaceAll('nameWords:', '')).toMatch(/^(\+?\([\p{L}\p{N} *]+\) ?)+$/u);
    expect(strictQuery('CLAIMS', formsOf('a b'))).toBe('+textWords:(a) +textWords:(b b*)');
  });

  it('lets no letter be wrong in short words, and asks nothing of many words', () => {
    expect(fuzzyQuery('NAMES', formsOf('KZ'))).toBeNull();
    expect(fuzzyQuery('NAMES', formsOf('House of Abai'))).toBe(
      '+nameWords:(house house~1) +nameWords:(of) +nameWords:(abai abai~1)',
    );
    expect(fuzzyQuery('NAMES', formsOf('one two three four five six seven'))).toBeNull();
  });
});
