// A time that is the slot of a noun: of what a verb acts upon, or of its subject.
import { nounTitle } from '../titles/phrase.js';
import { addPlan } from '../schedule/tell-act.js';
import { addEvent } from './add-event.js';
import { type Clause, isObjectRelative } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { readUndated } from './read-undated.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { isAppointed, isStretch } from './plans/slots-told.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { APPOINTS } from '../words/vocabulary.js';
import { HAPPEN, PLAN, SAYS } from '../words/verb-senses.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** "Called on Monday for 3 May", "announced in March for the summer": laid down on a day that is over, and to be on a later one. @returns whether it is that. */
export function readLaidDown(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { verb, subject } = clause,
    theme = readTheme(reading.words, ...subject);
  if (!verb.passive || verb.planned || verb.negated || verb.mood !== 'none' || told.length < 2 || theme.nouns.length === 0) return false;
  const days = told.filter(({ role, time, isModifier }) => role === 'at' && time.type === 'DATE' && !isModifier),
    slots = told.filter((time) => isAppointed(reading, clause, [time])),
    [acted] = combineTimes(days);
  if (!acted || days.length + slots.length < told.length || isAhead(reading, acted.when)) return false;
  const dated = combineTimes(slots, 'at');
  // "Approved on Monday for 2034": a measure; "baked on Monday for Friday": nothing that will be.
  const isLaid = verb.sense === PLAN || SAYS.has(verb.sense);
  if (dated.length === 0 || dated.some(({ when }) => when.start < acted.when.end || (!isLaid && when.precision === 'year'))) return false;
  addEvent(reading, sentence, clause, 'occurred', acted);
  if (isLaid || theme.isHappening) for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
  return true;
}

/** "called a strike for Friday", "the strike that they called for Friday", "ordered a lockdown from Friday": the slot of the object; of "approved a budget for 2035" no time at all. */
export function readAppointed(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb } = clause;
  const place = told.findIndex((time) => time.place === 'after' && (isFor(words, time) || (!isStretch(told) && isBegin(reading, clause, time))));
  const object = objectOf(words, clause);
  // "Called for Monday": no object.
  const [from, to] =
    (object[0] >= object[1] || words.timeAt[object[0]] !== 0) && clause.antecedent && isObjectRelative(clause) ? clause.antecedent : object;
  if (place < 0 || from >= to || words.timeAt[from] !== 0) return false;
  if (verb.passive || verb.copula || verb.planned || verb.sense === PLAN) return false;
  const theme = readTheme(words, from, to);
  const rest = told.filter((_, index) => index !== place);
  // "Reported a loss for May": how it went then.
  const isResult = words.vocabulary.classes.resultNoun[words.tokens.word[theme.headAt] ?? 0] !== 0 && verb.past;
  // "Posted a loss for 2033 on Tuesday": a measure of what is over.
  const [slot] = combineTimes([told[place]], 'at'),
    [own] = combineTimes(rest);
  if (slot && own && (isResult || slot.when.end <= own.when.start)) {
    addEvent(reading, sentence, clause, verb.negated ? 'negated' : 'occurred', own);
    return true;
  }
  if (theme.isHappening && !isResult && !verb.negated) {
    // "Called a strike on Monday for Friday": done then.
    if (own && verb.past && rest.every(({ role, time }) => role === 'at' && time.type === 'DATE') && !isAhead(reading, own.when))
      addEvent(reading, sentence, clause, 'occurred', own);
    for (const slot of combineTimes([told[place]], 'at')) addPlan(reading, sentence, clause, theme, slot);
  } else if (rest.length === 0) readUndated(reading, sentence, clause);
  else return false;
  return true;
}

/** "For Friday". */
function isFor(words: SentenceWords, { role, preposition }: AttachedTime): boolean {
  return role === 'target' && (hintsAt(words, preposition) & APPOINTS) !== 0;
}

/** "Ordered a lockdown | from Friday": what is laid down begins then, and what lays it down is done before. */
function isBegin(reading: Reading, { verb }: Clause, { role, preposition, time: { when } }: AttachedTime): boolean {
  const { vocabulary, tokens } = reading.words;
  if ((role !== 'since' && role !== 'origin') || preposition <= verb.to || vocabulary.classes.decrees[tokens.word[verb.head]] === 0) return false;
  return when !== undefined && isAhead(reading, when);
}

/** A time in the subject that is still to come dates the noun: "A concert on 12 May had never gone on sale". */
export function readNounSlot(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading;
  const { verb, subject } = clause;
  const inSubject = told.filter((time) => time.place === 'subject' && !time.isModifier);
  if (
    inSubject.length === 0 ||
    inSubject.length < told.filter(({ time }) => time.when !== undefined).length ||
    (verb.mood !== 'none' && verb.mood !== 'may')
  )
    return false;
  const theme = readTheme(words, subject[0], inSubject[0]?.from ?? subject[1]);
  if (!theme.isHappening) return false;
  // "The fair from 2 to 5 May drew 300": so long it went on, and nothing tells when it was due.
  const isSpan = inSubject.length > 1 && inSubject[0].role === 'origin';
  const dated = combineTimes(inSubject, isSpan ? undefined : 'at');
  if (verb.planned && verb.sense === HAPPEN) {
    for (const { when, times } of dated) {
      makeDraft(reading, sentence, clause, {
        part: 'happening',
        status: 'occurred',
        theme,
        when,
        times,
        title: nounTitle(words, theme.from, theme.to),
      });
    }
    // "a year abroad was to follow": a plan without a date.
    const [from, to] = [verb.to + 1, clause.to];
    const next = readTheme(words, from, to);
    if (verb.passive && next.nouns.length > 0) addPlan(reading, sentence, clause, next, undefined);
    return true;
  }
  // "Sales in the three months to March fell": how long they were counted.
  const isBound = !isSpan && inSubject.some(({ role }) => role === 'target' || role === 'until') && !inSubject.some(({ role }) => role === 'length');
  if (!(verb.past || verb.mood === 'may') || !(isBound || dated.some(({ when }) => isAhead(reading, when)))) return false;
  for (const slot of isBound ? combineTimes(inSubject, 'until') : dated) {
    const plan = addPlan(reading, sentence, clause, theme, slot);
    // "The talk on bees on 3 May did not take place".
    if (verb.negated && verb.mood === 'none' && verb.sense === HAPPEN)
      reading.links.add('cancels', addEvent(reading, sentence, clause, 'negated', slot), plan);
  }
  return true;
}
