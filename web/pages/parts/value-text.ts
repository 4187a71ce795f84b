import type { PageContext } from '../page.ts';

/** A value of a closed list goes by its words; every other value stands as it is. */
export const valueText = ({ messages }: PageContext, value: string): string =>
  /^[A-Z]+(_[A-Z]+)*$/.test(value) && value.length > 3 ? messages.word('choice', value) : value;
