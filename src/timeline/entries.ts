import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { type Period, parsePeriod } from '../time/period.ts';

/** What a timeline reads of a claim. */
export type DatedClaim = Pick<
  ClaimRecord,
  | 'id'
  | 'order'
  | 'predicate'
  | 'subject'
  | 'object'
  | 'attributeOf'
  | 'value'
  | 'roles'
  | 'valid'
  | 'dateBasis'
  | 'force'
  | 'voice'
>;

/** The most dated facts that a timeline reads. */
export const FACTS = 20_000;

type EntryKind = 'ATTRIBUTE' | 'EDGE' | 'CLAIM';

/** A dated fact, with all claims that say the same of the same. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly entity: string;
  readonly object: string | null;
  readonly predicate: string;
  readonly period: Period;
  readonly inferred: boolean;
  readonly lead: DatedClaim;
  readonly claims: readonly string[];
}

/** The entries of dated claims in calendar order. */
export function entriesOf(ontology: Ontology, claims: readonly DatedClaim[]): Entry[] {
  const facts = claims.flatMap((claim) => factsOf(ontology, claim));
  const same = groupBy(facts, ({ kind, entity, object, predicate, period }) =>
    JSON.stringify([kind, entity, object, predicate, period.edtf]),
  );
  return [...same.values()].map(entryOf).toSorted(inCalendar);
}

/** Calendar order: earliest start, latest start, id; what may have begun at any time comes last. */
const inCalendar = (a: Entry, b: Entry): number => comparePlaces(placeOf(a), placeOf(b));

/** The place of an entry in the order: what a cursor carries. */
export type CalendarPlace = readonly [number | null, number | null, string];

export const placeOf = ({ period, id }: Entry): CalendarPlace => [period.earliestStart, period.latestStart, id];

export function comparePlaces(a: CalendarPlace, b: CalendarPlace): number {
  const days = day(a[0]) - day(b[0]) || day(a[1]) - day(b[1]);
  return days || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}

const FAR = 99_999_999;
const day = (value: number | null): number => value ?? FAR;

/** The entries against which the place of an entry is open: either may have begun first. */
export function openAgainst(entry: Entry, all: readonly Entry[]): Entry[] {
  return all.filter((other) => other.id !== entry.id && mayBeginEitherWay(entry.period, other.period));
}

/** Whether the days on which two periods may begin overlap; two that begin on one and the same known day begin together. */
function mayBeginEitherWay(a: Period, b: Period): boolean {
  const [fromA, toA, fromB, toB] = [begin(a), latest(a), begin(b), latest(b)];
  const together = fromA === toA && fromB === toB;
  return !together && fromA <= toB && fromB <= toA;
}

const begin = ({ earliestStart }: Period): number => earliestStart ?? 0;
const latest = ({ latestStart, latestEnd }: Period): number => latestStart ?? latestEnd ?? FAR;

interface Fact extends Omit<Entry, 'claims' | 'inferred'> {}

/** What a claim dates: the thing whose attribute is a date, or else itself. */
function factsOf(ontology: Ontology, claim: DatedClaim): Fact[] {
  const predicate = predicateNamed(ontology, claim.predicate, claim.subject);
  const { subject, object = null, attributeOf } = claim;
  if (predicate?.kind === 'ATTRIBUTE' && predicate.attribute.scalar === 'Period')
    return dated(claim.value, { id: claim.id, kind: 'ATTRIBUTE', entity: subject, object: null, lead: claim }, claim);
  if (predicate?.kind === 'NODE' && attributeOf !== undefined) {
    const attributes = typeOfId(ontology, attributeOf)?.attributes;
    const dates = claim.roles.map(splitRole).filter(({ name }) => attributes?.get(name)?.scalar === 'Period');
    const facts = dates.flatMap(({ name, value }) =>
      dated(
        value,
        { id: `${claim.id}/${name}`, kind: 'ATTRIBUTE', entity: attributeOf, object: null, lead: claim },
        { predicate: name },
      ),
    );
    if (facts.length > 0) return facts;
    return dated(claim.valid, { id: claim.id, kind: 'CLAIM', entity: attributeOf, object: null, lead: claim }, claim);
  }
  const kind = predicate?.kind === 'EDGE' ? 'EDGE' : 'CLAIM';
  return dated(claim.valid, { id: claim.id, kind, entity: subject, object, lead: claim }, claim);
}

function dated(
  text: string | undefined,
  fact: Omit<Fact, 'period' | 'predicate'>,
  { predicate }: { readonly predicate: string },
): Fact[] {
  const period = text === undefined ? null : parsePeriod(text);
  return period === null ? [] : [{ ...fact, predicate, period }];
}

function entryOf(facts: readonly Fact[]): Entry {
  const [first, ...rest] = facts.toSorted((a, b) => a.lead.order - b.lead.order || (a.id < b.id ? -1 : 1));
  if (first === undefined) throw new Error('An entry rests on no claim.');
  const all = [first, ...rest];
  return {
    ...first,
    inferred: all.every(({ lead }) => lead.dateBasis === 'INFERRED'),
    claims: [...new Set(all.map(({ lead }) => lead.id))],
  };
}
