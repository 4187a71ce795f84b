import type { ClaimRecord } from '../claim/claim.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import { valueState } from '../entity/state.ts';
import type { Row } from '../neo4j/graph.ts';
import type { Attribute, Ontology } from '../ontology/ontology.ts';
import { byWeight, givenBy } from './attributes.ts';

interface Known {
  readonly entity: Row;
  /** The claims that give the entity its names and attributes. */
  readonly feeding: readonly ClaimRecord[];
  readonly datasets: readonly StoredDataset[];
}

/** The claims behind an attribute: those that give it, the one that is shown first, and those that say that it is left out. */
export function claimsOfAttribute(
  ontology: Ontology,
  { name, list }: Pick<Attribute, 'name' | 'list'>,
  { entity, feeding, datasets }: Known,
) {
  const current = feeding.filter(({ rank }) => rank !== 'DEPRECATED');
  const given = current.flatMap((claim) =>
    givenBy(ontology, claim)
      .filter((part) => part.name === name)
      .map((part) => ({ ...part, claim })),
  );
  const ordered = list ? given : byWeight(given);
  const leftOut = current.filter(({ notPrinted }) => notPrinted.includes(name));
  const nodes = [...new Set([...ordered.map(({ claim }) => claim), ...leftOut])];
  return {
    state: valueState(entity, name, datasets),
    conflicting: !list && new Set(given.map(({ text }) => text)).size > 1,
    totalCount: nodes.length,
    nodes,
  };
}
