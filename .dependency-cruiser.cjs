/** Files of a room, beside its `resolvers.ts`, that need the context of a request: parts of what its resolvers do. */
const ANSWERING = ['resolvers', 'find', 'list', 'because', 'graph-edge', 'starts', 'suggestions', 'rank', 'holds'];

/**
 * The rooms from the street down: a file imports from its own layer and from those below it, never from one above.
 * A file belongs to the first layer whose pattern it meets. docs/architecture.md says what each layer does.
 */
const LAYERS = [
  ['command line', '^src/main\\.ts$'],
  ['commands', '^src/cli/'],
  ['handbook', '^src/handbook/'],
  ['publish', '^src/publish/'],
  ['http', '^src/http/'],
  ['permalink', '^src/permalink/'],
  ['web of data', '^src/(web-of-data|reconciliation)/'],
  ['export', '^src/export/'],
  ['rdf', '^src/rdf/'],
  ['plan', '^src/plan/'],
  ['resolvers', `^src/graphql/(resolvers|schema)[^/]*\\.ts$|^src/[^/]+/(${ANSWERING.join('|')})\\.ts$|^src/dossier/`],
  ['context', '^src/graphql/(context|loaders|page|cursor)[^/]*\\.ts$'],
  ['loaders', '^src/[^/]+/loaders\\.ts$'],
  ['waves', '^src/graphql/'],
  ['check', '^src/check/'],
  ['import', '^src/(import|check)/'],
  ['conflicts', '^src/conflict/'],
  ['projection', '^src/projection/|^src/search/claim-words'],
  ['country relations', '^src/(country-relation|comparison|flow|instrument-mix)/'],
  [
    'answers',
    '^src/(change|evidence|relation|entity|timeline|series|coverage|neighbour|path|scene|search)/(?!fold|forms|transliterate|question)',
  ],
  ['claim', '^src/(claim|side)/'],
  ['groups', '^src/group/'],
  ['filter', '^src/filter/'],
  ['foreign tables', '^src/table/'],
  ['dataset', '^src/dataset/'],
  ['ledger', '^src/ledger/'],
  ['ontology', '^src/ontology/'],
  ['as of', '^src/as-of/'],
  ['words', '^src/entity/fold|^src/search/(forms|transliterate|question)|^src/time/'],
  ['database', '^src/neo4j/'],
  ['ground', '^src/[^/]+\\.ts$'],
];

const pathOf = (layer) => LAYERS.find(([name]) => name === layer)[1];

const layered = LAYERS.slice(1).map(([name, path], index) => {
  const above = LAYERS.slice(0, index + 1).map(([, pattern]) => pattern);
  return {
    name: `layers: ${name} imports nothing above it`,
    severity: 'error',
    from: { path, pathNot: above },
    to: { path: above },
  };
});

const anyLayer = LAYERS.map(([, path]) => path);

module.exports = {
  forbidden: [
    {
      name: 'every file has a layer',
      comment: 'A room that is new takes its place in LAYERS.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: anyLayer },
    },
    {
      name: 'every file that imports has a layer',
      severity: 'error',
      from: { path: '^src/', pathNot: anyLayer },
      to: {},
    },
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'what is imported exists', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...layered,
    {
      name: 'resolvers reach the graph through loaders',
      comment: 'No driver, no Cypher, no loader by itself: what a resolver needs is in its context. Types are free.',
      severity: 'error',
      from: { path: pathOf('resolvers') },
      to: {
        path: ['^src/neo4j/', '(^|/)node_modules/neo4j-driver', pathOf('loaders')],
        pathNot: '^src/graphql/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'requests read as of two clocks',
      comment: 'A loader makes its statements by src/as-of, so that none forgets when is asked for.',
      severity: 'error',
      from: { path: pathOf('loaders') },
      to: { path: '^src/neo4j/cypher\\.ts$' },
    },
    {
      name: 'the database knows no GraphQL',
      severity: 'error',
      from: { path: '^src/neo4j/' },
      to: { path: '(^|/)node_modules/(graphql|@apollo|dataloader)' },
    },
    {
      name: 'the driver stays in src/neo4j',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/neo4j/' },
      to: { path: '(^|/)node_modules/neo4j-driver' },
    },
    {
      name: 'Apollo stays in src/http and src/graphql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(http|graphql)/' },
      to: { path: '(^|/)node_modules/@apollo/' },
    },
    {
      name: 'the service needs no development dependency',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
