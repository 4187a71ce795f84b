import { createHash } from 'node:crypto';
import type { Assertion } from '../dataset/assertions.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import { valuesOf } from '../dataset/row.ts';
import { fold } from '../entity/fold.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { parsePeriod } from '../time/period.ts';
import type { ClaimRecord, Locator } from './claim.ts';

/** Leaves room for a hundred million claims a dataset between two orders. */
export const ORDER_SPAN = 100_000_000;

const KEYS = new Set(['iso2', 'iso3', 'isoNumeric', 'm49', 'wikidata', 'iata']);

/** The claim that an assertion makes. It has been checked before. */
export function claimOf(ontology: Ontology, dataset: Dataset, assertion: Assertion, position: number): ClaimRecord {
  const { subject, predicate, object, value, roles, column, row } = assertion;
  const cells = column === undefined ? row.cells : locatorCells(row.cells);
  const asserted = {
    dataset: dataset.name,
    predicate,
    subject,
    ...optional({ object, value, ...numberOf(value), unit: cells['unit'] }),
    roles,
    notPrinted: valuesOf(cells['notPrinted']),
    openInSource: cells['openInSource'] === 'true',
    ...validity(cells['valid']),
    ...optional({ dateBasis: cells['dateBasis'], speaker: cells['speaker'], text: cells['text'], note: cells['note'] }),
    rank: cells['rank'] || 'NORMAL',
    voice: cells['voice'] || 'AUTHOR',
    force: cells['force'] || 'ASSERTED',
    ...locatorOf(cells, dataset),
    // A stored claim is never rewritten: so what only the reading says is in its id too.
    ...optional({ notation: cells['notation'], splitOffFrom: cells['splitOffFrom'] }),
  };
  const id = `claim:${createHash('sha256').update(JSON.stringify(asserted)).digest('hex').slice(0, 24)}`;
  const feeds = attributeOf(ontology, assertion, id);
  return {
    ...asserted,
    id,
    order: dataset.order * ORDER_SPAN + position,
    ...optional({ attributeOf: feeds, key: keyOf(assertion) }),
  };
}

/** The entity whose attributes the claim feeds; a node claim without an explicit node makes one of its own. */
function attributeOf(ontology: Ontology, assertion: Assertion, id: string): string | undefined {
  const predicate = predicateNamed(ontology, assertion.predicate, assertion.subject);
  if (predicate?.kind === 'NODE') return assertion.object ?? `${predicate.type.prefix}:${id.slice('claim:'.length)}`;
  const feeding = predicate?.kind === 'ATTRIBUTE' || predicate?.kind === 'NAME' || predicate?.kind === 'TYPE';
  return feeding ? assertion.subject : undefined;
}

function keyOf({ predicate, value = '' }: Assertion): string | undefined {
  if (predicate === 'name') return fold(value);
  return predicate === 'externalId' || KEYS.has(predicate) ? value.toLowerCase() : undefined;
}

function validity(text: string | undefined): Pick<ClaimRecord, 'valid' | 'validFrom' | 'validTo'> {
  const period = text ? parsePeriod(text) : null;
  if (period === null) return {};
  return { valid: period.edtf, ...optional({ validFrom: period.earliestStart, validTo: period.latestEnd }) };
}

function locatorOf(cells: Readonly<Record<string, string>>, dataset: Dataset): Locator {
  return {
    source: cells['source'] || dataset.source,
    ...optional({
      section: cells['section'],
      paragraph: whole(cells['paragraph']),
      sentence: whole(cells['sentence']),
      start: whole(cells['start']),
      end: whole(cells['end']),
      sha256: cells['sha256'],
      record: cells['record'],
      page: cells['page'],
      citation: cells['citation'],
    }),
    citationBasis: cells['citationBasis'] || 'NONE',
  };
}

/** Of a row that makes several claims, each has the row's locator and nothing else of it. */
function locatorCells({
  valid: _,
  notation: __,
  ...cells
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return cells;
}

const numberOf = (value: string | undefined): { number?: number } =>
  value !== undefined && /^-?\d+(\.\d+)?$/.test(value) ? { number: Number(value) } : {};

const whole = (cell: string | undefined): number | undefined => (cell ? Number(cell) : undefined);

type Given<T> = {
  [K in keyof T]?: Exclude<T[K], undefined | null | ''> | (T[K] extends string | undefined ? string : never);
};

/** Leaves out what is empty: an absent property and an empty one are the same in the graph. */
function optional<T extends Record<string, unknown>>(record: T): Given<T> {
  const given: Record<string, unknown> = {};
  for (const name in record) if (isGiven(record[name])) given[name] = record[name];
  return given as Given<T>;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
