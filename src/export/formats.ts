import type { Format } from './format.ts';
import { d3 } from './formats/d3.ts';

/** All formats, those first that most clients read. */
export const FORMATS: readonly Format[] = [d3];
