import { jsonldOf } from '../rdf/jsonld.ts';
import type { Quad } from '../rdf/quad.ts';
import { turtleOf } from '../rdf/turtle.ts';
import type { Answer, Spelling } from './answer.ts';
import { pagePolicy } from './markup.ts';

/** The ways in which one thing is shown; none is made before it is known to be wanted. */
export interface Shown {
  readonly page: () => string;
  readonly json: () => object;
  readonly quads: () => AsyncIterable<readonly Quad[]>;
}

interface Wanted {
  readonly base: string;
  readonly spelling: Spelling;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answer in a spelling. */
export function inSpelling({ base, spelling, headers }: Wanted, shown: Shown): Answer {
  switch (spelling) {
    case 'html':
      return { status: 200, headers: { ...headers, 'content-security-policy': pagePolicy() }, body: shown.page() };
    case 'json':
      return { status: 200, headers, body: `${JSON.stringify(shown.json(), null, 2)}\n` };
    case 'ttl':
      return { status: 200, headers, body: turtleOf(base, shown.quads()) };
    case 'jsonld':
      return { status: 200, headers, body: jsonldOf(base, shown.quads()) };
  }
}
