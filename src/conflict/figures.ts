import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { groupBy } from '../group-by.ts';
import { rounded } from '../rounded.ts';
import { byOrder, type Compared, DECIMALS, differenceOf, type Position, pairsOf } from './comparison.ts';
import { periodStanding } from './periods.ts';

/** What claims say of figures between the same ends: of one indicator in one period, and of changes that can be computed. */
export function figureComparisons(claims: readonly ClaimRecord[]): Compared[] {
  const figures = claims.toSorted(byOrder).flatMap(figureOf);
  const groups = groupBy(figures, ({ claim }) => `${claim.predicate} ${claim.subject}`);
  return [...[...groups.values()].flatMap((group) => pairsOf(group).flatMap(pairCompared)), ...computedOf(figures)];
}

interface Figure {
  readonly claim: ClaimRecord;
  readonly number: number;
  readonly unit: string;
  readonly period?: string;
  readonly stage?: string;
  readonly base?: string;
  readonly approximate: boolean;
}

/** A figure without a value says nothing that could differ. */
function figureOf(claim: ClaimRecord): Figure[] {
  if (claim.number === undefined) return [];
  const roles = new Map(claim.roles.map(splitRole).map(({ name, value }) => [name, value]));
  const [period, stage, base] = [roles.get('period') ?? claim.valid, roles.get('stage'), roles.get('comparisonBase')];
  return [
    {
      claim,
      number: claim.number,
      unit: claim.unit ?? '',
      ...(period === undefined ? {} : { period }),
      ...(stage === undefined ? {} : { stage }),
      ...(base === undefined ? {} : { base }),
      approximate: roles.get('approximate') === 'true',
    },
  ];
}

function pairCompared([a, b]: readonly [Figure, Figure]): Compared[] {
  // Of a sequence without dates, only the last point may be of the time of another figure; of two stated periods, each
  // figure is of its own.
  if (isPast(a) || isPast(b)) return [];
  const certain = a.period !== undefined && b.period !== undefined;
  if (certain && periodStanding(a.period, b.period)?.relation !== 'AGREES') return [];
  const base = {
    kind: 'FIGURES',
    certain,
    subject: a.claim.subject,
    predicate: a.claim.predicate,
    positions: [positionOf(a), positionOf(b)],
  } as const;
  const open = certain ? '' : ` ${openPeriods(a, b)}`;
  if (a.unit !== b.unit)
    return [{ ...base, relation: 'CONFLICTS', explanation: `${said(a)} and ${said(b)} are in two units.${open}` }];
  const difference = differenceOf(a.number, b.number);
  const standing = standingOf(a, b);
  return [{ ...base, ...standing, difference, explanation: `${standing.explanation}${open}` }];
}

const isPast = ({ stage, period }: Figure): boolean => stage === 'BEFORE' && period === undefined;

/** The share of a figure within which another can be the more exact form of one that is called approximate. */
const APPROXIMATE = 0.1;

function standingOf(a: Figure, b: Figure): Pick<Compared, 'relation' | 'moreExact' | 'explanation'> {
  if (a.number === b.number) return ofSame(a, b);
  const near = Math.abs(b.number - a.number) <= APPROXIMATE * Math.max(Math.abs(a.number), Math.abs(b.number));
  if (!near || a.approximate === b.approximate)
    return { relation: 'CONFLICTS', explanation: `${said(a)} and ${said(b)} are given.` };
  const [about, exact] = a.approximate ? [a, b] : [b, a];
  const explanation = `${said(about)} is called approximate, and ${said(exact)} is within a tenth of it.`;
  return { relation: 'REFINES', moreExact: exact === a ? 0 : 1, explanation };
}

/** The same figure: where only one says for which period, it is the more exact. */
function ofSame(a: Figure, b: Figure): Pick<Compared, 'relation' | 'moreExact' | 'explanation'> {
  const explanation = `Both give ${said(a)}.`;
  if ((a.period === undefined) === (b.period === undefined)) return { relation: 'AGREES', explanation };
  return { relation: 'REFINES', moreExact: a.period === undefined ? 1 : 0, explanation };
}

const said = ({ number, unit }: Figure): string => (unit === '' ? String(number) : `${number} ${unit}`);

const openPeriods = (a: Figure, b: Figure): string =>
  a.period === b.period
    ? 'Neither says for which period.'
    : `One is for ${a.period ?? b.period}, the other does not say for which period.`;

function positionOf({ claim, number, unit, period }: Figure): Position {
  const value = claim.value ?? null;
  return { value, number, ...(unit ? { unit } : {}), ...(period ? { period } : {}), claims: [claim] };
}

/** By the unit of a change, how it is computed of the figures before and after. */
const CHANGES = new Map<string, (before: number, after: number) => number>([
  ['times', (before, after) => after / before],
  ['%', (before, after) => (100 * (after - before)) / before],
]);

/** The changes that a source prints, against those of the figures before and after that it prints too. */
function computedOf(figures: readonly Figure[]): Compared[] {
  const changes = figures.filter(({ base, unit }) => base !== undefined && CHANGES.has(unit));
  return changes.flatMap((change) => {
    const own = figures.filter(({ claim, stage }) => stage !== undefined && isBeside(claim, change.claim));
    return [...groupBy(own, ({ claim }) => claim.subject).values()].flatMap((sequence) => {
      const [before, after] = ['BEFORE', 'AFTER'].map((wanted) => sequence.find(({ stage }) => stage === wanted));
      const isSame = before?.unit === after?.unit;
      return before && after && isSame && before.number !== 0 ? [computed(change, before, after)] : [];
    });
  });
}

/** Whether they stand in one sentence, or one record: there a change is that of the figures that are printed with it. */
const isBeside = (a: ClaimRecord, b: ClaimRecord): boolean =>
  [a.source, a.paragraph, a.sentence, a.record, a.page].join() ===
  [b.source, b.paragraph, b.sentence, b.record, b.page].join();

function computed(change: Figure, before: Figure, after: Figure): Compared {
  const value = rounded(CHANGES.get(change.unit)?.(before.number, after.number) ?? 0, DECIMALS);
  const digits = /\.(\d+)$/.exec(change.claim.value ?? '')?.[1]?.length ?? 0;
  const difference = differenceOf(change.number, value, digits);
  const agrees = difference.absolute === 0;
  const shown = rounded(value, 2);
  const round = difference.withinRounding && !agrees ? ' Rounded as it is printed, it is the same.' : '';
  return {
    kind: 'COMPUTED',
    relation: agrees ? 'AGREES' : 'CONFLICTS',
    certain: true,
    subject: change.claim.subject,
    predicate: change.claim.predicate,
    positions: [
      positionOf(change),
      { value: String(shown), number: value, unit: change.unit, claims: [before.claim, after.claim] },
    ],
    difference,
    explanation: `${said(change)} is printed; ${before.number} and ${after.number} make it ${shown}.${round}`,
  };
}
