import type { Messages } from '../../parts/messages.ts';
import type { Filters } from '../scene/scene.ts';
import { shapeOf } from '../scene/shape.ts';
import type { Ontology } from '../source/source.ts';
import type { ExploreState } from '../store.ts';
import type { Tools } from '../tools.ts';
import { citedLinks } from './cited-links.ts';
import type { ViewPicture } from './svg.ts';
import type { Taken } from './taken.ts';

/** What the scene is called: the entities with most links, and how many there are beside them. */
export function titleOf({ scene }: Pick<ExploreState, 'scene'>, messages: Messages): string {
  const { hubs } = shapeOf(scene);
  const first = hubs.length > 0 ? hubs : [...scene.nodes.values()].slice(0, 3);
  const names = first.map(({ name }) => name).join(', ');
  const count = scene.nodes.size - first.length;
  return count > 0 ? messages.t('takeAway.titleMore', { names, count }) : names;
}

/** Everything that a picture of the scene shows, in the words of the reader. */
export async function pictureOf(tools: Tools, state: ExploreState, taken: Taken): Promise<ViewPicture> {
  const { source, messages, ontology, look } = tools;
  const { t, number } = messages;
  const { scene, hidden, filters } = state;
  const shown = [...scene.nodes.keys()].filter((id) => !hidden.nodes.has(id));
  const citations = await source.citations(shown, filters);
  const links = citedLinks(state, citations, messages);
  const linkCount = scene.links.size - hidden.links.size;
  const left = linkCount - links.length;
  return {
    scene,
    hidden,
    look,
    typeWord: (type) => messages.word('type', type),
    title: titleOf(state, messages),
    lines: [
      t('summary.scene', { nodes: number(shown.length), links: number(linkCount) }),
      t('takeAway.knownAt', { instant: taken.knownAt, day: messages.date(taken.day) }),
      ...(state.clocks.validOn === null ? [] : [t('takeAway.validOn', { day: state.clocks.validOn })]),
      ...filtersInWords(filters, ontology, messages),
    ],
    legend: { title: t('legend.title'), editorial: t('legend.editorial'), pinned: t('legend.pinned') },
    sources: {
      title: t('takeAway.sources'),
      links,
      note: left > 0 ? t('takeAway.sourcesLeft', { count: left }) : null,
    },
    nameless: (names) => t('takeAway.nameless', { count: names.length, names: names.join('; ') }),
    footer: [
      ...taken.datasets.map(({ title, licences }) => `${title}: ${licences.join(', ')}`),
      t('takeAway.from', { address: taken.place }),
    ],
    address: taken.address,
  };
}

/** The filters as a reader would say them; none where everything is shown. */
function filtersInWords(filters: Filters, { datasets }: Ontology, { t, word }: Messages): string[] {
  const titles = new Map(datasets.map(({ name, title }) => [name, title]));
  const said = (title: string, values: ReadonlySet<string>, of: (name: string) => string): string[] =>
    values.size === 0 ? [] : [`${title}: ${[...values].sort().map(of).join(', ')}`];
  const { hiddenTypes, hiddenRelations, period, undated, datasets: chosen, voices, forces } = filters;
  return [
    ...said(t('takeAway.withoutTypes'), hiddenTypes, (name) => word('type', name)),
    ...said(t('takeAway.withoutRelations'), hiddenRelations, (name) => word('relation', name)),
    ...(period === null ? [] : [t(undated ? 'takeAway.period' : 'takeAway.periodDated', { period })]),
    ...said(t('filters.datasets'), chosen, (name) => titles.get(name) ?? name),
    ...said(t('filters.voices'), voices, (name) => word('choice', name)),
    ...said(t('filters.forces'), forces, (name) => word('choice', name)),
  ];
}
