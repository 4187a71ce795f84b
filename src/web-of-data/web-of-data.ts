import type { Exporting } from '../export/export.ts';
import { checkNames } from '../export/question.ts';
import type { Quad } from '../rdf/quad.ts';
import { vocabularyQuads } from '../rdf/vocabulary.ts';
import { type Answer, type Asked, acceptedSpelling, SPELLINGS, type Spelling } from './answer.ts';
import { dataPackage, datasetQuads, describedGraph, schemaDataset } from './dataset.ts';
import { inSpelling } from './spelling.ts';
import { thingAnswer } from './things.ts';
import { vocabularyWords } from './vocabulary-words.ts';

/** Answers what stands at an address of the web of data: of a thing, where it is not one of the whole. Errors: those of the API; BAD_REQUEST. */
export async function webOfDataAnswer(exporting: Exporting, asked: Asked): Promise<Answer> {
  const place = PLACES[asked.path];
  if (place === undefined) return thingAnswer(exporting, asked);
  checkNames(asked.parameters, { known: [], of: asked.path });
  return place(exporting, asked);
}

const PLACES: Readonly<Record<string, (exporting: Exporting, asked: Asked) => Promise<Answer>>> = {
  '/vocabulary': vocabularyAnswer,
  '/dataset': datasetAnswer,
  '/.well-known/void': voidAnswer,
  '/datapackage.json': dataPackageAnswer,
};

async function vocabularyAnswer({ base, ontology, schema }: Exporting, { accept, written }: Asked): Promise<Answer> {
  const quads = vocabularyQuads({ base, ontology }, schema);
  const spelling = acceptedSpelling(accept, ['html', 'ttl', 'jsonld']);
  return inSpelling(
    { base, spelling, headers: headersOf(spelling) },
    {
      page: () => written('vocabulary', { vocabulary: vocabularyWords(base, quads) }),
      json: () => ({}),
      quads: () => inOne(quads),
    },
  );
}

async function datasetAnswer(exporting: Exporting, { accept }: Asked): Promise<Answer> {
  const spelling = acceptedSpelling(accept, ['jsonld', 'ttl']);
  const described = await describedGraph(exporting);
  if (spelling === 'jsonld')
    return {
      status: 200,
      headers: headersOf(spelling),
      body: `${JSON.stringify(schemaDataset(described), null, 2)}\n`,
    };
  return inTurtle(exporting, datasetQuads(described));
}

async function voidAnswer(exporting: Exporting): Promise<Answer> {
  return inTurtle(exporting, datasetQuads(await describedGraph(exporting)));
}

async function dataPackageAnswer(exporting: Exporting): Promise<Answer> {
  const body = `${JSON.stringify(dataPackage(await describedGraph(exporting)), null, 2)}\n`;
  return { status: 200, headers: headersOf('json'), body };
}

const inTurtle = ({ base }: Exporting, quads: readonly Quad[]): Promise<Answer> =>
  inSpelling(
    { base, spelling: 'ttl', headers: headersOf('ttl') },
    { page: async () => undefined, json: () => ({}), quads: () => inOne(quads) },
  );

const headersOf = (spelling: Spelling) => ({
  'content-type': SPELLINGS[spelling],
  vary: 'accept',
  'cache-control': 'no-cache',
});

async function* inOne(quads: readonly Quad[]): AsyncGenerator<readonly Quad[]> {
  yield quads;
}
