import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';

describe('a wrong question', () => {
  const of = (args: string) => `{ events { groups(${args}) { totalCount } } }`;
  const one = '[{ path: "kind" }]';
  it.each([
    [
      of('by: [{ path: "nothing" }]'),
      'BAD_FILTER',
      'by.0.path',
      /^by\.0\.path: "nothing" is no field of Event; expected one of id, name, type, .*heldIn/,
    ],
    [of('by: [{ path: "heldIn.nothing" }]'), 'BAD_FILTER', 'by.0.path', /"nothing" is no field of Location/],
    [of('by: [{ path: "kind.name" }]'), 'BAD_FILTER', 'by.0.path', /kind is a value and no relation/],
    [of('by: [{ path: "edge.role" }]'), 'BAD_FILTER', 'by.0.path', /"edge" is no field of Event/],
    [of('by: [{ path: "" }]'), 'BAD_FILTER', 'by.0.path', /"" is no field of Event/],
    [of('by: [{ path: "kind`) RETURN 1 //" }]'), 'BAD_FILTER', 'by.0.path', /is no field of Event/],
    [
      of('by: [{ path: "heldIn.partOf.partOf.partOf.partOf.name" }]'),
      'BAD_FILTER',
      'by.0.path',
      /6 steps; expected at most 5/,
    ],
    [of('by: []'), 'BAD_FILTER', 'by', /it has 0 keys; expected 1 to 5/],
    [of(`by: [${'{ path: "kind" }'.repeat(6)}]`), 'BAD_FILTER', 'by', /it has 6 keys; expected 1 to 5/],
    [of(`by: [{ path: "kind" }, { path: "kind" }]`), 'BAD_FILTER', 'by.1.path', /kind stands twice/],
    [of('by: [{ path: "kind", interval: YEAR }]'), 'BAD_FILTER', 'by.0.interval', /kind is no period/],
    [of(`by: ${one}, interval: YEAR`), 'BAD_FILTER', 'interval', /none of the keys is a period/],
    [of(`by: ${one}, of: "title"`), 'BAD_FILTER', 'of', /"title" is no number of Event; expected edition/],
    [of(`by: ${one}, orderBy: [{ by: SUM }]`), 'BAD_FILTER', 'orderBy.0.by', /say by `of`/],
    [
      of(`by: ${one}, orderBy: [{ by: COUNT, path: "kind" }]`),
      'BAD_FILTER',
      'orderBy.0.path',
      /leave it out with COUNT/,
    ],
    [
      of(`by: ${one}, orderBy: [{ by: KEYS, path: "period" }]`),
      'BAD_FILTER',
      'orderBy.0.path',
      /none of the keys; expected one of kind/,
    ],
    [of(`by: ${one}, having: { avg: { gt: 1 } }`), 'BAD_FILTER', 'having.avg', /say by `of`/],
    [of(`by: ${one}, having: { count: null }`), 'BAD_FILTER', 'having.count', /it is null/],
    [of(`by: ${one}, first: 0`), 'BAD_PAGE', 'first', /first is 0/],
    [of(`by: ${one}, first: 101`), 'BAD_PAGE', 'first', /first is 101/],
    [of(`by: ${one}, after: "x"`), 'BAD_CURSOR', 'after', /after is no cursor/],
    [`{ events(first: 0) { groups(by: ${one}) { totalCount } } }`, 'BAD_PAGE', 'first', /first is 0/],
    [
      `{ events(where: { name: null }) { groups(by: ${one}) { totalCount } } }`,
      'BAD_FILTER',
      'where.name',
      /it is null/,
    ],
    [`{ events { groups(by: ${one}) { rows { nodes(skip: -1) { totalCount } } } } }`, 'BAD_PAGE', 'skip', /skip is -1/],
    [
      '{ claims { groups(by: [{ path: "colour" }]) { totalCount } } }',
      'BAD_FILTER',
      'by.0.path',
      /"colour" is nothing that claims have; expected one of rank, .*citation/,
    ],
    [
      '{ claims { groups(by: [{ path: "voice.name" }]) { totalCount } } }',
      'BAD_FILTER',
      'by.0.path',
      /voice is a value/,
    ],
    [
      '{ claims { groups(by: [{ path: "voice" }], of: "paragraph") { totalCount } } }',
      'BAD_FILTER',
      'of',
      /expected number/,
    ],
    [
      '{ country(code: "KZ") { keyActors { groups(by: [{ path: "edge.colour" }]) { totalCount } } } }',
      'BAD_FILTER',
      'by.0.path',
      /"edge.colour" is nothing that these edges have/,
    ],
    [
      '{ persons { groups(by: [{ path: "name" }], of: "age") { totalCount } } }',
      'BAD_FILTER',
      'of',
      /Person has none; leave `of` out/,
    ],
    [
      '{ event(id: "Fifth World Nomad Games") { partOfEvent { groups(by: [{ path: "heldIn" }]) { totalCount } } } }',
      'BAD_FILTER',
      'by.0.path',
      /heldIn is not the same in Event, DeclaredYear/,
    ],
  ])('%s is told so', async (source, code, argument, message) => {
    const { errors } = await ask(source);
    expect(errors?.map((error) => [error.extensions['code'], error.extensions['argument'], error.message])).toEqual([
      [code, argument, expect.stringMatching(message)],
    ]);
  });

  it('in an interval or a measure that is none is refused by the schema', async () => {
    expect((await ask(of('by: [{ path: "period", interval: WEEK }]'))).errors?.[0]?.message).toMatch(/WEEK/);
    expect((await ask(of('by: "kind"'))).errors?.[0]?.message).toMatch(/GroupKey/);
  });
});
