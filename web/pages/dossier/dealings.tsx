import { periodText } from '../parts/marks.tsx';
import { Because, type Dossier, directionText, OrState, Thing, type Writing } from './writing.tsx';

export const Agreements = ({ writing, of }: { writing: Writing; of: Dossier['agreements'] }) => (
  <OrState writing={writing} of={of}>
    <ul class="plain">
      {of.nodes.map((agreement) => (
        <li key={agreement.id}>
          <Thing writing={writing} thing={agreement} />
          <Because writing={writing} because={agreement.because} />
        </li>
      ))}
    </ul>
  </OrState>
);

export const Events = ({ writing, of }: { writing: Writing; of: Dossier['events'] }) => (
  <OrState writing={writing} of={of}>
    <ul class="plain">
      {of.nodes.map((event) => (
        <li key={event.id}>
          <Thing writing={writing} thing={event} />
          <Because writing={writing} because={event.because} />{' '}
          <span class="quiet">
            {event.period
              ? periodText(event.period.edtf)
              : writing.context.messages.t('dossier.date', {
                  state: writing.context.messages.word('choice', event.periodState),
                })}
          </span>
        </li>
      ))}
    </ul>
  </OrState>
);

export const Statements = ({ writing, of }: { writing: Writing; of: Dossier['statementsBetween'] }) => (
  <OrState writing={writing} of={of}>
    <ul class="plain">
      {of.nodes.map(({ id, content, speakers, direct, because }) => (
        <li key={id}>
          {speakers.nodes.map((speaker, index) => (
            <span key={speaker.id}>
              {index > 0 && ', '}
              <Thing writing={writing} thing={speaker} />
            </span>
          ))}
          {': '}
          {content}
          <Because writing={writing} because={because} />{' '}
          {direct && <span class="mark">{writing.context.messages.word('choice', 'QUOTED')}</span>}
        </li>
      ))}
    </ul>
  </OrState>
);

export const Offers = ({ writing, of }: { writing: Writing; of: Dossier['tradeOffers'] }) => (
  <OrState writing={writing} of={of}>
    <ul class="plain">
      {of.nodes.map(({ offered, direction, claim }) => (
        <li key={`${claim.id}${offered.id}`}>
          <Thing writing={writing} thing={offered} />
          <Because writing={writing} because={{ claims: [claim] }} />{' '}
          <span class="quiet">
            {directionText(writing, direction)}
            {claim.speaker && ` · ${writing.context.messages.t('mark.says')} ${claim.speaker.name}`}
          </span>
        </li>
      ))}
    </ul>
  </OrState>
);
