import { WaysPageDocument, type WaysPageQuery } from '../../generated/operations.ts';
import { idPath, scenePath } from '../../parts/links.ts';
import type { Page, PageContext } from '../page.ts';
import { clocksOf } from '../parts/clocks.ts';
import { ChoiceForm, Field, membersOf, Select } from '../parts/form.tsx';
import { createNotes, NoteList, type Notes, References } from '../parts/notes.tsx';
import { Take } from '../parts/take.tsx';
import { WayDrawing } from './way-drawing.tsx';

export type Ways = WaysPageQuery['paths'];

const LENGTHS = ['1', '2', '3', '4', '5', '6'] as const;
const USUAL_LENGTH = '4';

/** The ways between two entities: as sentences with their evidence first, then as a drawing. */
export const pathPage: Page = async (context) => {
  const { messages } = context;
  const chosen = chosenOf(context);
  const title = messages.t('path.title');
  if (chosen.from === '' || chosen.to === '')
    return { title, main: <PathHead context={context} chosen={chosen} title={title} /> };
  const { paths: ways } = await context.ask(WaysPageDocument, {
    from: chosen.from,
    to: chosen.to,
    maxLength: Number(chosen.maxLength),
    avoidHubs: chosen.avoidHubs === 'yes' ? 'AUTO' : 'OFF',
    walk: chosen.without.length === 0 ? null : { without: chosen.without },
    asOf: clocksOf(context),
    language: messages.language,
  });
  const heading = messages.t('path.between', { from: ways.from.name, to: ways.to.name });
  return { title: heading, main: <Found context={context} chosen={chosen} ways={ways} title={heading} /> };
};

interface Chosen {
  readonly from: string;
  readonly to: string;
  readonly maxLength: string;
  readonly avoidHubs: string;
  readonly without: readonly string[];
}

/** Hubs are passed over unless the address says otherwise: nearly every way would lead through one. */
function chosenOf({ parameters }: PageContext): Chosen {
  const text = (name: string) => parameters.get(name)?.trim() ?? '';
  return {
    from: text('from'),
    to: text('to'),
    maxLength: text('maxLength') || USUAL_LENGTH,
    avoidHubs: text('avoidHubs') || 'yes',
    without: membersOf(parameters.get('without')),
  };
}

function PathHead({ context, chosen, title }: { context: PageContext; chosen: Chosen; title: string }) {
  const { t } = context.messages;
  const lengths = LENGTHS.includes(chosen.maxLength as '1') ? LENGTHS : [...LENGTHS, chosen.maxLength];
  return (
    <header class="title">
      <h1>{title}</h1>
      <ChoiceForm context={context} to="path">
        <Field label={t('path.from')} name="from" value={chosen.from} required />
        <Field label={t('path.to')} name="to" value={chosen.to} required />
        <Select
          label={t('path.maxLength')}
          name="maxLength"
          value={chosen.maxLength}
          options={lengths.map((one) => [one, one] as const)}
        />
        <Select
          label={t('path.hubs')}
          name="avoidHubs"
          value={chosen.avoidHubs}
          options={[
            ['yes', t('path.hubsAvoid')],
            ['no', t('path.hubsTake')],
          ]}
        />
        <Field
          label={t('path.without')}
          name="without"
          value={chosen.without.join(', ')}
          hint={t('path.withoutHint')}
          wide
        />
      </ChoiceForm>
    </header>
  );
}

interface FoundProps {
  readonly context: PageContext;
  readonly chosen: Chosen;
  readonly ways: Ways;
  readonly title: string;
}

function Found({ context, chosen, ways, title }: FoundProps) {
  const { messages, link } = context;
  const { t, word } = messages;
  const notes = createNotes();
  const ids = [...new Set(ways.paths.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  return (
    <article>
      <PathHead context={context} chosen={chosen} title={title} />
      <h2>{t('path.ways')}</h2>
      <p>
        <strong>{t('path.found', { count: ways.paths.length })}</strong> {word('choice', ways.stopped)}.
      </p>
      {ways.paths.length === 0 && <p>{t('path.none', { length: ways.searchedLength })}</p>}
      <ol class="found-ways">
        {ways.paths.map((way, index) => (
          <Way key={index} context={context} way={way} notes={notes} />
        ))}
      </ol>
      {ways.paths.length > 0 && (
        <>
          <h2>{t('path.drawing')}</h2>
          <WayDrawing context={context} ways={ways} />
          <p>
            <a href={link(scenePath(...ids))}>{t('entity.scene')}</a>
          </p>
        </>
      )}
      <Hubs context={context} ways={ways} />
      {ways.paths.length > 0 && <NoteList context={context} notes={notes} />}
      {ids.length > 0 && <Take context={context} what={{ ids: ids.join(',') }} />}
    </article>
  );
}

type WayRow = Ways['paths'][number];

/** A way as sentences: what each step says, and what it rests on. */
function Way({ context, way, notes }: { context: PageContext; way: WayRow; notes: Notes }) {
  const { messages, link } = context;
  const { weakestLink } = way.because;
  return (
    <li>
      <h3>
        {way.nodes.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' → '}
            <a href={link(idPath(id))}>{name}</a>
          </span>
        ))}
      </h3>
      <ol class="way-steps">
        {way.steps.map(({ sentence, because, from, to }) => (
          <li key={`${from.id}${to.id}`}>
            {sentence}.
            <References context={context} notes={notes} claims={because.claims} total={because.claimCount} />
            {because.claims.every(({ voice }) => voice === 'EDITOR') && (
              <span class="mark editor">{messages.t('mark.editors')}</span>
            )}
          </li>
        ))}
      </ol>
      {weakestLink && (
        <p class="quiet">
          {messages.t('path.weakest', { count: weakestLink.sourceCount })}{' '}
          <a href={link(idPath(weakestLink.claim.id))}>{weakestLink.claim.notation ?? messages.t('fact.claim')}</a>
        </p>
      )}
    </li>
  );
}

/** Entities that were passed over, since nearly everything leads through them. */
function Hubs({ context, ways }: { context: PageContext; ways: Ways }) {
  const { messages, link, path, parameters } = context;
  if (ways.avoidedHubCount === 0) return null;
  const through = new URLSearchParams(parameters);
  through.set('avoidHubs', 'no');
  return (
    <section>
      <h2>{messages.t('path.avoided')}</h2>
      <p>
        {ways.avoidedHubs.slice(0, 12).map(({ entity, degree }, index) => (
          <span key={entity.id}>
            {index > 0 && ', '}
            <a href={link(idPath(entity.id))}>{entity.name}</a> ({messages.number(degree)})
          </span>
        ))}
        {ways.avoidedHubCount > 12 && ` ${messages.t('list.more', { count: ways.avoidedHubCount - 12 })}`}
      </p>
      <p>
        <a href={link(`${path}?${through}`)}>{messages.t('path.throughHubs')}</a>
      </p>
    </section>
  );
}
