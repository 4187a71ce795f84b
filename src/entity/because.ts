import { becauseOf } from '../claim/because.ts';
import { type KeyValues, type OrderKey, orderValuesOf } from '../filter/key.ts';
import type { Context } from '../graphql/context.ts';
import type { PlacingQuestion } from './loaders.ts';

/** By what an order placed an entity, key by key; what is measured says which claims gave it. */
export function placedBy(
  { keys, placing }: { readonly keys: readonly OrderKey[]; readonly placing: PlacingQuestion },
  id: string,
  values: KeyValues,
) {
  return orderValuesOf(keys, values).map((value, index) => {
    const key = keys[index];
    const because = async (_: unknown, { loaders }: Context) =>
      becauseOf((await loaders.entity.placing(id, placing))[key?.property ?? ''] ?? []);
    return { ...value, because: key?.measure === undefined ? null : because };
  });
}
