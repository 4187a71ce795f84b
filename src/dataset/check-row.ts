import type { Ontology } from '../ontology/ontology.ts';
import { typeOfId } from '../ontology/ontology.ts';
import type { Problem, Row } from './row.ts';
import { brokenBy, COUNTED, choicesOf, LANGUAGE, oneOf, PERIOD, WHOLE } from './value-rules.ts';

const HASH = /^[0-9a-f]{64}$/;
/** Columns whose values the ontology lists. */
const LISTS: Readonly<Record<string, string>> = {
  rank: 'Rank',
  voice: 'Voice',
  force: 'Force',
  dateBasis: 'DateBasis',
  citationBasis: 'CitationBasis',
};
const RULES = { language: LANGUAGE, valid: PERIOD, sentence: COUNTED, citation: COUNTED } as const;

/** What a row says once for all of its claims: voice, validity, evidence. `ids` are the entities that there are. */
export function checkRow(ontology: Ontology, row: Row, ids: ReadonlySet<string>): Problem[] {
  return [
    ...listProblems(ontology, row),
    ...Object.entries(RULES).flatMap(([column, rule]) => faults(row, column, (cell) => brokenBy(rule, cell))),
    ...faults(row, 'openInSource', (cell) => (/^(true|false)$/.test(cell) ? undefined : 'true or false')),
    ...faults(row, 'speaker', (cell) => undeclared(ids, cell)),
    ...faults(row, 'source', (cell) =>
      typeOfId(ontology, cell)?.name === 'Source' ? undeclared(ids, cell) : 'a source is an entity of the type Source',
    ),
    ...evidenceProblems(row),
  ];
}

/** The rule that a reference breaks whose entity is nowhere. */
export const undeclared = (ids: ReadonlySet<string>, id: string): string | undefined =>
  ids.has(id) ? undefined : 'the entity is declared in this or a loaded dataset';

/** The problem of a cell, where it is not empty and breaks a rule. */
function faults(row: Row, column: string, broken: (cell: string) => string | undefined): Problem[] {
  const cell = row.cells[column];
  const rule = cell ? broken(cell) : undefined;
  return rule === undefined ? [] : [problem(row, column, rule)];
}

function listProblems(ontology: Ontology, row: Row): Problem[] {
  return Object.entries(LISTS).flatMap(([column, list]) => {
    const choices = choicesOf(ontology, list);
    return faults(row, column, (cell) => (choices.includes(cell) ? undefined : oneOf(choices)));
  });
}

/** Evidence is a passage with its hash, a record, or a page; a row without any is refused. */
function evidenceProblems(row: Row): Problem[] {
  const { paragraph = '', start = '', end = '', sha256 = '', record, page } = row.cells;
  if (!(paragraph || start || end || sha256))
    return record || page ? [] : [problem(row, 'paragraph', 'there is evidence: a passage, a record or a page')];
  const [from, to] = [brokenBy(WHOLE, start), brokenBy(WHOLE, end)];
  const backwards = from === undefined && to === undefined && Number(start) >= Number(end);
  const rules: [string, string | undefined][] = [
    ['paragraph', brokenBy(COUNTED, paragraph)],
    ['start', from],
    ['end', backwards ? 'a passage ends after its start' : to],
    ['sha256', HASH.test(sha256) ? undefined : 'a passage has its SHA-256, 64 hexadecimal digits in small letters'],
  ];
  return rules.flatMap(([column, rule]) => (rule === undefined ? [] : [problem(row, column, rule)]));
}

const problem = ({ file, line, cells }: Row, column: string, rule: string): Problem => ({
  file,
  line,
  column,
  value: cells[column] ?? '',
  rule,
});
