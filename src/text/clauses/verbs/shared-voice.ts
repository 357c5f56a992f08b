// Which participle is done to its subject, and which shares the auxiliary of the clause before.
import { type Clause, parentOf } from '../clause.js';
import { hostOf } from '../joints/resumed-subjects.js';
import { type SentenceWords } from '../../words/sentence-words.js';
import { isPresent, type VerbGroup } from './verb-group.js';
import { CANCEL, POSTPONE } from '../../words/verb-senses.js';
import { isNoticeOfState, isOfSecondThing, isPassiveAlone, sharesAuxiliary } from './bare-participles.js';

/** A participle shares the auxiliary of the clause before, or stands for a passive alone. */
export function giveVoice(words: SentenceWords, clauses: readonly Clause[], clause: Clause, verb: VerbGroup, to: number): void {
  const previous = clauses.at(-1),
    aside = hostOf(clauses);
  // "Was reinstated when a test failed, and lifted in May", "was put off and, when talks failed, renewed".
  const isBehindOther = aside?.joint === 'subordinate' && aside.subject[0] !== clause.subject[0],
    partner = (isBehindOther ? (parentOf(clauses, aside) ?? clauses[clauses.indexOf(aside) - 1]) : undefined) ?? previous;
  if (partner && sharesAuxiliary(words, partner, clause, partner !== previous)) {
    verb.passive = true;
    // "Will be signed on Monday and published on Friday", "is to be closed on Monday and its staff sent home".
    if (partner.verb.mood !== 'none' || partner.verb.planned) {
      verb.mood = partner.verb.mood;
      verb.planned = partner.verb.planned;
      verb.past = partner.verb.past;
    }
    // "Is cancelled and held in May instead", "is stopped and searched every Monday".
    const isSame = clause.subject[0] === partner.subject[0];
    if (isOffNow(partner.verb) || (isSame && partner.verb.form === 'finite' && isPresent(partner.verb))) verb.past = false;
    if (isSame && partner.conditional) clause.conditional = true;
  } else if (isNoticeOfState(words, clause)) Object.assign(verb, { passive: true, past: false });
  else if (isPassiveAlone(words, clause, to) || (previous && isOfSecondThing(words, previous, clause))) verb.passive = true;
}

/** "Is called off", as news. */
function isOffNow(verb: VerbGroup): boolean {
  return (verb.sense === CANCEL || verb.sense === POSTPONE) && isPresent(verb);
}
