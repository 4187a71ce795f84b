import { ID } from '../dataset/assertions.ts';
import type { Problem } from '../dataset/row.ts';
import { brokenBy, choicesOf, LANGUAGE, oneOf } from '../dataset/value-rules.ts';
import { type EntityType, type Ontology, typeOfId } from '../ontology/ontology.ts';
import { checkStatement } from './check-statement.ts';
import { ROW_NUMBER } from './evaluate.ts';
import type { EntityRule, Filler, Mapping, Reference, Spot, Value } from './mapping.ts';
import { nearest } from './mapping-node.ts';
import { attributeFaults, brokenText, constantOf, type Fault } from './value-faults.ts';

/** Everything that a mapping says and the ontology or the table has not, before a row is read. */
export function checkMapping(ontology: Ontology, mapping: Mapping, columns: readonly string[]): Fault[] {
  return [
    ...columnFaults(mapping, columns),
    ...referencesOf(mapping).flatMap((reference) => referenceFaults(ontology, mapping, reference)),
    ...[...mapping.entities.values()].flatMap((rule) => entityFaults(ontology, rule)),
    ...mapping.statements.flatMap((statement) => checkStatement(ontology, mapping, statement)),
  ];
}

/** A fault as it is told. */
export const problemOf = (file: string, { spot, value, rule }: Fault): Problem => ({
  file,
  line: spot.line,
  ...(spot.path === '' ? {} : { column: spot.path }),
  ...(value === undefined ? {} : { value }),
  rule,
});

function columnFaults(mapping: Mapping, columns: readonly string[]): Fault[] {
  const known = new Set([...columns, ...mapping.values.keys(), ROW_NUMBER]);
  const { key } = mapping.table;
  const spot = { path: 'table.key', line: 1 };
  const lacking = key === undefined || columns.includes(key) ? [] : [unknownColumn(spot, key, columns)];
  const earlier = new Set<string>();
  const own = [...mapping.values].flatMap(([name, value]) => {
    const faults = columnsOf(value).filter((column) => mapping.values.has(column) && !earlier.has(column));
    earlier.add(name);
    return faults.map((column) => ({
      spot: value.spot,
      value: column,
      rule: 'a value uses columns and the values above it',
    }));
  });
  const shadows = [...mapping.values].filter(([name]) => columns.includes(name));
  return [
    ...lacking,
    ...own,
    ...shadows.map(([name, { spot: at }]) => ({
      spot: at,
      value: name,
      rule: 'a value has a name that no column has',
    })),
    ...valuesOf(mapping).flatMap((value) =>
      columnsOf(value)
        .filter((column) => !known.has(column))
        .map((column) => unknownColumn(value.spot, column, [...known])),
    ),
  ];
}

function unknownColumn(spot: Spot, value: string, columns: readonly string[]): Fault {
  const hint = nearest(value, columns, (one) => `did you mean "${one}"? `);
  const shown = columns.slice(0, 40).join(', ');
  return { spot, value, rule: `${hint}the columns are ${shown}${columns.length > 40 ? ', …' : ''}` };
}

const columnsOf = ({ pieces }: Value): string[] => pieces.flatMap((piece) => ('column' in piece ? [piece.column] : []));

/** All values of a mapping, those inside of others too. */
function valuesOf(mapping: Mapping): Value[] {
  const all = [
    ...mapping.values.values(),
    ...[...mapping.entities.values()].flatMap(({ type, match, id, label, names, externalIds, with: fields }) => [
      type,
      ...match.map(({ value }) => value),
      ...(id === undefined ? [] : [id]),
      ...(label === undefined ? [] : [label]),
      ...names.map(({ value }) => value),
      ...externalIds.values(),
      ...[...fields.values()].flatMap(fillerValue),
    ]),
    ...mapping.statements.flatMap(({ value, cells, roles, when }) => [
      ...(value === undefined ? [] : [value]),
      ...cells.values(),
      ...[...roles.values()].flatMap(fillerValue),
      ...when.map((condition) => condition.value),
    ]),
  ];
  return all.flatMap((value) => (value.period === undefined ? [value] : [value.period.from, value.period.to]));
}

const fillerValue = (filler: Filler): Value[] => ('value' in filler ? [filler.value] : []);

/** All references of a mapping to entities. */
function referencesOf(mapping: Mapping): Reference[] {
  const fillers = [
    ...[...mapping.entities.values()].flatMap((rule) => [...rule.with.values()]),
    ...mapping.statements.flatMap(({ roles }) => [...roles.values()]),
  ];
  return [
    ...mapping.statements.flatMap(({ subject, object, speaker }) => [
      subject,
      ...(object === undefined ? [] : [object]),
      ...(speaker === undefined ? [] : [speaker]),
    ]),
    ...fillers.flatMap((filler) => ('entity' in filler ? [filler.entity] : [])),
  ];
}

/** The ids that a mapping names itself: references that are no rules, and what aliases lead to. */
export function constantsOf(mapping: Mapping): Reference[] {
  const aliases = [...mapping.entities.values()].flatMap(({ aliases: ids, spot }) =>
    [...ids.values()].map((name) => ({ name, spot: { ...spot, path: `${spot.path}.aliases` } })),
  );
  return [...referencesOf(mapping).filter(({ name }) => !mapping.entities.has(name)), ...aliases];
}

function referenceFaults(ontology: Ontology, { entities }: Mapping, { spot, name }: Reference): Fault[] {
  if (entities.has(name) || (ID.test(name) && typeOfId(ontology, name) !== undefined)) return [];
  const hint = nearest(name, [...entities.keys()], (one) => `did you mean ${one}? `);
  const known = [...entities.keys()].join(', ') || 'none';
  return [{ spot, value: name, rule: `${hint}the name of an entity of the mapping (${known}), or an id` }];
}

function entityFaults(ontology: Ontology, rule: EntityRule): Fault[] {
  const constant = constantOf(rule.type);
  const type = constant === undefined ? undefined : ontology.types.get(constant);
  const named = (name: string) => ontology.types.has(name) || ontology.interfaces.has(name) || name === 'Entity';
  const known = [...ontology.types.keys()];
  const strange = rule.types.filter((name) => !named(name));
  const hint = (name: string) => nearest(name, known, (one) => `did you mean ${one}? `);
  return [
    ...(constant !== undefined && type === undefined
      ? [{ spot: rule.type.spot, value: constant, rule: `${hint(constant)}a type of the data model` }]
      : []),
    ...strange.map((name) => ({
      spot: rule.spot,
      value: name,
      rule: `types: ${hint(name)}a type or interface of the data model`,
    })),
    ...rule.names.flatMap(({ value: { spot }, language, kind }) => [
      ...brokenText(spot, language, brokenBy(LANGUAGE, language)),
      ...brokenText(
        spot,
        kind,
        choicesOf(ontology, 'NameKind').includes(kind) ? undefined : oneOf(choicesOf(ontology, 'NameKind')),
      ),
    ]),
    ...brokenText(rule.spot, rule.language, brokenBy(LANGUAGE, rule.language)),
    ...(type === undefined
      ? []
      : [...rule.with].flatMap(([field, filler]) => fieldFaults(ontology, type, { field, filler }))),
  ];
}

/** A field of what is made: an attribute with a value, or a relation from its own end with an entity. */
function fieldFaults(
  ontology: Ontology,
  type: EntityType,
  { field, filler }: { readonly field: string; readonly filler: Filler },
): Fault[] {
  const spot = 'value' in filler ? filler.value.spot : filler.entity.spot;
  const attribute = type.attributes.get(field);
  if (attribute !== undefined)
    return 'value' in filler
      ? attributeFaults(ontology, attribute, filler.value)
      : [{ spot, value: field, rule: `${field} is an attribute: it has a value, not an entity` }];
  const relation = type.relations.get(field);
  if (relation === undefined || relation.direction === 'IN') {
    const forward = [...type.relations.values()].filter(({ direction }) => direction !== 'IN').map(({ name }) => name);
    const known = [...type.attributes.keys(), ...forward];
    const hint = nearest(field, known, (one) => `did you mean ${one}? `);
    return [{ spot, value: field, rule: `${hint}the fields of ${type.name} are ${known.join(', ')}` }];
  }
  return 'entity' in filler ? [] : [{ spot, value: field, rule: `${field} is a relation: say { entity: … }` }];
}
