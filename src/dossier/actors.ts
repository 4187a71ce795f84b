import { becauseOf } from '../claim/because.ts';
import { type ActorSide, actorsOf, meetingsOf, type PairActor, type Tie } from '../country-relation/actors.ts';
import { type InstrumentUse, useOf } from '../country-relation/instruments.ts';
import { sidesOf } from '../country-relation/sides.ts';
import { silence } from '../entity/state.ts';
import type { Context } from '../graphql/context.ts';
import type { Row } from '../neo4j/graph.ts';
import { dealingsOf, entitiesOf, oneWay, pairSilence, type Room, stateOf } from './room.ts';

/** Actors that are tied to the two. */
export async function actors(room: Room, row: Row, { side }: { readonly [name: string]: unknown }, context: Context) {
  const sides = sidesOf(row);
  const [rows, { dealings, silent }] = await Promise.all([
    context.loaders.countryRelation.actors(sides, room.kinds),
    dealingsOf(room, row, context),
  ]);
  const found = actorsOf(sides, rows, meetingsOf(sides, dealings, room.kinds)).filter(
    (actor) => !side || actor.sides.includes(side as ActorSide),
  );
  context.waves.spend(found.length);
  const only = found.length > 0 && found.every((actor) => actor.sides.every((one) => one.startsWith('ABSENT')));
  return {
    state: only ? 'STATED_NONE' : stateOf(found.length, silent),
    totalCount: found.length,
    nodes: found.map(shownActor),
    because: becauseOf(found.flatMap(({ ties }) => ties.map(({ claim }) => claim))),
  };
}

const shownActor = ({ actor, sides, ties }: PairActor) => ({
  actor: (_: unknown, { loaders }: Context) => loaders.entity.byId(actor),
  sides,
  ties: ties.map(shownTie),
  because: becauseOf(ties.map(({ claim }) => claim)),
});

const shownTie = ({ kind, country, event, claim }: Tie) => ({
  kind,
  country: (_: unknown, { loaders }: Context) => (country === null ? null : loaders.entity.byId(country)),
  event: (_: unknown, { loaders }: Context) => (event === null ? null : loaders.entity.byId(event)),
  speaker: async (_: unknown, { loaders }: Context) => {
    const speaker = (await loaders.claim.byId(claim))?.speaker;
    return speaker === undefined ? null : loaders.entity.byId(speaker);
  },
  claim: (_: unknown, { loaders }: Context) => loaders.claim.byId(claim),
});

/** The instruments of each, and whether they are in use towards the other. */
export async function instruments(
  room: Room,
  row: Row,
  { direction }: { readonly [name: string]: unknown },
  context: Context,
) {
  const { a, b } = sidesOf(row);
  return Promise.all(
    oneWay(direction).map((way) =>
      instrumentsOf(
        room,
        { row, direction: way, ...(way === 'A_TO_B' ? { owner: a, partner: b } : { owner: b, partner: a }) },
        context,
      ),
    ),
  );
}

interface Looked {
  readonly row: Row;
  readonly direction: string;
  readonly owner: string;
  readonly partner: string;
}

async function instrumentsOf({ kinds }: Room, { row, direction, owner, partner }: Looked, context: Context) {
  const { loaders, waves } = context;
  const [listed, host, silent, datasets] = await Promise.all([
    loaders.countryRelation.instruments(owner, partner, kinds),
    loaders.entity.byId(owner),
    pairSilence(row, context),
    loaders.datasets(),
  ]);
  waves.spend(listed.length);
  const uses = listed.map((one) => useOf(one, kinds.absent));
  return {
    direction,
    owner: host,
    partner: () => loaders.entity.byId(partner),
    state: stateOf(listed.length, silence(host ?? {}, datasets)),
    inUse: uses.filter(({ state }) => state === 'RECORDED').map((use) => shownUse(use, silent)),
    notInUse: uses.filter(({ state }) => state !== 'RECORDED').map((use) => shownUse(use, silent)),
    because: becauseOf(uses.flatMap(({ claims }) => claims)),
  };
}

const shownUse = ({ instrument, state, basis, uses, absent, claims }: InstrumentUse, silent: string) => ({
  instrument: (_: unknown, { loaders }: Context) => loaders.entity.byId(instrument),
  state: state === 'SILENT' ? silent : state,
  basis,
  uses: (_: unknown, at: Context) => entitiesOf(uses, at),
  absent: (_: unknown, at: Context) => entitiesOf(absent, at),
  because: becauseOf(claims),
});
