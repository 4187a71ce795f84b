/** An instrument of a country, as it is read, with what shows it at work. */
export interface ListedInstrument {
  readonly instrument: string;
  readonly claim: string;
  readonly order: number;
  readonly uses: readonly ShownUse[];
}

/** What shows an instrument at work, by one claim, and how that leads to the partner. */
export interface ShownUse {
  readonly thing: string;
  readonly type: string;
  /** The relation by which it is said to show the instrument. */
  readonly by: string;
  readonly claim: string;
  readonly voice: string;
  readonly valid: string | null;
  readonly source: string;
  readonly ties: readonly { readonly claim: string; readonly voice: string; readonly type: string }[];
}

export interface InstrumentUse {
  readonly instrument: string;
  readonly state: 'RECORDED' | 'STATED_NONE' | 'SILENT';
  readonly basis: 'SOURCE' | 'EDITORS' | null;
  readonly uses: readonly string[];
  readonly absent: readonly string[];
  readonly claims: readonly string[];
}

/** Whether an instrument is in use towards the partner, and by whose mapping. */
export function useOf({ instrument, claim, uses }: ListedInstrument, denials: readonly string[]): InstrumentUse {
  const isDenial = (type: string) => denials.includes(type.replace(/__WAS$/, ''));
  const shown = uses.map((use) => ({ ...use, tied: use.ties.filter(({ type }) => !isDenial(type)) }));
  const working = shown.filter(({ tied }) => tied.length > 0);
  const denied = uses.filter(({ ties }) => ties.some(({ type }) => isDenial(type)));
  const bySource = working.some(({ voice, tied }) => voice !== 'EDITOR' && tied.some((tie) => tie.voice !== 'EDITOR'));
  const ids = (some: readonly ShownUse[]) => [...new Set(some.map(({ thing }) => thing))];
  const silent = denied.length > 0 ? ('STATED_NONE' as const) : ('SILENT' as const);
  return {
    instrument,
    state: working.length > 0 ? 'RECORDED' : silent,
    basis: working.length === 0 ? null : bySource ? 'SOURCE' : 'EDITORS',
    uses: ids(working),
    absent: ids(denied),
    claims: [claim, ...[...working, ...denied].flatMap((use) => [use.claim, ...use.ties.map((tie) => tie.claim)])],
  };
}
