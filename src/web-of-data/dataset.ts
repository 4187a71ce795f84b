import { type StoredDataset, storedDatasets } from '../dataset/stored-datasets.ts';
import { clocksOf } from '../export/clocks.ts';
import type { Exporting } from '../export/export.ts';
import { FORMATS } from '../export/formats.ts';
import type { ExportSource } from '../export/net.ts';
import { sourcesOf } from '../export/sources.ts';
import { addressOf, known, safeAddress } from '../rdf/address.ts';
import { datasetAddress } from '../rdf/claim.ts';
import { address, instant, text, typed } from '../rdf/literal.ts';
import { type Quad, quadsOf } from '../rdf/quad.ts';

/** What the graph holds, as those describe it who list datasets. */
export interface Description {
  readonly base: string;
  readonly datasets: readonly StoredDataset[];
  readonly sources: readonly ExportSource[];
  /** Licences of all datasets. */
  readonly licences: readonly string[];
}

const TITLE = 'diplograph';
const SUMMARY = 'A knowledge graph of public diplomacy in which every fact is cited.';

/** Reads the description. */
export async function describedGraph({ graph, base }: Exporting): Promise<Description> {
  const datasets = await storedDatasets(graph);
  const { sources } = await sourcesOf(graph, await clocksOf(graph, { asOf: {} }), datasets);
  return { base, datasets, sources, licences: [...new Set(datasets.flatMap(({ licences }) => licences))] };
}

const exportAddress = (base: string, format: string): string => `${base}/export?format=${format}`;

/** The media type without its parameters. */
const mediaTypeOf = (mediaType: string): string => mediaType.split(';')[0] ?? mediaType;

/** As schema.org has it: what search engines for datasets read. */
export function schemaDataset({ base, datasets, sources, licences }: Description): object {
  const licencesOf = (names: readonly string[]) => (names.length === 1 ? names[0] : names);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${base}/dataset`,
    name: TITLE,
    description: SUMMARY,
    url: `${base}/`,
    isAccessibleForFree: true,
    license: licencesOf(licences),
    dateModified: new Date(Math.max(0, ...datasets.map(({ recordedAt }) => recordedAt))).toISOString(),
    isBasedOn: sources.map(({ id, title, url }) => ({
      '@type': 'CreativeWork',
      '@id': addressOf(base, id),
      name: title,
      ...(url === undefined ? {} : { url }),
    })),
    hasPart: datasets.map((one) => ({
      '@type': 'Dataset',
      '@id': datasetAddress(base, one.name),
      name: one.title,
      description: `${one.claimCount} claims with their evidence.`,
      license: licencesOf(one.licences),
      ...(one.version === undefined ? {} : { version: one.version }),
    })),
    distribution: FORMATS.map(({ name, mediaType, client }) => ({
      '@type': 'DataDownload',
      name,
      description: client,
      encodingFormat: mediaTypeOf(mediaType),
      contentUrl: exportAddress(base, name),
    })),
  };
}

/** Formats of the export that are RDF. */
const RDF = new Set(['jsonld', 'turtle', 'trig', 'nquads']);

/** As VoID and DCAT have it. */
export function datasetQuads({ base, datasets, sources, licences }: Description): Quad[] {
  const me = `${base}/dataset`;
  const total = datasets.reduce((sum, { claimCount }) => sum + Number(claimCount), 0);
  return [
    ...quadsOf(me, [
      [known('rdf:type'), [address(known('void:Dataset')), address(known('dcat:Dataset'))]],
      [known('dcterms:title'), text(TITLE)],
      [known('dcterms:description'), text(SUMMARY)],
      [known('dcterms:license'), licences.map(text)],
      [known('dcterms:source'), sources.map(({ id }) => address(addressOf(base, id)))],
      [known('void:uriSpace'), text(`${base}/id/`)],
      [known('void:vocabulary'), [`${base}/vocabulary`, ...['schema:', 'skos:', 'prov:'].map(known)].map(address)],
      [known('void:dataDump'), FORMATS.filter(({ name }) => RDF.has(name)).map(({ name }) => dump(base, name))],
      [known('void:subset'), datasets.map(({ name }) => address(datasetAddress(base, name)))],
      [known('void:classPartition'), address(`${me}#claims`)],
      [known('dcat:landingPage'), address(`${base}/`)],
      [known('dcat:distribution'), FORMATS.map(({ name }) => address(`${me}#format-${name}`))],
    ]),
    ...quadsOf(`${me}#claims`, [
      [known('void:class'), address(`${base}/vocabulary#Claim`)],
      [known('void:entities'), typed(String(total), 'integer')],
    ]),
    ...datasets.flatMap((one) => partQuads(base, one)),
    ...sources.flatMap(({ id, title, url }) =>
      quadsOf(addressOf(base, id), [
        [known('dcterms:title'), text(title)],
        [known('schema:url'), url === undefined ? undefined : address(safeAddress(url))],
      ]),
    ),
    ...FORMATS.flatMap(({ name, mediaType, client }) =>
      quadsOf(`${me}#format-${name}`, [
        [known('rdf:type'), address(known('dcat:Distribution'))],
        [known('dcterms:title'), text(name)],
        [known('dcterms:description'), text(client)],
        [known('dcat:mediaType'), address(`https://www.iana.org/assignments/media-types/${mediaTypeOf(mediaType)}`)],
        [known('dcat:downloadURL'), dump(base, name)],
      ]),
    ),
  ];
}

const dump = (base: string, format: string) => address(exportAddress(base, format));

const partQuads = (base: string, { name, title, version, licences, source, claimCount, recordedAt }: StoredDataset) =>
  quadsOf(datasetAddress(base, name), [
    [known('rdf:type'), [address(known('void:Dataset')), address(known('dcat:Dataset'))]],
    [known('dcterms:title'), text(title)],
    [known('dcterms:license'), licences.map(text)],
    [known('dcterms:source'), address(addressOf(base, source))],
    [known('schema:version'), version === undefined ? undefined : text(version)],
    [known('dcterms:modified'), instant(recordedAt)],
    [known('void:entities'), typed(String(claimCount), 'integer')],
  ]);

/** As a Data Package: the exports are its resources. */
export function dataPackage({ base, datasets, sources, licences }: Description): object {
  return {
    name: TITLE,
    title: TITLE,
    description: SUMMARY,
    homepage: `${base}/`,
    licenses: licences.map((name) => ({ name })),
    sources: sources.map(({ title, url }) => ({ title, ...(url === undefined ? {} : { path: url }) })),
    resources: FORMATS.map(({ name, mediaType, extension, client }) => ({
      name,
      title: client,
      path: exportAddress(base, name),
      format: extension,
      mediatype: mediaTypeOf(mediaType),
      encoding: 'utf-8',
    })),
    datasets: datasets.map(({ name, title, version, licences: own }) => ({
      name,
      title,
      ...(version === undefined ? {} : { version }),
      licenses: own.map((licence) => ({ name: licence })),
    })),
  };
}
