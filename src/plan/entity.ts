import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { valueState } from '../entity/state.ts';
import type { Attribute, EntityType } from '../ontology/ontology.ts';
import { periodOf } from '../time/period.ts';
import { claimsAbout } from './claims.ts';
import {
  bind,
  column,
  type Draft,
  type EntityLevel,
  type Made,
  type Reading,
  type Text,
  type Tuple,
  tableOf,
  type Wanted,
  type Write,
} from './draft.ts';
import { type EntityPlace, sharedField } from './entity-place.ts';
import { attributeClaims, nameInLanguage, namesWriter } from './feeding.ts';
import { attributesOf, entitiesById } from './member.ts';
import { NotCompiled } from './not-compiled.ts';
import { relationConnection } from './relation.ts';
import { objectWriter, type Selected, valueWriter, type WriteField } from './write.ts';

/** Below what `members` bring, entities of a type or an interface. */
export function entityLevel(draft: Draft, wanted: Wanted, members: Text): EntityLevel {
  const list = bind(draft, 'L', members);
  const properties = ['id'];
  const place = (property: string): number => {
    const known = properties.indexOf(property);
    return known >= 0 ? known : properties.push(property) - 1;
  };
  const own = column(draft, (asked) => {
    const values = properties.map((property) => `${attributesOf(asked, 'x')}.${property}`);
    return `[x IN ${list} | [${values.join(', ')}]]`;
  });
  const write = writerOf(draft, getNamedType(wanted.type), wanted.nodes, { list, place, shared: [] });
  return {
    list,
    write: (id, reading) => remade(reading, own, id, write),
    ids: (reading) => [...tableOf(reading, own).keys()],
    value: (property) => {
      const at = place(property);
      return (id, reading) => tableOf(reading, own).get(id)?.[at];
    },
  };
}

/** An entity looks the same wherever it is shown at one place of the document: it is made once, and counted each time. */
function remade(reading: Reading, number: number, id: unknown, write: Write<Tuple>): string {
  if (id === null || id === undefined) return 'null';
  const row = tableOf(reading, number).get(id);
  if (row === undefined) return 'null';
  const made = reading.made.get(number) ?? new Map<unknown, Made>();
  reading.made.set(number, made);
  const known = made.get(id);
  if (known !== undefined) {
    reading.spent += known.spent;
    return known.text;
  }
  const before = reading.spent;
  const text = write(row, reading);
  made.set(id, { text, spent: reading.spent - before });
  return text;
}

function writerOf(draft: Draft, type: GraphQLNamedType, nodes: readonly FieldNode[], at: EntityPlace): Write<Tuple> {
  if (isObjectType(type)) return concreteWriter(draft, type, nodes, at);
  if (!isInterfaceType(type)) throw new NotCompiled(`entities of ${type.name}`);
  const typeAt = at.place('type');
  const writers = new Map(
    draft.schema
      .getPossibleTypes(type)
      .flatMap((one) =>
        draft.ontology.types.has(one.name) ? [[one.name, concreteWriter(draft, one, nodes, at)] as const] : [],
      ),
  );
  return (row, reading) => {
    const write = writers.get(String(row[typeAt]));
    if (write === undefined) throw new NotCompiled(`an entity of type ${row[typeAt]}`);
    return write(row, reading);
  };
}

function concreteWriter(
  draft: Draft,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  at: EntityPlace,
): Write<Tuple> {
  const declared = draft.ontology.types.get(type.name);
  if (declared === undefined) throw new NotCompiled(`${type.name} is no entity`);
  return objectWriter(draft, type, nodes, fieldsOf(draft, declared, at));
}

const fieldsOf =
  (draft: Draft, type: EntityType, at: EntityPlace): WriteField<Tuple> =>
  (selected) => {
    // Claims of a relation of two countries are those that lead to both: another question, which the dossier answers.
    if (type.name === 'CountryRelation' && selected.field.name === 'claims') throw new NotCompiled('claims of a pair');
    const write =
      generalField(draft, selected, at) ??
      attributeField(draft, selected, type, at) ??
      relationField(draft, selected, type, at);
    if (write === undefined) throw new NotCompiled(`${type.name}.${selected.field.name}`);
    return write;
  };

/** Fields that all entities have. */
function generalField(draft: Draft, selected: Selected, at: EntityPlace): Write<Tuple> | undefined {
  const { name } = selected.field;
  if (name === 'id') return stored(draft, selected, at.place('id'));
  if (name === 'name' && !selected.node.arguments?.length) return nameWriter(at);
  const make = READ.get(name);
  return make && sharedField(at, name, selected.nodes, () => make(draft, selected, at));
}

/** Fields for which more is read than the entity. */
const READ: ReadonlyMap<string, (draft: Draft, selected: Selected, at: EntityPlace) => Write<Tuple>> = new Map([
  ['name', nameInLanguage],
  ['names', namesWriter],
  ['namedBy', namedByWriter],
  ['claims', claimsAbout],
]);

/** An attribute, why it is there or missing, the claims behind it, or an end of the period. */
function attributeField(
  draft: Draft,
  selected: Selected,
  { attributes }: EntityType,
  at: EntityPlace,
): Write<Tuple> | undefined {
  const { name } = selected.field;
  const own = attributes.get(name);
  if (own !== undefined) return attributeWriter(draft, selected, own, at);
  if (attributes.has('period') && PERIOD_ENDS.has(name)) return periodEnd(draft, selected, at);
  const stated = attributes.get(name.replace(/State$/, ''));
  if (stated !== undefined) return stateWriter(draft, stated, at);
  const claimed = attributes.get(name.replace(/Claims$/, ''));
  if (claimed === undefined) return undefined;
  return sharedField(at, name, selected.nodes, () => attributeClaims(draft, selected, claimed, at));
}

function relationField(draft: Draft, selected: Selected, type: EntityType, at: EntityPlace): Write<Tuple> | undefined {
  const { name } = selected.field;
  const relation = type.relations.get(name);
  // A relation of two countries of which nothing is recorded brings its parties along.
  if (relation === undefined || (type.name === 'CountryRelation' && name === 'parties')) return undefined;
  const key = `${relation.relation.type} ${relation.direction}`;
  return sharedField(at, key, selected.nodes, () => relationConnection(draft, relation, selected, at));
}

function stored(draft: Draft, { field, nodes }: Selected, place: number): Write<Tuple> {
  const write = valueWriter(draft, field.type, nodes);
  return (row, reading) => write(row[place], reading);
}

function nameWriter({ place }: EntityPlace): Write<Tuple> {
  const [id, name] = [place('id'), place('name')];
  return (row) => JSON.stringify(String(row[name] ?? row[id]));
}

function attributeWriter(
  draft: Draft,
  { field, nodes }: Selected,
  { name, scalar, list }: Attribute,
  at: EntityPlace,
): Write<Tuple> {
  const place = at.place(name);
  const write = valueWriter(draft, field.type, nodes);
  if (scalar === 'Period') return (row, reading) => write(periodOf(row[place]), reading);
  return list ? (row, reading) => write(row[place] ?? [], reading) : (row, reading) => write(row[place], reading);
}

const PERIOD_ENDS: ReadonlyMap<string, 'earliestStart' | 'latestEnd'> = new Map([
  ['startDate', 'earliestStart'],
  ['endDate', 'latestEnd'],
]);

function periodEnd(draft: Draft, { field, nodes }: Selected, at: EntityPlace): Write<Tuple> {
  const place = at.place('period');
  const end = PERIOD_ENDS.get(field.name) ?? 'earliestStart';
  const write = valueWriter(draft, field.type, nodes);
  return (row, reading) => write(periodOf(row[place])?.[end] ?? null, reading);
}

function stateWriter(draft: Draft, { name }: Attribute, at: EntityPlace): Write<Tuple> {
  draft.reads.datasets = true;
  const [value, notPrinted, namedBy] = [at.place(name), at.place('notPrinted'), at.place('namedBy')];
  return (row, { datasets }) =>
    JSON.stringify(
      valueState({ [name]: row[value], notPrinted: row[notPrinted], namedBy: row[namedBy] }, name, datasets),
    );
}

/** The sources that are still known, as of the clocks. */
function namedByWriter(draft: Draft, { field, nodes }: Selected, at: EntityPlace): Write<Tuple> {
  const place = at.place('namedBy');
  const level = entitiesById(
    draft,
    { type: field.type, nodes },
    (asked) => `UNWIND ${at.list} AS x UNWIND ${attributesOf(asked, 'x')}.namedBy AS id`,
  );
  return (row, reading) => {
    const ids = (row[place] ?? []) as readonly unknown[];
    reading.spent += ids.length;
    const known = ids.map((id) => level.write(id, reading)).filter((text) => text !== 'null');
    return `[${known.join(',')}]`;
  };
}
