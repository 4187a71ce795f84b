import { entitySeen, stateOf, statesOf, twins } from '../as-of/as-of.ts';
import type { Asked, Draft, EntityLevel, Text, Wanted } from './draft.ts';

/** Whether entities show the attributes of a state, as of other clocks than now. */
const hasStates = ({ asOf }: Asked): boolean => stateOf(asOf, 'n') !== 'n';

/** The node of a member of a list of entities. */
export const nodeOf = (asked: Asked, member: string): string => (hasStates(asked) ? `${member}[0]` : member);

/** What has the attributes of a member of a list. */
export const attributesOf = (asked: Asked, member: string): string => (hasStates(asked) ? `${member}[1]` : member);

/** A node, with its state where that is another, as a member of a list. */
export const memberOf = (asked: Asked, variable: string): string =>
  hasStates(asked) ? `[${variable}, ${stateOf(asked.asOf, variable)}]` : variable;

/** The entities of those ids that `ids`, clauses, binds to `id`. What is not there as of the clocks is left out. */
export function entitiesById(draft: Draft, wanted: Wanted, ids: Text): EntityLevel {
  return draft.entities(
    draft,
    wanted,
    (asked) => `COLLECT { ${ids(asked)} WITH DISTINCT id ${entityText(asked)}
  RETURN ${memberOf(asked, 'n')} }`,
  );
}

/** Finds the entity `n` of an `id` that is bound. */
export function entityText({ asOf }: Asked): string {
  const seen = entitySeen(asOf, 'n');
  const pattern = `MATCH (n:${twins(asOf, 'Entity')} {id: id})${statesOf(asOf, 'n')}`;
  return seen === 'true' ? pattern : `${pattern} WHERE ${seen}`;
}
