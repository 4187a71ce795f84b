import { jsonldOf } from '../rdf/jsonld.ts';
import type { Quad } from '../rdf/quad.ts';
import { turtleOf } from '../rdf/turtle.ts';
import type { Answer, Spelling, Written } from './answer.ts';

/** The ways in which one thing is shown; none is made before it is known to be wanted. */
export interface Shown {
  readonly page: () => Promise<Written | undefined>;
  readonly json: () => object;
  readonly quads: () => AsyncIterable<readonly Quad[]>;
}

interface Wanted {
  readonly base: string;
  readonly spelling: Spelling;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answer in a spelling. */
export async function inSpelling({ base, spelling, headers }: Wanted, shown: Shown): Promise<Answer> {
  switch (spelling) {
    case 'html':
      return forPeople(headers, await shown.page());
    case 'json':
      return { status: 200, headers, body: `${JSON.stringify(shown.json(), null, 2)}\n` };
    case 'ttl':
      return { status: 200, headers, body: turtleOf(base, shown.quads()) };
    case 'jsonld':
      return { status: 200, headers, body: jsonldOf(base, shown.quads()) };
  }
}

/** A page depends on the language and the appearance that its reader prefers. */
export function forPeople(headers: Wanted['headers'], page: Written | undefined): Answer {
  if (page === undefined) return { status: 404, headers, body: '' };
  const own = { vary: 'accept, accept-language, cookie', 'content-security-policy': page.policy };
  return { status: page.status, headers: { ...headers, ...own }, body: page.html };
}
