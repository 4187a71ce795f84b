import { CountryChoicesDocument } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContent, PageContext } from '../page.ts';
import { ChoiceForm, Field } from '../parts/form.tsx';

/** A form for two countries, and the pairs of which something is recorded. */
export async function chooseCountries(context: PageContext, [a, b]: readonly string[]): Promise<PageContent> {
  const { ask, messages, link } = context;
  const { countryRelations } = await ask(CountryChoicesDocument, { language: messages.language });
  const pairs = countryRelations.nodes.toSorted((one, other) => other.coverage.claimCount - one.coverage.claimCount);
  return {
    title: messages.t('dossier.choose'),
    main: (
      <>
        <header class="title">
          <h1>{messages.t('dossier.choose')}</h1>
          <p>{messages.t('dossier.chooseLead')}</p>
          <PairForm context={context} a={a ?? ''} b={b ?? ''} />
        </header>
        <h2>{messages.t('dossier.recorded')}</h2>
        <ul class="cards">
          {pairs.map(({ id, name, coverage }) => (
            <li key={id}>
              <a href={link(idPath(id))}>
                {name} <span class="quiet">{messages.t('claims', { count: coverage.claimCount })}</span>
              </a>
            </li>
          ))}
        </ul>
        {countryRelations.totalCount > pairs.length && (
          <p class="quiet">{messages.t('list.more', { count: countryRelations.totalCount - pairs.length })}</p>
        )}
      </>
    ),
  };
}

/** Two countries by code or name. */
export const PairForm = ({ context, a, b }: { context: PageContext; a: string; b: string }) => (
  <ChoiceForm context={context} to="country-relation">
    <Field label={context.messages.t('dossier.one')} name="a" value={a} required />
    <Field label={context.messages.t('dossier.other')} name="b" value={b} required />
  </ChoiceForm>
);
