/** When something was recorded, and when it was closed, in milliseconds; null or nothing while it is open. */
export interface Known {
  readonly recordedAt?: number | undefined;
  readonly recordedTo?: number | null | undefined;
}

/** Whether it was known at an instant. */
export const isKnown = ({ recordedAt = 0, recordedTo }: Known, instant: number): boolean =>
  recordedAt <= instant && (recordedTo === undefined || recordedTo === null || recordedTo > instant);

/** The instants at which something came to be known or was closed, in order. */
export const instantsOf = (known: readonly Known[]): number[] =>
  [
    ...new Set(known.flatMap(({ recordedAt = 0, recordedTo }) => [recordedAt, ...(recordedTo ? [recordedTo] : [])])),
  ].sort((a, b) => a - b);

/** That claims of a source speak of an entity: recorded when, and closed when; null while they are open. */
export interface Naming {
  readonly source: string;
  readonly recordedAt: number;
  readonly recordedTo: number | null;
}
