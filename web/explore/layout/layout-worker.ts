import { layOut, type Net, type NetNode } from './forces.ts';

/** Lays out one net: each answer has the places so far, the last one says that it is the last. */
addEventListener('message', ({ data }: MessageEvent<Net>) => {
  let last: readonly NetNode[] | undefined;
  for (const nodes of layOut(data)) {
    if (last) postMessage({ nodes: last, done: false } satisfies LayoutAnswer);
    last = nodes;
  }
  postMessage({ nodes: last ?? data.nodes, done: true } satisfies LayoutAnswer);
});

export interface LayoutAnswer {
  readonly nodes: readonly NetNode[];
  readonly done: boolean;
}
