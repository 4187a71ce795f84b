import type { PageContext } from '../page.ts';
import { periodText } from '../parts/marks.tsx';
import { ScrollTable } from '../parts/table.tsx';
import { Because, type Dossier, directionText, OrState, Thing, type Writing } from './writing.tsx';

/** Visa regimes in the order in which they begin, with the time between them. */
export function VisaRegimes({ writing, of }: { writing: Writing; of: Dossier['visaRegimes'] }) {
  const { t } = writing.context.messages;
  return (
    <OrState writing={writing} of={of}>
      <ol class="steps">
        {of.steps.map((step) => (
          <li key={step.regime.id}>
            {step.position > 1 && <p class="span">{spanText(writing.context, step)}</p>}
            <p>
              <Thing writing={writing} thing={step.regime} />
              <Because writing={writing} because={step.because} />
            </p>
            <p class="quiet">
              {step.regime.period && periodText(step.regime.period.edtf)} · {directionText(writing, step.direction)} ·{' '}
              {t('dossier.stay', {
                stay: step.regime.maximumStay ?? writing.context.messages.word('choice', step.regime.maximumStayState),
              })}
            </p>
          </li>
        ))}
      </ol>
      {of.undated.length > 0 && (
        <p>
          {t('dossier.undated')}{' '}
          {of.undated.map((regime) => (
            <span key={regime.id}>
              <Thing writing={writing} thing={regime} />{' '}
            </span>
          ))}
        </p>
      )}
    </OrState>
  );
}

/** The time since the one before, as exactly as it is known. */
function spanText({ messages: { t } }: PageContext, step: Dossier['visaRegimes']['steps'][number]): string {
  const { monthsSincePrevious: months, minimumDaysSincePrevious: least, maximumDaysSincePrevious: most } = step;
  if (months !== null) return t('dossier.months', { count: months });
  if (least === null || most === null) return t('dossier.spanUnknown');
  return least === most ? t('dossier.days', { count: least }) : t('dossier.daysBetween', { least, most });
}

/** Scheduled links: how many by means and direction, then each. */
export function Links({ writing, of }: { writing: Writing; of: Dossier['transportLinks'] }) {
  const { word } = writing.context.messages;
  return (
    <OrState writing={writing} of={of}>
      <p>
        {of.counts
          .map(
            ({ mode, direction, count }) =>
              `${count} ${mode === null ? '' : word('choice', mode)} (${directionText(writing, direction)})`,
          )
          .join(' · ')}
      </p>
      <ul class="plain">
        {of.nodes.map(({ link, because }) => (
          <li key={link.id}>
            <Thing writing={writing} thing={link} />
            <Because writing={writing} because={because} />
          </li>
        ))}
      </ul>
    </OrState>
  );
}

/** Figures each way: a value that is missing says why. */
export function Figures({ writing, of }: { writing: Writing; of: Dossier['figuresBetween'] }) {
  const { messages } = writing.context;
  const { t, word } = messages;
  const columns = ['dossier.indicator', 'dossier.direction', 'dossier.value', 'dossier.period'] as const;
  return (
    <OrState writing={writing} of={of}>
      <ScrollTable label={t('dossier.figures')}>
        <thead>
          <tr>
            {columns.map((key) => (
              <th key={key} scope="col" class={key === 'dossier.value' ? 'number' : undefined}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.nodes.map(
            ({ figure, indicator, direction, value, valueState, unit, trend, period, periodState, because }) => (
              <tr key={figure.id}>
                <th scope="row">
                  {indicator && <Thing writing={writing} thing={indicator} />}
                  {figure.stage && ` (${word('choice', figure.stage)})`}
                </th>
                <td>{directionText(writing, direction)}</td>
                <td class="number">
                  {value === null ? (
                    <em>{word('choice', valueState)}</em>
                  ) : (
                    `${figure.approximate ? '≈ ' : ''}${messages.number(value)}`
                  )}{' '}
                  {unit}
                  {trend && ` ${word('choice', trend)}`}
                  <Because writing={writing} because={because} />
                </td>
                <td>{period ? periodText(period.edtf) : <em>{word('choice', periodState)}</em>}</td>
              </tr>
            ),
          )}
        </tbody>
      </ScrollTable>
    </OrState>
  );
}
