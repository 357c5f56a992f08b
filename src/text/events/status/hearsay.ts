// What nobody vouches for: "reportedly", "is accused of", "the story goes that".
import { parentOf, type Clause } from '../../clauses/clause.js';
import { isClosed } from '../../clauses/verbs/around-verbs.js';
import { tellsFrom } from '../../clauses/rumours.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hints } from '../../words/stretches.js';
import { COMMA, hasMark, hintsAt, tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { ANAPHOR, COORDINATOR, HEARSAY, RELATIVE, RUMOUR } from '../../words/vocabulary.js';
import { SAY } from '../../words/verb-senses.js';
import { BELIEF } from './doubts.js';

/** "is accused of", "reportedly", "allegedly". */
export function isHearsay({ words }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  // "The trial of a man accused of theft began": he is accused, and the trial began.
  for (let at = clause.from; at < clause.to; at++)
    if (hintsAt(words, at) & HEARSAY && !(clause.verb.form === 'finite' && at < clause.verb.from && clauses.some(({ verb }) => verb.head === at)))
      return true;
  const parent = parentOf(clauses, clause);
  if (parent !== undefined && (hintsAt(words, parent.verb.head) & HEARSAY) !== 0) return true;
  if (hintsAt(words, tellsFrom(words, clause) - 1) & RUMOUR) return true;
  return isToldByLore(words, clause, parent);
}

/** "According to the log, it sank on Monday", "legend says it sank in 1640": what drafts from a place on tell as done is somebody else's word, with no verb of saying. */
export function layToOthers({ drafts, sayings, words }: Reading, first: number): void {
  for (let place = first; place < drafts.length; place++) {
    const draft = drafts[place];
    if (draft.part !== 'happening' || draft.status !== 'occurred' || !draft.when) continue;
    const said = sayings.contentAt(tokenAfter(words, draft.at));
    if (said >= 0 && (sayings.isPhrase(said) || sayings.isNobody(said))) draft.status = 'reported';
  }
}

/** "According to legend, a monk hid the bell". */
export function isOfLegend({ words, sayings }: Reading, said: number): boolean {
  const at = said >= 0 && sayings.isPhrase(said) ? sayings.speakerAt(said) : -1;
  return at >= 0 && (hintsAt(words, at) & RUMOUR) !== 0;
}

/** "Tradition has it | that it sank", "it was said | that it sank": nobody says so. */
export function isToldByLore(words: SentenceWords, { connective, joint }: Clause, parent: Clause | undefined): boolean {
  if (!parent || !isLore(words, parent)) return false;
  return connective < 0 ? joint === 'complement' : connective >= parent.verb.to && (words.bits[connective] & RELATIVE) !== 0;
}

/** "The abbot, so the story goes, drank the wine", "legend has it,": that it is a tale is told aside. */
export function isSaidAside(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  return clauses.some((other) => {
    const {
        subject: [from],
        verb: { to },
      } = other,
      // "Legend has it,".
      end = words.bits[to] & ANAPHOR ? to + 1 : to;
    if (other === clause || other.joint === 'complement' || other.verb.passive || !isLore(words, other) || !isClosed(words, end)) return false;
    return hasMark(words, from - 1, COMMA) || hasMark(words, from - 2, COMMA) || (words.bits[from - 2] & COORDINATOR) !== 0;
  });
}

/** "Tradition has it | that", "the story goes | that", "it is said | that", "it was feared | the boy had drowned". */
function isLore(words: SentenceWords, { verb, subject: [from, to] }: Clause): boolean {
  if (verb.negated || verb.mood !== 'none') return false;
  const { classes } = words.vocabulary,
    isSaid = classes.hearsayVerb[verb.base] !== 0 || (!verb.past && (verb.sense === SAY || classes.leavesOpen[verb.base] === BELIEF));
  if (verb.passive && isSaid) return to - from === 1 && (words.bits[from] & ANAPHOR) !== 0;
  return !verb.past && hints(words, from, to, RUMOUR);
}
