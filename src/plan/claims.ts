import { claimSeen } from '../as-of/as-of.ts';
import { askedOfClaims, type ClaimArguments } from '../claim/resolvers.ts';
import { claimLevel } from './claim.ts';
import { connectionWriter } from './connection.ts';
import {
  type Asked,
  bind,
  column,
  type Draft,
  pageQuestion,
  type Question,
  type Tuple,
  tableOf,
  type Write,
} from './draft.ts';
import type { EntityPlace } from './entity-place.ts';
import { nodeOf } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Selected } from './write.ts';

type Page = ReturnType<typeof askedOfClaims>;

/** Makes the connection of the claims about the entities of a level. */
export function claimsAbout(draft: Draft, selected: Selected, at: EntityPlace): Write<Tuple> {
  const asked = askedOf(draft, selected, 'about');
  const matched = (request: Asked, more: string) =>
    `MATCH (n)<-[:ABOUT]-(c:Claim) WHERE ${conditionsOf(request, [asked.of(request).where, more])}`;
  const list = bind(draft, 'A', (request) => {
    const { between, order } = asked.of(request);
    const page = `${matched(request, between)} WITH DISTINCT c ORDER BY ${order} LIMIT $limit RETURN c`;
    return `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n
  RETURN [n.id, COLLECT { ${asked.text(page)} }] }`;
  });
  const count = (): number =>
    column(
      draft,
      (request) => `COLLECT { UNWIND ${at.list} AS x WITH ${nodeOf(request, 'x')} AS n
  CALL (n) { ${asked.text(matched(request, 'true'))} RETURN count(DISTINCT c) AS total } RETURN [n.id, total] }`,
    );
  return claimConnection<Tuple>(draft, selected, { asked, list, count, key: ([id]) => id });
}

/** Makes the connection of all claims, a root field. */
export function allClaims(draft: Draft, selected: Selected): Write<null> {
  const asked = askedOf(draft, selected, 'claims');
  const list = bind(draft, 'A', (request) => {
    const { start, between, order, where } = asked.of(request);
    const conditions = conditionsOf(request, [start, 'c.id IS NOT NULL', between, where]);
    return `[[null, COLLECT { ${asked.text(`MATCH (c:Claim) WHERE ${conditions} RETURN c ORDER BY ${order} LIMIT $limit`)} }]]`;
  });
  const count = (): number =>
    column(draft, (request) => {
      const conditions = conditionsOf(request, [asked.of(request).where]);
      return `COLLECT { ${asked.text(`MATCH (c:Claim) WHERE ${conditions} RETURN [null, count(*)]`)} }`;
    });
  return claimConnection<null>(draft, selected, { asked, list, count, key: () => null });
}

const conditionsOf = ({ asOf }: Asked, more: readonly string[]): string =>
  [claimSeen(asOf, 'c'), ...more].filter((text) => text !== 'true').join(' AND ');

function askedOf(draft: Draft, selected: Selected, field: string): Question<Page> {
  const { ontology } = draft;
  return pageQuestion(draft, selected, (args, { asOf }) =>
    askedOfClaims({ ontology, asOf }, args as ClaimArguments, field),
  );
}

interface Pages<T> {
  readonly asked: Question<Page>;
  /** The list of pairs of a parent's key and its claims. */
  readonly list: string;
  /** Adds the column with the number of claims of each parent. */
  readonly count: () => number;
  readonly key: (parent: T) => unknown;
}

function claimConnection<T>(draft: Draft, selected: Selected, { asked, list, count, key }: Pages<T>): Write<T> {
  const own = column(draft, () => `[a IN ${list} | [a[0], [c IN a[1] | [c.id, c.order]]]]`);
  return connectionWriter<T>(draft, selected, {
    window: (reading) => asked.of(reading.asked).window,
    rows: (parent, reading) => (tableOf(reading, own).get(key(parent))?.[1] ?? []) as readonly Tuple[],
    values:
      () =>
      ([id, order]) => [Number(order), String(id)],
    node: (of) =>
      claimLevel(
        draft,
        of,
        bind(draft, 'C', () => distinctText(list, asked)),
      ),
    distinct: false,
    field: ({ field }) => {
      if (field.name !== 'totalCount') throw new NotCompiled(`${field.name} of claims`);
      const total = count();
      return ({ parent }, reading) => JSON.stringify(tableOf(reading, total).get(key(parent))?.[1] ?? 0);
    },
    edgeField: ({ field }) => {
      throw new NotCompiled(`${field.name} of an edge to a claim`);
    },
  });
}

const distinctText = (list: string, asked: Question<Page>): string =>
  `COLLECT { UNWIND ${list} AS a ${asked.text('UNWIND a[1][..$shown] AS c')} RETURN DISTINCT c }`;
