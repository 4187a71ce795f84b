import type { EntityType, Ontology, Relation } from '../ontology/ontology.ts';
import { typeNamed } from '../ontology/ontology.ts';

/** All types by family, with the number of relations that lead from one family to another. */
export function overviewDiagram(ontology: Ontology): string {
  const subjects = subjectsOf(ontology);
  const boxes = familiesOf(ontology).map((family) => {
    const members = subjects.filter((type) => type.family === family).map(shape);
    return [`  subgraph ${idOf(family)}["${family}"]`, ...members.map((member) => `    ${member}`), '  end'].join('\n');
  });
  const counts = new Map<string, number>();
  for (const { from, to } of ontology.relations.values()) {
    const ends = [from, to].map((name) => idOf(typeNamed(ontology, name).family));
    if (ends[0] !== ends[1]) counts.set(ends.join(' '), (counts.get(ends.join(' ')) ?? 0) + 1);
  }
  const arrows = [...counts].map(([ends, count]) => `  ${ends.replace(' ', ` -->|${count}| `)}`);
  return mermaid([...boxes, ...arrows]);
}

/** The relations that the types of a family declare. */
export function familyDiagram(ontology: Ontology, family: string): string {
  const declared = [...ontology.relations.values()].filter(({ from }) => typeNamed(ontology, from).family === family);
  if (declared.length === 0) return '';
  const ends = new Set(declared.flatMap(({ from, to }) => [from, to]));
  const shapes = subjectsOf(ontology).filter(({ name }) => ends.has(name));
  return mermaid([...shapes.map((type) => `  ${shape(type)}`), ...declared.map(arrow)]);
}

/** Families in the order of the schema. */
export const familiesOf = (ontology: Ontology): string[] => [
  ...new Set(subjectsOf(ontology).map(({ family }) => family)),
];

/** Interfaces first, then types, each in the order of the schema. */
export const subjectsOf = (ontology: Ontology): EntityType[] => [
  ...ontology.interfaces.values(),
  ...ontology.types.values(),
];

const arrow = ({ from, field, inverse, to }: Relation): string =>
  `  ${from} ${field === inverse ? '---' : '-->'}|${field}| ${to}`;

const shape = ({ name, prefix }: EntityType): string =>
  prefix === undefined ? `${name}{{${name}}}` : `${name}[${name}]`;

const idOf = (family: string): string => `family-${family}`;

const mermaid = (lines: readonly string[]): string => ['```mermaid', 'flowchart LR', ...lines, '```'].join('\n');
