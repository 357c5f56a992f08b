// What looks like a clock time and is a count or a length: "put the toll at nine", "Duration: 2:17".
import { ATOM } from '../rules/categories.js';
import { hasClock } from '../resolution/clock/clock-time.js';
import { COLON, isDash, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import { CAPITAL, WORD, type Tokens } from '../tokens/tokens.js';
import type { Atom } from '../rules/stage.js';
import { INFINITIVE } from '../words/cue-words.js';
import { NEAR_VERB } from '../direction/tokens-around.js';
import { isBefore } from '../direction/words-before.js';
import { BE, COORDINATOR } from '../words/vocabulary.js';
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
      clause: { verbs, measures, nounJoint },
    } = words,
    lead = start - 1;
  if (bareHour === undefined || (meridiem ?? zone) !== undefined || hourLead[word[lead]] === 0) return false;
  let at = lead - 1;
  while (at > Math.max(0, start - REACH) && kind[at] === WORD && tally[word[at]] === 0) at--;
  if (kind[at] !== WORD || tally[word[at]] === 0) return false;
  for (let inside = at + 1; inside < lead; inside++) if (verbs[word[inside]] & COORDINATOR) return false;
  // "A number of meetings were held at nine".
  if (measures[word[lead - 1]] !== 0) return measures[word[lead - 1]] === OF_COUNT || (verbs[word[lead - 2]] & BE) === 0;
  // "Put the total in the box at nine".
  if (at + 1 < lead && nounJoint[word[at + 1]] === 0) return false;
  for (let verb = at - 1; verb >= Math.max(0, at - VERB_REACH) && kind[verb] === WORD; verb--) if (measures[word[verb]] === OF_COUNT) return true;
  return false;
}

/** "Increased to ten | from five", "the price fell on Monday to six | from seven": an hour behind "from" that is how much there was before; not "the start was moved to ten from five", "fell silent from five". */
export function isFormerAmount(
  tokens: Tokens,
  { start, meaning: { bareHour, meridiem, zone } }: Atom,
  { rangeLead, rangeJoint, clause }: ChainWords,
): boolean {
  const { word } = tokens;
  if (bareHour === undefined || (meridiem ?? zone) !== undefined || rangeLead[word[start - 1]] === 0 || rangeJoint[word[start - 3]] === 0)
    return false;
  return isBefore(tokens, start - 3, NEAR_VERB, clause, -1, clause.scales);
}

/** Values of the class `timing`: a length by its name, "time" itself, what makes a length of that, and what does so behind "to" alone. */
const LENGTH = 1,
  TIME = 2,
  OF_TIME = 3,
  TO_END = 4;

/** Whether a letter counts it to a zero: "T-6:00:00". */
function isCounted(tokens: Tokens, at: number): boolean {
  const { kind, flags, start, end } = tokens,
    letter = at - 2;
  if (!isDash(signAt(tokens, at - 1)) || isSpaced(tokens, at - 1) || isSpaced(tokens, at)) return false;
  return kind[letter] === WORD && (flags[letter] & CAPITAL) !== 0 && end[letter] - start[letter] === 1;
}

/** "Duration: 2:17", "Running time: 1h40", "Time to detect: 2h17", but "Departure time: 9:15", "Time to leave: 9:15", "Downtime: 14:05–15:20": how long it took; "T-6:00:00": how long it is to a zero. */
export function isLength(
  tokens: Tokens,
  { start, end, category, meaning, joint }: Atom,
  { timing, rangeJoint, clause: { cues } }: ChainWords,
): boolean {
  const { word } = tokens,
    { meridiem, zone, day, weekday } = meaning;
  if (category !== ATOM.clock || !hasClock(meaning) || (meridiem ?? zone ?? day ?? weekday) !== undefined) return false;
  if (joint >= 0 || rangeJoint[word[end]] !== 0) return false;
  if (isCounted(tokens, start)) return true;
  const isColon = signAt(tokens, start - 1) === COLON,
    label = isColon ? start - 2 : start - 1,
    told = timing[word[label]];
  if (told === TIME) return timing[word[label - 1]] === OF_TIME;
  if (told === LENGTH) return isColon || timing[word[label - 1]] === OF_TIME;
  return isColon && (told === OF_TIME || told === TO_END) && (cues[word[label - 1]] & INFINITIVE) !== 0 && timing[word[label - 2]] === TIME;
}
