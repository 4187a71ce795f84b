import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { tooExpensive } from '../errors.ts';
import { LIMITS } from '../limits.ts';

interface Measure {
  /** Relations on the longest way down: a connection counts once, whatever stands around it. */
  readonly depth: number;
  readonly aliases: number;
}

/** Refuses documents that are too deep, counted in relations, or that have too many aliases on one level. */
export function limitRule(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Measure>();
  return {
    OperationDefinition: (operation: OperationDefinitionNode) => {
      const schema = context.getSchema();
      const root = schema.getRootType(operation.operation);
      if (!root) return;
      const measure = measureSelection({ context, schema, fragments }, operation.selectionSet, root);
      if (measure.depth > LIMITS.depth) context.reportError(tooExpensive('depth', LIMITS.depth, measure.depth));
      if (measure.aliases > LIMITS.aliases)
        context.reportError(tooExpensive('aliases', LIMITS.aliases, measure.aliases));
    },
  };
}

interface Measuring {
  readonly context: ValidationContext;
  readonly schema: GraphQLSchema;
  /** Each fragment is measured once, so that doubling fragments cost nothing; one that is being measured counts 0. */
  readonly fragments: Map<string, Measure>;
}

function measureSelection(measuring: Measuring, set: SelectionSetNode, parent: unknown): Measure {
  let depth = 0;
  let aliases = set.selections.filter((node) => node.kind === Kind.FIELD && node.alias !== undefined).length;
  for (const selection of set.selections) {
    const measure = measureOne(measuring, selection, parent);
    depth = Math.max(depth, measure.depth);
    aliases = Math.max(aliases, measure.aliases);
  }
  return { depth, aliases };
}

function measureOne(measuring: Measuring, node: SelectionSetNode['selections'][number], parent: unknown): Measure {
  if (node.kind === Kind.FRAGMENT_SPREAD) return measureFragment(measuring, node.name.value);
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const type = node.typeCondition ? measuring.schema.getType(node.typeCondition.name.value) : parent;
    return measureSelection(measuring, node.selectionSet, type);
  }
  if (node.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent)))
    return { depth: 0, aliases: 0 };
  const type = fieldType(parent, node.name.value);
  const inner = measureSelection(measuring, node.selectionSet, type);
  const relation = isObjectType(type) && type.name.endsWith('Connection') ? 1 : 0;
  return { depth: inner.depth + relation, aliases: inner.aliases };
}

function fieldType(parent: Pick<GraphQLObjectType, 'getFields'>, name: string): unknown {
  const field = parent.getFields()[name];
  const type = field === undefined ? undefined : getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}

function measureFragment(measuring: Measuring, name: string): Measure {
  const known = measuring.fragments.get(name);
  if (known !== undefined) return known;
  measuring.fragments.set(name, { depth: 0, aliases: 0 });
  const fragment: FragmentDefinitionNode | null | undefined = measuring.context.getFragment(name);
  if (!fragment) return { depth: 0, aliases: 0 };
  const type = measuring.schema.getType(fragment.typeCondition.name.value);
  const measure = measureSelection(measuring, fragment.selectionSet, type);
  measuring.fragments.set(name, measure);
  return measure;
}
