import {
  FlowChoicesDocument,
  type FlowChoicesQuery,
  FlowsDocument,
  type FlowsQuery,
} from '../../generated/operations.ts';
import type { Page, PageContext } from '../page.ts';
import { clocksOf } from '../parts/clocks.ts';
import { ChoiceForm, Field, membersOf, Select } from '../parts/form.tsx';
import { createNotes, NoteList } from '../parts/notes.tsx';
import { Take } from '../parts/take.tsx';
import { ChordDrawing } from './chord-drawing.tsx';
import { FlowTable } from './flow-table.tsx';
import { SankeyDrawing } from './sankey-drawing.tsx';

export type Flows = FlowsQuery['flowMatrix'];

const VIEWS = ['matrix', 'chord', 'sankey'] as const;
/** The most countries on a side that the API takes. */
const MOST = 20;

/** Figures of one indicator from countries to countries: as a matrix, a chord diagram, a Sankey diagram. */
export const flowsPage: Page = async (context) => {
  const { messages } = context;
  const choices = choicesOf(await context.ask(FlowChoicesDocument, { language: messages.language }));
  const chosen = chosenOf(context, choices);
  if (chosen === undefined) {
    const title = messages.t('flows.title');
    return { title, main: [<h1 key="title">{title}</h1>, <p key="none">{messages.t('flows.noFigures')}</p>] };
  }
  const { flowMatrix: flows } = await context.ask(FlowsDocument, {
    indicator: chosen.indicator,
    from: chosen.from,
    to: chosen.to,
    asOf: clocksOf(context),
    language: messages.language,
  });
  const title = messages.t('flows.of', { indicator: flows.indicator.name });
  return { title, main: <Shown context={context} choices={choices} chosen={chosen} flows={flows} title={title} /> };
};

interface Choice {
  readonly id: string;
  readonly name: string;
  /** Whether it measures the change of another one. */
  readonly isChange: boolean;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Indicators with a figure between two countries: what is measured before its change, then those with most countries first. */
function choicesOf({ indicators }: FlowChoicesQuery): Choice[] {
  return indicators.nodes
    .map(({ id, name, observations, changeOf }) => {
      const between = observations.nodes.filter(
        ({ fromCountry, toCountry }) => fromCountry.nodes.length > 0 && toCountry.nodes.length > 0,
      );
      return {
        id,
        name,
        isChange: changeOf.totalCount > 0,
        from: distinct(between.flatMap(({ fromCountry }) => fromCountry.nodes.map((one) => one.id))),
        to: distinct(between.flatMap(({ toCountry }) => toCountry.nodes.map((one) => one.id))),
      };
    })
    .filter(({ from }) => from.length > 0)
    .sort(
      (one, other) =>
        Number(one.isChange) - Number(other.isChange) ||
        other.from.length * other.to.length - one.from.length * one.to.length,
    );
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].slice(0, MOST);

interface Chosen {
  readonly indicator: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly view: (typeof VIEWS)[number];
}

/** What the address says; where it says nothing, the countries that have figures. */
function chosenOf({ parameters }: PageContext, choices: readonly Choice[]): Chosen | undefined {
  const named = parameters.get('indicator')?.trim() || choices[0]?.id;
  if (named === undefined) return undefined;
  const choice = choices.find(({ id, name }) => id === named || name === named) ?? choices[0];
  const [from, to] = [membersOf(parameters.get('from')), membersOf(parameters.get('to'))];
  return {
    indicator: named,
    from: from.length > 0 ? from : (choice?.from ?? []),
    to: to.length > 0 ? to : (choice?.to ?? []),
    view: VIEWS.find((one) => one === parameters.get('view')) ?? 'matrix',
  };
}

interface ShownProps {
  readonly context: PageContext;
  readonly choices: readonly Choice[];
  readonly chosen: Chosen;
  readonly flows: Flows;
  readonly title: string;
}

function Shown({ context, choices, chosen, flows, title }: ShownProps) {
  const { messages } = context;
  const notes = createNotes();
  const { recordedCount, missingCount, undatedCount, units } = flows;
  return (
    <article>
      <header class="title">
        <h1>{title}</h1>
        <p>{messages.t('flows.lead', { recorded: recordedCount, missing: missingCount, undated: undatedCount })}</p>
        <FlowForm context={context} choices={choices} chosen={chosen} flows={flows} />
      </header>
      {units.length > 1 && <p class="differs">{messages.t('flows.units', { units: units.join(', ') })}</p>}
      {recordedCount === 0 && <p class="empty">{messages.t('flows.nothing')}</p>}
      {recordedCount > 0 && chosen.view === 'chord' && <ChordDrawing context={context} flows={flows} />}
      {recordedCount > 0 && chosen.view === 'sankey' && <SankeyDrawing context={context} flows={flows} />}
      <FlowTable context={context} flows={flows} notes={notes} />
      <NoteList context={context} notes={notes} />
      <Take context={context} what={exportOf(flows)} format={chosen.view === 'sankey' ? 'sankey' : 'chord'} />
    </article>
  );
}

/** The figures of the indicator as an export asks for them. */
const exportOf = ({ indicator }: Flows): Readonly<Record<string, string>> => ({
  of: 'Observation',
  where: JSON.stringify({ indicator: { some: { id: { eq: indicator.id } } } }),
});

function FlowForm({ context, choices, chosen, flows }: Omit<ShownProps, 'title'>) {
  const { t } = context.messages;
  const known = choices.some(({ id }) => id === flows.indicator.id);
  const options = choices.map(({ id, name }) => [id, name] as const);
  const codes = (ids: readonly string[]) => ids.map((id) => id.slice(id.indexOf(':') + 1)).join(', ');
  return (
    <ChoiceForm context={context} to="flows">
      <Select
        label={t('flows.indicator')}
        name="indicator"
        wide
        value={flows.indicator.id}
        options={known ? options : [[flows.indicator.id, flows.indicator.name], ...options]}
      />
      <Field label={t('flows.from')} name="from" value={codes(chosen.from)} />
      <Field label={t('flows.to')} name="to" value={codes(chosen.to)} />
      <Select
        label={t('flows.view')}
        name="view"
        value={chosen.view}
        options={VIEWS.map((view) => [view, t(`flows.${view}`)] as const)}
      />
    </ChoiceForm>
  );
}
