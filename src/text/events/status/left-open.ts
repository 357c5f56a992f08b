// What the text leaves open: that of which there is no sign, of which nobody is sure, which nobody said.
import { type Clause } from '../../clauses/clause.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { CONDITION, COORDINATOR, DETERMINER, NOT, PRONOUN, RUMOUR, SUBORDINATOR, TO } from '../../words/vocabulary.js';
import { DENY, HAPPEN, REFUSE } from '../../words/verb-senses.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { isNegative } from './denials.js';
import { SIGN, WORDS } from './doubts.js';
import { untilOf } from '../plans/slots-told.js';

/** Does what it hangs on leave open whether it is so? "Not clear why it closed", "did not say where it crashed": it did. */
export function isLeftOpen(words: SentenceWords, clause: Clause, host: Clause | undefined): boolean {
  const opening = clause.connective < 0 ? clause.from : clause.connective;
  if (isAsked(words, clause, opening)) return false;
  if (isSign(words, opening - 1) && isDeniedSign(words, clause, host, opening)) return true;
  return host !== undefined && (isUnproved(words, host, opening) || (clause.joint === 'complement' && isUnsaid(words, host)));
}

/** "There is no sign that it will end", "it is not certain that it will sail": nor does the text know. */
function isDeniedSign({ bits }: SentenceWords, { joint }: Clause, host: Clause | undefined, opening: number): boolean {
  if ((bits[opening - 2] | bits[opening - 3]) & NOT) return true;
  return host?.verb.negated === true && (joint === 'relative' || (joint === 'complement' && host.verb.copula));
}

/** "Nothing to show that it fell", "no proof has come up that it fell". */
function isUnproved(words: SentenceWords, host: Clause, opening: number): boolean {
  const { bits } = words,
    { head, to } = host.verb;
  if (opening !== to) return false;
  if (bits[head - 1] & TO && (bits[head - 2] & (NOT | PRONOUN)) === (NOT | PRONOUN)) return true;
  return isNobody(words, host) && isSign(words, host.subject[1] - 1);
}

/** "Did not say that it would close in May", "refused to say so": nor does the text; "did not say", "refused to say until Friday that it had closed": then it was said. */
function isUnsaid(words: SentenceWords, host: Clause): boolean {
  const { passive, base, head } = host.verb,
    { leavesOpen } = words.vocabulary.classes;
  // "Would neither confirm nor deny that".
  const isEither = words.bits[head - 1] & COORDINATOR && leavesOpen[words.vocabulary.base[words.tokens.word[head - 2]]] === WORDS;
  if (passive || (leavesOpen[base] !== WORDS && !isEither)) return false;
  return isEither ? host.verb.sense === DENY : (isRefused(words, head) || isNegative(words, host)) && !untilOf(words, timesOf(words, host));
}

/** "Declined to | say". */
function isRefused({ bits, tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  return (bits[at - 1] & TO) !== 0 && sense[word[at - 2]] === REFUSE;
}

/** "Sign", "proof", or "report", of which there may be none. */
function isSign(words: SentenceWords, at: number): boolean {
  return (
    words.vocabulary.classes.leavesOpen[words.tokens.word[at]] === SIGN || ((hintsAt(words, at) & RUMOUR) !== 0 && (words.bits[at - 1] & NOT) !== 0)
  );
}

/** "Why it closed", "where the car crashed", but not "that", "whether", "if": a word that asks for more of what was done; "what happened" names nothing. */
function isAsked({ bits }: SentenceWords, { verb }: Clause, at: number): boolean {
  return (
    verb.mood === 'none' && !(verb.sense === HAPPEN && verb.from === at + 1) && (bits[at] & (SUBORDINATOR | CONDITION | DETERMINER)) === SUBORDINATOR
  );
}
