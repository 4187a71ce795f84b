import type { ComponentChildren } from 'preact';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';
import { periodText } from '../parts/marks.tsx';
import { valueText } from '../parts/value-text.ts';
import type { ClaimAnswer } from './claim.tsx';

interface SayingProps {
  readonly context: PageContext;
  readonly claim: ClaimAnswer;
  readonly dataset: string;
}

/** The parts of a claim by their names. */
export function Saying({ context, claim, dataset }: SayingProps) {
  const rows = [...partsOf(context, claim), ...takenAs(context, claim, dataset)];
  return (
    <dl class="attributes">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value], index) => (
          <div key={index}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type Row = readonly [name: string, value: ComponentChildren];

function partsOf(context: PageContext, claim: ClaimAnswer): Row[] {
  const { messages, link } = context;
  const { t, word } = messages;
  const { value, unit, object, predicate } = claim;
  return [
    [t('claim.subject'), <Linked key="subject" context={context} entity={claim.subject} />],
    [
      t('claim.predicate'),
      <a key="predicate" href={link(`vocabulary#${predicate}`)}>
        {word('field', predicate)}
      </a>,
    ],
    [t('claim.object'), object && <Linked context={context} entity={object} />],
    [t('claim.value'), value !== null && `${valueText(context, value)}${unit === null ? '' : ` ${unit}`}`],
    ...claim.roles.map(
      ({ name, value: said, entity }): Row => [
        word('field', name),
        entity === null ? valueText(context, said ?? '') : <Linked key={name} context={context} entity={entity} />,
      ],
    ),
    [t('claim.notPrinted'), claim.notPrinted.map((name) => word('field', name)).join(', ')],
  ];
}

function takenAs({ messages, link }: PageContext, claim: ClaimAnswer, dataset: string): Row[] {
  const { t, word } = messages;
  const { valid, dateBasis, speaker, voice, force, rank, note, recordedAt } = claim;
  return [
    [
      t('claim.valid'),
      valid && `${periodText(valid.edtf)}${dateBasis === 'INFERRED' ? ` (${word('choice', dateBasis)})` : ''}`,
    ],
    [t('claim.speaker'), speaker && <a href={link(idPath(speaker.id))}>{speaker.name}</a>],
    [t('claim.voice'), word('choice', voice)],
    [t('claim.force'), word('choice', force)],
    [t('claim.rank'), word('choice', rank)],
    [t('claim.note'), note],
    [t('claim.dataset'), dataset],
    [
      t('claim.recorded'),
      <time key="recorded" dateTime={String(recordedAt)}>
        {String(recordedAt)}
      </time>,
    ],
  ];
}

const Linked = ({ context, entity }: { context: PageContext; entity: { id: string; name: string } | null }) =>
  entity && <a href={context.link(idPath(entity.id))}>{entity.name}</a>;
