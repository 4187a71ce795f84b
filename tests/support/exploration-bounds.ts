import { type FieldNode, print } from 'graphql';
import type { Bounds } from './bounds.ts';

/** Entities are found by id and by name; then one statement for each distance that the arguments allow, and for what is shown. */
export function explorationCost(node: FieldNode): Bounds | undefined {
  const found = { statements: 2, waits: 2 };
  const plus = (statements: number, waits = statements) => ({
    statements: found.statements + statements,
    waits: found.waits + waits,
  });
  switch (node.name.value) {
    case 'neighbourSummary':
    case 'edgesAmong':
      return plus(1);
    case 'neighbours':
      return plus(2, 1);
    case 'paths':
      return plus(2 + numberIn(node, 'maxLength', 4));
    case 'scene':
      return plus(2 + numberIn(node, 'depth', 1), 1 + numberIn(node, 'depth', 1));
    default:
      return undefined;
  }
}

/** The number that stands behind a name in the arguments. */
function numberIn(node: FieldNode, name: string, usual: number): number {
  const text = node.arguments?.map((argument) => print(argument)).join(' ') ?? '';
  return Number(new RegExp(`${name}: (\\d+)`).exec(text)?.[1] ?? usual);
}
