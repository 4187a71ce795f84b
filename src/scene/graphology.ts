import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import closenessModule from 'graphology-metrics/centrality/closeness.js';
import pageRankModule from 'graphology-metrics/centrality/pagerank.js';

/** The packages are CommonJS: Node imports the function itself, where their types promise it under `default`. */
const functionOf = <T>(module: { readonly default: T }): T => module as unknown as T;

export const louvain = functionOf(louvainModule);
export const betweenness = functionOf(betweennessModule);
export const closeness = functionOf(closenessModule);
export const pageRank = functionOf(pageRankModule);
