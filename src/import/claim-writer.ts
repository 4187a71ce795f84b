import { aboutOf, type ClaimRecord } from '../claim/claim.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import { groupBy } from '../group-by.ts';
import { statement } from '../neo4j/cypher.ts';
import { numberParameter } from '../neo4j/parameters.ts';
import { type Ontology, typeOfId } from '../ontology/ontology.ts';
import { parted } from '../projection/common.ts';
import { makeNodes, type Run } from '../projection/make-nodes.ts';
import { edgeStatement, reorderStatements } from '../projection/project.ts';
import { attributeStatement } from '../projection/refresh.ts';
import { statesOf } from '../projection/states.ts';
import { claimWords } from '../search/claim-words.ts';
import type { Importing } from './importing.ts';
import type { Load } from './load.ts';
import { aboutIds } from './settle.ts';

/** Writes the claims of a load. */
export interface ClaimWriter {
  /**
   * Makes the nodes of claims that are to be written later, so that edges find their ends. A node that is new, and of which the
   * claims are all that is said, gets its attributes: reading the claims back for them takes longer than all else.
   */
  readonly prepare: (claims: readonly ClaimRecord[]) => Promise<void>;
  /**
   * Writes claims that have been prepared, the same together, with their edges in one transaction; returns how many were not stored
   * yet. Several writes may run at once: they touch no property of what another one touches, and only commits lock nodes.
   */
  readonly write: (claims: readonly ClaimRecord[]) => Promise<number>;
  /** A claim that was closed: what it was about is to be made anew. */
  readonly letGo: (claim: ClaimRecord) => void;
  /** Entities whose attributes are still to be made, of all claims that there are about them. */
  readonly unfinished: () => Set<string>;
}

/** Of a node that was made and has no attributes yet. */
const BARE = -1;

/** What is stored and open already is not written again, so that a broken load goes on. */
export function createClaimWriter({ graph, ontology }: Importing, dataset: Dataset, load: Load): ClaimWriter {
  /** The nodes that the load has made, with the place of the first of the claims that gave them their attributes. */
  const made = new Map<string, number>();
  const others = new Set<string>();
  return {
    prepare: async (claims) => {
      const { nodes, whole } = await graph.write(async (run) => {
        const nodes = await makeNodes(run, ontology, claims);
        const whole = wholeEntities(ontology, claims, { isNew: new Set(nodes), entry: load.entry });
        if (whole.length > 0) await run(attributeStatement(ontology, whole));
        return { nodes, whole };
      });
      for (const id of nodes) made.set(id, BARE);
      for (const { id } of whole) made.set(id, placeOf(claims));
    },
    write: async (claims) => {
      const { written, touched } = await graph.write((run) => writeClaims(run, ontology, { claims, load }));
      for (const claim of touched)
        for (const id of aboutIds(ontology, claim)) {
          const isSaid = claim.attributeOf !== id || made.get(id) === placeOf(claims);
          if (!made.has(id) || claim.source !== dataset.source || !isSaid) others.add(id);
        }
      return written;
    },
    letGo: (claim) => {
      for (const id of aboutIds(ontology, claim)) others.add(id);
    },
    unfinished: () => {
      for (const [id, place] of made) if (place === BARE) others.add(id);
      return others;
    },
  };
}

/** By what claims that are prepared and written together are told from others. */
const placeOf = ([first]: readonly ClaimRecord[]): number => first?.order ?? BARE;

/** The most claims that are written together. */
const BATCH = 5_000;

/** Claims in parts that are prepared and written together. */
export function* batchesOf(claims: Iterable<ClaimRecord>): Generator<readonly ClaimRecord[]> {
  let batch: ClaimRecord[] = [];
  for (const claim of claims) {
    batch.push(claim);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface New {
  readonly isNew: ReadonlySet<string>;
  readonly entry: Load['entry'];
}

/** The new entities with what claims say of them, as far as they show one thing whatever the clocks. */
function wholeEntities(ontology: Ontology, claims: readonly ClaimRecord[], { isNew, entry }: New) {
  const feeding = groupBy(
    claims.filter(({ attributeOf = '' }) => isNew.has(attributeOf)),
    ({ attributeOf }) => attributeOf ?? '',
  );
  const sources = new Map([...feeding.keys()].map((id) => [id, new Set<string>()]));
  for (const claim of claims) for (const id of aboutIds(ontology, claim)) sources.get(id)?.add(claim.source);
  const { recordedAt } = entry;
  return [...feeding].flatMap(([id, of]) => {
    const namings = [...(sources.get(id) ?? [])].map((source) => ({ source, recordedAt, recordedTo: null }));
    const { live, others } = statesOf(ontology, id, { claims: of.map((claim) => recorded(claim, 0, entry)), namings });
    return live === null || others.length > 0 ? [] : [{ id, live }];
  });
}

interface Batch {
  readonly claims: readonly ClaimRecord[];
  readonly load: Load;
}

/** How many claims were written, and those by which what they are about may look different since the last complete load. */
interface Written {
  readonly written: number;
  readonly touched: readonly ClaimRecord[];
}

async function writeClaims(run: Run, ontology: Ontology, { claims, load }: Batch): Promise<Written> {
  // Of a dataset that was never loaded no claim is stored, but those of this write where its commit was not sure to have come:
  // then all of them.
  const asked = load.isFirst ? claims.slice(0, 1) : claims;
  const rows = await run(statement('claim/existing', { ids: asked.map(({ id }) => id) }));
  if (load.isFirst && rows.length > 0) return { written: claims.length, touched: claims };
  const stored = new Map(rows.map((row) => [String(row['id']), row]));
  const open = (id: string): string | undefined => stored.get(id)?.['current'] as string | undefined;
  const fresh = claims
    .filter(({ id }) => !open(id))
    .map((claim) => recorded(claim, Number(stored.get(claim.id)?.['versions'] ?? 0), load.entry));
  const moved = claims.flatMap((claim) => {
    const id = open(claim.id);
    return id && stored.get(claim.id)?.['order'] !== claim.order ? [{ ...claim, id }] : [];
  });
  for (const step of moved.length > 0 ? reorderStatements(ontology, moved) : []) await run(step);
  if (fresh.length > 0) {
    await run(createStatement(ontology, fresh));
    await run(edgeStatement(ontology, fresh));
  }
  return { written: fresh.length, touched: load.goesOn ? claims : [...fresh, ...moved] };
}

/** A claim that is asserted again after it was closed is a version of its own. */
function recorded(claim: ClaimRecord, versions: number, { number, recordedAt }: Load['entry']): ClaimRecord {
  const id = versions === 0 ? claim.id : `${claim.id}~${versions + 1}`;
  return { ...claim, id, recordedNumber: number, recordedAt };
}

function createStatement(ontology: Ontology, claims: readonly ClaimRecord[]) {
  const { common, own } = parted(claims.map((claim) => ({ ...claim, ...claimWords(ontology, claim) })));
  const rows = claims.map((claim, at) => ({
    properties: wholeNumbers(own[at] ?? {}),
    // A qualifier that is no entity finds no node.
    about: aboutOf(claim).filter(({ id }) => typeOfId(ontology, id) !== undefined),
  }));
  return statement('claim/create', { common: wholeNumbers(common), claims: rows });
}

const WHOLE = [
  'order',
  'paragraph',
  'sentence',
  'start',
  'end',
  'validFrom',
  'validTo',
  'recordedNumber',
  'recordedAt',
] as const;

/** The same properties, whose whole numbers reach the database as such. */
function wholeNumbers(properties: Record<string, unknown>): Record<string, unknown> {
  for (const name of WHOLE)
    if (properties[name] !== undefined) properties[name] = numberParameter(Number(properties[name]));
  return properties;
}
