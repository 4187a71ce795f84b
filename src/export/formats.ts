import type { Format } from './format.ts';
import { chord } from './formats/chord.ts';
import { csv, tsv } from './formats/csv.ts';
import { cytoscape } from './formats/cytoscape.ts';
import { d3 } from './formats/d3.ts';
import { deckglArcs } from './formats/deckgl-arcs.ts';
import { echarts } from './formats/echarts.ts';
import { geojson } from './formats/geojson.ts';
import { gephiCsv } from './formats/gephi-csv.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { graphology } from './formats/graphology.ts';
import { head } from './formats/head.ts';
import { jsonl } from './formats/jsonl.ts';
import { jsonld } from './formats/jsonld.ts';
import { kumu } from './formats/kumu.ts';
import { networkx } from './formats/networkx.ts';
import { nquads } from './formats/nquads.ts';
import { nvl } from './formats/nvl.ts';
import { sankey } from './formats/sankey.ts';
import { trig } from './formats/trig.ts';
import { turtle } from './formats/turtle.ts';
import { vega } from './formats/vega.ts';
import { visNetwork } from './formats/vis-network.ts';

/** All formats, those first that most clients read. */
export const FORMATS: readonly Format[] = [
  d3,
  cytoscape,
  graphology,
  gexf,
  graphml,
  gephiCsv,
  geojson,
  networkx,
  csv,
  tsv,
  jsonl,
  visNetwork,
  nvl,
  kumu,
  echarts,
  sankey,
  chord,
  vega,
  deckglArcs,
  head,
  // Statements of RDF.
  jsonld,
  turtle,
  trig,
  nquads,
];
