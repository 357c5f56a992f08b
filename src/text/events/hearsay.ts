// What nobody vouches for: "reportedly", "is accused of", "the story goes that".
import { parentOf, type Clause } from '../clauses/clause.js';
import { tellsFrom } from '../clauses/rumours.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hints } from '../words/stretches.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { ANAPHOR, HEARSAY, RELATIVE, RUMOUR } from '../words/vocabulary.js';
import { SAY } from '../words/verb-senses.js';
import { BELIEF } from './doubts.js';

/** "is accused of", "reportedly", "allegedly". */
export function isHearsay({ words, sayings }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  // "The trial of a man accused of theft began": he is accused, and the trial began.
  for (let at = clause.from; at < clause.to; at++)
    if (hintsAt(words, at) & HEARSAY && !(clause.verb.form === 'finite' && at < clause.verb.from && clauses.some(({ verb }) => verb.head === at)))
      return true;
  const parent = parentOf(clauses, clause);
  if (parent !== undefined && (hintsAt(words, parent.verb.head) & HEARSAY) !== 0) return true;
  if (hintsAt(words, tellsFrom(words, clause) - 1) & RUMOUR) return true;
  if (
    parent !== undefined &&
    (clause.connective < 0 ? clause.joint === 'complement' : clause.connective >= parent.verb.to && words.bits[clause.connective] & RELATIVE) &&
    isLore(words, parent)
  )
    return true;
  // "according to the log": somebody else's words, with no verb of saying.
  const said = sayings.contentAt(clause.verb.head);
  return said >= 0 && (sayings.isPhrase(said) || sayings.isNobody(said));
}

/** "Tradition has it | that", "the story goes | that", "it is said | that", "it is feared | the boy drowned". */
function isLore(words: SentenceWords, { verb, subject: [from, to] }: Clause): boolean {
  if (verb.past || verb.negated || verb.mood !== 'none') return false;
  if (verb.passive && (verb.sense === SAY || words.vocabulary.classes.leavesOpen[verb.base] === BELIEF))
    return to - from === 1 && (words.bits[from] & ANAPHOR) !== 0;
  return hints(words, from, to, RUMOUR);
}
