import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { citationId } from '../evidence/citation-id.ts';
import { locatorText } from '../evidence/locator-text.ts';
import { typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { dayText } from '../time/period.ts';
import { addressOf, known, wordAddress } from './address.ts';
import { directQuads } from './direct.ts';
import { address, instant, period, text, textIn, typed, type Vocabulary, valueTerm } from './literal.ts';
import { type Quad, quadsOf, type Term } from './quad.ts';

/**
 * A claim as a statement with an address of its own: what it says, with what rank, voice and force, when it holds, since when it is
 * known, and where it stands; then what follows from it directly, in a graph that has the address of the claim.
 */
export function claimQuads(vocabulary: Vocabulary, claim: ClaimRecord): Quad[] {
  const { base } = vocabulary;
  const subject = addressOf(base, claim.id);
  return [
    ...quadsOf(subject, [...saidBy(vocabulary, claim), ...heldBy(base, claim), ...provenanceOf(base, claim)]),
    ...evidenceQuads(base, claim),
    ...directQuads(vocabulary, claim).map((quad) => ({ ...quad, graph: subject })),
  ];
}

type Said = [predicate: string, objects: Term | readonly Term[] | undefined];

/** A word of what is said of claims, such as `Claim-rank`. */
const claimWord = (base: string, field: string): string => wordAddress(base, `Claim-${field}`);

function saidBy(vocabulary: Vocabulary, claim: ClaimRecord): Said[] {
  const { base } = vocabulary;
  const { notation, unit, note, text: wording } = claim;
  return [
    [known('rdf:type'), [address(wordAddress(base, 'Claim')), address(known('rdf:Statement'))]],
    [known('dcterms:identifier'), text(claim.id)],
    [known('skos:notation'), notation === undefined ? undefined : text(notation)],
    [known('rdfs:label'), wording === undefined ? undefined : text(wording)],
    [known('rdf:subject'), address(addressOf(base, claim.subject))],
    [known('rdf:predicate'), address(predicateAddress(base, claim.predicate))],
    [known('rdf:object'), objectOf(vocabulary, claim)],
    [known('rdf:value'), nodeValueOf(vocabulary, claim)],
    [known('schema:unitText'), unit === undefined ? undefined : text(unit)],
    ...rolesOf(vocabulary, claim),
    [claimWord(base, 'notPrinted'), claim.notPrinted.map(text)],
    [claimWord(base, 'openInSource'), claim.openInSource ? typed('true', 'boolean') : undefined],
    [known('rdfs:comment'), note === undefined ? undefined : text(note)],
  ];
}

const predicateAddress = (base: string, predicate: string): string =>
  predicate === 'type' ? known('rdf:type') : wordAddress(base, predicate);

/** The entity or value at its end; a claim that makes a node ends in the node. */
function objectOf(vocabulary: Vocabulary, claim: ClaimRecord): Term | undefined {
  const { base, ontology } = vocabulary;
  const { predicate, subject, object, value, attributeOf } = claim;
  const meaning = predicateNamed(ontology, predicate, subject);
  if (object !== undefined) return address(addressOf(base, object));
  if (meaning?.kind === 'NODE') return attributeOf === undefined ? undefined : address(addressOf(base, attributeOf));
  if (value === undefined) return undefined;
  if (meaning?.kind === 'TYPE') return address(wordAddress(base, value));
  if (meaning?.kind === 'NAME') return textIn(value, roleOf(claim, 'language'));
  return meaning?.kind === 'ATTRIBUTE' ? valueTerm(vocabulary, meaning.attribute.scalar, value) : text(value);
}

/** The value that a claim gives to the node that it makes. */
function nodeValueOf(vocabulary: Vocabulary, { predicate, subject, value }: ClaimRecord): Term | undefined {
  const meaning = predicateNamed(vocabulary.ontology, predicate, subject);
  if (meaning?.kind !== 'NODE' || value === undefined) return undefined;
  const { node, attributes } = meaning.type;
  return valueTerm(vocabulary, attributes.get(node?.value ?? '')?.scalar ?? 'String', value);
}

const roleOf = ({ roles }: ClaimRecord, wanted: string): string | undefined =>
  roles.map(splitRole).find(({ name }) => name === wanted)?.value;

function rolesOf({ base, ontology }: Vocabulary, { roles }: ClaimRecord): Said[] {
  return roles.map(splitRole).map(({ name, value }) => {
    const isEntity = typeOfId(ontology, value) !== undefined;
    return [wordAddress(base, `role-${name}`), isEntity ? address(addressOf(base, value)) : text(value)];
  });
}

function heldBy(base: string, { valid, validFrom, validTo, dateBasis, rank, voice, force }: ClaimRecord): Said[] {
  const member = (list: string, value: string) => address(wordAddress(base, `${list}-${value}`));
  const day = (value: number | undefined) => (value === undefined ? undefined : typed(dayText(value), 'date'));
  return [
    [claimWord(base, 'valid'), valid === undefined ? undefined : period(valid)],
    [known('schema:validFrom'), day(validFrom)],
    [known('schema:validThrough'), day(validTo)],
    [claimWord(base, 'dateBasis'), dateBasis === undefined ? undefined : member('DateBasis', dateBasis)],
    [claimWord(base, 'rank'), member('Rank', rank)],
    [claimWord(base, 'voice'), member('Voice', voice)],
    [claimWord(base, 'force'), member('Force', force)],
  ];
}

/** Words between quotation marks are quoted from the source; all other claims are worded by the readers. */
function provenanceOf(base: string, { id, source, speaker, voice, dataset, recordedAt }: ClaimRecord): Said[] {
  const from = address(addressOf(base, source));
  return [
    [known('prov:wasDerivedFrom'), from],
    [known('prov:wasQuotedFrom'), voice === 'QUOTED' ? from : undefined],
    [known('prov:qualifiedDerivation'), address(evidenceAddress(base, id))],
    [known('prov:wasAttributedTo'), speaker === undefined ? undefined : address(addressOf(base, speaker))],
    [known('prov:generatedAtTime'), recordedAt === undefined ? undefined : instant(recordedAt)],
    [known('dcterms:isPartOf'), address(datasetAddress(base, dataset))],
  ];
}

/** The address of the place at which a claim stands. */
const evidenceAddress = (base: string, claim: string): string => `${addressOf(base, claim)}#evidence`;

/** The address of a dataset. */
export const datasetAddress = (base: string, name: string): string => `${base}/dataset#${name}`;

/** Where the claim stands in its source. */
function evidenceQuads(base: string, claim: ClaimRecord): Quad[] {
  const { section, paragraph, sentence, start, end, sha256, record, page, citation, citationBasis, source } = claim;
  const word = (field: string) => wordAddress(base, `Evidence-${field}`);
  const whole = (value: number | undefined) => (value === undefined ? undefined : typed(String(value), 'integer'));
  const words = (value: string | undefined) => (value === undefined ? undefined : text(value));
  return quadsOf(evidenceAddress(base, claim.id), [
    [known('rdf:type'), [address(wordAddress(base, 'Evidence')), address(known('prov:Derivation'))]],
    [known('prov:entity'), address(addressOf(base, source))],
    [known('rdfs:label'), words(locatorText(claim) || undefined)],
    [word('section'), words(section)],
    [word('page'), words(page)],
    [word('paragraph'), whole(paragraph)],
    [word('sentence'), whole(sentence)],
    [word('start'), whole(start)],
    [word('end'), whole(end)],
    [word('sha256'), words(sha256)],
    [word('record'), words(record)],
    [word('citation'), citation === undefined ? undefined : address(addressOf(base, citationId(source, citation)))],
    [word('citationBasis'), address(wordAddress(base, `CitationBasis-${citationBasis}`))],
  ]);
}
