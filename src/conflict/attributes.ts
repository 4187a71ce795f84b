import type { ClaimRecord } from '../claim/claim.ts';
import { fold } from '../entity/fold.ts';
import { groupBy } from '../group-by.ts';
import { type Attribute, type Ontology, typeOfId } from '../ontology/ontology.ts';
import { givenBy } from '../projection/attributes.ts';
import { byOrder, type Compared, differenceOf, type Position, pairsOf } from './comparison.ts';
import { periodStanding } from './periods.ts';

/** What claims say of the attributes of an entity that have one value. */
export function attributeComparisons(ontology: Ontology, id: string, claims: readonly ClaimRecord[]): Compared[] {
  const attributes = typeOfId(ontology, id)?.attributes ?? new Map<string, Attribute>();
  const given = claims.toSorted(byOrder).flatMap((claim) => givenBy(ontology, claim).map((one) => ({ ...one, claim })));
  return [...groupBy(given, ({ name }) => name)].flatMap(([name, all]) => {
    const attribute = attributes.get(name);
    if (attribute === undefined || attribute.list) return [];
    const positions = [...groupBy(all, ({ text }) => formOf(attribute, text)).values()].map((same): Position => {
      const [{ text = '' } = {}] = same;
      const number = isNumeric(attribute) ? { number: Number(text) } : {};
      const unit = same[0]?.claim.unit;
      return { value: text, ...number, ...(unit ? { unit } : {}), claims: same.map(({ claim }) => claim) };
    });
    const leftOut = claims.filter(({ notPrinted }) => notPrinted.includes(name)).toSorted(byOrder);
    return [...comparedOf({ id, attribute }, positions), ...filledIn({ id, attribute }, leftOut, positions)];
  });
}

const isNumeric = ({ scalar }: Attribute): boolean => /Int$|^Float$|tude$/.test(scalar);

/** Two texts with the same form say the same. */
function formOf(attribute: Attribute, text: string): string {
  if (isNumeric(attribute)) return String(Number(text));
  return attribute.scalar === 'String' ? fold(text) : text;
}

interface Of {
  readonly id: string;
  readonly attribute: Attribute;
}

function comparedOf(of: Of, positions: readonly Position[]): Compared[] {
  const agreeing = positions.filter(({ claims }) => claims.length > 1).map((position) => agreement(of, position));
  return [...agreeing, ...pairsOf(positions).map(([a, b]) => pairCompared(of, a, b))];
}

const kindOf = ({ scalar }: Attribute) => (scalar === 'Period' ? 'PERIODS' : 'VALUES');

function agreement({ id, attribute }: Of, position: Position): Compared {
  return {
    kind: kindOf(attribute),
    relation: 'AGREES',
    certain: true,
    subject: id,
    predicate: attribute.name,
    positions: [position],
    explanation: `${position.claims.length} claims give ${attribute.name} as ${position.value}.`,
  };
}

/** What a source leaves out, and another gives. */
function filledIn({ id, attribute }: Of, leftOut: readonly ClaimRecord[], positions: readonly Position[]): Compared[] {
  const silent = new Set(leftOut.map(({ source }) => source));
  return positions
    .filter(({ claims }) => leftOut.length > 0 && !claims.some(({ source }) => silent.has(source)))
    .map((position) => ({
      kind: kindOf(attribute),
      relation: 'REFINES',
      certain: true,
      subject: id,
      predicate: attribute.name,
      positions: [{ value: null, claims: leftOut }, position],
      moreExact: 1,
      explanation: `One source leaves ${attribute.name} out, another gives ${position.value}.`,
    }));
}

function pairCompared({ id, attribute }: Of, a: Position, b: Position): Compared {
  const base = {
    kind: kindOf(attribute),
    certain: true,
    subject: id,
    predicate: attribute.name,
    positions: [a, b],
  } as const;
  const standing = attribute.scalar === 'Period' ? periodStanding(a.value ?? '', b.value ?? '') : undefined;
  if (standing !== undefined) return { ...base, ...standing, explanation: ofPeriods(a, b, standing) };
  const both = a.number !== undefined && b.number !== undefined;
  return {
    ...base,
    relation: 'CONFLICTS',
    ...(both ? { difference: differenceOf(a.number, b.number) } : {}),
    explanation: `One value is to be given for ${attribute.name}, and ${a.value} and ${b.value} are.`,
  };
}

function ofPeriods(
  a: Position,
  b: Position,
  { relation, moreExact }: { relation: string; moreExact?: number },
): string {
  if (relation === 'AGREES') return `${a.value} and ${b.value} are the same days.`;
  if (relation === 'CONFLICTS') return `Neither of ${a.value} and ${b.value} lies within the other.`;
  const [exact, wide] = moreExact === 0 ? [a, b] : [b, a];
  return `${exact.value} lies within ${wide.value} and is the more exact.`;
}
