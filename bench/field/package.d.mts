/** Ids of the countries, those that are named most often first. */
export function countriesByWeight(): string[];
/** Writes the made-up field of about so many stored nodes into a folder. */
export function writeField(folder: string, nodes: number): Promise<void>;
