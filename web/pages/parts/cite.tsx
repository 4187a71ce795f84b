import type { PageContext } from '../page.ts';
import { apaOf, bibtexOf, coinsOf, metadataOf, risOf, type Work } from './citation.ts';
import { Copied } from './take.tsx';

/** The page at its address, fixed to what was known at an instant. */
export function workOf(context: PageContext, title: string, knownAt: string): Work {
  const { address, path, parameters, messages } = context;
  const fixed = new URLSearchParams(parameters);
  fixed.delete('after');
  if (!fixed.has('knownAt')) fixed.set('knownAt', knownAt);
  return {
    title,
    address: address(`${path}?${fixed}`),
    knownAt: fixed.get('knownAt') ?? knownAt,
    language: messages.language,
  };
}

/** How to cite the page, in the spellings that people and reference managers use. */
export const Cite = ({ context, work }: { context: PageContext; work: Work }) => (
  <details class="take">
    <summary>{context.messages.t('cite.title')}</summary>
    <Copied label="APA" text={apaOf(work)} />
    <Copied label="BibTeX" text={bibtexOf(work)} />
    <Copied label="RIS" text={risOf(work)} />
    <span class="Z3988" title={coinsOf(work)} />
  </details>
);

/** What reference managers such as Zotero recognize the page by. */
export const Metadata = ({ work }: { work: Work }) => (
  <>
    {metadataOf(work).map(([name, content]) => (
      <meta key={name} name={name} content={content} />
    ))}
  </>
);
