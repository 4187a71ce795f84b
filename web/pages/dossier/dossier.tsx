import { DossierDocument, DossierRestDocument, type DossierRestQuery } from '../../generated/operations.ts';
import { scenePath, waysPath } from '../../parts/links.ts';
import { Clocks } from '../entity/entity-head.tsx';
import type { Page, PageContent, PageContext } from '../page.ts';
import { Cite, Metadata, workOf } from '../parts/cite.tsx';
import { clocksOf } from '../parts/clocks.ts';
import { type Section, Sections } from '../parts/contents.tsx';
import { createNotes, NoteList } from '../parts/notes.tsx';
import { Alternates } from '../parts/spellings.tsx';
import { Take } from '../parts/take.tsx';
import { Actors } from './actors.tsx';
import { chooseCountries, PairForm } from './choose.tsx';
import { Agreements, Events, Offers, Statements } from './dealings.tsx';
import { Figures, Links, VisaRegimes } from './exchange.tsx';
import { Instruments } from './instruments.tsx';
import { ByForce, Conflicts, Coverage, Missing, TimeLine } from './standing.tsx';
import type { Dossier, Writing } from './writing.tsx';

/** The dossier of two countries, or a form to choose them. */
export const dossierPage: Page = async (context) => {
  const [a = '', b = ''] = ['a', 'b'].map((name) => context.parameters.get(name)?.trim() ?? '');
  return a === '' || b === '' ? chooseCountries(context, [a, b]) : dossierOf(context, a, b);
};

/** The same at the address of the relation, whose id has the codes of both. */
export const dossierOfId: Page = async (context) => {
  const [a = '', b = ''] = context.path.slice('id/country-relation/'.length).split('-');
  return a === '' || b === '' ? undefined : dossierOf(context, a, b);
};

async function dossierOf(context: PageContext, a: string, b: string): Promise<PageContent> {
  const asked = { a, b, asOf: clocksOf(context), language: context.messages.language };
  const [first, rest] = await Promise.all([
    context.ask(DossierDocument, asked),
    context.ask(DossierRestDocument, asked),
  ]);
  const dossier = first.countryRelation;
  const writing: Writing = { context, notes: createNotes(), a: dossier.a, b: dossier.b };
  const title = context.messages.t('dossier.title', { a: dossier.a.name, b: dossier.b.name });
  const work = workOf(context, title, String(first.changes.nodes[0]?.recordedAt ?? new Date(0).toISOString()));
  return {
    title,
    head: (
      <>
        <Metadata work={work} />
        {context.path.startsWith('id/') && <Alternates context={context} />}
      </>
    ),
    main: (
      <article class="dossier">
        <DossierHead writing={writing} dossier={dossier} rest={rest} title={title} />
        <Sections context={context} sections={sectionsOf(writing, dossier, rest)} />
        <NoteList context={context} notes={writing.notes} />
        <Take context={context} what={{ ids: `${dossier.a.id},${dossier.b.id}`, only: 'HAS_PARTY_COUNTRY' }} />
        <Cite context={context} work={work} />
      </article>
    ),
  };
}

interface HeadProps {
  readonly writing: Writing;
  readonly dossier: Dossier;
  readonly rest: DossierRestQuery;
  readonly title: string;
}

function DossierHead({ writing, dossier, rest, title }: HeadProps) {
  const { context, a, b } = writing;
  const { messages, link, path } = context;
  const { coverage } = rest.countryRelation;
  return (
    <header class="title">
      <p class="kicker">{messages.t('dossier.kicker')}</p>
      <h1>{title}</h1>
      <p>{messages.t('dossier.lead', { count: coverage.claimCount, sources: coverage.sourceCount })}</p>
      <nav class="ways" aria-label={messages.t('entity.ways')}>
        <a href={link(scenePath(a.id, b.id))}>{messages.t('entity.scene')}</a>
        <a href={link(waysPath(a.id, b.id))}>{messages.t('dossier.ways')}</a>
        <a href={link(`id/country-relation/${dossier.id.slice(dossier.id.indexOf(':') + 1)}.jsonld`)}>JSON-LD</a>
        <a href={link(`compare?countries=${a.id.slice(-2)},${b.id.slice(-2)}`)}>{messages.t('nav.compare')}</a>
      </nav>
      <PairForm context={context} a={a.name} b={b.name} />
      {path.startsWith('id/') && <Clocks context={context} to={path} />}
    </header>
  );
}

function sectionsOf(writing: Writing, dossier: Dossier, rest: DossierRestQuery): Section[] {
  const { t } = writing.context.messages;
  const more = rest.countryRelation;
  const { visaRegimes, transportLinks, figuresBetween, agreements, events, statementsBetween, tradeOffers } = dossier;
  const counted = (id: string, title: string, of: { totalCount: number }, content: preact.ComponentChildren) => ({
    id,
    title,
    count: of.totalCount,
    content,
  });
  return [
    counted('visa', t('dossier.visa'), visaRegimes, <VisaRegimes writing={writing} of={visaRegimes} />),
    counted('links', t('dossier.links'), transportLinks, <Links writing={writing} of={transportLinks} />),
    counted('figures', t('dossier.figures'), figuresBetween, <Figures writing={writing} of={figuresBetween} />),
    counted('agreements', t('dossier.agreements'), agreements, <Agreements writing={writing} of={agreements} />),
    counted('events', t('dossier.events'), events, <Events writing={writing} of={events} />),
    counted(
      'statements',
      t('dossier.statements'),
      statementsBetween,
      <Statements writing={writing} of={statementsBetween} />,
    ),
    counted('actors', t('dossier.actors'), more.actors, <Actors writing={writing} of={more.actors} />),
    {
      id: 'instruments',
      title: t('dossier.instruments'),
      content: <Instruments writing={writing} of={more.instruments} />,
    },
    counted('offers', t('dossier.offers'), tradeOffers, <Offers writing={writing} of={tradeOffers} />),
    { id: 'force', title: t('dossier.force'), content: <ByForce writing={writing} of={more.byForce} /> },
    counted('conflicts', t('entity.conflicts'), rest.conflicts, <Conflicts writing={writing} of={rest.conflicts} />),
    counted('timeline', t('dossier.timeline'), more.timeline, <TimeLine writing={writing} of={more.timeline} />),
    { id: 'gaps', title: t('entity.notKnown'), content: <Missing writing={writing} of={more.gaps} /> },
    { id: 'coverage', title: t('dossier.coverage'), content: <Coverage writing={writing} of={more.coverage} /> },
  ];
}
