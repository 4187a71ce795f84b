import { describe, expect, it } from 'vitest';
import { canonicalJson, hashOf } from '../../src/permalink/canonical.ts';
import { bibtexOf, lineOf } from '../../src/permalink/citation-item.ts';
import { codeOf, operationOf } from '../../src/permalink/operation.ts';

describe('canonical JSON', () => {
  it('has one form for one value, as RFC 8785 writes it', () => {
    const value = {
      b: [1e21, 1e-7, -0, 4.5, 333333333.3333333],
      a: 'Қазақстан "中"\n\u20ac',
      '\u20ac': true,
      10: null,
      9: undefined,
    };
    expect(canonicalJson(value)).toBe(
      '{"10":null,"a":"Қазақстан \\"中\\"\\n€","b":[1e+21,1e-7,0,4.5,333333333.3333333],"€":true}',
    );
    expect(canonicalJson({ x: { d: 1, c: 2 } })).toBe(canonicalJson({ x: { c: 2, d: 1 } }));
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it('is hashed by its UTF-8 bytes', () => {
    expect(hashOf('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the code of a permalink', () => {
  const operation = {
    query: '{ events { nodes { name } } }',
    variables: { a: [1, 'ұ'] },
    operationName: 'Q',
    knownAt: '2026-11-30T00:00:00.000Z',
    hash: 'sha256:0',
  };

  it('is the question itself', () => {
    expect(operationOf(codeOf(operation))).toEqual(operation);
    expect(codeOf(operation)).toMatch(/^[\w-]+$/);
  });

  it.each([
    ['', ''],
    ['cut off', codeOf(operation).slice(0, 20)],
    ['no code', '!!!!'],
    ['with signs behind it', `${codeOf(operation)}AA`],
    ['with a sign that is none', `${codeOf(operation)}!`],
    ['another value', Buffer.from('{}').toString('base64url')],
  ])('is refused where it is broken: %s', (_, code) => {
    expect(() => operationOf(code)).toThrow(/cannot be read; expected the whole of it/);
  });
});

describe('references', () => {
  const item = {
    id: 'source-a',
    type: 'webpage',
    title: 'Ties & {trade}: 50 % of #1_a',
    URL: 'https://a.example/x?y=1&z={2}',
    issued: { 'date-parts': [[2024, 7]] },
  } as const;

  it('are entries of BibTeX, with the signs of LaTeX kept as signs', () => {
    expect(bibtexOf([item])).toBe(
      `@misc{source-a,\n  title = {{Ties \\& \\{trade\\}: 50 \\% of \\#1\\_a}},\n  year = {2024},\n  month = {7},\n  howpublished = {\\url{https://a.example/x?y=1&z=%7B2%7D}}\n}\n`,
    );
  });

  it('are lines that say what is not known', () => {
    expect(lineOf(item)).toBe('(2024). Ties & {trade}: 50 % of #1_a. https://a.example/x?y=1&z={2}');
    expect(lineOf({ id: 'b', type: 'webpage', title: 'B' })).toBe('(n.d.). B.');
  });
});
