import type { Attribute, Ontology, Relation } from '../ontology/ontology.ts';
import { idFits, predicateNamed } from '../ontology/predicate.ts';
import { parsePeriod } from '../time/period.ts';
import type { Assertion } from './assertions.ts';
import type { Problem } from './row.ts';

const ID = /^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9-]*$/;
const HASH = /^[0-9a-f]{64}$/;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  rank: ['PREFERRED', 'NORMAL', 'DEPRECATED'],
  voice: ['AUTHOR', 'REPORTED', 'QUOTED', 'EDITOR'],
  force: ['ASSERTED', 'OPINION', 'EXPECTED', 'PLANNED', 'OFFERED', 'RECOMMENDED'],
  dateBasis: ['PRINTED', 'INFERRED'],
  citationBasis: ['SAME_SENTENCE', 'NEXT_MARKER', 'NONE'],
  openInSource: ['true', 'false'],
};

/** Every fault of the assertions against the ontology; `known` says which ids exist outside of the dataset. */
export function checkAssertions(
  ontology: Ontology,
  assertions: readonly Assertion[],
  known: ReadonlySet<string>,
): Problem[] {
  const declared = assertions.filter(({ predicate }) => predicate === 'type').map(({ subject }) => subject);
  const made = assertions
    .filter(({ predicate }) => isNodePredicate(ontology, predicate))
    .flatMap(({ object }) => object ?? []);
  const ids = new Set([...known, ...declared, ...made]);
  return [
    ...assertions.flatMap((assertion) => [
      ...subjectProblems(ontology, assertion, ids),
      ...predicateProblems(ontology, assertion, ids),
      ...cellProblems(assertion),
      ...evidenceProblems(assertion),
    ]),
    ...twiceProblems(
      assertions.filter(({ predicate }) => predicate === 'type'),
      ({ subject }) => subject,
      'id',
    ),
    ...twiceProblems(
      assertions.filter(({ column, row }) => column === undefined && row.cells['notation']),
      ({ row }) => row.cells['notation'] ?? '',
      'notation',
    ),
    ...twiceProblems(
      assertions,
      ({ row, column, ...asserted }) => JSON.stringify([asserted, column, row.cells]),
      'claim',
    ),
  ];
}

const isNodePredicate = (ontology: Ontology, predicate: string): boolean =>
  [...ontology.types.values()].some((type) => type.node?.predicate === predicate);

function subjectProblems(ontology: Ontology, assertion: Assertion, ids: ReadonlySet<string>): Problem[] {
  const { subject, predicate, value } = assertion;
  if (!ID.test(subject)) return [problem(assertion, 'subject', subject, 'an id is <prefix>:<slug>')];
  if (!ids.has(subject))
    return [problem(assertion, 'subject', subject, 'the entity is declared in this or a loaded dataset')];
  if (predicate !== 'type' || idFits(ontology, subject, value ?? '')) return [];
  return [problem(assertion, 'type', value ?? '', `the type is known and its prefix is that of ${subject}`)];
}

function predicateProblems(ontology: Ontology, assertion: Assertion, ids: ReadonlySet<string>): Problem[] {
  const { subject, predicate: name, object } = assertion;
  const predicate = predicateNamed(ontology, name, subject);
  if (predicate === undefined)
    return [problem(assertion, 'predicate', name, `the ontology has this predicate for ${subject}`)];
  const dangling =
    object === undefined || ids.has(object)
      ? []
      : [problem(assertion, 'object', object, 'the entity is declared in this or a loaded dataset')];
  if (predicate.kind === 'EDGE') return [...edgeProblems(ontology, assertion, predicate.relation), ...dangling];
  if (predicate.kind === 'ATTRIBUTE') return valueProblems(ontology, assertion, predicate.attribute);
  if (predicate.kind === 'NODE') return dangling;
  return assertion.value ? [] : [problem(assertion, 'value', '', 'there is a value')];
}

function edgeProblems(ontology: Ontology, assertion: Assertion, relation: Relation): Problem[] {
  const { subject, object = '' } = assertion;
  return [
    ...(relation.derived ? [problem(assertion, 'predicate', relation.type, 'a derived relation is not claimed')] : []),
    ...(idFits(ontology, subject, relation.from)
      ? []
      : [problem(assertion, 'subject', subject, `${relation.type} starts at ${relation.from}`)]),
    ...(idFits(ontology, object, relation.to)
      ? []
      : [problem(assertion, 'object', object, `${relation.type} leads to ${relation.to}`)]),
  ];
}

function valueProblems(ontology: Ontology, assertion: Assertion, attribute: Attribute): Problem[] {
  const { value, row } = assertion;
  if (value === undefined)
    return row.cells['notPrinted'] ? [] : [problem(assertion, 'value', '', 'there is a value, or notPrinted names it')];
  const choices = ontology.enums.get(attribute.scalar)?.values.map(({ name }) => name);
  if (choices !== undefined)
    return choices.includes(value) ? [] : [problem(assertion, 'value', value, `one of ${choices.join(', ')}`)];
  const rule = scalarRule(attribute.scalar, value);
  return rule === undefined ? [] : [problem(assertion, 'value', value, rule)];
}

const SCALAR_RULES: Readonly<Record<string, readonly [(value: string) => boolean, string]>> = {
  Period: [(value) => parsePeriod(value) !== null, 'a period is EDTF, level 0 or 1, such as 2024-09-08/2024-09-14'],
  Float: [(value) => value.trim() !== '' && Number.isFinite(Number(value)), 'a number'],
  Int: [(value) => /^-?\d+$/.test(value), 'a whole number'],
  PositiveInt: [(value) => /^[1-9]\d*$/.test(value), 'a whole number from 1'],
  NonNegativeInt: [(value) => /^\d+$/.test(value), 'a whole number from 0'],
  Boolean: [(value) => value === 'true' || value === 'false', 'true or false'],
  Latitude: [(value) => Math.abs(Number(value || Number.NaN)) <= 90, 'degrees from -90 to 90'],
  Longitude: [(value) => Math.abs(Number(value || Number.NaN)) <= 180, 'degrees from -180 to 180'],
  URL: [(value) => URL.canParse(value) && /^https?:/.test(value), 'an address that begins with http'],
  CountryCode: [(value) => /^[A-Z]{2}$/.test(value), 'two capital letters'],
};

function scalarRule(scalar: string, value: string): string | undefined {
  const found = SCALAR_RULES[scalar];
  return found === undefined || found[0](value) ? undefined : found[1];
}

/** A row of entities makes several assertions: its cells are checked with the first of them. */
function cellProblems(assertion: Assertion): Problem[] {
  if (assertion.column !== undefined && assertion.column !== 'type') return [];
  const { cells } = assertion.row;
  const { valid } = cells;
  const choices = Object.entries(CHOICES).filter(
    ([column, allowed]) => cells[column] && !allowed.includes(cells[column]),
  );
  return [
    ...choices.map(([column, allowed]) => ({
      ...problem(assertion, column, cells[column] ?? '', `one of ${allowed.join(', ')}`),
      column,
    })),
    ...(valid && parsePeriod(valid) === null
      ? [problem(assertion, 'valid', valid, SCALAR_RULES['Period']?.[1] ?? '')]
      : []),
    ...assertion.roles
      .filter((role) => !/^[a-z]\w*=.+$/i.test(role))
      .map((role) => problem(assertion, 'roles', role, 'a role is name=value')),
  ];
}

/** Evidence is a passage with its hash, a record, or a page; a claim without any is refused. */
function evidenceProblems(assertion: Assertion): Problem[] {
  const { paragraph = '', start = '', end = '', sha256 = '', record, page } = assertion.row.cells;
  const passage = paragraph || start || end || sha256;
  if (!passage)
    return record || page
      ? []
      : [problem(assertion, 'paragraph', '', 'there is evidence: a passage, a record or a page')];
  return [
    ...(/^[1-9]\d*$/.test(paragraph)
      ? []
      : [problem(assertion, 'paragraph', paragraph, 'a paragraph is a whole number from 1')]),
    ...(Number(start) < Number(end) ? [] : [problem(assertion, 'end', end, 'a passage ends after its start')]),
    ...(HASH.test(sha256)
      ? []
      : [problem(assertion, 'sha256', sha256, 'a passage has its SHA-256, 64 hexadecimal digits')]),
  ];
}

function twiceProblems(
  assertions: readonly Assertion[],
  keyOf: (assertion: Assertion) => string,
  column: string,
): Problem[] {
  const seen = new Set<string>();
  return assertions.flatMap((assertion) => {
    const key = keyOf(assertion);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [problem(assertion, column, key, `each ${column} stands once`)];
  });
}

const problem = ({ row, column: own }: Assertion, column: string, value: string, rule: string): Problem => ({
  file: row.file,
  line: row.line,
  column: own ?? column,
  value,
  rule,
});
