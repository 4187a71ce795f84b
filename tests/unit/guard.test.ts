import { describe, expect, it } from 'vitest';
import { guardText } from '../../src/http/guard.ts';
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
    for (const text of ['March', '2024-13', '2024/2023', '2024/2025/2026', '= 1']) expect(parsePeriod(text)).toBeNull();
  });
});
