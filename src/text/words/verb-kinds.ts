// Kinds of verbs, by the bits and classes of their words.
import { AUXILIARY, NOUN_LIKE, PAST, PRESENT } from './vocabulary.js';

/** Values of the class `passiveVerb`, of verbs that make a passive as "be" does: "get"; only of what becomes of plans, "stand"; of what is due, "fall". */
export const GETS = 1,
  STANDS = 2,
  FALLS = 3;

/** A past or present form, which is no noun. */
export function isTensedVerb(bits: number): boolean {
  return (bits & (PAST | PRESENT)) !== 0 && (bits & NOUN_LIKE) === 0;
}

/** An auxiliary, or a verb with a tense. */
export function hasTense(bits: number): boolean {
  return (bits & AUXILIARY) !== 0 || isTensedVerb(bits);
}

/** "Had come", as part of a verb group: what was over by then. */
export function isPluperfect({ perfect, past }: { readonly perfect: boolean; readonly past: boolean }): boolean {
  return perfect && past;
}
