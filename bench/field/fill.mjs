/**
 * Writes a Data Package whose entities are not there yet straight into the store, without a look at what is stored: what each
 * claim becomes (node, edges, attributes, words) is asked of the importer's own functions, so that the graph is the one that an import makes.
 */
import { aboutOf } from '../../dist/claim/claim.js';
import { claimOf } from '../../dist/claim/claim-of.js';
import { assertionsOf } from '../../dist/dataset/assertions.js';
import { identityOf, readDataset } from '../../dist/dataset/read-dataset.js';
import { finishLoad, migrate, openLoad } from '../../dist/import/load.js';
import { statement } from '../../dist/neo4j/cypher.js';
import { numberParameter } from '../../dist/neo4j/parameters.js';
import { typeOfId } from '../../dist/ontology/ontology.js';
import { parted } from '../../dist/projection/common.js';
import { edgesOf, labelsOf, nodeIdOf } from '../../dist/projection/project.js';
import { refreshEntities } from '../../dist/projection/refresh.js';
import { statesOf } from '../../dist/projection/states.js';
import { claimWords } from '../../dist/search/claim-words.js';

const BATCH = 5_000;
const WRITERS = 2;

export async function fill({ graph, ontology }, folder, progress = () => {}) {
  const { dataset, problems } = readDataset(folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  const { hash } = identityOf(folder);
  const load = await openLoad(graph, dataset, hash, Date.now);
  await dropIndexes(graph);
  const claims = [...assertionsOf(ontology, dataset)].map((assertion, position) => ({
    ...claimOf(ontology, dataset, assertion, position),
    recordedNumber: load.entry.number,
    recordedAt: load.entry.recordedAt,
  }));
  progress(`${claims.length} claims`);
  const { nodes, touched } = nodesOf(ontology, claims);
  await inBatches(nodes, (batch) => createNodes(graph, ontology, batch));
  progress(`${nodes.length} nodes`);
  await inBatches(claims, (batch) => createClaims(graph, ontology, batch));
  await migrate(graph, ontology);
  await refreshEntities({ graph, ontology }, touched);
  const changed = { written: claims.length, closed: 0 };
  await finishLoad(graph, dataset, { hash, claimCount: claims.length, changed });
  return claims.length;
}

/** Indexes are filled in one go afterwards, which takes a part of the time that it takes to keep them up to date. */
async function dropIndexes(graph) {
  const rows = await graph.read({
    name: 'bench',
    text: 'SHOW INDEXES YIELD name, owningConstraint, type',
    parameters: {},
  });
  const own = rows.filter(({ owningConstraint, type }) => owningConstraint === null && type !== 'LOOKUP');
  for (const { name } of own)
    await graph.write((run) => run({ name: 'bench', text: `DROP INDEX ${name}`, parameters: {} }));
}

/** New entities with what their claims give them, and those that others declared and that are spoken of too. */
function nodesOf(ontology, claims) {
  const made = new Map(
    claims.flatMap((claim) => {
      const id = nodeIdOf(ontology, claim);
      return id === undefined ? [] : [[id, []]];
    }),
  );
  const touched = new Set();
  const [{ source, recordedAt }] = claims;
  for (const claim of claims) {
    if (claim.attributeOf !== undefined) made.get(claim.attributeOf)?.push(claim);
    for (const { id } of aboutOf(claim)) if (!made.has(id) && typeOfId(ontology, id) !== undefined) touched.add(id);
  }
  const namings = [{ source, recordedAt, recordedTo: null }];
  const nodes = [...made].map(([id, feeding]) => {
    const { live, others } = statesOf(ontology, id, { claims: feeding, namings });
    if (live === null || others.length > 0) throw new Error(`${id} has states, which this cannot write.`);
    return { id, live };
  });
  return { nodes, touched };
}

async function createNodes(graph, ontology, batch) {
  const nodes = batch.map(({ id, live }) => {
    const type = typeOfId(ontology, id);
    return { labels: labelsOf(type), properties: { ...live, id, type: type.name } };
  });
  const text = 'UNWIND $nodes AS node CREATE (n:Entity:$(node.labels)) SET n = node.properties';
  await graph.write((run) => run({ name: 'bench', text, parameters: { nodes } }));
}

const WHOLE = new Set('order paragraph sentence start end validFrom validTo recordedNumber recordedAt'.split(' '));

async function createClaims(graph, ontology, batch) {
  const { common, own } = parted(batch.map((claim) => ({ ...claim, ...claimWords(ontology, claim) })));
  const claims = batch.map((claim, at) => ({
    properties: whole(own[at]),
    about: aboutOf(claim).filter(({ id }) => typeOfId(ontology, id) !== undefined),
  }));
  const edges = batch.flatMap((claim) => edgesOf(ontology, claim));
  const shared = parted(edges.map(({ properties }) => properties));
  const sent = edges.map(({ type, from, to }, at) => ({ type, from, to, properties: shared.own[at] }));
  await graph.write(async (run) => {
    await run(statement('claim/create', { common: whole(common), claims }));
    await run(statement('projection/create-edges', { common: shared.common, edges: sent }));
  });
}

const whole = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, WHOLE.has(name) ? numberParameter(Number(value)) : value]),
  );

/** Batches go to the writers in turn; a deadlock over a hub is one that the driver tries again. */
async function inBatches(items, write) {
  let next = 0;
  const writer = async () => {
    while (next < items.length) {
      const start = next;
      next += BATCH;
      await write(items.slice(start, start + BATCH));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}
