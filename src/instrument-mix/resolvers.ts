import type { GraphQLFieldResolver } from 'graphql';
import { becauseOf } from '../claim/because.ts';
import { type Kinds, kindsOf } from '../country-relation/kinds.ts';
import { silenceBetween, stateOf } from '../dossier/room.ts';
import { findEntity } from '../entity/find.ts';
import { silence } from '../entity/state.ts';
import { clientError } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import { fits, type Ontology } from '../ontology/ontology.ts';
import { evenness, type Mixed, mixedOf, reciprocity, shannon, sharesOf } from './mix.ts';

/** The instruments of a country and how much shows them at work. */
export function instrumentMixResolver(ontology: Ontology): GraphQLFieldResolver<unknown, Context> {
  const kinds = kindsOf(ontology);
  return async (_, args, context) => {
    const [country, partner, datasets] = await Promise.all([
      findEntity(context, String(args['country']), 'Country', 'country'),
      args['partner'] === undefined ? null : findEntity(context, String(args['partner']), 'Country', 'partner'),
      context.loaders.datasets(),
    ]);
    if (country['id'] === partner?.['id'])
      throw clientError('BAD_REQUEST', `country and partner are both ${country['name']}; expected two.`, {
        argument: 'partner',
      });
    const [mixed, received] = await Promise.all([
      mixOf(kinds, country, partner, context),
      partner === null ? null : mixOf(kinds, partner, country, context),
    ]);
    context.waves.spend(mixed.length);
    const silent = partner ? silenceBetween(country, partner, datasets) : silence(country, datasets);
    return {
      country,
      partner,
      state: stateOf(mixed.length, silence(country, datasets)),
      instruments: shownInstruments({ ontology, kinds }, mixed, silent),
      ...diversityOf(mixed, silent),
      reciprocity: received === null ? null : reciprocityOf(mixed, received, silent),
      coverage: coverageOf(mixed),
      because: becauseOf([...mixed, ...(received ?? [])].flatMap(({ claims }) => claims)),
    };
  };
}

async function mixOf(kinds: Kinds, owner: Row, partner: Row | null, { loaders }: Context): Promise<Mixed[]> {
  const towards = partner === null ? null : String(partner['id']);
  const listed = await loaders.countryRelation.instruments(String(owner['id']), towards, kinds);
  return listed.map((one) => mixedOf(one, { partner: partner !== null, denials: kinds.absent }));
}

const countsOf = (mixed: readonly Mixed[]): number[] => mixed.map(({ things }) => things.length);

function shownInstruments(
  { ontology, kinds }: { readonly ontology: Ontology; readonly kinds: Kinds },
  mixed: readonly Mixed[],
  silent: string,
) {
  const shares = sharesOf(countsOf(mixed));
  return mixed.map(({ instrument, uses, things, denied, claims }, index) => {
    const different = (keep: (use: Mixed['uses'][number]) => boolean) =>
      new Set(uses.filter(keep).map(({ thing }) => thing)).size;
    const some = things.length > 0;
    return {
      instrument: (_: unknown, { loaders }: Context) => loaders.entity.byId(instrument),
      state: some ? 'RECORDED' : denied ? 'STATED_NONE' : silent,
      uses: some ? things.length : null,
      examples: different(({ by }) => kinds.example.includes(by.replace(/__WAS$/, ''))),
      events: different(({ type }) => fits(ontology, type, 'Happening')),
      actors: different(({ type }) => fits(ontology, type, 'Actor')),
      share: some ? (shares?.[index] ?? null) : null,
      because: becauseOf(claims),
    };
  });
}

function diversityOf(mixed: readonly Mixed[], silent: string) {
  const counts = countsOf(mixed);
  const found = shannon(counts);
  return {
    shannon: found,
    evenness: evenness(counts),
    diversityState: found === null ? silent : 'RECORDED',
  };
}

function reciprocityOf(mixed: readonly Mixed[], received: readonly Mixed[], silent: string) {
  const amountOf = (some: readonly Mixed[]) => countsOf(some).reduce((sum, count) => sum + count, 0) || null;
  const [there, back] = [amountOf(mixed), amountOf(received)];
  const value = reciprocity(there, back);
  return {
    value,
    given: there,
    received: back,
    state: value === null ? silent : 'RECORDED',
    because: becauseOf([...mixed, ...received].flatMap(({ claims }) => claims)),
  };
}

function coverageOf(mixed: readonly Mixed[]) {
  const uses = [...new Map(mixed.flatMap((one) => one.uses.map((use) => [use.claim, use] as const))).values()];
  const share = (count: number) => (uses.length === 0 ? null : count / uses.length);
  return {
    instrumentCount: mixed.length,
    withEvidence: mixed.filter(({ things }) => things.length > 0).length,
    claimCount: uses.length,
    datedShare: share(uses.filter(({ valid }) => valid !== null).length),
    editorsShare: share(uses.filter(({ voice }) => voice === 'EDITOR').length),
    sourceCount: new Set(uses.map(({ source }) => source)).size,
  };
}
