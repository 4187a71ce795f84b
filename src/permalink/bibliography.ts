import { parse } from 'graphql';
import { type Api, askApi } from '../export/api.ts';
import type { Row } from '../neo4j/graph.ts';
import { type CitationItem, dateParts } from './citation-item.ts';

const SOURCES = parse(`query ($ids: [ID!]!, $asOf: AsOf) {
  nodes(ids: $ids, asOf: $asOf) {
    id
    ... on Source { name title url licence version published { edtf } publishers { nodes { name } } }
  }
}`);
const AT_ONCE = 100;

/** The sources as references, in the order given. */
export async function bibliographyOf(api: Api, sources: readonly string[], knownAt: string): Promise<CitationItem[]> {
  const items: CitationItem[] = [];
  for (let at = 0; at < sources.length; at += AT_ONCE) {
    const ids = sources.slice(at, at + AT_ONCE);
    const { nodes } = await askApi(api, SOURCES, { ids, asOf: { knownAt } });
    items.push(...(nodes as (Row | null)[]).flatMap((source) => (source === null ? [] : [itemOf(source)])));
  }
  return items;
}

function itemOf(source: Row): CitationItem {
  const { id, name, title, url, licence, version, published, publishers } = source;
  const names = ((publishers as Row | undefined)?.['nodes'] as Row[] | undefined)?.map((one) => String(one['name']));
  const issued = dateParts(String((published as Row | null)?.['edtf'] ?? ''));
  return {
    id: String(id).replace(':', '-'),
    type: 'webpage',
    title: String(title ?? name),
    ...(names?.length ? { publisher: names.join(', ') } : {}),
    ...(url ? { URL: String(url) } : {}),
    ...(issued ? { issued } : {}),
    ...(version ? { version: String(version) } : {}),
    ...(licence ? { license: String(licence) } : {}),
  };
}
