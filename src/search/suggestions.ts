import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { fold } from '../entity/fold.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Forms } from './forms.ts';
import { askedForms, strictQuery } from './question.ts';
import { type Found, ranked } from './rank.ts';

interface Arguments {
  readonly text: string;
  readonly types?: readonly string[] | null;
  readonly first: number;
}

/** How many suggestions at most. */
const AT_MOST = 20;

/** The root field `suggest`: what may be meant while a name is being typed. */
export function suggestResolver(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  return async (_, given, { loaders, waves }) => {
    const { text, types, first } = given as unknown as Arguments;
    if (first < 1 || first > AT_MOST)
      throw clientError('BAD_PAGE', `first is ${first}; expected 1 to ${AT_MOST}.`, { argument: 'first' });
    const asked = askedForms(text);
    const { found, cut } = await loaders.search.names({
      query: isShort(asked) ? null : strictQuery('NAMES', asked),
      key: fold(text),
      prefixes: types?.map((name) => `${ontology.types.get(name)?.prefix}:`) ?? null,
    });
    const hits = ranked(ontology, found, { asked, fields: ['NAMES'] });
    const shown = hits.slice(0, first);
    waves.spend(shown.length);
    return {
      nodes: shown.map((hit) => suggestionOf(ontology, hit)),
      totalCount: hits.length,
      complete: cut.length === 0,
    };
  };
}

/** So many names have a word that begins with one letter or two that to look at them all would take too long. */
const isShort = ({ whole }: Forms): boolean => whole.length < 3 && !/\p{Script=Han}/u.test(whole);

function suggestionOf(ontology: Ontology, { id, type, matches }: Found) {
  const [{ text, language, how, claimId }] = matches;
  return {
    node: (_: unknown, { loaders }: Context) => loaders.entity.byId(id),
    text,
    language,
    how,
    description: async (_: unknown, { loaders }: Context) => {
      const [entity, country] = await Promise.all([
        loaders.entity.byId(id),
        loaders.search.countryOf(id, waysToCountry(ontology)),
      ]);
      return [wordsOf(type), kindOf(entity?.['kind']), country].filter(Boolean).join(' · ');
    },
    because: becauseOf([claimId]),
  };
}

/** Relations by which a thing gets its country. */
const waysToCountry = (ontology: Ontology): string[] =>
  [...ontology.relations.values()].filter(({ countryOf }) => countryOf === 'TO').map(({ type }) => type);

/** `DeclaredYear` as "Declared year". */
const wordsOf = (type: string): string =>
  type.replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

const kindOf = (kind: unknown): string | undefined =>
  typeof kind === 'string' ? kind.toLowerCase().replaceAll('_', ' ') : undefined;
