import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ConstDirectiveNode,
  concatAST,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  Source,
  visit,
} from 'graphql';
import { declarationFaults } from './check-declarations.ts';
import { checkOntology } from './check-ontology.ts';
import type {
  Attribute,
  Codebook,
  EdgeType,
  EntityType,
  EnumType,
  NodeProjection,
  Ontology,
  Relation,
  TextPredicate,
} from './ontology.ts';
import { relationFields } from './relation-fields.ts';
import { argument, type Declaration, description, directive, familyOf, fieldsWith, namedType } from './sdl.ts';

/** Reads the written SDL of the given folders; later folders may add to earlier ones. Throws with every fault at once. */
export function readOntology(folders: readonly string[]): { ontology: Ontology; document: DocumentNode } {
  const document = concatAST(folders.flatMap(parseFolder));
  const { ontology, faults } = ontologyOf(document);
  checkOntology(ontology, faults);
  // What the codebook says about a value is no part of the API.
  const withoutDirectives = visit(document, { EnumValueDefinition: (node) => ({ ...node, directives: [] }) });
  return { ontology, document: withoutDirectives };
}

function parseFolder(folder: string): DocumentNode[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => parse(new Source(readFileSync(join(folder, name), 'utf8'), name)));
}

function ontologyOf(document: DocumentNode): { ontology: Ontology; faults: string[] } {
  const declarations = mergeExtensions(document);
  const edges = new Map(
    declarations.filter((node) => directive(node, 'edge')).map((node) => [node.name.value, edgeOf(node)]),
  );
  const subjects = declarations.filter(isSubject);
  const declared = subjects.flatMap((node) =>
    fieldsWith(node, 'relation').flatMap((field) => withCarried(relationOf(node, field, edges), field)),
  );
  const relations = new Map(declared.map((relation) => [relation.type, relation]));
  const parents = new Map(subjects.map((node) => [node.name.value, ancestors(node)]));
  const build = (node: Declaration) => entityTypeOf(node, subjects, [...relations.values()], parents);
  const types = new Map(subjects.filter((n) => directive(n, 'entity')).map((n) => [n.name.value, build(n)]));
  const interfaces = new Map(subjects.filter((n) => !directive(n, 'entity')).map((n) => [n.name.value, build(n)]));
  const texts = subjects.flatMap((node) => fieldsWith(node, 'text').map(textOf));
  const ontology = {
    types,
    interfaces,
    relations,
    edges,
    enums: new Map(document.definitions.filter(isEnum).map((node) => [node.name.value, enumOf(node)])),
    texts: new Map(texts.map((text) => [text.name, text])),
    prefixes: new Map([...types.values()].map((type) => [type.prefix ?? '', type])),
  };
  return { ontology, faults: declarationFaults(subjects, declared) };
}

/** `extend type` lets a concept add to another's type from its own file. */
function mergeExtensions(document: DocumentNode): Declaration[] {
  const declared = document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const extensions = document.definitions.filter(
    (node) => node.kind === Kind.OBJECT_TYPE_EXTENSION || node.kind === Kind.INTERFACE_TYPE_EXTENSION,
  );
  return declared.map((node) => {
    const added = extensions.filter((extension) => extension.name.value === node.name.value);
    return {
      ...node,
      fields: [node, ...added].flatMap((part) => part.fields ?? []),
      interfaces: [node, ...added].flatMap((part) => part.interfaces ?? []),
    };
  });
}

function entityTypeOf(
  node: Declaration,
  subjects: readonly Declaration[],
  relations: readonly Relation[],
  parents: ReadonlyMap<string, readonly string[]>,
): EntityType {
  const name = node.name.value;
  const interfaces = parents.get(name) ?? [];
  const family = [name, ...interfaces];
  const declarations = subjects.filter((subject) => family.includes(subject.name.value));
  const own = [...declarations].sort((a, b) => family.indexOf(b.name.value) - family.indexOf(a.name.value));
  const attributes = own.flatMap((subject) => fieldsWith(subject, 'attribute').map(attributeOf));
  const fields = relations.flatMap((relation) => relationFields(relation, family));
  const prefix = argument(directive(node, 'entity'), 'prefix');
  const projection = nodeProjectionOf(node);
  return {
    name,
    family: familyOf(node),
    description: description(node),
    interfaces,
    attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])),
    relations: new Map(fields.map((field) => [field.name, field])),
    answered: own.flatMap((subject) =>
      fieldsWith(subject, 'answered').map((field) => print({ ...field, directives: [] })),
    ),
    ...(prefix === undefined ? {} : { prefix }),
    ...(projection === undefined ? {} : { node: projection }),
  };
}

function relationOf(node: Declaration, field: FieldDefinitionNode, edges: ReadonlyMap<string, EdgeType>): Relation {
  const relation = directive(field, 'relation');
  const country = directive(field, 'countryOf');
  const edge = edges.get(argument(relation, 'edge') ?? '');
  const negates = argument(relation, 'negates');
  const codebook = codebookOf(field);
  return {
    type: argument(relation, 'type') ?? '',
    field: field.name.value,
    inverse: argument(relation, 'inverse') ?? '',
    inverseDescription:
      argument(relation, 'inverseDescription') ?? `The other end of \`${node.name.value}.${field.name.value}\`.`,
    from: node.name.value,
    to: namedType(field.type),
    phrase: argument(relation, 'phrase') ?? '',
    description: description(field),
    derived: directive(field, 'derived') !== undefined,
    ...(edge === undefined ? {} : { edge }),
    ...(negates === undefined ? {} : { negates }),
    ...(country === undefined
      ? {}
      : { countryOf: argument(country, 'end') === 'FROM' ? ('FROM' as const) : ('TO' as const) }),
    ...(codebook === undefined ? {} : { codebook }),
  };
}

/** The relation, and the one that carries it on to the country. */
function withCarried(relation: Relation, node: FieldDefinitionNode): Relation[] {
  const carried = directive(node, 'inCountry');
  if (carried === undefined) return [relation];
  const { type, field, from, to, countryOf, phrase } = relation;
  const [thing, next] = countryOf === 'FROM' ? [to, relation.inverse] : [from, field];
  return [
    relation,
    {
      type: `COUNTRY_BY_${type}`,
      field: argument(carried, 'field') ?? '',
      inverse: argument(carried, 'inverse') ?? '',
      from: thing,
      to: 'Country',
      phrase,
      description: `Countries to which \`${next}\` leads, directly or by way of what lies in them or belongs to them.`,
      inverseDescription: `What leads here by \`${next}\`, directly or by way of what lies here or belongs here.`,
      derived: true,
      carries: type,
    },
  ];
}

function attributeOf(field: FieldDefinitionNode): Attribute {
  const codebook = codebookOf(field);
  return {
    name: field.name.value,
    scalar: namedType(field.type),
    list: field.type.kind === Kind.LIST_TYPE,
    description: description(field),
    ...(codebook === undefined ? {} : { codebook }),
  };
}

function edgeOf(node: Declaration): EdgeType {
  const attributes = (node.fields ?? []).map(attributeOf);
  return { name: node.name.value, family: familyOf(node), description: description(node), attributes };
}

function textOf(field: FieldDefinitionNode): TextPredicate {
  const codebook = codebookOf(field);
  return { name: field.name.value, description: description(field), ...(codebook === undefined ? {} : { codebook }) };
}

function codebookOf(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined }): Codebook | undefined {
  const found = directive(node, 'codebook');
  if (found === undefined) return undefined;
  const example = argument(found, 'example');
  return { not: argument(found, 'not') ?? '', ...(example === undefined ? {} : { example }) };
}

function nodeProjectionOf(node: Declaration): NodeProjection | undefined {
  const found = directive(node, 'node');
  if (found === undefined) return undefined;
  const value = argument(found, 'value');
  return {
    predicate: argument(found, 'predicate') ?? '',
    subject: argument(found, 'subject') ?? '',
    ...(value === undefined ? {} : { value }),
  };
}

function enumOf(node: EnumTypeDefinitionNode): EnumType {
  const values = (node.values ?? []).map((value) => {
    const codebook = codebookOf(value);
    return {
      name: value.name.value,
      description: description(value),
      ...(codebook === undefined ? {} : { codebook }),
    };
  });
  return { name: node.name.value, family: familyOf(node), description: description(node), values };
}

/** Entity types, and the interfaces above them. */
const isSubject = (node: Declaration): boolean =>
  directive(node, 'entity') !== undefined || node.name.value === 'Entity' || isEntityInterface(node);

const isEntityInterface = (node: Declaration): boolean =>
  node.kind === Kind.INTERFACE_TYPE_DEFINITION && ancestors(node).includes('Entity');

const isEnum = (node: DocumentNode['definitions'][number]): node is EnumTypeDefinitionNode =>
  node.kind === Kind.ENUM_TYPE_DEFINITION;

const ancestors = (node: Declaration): string[] => (node.interfaces ?? []).map((named) => named.name.value);
