import { buildSchema, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { estimateFault, estimateNodes } from '../../src/http/estimate.ts';
import { guardText } from '../../src/http/guard.ts';
import { createRate, isLoopback } from '../../src/http/rate.ts';
import { LIMITS } from '../../src/limits.ts';
import { dayText, parsePeriod } from '../../src/time/period.ts';

describe('the guard before the parser', () => {
  it('lets a document at the limit pass and refuses the next', () => {
    expect(guardText(`{${'a '.repeat(LIMITS.tokens - 2)}}`)).toBeUndefined();
    expect(guardText(`{${'a '.repeat(LIMITS.tokens - 1)}}`)?.extensions['code']).toBe('QUERY_TOO_EXPENSIVE');
    expect(guardText('{'.repeat(LIMITS.brackets))).toBeUndefined();
    expect(guardText('{'.repeat(LIMITS.brackets + 1))?.extensions['limit']).toBe('open brackets');
  });
});

describe('a period', () => {
  it('knows its four days', () => {
    expect(parsePeriod('2024-09-08/2024-09-14')).toMatchObject({
      earliestStart: 20240908,
      latestEnd: 20240914,
      open: false,
    });
    expect(parsePeriod('2022-07/..')).toMatchObject({
      earliestStart: 20220701,
      latestStart: 20220731,
      latestEnd: null,
      open: true,
    });
    expect(dayText(20240908)).toBe('2024-09-08');
  });

  it('is null for text that is none', () => {
    for (const text of ['', '..', '/', 'March', '-0044', '2024-13', '2024/2023', '2024/2025/2026', '= 1'])
      expect(parsePeriod(text)).toBeNull();
  });
});

describe('the estimate of an operation', () => {
  const schema = buildSchema(`
    type Query { list(first: Int): ThingConnection things(ids: [ID!]): [Thing] }
    type ThingConnection { nodes: [Thing] totalCount: Int }
    type Thing { name: String more(first: Int): ThingConnection }
  `);
  const estimate = (source: string, variables = {}) => {
    const { definitions } = parse(source);
    const [operation] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return operation && estimateNodes({ schema, operation, fragments, variables });
  };

  it('multiplies the lengths of pages on the way down, through variables and fragments', () => {
    const flat = estimate('{ list(first: 10) { nodes { name } } }') ?? 0;
    expect(flat).toBeGreaterThanOrEqual(10);
    const deep =
      'query ($n: Int) { list(first: $n) { nodes { ...F } } } fragment F on Thing { more(first: 100) { nodes { name } } }';
    expect(estimate(deep, { n: 100 })).toBeGreaterThan(10_000);
    expect(estimate(deep, { n: 1 })).toBeLessThan(1_000);
  });

  it('knows the lengths that stand in the head of an operation, and those of lists in variables', () => {
    const head = (length: string) =>
      estimate(`query ($n: Int = ${length}) { list(first: $n) { nodes { more(first: 100) { nodes { name } } } } }`);
    expect(head('100')).toBeGreaterThan(10_000);
    expect(head('1')).toBeLessThan(1_000);
    const ids = 'query ($ids: [ID!]) { things(ids: $ids) { more(first: 100) { nodes { name } } } }';
    expect(estimate(ids, { ids: Array.from({ length: 100 }, (_, at) => `${at}`) })).toBeGreaterThan(10_000);
  });
});

describe('the refusal of a costly operation', () => {
  const schema = buildSchema(`
    type Query { list(first: Int, last: Int): ThingConnection }
    type ThingConnection { nodes: [Thing] totalCount: Int }
    type Thing { name: String more(first: Int, last: Int): ThingConnection }
  `);
  const fault = (source: string, variables = {}) => {
    const { definitions } = parse(source);
    const [operation] = definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return operation && estimateFault({ schema, operation, fragments, variables });
  };

  it('names the length that no page has, and its field', () => {
    expect(fault('{ list(first: 2147483647) { nodes { name } } }')).toMatchObject({
      message: 'first of list is 2147483647; expected 1 to 100.',
      extensions: { code: 'BAD_PAGE', argument: 'first' },
    });
    const source =
      'query ($n: Int) { list { nodes { ...F } } } fragment F on Thing { more(last: $n) { nodes { name } } }';
    expect(fault(source, { n: 1_000_000 })).toMatchObject({
      message: 'last of more is 1000000; expected 1 to 100.',
      extensions: { code: 'BAD_PAGE', argument: 'last' },
    });
  });

  it('is about the whole where each page is one', () => {
    const source =
      '{ list(first: 100) { nodes { more(first: 100) { nodes { more(first: 100) { nodes { name } } } } } } }';
    expect(fault(source)?.extensions).toMatchObject({ code: 'QUERY_TOO_EXPENSIVE', limit: 'estimated nodes' });
    expect(fault('{ list(first: 100) { nodes { name } } }')).toBeUndefined();
  });
});

describe('the rate of an address', () => {
  it('is refused what exceeds a minute, and served again later', () => {
    let time = 0;
    const charge = createRate(() => time, 100);
    expect(charge('a', 60)).toBeUndefined();
    expect(charge('a', 60)?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 12 });
    expect(charge('b', 60)).toBeUndefined();
    time = 12_000;
    expect(charge('a', 60)).toBeUndefined();
  });

  it('counts only where others than this machine can ask', () => {
    expect(['127.0.0.1', 'localhost', '::1'].map(isLoopback)).toEqual([true, true, true]);
    expect(['0.0.0.0', '192.168.1.4', 'example.org'].map(isLoopback)).toEqual([false, false, false]);
  });
});
