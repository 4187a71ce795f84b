import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { type Attribute, typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { givenBy } from '../projection/attributes.ts';
import { edgesOf } from '../projection/project.ts';
import { addressOf, known, safeAddress, wordAddress } from './address.ts';
import { address, dateTerm, text, textIn, type Vocabulary, valueTerm } from './literal.ts';
import { IDENTIFIED_AT, type Mapped, mappedFrom } from './mapping.ts';
import { type Quad, quadsOf, type Term } from './quad.ts';

/**
 * What a claim says as plain statements, in the words of the ontology and of vocabularies that others know. Only what is put
 * forward as a fact is said so: an opinion, a plan or an offer is found in its claim alone, and so is what others correct.
 */
export function directQuads(vocabulary: Vocabulary, claim: ClaimRecord): Quad[] {
  if (claim.force !== 'ASSERTED' || claim.rank === 'DEPRECATED') return [];
  const kind = predicateNamed(vocabulary.ontology, claim.predicate, claim.subject)?.kind;
  if (kind === 'NAME') return nameQuads(vocabulary, claim);
  if (kind === 'EXTERNAL_ID') return identifierQuads(vocabulary, claim);
  return [...attributeQuads(vocabulary, claim), ...edgeQuads(vocabulary, claim)];
}

function nameQuads({ base, ontology }: Vocabulary, { subject, value = '', roles }: ClaimRecord): Quad[] {
  const given = new Map(roles.map(splitRole).map(({ name, value: said }) => [name, said]));
  const isPreferred = given.get('kind') === 'PREFERRED';
  const isConcept = typeOfId(ontology, subject)?.name === 'Concept';
  const name = textIn(value, given.get('language'));
  return quadsOf(addressOf(base, subject), [
    [known(isPreferred ? 'schema:name' : 'schema:alternateName'), name],
    [known(isPreferred ? 'skos:prefLabel' : 'skos:altLabel'), isConcept ? name : undefined],
  ]);
}

function identifierQuads({ base }: Vocabulary, { subject, value = '', roles }: ClaimRecord): Quad[] {
  const scheme = roles.map(splitRole).find(({ name }) => name === 'scheme')?.value ?? '';
  return quadsOf(addressOf(base, subject), [
    [known('schema:identifier'), text(`${scheme}:${value}`)],
    [known('schema:sameAs'), elsewhere(scheme, value)],
  ]);
}

const elsewhere = (scheme: string, value: string): Term | undefined => {
  const place = IDENTIFIED_AT.get(scheme);
  return place === undefined ? undefined : address(safeAddress(`${place}${value}`));
};

function attributeQuads(vocabulary: Vocabulary, claim: ClaimRecord): Quad[] {
  const { base, ontology } = vocabulary;
  const type = typeOfId(ontology, claim.attributeOf ?? '');
  return givenBy(ontology, claim).flatMap(({ name, text: value }) => {
    const attribute = type?.attributes.get(name);
    if (type === undefined || attribute === undefined) return [];
    const subject = addressOf(base, claim.attributeOf ?? '');
    return [
      ...quadsOf(subject, [
        [wordAddress(base, name), valueTerm(vocabulary, attribute.scalar, value)],
        [known('schema:sameAs'), elsewhere(name, value)],
      ]),
      ...mappedFrom(type.name, name).flatMap((mapped) =>
        quadsOf(subject, [[known(mapped.property), mappedValue(vocabulary, attribute, mapped, value)]]),
      ),
    ];
  });
}

function mappedValue(vocabulary: Vocabulary, { scalar }: Attribute, { side }: Mapped, value: string): Term | undefined {
  if (side === undefined) return valueTerm(vocabulary, scalar, value);
  const [start = '', end = start] = value.split('/');
  if (side === 'both') return value.includes('/') ? undefined : dateTerm(start);
  return dateTerm(side === 'start' ? start : end);
}

function edgeQuads({ base, ontology }: Vocabulary, claim: ClaimRecord): Quad[] {
  return edgesOf(ontology, claim).flatMap(({ type, from, to }) => {
    const [one, other] = [addressOf(base, from), addressOf(base, to)];
    return [
      ...quadsOf(one, [[wordAddress(base, type), address(other)]]),
      ...mappedFrom(typeOfId(ontology, from)?.name ?? '', type).flatMap(({ property, inverse }) =>
        quadsOf(inverse ? other : one, [[known(property), address(inverse ? one : other)]]),
      ),
    ];
  });
}
