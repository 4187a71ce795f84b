/** Why something that was saved cannot be opened; each has its message. */
export type FaultReason = 'packed' | 'json' | 'format' | 'version' | 'part' | 'large';

/** Something that was saved and cannot be opened. */
export class SavedFault extends Error {
  readonly reason: FaultReason;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(reason: FaultReason, values: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.values = values;
  }
}

/** Reads the parts of an object that anybody may have written. Errors: SavedFault with the part. */
export function reading(value: unknown) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SavedFault('format');
  const whole = value as Readonly<Record<string, unknown>>;
  return {
    whole,
    /** A text that meets a pattern; null where it is absent. */
    field: (name: string, pattern: RegExp): string | null => {
      const part = whole[name];
      if (part === undefined) return null;
      if (typeof part !== 'string' || !pattern.test(part)) throw new SavedFault('part', { part: name });
      return part;
    },
    /** Texts that meet a pattern; none where it is absent. */
    list: (name: string, most: number, pattern: RegExp): readonly string[] => {
      const part = whole[name] ?? [];
      if (!Array.isArray(part) || part.length > most) throw new SavedFault('part', { part: name });
      if (!part.every((member) => typeof member === 'string' && pattern.test(member)))
        throw new SavedFault('part', { part: name });
      return part;
    },
  };
}
