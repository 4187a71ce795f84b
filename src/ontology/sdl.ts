import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type Location,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

export type Declaration = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The fields of a declaration that carry a directive. */
export const fieldsWith = (node: Declaration, name: string): FieldDefinitionNode[] =>
  (node.fields ?? []).filter((field) => directive(field, name) !== undefined);

/** The directive of that name, or undefined. */
export const directive = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined => node.directives?.find((found) => found.name.value === name);

/** The value of an argument as text, or undefined. */
export function argument(node: ConstDirectiveNode | undefined, name: string): string | undefined {
  const found = node?.arguments?.find((given) => given.name.value === name);
  return found === undefined ? undefined : String(valueFromASTUntyped(found.value));
}

/** The description without the space around it; empty where there is none. */
export const description = (node: { readonly description?: { readonly value: string } | undefined }): string =>
  node.description?.value.trim() ?? '';

/** The name inside of list and non-null marks. */
export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The concept that a declaration belongs to: the name of its file. */
export const familyOf = (node: { readonly loc?: Location | undefined }): string =>
  (node.loc?.source.name ?? '').replace(/\.graphql$/, '');
