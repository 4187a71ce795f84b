import type { Assertion } from '../dataset/assertions.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { isMet, type RowContext, RowFault, textOf, textsOf } from './evaluate.ts';
import type { EntityRule, Filler, Reference, Spot, Statement } from './mapping.ts';
import type { Resolved } from './resolve.ts';

/** A row with its entities found. */
export interface ResolvedRow extends RowContext {
  readonly ontology: Ontology;
  /** Where the row stands in its source. */
  readonly record: string;
  readonly entities: ReadonlyMap<string, readonly Resolved[]>;
}

/** What a statement comes to in a row. */
export interface Made {
  readonly assertions: readonly Assertion[];
  /** What of it is missing, so that the row does not claim it; undefined where nothing is. */
  readonly leftOut?: string;
}

/**
 * What is said of an entity where it is named first: further names and external ids, and where it is the table's own
 * its type, name, attributes and relations. Error: RowFault.
 */
export function declarationOf(row: ResolvedRow, rule: EntityRule, { id, at, making }: Resolved): Assertion[] {
  const say = (spot: Spot, predicate: string, rest: Partial<Assertion>): Assertion => ({
    row: foundIn(row, spot),
    subject: id,
    predicate,
    roles: [],
    ...rest,
  });
  const named = (spot: Spot, value: string, roles: string[]) => say(spot, 'name', { value, roles });
  const further = rule.names.flatMap(({ value, language, kind }) =>
    textsOf(row, value).map((text) => named(value.spot, text, [`language=${language}`, `kind=${kind}`])),
  );
  const external = [...rule.externalIds].flatMap(([scheme, value]) => {
    const texts = textsOf(row, value);
    const own = texts.length > 1 ? texts.slice(at, at + 1) : texts;
    return own.map((text) => say(value.spot, 'externalId', { value: text, roles: [`scheme=${scheme}`] }));
  });
  if (making === undefined) return [...further, ...external];
  return [
    say(rule.spot, 'type', { value: making.type }),
    named(rule.spot, making.name, [`language=${rule.language}`, 'kind=PREFERRED']),
    ...further,
    ...external,
    ...[...rule.with].flatMap(([field, filler]) => fieldAssertions(row, { id, field, filler }, say)),
  ];
}

type Say = (spot: Spot, predicate: string, rest: Partial<Assertion>) => Assertion;

/** A field of an entity that is made: a relation leads to entities, an attribute has values. */
function fieldAssertions(
  row: ResolvedRow,
  { id, field, filler }: { readonly id: string; readonly field: string; readonly filler: Filler },
  say: Say,
): Assertion[] {
  const relation = typeOfId(row.ontology, id)?.relations.get(field)?.relation;
  const spot = 'value' in filler ? filler.value.spot : filler.entity.spot;
  const texts = 'value' in filler ? textsOf(row, filler.value) : idsOf(row, filler.entity);
  return texts.map((text) =>
    say(spot, relation?.type ?? field, relation === undefined ? { value: text } : { object: text }),
  );
}

/** What a statement claims in a row: one claim for each subject, object and value. Error: RowFault. */
export function statementOf(row: ResolvedRow, statement: Statement): Made {
  if (!isMet(row, statement.when)) return { assertions: [] };
  const parts = partsOf(row, statement);
  const lacking = lackingIn(statement, parts);
  if (lacking === undefined) return { assertions: combined(row, statement, parts) };
  if (statement.ifMissing === 'reject') throw new RowFault(`${statement.spot.path}: ${lacking} is missing`);
  if (statement.ifMissing === 'record' && lacking === 'value')
    return {
      assertions: combined(row, statement, {
        ...parts,
        values: [undefined],
        notPrinted: valueName(row, statement, parts),
      }),
    };
  return { assertions: [], leftOut: lacking };
}

interface Parts {
  readonly subjects: readonly string[];
  readonly objects: readonly (string | undefined)[];
  readonly values: readonly (string | undefined)[];
  readonly roles: readonly {
    readonly name: string;
    readonly texts: readonly string[];
    readonly isEntity: boolean;
    readonly optional: boolean;
  }[];
  readonly notPrinted: string;
}

function partsOf(row: ResolvedRow, { subject, object, value, roles }: Statement): Parts {
  return {
    subjects: idsOf(row, subject),
    objects: object === undefined ? [undefined] : idsOf(row, object),
    values: value === undefined ? [undefined] : textsOf(row, value),
    roles: [...roles].map(([name, filler]) =>
      'entity' in filler
        ? { name, texts: idsOf(row, filler.entity), isEntity: true, optional: filler.optional }
        : { name, texts: textsOf(row, filler.value), isEntity: false, optional: true },
    ),
    notPrinted: '',
  };
}

/** The first part that a statement cannot do without and that the row lacks; attributes and what is optional it can. */
function lackingIn({ subject, object, value }: Statement, parts: Parts): string | undefined {
  if (parts.subjects.length === 0) return `subject ${subject.name}`;
  if (object !== undefined && parts.objects.length === 0) return `object ${object.name}`;
  const role = parts.roles.find(({ optional, texts }) => !optional && texts.length === 0);
  if (role !== undefined) return `role ${role.name}`;
  return value !== undefined && parts.values.length === 0 ? 'value' : undefined;
}

/** The attribute whose value the source leaves out. */
function valueName({ ontology }: ResolvedRow, { predicate }: Statement, { subjects }: Parts): string {
  const node = [...ontology.types.values()].find((type) => type.node?.predicate === predicate)?.node;
  const isAttribute = typeOfId(ontology, subjects[0] ?? '')?.attributes.has(predicate) ?? false;
  return node?.value ?? (isAttribute ? predicate : '');
}

function combined(row: ResolvedRow, statement: Statement, parts: Parts): Assertion[] {
  const cells = cellsOf(row, statement);
  const printed = parts.notPrinted === '' ? {} : { notPrinted: parts.notPrinted };
  const found = foundIn(row, statement.spot, { ...cells, ...printed });
  const roles = parts.roles.flatMap(({ name, texts, isEntity }) =>
    isEntity ? texts.map((text) => `${name}=${text}`) : texts.length === 0 ? [] : [`${name}=${texts.join('|')}`],
  );
  return parts.subjects.flatMap((subject) =>
    parts.objects.flatMap((object) =>
      parts.values.map((value) => ({
        row: found,
        subject,
        predicate: statement.predicate,
        roles,
        ...(object === undefined ? {} : { object }),
        ...(value === undefined ? {} : { value }),
      })),
    ),
  );
}

function cellsOf(row: ResolvedRow, { cells, speaker }: Statement): Record<string, string> {
  const texts = [...cells].map(([name, value]) => [name, textOf(row, value) ?? '']);
  const speaking = speaker === undefined ? [] : [['speaker', idsOf(row, speaker)[0] ?? '']];
  return Object.fromEntries([...texts, ...speaking]);
}

/** The row as a dataset has it; its file is the place in the mapping, so that a fault tells both. */
const foundIn = ({ row, record }: ResolvedRow, { path, line: _ }: Spot, cells: Record<string, string> = {}) => ({
  file: path,
  line: row.number,
  cells: { ...cells, record },
});

/** The entities of a rule in the row; an id stands for itself. */
const idsOf = ({ entities }: Pick<ResolvedRow, 'entities'>, { name }: Reference): string[] => {
  const found = entities.get(name);
  return found === undefined ? [name] : found.map(({ id }) => id);
};
