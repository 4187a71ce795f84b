import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask } from '../support/ask.ts';
import { type Hop, hopIn, readWorld, type World } from '../support/coverage-oracle.ts';

let world: World;

beforeAll(async () => {
  world = await readWorld();
});

const ofType = (label: string) => world.entities.filter(({ labels }) => labels.includes(label));
const hop = (id: string, one: Hop): string[] => hopIn(world, id, one);

describe('gaps', () => {
  it('are ranked by the formula, and their pages walk through all of them once', async () => {
    const all: Answer['data'][] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { data, errors }: Answer = await ask(
        `query ($after: String) { gaps(type: "Event", first: 100, after: $after) { totalCount pageInfo { endCursor hasNextPage }
          nodes { entity { id } field kind state expectedness filledCount typeCount claimCount score } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      all.push(...data.gaps.nodes);
      total = data.gaps.totalCount;
      after = data.gaps.pageInfo.hasNextPage ? data.gaps.pageInfo.endCursor : null;
    } while (after !== null);
    expect(all.length).toBe(total);
    const places = all.map(({ entity, field }) => `${entity.id} ${field}`);
    expect(new Set(places).size).toBe(total);
    const ranked = all.toSorted(
      (a, b) => b.score - a.score || (`${a.entity.id} ${a.field}` < `${b.entity.id} ${b.field}` ? -1 : 1),
    );
    expect(all).toEqual(ranked);
    const base: Record<string, number> = { NOT_PRINTED: 2, NOT_STATED: 1, NOT_READ: 0 };
    const events = ofType('Event');
    for (const gap of all) {
      const share = gap.filledCount / gap.typeCount;
      const score = (base[gap.state] ?? Number.NaN) + (share * gap.claimCount) / (gap.claimCount + 5);
      expect(gap.score).toBeCloseTo(score, 5);
      expect(gap.typeCount).toBe(events.length);
    }
    // The oracle's gaps of one attribute and one relation.
    const of = (field: string) =>
      all
        .filter((gap) => gap.field === field)
        .map(({ entity }) => entity.id)
        .sort();
    expect(of('period')).toEqual(
      events
        .filter(({ filled }) => !filled.includes('period'))
        .map(({ id }) => id)
        .sort(),
    );
    expect(of('heldIn')).toEqual(
      events
        .filter(({ id }) => hop(id, ['HELD_IN', 'OUT']).length === 0)
        .map(({ id }) => id)
        .sort(),
    );
    const leftOut = events.filter((one) => one.leftOut.includes('period') && !one.filled.includes('period'));
    expect(all.filter(({ field, state }) => field === 'period' && state === 'NOT_PRINTED').length).toBe(leftOut.length);
  });

  it('that a source denies are none', async () => {
    const { data } = await ask(
      '{ gaps(about: ["Abai Institute"], fields: ["presentIn", "acronym"], first: 100) { nodes { field } } }',
    );
    expect(data.gaps.nodes).not.toContainEqual({ field: 'presentIn' });
  });
});
