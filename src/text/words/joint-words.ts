// The words of a joint, by their bits: ", | and | the bank".
import { COORDINATOR, DETERMINER, NOT, PRONOUN, RELATIVE } from './vocabulary.js';

/** "And", "but", but neither "nor" nor "either". */
export function isCoordinator(bits: number): boolean {
  return (bits & (COORDINATOR | NOT | DETERMINER)) === COORDINATOR;
}

/** "The", "a", "its", but neither "this", which may stand alone, nor "which". */
export function opensNoun(bits: number): boolean {
  return (bits & (DETERMINER | PRONOUN | RELATIVE)) === DETERMINER;
}
