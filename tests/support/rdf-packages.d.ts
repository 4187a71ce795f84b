/** What the tests use of packages that bring no types. */
declare module 'n3' {
  interface ReadTerm {
    readonly termType: string;
    readonly value: string;
  }
  export interface ReadQuad {
    readonly subject: ReadTerm;
    readonly predicate: ReadTerm;
    readonly object: ReadTerm;
    readonly graph: ReadTerm;
  }
  export class Parser {
    constructor(options: { readonly format: string });
    parse(text: string): ReadQuad[];
  }
  export class Writer {
    constructor(options: { readonly format: string });
    quadsToString(quads: readonly ReadQuad[]): string;
  }
}

declare module 'jsonld' {
  const jsonld: {
    readonly toRDF: (document: object, options: { readonly format: 'application/n-quads' }) => Promise<string>;
    readonly canonize: (text: string, options: Readonly<Record<string, string>>) => Promise<string>;
    readonly frame: (document: object, frame: object) => Promise<Record<string, unknown>>;
  };
  export default jsonld;
}
