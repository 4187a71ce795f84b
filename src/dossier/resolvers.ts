import { kindsOf } from '../country-relation/kinds.ts';
import { sidesOf } from '../country-relation/sides.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { claimsOfPair, claimsOfPairBySide } from '../side/resolvers.ts';
import { timelineOfPair } from '../timeline/resolvers.ts';
import { actors, instruments } from './actors.ts';
import { becauseOfPair, byForce, coverage, gaps, tradeOffers } from './claims.ts';
import { figures } from './figures.ts';
import type { Resolver } from './room.ts';
import { facets, thingsOf, transportLinks, visaRegimes } from './things.ts';

/** Resolvers of the parts of a dossier: what two countries have between them. */
export function dossierResolvers(ontology: Ontology): Map<string, Resolver> {
  const room = { ontology, kinds: kindsOf(ontology) };
  const things =
    (type: string): Resolver =>
    (row, _, context) =>
      thingsOf(room, row, context, type);
  return new Map<string, Resolver>([
    ['a', (row, _, { loaders }) => loaders.entity.byId(sidesOf(row).a)],
    ['b', (row, _, { loaders }) => loaders.entity.byId(sidesOf(row).b)],
    ['visaRegimes', (row, _, context) => visaRegimes(room, row, context)],
    ['transportLinks', (row, args, context) => transportLinks(room, row, args, context)],
    ['figuresBetween', (row, args, context) => figures(room, row, args, context)],
    ['tradeOffers', (row, args, context) => tradeOffers(row, args, context)],
    ['agreements', things('Agreement')],
    ['events', things('Event')],
    ['statementsBetween', things('Statement')],
    ['actors', (row, args, context) => actors(room, row, args, context)],
    ['byForce', (row, args, context) => byForce(room, row, args, context)],
    ['instruments', (row, args, context) => instruments(room, row, args, context)],
    ['facets', (row, _, context) => facets(room, row, context)],
    ['timeline', timelineOfPair(ontology)],
    ['because', (row, _, context) => becauseOfPair(row, context)],
    ['claims', claimsOfPair(ontology)],
    ['claimsBySide', claimsOfPairBySide(ontology)],
    ['gaps', (row, _, context) => gaps(room, row, context)],
    ['coverage', (row, _, context) => coverage(row, context)],
  ]);
}
