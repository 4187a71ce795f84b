import { GraphQLError, parse } from 'graphql';
import { NOW, statementAsOf } from '../as-of/as-of.ts';
import type { ClaimRecord } from '../claim/claim.ts';
import { ID } from '../dataset/assertions.ts';
import { askApi } from '../export/api.ts';
import { clocksOf } from '../export/clocks.ts';
import type { Exporting } from '../export/export.ts';
import { CLOCKS, checkNames, clocksIn } from '../export/question.ts';
import type { Row } from '../neo4j/graph.ts';
import { addressOf, known, pathOf } from '../rdf/address.ts';
import { claimQuads } from '../rdf/claim.ts';
import { entityQuads } from '../rdf/entity.ts';
import { address, instant } from '../rdf/literal.ts';
import { type Quad, quadsOf } from '../rdf/quad.ts';
import { type Answer, type Asked, acceptedSpelling, codeOf, SPELLINGS, type Spelling } from './answer.ts';
import { CLAIM_FIELDS } from './claim-part.ts';
import { claimsAbout, entityNamed, entityWithClaims } from './entity.ts';
import { missing, moved, retired } from './missing.ts';
import { inSpelling } from './spelling.ts';

const OFFERED: readonly Spelling[] = ['html', 'jsonld', 'ttl', 'json'];
/** An id as it stands: templates of clients put it in so. */
const AS_ID = /^\/id\/([a-z][a-z-]*)(?::|%3A)([A-Za-z0-9-]+)$/i;
const PATH = /^\/id\/([a-z][a-z-]*)\/(.+?)(?:\.(html|jsonld|ttl|json))?$/;

/** Answers the address of an entity or a claim, in the spelling that its ending or the client names. Errors: those of the API; BAD_REQUEST. */
export async function thingAnswer(exporting: Exporting, asked: Asked): Promise<Answer> {
  checkNames(asked.parameters, { known: [...CLOCKS, 'after'], of: 'the page of an entity or a claim' });
  const [, type, rest] = AS_ID.exec(asked.path) ?? [];
  if (rest !== undefined) {
    const search = asked.parameters.size === 0 ? '' : `?${asked.parameters}`;
    return { status: 302, headers: { location: `${type}/${rest}${search}` }, body: '' };
  }
  const [, prefix = '', slug = '', ending] = PATH.exec(asked.path) ?? [];
  const spelling = (ending as Spelling | undefined) ?? acceptedSpelling(asked.accept, OFFERED);
  const id = `${prefix}:${decoded(slug)}`;
  const wanted = { id, ending, spelling, asked };
  try {
    if (!ID.test(id)) return await elsewhere(exporting, wanted);
    return await (prefix === 'claim' ? claimAnswer(exporting, wanted) : entityAnswer(exporting, wanted));
  } catch (error) {
    if (codeOf(error) !== 'UNKNOWN_ENTITY' && codeOf(error) !== 'AMBIGUOUS_ENTITY') throw error;
    return elsewhere(exporting, wanted, error);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

interface Wanted {
  readonly id: string;
  readonly ending: string | undefined;
  readonly spelling: Spelling;
  readonly asked: Asked;
}

async function entityAnswer(exporting: Exporting, wanted: Wanted): Promise<Answer> {
  const { id, spelling, asked } = wanted;
  const { graph, base, ontology } = exporting;
  const given = clocksIn(asked.parameters);
  const asOf = await clocksOf(graph, { asOf: given });
  // Only JSON shows a page of the claims: RDF has all of them, and a page for people asks for its own.
  const entity = await (spelling === 'json'
    ? entityWithClaims(exporting, { id, after: asked.parameters.get('after'), asOf: given })
    : entityNamed(exporting, { id, asOf: given }));
  if (entity['id'] !== id) return moved(wanted, String(entity['id']));
  const vocabulary = { base, ontology };
  const quads = async function* (): AsyncGenerator<Quad[]> {
    yield [
      ...entityQuads(vocabulary, { id, type: String(entity['type']), name: String(entity['name']) }),
      ...quadsOf(addressOf(base, id), [[known('void:inDataset'), address(`${base}/dataset`)]]),
    ];
    for await (const claims of claimsAbout(exporting, id, asOf))
      yield claims.flatMap((claim) => claimQuads(vocabulary, claim));
  };
  const json = () => ({ address: addressOf(base, id), ...entity, ...nextOf(wanted, entity) });
  return inSpelling(
    { base, spelling, headers: headersOf(exporting, wanted) },
    { page: () => asked.written(pathOf(id).slice(1), {}), json, quads },
  );
}

const CLAIM = parse(`query ($id: ID!) { node(id: $id) { ... on Claim { ${CLAIM_FIELDS} } } }`);

async function claimAnswer(exporting: Exporting, wanted: Wanted): Promise<Answer> {
  const { id, spelling, asked } = wanted;
  const { graph, base, ontology } = exporting;
  const [answer, rows] = await Promise.all([
    askApi(exporting, CLAIM, { id }),
    graph.read(statementAsOf(NOW, 'claim/by-ids', { ids: [id] })),
  ]);
  const claim = answer['node'] as Row | null;
  const [stored] = rows;
  if (claim === null || stored === undefined) return missing(wanted, []);
  const record = stored['claim'] as ClaimRecord;
  const closed = record.recordedTo === undefined ? null : new Date(record.recordedTo).toISOString();
  const quads = async function* (): AsyncGenerator<Quad[]> {
    const until = record.recordedTo === undefined ? undefined : instant(record.recordedTo);
    // What is no longer made is told of as a claim; nothing follows from it any more.
    const all = claimQuads({ base, ontology }, record).filter(({ graph: by }) => closed === null || by === undefined);
    yield [...all, ...quadsOf(addressOf(base, id), [[known('prov:invalidatedAtTime'), until]])];
  };
  const json = () => ({ address: addressOf(base, id), ...claim, closedAt: closed });
  return inSpelling(
    { base, spelling, headers: headersOf(exporting, wanted) },
    { page: () => asked.written(pathOf(id).slice(1), { closedAt: closed }), json, quads },
  );
}

/** The same under another id, that of the past, or names that are like it. */
async function elsewhere(exporting: Exporting, wanted: Wanted, error?: unknown): Promise<Answer> {
  const { id, asked } = wanted;
  const until = await retired(exporting, id);
  if (until !== null) return missing(wanted, [], until);
  const candidates = candidatesOf(error);
  const prefix = id.slice(0, id.indexOf(':'));
  try {
    const name = id.slice(prefix.length + 1);
    const found = await entityNamed(exporting, { id: name, asOf: clocksIn(asked.parameters) });
    const other = String(found['id']);
    if (other.startsWith(`${prefix}:`)) return moved(wanted, other);
    return missing(wanted, [other, ...candidates]);
  } catch (again) {
    if (codeOf(again) !== 'UNKNOWN_ENTITY' && codeOf(again) !== 'AMBIGUOUS_ENTITY') throw again;
    return missing(wanted, [...candidatesOf(again), ...candidates]);
  }
}

const candidatesOf = (error: unknown): string[] =>
  error instanceof GraphQLError ? ((error.extensions['candidates'] ?? []) as string[]) : [];

function headersOf({ base }: Exporting, { id, spelling, asked }: Wanted): Record<string, string> {
  const place = addressOf(base, id);
  const search = searchOf(asked);
  return {
    'content-type': SPELLINGS[spelling],
    'content-location': `${place}.${spelling}${search}`,
    link: [
      `<${place}>; rel="canonical"`,
      ...OFFERED.filter((one) => one !== spelling).map(
        (one) => `<${place}.${one}${search}>; rel="alternate"; type="${SPELLINGS[one].split(';')[0]}"`,
      ),
    ].join(', '),
    vary: 'accept',
    'cache-control': 'no-cache',
  };
}

function searchOf({ parameters }: Asked): string {
  const clocks = new URLSearchParams({ ...clocksIn(parameters) });
  return clocks.size === 0 ? '' : `?${clocks}`;
}

/** Leads to the next page of claims. */
function nextOf({ id, asked, ending }: Wanted, entity: Row): { readonly next?: string } {
  const page = (entity['claims'] as Row)['pageInfo'] as Row;
  if (page['hasNextPage'] !== true) return {};
  const next = new URLSearchParams({ ...clocksIn(asked.parameters), after: String(page['endCursor']) });
  const slug = pathOf(id).slice(pathOf(id).lastIndexOf('/') + 1);
  return { next: `${slug}${ending === undefined ? '' : `.${ending}`}?${next}` };
}
