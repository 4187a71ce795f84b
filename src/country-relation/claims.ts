/** The most claims of a pair of countries that a dossier looks at; its coverage says when there are more. */
export const CLAIMS_OF_PAIR = 5_000;
