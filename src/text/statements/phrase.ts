// A noun phrase of a speaker: a range of tokens.

/** Token range. */
export type Range = readonly [from: number, to: number];

/** No noun phrase of a speaker is longer. */
export const LONGEST = 45;
