// Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above.
import type { EventStatus } from '../../model/index.js';
import { addPlan } from '../schedule/tell-act.js';
import { linkAct } from '../drafts/act-senses.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { add } from './add-event.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { groupLike, SAYS } from '../clauses/verb-group.js';
import { type Dated, finerOf } from '../drafts/combine-times.js';
import { giveTime } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { SEMICOLON, signAt } from '../tokens/signs.js';
import { COMMA, hasMark, hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { isNegative } from './denials.js';
import { isSaidFalsely } from './doubts.js';
import { isHearsay } from './hearsay.js';
import { isAppointed, isDue, isHabit } from './slots-told.js';
import { statusOfVerb } from './status.js';
import { readTheme } from '../clauses/theme.js';
import { type AttachedTime, timesOf } from '../clauses/time-roles.js';
import { ANAPHOR, COMPARISON, COORDINATOR, DOER, DUE, OCCASION, ONLY, ORIGIN, PREPOSITION, PROGRESSIVE, senseOf, SINCE, SUBORDINATOR, TO, VERB } from '../words/vocabulary.js';
import { objectOf } from '../clauses/object-of.js';
import { headStart, phraseEnd } from '../clauses/noun-phrases.js';
import { isAhead, isRunning } from '../drafts/day-of-writing.js';

const DEED = senseOf('other'), SAY = senseOf('say'), THINK = senseOf('think'), ASK = senseOf('ask'), PLAN = senseOf('plan'), STATE = senseOf('state'), REFUSE = senseOf('refuse'), BEGIN = senseOf('begin'), END = senseOf('end'), HAPPEN = senseOf('happen');

/** "Called on shops to close", "arranged for buses to run": those who are to do it, behind a preposition right behind the verb. */
function askedOf(words: SentenceWords, { verb: { to: at, passive, sense } }: Clause, { verb: { from: to } }: Clause): readonly [number, number] | undefined {
  const { tokens: { word }, vocabulary: { classes } } = words;
  const isAsked = classes.asksOf[word[at]] !== 0 && (words.bits[at] & PREPOSITION) !== 0 && (classes.purpose[word[at]] !== 0 || SAYS.has(sense)) && !passive;
  return isAsked && at + 1 < to && phraseEnd(words, at + 1, to) === to && (words.bits[at + 1] & ANAPHOR) === 0 ? [at + 1, to] : undefined;
}

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

/** A gerund behind "of", or in what is yet to be done behind "for", belongs to the noun before it; so does what a field is cleared for. */
function isInPhrase({ words: { tokens: { word }, vocabulary: { classes } } }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const parent = parentOf(clauses, clause), joint = word[clause.connective];
  if (parent?.verb.form !== 'finite') return false;
  return classes.nounJoint[joint] !== 0 || ((parent.verb.mood === 'will' || classes.charges[parent.verb.base] === CLEARS) && classes.purpose[joint] !== 0);
}

/** Clauses without a finite verb: a plan after its noun, a happening after its noun, or more about the verb above. */
export function readNonFinite(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
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

function addEach(reading: Reading, sentence: SentenceReading, clause: Clause, status: EventStatus, dated: readonly Dated[], subject?: Clause['subject']): void {
  for (const when of dated) add(reading, sentence, clause, status, when, subject);
}

/** "A fair planned for May", "a mill burnt down in 1931". */
function readParticiple(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  if ((verb.sense === THINK || verb.sense === STATE || ((verb.sense === SAY || verb.sense === ASK) && clause.from === sentence.from)) && !isHabit(reading, clause)) return;
  if (isHabit(reading, clause) && !isDue(sentence, clause)) return;
  if (verb.sense === PLAN || verb.planned || (verb.sense !== DEED && (words.bits[verb.head] & DUE) !== 0) || isAppointed(reading, clause, times)) {
    const theme = readTheme(words, ...clause.subject);
    if (!verb.planned && theme.nouns.length > 0) for (const slot of dated) addPlan(reading, sentence, clause, theme, slot);
    return;
  }
  if (verb.sense === HAPPEN && readSequel(reading, sentence, clause, dated)) return;
  const parent = parentOf(sentence.clauses, clause);
  const isOpen = parent && (parent.verb.planned || parent.verb.mood === 'will') && !sentence.made.has(parent) && clause.connective < 0 && clause.from >= parent.verb.to;
  if (isOpen) addEach(reading, sentence, parent, 'scheduled', dated);
  else addEach(reading, sentence, clause, isHabit(reading, clause) ? 'scheduled' : isHearsay(reading, sentence, clause) ? 'reported' : 'occurred', dated);
}

/** "Released after questioning on Monday", "will be held on Thursday, starting at two". */
function readGerund(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): void {
  const { words } = reading;
  const { verb, connective } = clause;
  const { nounJoint, sequence } = words.vocabulary.classes;
  const parent = parentOf(sentence.clauses, clause), joint = connective >= 0 ? words.tokens.word[connective] : 0;
  // "accused the board of hiding the leak in May": the board did.
  if (parent && nounJoint[joint] !== 0 && parent.verb.sense === SAY && !parent.verb.passive) {
    const accused = objectOf(words, parent);
    addEach(reading, sentence, clause, 'reported', dated, accused[0] < accused[1] ? accused : undefined);
    return;
  }
  // "Was charged on Tuesday with leaving the scene on Saturday": so it is said; "was cleared of leaving it": that he did not.
  const blame = parent?.verb.passive === true && connective >= parent.verb.to && (words.bits[connective] & SUBORDINATOR) === 0 && sequence[joint] === 0 ? words.vocabulary.classes.charges[parent.verb.base] : 0;
  // "A field cleared for planting in May": of nothing.
  const charge = blame === CLEARS && nounJoint[joint] === 0 ? 0 : blame;
  if (charge !== 0 || isHearsay(reading, sentence, clause)) {
    // "The trial of a man accused of killing two": the man did.
    const near = parent?.verb.form === 'participle' && parent.subject[1] === parent.verb.from ? headStart(words, parent.subject[0], parent.subject[1]) : 0;
    addEach(reading, sentence, clause, charge === CLEARS ? 'denied' : 'reported', dated, parent && near > parent.subject[0] + 1 ? [near, parent.subject[1]] : undefined);
    return;
  }
  if (readForgone(reading, sentence, clause, dated)) return;
  // "A new tram, leaving the square at 7.15, starts on Monday": its hour, not one of today.
  const host = parent ?? sentence.clauses.find(({ subject, from }) => subject[0] === clause.subject[0] && from > clause.from);
  if (host && connective < 0 && verb.sense !== BEGIN && dated.every(({ times }) => times.every(({ type }) => type === 'TIME')) && timesOf(words, host).some(({ time: { when } }) => when && isAhead(reading, when))) return;
  const made = parent && sentence.made.get(parent);
  // "Released after six hours of questioning on Monday", "will add an alert for failing jobs by Friday": inside of a phrase, which the day is none of.
  if (parent && connective > parent.verb.to && isInPhrase(reading, sentence, clause)) {
    const open = made?.find(({ when }) => !when);
    if (open) giveTime(open, dated[0]);
    else if (!made) addEach(reading, sentence, parent, statusOfVerb(parent), dated);
    return;
  }
  // "proposed raising the fare in May": what was done is the proposing.
  if (parent && !made && clause.from === parent.verb.to && parent.verb.form === 'finite' && connective < 0) {
    if (reading.sayings.cueWithin(parent.verb.from, parent.verb.to) >= 0) return;
    // "Proposed closing it from July", "considered selling it in 2050", "is considering selling it in 2050": when that would be.
    const { past, sense, mood, planned } = parent.verb, isOfWords = SAYS.has(sense) && dated.every(({ when }) => isAhead(reading, when));
    if (isOfWords && past) add(reading, sentence, parent, statusOfVerb(parent), undefined);
    else if (!isOfWords || mood !== 'none' || planned) addEach(reading, sentence, parent, statusOfVerb(parent), dated);
    return;
  }
  const hasOwnSubject = parent !== undefined && clause.subject[0] !== parent.subject[0] && clause.subject[0] < clause.subject[1];
  // "Were jailed on Monday for setting fire to a mill in May": an earlier deed of the same.
  // "After losing its last customer in May", "before leaving in June" too.
  const told = made?.find((draft) => draft.when);
  const order = sequence[joint];
  const isEarlier = connective >= 0 && (words.bits[connective] & PREPOSITION) !== 0 && dated.every(({ when }) => told?.when && (order === 2 ? when.start >= told.when.end : when.end <= told.when.start));
  // "Joined it in 1920, returning in 1921": what follows, on a day of its own.
  // "Votes on Monday on reopening it in the spring": what a plan is about is no more than a plan.
  const isAbout = connective >= 0 && told?.status === 'scheduled';
  const isLater = (isAbout || (connective < 0 && hasMark(words, verb.from - 1, COMMA))) && told?.when !== undefined && dated.every(({ when }) => told.when && when.start >= (told.when.end < Infinity ? told.when.end : told.when.start + 1));
  // "After winning on Saturday and losing on Sunday": two deeds.
  const isJoined = parent?.verb.form === 'progressive' && connective >= 0 && (words.bits[connective] & COORDINATOR) !== 0;
  if (told && !hasOwnSubject && !isEarlier && !isLater && !isJoined) {
    // "will be held on Thursday, starting at two": the hour of what is held.
    const finer = verb.sense === BEGIN && told.when ? finerOf(told.when, dated[0].when) : undefined;
    if (finer && finer !== told.when) giveTime(told, { when: finer, times: dated[0].times });
    return;
  }
  // "Will miss the final after breaking his foot on Sunday", "would be the worst fall since listing in 2009": that is over.
  const isOver = order === 1 || (connective >= 0 && (words.bits[connective] & SINCE) !== 0);
  for (const when of dated) {
    // "Was not played, the pitch having flooded": another did so.
    const isAbsolute = hasOwnSubject && verb.perfect && connective < 0;
    const draft = add(reading, sentence, clause, isAbout && isLater ? 'scheduled' : !isAbsolute && parent && !(isOver && !isAhead(reading, when.when)) ? statusOfVerb(parent) : 'occurred', when);
    if (told && order > 0) reading.links.add('before', order === 1 ? draft : told, order === 1 ? told : draft);
  }
}

/** Value of the class `charges`: says that nothing was done. */
const CLEARS = 2;

/** Values of the class `forgone`. */
const FAR = 2, WITHOUT = 3;

/** "Instead of opening on Monday, the shop opened on Thursday": a former slot; "far from closing in May", "came close to closing", "without waiting for Monday": what was not done. */
function readForgone(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[]): boolean {
  const { tokens: { word }, vocabulary: { classes: { forgone, nounJoint } } } = reading.words, { verb } = clause;
  const before = verb.from - 1, near = forgone[word[before] ?? 0];
  // "Short of closing", but "in short, closing", "fell short after closing".
  const isTo = (reading.words.bits[before] & TO) !== 0;
  const kind = near >= WITHOUT ? near : nounJoint[word[before]] !== 0 || hintsAt(reading.words, before) & (ORIGIN | COMPARISON) || isTo ? forgone[word[before - 1] ?? 0] : 0;
  if (kind === WITHOUT) return true;
  if (kind === 0) return false;
  const host = sentence.clauses.find(({ verb: { form }, joint }) => form === 'finite' && (joint === 'main' || joint === 'coordinate'));
  // "Is close to signing": nobody knows yet.
  if (isTo && !host?.verb.past) return true;
  if (kind < FAR && host?.verb.base === verb.base) addEach(reading, sentence, clause, 'scheduled', dated, host.subject);
  else addEach(reading, sentence, clauseLike(clause, { verb: groupLike(verb, { negated: true }) }), 'negated', dated, host?.subject);
  return true;
}

/** Values of the class `hinders`: forbids somebody to do something; with a particle or a preposition. */
const FORBIDS = 1, TURNS = 3, DOWN = 4;

/** "Rejected a plan to close it", "voted down a motion to", "voted against a bid to": it will not be. */
function isTurnedDown({ tokens: { word }, vocabulary: { classes: { hinders, decided }, nounSense } }: SentenceWords, { verb: { base, to } }: Clause, { verb: { from } }: Clause): boolean {
  const noun = word[from - 1];
  return hinders[base] >= TURNS - 1 && (hinders[base] !== TURNS || hinders[word[to]] === DOWN) && (decided[noun] !== 0 || nounSense[noun] === PLAN);
}

/** "Is thought to have caused the blast on Sunday", "voted to walk out on Friday". */
function readInfinitive(reading: Reading, sentence: SentenceReading, clause: Clause, dated: readonly Dated[], times: readonly AttachedTime[]): void {
  const { words } = reading;
  const { verb } = clause;
  const parent = parentOf(sentence.clauses, clause);
  const before = verb.from - 1, [first] = dated;
  const isOver = dated.every(({ when }) => !isAhead(reading, when));
  if (before >= 0 && words.bits[before] & DUE && !(words.bits[before] & VERB)) {
    // "begun in 1898 and due to be finished in 1905".
    addEach(reading, sentence, clause, 'scheduled', dated);
    return;
  }
  // "Is thought to have caused the blast on Sunday", "believed to date from 1340": believed to have happened.
  const isThought = parent?.verb.sense === THINK && (parent.verb.passive || parent.verb.form === 'participle') && dated.every(({ when }) => when.end === Infinity);
  if ((verb.perfect || isThought) && parent && !parent.verb.planned && parent.verb.mood === 'none' && isOver) {
    addEach(reading, sentence, clause, verb.negated || parent.verb.negated ? 'negated' : isSaidFalsely(words, parent) ? 'denied' : 'reported', dated);
    return;
  }
  // "Is often said to be the oldest since 1850": nothing is to come.
  if (parent?.verb.sense === SAY && parent.verb.passive && !parent.verb.past && !parent.verb.planned && verb.copula && isOver) return;
  // "Bridge to close on 3 May": without another verb, as headlines and lists of tasks write.
  if (!parent && !verb.negated && clause.connective < 0 && clause.subject[0] < clause.subject[1] && (sentence.clauses[0] === clause || signAt(words.tokens, clause.subject[0] - 1) === SEMICOLON)) addEach(reading, sentence, clause, 'scheduled', dated);
  // "Told her not to dance before May", "did not ask her to": nothing is to happen.
  if (!parent || ((verb.negated || (parent.verb.negated && parent.verb.sense === ASK)) && (parent.verb.sense === SAY || parent.verb.sense === ASK))) return;
  if (clause.connective < 0 && before >= 0 && hintsAt(words, before) & ONLY) {
    addEach(reading, sentence, clause, 'occurred', dated);
    return;
  }
  const { sense, past, perfect, passive, planned, mood } = parent.verb;
  // "Agreed not to strike in May", "forbade her to dance in May", "did not want to close it in May": that it will not be.
  const isBarred = (sense === REFUSE || words.vocabulary.classes.hinders[parent.verb.base] === FORBIDS) !== isNegative(words, parent), isNot = verb.negated !== isBarred;
  const ahead = isNot ? 'negated' : 'scheduled', told = isNot === verb.negated ? clause : clauseLike(clause, { verb: groupLike(verb, { negated: isNot }) });
  const made = sentence.made.get(parent), open = made?.find(({ when }) => !when);
  const object = askedOf(words, parent, clause) ?? objectOf(words, parent), hasObject = object[0] < object[1];
  // "Declined to comment on Monday": said then.
  const said = sense === REFUSE ? reading.sayings.cueWithin(parent.verb.from, parent.verb.to) : -1;
  // "Refused to call a vote in July", which lies ahead: there will be none.
  if (sense === REFUSE && past && isAhead(reading, first.when)) addEach(reading, sentence, told, ahead, dated, parent.subject);
  else if (said >= 0) reading.saidAt.set(said, first);
  else if (sense === BEGIN || (sense === REFUSE && past)) {
    if (open) giveTime(open, first);
    else add(reading, sentence, parent, sense === REFUSE ? 'negated' : statusOfVerb(parent), first);
  }
  if (said >= 0 || sense === BEGIN || (sense === REFUSE && past)) return;
  // "Were told to leave on Friday", which is over: when they were told.
  if (past && passive && !planned && (sense === SAY || sense === ASK) && isOver) {
    if (open) giveTime(open, first);
    else add(reading, sentence, parent, 'occurred', first);
    return;
  }
  // "Did not expect it to open before June": then, or later.
  const until = isBarred && !verb.negated ? times.find(({ role }) => role === 'until')?.time : undefined;
  if (until?.when && sense === PLAN) {
    add(reading, sentence, clause, 'scheduled', { when: until.when, times: [until] }, hasObject ? object : undefined);
    return;
  }
  if (planned || mood === 'will' || [PLAN, THINK, ASK, SAY].includes(sense)) {
    // "Had been meaning to mend it since May", "had promised to come before Easter", "had wanted to close it in May": what is meant is not done.
    const isPast = past && parent.verb.perfect && !isAhead(reading, first.when) && !planned && sense !== PLAN && (words.bits[parent.verb.head] & PROGRESSIVE) === 0 && words.vocabulary.classes.wishing[parent.verb.base] === 0;
    for (const when of dated) {
      const draft = add(reading, sentence, told, isPast && !isNot ? 'occurred' : ahead, when);
      // "Expects the line to reopen", "wants a vote to be held".
      // "Told the union to pay by May".
      // "Wants him to leave": who that is stands elsewhere.
      const isPronoun = object[1] - object[0] === 1 && (words.bits[object[0]] & ANAPHOR) !== 0;
      if (hasObject && !isPronoun && (sense === PLAN || sense === THINK || object[0] > parent.verb.to || (sense === SAY && words.vocabulary.classes.hearer[words.tokens.word[object[0]]] === 0))) draft.title = headlineOf(words, told, { status: ahead, subject: joinPhrase(words, nounTokens(words, ...object), 44) });
      else if (hasObject && (sense === ASK && object[0] === parent.verb.to || isPronoun && sense !== SAY)) draft.title = headlineOf(words, parent, { status: 'occurred', until: clause.to });
    }
    return;
  }
  // "Voted on Monday to walk out on Friday", "threatened to strike in May": what lies ahead is of what is yet to be done.
  // "Had no plans to resign in May": that is all that is told.
  if (!parent.verb.negated && (past || (perfect && open?.part !== 'act')) && dated.every(({ when }) => isAhead(reading, when) || isRunning(reading, when))) {
    // "Ordered him to pay by June": who was ordered is to pay.
    const isOrdered = hasObject && !passive && !parent.verb.copula && clause.connective < 0 && words.timeAt[object[0]] === 0;
    for (const when of dated) {
      const plan = add(reading, sentence, told, ahead, when, isOrdered ? object : undefined);
      if (open && isTurnedDown(words, parent, clause)) reading.links.add('cancels', open, plan);
    }
    return;
  }
  // "Went on to win the cup on Saturday": what came of it is told, and not the effort.
  if (past && !passive && isOver && parent.verb.form === 'finite' && words.vocabulary.classes.achieves[verb.base] !== 0) {
    if (open) reading.drafts.splice(reading.drafts.indexOf(open), 1);
    addEach(reading, sentence, clause, 'occurred', dated, parent.subject);
    return;
  }
  if (made?.some((draft) => draft.when)) return;
  // "Scrapped plans to close the mill in May": the time of the plan.
  if (open?.part === 'act' && open.theme && open.theme.headAt >= clause.from - 1 && open.theme.headAt < verb.head && words.vocabulary.nounSense[words.tokens.word[open.theme.headAt]] === PLAN) {
    for (const when of dated) linkAct(reading.links, open, add(reading, sentence, clause, 'scheduled', when));
    return;
  }
  if (open) {
    giveTime(open, first);
    return;
  }
  const status = statusOfVerb(parent);
  // "Continued to teach until 1950": what was gone on with was done.
  const isDone = isOver && words.vocabulary.classes.raising[parent.verb.base] !== 0;
  addEach(reading, sentence, parent, status === 'occurred' && !isDone && times.some(({ role }) => role === 'until') ? 'scheduled' : status, dated);
}
