/** A claim as it is stored: flat, so that its node's properties are the record. */
export interface ClaimRecord extends Locator {
  readonly id: string;
  readonly notation?: string;
  /** The notation of the claim of its dataset from which the editors split it off. */
  readonly splitOffFrom?: string;
  /** Place in the listing: dataset, then row. */
  readonly order: number;
  readonly dataset: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object?: string;
  readonly value?: string;
  readonly number?: number;
  readonly unit?: string;
  /** `name=value`, in the order of the row. */
  readonly roles: readonly string[];
  readonly notPrinted: readonly string[];
  readonly openInSource: boolean;
  readonly valid?: string;
  readonly validFrom?: number;
  readonly validTo?: number;
  readonly dateBasis?: string;
  readonly rank: string;
  readonly voice: string;
  readonly speaker?: string;
  readonly force: string;
  readonly text?: string;
  readonly note?: string;
  /** The entity whose attributes it feeds: the subject of an attribute claim, the node of a node claim. */
  readonly attributeOf?: string;
  /** Folded name, code or external id by which the subject can be found. */
  readonly key?: string;
  /** The ledger's number of the write that brought it, and when that was, in milliseconds. */
  readonly recordedNumber?: number;
  readonly recordedAt?: number;
  /** When it was closed; absent while it is open. */
  readonly recordedTo?: number;
  readonly closedBy?: number;
  /** Id of the country relation that it leads to. */
  readonly pair?: string;
}

/** Where a claim stands in its source. */
export interface Locator {
  readonly source: string;
  readonly section?: string;
  readonly paragraph?: number;
  readonly sentence?: number;
  readonly start?: number;
  readonly end?: number;
  readonly sha256?: string;
  readonly record?: string;
  readonly page?: string;
  readonly citation?: string;
  readonly citationBasis: string;
}

type About = Pick<ClaimRecord, 'subject' | 'object' | 'attributeOf' | 'speaker' | 'roles'>;

/** Everything that a claim is about, by role; a qualifier that is no entity finds no node and makes no link. */
export function aboutOf(claim: About): { id: string; role: string }[] {
  const { subject, object, attributeOf, speaker } = claim;
  return [
    { id: subject, role: 'subject' },
    ...(object === undefined || object === attributeOf ? [] : [{ id: object, role: 'object' }]),
    ...(attributeOf === undefined || attributeOf === subject ? [] : [{ id: attributeOf, role: 'node' }]),
    ...(speaker === undefined ? [] : [{ id: speaker, role: 'speaker' }]),
    ...claim.roles.map(splitRole).map(({ name, value }) => ({ id: value, role: name })),
  ];
}

/** A role of a claim: `name=value`. */
export function splitRole(role: string): { name: string; value: string } {
  const at = role.indexOf('=');
  return { name: role.slice(0, at), value: role.slice(at + 1) };
}
