import type { Attribute, EntityType, Ontology, Relation } from '../ontology/ontology.ts';
import { familiesOf, familyDiagram, overviewDiagram, subjectsOf } from './diagrams.ts';
import { code, paragraphs, table } from './markdown.ts';

/** docs/data-model.md: every type with its attributes and relations, and what becomes of their claims. */
export function dataModel(ontology: Ontology): string {
  return `${paragraphs([
    '# Data model',
    'Written by `npm run generate` from `schema/*.graphql`; change it there.',
    PROJECTIONS,
    '## Overview',
    'Boxes are families, one file of `schema/` each; six-cornered names are interfaces. An arrow tells how many relations lead from one family to another.',
    overviewDiagram(ontology),
    '## Interfaces and types',
    tree(ontology),
    ...familiesOf(ontology).map((family) => familySection(ontology, family)),
    '## Closed lists',
    ...[...ontology.enums.values()].map(
      ({ name, description, values }) =>
        `### ${name}\n\n${description}\n\n${table(
          ['value', 'meaning'],
          values.map((value) => [code(value.name), value.description]),
        )}`,
    ),
  ])}\n`;
}

const PROJECTIONS = `## From claims to the graph

Nothing is in the graph but what a claim puts there. The predicate of a claim decides what becomes of it:

| predicate | becomes | shown as |
| --- | --- | --- |
| a relationship type, such as \`HELD_IN\` | an edge from subject to object, whose id is the claim's; qualifiers become its attributes | the relation's field at both ends |
| a predicate of a node, such as \`OBSERVED\` | a node of its own, with one edge for the subject and one for each role; several claims may feed one node | an entity of that type |
| an attribute, such as \`iso2\` | a property of the subject: the best of its open claims, or all values of a list | the attribute's field, with \`…State\` and \`…Claims\` |
| \`type\`, \`name\`, \`externalId\` | the node with its labels, its names, its ids elsewhere | \`__typename\`, \`names\`, \`externalIds\` |
| a text, such as \`remark\` | nothing: it stays in the claim | \`claims\` |`;

/** A parent is an ancestor that is no ancestor of another one. */
function tree(ontology: Ontology): string {
  const all = subjectsOf(ontology);
  const ancestorsOf = (name: string) => all.find((type) => type.name === name)?.interfaces ?? [];
  const parentsOf = ({ interfaces }: EntityType) =>
    interfaces.filter((name) => !interfaces.some((other) => other !== name && ancestorsOf(other).includes(name)));
  const below = (parent: string, depth: number): string[] =>
    all
      .filter((type) => parentsOf(type).includes(parent))
      .flatMap((type) => [
        `${'  '.repeat(depth)}- ${type.prefix === undefined ? `*${type.name}*` : `${type.name} ${code(`${type.prefix}:…`)}`}`,
        ...below(type.name, depth + 1),
      ]);
  return ['- *Entity*', ...below('Entity', 1)].join('\n');
}

function familySection(ontology: Ontology, family: string): string {
  return paragraphs([
    `## ${family}`,
    familyDiagram(ontology, family),
    ...subjectsOf(ontology)
      .filter((type) => type.family === family)
      .map((type) => typeSection(ontology, type)),
  ]);
}

function typeSection(ontology: Ontology, type: EntityType): string {
  const parents = type.interfaces.map((name) => ontology.interfaces.get(name)).filter((one) => one !== undefined);
  const inherited = new Set(parents.flatMap(({ attributes }) => [...attributes.keys()]));
  const attributes = [...type.attributes.values()].filter(({ name }) => !inherited.has(name));
  const relations = [...ontology.relations.values()].filter(({ from }) => from === type.name);
  return paragraphs([
    `### ${type.name}`,
    type.description,
    identity(type),
    table(['attribute', 'value', 'meaning'], attributes.map(attributeRow)),
    table(['relation', 'predicate', 'leads to', 'other end', 'on the edge', 'meaning'], relations.map(relationRow)),
    textsOf(ontology, type),
  ]);
}

function identity({ name, prefix, interfaces, node }: EntityType): string {
  const kind = prefix === undefined ? 'Interface' : `Ids begin with ${code(`${prefix}:`)}`;
  const above =
    interfaces.length === 0 ? '' : `; ${prefix === undefined ? 'below' : 'is also'} ${interfaces.join(', ')}`;
  const made =
    node === undefined
      ? ''
      : ` Claims with the predicate ${code(node.predicate)} make a ${name}: the subject fills ${code(node.subject)}${
          node.value === undefined ? '' : `, the value ${code(node.value)}`
        }, each role the field of its name.`;
  return `${kind}${above}.${made}`;
}

const attributeRow = ({ name, scalar, list, description }: Attribute): string[] => [
  code(name),
  list ? `list of ${scalar}` : scalar,
  description,
];

function relationRow({ field, type, to, inverse, edge, description, derived }: Relation): string[] {
  const qualifiers = edge?.attributes.map(({ name }) => code(name)).join(', ') ?? '';
  const other = field === inverse ? 'the same' : code(`${to}.${inverse}`);
  return [code(field), derived ? `${code(type)}, derived` : code(type), to, other, qualifiers, description];
}

/** Texts are declared on Entity, where every subject may carry them. */
function textsOf({ texts }: Ontology, { name }: EntityType): string {
  if (name !== 'Entity') return '';
  return table(
    ['text', 'meaning'],
    [...texts.values()].map((text) => [code(text.name), text.description]),
  );
}
