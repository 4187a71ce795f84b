/** Parts of a JSON document that is written as it is read: the batches become the members of one list. */
export async function* membersOf<T>(
  batches: AsyncIterable<readonly T[]>,
  shown: (one: T) => unknown,
): AsyncGenerator<string> {
  let isFirst = true;
  for await (const batch of batches) {
    if (batch.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${batch.map((one) => JSON.stringify(shown(one))).join(',\n')}`;
    isFirst = false;
  }
}
