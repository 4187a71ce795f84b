/** One round of the forces: what the package's own layouts call, which needs no graph of its library. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    readonly linLogMode: boolean;
    readonly adjustSizes: boolean;
    readonly edgeWeightInfluence: number;
    readonly slowDown: number;
    readonly barnesHutOptimize: boolean;
    readonly barnesHutTheta: number;
    readonly strongGravityMode: boolean;
    readonly gravity: number;
    readonly scalingRatio: number;
    readonly outboundAttractionDistribution: boolean;
  }
  export default function iterate(settings: Settings, nodes: Float32Array, links: Float32Array): void;
}
