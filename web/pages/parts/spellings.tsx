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
    {SPELLINGS.map(([ending, , type]) => (
      <link key={ending} rel="alternate" type={type} href={spelled(context, ending)} />
    ))}
  </>
);

/** Links to the same for programs. */
export const Spellings = ({ context }: { context: PageContext }) => (
  <>
    {SPELLINGS.map(([ending, name]) => (
      <a key={ending} href={spelled(context, ending)}>
        {name}
      </a>
    ))}
  </>
);

const spelled = (context: PageContext, ending: string): string =>
  context.link(`${context.path}.${ending}${clockSearch(context)}`);
