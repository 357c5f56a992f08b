// Bare numbers behind "at" that are counts and no hours: "put the toll at nine".
import { WORD, type Tokens } from '../tokens/tokens.js';
import type { Atom } from '../rules/stage.js';
import { PREPOSITION } from '../words/vocabulary.js';
import type { ChainWords } from './chain-words.js';

/** Tokens back from "at" to what is counted: "the number of people known to be missing stood at". */
const REACH = 9;
/** Tokens back from what is counted to its verb: "put the official death | toll". */
const VERB_REACH = 4;

/** Value of the class `measures`: stands before what is counted too. */
const OF_COUNT = 2;

/** Whether an hour is how much something counted is put at: "put the number of dead at six on Sunday", "the toll stood at nine"; not "counted the votes at nine", "the toll bridge was put in place at nine". */
export function isTally({ kind, word }: Tokens, { start, meaning: { bareHour, meridiem, zone } }: Atom, words: ChainWords): boolean {
  const {
      hourLead,
      tally,
      clause: { verbs, measures },
    } = words,
    lead = start - 1;
  if (bareHour === undefined || (meridiem ?? zone) !== undefined || hourLead[word[lead]] === 0) return false;
  let at = lead - 1;
  while (at > Math.max(0, start - REACH) && kind[at] === WORD && tally[word[at]] === 0) at--;
  if (kind[at] !== WORD || tally[word[at]] === 0) return false;
  if (measures[word[lead - 1]] !== 0) return true;
  if (at + 1 < lead && (verbs[word[at + 1]] & PREPOSITION) === 0) return false;
  for (let verb = at - 1; verb >= Math.max(0, at - VERB_REACH) && kind[verb] === WORD; verb--) if (measures[word[verb]] === OF_COUNT) return true;
  return false;
}
