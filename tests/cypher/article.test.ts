import { beforeAll, describe, expect, it } from 'vitest';
import { assertionsOf } from '../../src/dataset/assertions.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { valuesOf } from '../../src/dataset/row.ts';
import { type Imported, importDataset } from '../../src/import/import-dataset.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { predicateNamed } from '../../src/ontology/predicate.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { rebuild } from '../../src/projection/rebuild.ts';
import { writeGraph } from '../support/graphs.ts';

const FOLDER = 'seeds/article';
const { ontology } = readOntology(['schema']);
const { dataset } = readDataset(FOLDER);
const assertions = [...assertionsOf(ontology, dataset)];
const claims = dataset.tables.filter(({ kind }) => kind === 'claims').flatMap(({ rows }) => [...rows]);
const READING = Array.from({ length: 295 }, (_, index) => `C${String(index + 1).padStart(3, '0')}`);
let graph: Graph;
let first: Imported;

beforeAll(async () => {
  graph = await writeGraph();
  first = await load();
});

const load = () => importDataset({ graph, ontology, now: () => 0 }, FOLDER);
const rows = (text: string) => graph.read({ name: 'look', text, parameters: {} });

describe('the rows of the article', () => {
  it('have each notation of the reading once, and a sentence each', () => {
    const notations = claims.map(({ cells }) => cells['notation']);
    expect(notations.filter((notation) => READING.includes(notation ?? '')).sort()).toEqual(READING);
    expect(new Set(notations).size).toBe(notations.length);
    expect(claims.filter(({ cells }) => !cells['text']?.endsWith('.'))).toEqual([]);
  });

  it('end in an entity or a value, or say what is not printed', () => {
    const bare = claims.filter(({ cells }) => !cells['object'] && !cells['value'] && !cells['notPrinted']);
    expect(bare.map(({ cells }) => cells['notation'])).toEqual([]);
    const remarks = claims.filter(({ cells }) => cells['predicate'] === 'remark');
    expect(remarks.filter(({ cells }) => !cells['note'])).toEqual([]);
    expect(remarks.length).toBeLessThan(12);
  });

  it('say of every inferred date where it comes from', () => {
    const inferred = claims.filter(({ cells }) => cells['dateBasis'] === 'INFERRED');
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.filter(({ cells }) => !cells['note']).map(({ cells }) => cells['notation'])).toEqual([]);
  });

  it('name in roles only entities, attributes and claims that there are', () => {
    const subjects = assertions.filter(({ predicate }) => predicate === 'type').map(({ subject }) => subject);
    const ids = new Set([...subjects, ...claims.flatMap(({ cells }) => cells['object'] ?? [])]);
    const notations = new Set(claims.map(({ cells }) => cells['notation']));
    const lost = assertions.flatMap(({ subject, predicate, roles, row }) => {
      const known = predicateNamed(ontology, predicate, subject);
      return roles
        .filter((role) => {
          const [name = '', value = ''] = [role.slice(0, role.indexOf('=')), role.slice(role.indexOf('=') + 1)];
          if (name === 'concerns') return valuesOf(value).some((notation) => !notations.has(notation));
          if (/^[a-z-]+:\w/.test(value)) return !ids.has(value);
          if (known?.kind === 'NODE') return !known.type.attributes.has(name);
          if (known?.kind !== 'EDGE') return false;
          return !known.relation.edge?.attributes.some((attribute) => attribute.name === name);
        })
        .map((role) => `${row.cells['notation']} ${role}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('loading the article', () => {
  it('writes every claim once and nothing the second time', async () => {
    expect(first.problems).toEqual([]);
    expect(first.written).toBe(first.total);
    expect(await load()).toMatchObject({ written: 0, closed: 0, problems: [] });
    const stored = await rows(
      'MATCH (c:Claim) WHERE c.notation <= "C295" RETURN count(c) AS claims, count(DISTINCT c.notation) AS notations',
    );
    expect(stored).toEqual([{ claims: 295, notations: 295 }]);
  });

  it('leaves no edge without its claim, and no node that no claim calls for', async () => {
    expect(
      await rows(
        'MATCH ()-[r]->() WHERE type(r) <> "ABOUT" AND NOT EXISTS { (:Claim {id: r.claim}) } RETURN type(r) AS type',
      ),
    ).toEqual([]);
    const alone = 'MATCH (n:Entity) WHERE n.type <> "CountryRelation" AND NOT (n)<-[:ABOUT]-(:Claim) RETURN n.id AS id';
    expect(await rows(alone)).toEqual([]);
  });

  it('becomes an edge, an attribute or a node, but for the remarks', async () => {
    const edges = new Set((await rows('MATCH ()-[r]->() RETURN DISTINCT r.claim AS claim')).map(({ claim }) => claim));
    const silent = await rows(
      'MATCH (c:Claim) WHERE c.notation IS NOT NULL AND c.attributeOf IS NULL RETURN c.id AS id, c.predicate AS predicate',
    );
    expect(new Set(silent.filter(({ id }) => !edges.has(id)).map(({ predicate }) => predicate))).toEqual(
      new Set(['remark']),
    );
  });

  it('is the identical graph when it is rebuilt from the claims', async () => {
    const before = await snapshot();
    expect(before.length).toBeGreaterThan(1_000);
    await rebuild({ graph, ontology });
    expect(await snapshot()).toEqual(before);
  });
});

/** Every node and relationship with all it carries, in a total order. */
async function snapshot(): Promise<string[]> {
  const nodes = await rows('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties');
  const edges = await rows(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, coalesce(a.id, a.name) AS a, coalesce(b.id, b.name) AS b, properties(r) AS properties',
  );
  return [...nodes, ...edges].map((row) => JSON.stringify(sorted(row))).sort();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [key, key === 'labels' ? [...part].sort() : sorted(part)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}
