/** What the compiler leaves to the reference path, which answers it or words its error. */
export class NotCompiled extends Error {}
