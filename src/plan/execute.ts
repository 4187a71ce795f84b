import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { loadersAt, type RequestContext, renew, rootClocks } from '../graphql/context.ts';
import { LIMITS } from '../limits.ts';
import { log } from '../log.ts';
import { failureOf } from '../neo4j/failure.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Compare } from './compare.ts';
import type { Prepared, Written } from './compile.ts';
import { type Execute, type Execution, executeByResolvers } from './execute-by-resolvers.ts';
import { jsonText } from './json-text.ts';
import { knownPlans, type Operation, type PlansOf, type RootField } from './known-plans.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Tiers } from './tiers.ts';

interface Parts {
  readonly ontology: Ontology;
  readonly schema: GraphQLSchema;
  readonly tiers: Tiers;
  /** Sees what was compiled, and may compare it; without it, nothing is compared. */
  readonly compare?: Compare | undefined;
}

/**
 * Answers each root field that the compiler knows by one statement, the others by the reference path. Whatever does not go as
 * it should is answered anew by the reference path.
 */
export function executeCompiled(parts: Parts): Execute {
  const byResolvers = executeByResolvers(parts.schema);
  const fieldsOf = preparing(parts);
  return async (execution) => {
    // Without a name there has to be one operation only.
    const operation = getOperationAST(execution.document, execution.operationName);
    const fields = operation ? fieldsOf(operation, execution) : [];
    const sent = fields.flatMap(({ prepared }) => prepared ?? []);
    if (!operation || sent.length === 0) return told(await byResolvers(execution), 'reference');
    try {
      const result = await together(byResolvers, { execution, operation, fields });
      parts.compare?.(execution, result, (reason) => leave(parts.tiers, operation, sent, reason));
      return result;
    } catch (error) {
      // A database that is away says nothing of the statement.
      if (!(error instanceof NotCompiled) && failureOf(error) !== 'GRAPH_UNAVAILABLE')
        leave(parts.tiers, operation, sent, error);
      await renew(execution.context);
      return told(await byResolvers(execution), 'reference');
    }
  };
}

/** What failed once is not tried again: the reference path answers it from now on. */
function leave(tiers: Tiers, { name }: OperationDefinitionNode, sent: readonly Prepared[], error: unknown): void {
  log('compiled statement left to the reference path', { operation: name?.value, message: String(error) });
  for (const { statement } of sent) tiers.leave(statement);
}

/** Gives the root fields of an operation, those with a statement that may be sent prepared for it. */
function preparing({ ontology, schema, tiers }: Parts) {
  const plansOf = knownPlans(ontology, schema);
  return (operation: OperationDefinitionNode, { document, variables, context }: Execution): Field[] => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
    if (coerced === undefined || context.knownAt !== undefined) return [];
    return plansFor(plansOf, { document, operation, variables: coerced }).map((field) => {
      const prepared = preparedFor(schema, field, coerced);
      return { ...field, prepared: prepared !== undefined && tiers.isReady(prepared.statement) ? prepared : undefined };
    });
  };
}

/** What is wrong with the variables of directives, the reference path says. */
function plansFor(plansOf: PlansOf, operation: Operation): readonly RootField[] {
  try {
    return plansOf(operation);
  } catch {
    return [];
  }
}

function preparedFor(
  schema: GraphQLSchema,
  { plan, nodes: [node] }: RootField,
  variables: Record<string, unknown>,
): Prepared | undefined {
  try {
    return plan?.prepare(rootClocks(schema, node, variables), variables);
  } catch {
    // What is wrong with the arguments, the reference path says.
    return undefined;
  }
}

interface Sending {
  readonly execution: Execution;
  readonly operation: OperationDefinitionNode;
  readonly fields: readonly Field[];
}

async function together(byResolvers: Execute, { execution, operation, fields }: Sending): Promise<ExecutionResult> {
  const { document, context } = execution;
  const others = fields.filter(({ prepared }) => prepared === undefined);
  const [written, rest] = await bothOf(
    read(context, fields),
    others.length === 0 ? undefined : byResolvers({ ...execution, document: withOnly(document, operation, others) }),
  );
  const spent = [...written.values()].reduce((sum, one) => sum + one.spent, context.waves.counts().spent);
  if (spent > LIMITS.nodes) throw new NotCompiled('too many nodes');
  return told(merged(fields, written, rest), others.length === 0 ? 'compiled' : 'both', written.size);
}

interface Field extends RootField {
  readonly prepared: Prepared | undefined;
}

/** Both, once both have ended: what still runs must not meet the request that begins anew. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B> | undefined): Promise<[A, B | undefined]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

async function read(context: RequestContext, fields: readonly Field[]) {
  const { waves } = context;
  const isAlone = fields.length === 1 && fields[0]?.plan?.needsDatasets === false;
  const reads = fields.map(async ({ key, prepared, plan }): Promise<[string, Written][]> => {
    if (prepared === undefined) return [];
    const { statement, write } = prepared;
    if (isAlone) return [[key, write(await waves.alone(statement), [])]];
    const [[row], datasets] = await Promise.all([
      waves.once(statement),
      plan?.needsDatasets ? loadersAt(context, prepared.asOf).datasets() : [],
    ]);
    return [[key, write(Object.values(row ?? {}), datasets)]];
  });
  await Promise.allSettled(reads);
  return new Map((await Promise.all(reads)).flat());
}

/** The operation with some of its root fields only; what stands around them has been decided. */
function withOnly(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  fields: readonly RootField[],
): DocumentNode {
  const selections = fields.flatMap(({ nodes }) => nodes);
  const narrowed = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return { ...document, definitions: document.definitions.map((node) => (node === operation ? narrowed : node)) };
}

function merged(fields: readonly Field[], written: ReadonlyMap<string, Written>, rest: ExecutionResult | undefined) {
  if (rest !== undefined && !rest.data) return rest;
  const parts = fields.map(({ key }) => {
    const text = written.get(key)?.text ?? JSON.stringify(rest?.data?.[key]);
    return `${JSON.stringify(key)}:${text}`;
  });
  const data = jsonText(`{${parts.join(',')}}`);
  return { ...rest, data };
}

/** Says which path answered, and how many root fields were compiled. */
const told = (
  result: ExecutionResult,
  execution: 'compiled' | 'reference' | 'both',
  compiledRoots = 0,
): ExecutionResult =>
  result.data === undefined ? result : { ...result, extensions: { ...result.extensions, execution, compiledRoots } };
