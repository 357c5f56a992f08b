// Lengths of time: how long an event took, an open state reaches back.
import { isInterval, type StatedDuration, type When, whenFromEdtf, whenWith } from '../../../time/index.js';
import { isDash, signAt } from '../../tokens/signs.js';
import { IN } from '../../clauses/times/time-place.js';
import { type Clause, isMain } from '../../clauses/clause.js';
import { addEvent } from '../add-event.js';
import { between, sinceLength, type Dated } from '../../drafts/combine-times.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import type { TimeExpression } from '../../expression.js';
import { referentOf } from '../../relations/referent.js';
import { headStart } from '../../clauses/nouns/noun-phrases.js';
import { likeness, readTheme, SAME_HEAD } from '../../clauses/nouns/theme.js';
import { ALONG } from '../../schedule/shift.js';
import { timesOf, isLength, type AttachedTime } from '../../clauses/times/time-roles.js';
import { hintsAt, isCapital, type SentenceWords, textBetween } from '../../words/sentence-words.js';
import { ADVERB, DETERMINER, DOER, OCCASION, PREPOSITION, SEQUEL, SUBORDINATOR, TO, UNTIL, WHO } from '../../words/vocabulary.js';
import { ASK, BEGIN, END, HAPPEN, PLAN, STATE, isActSense } from '../../words/verb-senses.js';
import { AFTER } from '../../clauses/joints/counted-joints.js';
import { countedFrom } from '../../drafts/counted-time.js';
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { isDenied } from '../status/denials.js';

/** Precisions of a happening that begins at a moment. */
const CLOCK = new Set(['hour', 'minute', 'second']);

/** "One night", "one day". */
const ONE_NIGHT = 'P1D';

/** Rules of lengths that are added to what has been. */
const FURTHER = 'length.another';

/** "for three decades" with a present perfect or present: open, since about then. */
export function openState({ reference, words }: Reading, { verb }: Clause, length: AttachedTime): Dated | undefined {
  // "For a four-year term": of the term; "has been extended by two months": by how much.
  if (length.preposition < 0 || hintsAt(words, length.preposition) & DOER || length.isModifier || isDash(signAt(words.tokens, length.to - 2)))
    return undefined;
  // "Has promised to reopen it within a year": that is to come.
  if (verb.form !== 'finite' || verb.past || !verb.perfect || verb.planned || verb.mood !== 'none' || length.time.mod === 'LESS_THAN')
    return undefined;
  // "Has been jailed for seven years", "has banned him for a year": how long it is to last.
  // "Has signed for another two years" too.
  const { sentencing, elapsed } = words.vocabulary.classes;
  if (sentencing[verb.base] !== 0 || length.time.rule.startsWith(FURTHER)) return undefined;
  // "Has resigned after two years in office", "has asked for a report within 48 hours": behind or within so long, and not since.
  const counted = elapsed[words.tokens.word[length.preposition]];
  if (counted === AFTER || counted === WITHIN) return undefined;
  const when = sinceLength(length.time.value, reference);
  return when && { when, times: [length.time] };
}

/** "Took two hours": the length is what the verb tells. */
function isActedUpon({ verb }: Clause, { from, preposition }: AttachedTime): boolean {
  return preposition < verb.to && from >= verb.to && from - verb.to < 3 && !verb.passive && !verb.copula;
}

/** "Ordered three days | of prayer": so long is what was done; "took three days of work", "spent two years of it in Bonn" tell that of what was told before. */
function isOfWhat(
  { vocabulary: { classes }, tokens: { word } }: SentenceWords,
  { verb: { sense, base, head } }: Clause,
  { to }: AttachedTime,
): boolean {
  return sense !== STATE && classes.spending[base] + classes.lasting[word[head]] === 0 && classes.nounJoint[word[to]] !== 0;
}

/** "… for what should have been an hour", "and lasted three days": how long the event told just before took. */
export function addLength(reading: Reading, sentence: SentenceReading, clause: Clause, length: AttachedTime): boolean {
  const { words } = reading,
    { verb } = clause,
    { time } = length;
  const isObject = isActedUpon(clause, length);
  const isExpected = verb.planned || verb.sense === PLAN || verb.mood === 'will' || verb.mood === 'would';
  // "is expected to last several months": no event of its own.
  if (!isLength(time.value)) return isObject && verb.sense === STATE;
  // "Failed ten minutes into the test": counted from when that began.
  if (words.vocabulary.classes.dayInto[words.tokens.word[length.to]] !== 0) return false;
  // "Is to be put back by a day": by how much.
  if (isActSense(verb.sense) || verb.negated || (isObject && isOfWhat(words, clause, length))) return false;
  // "Would appeal within two weeks": by when.
  if (isExpected && !isObject && words.vocabulary.classes.elapsed[words.tokens.word[length.preposition]] === WITHIN) return false;
  if (isAllAlong(reading, clause, length) && tellNext(reading, sentence, clause, length)) return true;
  if (!(isExpected || verb.sense === STATE || isObject || goesOn(reading, clause, length))) return false;
  // "Left in May and spent a year at sea": what else was done.
  if (isObject && words.vocabulary.classes.spending[verb.base] !== 0) return tellNext(reading, sentence, clause, length);
  if (verb.copula && reading.sayings.contentAt(verb.head) >= 0) return false;
  // "After a burn lasting 22 minutes": the burn.
  if (clause.joint === 'participle' && isBehindSequence(words, headStart(words, 0, verb.from))) return true;
  const task = isObject && !isExpected ? taskOf(words, length) : -1,
    place = sentence.clauses.indexOf(clause);
  for (let at = place - 1; at >= Math.max(0, place - 2); at--) {
    const host = sentence.clauses[at];
    const draft = sentence.made.get(host)?.findLast(({ when }) => when !== undefined);
    const isShared =
      host.subject[0] === clause.subject[0] || (clause.joint === 'relative' && (isOwnState(reading, clause) || isOfHappening(reading, clause)));
    if (!draft?.when || draft.when.duration || !isShared) continue;
    if (!isExpected && draft.status === 'occurred' && host.verb.form === 'finite' && isOwnState(reading, clause))
      tellStateFrom(reading, sentence, clause, draft.when, time);
    else if (mayTake(reading, draft, task)) setLength(draft, draft.when, time, isExpected);
    return true;
  }
  if (!isExpected && isOwnState(reading, clause) && tellNext(reading, sentence, clause, length)) return true;
  return addToLast(reading, sentence, clause, time, isExpected, task);
}

/** "It went on | for eleven days"; what was called off did not. */
function goesOn({ words, drafts }: Reading, { verb: { head } }: Clause, { preposition }: AttachedTime): boolean {
  const {
    vocabulary: { classes },
    tokens: { word },
  } = words;
  const isLength = preposition === head + 2 && classes.span[word[preposition]] === ALONG;
  return isLength && classes.proceeds[word[head]] === WENT && classes.proceeds[word[head + 1]] === ON && drafts.at(-1)?.status !== 'cancelled';
}

/** Values of the class `proceeds`. */
const WENT = 1,
  ON = 2;

/** "Took two years | to recast": the verb of what was to be done for so long; -1 where nothing is; 0: "took Ada two years to recast", hers alone. */
function taskOf(words: SentenceWords, { from, to }: AttachedTime): number {
  const {
    bits,
    vocabulary: { classes, base },
    tokens: { word },
  } = words;
  if (!(bits[to] & TO) || classes.nounJoint[word[to + 1]] !== 0) return -1;
  return isCapital(words, from - 1) ? 0 : base[word[to + 1]];
}

/** "The work began in May", "was built in May" of what took two years "to build": what was to be done may be its end, or be it; not of the bell that cracked. */
function mayTake({ words }: Reading, { sense, base, theme, status }: Draft, task: number): boolean {
  const { vocabulary } = words;
  // "The race was held on 3 May. It took four hours to finish".
  const isHeld = vocabulary.classes.holding[base] !== 0 && theme?.isHappening === true && status === 'occurred';
  return task < 0 || sense === BEGIN || sense === HAPPEN || base === task || (isHeld && vocabulary.sense[task] === END);
}

/** Value of the class `elapsed`: "within". */
const WITHIN = 2;

/** "Lived there for ten years": so long, from what was told before on. */
function tellStateFrom(reading: Reading, sentence: SentenceReading, clause: Clause, from: When, time: TimeExpression): void {
  const end = countedFrom(from, time, 1),
    when = end && between(from, end),
    duration = durationOf(time, false);
  const state = addEvent(reading, sentence, clause, 'occurred', when && { when: whenWith(when, { duration }), times: [time] });
  if (!when) state.duration = duration;
}

/** "For the next ten years the farmers ground their corn in Bonn", but "the strike lasted for the next ten days". */
function isAllAlong(reading: Reading, clause: Clause, { preposition, place }: AttachedTime): boolean {
  const { verb } = clause,
    {
      tokens: { word },
      vocabulary: { classes },
    } = reading.words;
  const isTold = isIndicative(verb) && verb.past && !verb.perfect && !verb.copula && !isDenied(reading, clause);
  return isTold && preposition >= 0 && classes.span[word[preposition]] === ALONG && (place === 'front' || verb.sense !== STATE);
}

/** "For the next ten years", "for ten years after that", "spent the next four years in prison": counted from what was told right before, whoever did it. @returns whether it is told so. */
function tellNext(reading: Reading, sentence: SentenceReading, clause: Clause, { preposition, from, to, time }: AttachedTime): boolean {
  const { words, drafts } = reading,
    last = drafts.findLast(({ kind }) => kind !== 'statement');
  let at = preposition < 0 ? from : preposition;
  while (at < to && !(words.vocabulary.hints[words.tokens.word[at]] & SEQUEL)) at++;
  // "For ten years | afterwards", but "for ten years | after the fire".
  const isSequel = at < to || ((hintsAt(words, to) & SEQUEL) !== 0 && !(words.bits[to] & SUBORDINATOR));
  if (!isSequel || !last?.when || sentence.index - last.sentence > 1 || !Number.isFinite(last.when.end)) return false;
  tellStateFrom(reading, sentence, clause, last.when, time);
  return true;
}

/** "Came for a visit that will last three days", but not "after a visit that", "freed a man who spent nine years in prison". */
function isOfHappening({ words }: Reading, { subject }: Clause): boolean {
  const { isHappening, nouns } = readTheme(words, ...subject);
  return (isHappening || nouns.length === 0) && !isBehindSequence(words, subject[0]);
}

/** "Married in 1920 and lived in Lund for ten years": what somebody or something was all that time, from what is told before it on; "the strike began in May and lasted ten days" is the strike's. */
function isOwnState({ words }: Reading, { verb, subject, joint, connective }: Clause): boolean {
  if (verb.sense !== STATE || verb.copula || !verb.past || verb.perfect || verb.form !== 'finite') return false;
  // "Woke in pain, lasted ten minutes": that did.
  if (subject[0] >= subject[1] && words.vocabulary.classes.lasting[words.tokens.word[verb.head]] !== 0) return false;
  const { isHappening, pronoun } = readTheme(words, ...subject);
  // "Came to Bonn, where she lived for ten years".
  if (joint === 'relative') return pronoun === 'person' || words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHO;
  return !isHappening && pronoun !== 'thing';
}

function setLength(draft: Draft, when: When, time: TimeExpression, isExpected: boolean): void {
  // "Has not been paid for two years": that goes on.
  draft.when =
    draft.status === 'ongoing' || draft.times.includes(time)
      ? whenWith(when, { duration: durationOf(time, isExpected) })
      : lasting(when, time, isExpected);
  draft.times.push(time);
}

/** A time with a length; "from 3 May for three weeks" is open no more. */
function lasting(when: When, time: TimeExpression, isExpected: boolean): When {
  const [first = ''] = when.edtf.split('/');
  const begin = Number.isFinite(when.start) && when.end === Infinity ? whenFromEdtf(first, { timeZone: when.timeZone }) : when;
  return whenWith(begin, { duration: durationOf(time, isExpected) });
}

function durationOf({ mod, value }: TimeExpression, isExpected: boolean): StatedDuration {
  return { value, ...(mod === 'APPROX' && { approximate: true }), ...(isExpected && { expected: true }) };
}

/** "For nine days", and of what is over "in nine days"; not "for the second time in six weeks", "in the last ten minutes". */
function isItsLength(words: SentenceWords, { verb }: Clause, { from, preposition }: AttachedTime): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const span = preposition < 0 ? 0 : classes.span[word[preposition]];
  return span === ALONG
    ? from - preposition < 4
    : span === IN &&
        from === preposition + 1 &&
        verb.past &&
        !(bits[from] & DETERMINER) &&
        !(bits[preposition - 1] & (ADVERB | DETERMINER)) &&
        !(hintsAt(words, preposition - 1) & OCCASION);
}

/** "A 48-hour strike": of the strike. */
function isOfTheme({ part, theme }: Draft, { from, to }: AttachedTime): boolean {
  return (part === 'plan' || part === 'happening') && theme !== undefined && theme.isHappening && from >= theme.from && to <= theme.headAt;
}

/** "For eleven weeks the ship drifted", "was held up for two years": how long what the clause tells took, dated or not. */
export function giveOwnLength({ words }: Reading, { made }: SentenceReading, clause: Clause): void {
  const { verb } = clause;
  const told = made.get(clause),
    // "The match of 4 May was put off for a week": no length of the match.
    draft = told?.find(({ by }) => by !== undefined) ?? told?.[0];
  if (!draft || draft.duration || draft.when?.duration || verb.sense === ASK) return;
  const length = timesOf(words, clause).find(
    (time) =>
      time.role === 'length' &&
      isLength(time.time.value) &&
      (time.isModifier
        ? isOfTheme(draft, time)
        : isItsLength(words, clause, time) ||
          (draft.part === 'happening' && isActedUpon(clause, time) && time.from < verb.to + 2 && !isWhen(time, verb) && !isOfOther(words, time))),
  );
  if (!length) return;
  const isExpected = draft.part === 'plan' || verb.mood === 'will';
  const { when } = draft;
  if (when) {
    if (Number.isFinite(when.start)) setLength(draft, when, length.time, isExpected);
    return;
  }
  draft.duration = durationOf(length.time, isExpected);
  draft.times.push(length.time);
  const phrase = textBetween(words, length.preposition, length.to);
  if (!length.isModifier && !draft.title.includes(phrase)) draft.relative ??= phrase;
}

/** "The line went dark at five. Engineers expected to need an hour", "The repair took a week": of what the subject names, else of what was told last. */
function addToLast(
  reading: Reading,
  { index }: SentenceReading,
  { verb, subject }: Clause,
  time: TimeExpression,
  isExpected: boolean,
  task: number,
): boolean {
  const { words, drafts } = reading;
  const theme = readTheme(words, subject[0], subject[1]);
  const named = verb.passive ? undefined : referentOf(words, drafts, theme, drafts.length, index, isOpenTo);
  const draft = named ?? drafts.at(-1);
  // "The bank meets on 4 May. It had kept rates low for years": before that.
  if (!draft?.when || verb.passive || (verb.past && verb.perfect && verb.mood === 'none' && !isExpected)) return false;
  const isLast = draft.sentence === index - 1 && draft.part === 'happening' && isOpenTo(draft);
  if (draft !== named && !isLast) return false;
  const isAbout = draft === named || theme.pronoun === 'thing' || (draft.theme !== undefined && likeness(draft.theme, theme) >= SAME_HEAD);
  if (!isAbout && !(isExpected && CLOCK.has(draft.when.precision))) return false;
  if (mayTake(reading, draft, task)) setLength(draft, draft.when, time, isExpected);
  return true;
}

/** What may be given a length: an event or plan with a time and none yet. */
function isOpenTo({ when, kind }: Draft): boolean {
  return when !== undefined && !when.duration && kind === 'event';
}

/** "A review, which is expected to take two weeks, began on Monday": the length is told before the day. */
export function addEarlyLengths(reading: Reading, { clauses, made }: SentenceReading): void {
  for (const clause of clauses) {
    const { verb, joint, subject } = clause;
    if (joint !== 'relative' || made.has(clause)) continue;
    const length = timesOf(reading.words, clause).find(({ role }) => role === 'length');
    if (!length || !isLength(length.time.value) || verb.negated) continue;
    const draft = clauses
      .filter((other) => other.subject[0] === subject[0])
      .map((other) => made.get(other)?.[0])
      .find((told) => told !== undefined && isOpenTo(told));
    if (draft?.when) setLength(draft, draft.when, length.time, verb.planned || verb.mood === 'will');
  }
}

/** "Burned down one night in March": when, and not how long; but "took one day". */
function isWhen({ preposition, time: { value }, from, isModifier }: AttachedTime, { to }: Clause['verb']): boolean {
  return preposition < 0 && value === ONE_NIGHT && from !== to && !isModifier;
}

/** Rule of lengths by which something is counted. */
const RATE = 'set.per';

/** "Sentenced to four years": of what comes of it, but "for close to four hours"; "38 miles per hour". */
function isMeasure({ bits }: SentenceWords, { preposition, time: { rule } }: AttachedTime): boolean {
  if (rule === RATE) return true;
  return preposition > 1 && (bits[preposition] & TO) !== 0 && !(bits[preposition - 2] & PREPOSITION);
}

/** "After two years", "following an 18-month closure", "for the first time in a decade", "a year into her term": how long it had been otherwise. */
function isOfOther(words: SentenceWords, { from, to, preposition, isModifier }: AttachedTime): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  // "Signed a five-year contract": how long that runs.
  if (isModifier && classes.laysDown[word[to]] !== 0) return true;
  // "Overran by two hours": by how much.
  if (preposition >= 0 && hintsAt(words, preposition) & DOER) return true;
  if (classes.dayInto[word[to]] !== 0) return true;
  return isBehindSequence(words, from) || (classes.span[word[from - 1]] === IN && (hintsAt(words, from - 2) & OCCASION) !== 0);
}

/** "After a renovation": the noun phrase, or what is left of it, stands behind what it came before or after. */
function isBehindSequence({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, from: number): boolean {
  let lead = from - 1;
  while (lead > 0 && bits[lead] & (DETERMINER | ADVERB) && !(bits[lead] & PREPOSITION)) lead--;
  return lead >= 0 && classes.sequence[word[lead]] !== 0;
}

/** A length beside a time is its duration; in a plan an expected one. */
export function withLength(dated: Dated[], length: AttachedTime | undefined, { words }: Reading, { verb }: Clause): Dated[] {
  const first = dated[0];
  if (!first || !length || !isLength(length.time.value)) return dated;
  if (isWhen(length, verb) || isMeasure(words, length)) return dated;
  // "The strike ended after three days" tells how long it was.
  if (isOfOther(words, length) && !(verb.sense === END && length.preposition === verb.to)) return dated;
  const isExpected = verb.planned || verb.mood === 'will';
  // "Has stood there since May for all these weeks" goes on.
  const when =
    verb.past || isExpected ? lasting(first.when, length.time, isExpected) : whenWith(first.when, { duration: durationOf(length.time, isExpected) });
  dated[0] = { ...first, when, times: [...first.times, length.time] };
  return dated;
}

/** "Ran it from 2021 until she left in May", "from 2021 until she left in May she ran it": the clause beside tells when it ended. */
export function endWith({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause): void {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined,
    isBehind = before !== undefined && isMain(clause.joint) && isUntil(words, before) && words.timeAt[before.connective - 1] !== 0,
    limit = isBehind ? before : clause,
    main = isBehind ? clause : clauses[clause.parent];
  if (!isBehind && !(clause.parent >= 0 && isUntil(words, clause))) return;
  const host = made.get(main)?.findLast(({ when }) => when?.end === Infinity),
    end = made.get(limit)?.find(({ status, when }) => status === 'occurred' && when !== undefined && Number.isFinite(when.start))?.when;
  if (!host?.when || !end || !Number.isFinite(host.when.start) || end.start < host.when.start) return;
  host.when = whenFromEdtf(`${host.when.edtf.split('/')[0] ?? ''}/${end.edtf.split('/').at(-1) ?? ''}`, { timeZone: end.timeZone });
  if (host.status === 'ongoing') host.status = 'occurred';
}

/** Tells until when another went on. */
function isUntil({ bits }: SentenceWords, { connective }: Clause): boolean {
  return connective >= 0 && (bits[connective] & UNTIL) !== 0;
}

/** "Bought the mill in 1816 and ran it until 1849", "it passed to her daughter in 1951, who ran it until 1977": from what was told right before on. */
export function beginWith({ words }: Reading, { clauses, made }: SentenceReading, clause: Clause): void {
  const { verb, joint, subject } = clause;
  // "By 1849" is no end.
  if (
    !timesOf(words, clause).some(
      ({ role, preposition }) => role === 'until' && preposition >= 0 && words.vocabulary.classes.targetCue[words.tokens.word[preposition]] !== 0,
    )
  )
    return;
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  const draft = made.get(clause)?.find(({ status, when }) => status === 'occurred' && when?.start === -Infinity && when.edtf.startsWith('../'));
  if (!draft?.when || !before || !verb.past || verb.perfect) return;
  if (joint !== 'relative' && !(joint === 'coordinate' && before.subject[0] === subject[0])) return;
  const begin = made.get(before)?.findLast(({ status, when }) => status === 'occurred' && when !== undefined && Number.isFinite(when.start))?.when;
  if (!begin || isInterval(begin) || begin.start >= draft.when.end) return;
  draft.when = whenFromEdtf(`${begin.edtf}/${draft.when.edtf.slice(3)}`, { timeZone: begin.timeZone });
}
