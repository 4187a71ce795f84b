import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLSchema, Kind } from 'graphql';
import type { AsOf } from '../as-of/as-of.ts';
import { asOfParameters } from '../as-of/as-of.ts';
import type { StoredDataset } from '../dataset/stored-datasets.ts';
import type { Statement } from '../neo4j/graph.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Asked, Draft, Reading, Write } from './draft.ts';
import { entityLevel } from './entity.ts';
import { NotCompiled } from './not-compiled.ts';
import { neverKnown, rootWriter } from './root.ts';
import type { Selections } from './selections.ts';

/** A root field that is answered by one statement. */
export interface Plan {
  /** Whether its answer needs the datasets that are loaded. */
  readonly needsDatasets: boolean;
  /** The statement for a request, and what was asked. Throws where the reference path has to say what is wrong. */
  readonly prepare: (asOf: AsOf, variables: Readonly<Record<string, unknown>>) => Prepared;
}

export interface Prepared {
  readonly asOf: AsOf;
  readonly statement: Statement;
  /** JSON of the field's value, and how many nodes it shows. */
  readonly write: (columns: readonly unknown[], datasets: readonly StoredDataset[]) => Written;
}

export interface Written {
  readonly text: string;
  readonly spent: number;
}

export interface Compiling {
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly selections: Selections;
}

/** Compiles a root field. Throws NotCompiled for what only the reference path answers. */
export function compileField(
  { ontology, schema, selections }: Compiling,
  nodes: readonly [FieldNode, ...FieldNode[]],
): Plan {
  const [node] = nodes;
  const field = schema.getQueryType()?.getFields()[node.name.value];
  if (field === undefined) throw new NotCompiled(node.name.value);
  const draft: Draft = {
    ontology,
    schema,
    selections,
    clauses: [],
    columns: [],
    questions: [],
    reads: { datasets: false },
    entities: entityLevel,
  };
  const write = rootWriter(draft, { field, node, nodes });
  return {
    needsDatasets: draft.reads.datasets,
    prepare: (asOf, variables) => {
      const asked: Asked = { asOf, variables, parameters: asOfParameters(asOf), questions: [], named: new Set() };
      for (const ask of draft.questions) asked.questions.push(ask(asked));
      return prepared(draft, asked, write);
    },
  };
}

function prepared(draft: Draft, asked: Asked, write: Write<null>): Prepared {
  const clauses = draft.clauses.map((clause, index) => `WITH ${index === 0 ? '' : '*, '}${clause(asked)}`);
  const columns = draft.columns.map((expression) => expression(asked));
  const { named, parameters } = asked;
  if (named.size > 0) {
    if ([...named].some((id) => id.startsWith('country-relation:'))) throw new NotCompiled('a relation that is named');
    parameters['named'] = [...named];
    columns.push(neverKnown('$named'));
  }
  const text = `${clauses.join('\n')}\nRETURN ${columns.map((one, index) => `${one} AS c${index}`).join(',\n')}`;
  return {
    asOf: asked.asOf,
    statement: { name: 'compiled', text, parameters },
    write: (values, datasets) => {
      if (named.size > 0 && (values.at(-1) as readonly unknown[]).length > 0) throw new NotCompiled('an unknown id');
      const reading: Reading = { columns: values, asked, datasets, tables: new Map(), made: new Map(), spent: 0 };
      const made = write(null, reading);
      return { text: made, spent: reading.spent };
    },
  };
}

/** The fragments of a document by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
