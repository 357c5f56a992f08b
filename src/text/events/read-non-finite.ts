// Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above.
import { addPlan } from '../schedule/tell-act.js';
import { objectOf } from '../schedule/theme-of.js';
import { linkAct } from '../schedule/senses.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { add } from './add-event.js';
import { parentOf, type Clause } from './clause.js';
import { type Dated, finerOf } from './combine-times.js';
import { makeDraft } from './make-draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { hintsAt } from './sentence-words.js';
import { inherited, isAhead, isAppointed, isHabit, isHearsay } from './status.js';
import { readTheme } from './theme.js';
import type { AttachedTime } from './time-roles.js';
import { DOER, DUE, OCCASION, ONLY, PREPOSITION, senseOf, VERB } from './vocabulary.js';

const SAY = senseOf('say'), THINK = senseOf('think'), ASK = senseOf('ask'), PLAN = senseOf('plan'), STATE = senseOf('state'), REFUSE = senseOf('refuse'), BEGIN = senseOf('begin'), END = senseOf('end'), HAPPEN = senseOf('happen');

/** "…, followed by a call with owners at ten": what is behind "by" happens after what was told. */
function readSequel(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const { words } = reading;
  const [from, to] = [clause.verb.to + 1, clause.to];
  if (!(hintsAt(words, from - 1) & DOER) || from >= to || words.timeAt[from] !== 0) return false;
  const name = joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH);
  const parent = parentOf(sentence.clauses, clause);
  const before = parent && sentence.made.get(parent)?.at(-1);
  if (name === '') return false;
  for (const when of dated) {
    const isPlan = isAhead(reading, when.when);
    const draft = makeDraft(reading, sentence, clause, {
      part: isPlan ? 'plan' : 'happening', status: isPlan ? 'scheduled' : 'occurred', theme: readTheme(words, from, to), ...when, title: capitalised(isPlan ? `${name} ${words.vocabulary.words.headline.planned}` : name),
    });
    if (before) reading.links.add('before', before, draft);
  }
  return true;
}

/** A gerund behind "of", or in what is yet to be done behind "for", belongs to the noun before it. */
function isInPhrase({ words: { tokens: { word }, vocabulary: { classes } } }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const parent = parentOf(clauses, clause), joint = word[clause.connective];
  if (parent?.verb.form !== 'finite') return false;
  return classes.nounJoint[joint] !== 0 || (parent.verb.mood === 'will' && classes.purpose[joint] !== 0);
}

/** Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above. */
export function readNonFinite(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  const parent = parentOf(sentence.clauses, clause);
  const theme = readTheme(words, clause.subject[0], clause.subject[1]);
  // "The quarter ended 30 June": a name for a time.
  if (verb.sense === END && (words.timeAt[verb.from - 1] !== 0 || hintsAt(words, verb.from - 1) & OCCASION)) return;
  if (verb.form === 'participle') {
    if ((verb.sense === THINK || verb.sense === STATE || ((verb.sense === SAY || verb.sense === ASK) && clause.from === sentence.from)) && !isHabit(reading, clause)) return;
    if (verb.sense === PLAN || verb.planned || ((words.bits[verb.head]) & DUE) !== 0 || isAppointed(reading, clause, times)) {
      if (verb.planned || theme.nouns.length === 0) return;
      for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
      return;
    }
    if (verb.sense === HAPPEN && readSequel(reading, sentence, clause, dated)) return;
    const isOpen = parent && (parent.verb.planned || parent.verb.mood === 'will') && !sentence.made.has(parent) && clause.connective < 0 && clause.from >= parent.verb.to;
    if (isOpen) {
      for (const when of dated) add(reading, sentence, parent, 'scheduled', when);
      return;
    }
    const status = isHabit(reading, clause) ? 'scheduled' : isHearsay(reading, sentence, clause) ? 'reported' : 'occurred';
    for (const when of dated) add(reading, sentence, clause, status, when);
    return;
  }
  if (verb.form === 'progressive') {
    // "accused the board of hiding the leak in May": the board did.
    if (parent && clause.connective >= 0 && words.vocabulary.classes.nounJoint[words.tokens.word[clause.connective]] !== 0 && parent.verb.sense === SAY && !parent.verb.passive) {
      const accused = objectOf(words, parent);
      for (const when of dated) add(reading, sentence, clause, 'reported', when, accused[0] < accused[1] ? accused : undefined);
      return;
    }
    if (isHearsay(reading, sentence, clause)) {
      for (const when of dated) add(reading, sentence, clause, 'reported', when);
      return;
    }
    const made = parent ? sentence.made.get(parent) : undefined;
    // "Released after six hours of questioning on Monday", "will add an alert for failing jobs by Friday": inside of a phrase, which the day is none of.
    if (parent && clause.connective > parent.verb.to && isInPhrase(reading, sentence, clause)) {
      const open = made?.find(({ when }) => !when);
      if (open) {
        open.when = dated[0].when;
        open.times.push(...dated[0].times);
      } else for (const when of made ? [] : dated) add(reading, sentence, parent, inherited(parent), when);
      return;
    }
    // "proposed raising the fare in May": what was done is the proposing.
    if (parent && !made && clause.from === parent.verb.to && parent.verb.form === 'finite' && clause.connective < 0) {
      if (reading.sayings.cueWithin(parent.verb.from, parent.verb.to) >= 0) return;
      for (const when of dated) add(reading, sentence, parent, inherited(parent), when);
      return;
    }
    const hasOwnSubject = parent !== undefined && clause.subject[0] !== parent.subject[0] && clause.subject[0] < clause.subject[1];
    // "Were jailed on Monday for setting fire to a mill in May": an earlier deed of the same.
    // "After losing its last customer in May", "before leaving in June" too.
    const told = made?.find((draft) => draft.when);
    const order = clause.connective >= 0 ? words.vocabulary.classes.sequence[words.tokens.word[clause.connective]] : 0;
    const isEarlier = clause.connective >= 0 && (words.bits[clause.connective] & PREPOSITION) !== 0 && dated.every(({ when }) => told?.when && (order === 2 ? when.start >= told.when.end : when.end <= told.when.start));
    if (told && !hasOwnSubject && !isEarlier) {
      // "will be held on Thursday, starting at two": the hour of what is held.
      const finer = verb.sense === BEGIN && told.when && dated[0] ? finerOf(told.when, dated[0].when) : undefined;
      if (finer && finer !== told.when) {
        told.when = finer;
        told.times.push(...dated[0].times);
      }
      return;
    }
    for (const when of dated) {
      const draft = add(reading, sentence, clause, parent ? inherited(parent) : 'occurred', when);
      if (told && order > 0) reading.links.add('before', order === 1 ? draft : told, order === 1 ? told : draft);
    }
    return;
  }
  if (verb.from > 0 && words.bits[verb.from - 1] & DUE && !(words.bits[verb.from - 1] & VERB)) {
    // "begun in 1898 and due to be finished in 1905".
    for (const when of dated) add(reading, sentence, clause, 'scheduled', when);
    return;
  }
  // "Is thought to have caused the blast on Sunday": believed to have happened.
  if (verb.perfect && parent && !parent.verb.planned && parent.verb.mood === 'none' && dated.every(({ when }) => !isAhead(reading, when))) {
    for (const when of dated) add(reading, sentence, clause, verb.negated || parent.verb.negated ? 'negated' : 'reported', when);
    return;
  }
  // "forbade her to dance before May": nothing is to happen.
  if (!parent || (verb.negated && (parent.verb.sense === SAY || parent.verb.sense === ASK))) return;
  if (clause.connective < 0 && verb.from > 0 && hintsAt(words, verb.from - 1) & ONLY) {
    for (const when of dated) add(reading, sentence, clause, 'occurred', when);
    return;
  }
  if (parent.verb.sense === BEGIN || (parent.verb.sense === REFUSE && parent.verb.past)) {
    const begun = sentence.made.get(parent)?.find(({ when }) => !when);
    if (begun) {
      begun.when = dated[0].when;
      begun.times.push(...dated[0].times);
    } else add(reading, sentence, parent, parent.verb.sense === REFUSE ? 'negated' : inherited(parent), dated[0]);
    return;
  }
  // "Were told to leave on Friday", which is over: when they were told.
  if (parent.verb.past && parent.verb.passive && !parent.verb.planned && (parent.verb.sense === SAY || parent.verb.sense === ASK) && dated.every(({ when }) => !isAhead(reading, when))) {
    const told = sentence.made.get(parent)?.find(({ when }) => !when);
    if (told) {
      told.when = dated[0].when;
      told.times.push(...dated[0].times);
    } else add(reading, sentence, parent, 'occurred', dated[0]);
    return;
  }
  if (parent.verb.planned || parent.verb.mood === 'will' || [PLAN, THINK, ASK, SAY].includes(parent.verb.sense)) {
    const isPast = parent.verb.past && parent.verb.perfect && !(dated[0] && isAhead(reading, dated[0].when)) && !parent.verb.planned;
    for (const when of dated) {
      const draft = add(reading, sentence, clause, isPast ? 'occurred' : 'scheduled', when);
      const object = objectOf(words, parent);
      if (parent.verb.sense === PLAN && object[0] < object[1]) {
        draft.title = headlineOf(words, clause, { status: 'scheduled', subject: joinPhrase(words, nounTokens(words, object[0], object[1]), 44) });
      } else if (parent.verb.sense === ASK && object[0] < object[1]) {
        draft.title = headlineOf(words, parent, { status: 'occurred', until: clause.to });
      }
    }
    return;
  }
  // "Voted on Monday to walk out on Friday", "threatened to strike in May": what lies ahead is of what is yet to be done.
  if (parent.verb.past && dated.length > 0 && dated.every(({ when }) => isAhead(reading, when))) {
    // "Ordered him to pay by June": who was ordered is to pay.
    const object = parent.verb.passive || parent.verb.copula || clause.connective >= 0 ? undefined : objectOf(words, parent);
    for (const when of dated) add(reading, sentence, clause, 'scheduled', when, object && object[0] < object[1] && words.timeAt[object[0]] === 0 ? object : undefined);
    return;
  }
  const made = sentence.made.get(parent);
  if (made?.some((draft) => draft.when)) return;
  const [undated] = made ?? [], [first] = dated;
  // "Scrapped plans to close the mill in May": the time of the plan.
  if (undated?.part === 'act' && undated.theme && undated.theme.headAt >= clause.from - 1 && undated.theme.headAt < verb.head && words.vocabulary.nounSense[words.tokens.word[undated.theme.headAt]] === PLAN) {
    for (const when of dated) linkAct(reading.links, undated, add(reading, sentence, clause, 'scheduled', when));
    return;
  }
  if (undated) {
    undated.when = first.when;
    undated.times.push(...first.times);
    return;
  }
  const status = inherited(parent);
  for (const when of dated) add(reading, sentence, parent, times.some((time) => time.role === 'until') && status === 'occurred' ? 'scheduled' : status, when);
}
