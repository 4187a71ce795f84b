import { type Filling, filledStatement } from '../neo4j/cypher.ts';
import type { Statement } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';

/** The two clocks of a read: on which day it is to hold, and what was known when. */
export interface AsOf {
  /** The day as YYYYMMDD; null for any validity. */
  readonly validOn: number | null;
  /** The instant in milliseconds; null for now. */
  readonly knownAt: number | null;
  /** What becomes of edges and claims whose time nobody gives. */
  readonly undated: 'INCLUDE' | 'EXCLUDE';
}

/** All open claims, of any validity: what a read sees that asks for nothing else. */
export const NOW: AsOf = { validOn: null, knownAt: null, undated: 'INCLUDE' };

/** For a statement that asks what was ever known: it sees what is and what was, and sets no condition. */
export const EVER: AsOf = { ...NOW, knownAt: 0 };

/**
 * The statement of a file, as of two clocks: the only way by which a request reads. In the file, `{{claim c}}` and
 * `{{edge r}}` are the conditions on a claim and an edge, `{{known c}}` the one on a claim whatever the
 * day, `{{naming c}}` the one on a claim that gives a name, `{{entity n}}` the one on an entity, of which `{{states n}}`
 * adds the states to a pattern and `{{state n}}` names the one that is seen; `{{relation r}}` is the
 * type of an edge, `{{twins X}}` a label or type that is written out. Places for labels and types take their twins by themselves.
 */
export function statementAsOf(
  asOf: AsOf,
  name: string,
  parameters: Statement['parameters'],
  { places = {}, conditions = {} }: Partial<Pick<Filling, 'places' | 'conditions'>> = {},
): Statement {
  const twinned = Object.fromEntries(
    Object.entries(places).map(([place, value]) => [place, /^\w+$/.test(value) ? twins(asOf, value) : value]),
  );
  const macros = Object.fromEntries(
    Object.entries(MACROS).map(([word, macro]) => [word, (variable: string) => macro(asOf, variable)]),
  );
  const given = { ...parameters, ...asOfParameters(asOf) };
  return filledStatement(name, given, { places: twinned, conditions, macros });
}

const MACROS = {
  claim: claimSeen,
  known: claimKnown,
  naming: namingSeen,
  edge: edgeSeen,
  entity: entitySeen,
  states: statesOf,
  state: stateOf,
  twins,
  relation: relationOf,
};

/** A label or a type, with that of the past where the past is asked for. */
export function twins({ knownAt }: AsOf, name: string): string {
  return knownAt === null ? name : `${name}|${name}__WAS`;
}

/** The relationship type of an edge as the ontology names it, whichever twin the edge is of. */
function relationOf({ knownAt }: AsOf, variable: string): string {
  return knownAt === null ? `type(${variable})` : `replace(type(${variable}), '__WAS', '')`;
}

/** The condition on a claim. */
export function claimSeen(asOf: AsOf, variable: string): string {
  return [claimKnown(asOf, variable), ...validTexts(asOf, variable)].join(' AND ');
}

/** The condition on a claim that names something: one without a date names it on all days. */
export function namingSeen(asOf: AsOf, variable: string): string {
  return claimSeen({ ...asOf, undated: 'INCLUDE' }, variable);
}

/** The part of it that asks what was known, for claims of which some hold whatever the day: those of attributes. */
export function claimKnown({ knownAt }: AsOf, variable: string): string {
  return knownAt === null ? `${variable}.recordedTo IS NULL` : knownText(variable);
}

/** The condition on an edge whose type is among `twins`: edges of open claims have a type of their own. */
export function edgeSeen(asOf: AsOf, variable: string): string {
  const texts = [...(asOf.knownAt === null ? [] : [knownText(variable)]), ...validTexts(asOf, variable)];
  return texts.length === 0 ? 'true' : texts.join(' AND ');
}

/** The variable that has the attributes of an entity: the node itself or, as of other clocks, one of its states. */
export function stateOf(asOf: AsOf, variable: string): string {
  return isNow(asOf) ? variable : `${variable}_state`;
}

/** What a pattern adds so that `stateOf` is bound; empty where that is the node itself. */
export function statesOf(asOf: AsOf, variable: string): string {
  return isNow(asOf) ? '' : `, (${variable})-[:HAD_STATE*0..1]->(${stateOf(asOf, variable)})`;
}

/** The condition by which of all states of an entity the one is kept that is seen. */
export function entitySeen(asOf: AsOf, variable: string): string {
  if (isNow(asOf)) return 'true';
  const state = stateOf(asOf, variable);
  const known =
    asOf.knownAt === null ? `${state}.recordedAt IS NOT NULL AND ${state}.recordedTo IS NULL` : knownText(state);
  const slice =
    asOf.validOn === null
      ? `${state}.slice IS NULL`
      : `${state}.sliced IS NULL AND (${state}.dayFrom IS NULL OR ${state}.dayFrom <= $asOfValidOn) AND (${state}.dayTo IS NULL OR ${state}.dayTo >= $asOfValidOn)`;
  return `${known} AND ${slice}`;
}

/** The conditions on a thing that has a period of its own, where all things of its type are listed: it may last on the day. */
export function lastingSeen(asOf: AsOf, variable: string): string[] {
  const { validOn, undated } = asOf;
  const state = stateOf(asOf, variable);
  return [
    ...(validOn === null
      ? []
      : [
          `(${state}.period_from IS NULL OR ${state}.period_from <= $asOfValidOn)`,
          `(${state}.period_to IS NULL OR ${state}.period_to >= $asOfValidOn)`,
        ]),
    ...(undated === 'EXCLUDE' ? [`${state}.period IS NOT NULL`] : []),
  ];
}

/** Whether neither clock is set. */
const isNow = ({ validOn, knownAt }: AsOf): boolean => validOn === null && knownAt === null;

/** The parameters that the conditions need. */
export function asOfParameters({ validOn, knownAt }: AsOf): Record<string, unknown> {
  return {
    ...(validOn === null ? {} : { asOfValidOn: numberParameter(validOn) }),
    ...(knownAt === null ? {} : { asOfKnownAt: numberParameter(knownAt) }),
  };
}

const knownText = (variable: string): string =>
  `${variable}.recordedAt <= $asOfKnownAt AND (${variable}.recordedTo IS NULL OR ${variable}.recordedTo > $asOfKnownAt)`;

/** An end that is open or unknown may lie anywhere. */
function validTexts({ validOn, undated }: AsOf, variable: string): string[] {
  return [
    ...(validOn === null
      ? []
      : [
          `(${variable}.validFrom IS NULL OR ${variable}.validFrom <= $asOfValidOn)`,
          `(${variable}.validTo IS NULL OR ${variable}.validTo >= $asOfValidOn)`,
        ]),
    ...(undated === 'EXCLUDE' ? [`${variable}.valid IS NOT NULL`] : []),
  ];
}
