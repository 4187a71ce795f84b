import DataLoader from 'dataloader';
import { type AsOf, statementAsOf, twins } from '../as-of/as-of.ts';
import type { Waves } from '../graphql/waves.ts';
import { groupBy } from '../group-by.ts';
import type { Row } from '../neo4j/graph.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { COMPARED_GROUPS, type Compares, comparedPredicates } from './compare.ts';

/** Whose claims are compared: all, those of a country relation, or those about an entity. */
export type ConflictScope = 'ALL' | 'PAIR' | 'ABOUT';

export interface ConflictLoaders {
  /** Claims that speak of the same, among those of a scope; `id` is empty for all. */
  readonly compares: (ontology: Ontology, scope: ConflictScope, id: string) => Promise<Compares>;
}

export function createConflictLoaders(waves: Waves, asOf: AsOf): ConflictLoaders {
  const batches = new Map<ConflictScope, DataLoader<string, Compares>>();
  return {
    compares: (ontology, scope, id) => {
      const batch =
        batches.get(scope) ??
        new DataLoader<string, Compares>((ids) => readCompares({ waves, asOf, ontology }, scope, ids), {
          batchScheduleFn: waves.schedule,
        });
      batches.set(scope, batch);
      return batch.load(id);
    },
  };
}

interface Reader {
  readonly waves: Waves;
  readonly asOf: AsOf;
  readonly ontology: Ontology;
}

async function readCompares(
  { waves, asOf, ontology }: Reader,
  scope: ConflictScope,
  ids: readonly string[],
): Promise<Compares[]> {
  const conditions = { scope: scopeText(asOf, scope) };
  const predicates = comparedPredicates(ontology);
  const limit = numberParameter(COMPARED_GROUPS + 1);
  const read = (file: string, parameters: Readonly<Record<string, unknown>>) =>
    waves.read(statementAsOf(asOf, file, { ids, limit, ...parameters }, { conditions }));
  const { naming, nodes, figures, issues, denied, entity } = predicates;
  const found = await Promise.all([
    read('conflict/attributes', { naming, nodes }),
    read('conflict/figures', { figures, entity }),
    read('conflict/relations', { nodes }),
    read('conflict/denials', { denied }),
    read('conflict/issues', { issues }),
  ]);
  const complete = found.every(({ length }) => length <= COMPARED_GROUPS);
  const [attributes, ofFigures, relations, denials, faults] = found.map((rows) =>
    groupBy(rows.slice(0, COMPARED_GROUPS), (row) => row['about']),
  );
  const of = (groups: ReadonlyMap<unknown, Row[]> | undefined, id: string) => (groups?.get(id) ?? []) as never[];
  return ids.map((id) => ({
    attributes: of(attributes, id),
    figures: of(ofFigures, id),
    relations: of(relations, id),
    denials: of(denials, id),
    issues: of(faults, id),
    complete,
  }));
}

/** The claims `c` of each `about`. */
function scopeText(asOf: AsOf, scope: ConflictScope): string {
  if (scope === 'ALL') return 'UNWIND $ids AS about MATCH (c:Claim)';
  if (scope === 'PAIR') return 'UNWIND $ids AS about MATCH (c:Claim {pair: about})';
  return `UNWIND $ids AS about MATCH (:${twins(asOf, 'Entity')} {id: about})<-[:ABOUT]-(c:Claim)`;
}
