/** A plain net: by id, the neighbours and the number of edges. */
export interface Net {
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  readonly degree: ReadonlyMap<string, number>;
}

export function netOf(edges: readonly { readonly from: string; readonly to: string }[]): Net {
  const near = new Map<string, Set<string>>();
  const degree = new Map<string, number>();
  for (const { from, to } of edges)
    for (const [one, other] of from === to
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ]) {
      if (one === undefined || other === undefined) continue;
      degree.set(one, (degree.get(one) ?? 0) + 1);
      const known = near.get(one) ?? new Set();
      if (one !== other) known.add(other);
      near.set(one, known);
    }
  return { near, degree };
}

export interface OraclePath {
  readonly nodes: readonly string[];
  readonly sum: number;
}

/** All ways of at most `most` steps that go through no entity twice, by length, sum of degrees and ids: breadth first, keeping every way. */
export function allWays(
  { near, degree }: Net,
  { from, to, most }: { readonly from: string; readonly to: string; readonly most: number },
  mayPass: (id: string) => boolean,
): OraclePath[] {
  const distance = distancesTo({ near, degree }, to);
  const found: OraclePath[] = [];
  let level: string[][] = [[from]];
  for (let length = 1; length <= most; length += 1) {
    const longer = level.flatMap((nodes) =>
      [...(near.get(nodes[nodes.length - 1] ?? '') ?? [])]
        .filter((id) => !nodes.includes(id))
        .map((id) => [...nodes, id]),
    );
    for (const nodes of longer)
      if (nodes[nodes.length - 1] === to)
        found.push({ nodes, sum: nodes.slice(1, -1).reduce((sum, id) => sum + (degree.get(id) ?? 0), 0) });
    level = longer.filter((nodes) => {
      const last = nodes[nodes.length - 1] ?? '';
      return last !== to && mayPass(last) && length + (distance.get(last) ?? Number.POSITIVE_INFINITY) <= most;
    });
  }
  return found.sort(
    (a, b) => a.nodes.length - b.nodes.length || a.sum - b.sum || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1),
  );
}

function distancesTo({ near }: Net, to: string): Map<string, number> {
  const distance = new Map([[to, 0]]);
  const queue = [to];
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const other of near.get(id) ?? []) {
      if (distance.has(other)) continue;
      distance.set(other, (distance.get(id) ?? 0) + 1);
      queue.push(other);
    }
  return distance;
}
