// The day that the second of two joined verbs has of the first: "hit the pier on Monday and left the town in the dark".
import { isFiner } from '../../time/index.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { objectOf } from '../clauses/object-of.js';
import { readTheme } from '../clauses/theme.js';
import { HARM } from '../clauses/shared-times.js';
import { timesOf } from '../clauses/time-roles.js';
import { isIndicative, type VerbGroup } from '../clauses/verb-group.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { holds } from '../words/stretches.js';
import { ADVERB, AT_TIME, HAPPENING } from '../words/vocabulary.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';

/** Value of the class `resulting`: how what it acts upon is left. */
const LEFT = 2;

/** "The storm shut the pass on Monday and left the town without power": harm comes about when what did it was; not "and later killed two"; who "arrived on Monday and cut the grass" may have done so later. */
export function giveDayShared({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause, draft: Draft): void {
  const { joint, connective, subject, verb } = clause,
    before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (draft.when || draft.status !== 'occurred' || joint !== 'coordinate' || connective < 0 || before?.subject[0] !== subject[0]) return;
  if (!isPlainPast(verb) || !isPlainPast(before.verb) || timesOf(words, clause).length > 0) return;
  const { harming, resulting } = words.vocabulary.classes,
    [from, to] = objectOf(words, clause);
  if (from >= to || (harming[verb.base] === 0 && resulting[verb.base] !== LEFT)) return;
  if (!isHappening(words, subject) && harming[before.verb.base] === 0 && (harming[verb.base] !== HARM || isEmpty(objectOf(words, before)))) return;
  // "And left it as soon as the tide turned": when, other words tell.
  if (holds(words, connective + 1, verb.to + 1, ADVERB) || clauses.some((other) => parentOf(clauses, other) === clause)) return;
  const { when } = made.get(before)?.find(({ when, status }) => when !== undefined && status === 'occurred') ?? {};
  if (when && !when.edtf.includes('/') && !isFiner('day', when.precision)) giveTime(draft, { when, times: [] });
}

/** "When the war ended, in 1945, she moved", "when he was nine, in 1921, his father died": what opens the sentence with "when" tells when the rest was. */
export function giveDayOfOpening({ words }: Reading, { clauses, from }: SentenceReading, clause: Clause, draft: Draft): void {
  const [opening] = clauses,
    { connective, verb } = opening;
  if (draft.when || draft.status !== 'occurred' || clauses[1] !== clause || !isMain(clause.joint) || timesOf(words, clause).length > 0) return;
  if (opening.joint !== 'subordinate' || connective !== from || !(hintsAt(words, connective) & AT_TIME)) return;
  if (!isPlainPast(verb) || verb.negated || !isPlainPast(clause.verb) || holds(words, clause.from, clause.verb.to, ADVERB)) return;
  const [time, ...more] = timesOf(words, opening),
    when = time?.role === 'at' && more.length === 0 ? time.time.when : undefined;
  if (when && !when.edtf.includes('/')) giveTime(draft, { when, times: [] });
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
