import { type AsOf, twins } from '../as-of/as-of.ts';
import type { EntityType, RelationField } from '../ontology/ontology.ts';
import type { Fields } from './scope.ts';

const TOWARDS = { OUT: ['<-', '-'], IN: ['-', '->'], BOTH: ['-', '-'] } as const;

/**
 * Where a list of a type may begin, of which a condition names entities at the other end of a relation: at these, whose
 * relations are few beside all entities of the type. The clauses bind `n` to every entity of the list and to some that the
 * conditions, which are asked all the same, leave out. Empty where no such end is named. Ids go into `parameters`.
 */
export function startText(
  { name, relations }: EntityType,
  where: Fields,
  { asOf, parameters }: { readonly asOf: AsOf; readonly parameters: Record<string, unknown> },
): string {
  for (const [key, value] of Object.entries(where)) {
    const relation = relations.get(key);
    const ids = relation && idsIn(value);
    if (relation === undefined || ids === undefined) continue;
    parameters['start'] = ids;
    return `${reachedText(asOf, relation, name)}\nWITH DISTINCT n`;
  }
  return '';
}

function reachedText(asOf: AsOf, { relation, direction }: RelationField, type: string): string {
  const [left, right] = TOWARDS[direction];
  const edge = `[:${twins(asOf, relation.type)}]`;
  return `MATCH (start:${twins(asOf, 'Entity')})${left}${edge}${right}(n:${twins(asOf, type)}) WHERE start.id IN $start`;
}

/** The ids that `some` names; a condition beside them only narrows. */
function idsIn(condition: unknown): string[] | undefined {
  const { some } = (condition ?? {}) as { readonly some?: { readonly id?: Fields | null } | null };
  const { eq, in: list } = (some?.id ?? {}) as {
    readonly eq?: string | null;
    readonly in?: string | readonly string[] | null;
  };
  if (typeof eq === 'string') return [eq];
  return list === undefined || list === null ? undefined : [list].flat();
}
