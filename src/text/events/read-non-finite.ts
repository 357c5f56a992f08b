// Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above.
import { isFiner } from '../../time/index.js';
import { addPlan } from '../schedule/tell-act.js';
import { capitalised } from '../titles/join-phrase.js';
import { wholeName } from '../titles/phrase.js';
import { addEvents } from './add-event.js';
import type { EventStatus } from '../../model/index.js';
import { parentOf, type Clause } from '../clauses/clause.js';
import { isNobody, isOfAny } from '../clauses/nouns/nobody.js';
import type { Dated } from '../drafts/combine-times.js';
import { giveTime, untimed } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { isHearsay } from './status/hearsay.js';
import { readGerund } from './read-gerund.js';
import { readInfinitive, RULED } from './read-infinitive.js';
import { isAppointed, isDue, isHabit } from './plans/slots-told.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { isOneMore, isOrdinal, nameOfOrdinal } from '../pronouns/ordinals.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { DOER, INDEFINITE, OCCASION, PROGRESSIVE } from '../words/vocabulary.js';
import { ASK, END, HAPPEN, PLAN, SAY, STATE, THINK } from '../words/verb-senses.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** "…, followed by a call with owners at ten": what is behind "by" happens after what was told. */
function readSequel(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const { words } = reading;
  const [from, to] = [clause.verb.to + 1, clause.to];
  if (!(hintsAt(words, from - 1) & DOER) || from >= to || words.timeAt[from] !== 0) return false;
  const parent = parentOf(sentence.clauses, clause),
    name = (parent && nameOfNext(words, from, phraseEnd(words, from, to), parent)) ?? wholeName(words, from, to);
  const before = parent && sentence.made.get(parent)?.at(-1);
  if (name === '') return false;
  for (const when of dated) {
    const isPlan = isAhead(reading, when.when);
    const draft = makeDraft(reading, sentence, clause, {
      part: isPlan ? 'plan' : 'happening',
      status: isPlan ? 'scheduled' : 'occurred',
      theme: readTheme(words, from, to),
      ...when,
      title: capitalised(isPlan ? `${name} ${words.vocabulary.words.headline.planned}` : name),
    });
    if (before) reading.links.add('before', before, draft);
  }
  return true;
}

/** "Followed by a third", "by another": of what the verb before is told of. */
function nameOfNext(words: SentenceWords, from: number, to: number, { subject }: Clause): string | undefined {
  const told = readTheme(words, ...subject);
  return isOrdinal(words, from, to) || isOneMore(words, from, to) ? nameOfOrdinal(words, to - 1, told, told) : undefined;
}

/** Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above. */
export function readNonFinite(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  dated: readonly Dated[],
  times: readonly AttachedTime[],
): void {
  const { words } = reading;
  const { verb } = clause;
  if (isPeriod(words, verb)) return;
  if (verb.form === 'participle') readParticiple(reading, sentence, clause, dated, times);
  else if (verb.form === 'progressive') readGerund(reading, sentence, clause, dated);
  else readInfinitive(reading, sentence, clause, dated, times);
}

/** "The quarter ended 30 June": a name for a time. */
export function isPeriod(words: SentenceWords, { sense, form, from }: Clause['verb']): boolean {
  return sense === END && form !== 'infinitive' && (words.timeAt[from - 1] !== 0 || (hintsAt(words, from - 1) & OCCASION) !== 0);
}

/** "A fair planned for May", "a mill burnt down in 1931". */
function readParticiple(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
  const { words } = reading,
    { verb } = clause;
  const isOfHabit = isHabit(reading, clause);
  if (isOfHabit ? !isDue(sentence, clause) : isOfWords(words, sentence, clause)) return;
  if (isOfPlan(clause) || isAppointed(reading, clause, times)) {
    const theme = readTheme(words, ...clause.subject);
    if (!verb.planned && theme.nouns.length > 0) for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
    return;
  }
  if (verb.sense === HAPPEN && readSequel(reading, sentence, clause, dated)) return;
  if (isOfAny(words, sentence.clauses, clause)) return;
  const parent = parentOf(sentence.clauses, clause);
  if (parent && isRuled(words, parent, clause, dated)) tellRuled(reading, sentence, parent, clause, dated, times);
  else if (parent && isOfPlanAbove(sentence, parent, clause)) addEvents(reading, sentence, parent, 'scheduled', dated);
  else addEvents(reading, sentence, clause, isOfHabit ? 'scheduled' : statusOf(reading, sentence, clause, parent), dated);
}

/** "Ordered the bridge closed on Friday": what somebody rules about a thing that is known; not "directed a film shot in 1931". */
function isRuled(words: SentenceWords, { verb }: Clause, { subject: [from, to], connective }: Clause, dated: readonly Dated[]): boolean {
  if (words.vocabulary.classes.settling[verb.base] !== RULED || verb.form !== 'finite' || verb.passive || connective >= 0) return false;
  return from === verb.to && to > from && !(hintsAt(words, from) & INDEFINITE) && dated.every(({ when }) => !isFiner('day', when.precision));
}

/** "Ordered the bridge closed on Friday": the day of the order where it is over; what is to come, and "until Friday", is of what is yet to be done. */
function tellRuled(
  reading: Reading,
  sentence: SentenceReading,
  parent: Clause,
  clause: Clause,
  dated: readonly Dated[],
  times: readonly AttachedTime[],
): void {
  const open = untimed(sentence.made.get(parent));
  if (open && times.every(({ role }) => role === 'at') && !dated.some(({ when }) => isAhead(reading, when))) giveTime(open, dated[0]);
  else addEvents(reading, sentence, clause, 'scheduled', dated);
}

/** "Seen as a success", "asked in May, he": only thought or said; "the truce agreed in May" is done. */
function isOfWords(
  { vocabulary: { classes } }: SentenceWords,
  { from }: SentenceReading,
  { verb: { sense, base }, from: start, connective }: Clause,
): boolean {
  return (
    (sense === THINK && (classes.decision[base] === 0 || connective >= 0)) || sense === STATE || ((sense === SAY || sense === ASK) && start === from)
  );
}

/** "Planned for", "due in". */
function isOfPlan({ verb: { sense, planned } }: Clause): boolean {
  return sense === PLAN || planned;
}

/** "Will be ready, finished in May": when the plan above comes true, which has no time of its own. */
function isOfPlanAbove({ made }: SentenceReading, parent: Clause, { connective, from, subject, verb }: Clause): boolean {
  // "To sell the house bought in 2019": which house.
  if (subject[0] >= parent.verb.to && subject[1] === verb.from) return false;
  return (parent.verb.planned || parent.verb.mood === 'will') && !made.has(parent) && connective < 0 && from >= parent.verb.to;
}

function statusOf(reading: Reading, sentence: SentenceReading, clause: Clause, parent: Clause | undefined): EventStatus {
  // "Cake not eaten on Friday".
  const isAlone = sentence.clauses.every(({ verb: { form } }) => form !== 'finite');
  if (clause.verb.negated || isNone(reading.words, clause, parent, isAlone)) return 'negated';
  return isHearsay(reading, sentence, clause) ? 'reported' : 'occurred';
}

/**
 * "There were no arrests made on Friday", "found no errors made": right behind its noun, and that behind the verb.
 * @param isAlone - "no letters written on Friday": the sentence has no other verb.
 */
function isNone(words: SentenceWords, clause: Clause, parent: Clause | undefined, isAlone: boolean): boolean {
  const {
    subject: [from, to],
    verb,
  } = clause;
  if (!isNobody(words, clause) || to !== verb.from) return false;
  return isAlone || (parent?.verb.form === 'finite' && parent.verb.to === from && (words.bits[parent.verb.head] & PROGRESSIVE) === 0);
}
