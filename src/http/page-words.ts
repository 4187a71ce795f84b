import type { EntityType, Ontology } from '../ontology/ontology.ts';

/** The words of the ontology as the pages need them: what an entity is shown by, and in which order. */
export const pageWords = ({ types, interfaces, relations, texts }: Ontology) => ({
  types: [...types.values()].map(typeWords),
  interfaces: [...interfaces.keys()],
  relations: [...relations.values()].map(({ type, phrase, negates, derived }) => ({
    type,
    phrase,
    derived,
    ...(negates === undefined ? {} : { negates }),
  })),
  texts: [...texts.keys()],
});

const typeWords = ({ name, description, prefix = '', interfaces, attributes, relations, node }: EntityType) => ({
  name,
  description,
  prefix,
  interfaces,
  attributes: [...attributes.keys()],
  fields: [...relations.values()].map(({ name: field, relation, direction }) => ({
    name: field,
    predicate: relation.type,
    direction,
    derived: relation.derived,
  })),
  ...(node === undefined ? {} : { node: { predicate: node.predicate, subject: node.subject } }),
});
