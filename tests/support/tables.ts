import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importDataset } from '../../src/import/import-dataset.ts';
import { checkTable, importTable } from '../../src/import/import-table.ts';
import type { Graph } from '../../src/neo4j/graph.ts';
import { readOntology } from '../../src/ontology/read-ontology.ts';
import { writePackage } from './packages.ts';

const { ontology } = readOntology(['schema']);

/** A folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'table-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** The tables and mappings of docs/importing.md by the name of the file. */
export function examples(): Readonly<Record<string, string>> {
  const page = readFileSync('docs/importing.md', 'utf8');
  const blocks = page.matchAll(/^```(?:csv|jsonl|yaml) (\S+)\n(.*?)^```$/gms);
  return Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]));
}

/** Loads, or previews, a table of a folder with the mapping of the same name; rejected rows come back with their reasons. */
export async function loadTable(graph: Graph, folder: string, file: string, { check = false } = {}) {
  const rejected: string[] = [];
  const rejects = {
    begin: () => {},
    write: async ({ number }: { readonly number: number }, reasons: readonly string[]) => {
      rejected.push(`${number}: ${reasons.join('; ')}`);
    },
    close: async () => {},
  };
  const mapping = join(folder, file.replace(/\.\w+$/, '.yaml'));
  const request = { file: join(folder, file), mapping, rejects };
  const importing = { graph, ontology, now: Date.now };
  const { rejected: count, ...imported } = await (check
    ? checkTable(importing, request)
    : importTable(importing, request));
  return { ...imported, count, rejected };
}

/** A few countries and a place with codes and names, as reference data has them. */
export async function loadPlaces(graph: Graph): Promise<void> {
  const entities = [
    'id,type,name,iso2,iso3,isoNumeric,locatedIn,record',
    'source:places,Source,Places,,,,,r',
    'country:KZ,Country,Kazakhstan,KZ,KAZ,398,,r',
    'country:CN,Country,China,CN,CHN,156,,r',
    'country:UZ,Country,Uzbekistan,UZ,UZB,860,,r',
    'country:MM,Country,Myanmar,MM,MMR,104,,r',
    'country:CG,Country,Congo,CG,COG,178,,r',
    'country:CD,Country,Congo,CD,COD,180,,r',
    'place:almaty,Place,Almaty,,,,country:KZ,r',
  ];
  const names = [
    'entity,name,language,kind,record',
    'country:KZ,Қазақстан,kk,TRANSLATED,r',
    'country:CN,中国,zh,TRANSLATED,r',
    'country:CI,"Côte d’Ivoire, Republic of",en,OFFICIAL,r',
  ];
  entities.push('country:CI,Country,Ivory Coast,CI,CIV,384,,r');
  const tables = { entities: entities.join('\n'), names: names.join('\n') };
  const folder = writePackage({ name: 'places', order: 1, source: 'source:places', tables });
  const { problems } = await importDataset({ graph, ontology, now: Date.now }, folder);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
}

/** A table of events between countries, two parties each; the same for the same number. */
export function generatedEvents(events: number): Readonly<Record<string, string>> {
  const codes = ['KZ', 'CN', 'UZ', 'MM', 'CI'];
  const rows = [...Array(events).keys()].map((at) => {
    const [source, target] = [codes[at % 5], codes[(at + 1 + (at % 3)) % 5]];
    return `${at},2024-0${1 + (at % 9)}-1${at % 10},${source},${target},Group ${at % 97},0${1 + (at % 9)}0,${(at % 20) - 10}`;
  });
  const mapping = `dataset: { name: generated, order: 30 }
source: { title: Generated events, licence: CC0-1.0, retrieved: 2024 }
entities:
  source: { type: Country, match: [{ iso: "{source}" }] }
  target: { type: Country, match: [{ iso: "{target}" }] }
  group: { type: ActorGroup, match: [{ name: "{group} ({source})" }], unmatched: create, with: { ofCountry: { entity: source } } }
  event:
    type: Event
    id: generated-{id}
    once: true
    name: Event {id}
    with: { period: "{day}", cameo: { column: code, codes: cameo } }
statements:
  - { subject: group, predicate: TOOK_PART, object: event }
  - { subject: target, predicate: TOOK_PART, object: event, valid: "{day}" }
`;
  return { 'events.csv': `id,day,source,target,group,code,intensity\n${rows.join('\n')}\n`, 'events.yaml': mapping };
}
