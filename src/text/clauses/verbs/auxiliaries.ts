// Verbs that begin with an auxiliary: tense, voice, denial, and what is laid down beforehand.
import { tellsHour } from '../../../time/index.js';
import { WORD } from '../../tokens/tokens.js';
import { DOT, hintsAt, isBreak, isCapital, type SentenceWords, hasMark } from '../../words/sentence-words.js';
import { newGroup, take, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ARTICLE,
  AUTHOR,
  BASE,
  BE,
  CONDITION,
  DETERMINER,
  DO,
  DUE,
  HAPPENING,
  HAVE,
  INDEFINITE,
  MAY,
  NOT,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PAST_AUXILIARY,
  PERSON,
  PREDICATE,
  PREPOSITION,
  PROGRESSIVE,
  REASON,
  SINCE,
  TO,
  WILL,
  WOULD,
} from '../../words/vocabulary.js';
import { isRoleAt } from '../../words/roles.js';
import { DROP, OTHER, PLAN, SAY, STATE } from '../../words/verb-senses.js';
import { isDeed, isDueTo, isPlainWord, opensInfinitive, readInfinitive, takePlanned } from './infinitives.js';
import { takePassive } from './passive-verbs.js';
import { hasTime, holds } from '../../words/stretches.js';
import { isShortHas, isThingGot } from '../../words/short-forms.js';
import { endsAsPlural } from '../../words/word-classes.js';
import { skipAdverbs, wordEnd } from './set-in-adverbs.js';

/** The auxiliaries of a verb, and the word behind them. Indexes are tokens. */
interface AuxiliaryPlace {
  readonly words: SentenceWords;
  readonly from: number;
  /** Where its sentence ends. */
  readonly to: number;
  /** The last auxiliary: {@link WILL} for all modal ones, {@link DO}, {@link HAVE} or {@link BE}. */
  readonly last: number;
  readonly lastAt: number;
  /** Behind them and what is set in. */
  readonly at: number;
  /** The word there, or the last part of a hyphened one. */
  readonly main: number;
  /** Its classes. */
  readonly b: number;
}

/** A group that begins with an auxiliary. */
export function readAuxiliary(words: SentenceWords, from: number, to: number): VerbGroup | null {
  const group = newGroup(from),
    place = readAuxiliaries(words, group, to);
  if (place.last === 0) return null;
  const first = words.bits[from];
  group.past = (first & PAST_AUXILIARY) !== 0 && !(first & WOULD && group.mood === 'would');
  if (place.last === WILL || place.last === DO) return behindModal(place, group);
  const told = place.last === HAVE ? behindHave(place, group) : behindBe(place, group);
  // "Have yet to be paid", "is yet to open": so far it is not done.
  if (isNotYet(place)) Object.assign(told, { negated: true, perfect: true, planned: false, mood: 'none' } satisfies Partial<VerbGroup>);
  return told;
}

/** "Yet" right before the "to" of what the auxiliaries lead to. */
function isNotYet({ words: { bits, tokens, vocabulary }, from, at }: AuxiliaryPlace): boolean {
  return at - 1 > from && (bits[at] & TO) !== 0 && vocabulary.classes.notYet[tokens.word[at - 1]] !== 0;
}

/** The auxiliaries that follow one another, with the mood, the perfect and the denial that they tell. */
function readAuxiliaries(words: SentenceWords, group: VerbGroup, to: number): AuxiliaryPlace {
  const { bits } = words,
    { from } = group;
  let at = from,
    last = 0,
    lastAt = from;
  for (;;) {
    const next = at < to ? auxiliaryAt(words, at, to, last) : 0;
    if (next === 0) break;
    if (next === WILL) group.mood = moodOf(bits[at]);
    if (next === HAVE) group.perfect = true;
    if (bits[at] & NOT) group.negated = true;
    last = next;
    lastAt = at;
    at = skipAdverbs(words, at + 1, to, group);
  }
  const main = at < to ? wordEnd(words, at, to) : to;
  return { words, from, to, last, lastAt, at, main, b: main < to ? bits[main] : 0 };
}

/** Which auxiliary a token is behind another one, 0 = the first; 0 = none. */
function auxiliaryAt(words: SentenceWords, at: number, to: number, last: number): number {
  const b = words.bits[at];
  if (last === 0) {
    if (b & WOULD && b & HAVE && isHad(words, at, to)) return HAVE;
    // "She's been moved", "she's left the firm" has.
    if (b & BE && b & DETERMINER && (isBeen(words, at + 1) || isGot(words, at + 1) || isHas(words, at))) return HAVE;
    if (b & (WILL | WOULD | MAY)) return WILL;
    if (b & DO) return DO;
  }
  if (b & HAVE && (last === 0 || last === WILL)) return HAVE;
  // "The talk we had in May | is": only "been" stands behind "had"; "the will | was read": no past behind a modal one.
  const mayFollow = last === BE ? isProgressive(words, at) : last === HAVE ? isBeen(words, at) : last !== DO && !(last === WILL && b & PAST);
  return b & BE && mayFollow ? BE : 0;
}

/** "Need not sail", "dare not sail": nothing is told of whether they did. */
export function isNeed({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.needs[word[at]] !== 0 && (bits[at + 1] & (NOT | DETERMINER)) === NOT && (bits[at + 2] & BASE) !== 0;
}

/** The mood that a modal verb tells. */
export function moodOf(b: number): VerbGroup['mood'] {
  if (b & WILL) return 'will';
  return b & WOULD ? 'would' : 'may';
}

/** "Will open", "did not open". */
function behindModal(place: AuxiliaryPlace, group: VerbGroup): VerbGroup | null {
  const { words, to, last, at, main, b } = place;
  // "A law that will phase out coal" too.
  if (b & BASE || (last === WILL && main < to && isPlainWord(words, main))) return withPlan(place, group, main);
  // "Will back the plan": a particle with an object of its own, and no verb before it.
  for (let verb = place.lastAt + 1; last === WILL && verb < at; verb++) if (isActedOn(words, verb)) return withPlan(place, group, verb);
  // "He said it would not.": what was spoken of.
  const isLeftOut = last === DO || (group.negated && group.mood !== 'may' && (at >= to || hasMark(words, at, DOT)));
  return isLeftOut ? asVerb(place, group) : null;
}

/** "Back | the plan", "back | down": no preposition. */
function isActedOn({ bits }: SentenceWords, at: number): boolean {
  const next = bits[at + 1];
  return (bits[at] & (PARTICLE | PREPOSITION)) === PARTICLE && ((next & (DETERMINER | PREPOSITION)) === DETERMINER || (next & PARTICLE) !== 0);
}

/** "Has opened", "having sold the mill", "has had to be put off". */
function behindHave(place: AuxiliaryPlace, group: VerbGroup): VerbGroup {
  const { words, from, to, lastAt, main, b } = place,
    { bits } = words;
  if (readObliged(words, group, main, to)) return group;
  if (lastAt === from && !group.past && isGot(words, main)) return asOwned(place, group);
  if (!(b & PARTICIPLE) || isBreak(words, main)) return opensInfinitive(words, main, to) ? withPlan(place, group) : asVerb(place, group);
  // "Having sold the mill", "not having sold it": no finite verb.
  if (isProgressive(words, from)) {
    group.form = 'progressive';
    if (bits[from - 1] & NOT && !(bits[from - 1] & DETERMINER)) group.negated = true;
  }
  return withPlan(place, group, main);
}

/** "We've got a match on Saturday": have it; "she's got a match": no form of "be". */
function asOwned(place: AuxiliaryPlace, group: VerbGroup): VerbGroup {
  const { words, from, main } = place;
  asVerb(place, group);
  group.perfect = false;
  group.to = main + 1;
  if (words.bits[from] & BE) {
    group.head = main;
    group.base = words.vocabulary.base[words.tokens.word[main]];
  }
  return withPlan(place, group);
}

/** "Was opened", "is opening", "is to open", "is due", "is on track to open"; else a copula. */
function behindBe(place: AuxiliaryPlace, group: VerbGroup): VerbGroup {
  const { words, to, lastAt, main, b } = place,
    { bits, tokens, vocabulary } = words;
  // "Is on track to open".
  if (b & PREPOSITION && vocabulary.classes.onWay[tokens.word[main + 1]] !== 0 && bits[main + 2] & TO) {
    group.head = main + 1;
    takePlanned(words, group, to);
    if (group.planned) return group;
  }
  if (b & DUE) return readLaidDown(place, group);
  if (readAble(place, group) || readFelt(place, group)) return group;
  if (b & TO && group.perfect && isPersonAt(words, group.from - 1)) {
    // "She has been to see the doctor": she went; "the aim has been to open in May".
    const inner = opensInfinitive(words, main, to) ? readInfinitive(words, main, to) : null;
    if (inner) takeInner(words, group, inner);
    if (inner) return group;
  }
  // "Are sorry to say": how somebody feels, and no plan.
  if (b & TO && vocabulary.classes.courtesy[tokens.word[main - 1]] !== 0) return asVerb(place, group);
  if (b & TO && !(bits[main - 1] & PARTICLE)) {
    group.head = main - 1;
    group.to = lastAt + 1;
    takePlanned(words, group, to);
    return group.planned ? group : asVerb(place, group);
  }
  if (!(b & (PARTICIPLE | PROGRESSIVE)) || isAttribute(words, main, to) || isGerundPlace(words, main)) return asVerb(place, group);
  take(words, group, main);
  group.passive = (b & (PARTICIPLE | PROGRESSIVE)) === PARTICIPLE;
  // "was put on hold".
  if (group.passive && (group.sense === 0 || group.sense === PLAN)) readPredicate(words, group, to);
  return withPlan(place, group);
}

/** "She", "I", "Moe", "the vicar", but "the hope of the vicar". */
function isPersonAt(words: SentenceWords, at: number): boolean {
  const before = words.bits[at - 1] & DETERMINER ? at - 2 : at - 1;
  if (at < 0 || words.bits[before] & PREPOSITION) return false;
  return (hintsAt(words, at) & (PERSON | AUTHOR)) !== 0 || isCapital(words, at) || isRoleAt(words, at);
}

/** "Was able to reopen on Monday": so it did. Without a day it tells what somebody can do. */
function readAble({ words, to, main }: AuxiliaryPlace, group: VerbGroup): boolean {
  const isAble = main < to && words.vocabulary.classes.ableTo[words.tokens.word[main]] !== 0 && (group.past || group.perfect);
  const inner = isAble && opensInfinitive(words, main + 1, to) ? readInfinitive(words, main + 1, to) : null;
  if (!inner || !hasTime(words, inner.to, to)) return false;
  takeInner(words, group, inner);
  return true;
}

/** Value of the class `courtesy`: who was "happy to help" may only have been willing. */
const WILLING = 2;

/** "Was sorry to leave in May", "was proud to open it in 1931": how somebody felt who did so then. */
function readFelt({ words, to, main }: AuxiliaryPlace, group: VerbGroup): boolean {
  const { courtesy } = words.vocabulary.classes,
    felt = courtesy[words.tokens.word[main]] !== 0 ? main : main - 1,
    feeling = courtesy[words.tokens.word[felt]];
  const isFelt = group.past && !group.negated && (words.bits[felt + 1] & TO) !== 0 && feeling !== 0 && feeling !== WILLING;
  const inner = isFelt && opensInfinitive(words, felt + 1, to) ? readInfinitive(words, felt + 1, to) : null;
  if (!inner || !hasTime(words, inner.to, to) || holds(words, inner.to, to, CONDITION)) return false;
  takeInner(words, group, inner);
  return true;
}

/** The infinitive that the auxiliaries lead to is the verb. */
function takeInner(words: SentenceWords, group: VerbGroup, { head, passive, copula, to }: VerbGroup): void {
  take(words, group, head);
  Object.assign(group, { passive, copula, to } satisfies Partial<VerbGroup>);
}

/** The verb, and what it lays down: "has been due to open", "will plan to open". */
function withPlan({ words, to, b }: AuxiliaryPlace, group: VerbGroup, main = -1): VerbGroup {
  if (main >= 0) {
    take(words, group, main);
    takePassive(words, group, to);
  }
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  return group;
}

/** "He'd left", "we'd been": behind a contraction, what is no base form is a participle; "he'd put" is one of both, and where somebody says so, and confesses nothing, the base form. */
function isHad(words: SentenceWords, at: number, to: number): boolean {
  const next = skipAdverbs(words, at + 1, to, null),
    b = next < to ? words.bits[next] : 0;
  if (b & (BE | HAVE)) return (b & PAST_AUXILIARY) !== 0;
  if (!(b & PARTICIPLE) || !(b & BASE)) return (b & PARTICIPLE) !== 0;
  const {
      tokens: { word },
      vocabulary: { sense, base, classes },
    } = words,
    said = at - (classes.complementizer[word[at - 2]] === 0 ? 2 : 3);
  // "Said he'd already cut it".
  if (next > at + 1) return true;
  const isSaid = said >= 0 && (sense[word[said]] === SAY || sense[word[said]] === PLAN) && classes.ownDeed[base[word[said]]] === 0;
  return classes.complementizer[word[at - 1]] === 0 && !isSaid;
}

/** "Been": behind a clitic that may be "is" or "has", it is "has". */
export function isBeen({ bits }: SentenceWords, at: number): boolean {
  return (bits[at] & (BE | PARTICIPLE | PROGRESSIVE)) === (BE | PARTICIPLE) && !(bits[at] & BASE);
}

/** "Got" behind "has", before what is had. */
function isGot(words: SentenceWords, at: number): boolean {
  const { bits, tokens, vocabulary } = words;
  return vocabulary.classes.had[tokens.word[at]] !== 0 && isThingGot(tokens, at + 1, bits[at + 1], endsAsPlural(words, at + 1));
}

/** "The mayor's resigned", "he's sold the mill", but "the shop's closed every Monday". */
export function isHas({ timeAt, tokens, vocabulary: { bits, classes } }: SentenceWords, at: number): boolean {
  return timeAt[at + 2] === 0 && isShortHas(tokens, at, bits, classes);
}

/** The auxiliary itself is the verb: "was", "they never did". */
function asVerb({ words, from, to, last, lastAt }: AuxiliaryPlace, group: VerbGroup): VerbGroup {
  const { bits, tokens, vocabulary } = words;
  group.head = lastAt;
  group.to = lastAt + 1;
  group.base = vocabulary.base[tokens.word[lastAt]];
  group.sense = last === DO || last === WILL ? 0 : STATE;
  group.copula = last === BE;
  // "They never did."
  if ((bits[from - 1] & (NOT | ADVERB)) === (NOT | ADVERB)) group.negated = true;
  if (group.copula) readPredicate(words, group, to);
  if (last === HAVE && lastAt === from) group.perfect = false;
  return group;
}

/** "Has had to be put off": so it was; "has to be paid": it is yet to be. */
function readObliged(words: SentenceWords, group: VerbGroup, at: number, to: number): boolean {
  const { bits } = words,
    isForced = (bits[at] & (HAVE | PARTICIPLE)) === (HAVE | PARTICIPLE),
    joint = isForced ? at + 1 : at;
  const inner = opensInfinitive(words, joint, to) ? readInfinitive(words, joint, to) : null;
  if (!inner) return false;
  takeInner(words, group, inner);
  if (isForced) return true;
  group.perfect = false;
  if (!group.past) group.mood = 'will';
  return true;
}

/** "Is due to", "was scheduled for", "are expected in": laid down beforehand. */
function readLaidDown(place: AuxiliaryPlace, group: VerbGroup): VerbGroup {
  const { words, to, main, b } = place,
    { bits } = words;
  const next = skipAdverbs(words, main + 1, to, null);
  if (next < to && bits[next] & TO) {
    // "Was off due to snow".
    if (isDueTo(words, next, place.from)) return asVerb(place, group);
    take(words, group, main);
    takePlanned(words, group, to);
    if (group.planned) return group;
    // "Was due to a fault": a cause, and nothing laid down.
    if (hintsAt(words, main) & REASON && words.timeAt[next + 1] === 0) return asVerb(place, group);
  }
  const isDone = (b & PARTICIPLE) !== 0;
  if (b & PROGRESSIVE && !isDone) {
    take(words, group, main);
    return group;
  }
  // "Is unlikely on Friday": how it is.
  const isState = words.vocabulary.classes.improbable[words.tokens.word[main]] !== 0 || !(isDone || isDated(words, next, to));
  if (isState) return asVerb(place, group);
  take(words, group, main);
  group.passive = isDone;
  // "Was set on fire".
  if (isDone) readPredicate(words, group, to);
  if (isDeed(words, group, to)) group.sense = OTHER;
  if (!isDone) {
    group.sense = PLAN;
    group.planned = true;
  }
  return group;
}

/** "Is due | on Monday", "is due | back last", "is due | home on". */
function isDated({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number, to: number): boolean {
  const after = at < to ? bits[at] : 0;
  return timeAt[at] !== 0 || timeAt[at - 1] !== 0 || (after & (PREPOSITION | PARTICLE)) !== 0 || classes.whither[word[at]] !== 0;
}

/** Values of the class `attribute`: only behind a length, or behind that or an ordinal and its noun. */
const BEHIND_LENGTH = 2,
  BEHIND_COUNT = 3;

/** "Aged 40", "aged nine", "dated 2 March", "missing since May": a form of a verb that only describes, before a number, a time or a preposition, or last. */
export function isAttribute(
  { bits, timeAt, times, tokens: { word, kind }, vocabulary: { classes, hints } }: SentenceWords,
  at: number,
  to: number,
): boolean {
  const kindOf = classes.attribute[word[at]];
  // "With 40 seconds left".
  if (
    kindOf === 0 ||
    (kindOf >= BEHIND_LENGTH && times[timeAt[at - 1] - 1]?.type !== 'DURATION' && !(kindOf === BEHIND_COUNT && classes.ordinal[word[at - 2]] !== 0))
  )
    return false;
  const isNumber = kind[at + 1] !== WORD || (hints[word[at + 1]] & (INDEFINITE | ARTICLE)) === INDEFINITE;
  return at + 1 >= to || isNumber || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | SINCE)) !== 0;
}

/** "being", "having". */
export function isProgressive(
  {
    tokens: { text, end },
    vocabulary: {
      words: {
        endings: { progressive },
      },
    },
  }: SentenceWords,
  at: number,
): boolean {
  return text.startsWith(progressive, end[at] - progressive.length);
}

/** "is on hold", "is back on": what became of a plan, told without a verb. */
function readPredicate(words: SentenceWords, group: VerbGroup, to: number): void {
  const { tokens, bits, timeAt, vocabulary } = words;
  // "Is now on hold".
  const at =
    group.to + 2 < to && (timeAt[group.to] !== 0 || (bits[group.to] & (ADVERB | NOT | PREPOSITION | PARTICLE)) === ADVERB) ? group.to + 1 : group.to;
  if (!(vocabulary.starts[tokens.word[at]] & PREDICATE)) return;
  const told = at + 1 < to ? vocabulary.predicates.get(tokens.word[at] * 65536 + tokens.word[at + 1]) : undefined,
    sense = told ?? (isOffAsPlan(words, group.from, at, to) ? DROP : undefined);
  // "Was torn off.", "were allowed back on Thursday", "was built on ice": what "is off", "is back on" and "is on ice" is no plan here.
  if (sense === undefined || (sense !== OTHER && !group.copula)) return;
  // "I am back on the 23rd", "Dad is back on Friday": who is back is no plan.
  const next = bits[at + 2] & DETERMINER ? at + 3 : at + 2;
  if (!(bits[group.from - 1] & HAPPENING) && bits[at + 1] & PREPOSITION && timeAt[next] !== 0) return;
  group.sense = sense;
  group.passive = true;
}

/** "Is no August meeting", "is the opening": a progressive form after a determiner is a noun. */
function isGerundPlace({ bits, timeAt }: SentenceWords, at: number): boolean {
  if (!(bits[at] & HAPPENING) || (bits[at] & (PROGRESSIVE | PARTICIPLE)) !== PROGRESSIVE) return false;
  let before = at - 1;
  while (before > 0 && timeAt[before] !== 0) before--;
  return before >= 0 && (bits[before] & DETERMINER) !== 0;
}

/** "The match on Friday is off", "… is off on Friday", but not "the heating is off tonight", "the service was off until 9", "the race is off at three". @param at - behind the verb. */
function isOffAsPlan(words: SentenceWords, verb: number, at: number, to: number): boolean {
  const {
    bits,
    times,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (classes.offAsPlan[word[at]] === 0) return false;
  let head = verb - 1;
  while (head > 0 && timeAt[head] !== 0) head--;
  if (head < verb - 1 && bits[head] & PREPOSITION) head--;
  const next = at + 1 < to && bits[at + 1] & PREPOSITION ? at + 2 : at + 1;
  if (head < 0 || !(bits[head] & HAPPENING)) return false;
  if (next >= to) return true;
  if (timeAt[next] === 0 || bits[verb] & PAST_AUXILIARY) return false;
  let end = next;
  for (; end < to && timeAt[end] !== 0; end++) if (tellsHour(times[timeAt[end] - 1].value)) return false;
  // "Is off tomorrow for Oslo": on its way.
  return end >= to || !(bits[end] & PREPOSITION) || (hintsAt(words, end) & REASON) !== 0;
}
