import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { COVERAGE_FAULTS } from '../support/coverage-faults.ts';

describe('a fault of the client', () => {
  it.each(COVERAGE_FAULTS)('%#: %s', async (source, code, argument, message) => {
    const { errors } = await ask(source);
    expect(errors?.map(({ extensions }) => [extensions['code'], extensions['argument']])).toEqual([[code, argument]]);
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('is a cursor of another question, of either field', async () => {
    const page = async (source: string) => (await ask(source)).data;
    const events = await page('{ gaps(type: "Event", first: 1) { pageInfo { endCursor } } }');
    const cursor = events.gaps.pageInfo.endCursor;
    expect((await ask(`{ gaps(type: "Actor", first: 1, after: "${cursor}") { totalCount } }`)).codes).toEqual([
      'BAD_CURSOR',
    ]);
    const rows = await page(
      '{ coverage(rows: { type: "Actor" }, columns: { type: "Country", entities: ["CN"] }, first: 1) { pageInfo { endCursor } } }',
    );
    const place = rows.coverage.pageInfo.endCursor;
    const other = `{ coverage(rows: { type: "Actor" }, columns: { type: "Country", entities: ["KZ"] }, first: 1, after: "${place}") { totalCount } }`;
    expect((await ask(other)).codes).toEqual(['BAD_CURSOR']);
  });
});
