import { formsOf } from '../../../src/search/forms.ts';
import { matchOf, WAYS } from '../../../src/search/match.ts';
import type { Suggestion } from '../../parts/entity-search.tsx';
import { spaced } from '../../parts/messages.ts';
import type { PublishedEntity, PublishedGraph } from './published-data.ts';
import { nameOf } from './published-walk.ts';

const SHOWN = 12;

/** Offers entities whose names meet a text, by the comparison of the service itself: folded, transliterated, misspelled. */
export function suggesting({ entities }: PublishedGraph): (text: string) => Promise<readonly Suggestion[]> {
  let names: ReturnType<typeof namesOf> | undefined;
  return async (text) => {
    const asked = formsOf(text);
    if (asked.words.length === 0) return [];
    names ??= namesOf(entities);
    const hits = names.flatMap(({ entity, forms, ...name }) => {
      const match = matchOf(asked, forms, { isName: true });
      if (match === null) return [];
      const score = 100 * (WAYS.length - WAYS.indexOf(match.how)) + 10 * match.nearness + (name.isShown ? 3 : 2);
      return [{ entity, text: name.text, score }];
    });
    const best = new Map<string, (typeof hits)[number]>();
    for (const hit of hits) if ((best.get(hit.entity.id)?.score ?? 0) < hit.score) best.set(hit.entity.id, hit);
    return [...best.values()].sort(byScore).slice(0, SHOWN).map(suggestionOf);
  };
}

const namesOf = (entities: readonly PublishedEntity[]) =>
  entities.flatMap((entity) =>
    'names' in entity
      ? entity.names.map(({ text, kind }) => ({ entity, text, forms: formsOf(text), isShown: kind === 'PREFERRED' }))
      : [],
  );

interface Hit {
  readonly entity: PublishedEntity;
  readonly text: string;
  readonly score: number;
}

const byScore = (one: Hit, other: Hit): number =>
  other.score - one.score ||
  claimsOf(other.entity) - claimsOf(one.entity) ||
  (one.entity.id < other.entity.id ? -1 : 1);

const claimsOf = (entity: PublishedEntity): number => ('claims' in entity ? entity.claims.totalCount : 0);

const suggestionOf = ({ entity, text }: Hit): Suggestion => ({
  text,
  description: spaced(entity.__typename),
  // The parts are asked for by the same names as of a suggestion.
  node: { ...entity, name: nameOf(entity), claims: { totalCount: claimsOf(entity) } } as Suggestion['node'],
});
