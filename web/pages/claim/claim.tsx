import {
  type ClaimLineFragment,
  ClaimPageDocument,
  type ClaimPageQuery,
  ClaimSurroundingsDocument,
  type ComparedFragment,
  PairComparisonsDocument,
} from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { Page, PageContext } from '../page.ts';
import { Cite, Metadata, workOf } from '../parts/cite.tsx';
import { clocksOf } from '../parts/clocks.ts';
import { Comparisons } from '../parts/comparison.tsx';
import { type Section, Sections } from '../parts/contents.tsx';
import { Marks } from '../parts/marks.tsx';
import { Alternates, Spellings } from '../parts/spellings.tsx';
import { Take } from '../parts/take.tsx';
import { ClaimEvidence } from './claim-evidence.tsx';
import { ClaimHistory } from './claim-history.tsx';
import { Saying } from './saying.tsx';

export type ClaimAnswer = Extract<NonNullable<ClaimPageQuery['node']>, { readonly predicate: string }>;

/** A claim: what it says, who says it, where it stands, what else is said of the same, since when it is known. */
export const claimPage: Page = async (context) => {
  const id = context.path.slice('id/'.length).replace('/', ':');
  const { language } = context.messages;
  const { node, datasets } = await context.ask(ClaimPageDocument, { id, asOf: clocksOf(context), language });
  if (node === null || !('predicate' in node)) return undefined;
  const around = await surroundings(context, node);
  const dataset = datasets.find(({ name }) => name === node.dataset)?.title ?? node.dataset;
  const work = workOf(context, node.text, String(node.recordedAt));
  return {
    title: node.text,
    head: (
      <>
        <Metadata work={work} />
        <Alternates context={context} />
      </>
    ),
    main: (
      <article>
        <ClaimHead context={context} claim={node} />
        <Sections context={context} sections={sectionsOf(context, { claim: node, around, dataset })} />
        {node.subject && <Take context={context} what={{ around: node.subject.id, depth: '1' }} />}
        <Cite context={context} work={work} />
      </article>
    ),
  };
};

interface Surroundings {
  /** Comparisons in which the claim takes a position. */
  readonly compared: readonly ComparedFragment[];
  readonly complete: boolean;
  /** What is claimed of the same now. */
  readonly now: readonly ClaimLineFragment[];
}

/** What else is said of the subject, and between the two countries to which the claim leads. */
async function surroundings(
  context: PageContext,
  { id, subject, predicate, pair }: ClaimAnswer,
): Promise<Surroundings> {
  const { language } = context.messages;
  const [about, between] = await Promise.all([
    subject &&
      context.ask(ClaimSurroundingsDocument, {
        subject: subject.id,
        ids: [subject.id],
        predicate: [predicate],
        language,
      }),
    pair && context.ask(PairComparisonsDocument, { pair: { a: pair.a.id, b: pair.b.id }, language }),
  ]);
  const lists = [about?.comparisons, between?.comparisons].filter((one) => one !== undefined);
  const all = new Map(lists.flatMap(({ nodes }) => nodes.map((one) => [one.id, one] as const)));
  return {
    compared: [...all.values()].filter(({ positions }) =>
      positions.some(({ claims }) => claims.some((claim) => claim.id === id)),
    ),
    complete: lists.every(({ complete }) => complete),
    now: about?.claims.nodes ?? [],
  };
}

function ClaimHead({ context, claim }: { context: PageContext; claim: ClaimAnswer }) {
  const { messages, link, told } = context;
  return (
    <header class="title">
      <p class="kicker">
        {messages.t('claim.kicker')} {claim.notation}
      </p>
      <h1>{claim.text}</h1>
      <p>
        <Marks context={context} claim={claim} />
      </p>
      {told.closedAt && (
        <p class="closed">
          <strong>{messages.t('claim.closed', { date: told.closedAt })}</strong>
        </p>
      )}
      <nav class="ways" aria-label={messages.t('entity.ways')}>
        {claim.subject && <a href={link(idPath(claim.subject.id))}>{claim.subject.name}</a>}
        {claim.pair && <a href={link(idPath(claim.pair.id))}>{claim.pair.name}</a>}
        <Spellings context={context} />
      </nav>
    </header>
  );
}

interface Shown {
  readonly claim: ClaimAnswer;
  readonly around: Surroundings;
  readonly dataset: string;
}

function sectionsOf(context: PageContext, { claim, around, dataset }: Shown): Section[] {
  const { t } = context.messages;
  const disputed = around.compared.filter(({ relation }) => relation === 'CONFLICTS');
  const others = around.compared.filter(({ relation }) => relation !== 'CONFLICTS');
  return [
    { id: 'says', title: t('claim.says'), content: <Saying context={context} claim={claim} dataset={dataset} /> },
    {
      id: 'evidence',
      title: t('claim.evidence'),
      count: claim.evidence.length,
      content: <ClaimEvidence context={context} claim={claim} />,
    },
    {
      id: 'disputed',
      title: t('claim.disputed'),
      count: disputed.length,
      content:
        disputed.length === 0 ? (
          <p>{t(around.complete ? 'claim.undisputed' : 'claim.notCompared')}</p>
        ) : (
          <Comparisons context={context} compared={disputed} />
        ),
    },
    ...(others.length === 0
      ? []
      : [
          {
            id: 'same',
            title: t('claim.same'),
            count: others.length,
            content: <Comparisons context={context} compared={others} />,
          },
        ]),
    {
      id: 'history',
      title: t('claim.history'),
      content: <ClaimHistory context={context} claim={claim} now={around.now} />,
    },
  ];
}
