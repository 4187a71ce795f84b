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
  /** Makes the nodes of claims that are to be written later, so that edges find their ends. */
  readonly prepare: (claims: readonly ClaimRecord[]) => Promise<void>;
  /** Writes claims with their nodes and edges in one transaction; returns how many were not stored yet. */
  readonly write: (claims: readonly ClaimRecord[]) => Promise<number>;
  /** A claim that was closed: what it was about is to be made anew. */
  readonly letGo: (claim: ClaimRecord) => void;
  /** Entities whose attributes are still to be made, of all claims that there are about them. */
  readonly unfinished: () => Set<string>;
}

/** What a load has done with an entity that was not there before: made its node, or given it all that its claims say. */
type Made = 'NODE' | 'WHOLE';

/**
 * What is stored and open already is not written again, so that a broken load goes on. An entity that is new, and of which one
 * batch has all claims, gets its attributes with them: reading them back later takes longer than all else.
 */
export function createClaimWriter({ graph, ontology }: Importing, dataset: Dataset, load: Load): ClaimWriter {
  const made = new Map<string, Made>();
  const others = new Set<string>();
  const note = (claim: ClaimRecord, whole: ReadonlySet<string>) => {
    for (const id of aboutIds(ontology, claim)) {
      const isSaid = whole.has(id) || claim.attributeOf !== id;
      if (!made.has(id) || claim.source !== dataset.source || !isSaid) others.add(id);
    }
  };
  return {
    prepare: async (claims) => {
      for (const id of await graph.write((run) => makeNodes(run, ontology, claims))) made.set(id, 'NODE');
    },
    write: async (claims) => {
      const recordedClaims = claims.map((claim) => recorded(claim, 0, load.entry));
      const { nodes, computed, written, touched } = await graph.write(async (run) => {
        const nodes = await makeNodes(run, ontology, claims);
        const { written, touched } = await writeClaims(run, ontology, { claims, load });
        const isNew = new Set([
          ...nodes,
          ...claims.flatMap(({ attributeOf: id = '' }) => (made.get(id) === 'NODE' ? id : [])),
        ]);
        const computed = wholeEntities(ontology, recordedClaims, isNew);
        if (computed.length > 0) await run(attributeStatement(ontology, computed));
        return { nodes, computed, written, touched };
      });
      for (const id of nodes) made.set(id, 'NODE');
      for (const { id } of computed) made.set(id, 'WHOLE');
      const whole = new Set(computed.map(({ id }) => id));
      for (const claim of touched) note(claim, whole);
      return written;
    },
    letGo: (claim) => {
      for (const id of aboutIds(ontology, claim)) others.add(id);
    },
    unfinished: () => {
      for (const [id, state] of made) if (state === 'NODE') others.add(id);
      return others;
    },
  };
}

/** The new entities of which the claims are all that is said, as far as they show one thing whatever the clocks. */
function wholeEntities(ontology: Ontology, claims: readonly ClaimRecord[], isNew: ReadonlySet<string>) {
  const feeding = groupBy(
    claims.filter(({ attributeOf = '' }) => isNew.has(attributeOf)),
    ({ attributeOf }) => attributeOf ?? '',
  );
  const sources = new Map([...feeding.keys()].map((id) => [id, new Set<string>()]));
  for (const claim of claims) for (const id of aboutIds(ontology, claim)) sources.get(id)?.add(claim.source);
  return [...feeding].flatMap(([id, of]) => {
    const recordedAt = of[0]?.recordedAt ?? 0;
    const namings = [...(sources.get(id) ?? [])].map((source) => ({ source, recordedAt, recordedTo: null }));
    const { live, others } = statesOf(ontology, id, { claims: of, namings });
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
  const rows = await run(statement('claim/existing', { ids: claims.map(({ id }) => id) }));
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

function wholeNumbers(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sent: Record<string, unknown> = { ...properties };
  for (const name of WHOLE) if (sent[name] !== undefined) sent[name] = numberParameter(Number(sent[name]));
  return sent;
}
