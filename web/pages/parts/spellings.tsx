import type { PageContext } from '../page.ts';
import { clockSearch } from './clocks.ts';

/** The spellings of what stands at an address, for programs. */
const SPELLINGS = [
  ['jsonld', 'JSON-LD', 'application/ld+json'],
  ['ttl', 'Turtle', 'text/turtle'],
  ['json', 'JSON', 'application/json'],
] as const;

export const Alternates = ({ context }: { context: PageContext }) => (
  <>
    <link rel="canonical" href={context.address(context.path)} />
    {spellingsOf(context).map(([ending, , type]) => (
      <link key={ending} rel="alternate" type={type} href={spelled(context, ending)} />
    ))}
  </>
);

/** Links to the same for programs. */
export const Spellings = ({ context }: { context: PageContext }) => (
  <>
    {spellingsOf(context).map(([ending, name]) => (
      <a key={ending} href={spelled(context, ending)}>
        {name}
      </a>
    ))}
  </>
);

/** A published page has the one spelling. */
const spellingsOf = ({ published }: PageContext) => (published === undefined ? SPELLINGS : []);

const spelled = (context: PageContext, ending: string): string =>
  context.link(`${context.path}.${ending}${clockSearch(context)}`);
