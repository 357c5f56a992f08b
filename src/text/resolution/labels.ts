// Labels in front of a time: "Next review: Monday", "Due: 3 May", "ETA: 16:30" name what is to come.
import { PAST } from '../events/vocabulary.js';
import { COLON, signAt } from '../structure/signs.js';
import { NEWLINE, type Tokens } from '../tokens.js';
import { AHEAD, CLAUSE_END, PLAN_CUE, type CueWords } from './cue-words.js';

/** A label has no more words. */
const LONGEST = 6;

/** Whether a label of what is to come stands before the time at a token, with a colon. */
export function isLabelAhead(tokens: Tokens, from: number, { cues, verbs, aheadHeading, labelAhead }: CueWords): boolean {
  const { kind, word } = tokens;
  if (signAt(tokens, from - 1) !== COLON) return false;
  let isAhead = false;
  for (let at = from - 2; at >= 0 && kind[at] !== NEWLINE && (cues[word[at]] & CLAUSE_END) === 0; at--) {
    if (from - at > LONGEST + 1) return false;
    const id = word[at], isCue = (cues[id] & (AHEAD | PLAN_CUE)) !== 0 || aheadHeading[id] !== 0 || labelAhead[id] !== 0;
    // "Last seen: Monday".
    if (!isCue && (verbs[id] & PAST) !== 0) return false;
    isAhead ||= isCue;
  }
  return isAhead;
}
