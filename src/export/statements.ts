import { addressOf, known, safeAddress, wordAddress } from '../rdf/address.ts';
import { claimQuads } from '../rdf/claim.ts';
import { entityQuads } from '../rdf/entity.ts';
import { address, text, typed, type Vocabulary, valueTerm } from '../rdf/literal.ts';
import { type Quad, quadsOf } from '../rdf/quad.ts';
import type { ExportSource, Net } from './net.ts';

/** A net as statements of RDF: what it is, its entities, its claims. */
export async function* statementsOf(net: Net): AsyncGenerator<Quad[]> {
  const { vocabulary, nodes, claims } = net;
  yield headQuads(net);
  for await (const batch of nodes) yield batch.flatMap((node) => entityQuads(vocabulary, node));
  for await (const batch of claims) yield batch.flatMap((claim) => claimQuads(vocabulary, claim));
}

/** The export is a dataset: its address asks for the same again, as of the same instant. */
function headQuads({ head, vocabulary }: Net): Quad[] {
  const { base } = vocabulary;
  const { format: _, ...question } = head.question;
  const asked = new URLSearchParams({ ...question, knownAt: head.knownAt });
  const word = (name: string) => wordAddress(base, `Export-${name}`);
  return [
    ...quadsOf(safeAddress(`${base}/export?${asked}`), [
      [known('rdf:type'), address(known('void:Dataset'))],
      [known('dcterms:title'), text(head.title)],
      [known('dcterms:source'), head.sources.map(({ id }) => address(addressOf(base, id)))],
      [word('knownAt'), typed(head.knownAt, 'dateTime')],
      [word('validOn'), head.validOn === null ? undefined : typed(head.validOn, 'date')],
      [word('final'), typed(String(head.final), 'boolean')],
      [word('complete'), typed(String(head.complete), 'boolean')],
      [
        word('cut'),
        head.cuts.map(({ what, bound, total, reason }) => text(`${what}: ${bound} of ${total}. ${reason}`)),
      ],
    ]),
    ...head.sources.flatMap((source) => sourceQuads(vocabulary, source)),
  ];
}

function sourceQuads(vocabulary: Vocabulary, { id, title, url, licences }: ExportSource): Quad[] {
  return quadsOf(addressOf(vocabulary.base, id), [
    [known('rdf:type'), address(known('prov:Entity'))],
    [known('dcterms:title'), text(title)],
    [known('schema:url'), url === undefined ? undefined : valueTerm(vocabulary, 'URL', url)],
    [known('dcterms:license'), licences.map(text)],
  ]);
}
