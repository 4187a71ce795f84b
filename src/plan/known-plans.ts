import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { Ontology } from '../ontology/ontology.ts';
import { compileField, fragmentsOf, type Plan } from './compile.ts';
import { NotCompiled } from './not-compiled.ts';
import { type Fields, selectionsOf } from './selections.ts';

/** A root field of an operation, and its plan; without one, the reference path answers it. */
export interface RootField {
  readonly key: string;
  readonly nodes: Fields extends ReadonlyMap<string, infer N> ? N : never;
  readonly plan: Plan | undefined;
}

export interface Operation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Gives the root fields of an operation, compiled once for each document and choice of its directives. */
export type PlansOf = (operation: Operation) => readonly RootField[];

/** Choices of the directives of one document that are kept: a client may send any number of them. */
const CHOICES = 16;

/** Plans are kept as long as their documents are. */
export function knownPlans(ontology: Ontology, schema: GraphQLSchema): PlansOf {
  const documents = new WeakMap<OperationDefinitionNode, Map<string, readonly RootField[]>>();
  const chosen = new WeakMap<OperationDefinitionNode, readonly string[]>();
  return (asked) => {
    const { operation, document, variables } = asked;
    const names = chosen.get(operation) ?? choosingVariables(document);
    chosen.set(operation, names);
    const choice = names.map((name) => String(variables[name])).join();
    const choices = documents.get(operation) ?? new Map<string, readonly RootField[]>();
    documents.set(operation, choices);
    const known = choices.get(choice);
    if (known !== undefined) return known;
    // Plans are kept; variables that choose nothing are not kept with them.
    const choosing = Object.fromEntries(names.flatMap((name) => (name in variables ? [[name, variables[name]]] : [])));
    const fields = rootFields(ontology, schema, { ...asked, variables: choosing });
    if (choices.size >= CHOICES) choices.clear();
    choices.set(choice, fields);
    return fields;
  };
}

/** The variables by which directives leave fields out. */
function choosingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

function rootFields(ontology: Ontology, schema: GraphQLSchema, { document, operation, variables }: Operation) {
  const query = schema.getQueryType();
  if (!query) return [];
  const selections = selectionsOf({ schema, fragments: fragmentsOf(document), variables });
  const compiling = { ontology, schema, selections };
  return [...selections.in(query, operation.selectionSet)].map(([key, nodes]): RootField => {
    try {
      return { key, nodes, plan: compileField(compiling, nodes as [FieldNode, ...FieldNode[]]) };
    } catch (error) {
      if (!(error instanceof NotCompiled)) throw error;
      return { key, nodes, plan: undefined };
    }
  });
}
