// The day that the second of two joined verbs has of the first: "hit the pier on Monday and left the town in the dark".
import { isFiner, isInterval } from '../../../time/index.js';
import { type Clause, isMain, parentOf } from '../../clauses/clause.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import { HARM } from '../../clauses/times/shared-times.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { isIndicative, type VerbGroup } from '../../clauses/verbs/verb-group.js';
import { type Draft, giveTime } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { holds } from '../../words/stretches.js';
import { ADVERB, AT_TIME, HAPPENING } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { hasMark, hintsAt, STRONG, type SentenceWords } from '../../words/sentence-words.js';

/** Value of the class `resulting`: how what it acts upon is left. */
const LEFT = 2;

/** "The storm shut the pass on Monday and left the town without power": harm comes about when what did it was; not "and later killed two"; who "arrived on Monday and cut the grass" may have done so later. */
export function giveDayShared({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause, draft: Draft): void {
  const { joint, connective, subject, verb } = clause,
    before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (draft.when || !isSo(draft) || joint !== 'coordinate' || connective < 0 || before?.subject[0] !== subject[0]) return;
  if (!isPlainPast(verb) || !isPlainPast(before.verb) || timesOf(words, clause).length > 0) return;
  const { harming, resulting } = words.vocabulary.classes,
    [from, to] = objectOf(words, clause);
  if (from >= to || (harming[verb.base] === 0 && resulting[verb.base] !== LEFT)) return;
  if (!isHappening(words, subject) && harming[before.verb.base] === 0 && (harming[verb.base] !== HARM || isEmpty(objectOf(words, before)))) return;
  // "And left it as soon as the tide turned": when, other words tell.
  if (holds(words, connective + 1, verb.to + 1, ADVERB) || clauses.some((other) => parentOf(clauses, other) === clause)) return;
  const { when } = made.get(before)?.find((other) => other.when !== undefined && isSo(other)) ?? {};
  if (when && !isInterval(when) && !isFiner('day', when.precision)) giveTime(draft, { when, times: [] });
}

/** "When the war ended, in 1945, she moved", "when he was nine, in 1921, his father died", "when they tried to sell it in 1711, a mob rose": what opens the sentence, or its part, with "when" tells when the rest was. */
export function giveDayOfOpening({ words }: Reading, { clauses, from, made }: SentenceReading, clause: Clause, draft: Draft): void {
  if (draft.when || !isSo(draft) || !isMain(clause.joint) || timesOf(words, clause).length > 0) return;
  const place = clauses.indexOf(clause);
  let index = place - 1;
  while (index > 0 && clauses[index].joint === 'infinitive') index--;
  if (index < 0) return;
  const { connective, verb, joint } = clauses[index],
    opens = connective === from || hasMark(words, connective - 1, STRONG);
  if (joint !== 'subordinate' || !opens || !(hintsAt(words, connective) & AT_TIME)) return;
  if (!isPlainPast(verb) || verb.negated || !isPlainPast(clause.verb) || holds(words, clause.from, clause.verb.to, ADVERB)) return;
  const [time, ...more] = timesOf(words, clauses[index]),
    own = time?.role === 'at' && more.length === 0 ? time.time.when : undefined,
    // "When they agreed to sell it in 2036, he left": the time of what they did, if any.
    when = index < place - 1 ? dayOf(made, clauses[index]) : own;
  if (when && !isInterval(when)) giveTime(draft, { when, times: [] });
}

/** "Will step down when his contract expires on 3 May": what is to come then; what "will have left" by then did so before. */
export function giveDayToCome({ words }: Reading, { clauses }: SentenceReading, clause: Clause, draft: Draft): void {
  const { negated, perfect } = clause.verb;
  if (draft.when || draft.status !== 'scheduled' || negated || perfect || isOfQuestion(words, clause) || timesOf(words, clause).length > 0) return;
  const then = clauses.find((other) => other.joint === 'subordinate' && parentOf(clauses, other) === clause);
  if (!then || then.verb.past || then.verb.negated || !isIndicative(then.verb) || !(hintsAt(words, then.connective) & AT_TIME)) return;
  const [time, ...more] = timesOf(words, then),
    when = time?.role === 'at' && more.length === 0 ? time.time.when : undefined;
  if (when && !isInterval(when)) giveTime(draft, { when, times: [] });
}

/** "Will say when the shop opens", "will discuss when it opens": what is asked there is what the verb acts upon. */
function isOfQuestion({ vocabulary: { classes } }: SentenceWords, { verb: { sense, base } }: Clause): boolean {
  return SAYS.has(sense) || classes.asksWhen[base] !== 0;
}

/** "Was arrested in May as he boarded a flight": what one does meanwhile is of that time; "closed in May as orders fell", "as it lost money" may tell why. */
export function giveDayMeanwhile({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause, draft: Draft): void {
  const { joint, connective, subject, verb } = clause,
    host = parentOf(clauses, clause);
  if (draft.when || !isSo(draft) || joint !== 'subordinate' || !host || readTheme(words, ...subject).pronoun !== 'person') return;
  if (words.vocabulary.classes.meanwhile[words.tokens.word[connective]] === 0 || !isPlainPast(verb) || timesOf(words, clause).length > 0) return;
  const when = dayOf(made, host);
  if (when && !isInterval(when)) giveTime(draft, { when, times: [] });
}

/** Is it told as done, whoever says so? */
function isSo({ status }: Draft): boolean {
  return status === 'occurred' || status === 'reported';
}

/** When that was done which a clause tells. */
function dayOf(made: SentenceReading['made'], clause: Clause): Draft['when'] {
  return made.get(clause)?.find((other) => other.when !== undefined && isSo(other))?.when;
}

/** "The storm", "a fire in Bonn", "heavy snow". */
function isHappening(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  const { headAt } = readTheme(words, from, to);
  return headAt >= 0 && ((words.bits[headAt] & HAPPENING) !== 0 || words.vocabulary.classes.weather[words.tokens.word[headAt]] !== 0);
}

function isEmpty([from, to]: readonly [number, number]): boolean {
  return from >= to;
}

/** Told as done, and not as done before something else. */
function isPlainPast(verb: VerbGroup): boolean {
  return isIndicative(verb) && verb.past && !verb.perfect;
}
