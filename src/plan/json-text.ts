const TEXT = Symbol('JSON');

/** JSON that is made already, where an object would stand. Who reads the object and not the text gets what the text says. */
export const jsonText = (text: string): Record<string, unknown> =>
  Object.defineProperty({ [TEXT]: text }, 'toJSON', { value: () => JSON.parse(text), enumerable: false });

/** The text of an object that is JSON made already. */
export const textOf = (value: object | null | undefined): string | undefined =>
  (value as { readonly [TEXT]?: string } | null | undefined)?.[TEXT];
