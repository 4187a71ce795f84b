import type { PageContext } from '../page.ts';

interface TakeProps {
  readonly context: PageContext;
  /** Parameters of the export that has what the page shows, its format left out. */
  readonly what: Readonly<Record<string, string>>;
  /** The format for D3, where it is not nodes and links. */
  readonly format?: string;
  /** What a table has a row for. */
  readonly part?: 'nodes' | 'links';
}

/** Lines by which a program gets what the page shows: they work as they stand. */
export function Take({ context, what, format = 'd3', part = 'links' }: TakeProps) {
  const { address, messages, published } = context;
  // Files answer no question.
  if (published !== undefined) return null;
  const exported = (more: Readonly<Record<string, string>>) =>
    address(`export?${new URLSearchParams({ ...more, ...what })}`);
  const lines = [
    ['D3', `data = await d3.json("${exported({ format })}")`],
    ['pandas', `data = pandas.read_csv("${exported({ format: 'csv', ...('query' in what ? {} : { part }) })}")`],
  ] as const;
  return (
    <details class="take">
      <summary>{messages.t('take.title')}</summary>
      {lines.map(([client, line]) => (
        <Copied key={client} label={client} text={line} />
      ))}
    </details>
  );
}

/** A text to be taken along; a script adds a button that copies it. */
export const Copied = ({ label, text }: { label: string; text: string }) => (
  <figure class="copied" data-island="copy">
    <figcaption>{label}</figcaption>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard. */}
    <section class="scroll" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  </figure>
);
