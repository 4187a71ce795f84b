import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page.ts';

/** A part of a page, by which its table of contents leads. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How much is in it, behind its title. */
  readonly count?: number | string | undefined;
  readonly content: ComponentChildren;
}

/** The parts of a page under their headings, with a table of contents beside them. */
export function Sections({ context, sections }: { context: PageContext; sections: readonly Section[] }) {
  return (
    <div class="sections">
      <nav class="contents" aria-label={context.messages.t('contents.title')}>
        <h2>{context.messages.t('contents.title')}</h2>
        <ol>
          {sections.map(({ id, title, count }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> {count !== undefined && <span class="count">{count}</span>}
            </li>
          ))}
        </ol>
      </nav>
      <div>
        {sections.map(({ id, title, count, content }) => (
          <section key={id} id={id}>
            <h2>
              {title} {count !== undefined && <span class="count">{count}</span>}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
}
