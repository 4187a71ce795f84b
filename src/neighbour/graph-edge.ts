import type { AsOf } from '../as-of/as-of.ts';
import { becauseOf } from '../claim/because.ts';
import { edgeWording } from '../claim/wording.ts';
import type { Context } from '../graphql/context.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { holdsOn, periodOf } from '../time/period.ts';
import type { EdgeRow } from './edge-row.ts';

/** An edge as the type `GraphEdge` shows it. */
export function graphEdge({ ontology, asOf }: Seeing, row: EdgeRow) {
  const { id, claim, relation, from, to } = row;
  return {
    id,
    relation,
    from: (_: unknown, { loaders }: Context) => loaders.entity.byId(from),
    to: (_: unknown, { loaders }: Context) => loaders.entity.byId(to),
    sentence: (_: unknown, context: Context) => sentenceOf(ontology, { relation, from, to }, context),
    claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(claim),
    because: () => becauseOf([claim]),
    valid: periodOf(row['valid']),
    holds: holdsOn(row['valid'], asOf.validOn),
    force: row['force'],
    voice: row['voice'],
    rank: row['rank'],
  };
}

/** By what an edge is shown: the words of the ontology, and the day on which it is to hold. */
export interface Seeing {
  readonly ontology: Ontology;
  readonly asOf: AsOf;
}

/** What an edge says: subject, words of the relation, object. */
export async function sentenceOf(
  { relations }: Ontology,
  { relation, from, to }: Pick<EdgeRow, 'relation' | 'from' | 'to'>,
  { loaders }: Context,
): Promise<string> {
  const nameOf = async (id: string) => String((await loaders.entity.byId(id))?.['name'] ?? id);
  const [subject, object] = await Promise.all([nameOf(from), nameOf(to)]);
  return edgeWording(relations.get(relation)?.phrase ?? relation, { subject, object });
}
