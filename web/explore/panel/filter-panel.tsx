import { type Filters, NO_FILTERS } from '../scene/scene.ts';
import type { ExploreState } from '../store.ts';
import { useTools } from '../tools.ts';
import { HistogramView } from '../views/histogram.tsx';
import { Mark } from '../views/mark.tsx';

const VOICES = ['AUTHOR', 'REPORTED', 'QUOTED', 'EDITOR'];
const FORCES = ['ASSERTED', 'OPINION', 'EXPECTED', 'PLANNED', 'OFFERED', 'RECOMMENDED'];

/** The legend, whose types and relations can be put out of sight, and what claims count. */
export function FilterPanel({ state }: { state: ExploreState }) {
  const { messages, commands, ontology } = useTools();
  const { t } = messages;
  const { filters, scene } = state;
  const change = (part: Partial<Filters>): void => void commands.filter({ ...filters, ...part });
  const types = countsOf([...scene.nodes.values()].map(({ type }) => type));
  const relations = countsOf([...scene.links.values()].map(({ type }) => type));
  const order = new Map(ontology.types.map(({ name }, index) => [name, index]));
  const inOrder = [...types].sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  return (
    <aside class="filters" aria-label={t('filters.title')}>
      <details open={!matchMedia('(max-width: 48rem)').matches}>
        <summary>{t('filters.title')}</summary>
        <Shown
          title={t('filters.types')}
          family="type"
          counts={inOrder}
          hidden={filters.hiddenTypes}
          looks
          onChange={(hiddenTypes) => change({ hiddenTypes })}
        />
        <Shown
          title={t('filters.relations')}
          family="relation"
          counts={[...relations].sort(byCount)}
          hidden={filters.hiddenRelations}
          onChange={(hiddenRelations) => change({ hiddenRelations })}
        />
        {scene.links.size > 0 && (
          <HistogramView
            scene={scene}
            messages={messages}
            period={filters.period}
            undated={filters.undated}
            onChange={change}
          />
        )}
        <Only
          title={t('filters.voices')}
          choices={VOICES}
          chosen={filters.voices}
          onChange={(voices) => change({ voices })}
        />
        <Only
          title={t('filters.forces')}
          choices={FORCES}
          chosen={filters.forces}
          onChange={(forces) => change({ forces })}
        />
        <Only
          title={t('filters.datasets')}
          choices={ontology.datasets.map(({ name }) => name)}
          titles={new Map(ontology.datasets.map(({ name, title }) => [name, title]))}
          chosen={filters.datasets}
          onChange={(datasets) => change({ datasets })}
        />
        {filters !== NO_FILTERS && (
          <button type="button" onClick={() => void commands.filter(NO_FILTERS)}>
            {t('filters.reset')}
          </button>
        )}
        <p class="quiet">
          {t('legend.editorial')}; {t('legend.pinned')}
        </p>
      </details>
    </aside>
  );
}

const byCount = ([, one]: readonly [string, number], [, other]: readonly [string, number]): number => other - one;

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

interface ShownProps {
  readonly title: string;
  readonly family: 'type' | 'relation';
  readonly counts: readonly (readonly [string, number])[];
  readonly hidden: ReadonlySet<string>;
  readonly looks?: boolean;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** What is in the scene, each with a box that keeps it in sight. */
function Shown({ title, family, counts, hidden, looks = false, onChange }: ShownProps) {
  const { messages, look } = useTools();
  if (counts.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {counts.map(([name, count]) => (
        <label key={name} class="check">
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => onChange(toggled(hidden, name))} />
          {looks && <Mark look={look(name)} />}
          <span>{messages.word(family, name)}</span>
          <span class="quiet">{messages.number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface OnlyProps {
  readonly title: string;
  readonly choices: readonly string[];
  readonly titles?: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Claims that count: all where nothing is chosen. */
function Only({ title, choices, titles, chosen, onChange }: OnlyProps) {
  const { messages } = useTools();
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map((name) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={chosen.size === 0 || chosen.has(name)}
            onChange={() => onChange(narrowed(choices, chosen, name))}
          />
          <span>{titles?.get(name) ?? messages.word('choice', name)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function toggled(set: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(name)) next.add(name);
  return next;
}

/** All chosen is kept as none, so that what comes later counts too. */
function narrowed(choices: readonly string[], chosen: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = toggled(chosen.size === 0 ? new Set(choices) : chosen, name);
  return next.size === choices.length ? new Set() : next;
}
