import { stateOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { splitRole } from '../claim/claim.ts';
import { wordingOf } from '../claim/wording.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';
import type { ClaimPlace } from './claim-place.ts';
import { objectTypeOf } from './connection.ts';
import { bind, column, type Draft, type Text, type Tuple, tableOf, type Write } from './draft.ts';
import { evidenceField } from './evidence.ts';
import { entitiesById, entityText } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { joined, objectWriter, type Selected, valueWriter, type WriteField } from './write.ts';

/** Makes the claims of a list of the statement, by id; null where it is not among them. */
export function claimLevel(draft: Draft, selected: Selected, list: string): Write<unknown> {
  const values = ['c.id'];
  const place = (property: string): number => valueAt(`c.${property}`);
  const valueAt = (value: string): number => {
    const known = values.indexOf(value);
    return known >= 0 ? known : values.push(value) - 1;
  };
  const own = column(draft, () => `[c IN ${list} | [${values.join(', ')}]]`);
  const write = objectWriter<Tuple>(
    draft,
    objectTypeOf(selected),
    selected.nodes,
    fieldsOf({ draft, list, place }, valueAt),
  );
  return (id, reading) => {
    const row = tableOf(reading, own).get(id);
    return row === undefined ? 'null' : write(row, reading);
  };
}

/** Makes the claims of those ids that `ids`, clauses, binds to `id`. */
export function claimsById(draft: Draft, selected: Selected, ids: Text): Write<unknown> {
  const list = bind(
    draft,
    'C',
    (asked) => `COLLECT { ${ids(asked)} WITH DISTINCT id MATCH (c:Claim {id: id}) RETURN c }`,
  );
  return claimLevel(draft, selected, list);
}

/** Makes the list of claims that a list of pairs, of a key and claims, has for a source. */
export function claimsOf<T>(
  draft: Draft,
  selected: Selected,
  { list, key }: { readonly list: string; readonly key: (source: T) => unknown },
): Write<T> {
  const claims = bind(draft, 'C', () => `COLLECT { UNWIND ${list} AS a UNWIND a[1] AS c RETURN DISTINCT c }`);
  const ids = column(draft, () => `[a IN ${list} | [a[0], [c IN a[1] | c.id]]]`);
  const write = claimLevel(draft, selected, claims);
  return (source, reading) => {
    const found = (tableOf(reading, ids).get(key(source))?.[1] ?? []) as readonly unknown[];
    return joined(found, write, reading);
  };
}

/** Fields that are stored as they are shown. */
const STORED = new Set([
  'id',
  'notation',
  'predicate',
  'value',
  'number',
  'unit',
  'notPrinted',
  'openInSource',
  'dateBasis',
  'rank',
  'voice',
  'force',
  'note',
  'dataset',
]);

/** Fields that lead to an entity by its id. */
const LEADING = new Set(['subject', 'object', 'speaker', 'source', 'pair']);

const fieldsOf =
  (at: ClaimPlace, valueAt: (value: string) => number): WriteField<Tuple> =>
  (selected) => {
    const { name } = selected.field;
    if (LEADING.has(name)) return leadingTo(at, selected);
    switch (name) {
      case 'evidence':
        return evidenceField(at, selected);
      case 'text':
        return sentenceWriter(at, valueAt);
      case 'roles':
        return rolesWriter(at, selected);
      default:
        return ownField(at, selected);
    }
  };

function ownField({ draft, place }: ClaimPlace, { field, nodes }: Selected): Write<Tuple> {
  const write = valueWriter(draft, field.type, nodes);
  const at = place(field.name);
  if (STORED.has(field.name)) return (row, reading) => write(row[at], reading);
  if (field.name === 'valid') return (row, reading) => write(periodOf(row[at]), reading);
  if (field.name === 'recordedAt') return (row, reading) => write(new Date(Number(row[at] ?? 0)), reading);
  throw new NotCompiled(`${field.name} of a claim`);
}

function leadingTo({ draft, list, place }: ClaimPlace, { field, nodes }: Selected): Write<Tuple> {
  const at = place(field.name);
  const level = entitiesById(
    draft,
    { type: field.type, nodes },
    () => `UNWIND ${list} AS c WITH c.${field.name} AS id`,
  );
  return (row, reading) => level.write(row[at], reading);
}

/** The sentence of the claim or, where it brings none, one of ours, which names what it is about. */
function sentenceWriter({ draft, list, place }: ClaimPlace, valueAt: (value: string) => number): Write<Tuple> {
  const text = place('text');
  const whole = valueAt('CASE WHEN c.text IS NULL THEN properties(c) END');
  const named = column(
    draft,
    (asked) => `COLLECT { UNWIND ${list} AS c WITH c WHERE c.text IS NULL
  UNWIND [c.subject, c.object] AS id WITH DISTINCT id ${entityText(asked)}
  RETURN [id, ${stateOf(asked.asOf, 'n')}.name] }`,
  );
  return (row, reading) => {
    if (row[text] !== undefined && row[text] !== null) return JSON.stringify(row[text]);
    const claim = row[whole] as ClaimRecord;
    const nameOf = (id: string | undefined) =>
      id === undefined ? '' : String(tableOf(reading, named).get(id)?.[1] ?? id);
    return JSON.stringify(
      wordingOf(draft.ontology, claim, { subject: nameOf(claim.subject), object: nameOf(claim.object) }),
    );
  };
}

/** Qualifiers are told from participants by the ontology. */
function rolesWriter({ draft, list, place }: ClaimPlace, selected: Selected): Write<Tuple> {
  const at = place('roles');
  const write = objectWriter<{ name: string; value: string }>(
    draft,
    objectTypeOf(selected),
    selected.nodes,
    ({ field, nodes }) => {
      if (field.name === 'name') return ({ name }) => JSON.stringify(name);
      const isEntity = (value: string) => typeOfId(draft.ontology, value) !== undefined;
      if (field.name === 'value') return ({ value }) => (isEntity(value) ? 'null' : JSON.stringify(value));
      if (field.name !== 'entity') throw new NotCompiled(`${field.name} of a role`);
      const level = entitiesById(
        draft,
        { type: field.type, nodes },
        () => `UNWIND ${list} AS c UNWIND c.roles AS role WITH substring(role, size(split(role, '=')[0]) + 1) AS id`,
      );
      return ({ value }, reading) => (isEntity(value) ? level.write(value, reading) : 'null');
    },
  );
  return (row, reading) => joined((row[at] as readonly string[]).map(splitRole), write, reading);
}
