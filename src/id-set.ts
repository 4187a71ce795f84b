/** Claim ids, or hashes of rows, eight bytes each: what a load goes through may be too much to keep as text. */
export interface IdSet {
  readonly add: (id: string) => void;
  readonly has: (id: string) => boolean;
}

const SMALLEST = 1024;

/** A set of hashes by their first 64 bits. */
export function createIdSet(): IdSet {
  let slots = new Uint32Array(2 * SMALLEST);
  let size = 0;
  const put = (high: number, low: number) => {
    const at = slotOf(slots, high, low);
    if (slots[at] === 0 && slots[at + 1] === 0) size += 1;
    slots[at] = high;
    slots[at + 1] = low;
  };
  const grow = () => {
    const before = slots;
    slots = new Uint32Array(2 * before.length);
    size = 0;
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0 || before[at + 1] !== 0) put(before[at] ?? 0, before[at + 1] ?? 0);
  };
  return {
    add: (id) => {
      if (size * 4 > slots.length) grow();
      put(...wordsOf(id));
    },
    has: (id) => {
      const [high, low] = wordsOf(id);
      const at = slotOf(slots, high, low);
      return slots[at] === high && slots[at + 1] === low;
    },
  };
}

/** Where the words are, or the free slot into which they belong. */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const mask = slots.length - 1;
  let at = (2 * low) & mask;
  while ((slots[at] !== 0 || slots[at + 1] !== 0) && (slots[at] !== high || slots[at + 1] !== low))
    at = (at + 2) & mask;
  return at;
}

/** Of a hash in hexadecimal digits, with or without a prefix such as `claim:`; zeros mark free slots and are no hash. */
function wordsOf(id: string): [high: number, low: number] {
  const at = id.indexOf(':') + 1;
  return [Number.parseInt(id.slice(at, at + 8), 16), Number.parseInt(id.slice(at + 8, at + 16), 16) || 1];
}
