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
  /** Aliases on the level of the selection itself, those that its fragments bring to it included. */
  readonly own: number;
  /** Aliases on the level that has most. */
  readonly aliases: number;
}

const NOTHING: Measure = { depth: 0, own: 0, aliases: 0 };

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
  const measures = set.selections.map((selection) => measureOne(measuring, selection, parent));
  const own = measures.reduce((sum, measure) => sum + measure.own, 0);
  return {
    depth: Math.max(...measures.map(({ depth }) => depth)),
    own,
    aliases: Math.max(own, ...measures.map(({ aliases }) => aliases)),
  };
}

function measureOne(measuring: Measuring, node: SelectionSetNode['selections'][number], parent: unknown): Measure {
  if (node.kind === Kind.FRAGMENT_SPREAD) return measureFragment(measuring, node.name.value);
  if (node.kind === Kind.INLINE_FRAGMENT) {
    const type = node.typeCondition ? measuring.schema.getType(node.typeCondition.name.value) : parent;
    return measureSelection(measuring, node.selectionSet, type);
  }
  const own = node.alias === undefined ? 0 : 1;
  if (node.selectionSet === undefined || !(isObjectType(parent) || isInterfaceType(parent))) return { ...NOTHING, own };
  const type = fieldType(parent, node.name.value);
  const inner = measureSelection(measuring, node.selectionSet, type);
  const relation = isObjectType(type) && type.name.endsWith('Connection') ? 1 : 0;
  return { depth: inner.depth + relation, own, aliases: inner.aliases };
}

function fieldType(parent: Pick<GraphQLObjectType, 'getFields'>, name: string): unknown {
  const field = parent.getFields()[name];
  const type = field === undefined ? undefined : getNamedType(field.type);
  return isCompositeType(type) ? type : undefined;
}

function measureFragment(measuring: Measuring, name: string): Measure {
  const known = measuring.fragments.get(name);
  if (known !== undefined) return known;
  measuring.fragments.set(name, NOTHING);
  const fragment: FragmentDefinitionNode | null | undefined = measuring.context.getFragment(name);
  if (!fragment) return NOTHING;
  const type = measuring.schema.getType(fragment.typeCondition.name.value);
  const measure = measureSelection(measuring, fragment.selectionSet, type);
  measuring.fragments.set(name, measure);
  return measure;
}
