import { type ClaimRecord, splitRole } from '../claim/claim.ts';
import { fold } from '../entity/fold.ts';
import { groupBy } from '../group-by.ts';
import { type Attribute, type Ontology, typeOfId } from '../ontology/ontology.ts';
import { predicateNamed } from '../ontology/predicate.ts';
import { type Period, parsePeriod } from '../time/period.ts';
import { storedValue } from './project.ts';

/** What one claim gives to an attribute of an entity. */
export interface Given {
  readonly name: string;
  readonly text: string;
  readonly claim: ClaimRecord;
}

/** The properties that claims give to an entity: its attributes, forms to compare and to order by, and what is left out. */
export function propertiesOf(ontology: Ontology, id: string, feeding: readonly ClaimRecord[]): Record<string, unknown> {
  const claims = feeding.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  // The type of an entity is its node's, from the start; no claim changes it.
  const own = claims.filter(({ predicate }) => predicate !== 'type');
  const given = own.flatMap((claim) => givenBy(ontology, claim).map((part) => ({ ...part, claim })));
  const names = groupBy(given, ({ name }) => name);
  const attributes = typeOfId(ontology, id)?.attributes ?? new Map<string, Attribute>();
  const properties = [...names].flatMap(([name, all]) => Object.entries(storedForms(attributes.get(name), name, all)));
  const keys = claims.filter(({ predicate }) => predicate === 'name').flatMap(({ key }) => key ?? []);
  const notPrinted = claims.flatMap((claim) => claim.notPrinted);
  const called = names.get('name') ?? nameless(ontology, claims);
  return {
    ...Object.fromEntries(properties),
    ...storedForms(undefined, 'name', called),
    keys: [...new Set(keys.length > 0 ? keys : called.map(({ text }) => fold(text)))].sort(),
    ...(notPrinted.length > 0 ? { notPrinted: [...new Set(notPrinted)].sort() } : {}),
  };
}

/** The order in which claims on the same attribute are shown: rank, force, number of sources that agree, validity, place. */
export function byWeight(all: readonly Given[]): Given[] {
  const sources = (text: string) =>
    new Set(all.filter((one) => one.text === text).map(({ claim }) => claim.source)).size;
  const weight = ({ claim, text }: Given): number[] => [
    RANKS.indexOf(claim.rank),
    FORCES.indexOf(claim.force),
    -sources(text),
    -(claim.validTo ?? claim.validFrom ?? 0),
    claim.order,
  ];
  return all.toSorted((a, b) => compare(weight(a), weight(b)) || (a.claim.id < b.claim.id ? -1 : 1));
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const FORCES = ['ASSERTED', 'OPINION', 'EXPECTED', 'PLANNED', 'OFFERED', 'RECOMMENDED'];

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** A node of a claim may have no name of its own: the wording of its first claim stands for it. */
function nameless(ontology: Ontology, claims: readonly ClaimRecord[]): Given[] {
  const making = claims.find(
    (claim) => claim.text && predicateNamed(ontology, claim.predicate, claim.subject)?.kind === 'NODE',
  );
  return making === undefined ? [] : [{ name: 'name', text: making.text ?? '', claim: making }];
}

/** The stored forms of an attribute: the value, and beside it what conditions and orders compare. */
function storedForms(attribute: Attribute | undefined, name: string, all: readonly Given[]): Record<string, unknown> {
  const current = all.filter(({ claim }) => claim.rank !== 'DEPRECATED');
  if (attribute?.list) {
    const values = current.toSorted((a, b) => a.claim.order - b.claim.order).map(({ text }) => text);
    return values.length === 0 ? {} : { [name]: values, [`${name}_folded`]: values.map(fold) };
  }
  const [best] = byWeight(current);
  if (best === undefined) return {};
  const scalar = attribute?.scalar ?? 'String';
  if (scalar === 'Period') return { [name]: best.text, ...periodForms(name, parsePeriod(best.text)) };
  const value = storedValue(scalar, best.text);
  return { [name]: value, ...(scalar === 'String' ? { [`${name}_folded`]: fold(best.text) } : {}) };
}

function periodForms(name: string, period: Period | null): Record<string, unknown> {
  const from = period?.earliestStart ?? null;
  const to = period?.latestEnd ?? null;
  return {
    ...(from === null ? {} : { [`${name}_from`]: storedValue('Int', String(from)) }),
    ...(to === null ? {} : { [`${name}_to`]: storedValue('Int', String(to)) }),
  };
}

/** The attributes that a claim gives to the entity that it feeds. */
export function givenBy(ontology: Ontology, claim: ClaimRecord): { readonly name: string; readonly text: string }[] {
  const { attributeOf: entity, value, predicate: name } = claim;
  if (entity === undefined) return [];
  const predicate = predicateNamed(ontology, name, claim.subject);
  if (predicate?.kind !== 'NODE') return value === undefined || !shown(claim) ? [] : [{ name, text: value }];
  const { attributes, node } = predicate.type;
  const own = {
    ...(node?.value && value !== undefined ? { [node.value]: value } : {}),
    ...(claim.unit ? { unit: claim.unit } : {}),
  };
  const named = claim.roles.map(splitRole).map((role) => [role.name, role.value] as const);
  return [...Object.entries(own), ...named]
    .filter(([attribute]) => attributes.has(attribute))
    .flatMap(([attribute, text]) =>
      valuesIn(attributes.get(attribute), text).map((one) => ({ name: attribute, text: one })),
    );
}

/** A role may hold several values of a list. */
const valuesIn = (attribute: Attribute | undefined, text: string): string[] =>
  attribute?.list ? text.split('|').map((value) => value.trim()) : [text];

/** Of the names, only the preferred one is the attribute `name`. */
const shown = ({ predicate, roles }: ClaimRecord): boolean => predicate !== 'name' || roles.includes('kind=PREFERRED');
