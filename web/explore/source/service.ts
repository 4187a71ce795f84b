import {
  type AsOf,
  BeginningsDocument,
  CitationsDocument,
  FactsBehindDocument,
  FactsOfDocument,
  KnownDocument,
  NeighboursDocument,
  OntologyDocument,
  PlacesDocument,
  SceneOfDocument,
  type SceneOfQuery,
  SuggestDocument,
  SummariesDocument,
  type SummariesQuery,
  type WalkWhere,
  WaysDocument,
} from '../../generated/operations.ts';
import type { Ask } from '../../pages/page.ts';
import type { Filters, SceneLink } from '../scene/scene.ts';
import { placesIn } from '../views/places.ts';
import { byNeighbours } from './group-order.ts';
import { oneOfEach } from './one-of-each.ts';
import type { Clocks, Found, NeighbourGroup, NeighbourQuestion, Source } from './source.ts';

/** The service as a source: each question is one request. */
export function serviceSource(ask: Ask, language: string, clocks: () => Clocks): Source {
  const asking = { ask, asked: () => ({ asOf: asOfOf(clocks()), language }) };
  return {
    suggest: async (text) => (await ask(SuggestDocument, { text, language })).suggest.nodes,
    ontology: async () => {
      const { __type, datasets } = await ask(OntologyDocument);
      const types = (__type?.enumValues ?? []).map(({ name, description }) => ({
        name,
        description: description ?? '',
      }));
      const knownAt =
        datasets
          .map(({ recordedAt }) => recordedAt)
          .sort()
          .at(-1) ?? '';
      return { types, datasets, knownAt };
    },
    beginnings: async () => {
      const { claims } = await ask(BeginningsDocument, { language });
      return oneOfEach(claims.groups.rows.flatMap(({ keys: [key] }) => (key?.entity ? [foundOf(key.entity)] : [])));
    },
    ...walking(asking),
    ...facts(asking),
    at: (others) => serviceSource(ask, language, () => others),
  };
}

interface Asking {
  readonly ask: Ask;
  /** As of when: the clocks of a scene change when another is opened. */
  readonly asked: () => { readonly asOf: AsOf | null; readonly language: string };
}

/** What is walked: scenes, neighbours, ways. */
const walking = ({ ask, asked }: Asking): Pick<Source, 'scene' | 'summary' | 'neighbours' | 'ways' | 'places'> => ({
  scene: async (ids, filters) => {
    if (ids.length === 0) return { nodes: [], links: [], complete: true, cuts: [] };
    const { scene } = await ask(SceneOfDocument, { ...asked(), ids, walk: walkOf(filters) });
    const nodes = scene.nodes.map(({ id, type, entity }) => ({ id, type, name: entity.name }));
    const cuts = scene.cuts.map(({ reason }) => reason);
    return { nodes, links: scene.links.map(linkOf), complete: scene.complete, cuts };
  },
  summary: async (ids, filters) => {
    const { neighbourSummary } = await ask(SummariesDocument, { ids, walk: walkOf(filters), asOf: asked().asOf });
    return neighbourSummary.map(({ entity, groups, ...counts }) => ({
      id: entity.id,
      ...counts,
      groups: withoutKinds(groups),
    }));
  },
  neighbours: async (question) => {
    const { neighbours } = await ask(NeighboursDocument, { ...asked(), ...neighbourVariables(question) });
    return {
      nodes: neighbours.edges.map(({ node, edgeCount }) => ({ ...foundOf(node), edgeCount })),
      totalCount: neighbours.totalCount,
      next: neighbours.pageInfo.hasNextPage ? neighbours.pageInfo.endCursor : null,
    };
  },
  places: async (ids) => placesIn(await ask(PlacesDocument, { ids })),
  ways: async ({ from, to, maxLength, avoidHubs, filters }) => {
    const walk = walkOf(filters);
    const hubs = avoidHubs ? 'AUTO' : 'OFF';
    const { paths } = await ask(WaysDocument, { ...asked(), from, to, maxLength, walk, avoidHubs: hubs });
    const ways = paths.paths.map(({ nodes, steps }) => ({
      nodes: nodes.map(foundOf),
      sentences: steps.map(({ sentence }) => sentence),
    }));
    return { ...paths, ways };
  },
});

/** What is said, and where. */
const facts = ({ ask, asked }: Asking): Pick<Source, 'factsOf' | 'factsBehind' | 'citations' | 'known'> => ({
  factsOf: async (id, after) => {
    const { entity } = await ask(FactsOfDocument, { ...asked(), id, after });
    if (entity === null) throw new Error(`${id} is not known.`);
    const { totalCount, nodes, pageInfo } = entity.claims;
    return {
      facts: nodes.map(({ subject, ...claim }) => ({ ...claim, own: subject?.id === id })),
      totalCount,
      next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
      conflicts: entity.conflicts.nodes.map(({ explanation }) => explanation),
    };
  },
  factsBehind: async (link, filters) => {
    const ids = [...new Set([link.source, link.target])];
    const { scene } = await ask(FactsBehindDocument, { ...asked(), ids, walk: walkOf(filters) });
    const found = scene.links.find(({ id }) => id === link.id);
    const claims = (found?.claims ?? []).map((claim) => ({ ...claim, own: true }));
    return { facts: claims, totalCount: found?.claimCount ?? 0, next: null, conflicts: [] };
  },
  citations: async (ids, filters) => {
    if (ids.length === 0) return new Map();
    const { scene } = await ask(CitationsDocument, { ...asked(), ids, walk: walkOf(filters) });
    return new Map(scene.links.map(({ id, ...citations }) => [id, citations]));
  },
  known: async (ids) => {
    const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, at) =>
      ids.slice(at * PAGE, (at + 1) * PAGE),
    );
    const found = await Promise.all(pages.map((page) => ask(KnownDocument, { ids: page, asOf: asked().asOf })));
    return new Set(found.flatMap(({ nodes }) => nodes.flatMap((node) => (node === null ? [] : [node.id]))));
  },
});

/** The most ids that one question takes. */
const PAGE = 100;

/** What is not said is left out: the API takes no null for it. */
const asOfOf = ({ knownAt, validOn }: Clocks): AsOf | null =>
  knownAt === null && validOn === null
    ? null
    : { ...(knownAt !== null && { knownAt }), ...(validOn !== null && { validOn }) };

const foundOf = ({ id, name, __typename }: { id: string; name: string; __typename: string }): Found => ({
  id,
  name,
  type: __typename,
});

/** One row a relation, direction and type: an entity has one kind, so that the counts of kinds sum up. */
function withoutKinds(groups: SummariesQuery['neighbourSummary'][number]['groups']): NeighbourGroup[] {
  const rows = new Map<string, NeighbourGroup>();
  for (const { kind: _, neighbourCount, ...group } of groups) {
    const key = [group.relation, group.direction, group.type].join(' ');
    rows.set(key, { ...group, neighbourCount: neighbourCount + (rows.get(key)?.neighbourCount ?? 0) });
  }
  return [...rows.values()].sort(byNeighbours);
}

type LinkRow = SceneOfQuery['scene']['links'][number];

const linkOf = ({ voices, valid, ...link }: LinkRow): SceneLink => ({
  ...link,
  editorial: voices.every((voice) => voice === 'EDITOR'),
  valid: valid.map(({ edtf, earliestStart, latestEnd }) => ({ edtf, from: earliestStart, to: latestEnd })),
});

/** What the service has to know of the filters: the claims that count. Types, relations and the period are looked at in the scene itself. */
export function walkOf({ datasets, voices, forces }: Filters): WalkWhere | null {
  const edge = {
    ...(datasets.size > 0 && { dataset: [...datasets].sort() }),
    ...(voices.size > 0 && { voice: [...voices].sort() }),
    ...(forces.size > 0 && { force: [...forces].sort() }),
  };
  // The names come from the service's own lists.
  return Object.keys(edge).length === 0 ? null : ({ edge } as WalkWhere);
}

function neighbourVariables({ id, group, filters, text, first, after }: NeighbourQuestion) {
  const { relation, direction, type } = group;
  return {
    ids: [id],
    walk: { ...walkOf(filters), only: [relation] },
    direction: direction === 'BOTH' ? null : direction,
    types: [type as never],
    where: text === '' ? null : { name: { contains: text } },
    first,
    after,
  };
}
