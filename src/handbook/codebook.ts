import type { Assertion } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Attribute, EnumValue, Ontology, Relation } from '../ontology/ontology.ts';
import { typeNamed, typeOfId } from '../ontology/ontology.ts';
import { subjectsOf } from './diagrams.ts';
import { type Examples, examplesFrom, type Fits } from './examples.ts';
import { code, paragraphs, table } from './markdown.ts';

/** docs/codebook.md, and the declared examples that the seeds do not bear out. */
export function codebook(
  ontology: Ontology,
  datasets: readonly Dataset[],
): { text: string; faults: readonly string[] } {
  const examples = examplesFrom(ontology, datasets);
  const text = paragraphs([
    '# Codebook',
    'Written by `npm run generate` from `schema/*.graphql` and the claims of `seeds/`; change it there.',
    'How a sentence of a source becomes a claim. A counter-example looks alike and is coded otherwise: after its words stands a claim that shows how.',
    CAUSES,
    '## Relations',
    ...relationSections(ontology, examples),
    '## Predicates that make nodes',
    nodeTable(ontology, examples),
    '## Attributes that are easily confused',
    attributeTable(ontology, examples),
    '## Texts',
    textTable(ontology, examples),
    ...MARKS.flatMap(([name, title, column]) => [
      `## ${title}`,
      ontology.enums.get(name)?.description ?? '',
      markTable(ontology, examples, { name, column }),
    ]),
  ]);
  return { text: `${text}\n`, faults: examples.faults };
}

const CAUSES = `## Sentences about causes

Four relations hold what a source says about one thing and another coming about. Ask in this order and take the first yes:

1. Does it only set the two beside each other as matching, without saying that one works on the other? \`CORRESPONDS_TO\`; it has no direction.
2. Is the effect still to come, in the words of the source? \`EXPECTED_TO_CAUSE\`, as a rule with the force EXPECTED.
3. Does it report a change that the one brought about, made possible or increased? \`CONTRIBUTES_TO\`; words about weight, such as a key role, go to \`weight\`.
4. Is the second an aim, an activity or a condition that the first serves, without a change being reported? \`SUPPORTS\`.

If none of these fits, it is no causal claim: take the relation of the thing itself, or \`remark\`.

The direction is from cause to effect, however the sentence turns it. Two causes of one effect are two claims. What the source
recommends doing is no cause: it is a claim of its own relation with the force RECOMMENDED. A figure that rose is an
observation; only the sentence that says why it rose is a causal claim, between factors.`;

/** The marks that every claim carries: enum, heading, column of the claims table. */
const MARKS = [
  ['Voice', 'Voice', 'voice'],
  ['Force', 'Force', 'force'],
  ['CitationBasis', 'Basis of the citation', 'citationBasis'],
  ['DateBasis', 'Basis of the date', 'dateBasis'],
  ['Rank', 'Rank', 'rank'],
] as const;

/** What a cell that is left empty means. */
const DEFAULTS: Readonly<Record<string, string>> = { rank: 'NORMAL', voice: 'AUTHOR', force: 'ASSERTED' };

function relationSections(ontology: Ontology, examples: Examples): string[] {
  return subjectsOf(ontology).flatMap((type) => {
    const declared = [...ontology.relations.values()].filter(({ from }) => from === type.name);
    return declared.length === 0
      ? []
      : [`### ${type.name}`, ...declared.map((relation) => relationEntry(ontology, examples, relation))];
  });
}

function relationEntry(ontology: Ontology, examples: Examples, relation: Relation): string {
  const { type, from, to, phrase, description, derived, negates } = relation;
  const head = `**${type}**: ${from} *${phrase}* ${to}. ${description}`;
  if (derived) return `${head} Derived; no claim asserts it.`;
  const at = `${from}.${relation.field}`;
  return [
    head,
    ...(negates === undefined ? [] : [`It states that ${code(negates)} does not hold.`]),
    '',
    `- Example: ${examples.example(at, relation.codebook, fitsRelation(ontology, relation))}`,
    `- Not: ${examples.counter(relation.codebook, fitsName(ontology))}`,
  ].join('\n');
}

function nodeTable(ontology: Ontology, examples: Examples): string {
  const rows = [...ontology.types.values()].flatMap(({ name, node, description }) =>
    node === undefined
      ? []
      : [
          [
            code(node.predicate),
            name,
            description,
            examples.example(name, undefined, fitsName(ontology)(node.predicate)),
          ],
        ],
  );
  return table(['predicate', 'makes', 'meaning', 'example'], rows);
}

function attributeTable(ontology: Ontology, examples: Examples): string {
  const rows = subjectsOf(ontology).flatMap((type) => {
    const above = new Set(
      type.interfaces.flatMap((name) => [...(ontology.interfaces.get(name)?.attributes.keys() ?? [])]),
    );
    return [...type.attributes.values()]
      .filter(({ name, codebook: own }) => own !== undefined && !above.has(name))
      .map((attribute) => attributeRow(ontology, examples, { owner: type.name, attribute }));
  });
  return table(['attribute', 'meaning', 'example', 'not'], rows);
}

function attributeRow(
  ontology: Ontology,
  examples: Examples,
  { owner, attribute }: { owner: string; attribute: Attribute },
): string[] {
  const { name, description, codebook: own } = attribute;
  const at = `${owner}.${name}`;
  const example = examples.example(at, own, fitsAttribute(ontology, owner, name));
  return [code(at), description, example, examples.counter(own, fitsName(ontology))];
}

function textTable(ontology: Ontology, examples: Examples): string {
  const rows = [...ontology.texts.values()].map(({ name, description, codebook: own }) => [
    code(name),
    description,
    examples.example(name, own, ({ predicate }) => predicate === name),
    examples.counter(own, fitsName(ontology)),
  ]);
  return table(['text', 'meaning', 'example', 'not'], rows);
}

function markTable(ontology: Ontology, examples: Examples, { name, column }: { name: string; column: string }): string {
  const marked = (value: string) => (claim: Assertion) =>
    claim.column === undefined && (claim.row.cells[column] || DEFAULTS[column]) === value && isWorded(claim);
  const rows = (ontology.enums.get(name)?.values ?? []).map(
    ({ name: value, description, codebook: own }: EnumValue) => [
      code(value),
      description,
      examples.example(`${name}.${value}`, own, marked(value)),
      examples.counter(own, marked),
    ],
  );
  return table(['value', 'meaning', 'example', 'not'], rows);
}

const isWorded = ({ row }: Assertion): boolean => (row.cells['text'] ?? '') !== '';

/** A relation is claimed by its type, or filled by a claim that makes the node at its near end. */
function fitsRelation(ontology: Ontology, { type, from, field }: Relation): Fits {
  const node = typeNamed(ontology, from).node;
  return ({ predicate, roles }) =>
    predicate === type ||
    (predicate === node?.predicate && (node.subject === field || roles.some((role) => role.startsWith(`${field}=`))));
}

function fitsAttribute(ontology: Ontology, owner: string, name: string): Fits {
  const { node } = typeNamed(ontology, owner);
  const belongs = (subject: string) => {
    const type = typeOfId(ontology, subject);
    return type !== undefined && (type.name === owner || type.interfaces.includes(owner));
  };
  return ({ predicate, subject, roles }) =>
    (predicate === name && belongs(subject)) ||
    (predicate === node?.predicate && (node.value === name || roles.some((role) => role.startsWith(`${name}=`))));
}

/** What a name in the words of a counter-example stands for: a relation, a predicate of a node, an attribute. */
const fitsName =
  (ontology: Ontology) =>
  (name: string): Fits => {
    const relation = ontology.relations.get(name);
    return relation === undefined ? ({ predicate }) => predicate === name : fitsRelation(ontology, relation);
  };
