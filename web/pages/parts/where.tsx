import type { ClaimLineFragment } from '../../generated/operations.ts';
import { idPath } from '../../parts/links.ts';
import type { PageContext } from '../page.ts';

export type Place = ClaimLineFragment['evidence'][number];

/** The source and the place in it, with the printed citation. */
export function Where({ context, place }: { context: PageContext; place: Place }) {
  const { messages, link } = context;
  const { source, citation } = place;
  const at = placeText(context, place);
  const cited = webAddress(citation?.url);
  return (
    <span class="where">
      {source && <a href={link(idPath(source.id))}>{source.name}</a>}
      {at !== '' && `${source ? ', ' : ''}${at}`}
      {citation && (
        <>
          {', '}
          <a href={link(idPath(citation.id))}>[{citation.number ?? citation.id}]</a>
          {cited !== undefined && (
            <>
              {' '}
              <a href={cited} rel="nofollow noreferrer external">
                {messages.t('where.cited')}
              </a>
            </>
          )}
          {place.citationBasis === 'NEXT_MARKER' && ` (${messages.t('where.nextMarker')})`}
        </>
      )}
    </span>
  );
}

/** The place in words: section, page, paragraph, sentence, record. */
function placeText({ messages: { t } }: PageContext, place: Place): string {
  const { section, page, paragraph, sentence, record } = place;
  return [
    section && t('where.section', { section }),
    page && t('where.page', { page }),
    paragraph && t('where.paragraph', { paragraph: String(paragraph) }),
    sentence && t('where.sentence', { sentence: String(sentence) }),
    record && t('where.record', { record }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** An address as a link may have it: of the web alone. */
export const webAddress = (text: string | null | undefined): string | undefined =>
  text && /^https?:\/\//i.test(text) ? text : undefined;
