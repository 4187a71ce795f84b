import { type EntityType, type Ontology, type Relation, typeOfId } from '../ontology/ontology.ts';
import { idFits, type Predicate, predicateNamed } from '../ontology/predicate.ts';
import { type Assertion, ID } from './assertions.ts';
import { checkRoles } from './check-roles.ts';
import { checkRow, undeclared } from './check-row.ts';
import { createSplitCheck } from './check-splits.ts';
import { type Problem, type Row, valuesOf } from './row.ts';
import { brokenRule } from './value-rules.ts';

/**
 * Every fault of the assertions against the ontology; `known` says which ids exist outside of the dataset. They are gone through twice,
 * and held is what is compared: ids, numbers, and where those stand.
 */
export function checkAssertions(
  ontology: Ontology,
  assertions: Iterable<Assertion>,
  known: ReadonlySet<string>,
): Problem[] {
  const ids = declaredIds(ontology, assertions);
  for (const id of known) ids.add(id);
  const [ofRows, ofClaims]: [Problem[], Problem[]] = [[], []];
  const splits = createSplitCheck();
  const [types, numbered] = [createTwiceCheck('id'), createTwiceCheck('notation')];
  let before: Row | undefined;
  for (const assertion of assertions) {
    const { row, column, predicate, subject } = assertion;
    // What a row says of several things stands together.
    if (row !== before) ofRows.push(...checkRow(ontology, row, ids));
    before = row;
    splits.see(assertion);
    ofClaims.push(...subjectProblems(ontology, assertion, ids), ...predicateProblems(ontology, assertion, ids));
    if (predicate === 'type') types.see(assertion, subject);
    if (column === undefined && row.cells['notation']) numbered.see(assertion, row.cells['notation']);
  }
  return [...ofRows, ...splits.problems(), ...ofClaims, ...types.problems, ...numbered.problems];
}

/** The entities that a dataset declares, and the nodes that its claims make under an explicit id. */
export function declaredIds(ontology: Ontology, assertions: Iterable<Assertion>): Set<string> {
  const ids = new Set<string>();
  for (const { subject, predicate, object } of assertions) {
    const made = object === undefined ? undefined : predicateNamed(ontology, predicate, subject);
    if (predicate === 'type') ids.add(subject);
    else if (object && made?.kind === 'NODE' && idFits(ontology, object, made.type.name)) ids.add(object);
  }
  return ids;
}

function subjectProblems(ontology: Ontology, assertion: Assertion, ids: ReadonlySet<string>): Problem[] {
  const { subject, predicate, value = '' } = assertion;
  if (!ID.test(subject)) return [problem(assertion, 'subject', subject, 'an id is <prefix>:<slug>')];
  const missing = undeclared(ids, subject);
  if (missing !== undefined) return [problem(assertion, 'subject', subject, missing)];
  if (predicate !== 'type' || typeOfId(ontology, subject)?.name === value) return [];
  return [problem(assertion, 'value', value, `the type is known and its prefix is that of ${subject}`)];
}

function predicateProblems(ontology: Ontology, assertion: Assertion, ids: ReadonlySet<string>): Problem[] {
  const { subject, predicate: name } = assertion;
  const predicate = predicateNamed(ontology, name, subject);
  if (predicate === undefined) {
    const { column, row } = assertion;
    const value = column === undefined ? name : (row.cells[column] ?? '');
    return [problem(assertion, 'predicate', value, `the ontology has ${name || 'a predicate'} for ${subject}`)];
  }
  return [
    ...endProblems(ontology, assertion, { predicate, ids }),
    ...valueProblems(ontology, assertion, predicate),
    ...checkRoles(ontology, assertion, { predicate, ids })
      // The language of a column is checked with its row.
      .filter(({ role }) => !(role.startsWith('language=') && assertion.row.cells['language']))
      .map(({ role, rule }) => problem(assertion, 'roles', role, rule)),
  ];
}

/** Where a claim leads: the object of an edge, the node that it feeds; nothing else has an object. */
function endProblems(
  ontology: Ontology,
  assertion: Assertion,
  { predicate, ids }: { readonly predicate: Predicate; readonly ids: ReadonlySet<string> },
): Problem[] {
  const { object } = assertion;
  const refused = (rule: string) => [problem(assertion, 'object', object ?? '', rule)];
  if (predicate.kind === 'NODE') return nodeProblems(ontology, assertion, predicate.type);
  if (predicate.kind !== 'EDGE')
    return object === undefined ? [] : refused('the claim ends in a value; name an entity among the roles');
  const missing = object !== undefined && ID.test(object) ? undeclared(ids, object) : undefined;
  return [...edgeProblems(ontology, assertion, predicate.relation), ...(missing === undefined ? [] : refused(missing))];
}

function edgeProblems(ontology: Ontology, assertion: Assertion, { type, from, to, derived }: Relation): Problem[] {
  const { subject, object = '' } = assertion;
  const rules: [boolean, string, string, string][] = [
    [!derived, 'predicate', type, 'a derived relation is not claimed'],
    [idFits(ontology, subject, from), 'subject', subject, `${type} starts at ${from}`],
    [idFits(ontology, object, to), 'object', object, `${type} leads to ${to}`],
  ];
  return rules.filter(([holds]) => !holds).map(([, column, value, rule]) => problem(assertion, column, value, rule));
}

function nodeProblems(ontology: Ontology, assertion: Assertion, type: EntityType): Problem[] {
  const { subject, object } = assertion;
  const start = type.relations.get(type.node?.subject ?? '')?.target ?? 'Entity';
  const fed = object === undefined || (ID.test(object) && idFits(ontology, object, type.name));
  return [
    ...(idFits(ontology, subject, start)
      ? []
      : [problem(assertion, 'subject', subject, `${type.node?.predicate} starts at ${start}`)]),
    ...(fed ? [] : [problem(assertion, 'object', object ?? '', `the node is ${type.prefix}:<slug>, or is left out`)]),
  ];
}

/** The value of a claim. A figure may have none, an attribute where the row names what the text leaves out. */
function valueProblems(ontology: Ontology, assertion: Assertion, predicate: Predicate): Problem[] {
  const fed = predicate.kind === 'NODE' ? predicate.type : typeOfId(ontology, assertion.subject);
  const leftOut = assertion.column === undefined ? valuesOf(assertion.row.cells['notPrinted']) : [];
  const strange = predicate.kind === 'EDGE' ? [] : leftOut.filter((name) => !fed?.attributes.has(name));
  const { value = '' } = assertion;
  const rule = lengthRule(predicate, value) ?? valueRule(ontology, predicate, { value: assertion.value, leftOut });
  return [
    ...strange.map((name) =>
      problem(
        assertion,
        'notPrinted',
        name,
        `an attribute of ${fed?.name ?? assertion.subject} that the text leaves out`,
      ),
    ),
    ...(rule === undefined ? [] : [problem(assertion, 'value', value, rule)]),
  ];
}

/** The longest text of which an index takes the folded form, with room for what stands beside it in the key. */
const INDEXED = 4_000;

function lengthRule(predicate: Predicate, value: string): string | undefined {
  const isIndexed = predicate.kind === 'NAME' || (predicate.kind === 'ATTRIBUTE' && !predicate.attribute.list);
  if (!isIndexed || Buffer.byteLength(value) <= INDEXED) return undefined;
  return `at most ${INDEXED} bytes: names and attributes are kept in an index`;
}

function valueRule(
  ontology: Ontology,
  predicate: Predicate,
  { value, leftOut }: { readonly value: string | undefined; readonly leftOut: readonly string[] },
): string | undefined {
  const { kind } = predicate;
  if (kind === 'EDGE') return value === undefined ? undefined : 'a relation ends in an entity alone';
  if (!value)
    return kind === 'NODE' || (kind === 'ATTRIBUTE' && leftOut.length > 0)
      ? undefined
      : 'there is a value, or notPrinted names it';
  if (kind === 'ATTRIBUTE') return brokenRule(ontology, predicate.attribute, value);
  if (kind !== 'NODE') return undefined;
  const attribute = predicate.type.attributes.get(predicate.type.node?.value ?? '');
  return attribute === undefined
    ? `${predicate.type.node?.predicate} has no value`
    : brokenRule(ontology, attribute, value);
}

/** Keys of assertions that stand twice are told of the second. */
function createTwiceCheck(column: string) {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  return {
    problems,
    see: (assertion: Assertion, key: string) => {
      const { file, line } = assertion.row;
      const first = seen.get(key);
      const rule = `each ${column} stands once; it stands at ${first} too`;
      if (first === undefined) seen.set(key, `${file}:${line}`);
      else problems.push({ ...problem(assertion, column, key, rule), column });
    },
  };
}

/** The columns of a table of names, by what they are in a claim. */
const OF_NAMES: Readonly<Record<string, string>> = { subject: 'entity', value: 'name', roles: 'kind' };

const problem = ({ row, column: own }: Assertion, column: string, value: string, rule: string): Problem => ({
  file: row.file,
  line: row.line,
  column: columnIn(row, own, column),
  value,
  rule,
});

function columnIn({ cells }: Row, own: string | undefined, column: string): string {
  if (own !== undefined) return column === 'subject' ? 'id' : own;
  return 'entity' in cells && !('subject' in cells) ? (OF_NAMES[column] ?? column) : column;
}
