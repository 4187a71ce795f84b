import { instantsOf, isKnown, type Naming } from '../as-of/known.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { dayAfter, dayBefore } from '../time/period.ts';
import { propertiesOf } from './attributes.ts';
import { isCallingIntoBeing } from './project.ts';

export type Properties = Readonly<Record<string, unknown>>;

export interface States {
  /** What the node itself shows; null where nothing calls the entity into being any more. */
  readonly live: Properties | null;
  /** What it showed before, and what it shows on some days only; all other reads look at the node alone. */
  readonly others: readonly Properties[];
}

/** What was known of an entity from when to when, and what of it holds on which days. */
export function statesOf(
  ontology: Ontology,
  id: string,
  { claims, namings }: { readonly claims: readonly ClaimRecord[]; readonly namings: readonly Naming[] },
): States {
  const at = (instant: number) => {
    const known = claims.filter((claim) => isKnown(claim, instant));
    const speaking = namings.filter((naming) => isKnown(naming, instant)).map(({ source }) => source);
    const namedBy = [...new Set(speaking)].sort();
    const called = namedBy.length > 0 || known.some((claim) => isCallingIntoBeing(ontology, claim));
    return called ? slicesOf(ontology, id, known, namedBy) : null;
  };
  const stretches = merged(instantsOf([...claims, ...namings]).map((from) => ({ from, value: at(from) })));
  const last = stretches.at(-1);
  const recorded = stretches.flatMap(({ from, value }, index) => {
    const to = stretches[index + 1]?.from;
    const clock = {
      recordedAt: numberParameter(from),
      ...(to === undefined ? {} : { recordedTo: numberParameter(to) }),
    };
    return (value ?? []).map((slice) => ({ ...slice, ...clock }));
  });
  // The last stretch has no end; its first part is that of all days, which the node itself shows.
  const live = last?.value ? recorded.length - last.value.length : -1;
  return { live: recorded[live] ?? null, others: recorded.filter((_, index) => index !== live) };
}

/** The claims that give attributes on a day: names and values that are said to have held for a time are seen then only. */
export function holdingOn(ontology: Ontology, claims: readonly ClaimRecord[], day: number | null): ClaimRecord[] {
  return claims.filter((claim) => day === null || !isLimited(ontology, claim) || holds(claim, day));
}

/** A figure, a link and an utterance are about their time whatever the day asked for, and so is a period. */
function isLimited(ontology: Ontology, claim: ClaimRecord): boolean {
  if (claim.valid === undefined) return false;
  const predicate = predicateNamed(ontology, claim.predicate, claim.subject);
  return predicate?.kind === 'NAME' || (predicate?.kind === 'ATTRIBUTE' && predicate.attribute.scalar !== 'Period');
}

const holds = ({ validFrom, validTo }: ClaimRecord, day: number): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);

/** The properties whatever the day, first; then, where they differ by the day, those of each stretch of days. */
function slicesOf(ontology: Ontology, id: string, claims: readonly ClaimRecord[], namedBy: readonly string[]) {
  const shown = (part: readonly ClaimRecord[]): Properties => ({ ...propertiesOf(ontology, id, part), namedBy });
  const whole = shown(claims);
  const limited = claims.filter((claim) => isLimited(ontology, claim));
  if (limited.length === 0) return [whole];
  const begins = limited.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [dayAfter(validTo)]),
  ]);
  const days = [0, ...new Set(begins.toSorted((a, b) => a - b))];
  const stretches = merged(days.map((from) => ({ from, value: shown(holdingOn(ontology, claims, from)) })));
  const slices = stretches.map(({ from, value }, index) => {
    const next = stretches[index + 1]?.from;
    return {
      ...value,
      slice: true,
      ...(from === 0 ? {} : { dayFrom: numberParameter(from) }),
      ...(next === undefined ? {} : { dayTo: numberParameter(dayBefore(next)) }),
    };
  });
  return [{ ...whole, sliced: true }, ...slices];
}

interface Stretch<T> {
  readonly from: number;
  readonly value: T;
}

/** Leaves out beginnings at which nothing changes. */
function merged<T>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const texts = stretches.map(({ value }) => JSON.stringify(value));
  return stretches.filter((_, index) => index === 0 || texts[index] !== texts[index - 1]);
}
