import { type GraphQLSchema, isObjectType } from 'graphql';
import type { EntityType, EnumType, Relation } from '../ontology/ontology.ts';
import { known, wordAddress } from './address.ts';
import { conceptScheme } from './entity.ts';
import { address, text, type Vocabulary } from './literal.ts';
import { CLASSES, PROPERTIES } from './mapping.ts';
import { type Quad, quadsOf, type Term } from './quad.ts';

/** The words of the ontology with their meaning: classes, properties, and a SKOS scheme for each closed list. */
export function vocabularyQuads(vocabulary: Vocabulary, schema: GraphQLSchema): Quad[] {
  const { base, ontology } = vocabulary;
  const all = [...ontology.interfaces.values(), ...ontology.types.values()];
  return [
    ...quadsOf(`${base}/vocabulary`, [
      [known('rdf:type'), address(known('owl:Ontology'))],
      [known('dcterms:title'), text('The words of diplograph')],
    ]),
    ...all.flatMap((type) => classQuads(vocabulary, type)),
    ...attributesOf(all).flatMap(([name, owners]) => attributeQuads(vocabulary, name, owners)),
    ...[...ontology.relations.values()].flatMap((relation) => relationQuads(vocabulary, relation)),
    ...[...ontology.texts.values()].flatMap(({ name, description }) => wordQuads(vocabulary, name, description)),
    ...all.flatMap(({ node, name }) =>
      node === undefined ? [] : wordQuads(vocabulary, node.predicate, `Makes a node of the type ${name}.`),
    ),
    ...wordQuads(vocabulary, 'name', 'A name of the entity; its roles say in which language, and of what kind.'),
    ...wordQuads(vocabulary, 'externalId', 'Its id in another system; the role `scheme` says in which.'),
    ...roleQuads(vocabulary),
    ...statedQuads(vocabulary, schema),
    ...[...ontology.enums.values()].flatMap((list) => listQuads(vocabulary, list)),
    ...quadsOf(conceptScheme(base), [
      [known('rdf:type'), address(known('skos:ConceptScheme'))],
      [known('rdfs:label'), text('Concepts of the graph')],
    ]),
  ];
}

function classQuads({ base }: Vocabulary, { name, description, interfaces }: EntityType): Quad[] {
  const above = [...interfaces.map((one) => wordAddress(base, one)), ...(CLASSES[name] ?? []).map(known)];
  return quadsOf(wordAddress(base, name), [
    [known('rdf:type'), [address(known('rdfs:Class')), address(known('owl:Class'))]],
    [known('rdfs:label'), text(name)],
    [known('rdfs:comment'), text(description)],
    [known('rdfs:subClassOf'), above.map(address)],
    [known('rdfs:isDefinedBy'), address(`${base}/vocabulary`)],
  ]);
}

/** Attributes by name, each with the types that have it of their own. */
function attributesOf(types: readonly EntityType[]): [string, EntityType[]][] {
  const names = [...new Set(types.flatMap(({ attributes }) => [...attributes.keys()]))];
  return names.map((name) => [name, types.filter(({ attributes }) => attributes.has(name))]);
}

function attributeQuads(vocabulary: Vocabulary, name: string, owners: readonly EntityType[]): Quad[] {
  const { base, ontology } = vocabulary;
  const told = owners.map((owner) => owner.attributes.get(name)?.description ?? '');
  const lists = owners
    .map((owner) => owner.attributes.get(name)?.scalar ?? '')
    .filter((one) => ontology.enums.has(one));
  return [
    ...wordQuads(vocabulary, name, ...new Set(told)),
    ...quadsOf(wordAddress(base, name), [
      [known('schema:domainIncludes'), owners.map((owner) => address(wordAddress(base, owner.name)))],
      [known('schema:rangeIncludes'), [...new Set(lists)].map((list) => address(wordAddress(base, list)))],
      ...mappedTo(name),
    ]),
  ];
}

function relationQuads(vocabulary: Vocabulary, relation: Relation): Quad[] {
  const { base } = vocabulary;
  const { type, from, to, description, phrase } = relation;
  return quadsOf(wordAddress(base, type), [
    [known('rdf:type'), [address(known('rdf:Property')), address(known('owl:ObjectProperty'))]],
    [known('rdfs:label'), text(phrase)],
    [known('rdfs:comment'), text(description)],
    [known('schema:domainIncludes'), address(wordAddress(base, from))],
    [known('schema:rangeIncludes'), address(wordAddress(base, to))],
    ...mappedTo(type),
    [known('rdfs:isDefinedBy'), address(`${base}/vocabulary`)],
  ]);
}

/** What a predicate is called elsewhere, where it is so for all types and without a change of the value. */
function mappedTo(name: string): [string, Term[]][] {
  const mapped = PROPERTIES[name] ?? [];
  const names = (wanted: boolean) =>
    mapped
      .filter(({ inverse, side }) => side === undefined && (inverse === true) === wanted)
      .map(({ property }) => address(known(property)));
  return [
    [known('rdfs:subPropertyOf'), names(false)],
    [known('owl:inverseOf'), names(true)],
  ];
}

function wordQuads({ base }: Vocabulary, name: string, ...descriptions: readonly string[]): Quad[] {
  return quadsOf(wordAddress(base, name), [
    [known('rdf:type'), address(known('rdf:Property'))],
    [known('rdfs:label'), text(name)],
    [known('rdfs:comment'), descriptions.map(text)],
    [known('rdfs:isDefinedBy'), address(`${base}/vocabulary`)],
  ]);
}

/** Roles of claims: the attributes of edges, and the relations and attributes of nodes that claims make. */
function roleQuads(vocabulary: Vocabulary): Quad[] {
  const { ontology } = vocabulary;
  const made = [...ontology.types.values()].filter(({ node }) => node !== undefined);
  const roles = [
    ...[...ontology.edges.values()].flatMap(({ attributes }) => attributes),
    ...made.flatMap(({ attributes, relations }) => [...attributes.values(), ...relations.values()]),
    { name: 'language', description: 'Language of a name.' },
    { name: 'kind', description: 'What sort of name it is.' },
    { name: 'scheme', description: 'The system to which an id belongs.' },
  ];
  const names = [...new Set(roles.map(({ name }) => name))];
  return names.flatMap((name) => {
    const told = roles.filter((role) => role.name === name).map(({ description }) => description);
    return wordQuads(vocabulary, `role-${name}`, ...new Set(told));
  });
}

/** What is said of claims, of their evidence and of exports. */
function statedQuads(vocabulary: Vocabulary, schema: GraphQLSchema): Quad[] {
  const ofType = (name: string) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    return [
      ...quadsOf(wordAddress(vocabulary.base, name), [
        [known('rdf:type'), address(known('rdfs:Class'))],
        [known('rdfs:label'), text(name)],
        [known('rdfs:comment'), text(type?.description ?? '')],
      ]),
      ...fields.flatMap((field) => wordQuads(vocabulary, `${name}-${field.name}`, field.description ?? '')),
    ];
  };
  return [
    ...['Claim', 'Evidence'].flatMap(ofType),
    ...EXPORT.flatMap(([name, description]) => wordQuads(vocabulary, `Export-${name}`, description)),
  ];
}

const EXPORT = [
  ['knownAt', 'As of when the export was known.'],
  ['validOn', 'The day on which what it holds is to be valid.'],
  ['final', 'Whether no load was under way.'],
  ['complete', 'Whether everything is there that was asked for.'],
  ['cut', 'What a bound kept out, in words.'],
] as const;

function listQuads({ base }: Vocabulary, { name, description, values }: EnumType): Quad[] {
  const scheme = wordAddress(base, name);
  return [
    ...quadsOf(scheme, [
      [known('rdf:type'), address(known('skos:ConceptScheme'))],
      [known('rdfs:label'), text(name)],
      [known('dcterms:description'), text(description)],
    ]),
    ...values.flatMap((value) =>
      quadsOf(wordAddress(base, `${name}-${value.name}`), [
        [known('rdf:type'), address(known('skos:Concept'))],
        [known('skos:prefLabel'), text(value.name.toLowerCase().replaceAll('_', ' '))],
        [known('skos:notation'), text(value.name)],
        [known('skos:definition'), text(value.description)],
        [known('skos:scopeNote'), value.codebook === undefined ? undefined : text(`Not: ${value.codebook.not}`)],
        [known('skos:topConceptOf'), address(scheme)],
        [known('skos:inScheme'), address(scheme)],
      ]),
    ),
  ];
}
