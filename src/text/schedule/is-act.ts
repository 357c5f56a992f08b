// Whether the verb of a clause acts upon a plan, or tells something else.
import type { Theme } from '../clauses/nouns/theme.js';
import { isDeadline } from '../clauses/times/time-roles.js';
import { isObliged, type VerbGroup } from '../clauses/verbs/verb-group.js';
import { holdsNoun, particleEnd } from '../clauses/verbs/particles.js';
import { NUMBER } from '../tokens/tokens.js';
import { isRoleAt } from '../words/roles.js';
import { hintsAt, isCapital, isPlural, type SentenceWords } from '../words/sentence-words.js';
import { holds } from '../words/stretches.js';
import { CANCEL, DROP, END, EXTEND, OTHER, PLAN, POSTPONE, REINSTATE, REPEAL, isMove, movesSlot } from '../words/verb-senses.js';
import {
  ADVERB,
  ARTICLE,
  BACK_IN,
  DETERMINER,
  DOER,
  HAPPENING,
  INDEFINITE,
  MEASURE,
  NOUN_LIKE,
  OCCASION,
  ORIGIN,
  PREPOSITION,
  TARGET,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import type { Draft } from '../drafts/draft.js';
import { type ActReading, plannedLast } from './act-reading.js';
import { isKin, isOfOne, REACH } from './same-theme.js';
import { ALONG, isEnd } from './shift.js';
import { LASTS } from './theme-of.js';
import { isOfKind } from '../relations/referent.js';

/** Values of the class `pausing`: what is done to persons as well; who does so at an hour goes home. */
const SUSPENDS = 1,
  ADJOURNS = 2;

/** Sentences back in which an end is told that is put off. */
const NEAR = 2;

/** Values of verbs that, done to a thing, only clean it or mark it, and of names of things. */
const SCOURED = 2,
  THING = 3,
  PLACE = 4,
  LEAVES = 5,
  CARRIED = 6,
  DROPS = 7;

/** Value of the class `submitting`: what is brought in. */
const NEW = 2;

/** What the verb of a clause tells instead of an act: something else, or an end; undefined where it may act. */
export function plainSense(act: ActReading): number | undefined {
  const {
    clause: { verb },
    theme,
    slots,
    times,
    reading: { words, drafts },
  } = act;
  // "Brought back two goats", "brought the raft back", but "brought back the levy": fetched, where nobody has told of the end of it.
  const isThing = theme.pronoun === 'none' && theme.to > theme.from && !theme.isHappening,
    isCarried = isThing && (!theme.isDefinite || verb.particle >= theme.to);
  const isOver = (other: Draft): boolean => other.part === 'act' && other.theme !== undefined && isKin(other.theme, theme);
  if (verb.sense === REINSTATE && verb.particle >= 0 && !verb.passive && isCarried && !(theme.isDefinite && drafts.slice(-REACH).some(isOver)))
    return OTHER;
  // "The meeting adjourned at 8:33 p.m.": it was over.
  const isAtHour = slots.target.length === 0 && slots.acted?.times.every(({ type }) => type === 'TIME');
  if (verb.sense === POSTPONE && words.vocabulary.classes.pausing[verb.base] === ADJOURNS && isAtHour && !times.some(({ role }) => role === 'length'))
    return END;
  if (isBroughtIn(act) || isThingPutBack(act)) return OTHER;
  // "The deal fell through", "the trip was given up", but "the fort was given up", "she gave up a seat".
  if (verb.sense !== DROP || verb.particle < 0) return undefined;
  const isGivenUp = theme.isHappening && theme.pronoun === 'none' && (verb.passive || theme.to <= verb.from || slots.old.length > 0);
  return isGivenUp || hasSlot(act) ? undefined : OTHER;
}

/** Value of the class `lingering`. */
export const BACK = 2;

/** "The old pump was removed and the lid put back": what is done along with something else to a thing that nobody planned, and no other day. */
function isThingPutBack({
  clause,
  theme,
  slots: { old, target },
  hasLength,
  sentence: { clauses },
  reading: { words, drafts },
}: ActReading): boolean {
  const { verb } = clause,
    before = clauses[clauses.indexOf(clause) - 1]?.verb,
    isBack =
      verb.sense === POSTPONE &&
      clause.joint === 'coordinate' &&
      before?.passive &&
      before.sense === OTHER &&
      words.vocabulary.classes.holding[verb.base] === 0 &&
      words.vocabulary.classes.lingering[words.tokens.word[verb.particle]] === BACK;
  if (!isBack || hasLength || old.length + target.length > 0 || theme.pronoun !== 'none' || theme.isHappening) return false;
  if (theme.headAt >= 0 && !(isThing(words, theme.headAt, NOUN_LIKE | VERB) && !isCapital(words, theme.headAt))) return false;
  return !drafts.slice(-REACH).some((plan) => plan.part === 'plan' && plan.theme !== undefined && isKin(plan.theme, theme));
}

/** "Tabled a motion", "a motion was tabled", "was tabled by Ada Moe", "by the minister": what is new, and by whom; what is tabled until May, by a vote, by a board, or was told of before, is put off. */
function isBroughtIn({ clause: { verb, to }, theme, slots, reading: { words } }: ActReading): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { submitting },
    },
  } = words;
  if (verb.sense !== POSTPONE || submitting[verb.base] === 0 || slots.target.length > 0) return false;
  if (!verb.passive) return theme.headAt >= 0 && submitting[word[theme.headAt]] === NEW && !theme.isDefinite;
  for (let at = verb.to; at + 1 < to; at++)
    if ((hintsAt(words, at) & DOER) !== 0 && timeAt[at + 1] === 0)
      return isCapital(words, at + 1) || ((bits[at + 1] & DETERMINER) !== 0 && isRoleAt(words, at + 2));
  return (hintsAt(words, theme.from) & (INDEFINITE | ARTICLE)) === (INDEFINITE | ARTICLE);
}

/** "The mill stood for a century. It was abandoned in 1931.": left, and no plan. */
export function isThingLeft({ reading: { words, mentions }, clause: { verb }, theme, slots }: ActReading): boolean {
  if (verb.sense !== CANCEL || !verb.passive || slots.acted === undefined || theme.pronoun !== 'thing' || theme.to - theme.from !== 1) return false;
  const meant = mentions.meant(words, theme.from);
  return meant !== undefined && !meant.isHappening && meant.headAt >= 0 && isLeft(words, verb.base, meant);
}

/** Whether the act is itself what is planned, for a day of its own. */
export function isPlanItself({ clause: { verb }, slots, times, hasLength, reading: { words } }: ActReading): boolean {
  // "Must be cancelled by Friday", "have to be": whoever is told so may not have done it yet.
  const isAsked = verb.mood === 'will' || isObliged(words, verb);
  if (isAsked && !verb.past && verb.sense !== REINSTATE && times.some((time) => isDeadline(words, time))) return true;
  // "Is to be lifted on Monday"; "is to be put back by a day" is one that is put off.
  if (verb.planned && slots.target.length === 0 && !(movesSlot(verb.sense) && hasLength)) return true;
  // "Will be scrapped from April", "frozen until June": what is to be in force from then on or till then.
  if (verb.mood !== 'will' || movesSlot(verb.sense) || verb.sense === REINSTATE) return false;
  return times.some(({ role, place }) => place === 'after' && (role === 'origin' || (role === 'until' && verb.sense === REPEAL)));
}

/** "Mr Oak was suspended", "14 clerks were suspended", "a year later he moved out": a person is no plan. */
export function isOfPerson({ reading: { words, mentions }, clause: { verb }, theme, slots }: ActReading): boolean {
  if (theme.pronoun === 'person') return !(movesSlot(verb.sense) && verb.passive);
  if (theme.pronoun !== 'none' || theme.from >= theme.to || (movesSlot(verb.sense) && slots.old.length > 0)) return false;
  return (
    mentions.isPerson(words, theme) ||
    (theme.headAt >= 0 && words.vocabulary.classes.pausing[verb.base] === SUSPENDS && isRoleAt(words, theme.headAt))
  );
}

/** Whether a clause acts upon a plan, and does not only use the verb. */
export function isAct(act: ActReading): boolean {
  if (isOfMarket(act)) return false;
  return actsByVerb(act) || isSlotDropped(act) || isHeldUp(act) || isAgain(act);
}

/** "Trading was halted at 9:41": a market that stands still, and no plan. */
function isOfMarket({ reading: { words }, clause: { verb }, theme: { headAt } }: ActReading): boolean {
  const { classes } = words.vocabulary;
  return headAt >= 0 && classes.pausing[verb.base] === SUSPENDS && classes.market[words.tokens.word[headAt]] !== 0;
}

/** Strong verbs always act upon a plan; the others where they move to a time or their object is a happening. */
function actsByVerb(act: ActReading): boolean {
  const { reading, clause, theme, slots } = act,
    { verb } = clause,
    { words } = reading,
    { old } = slots;
  const namesPlan = theme.pronoun !== 'none' || theme.isHappening || (verb.passive && holds(words, theme.from, theme.to, HAPPENING));
  // "Tonight's friendly is off": whatever has a slot is planned.
  if (verb.copula) return (namesPlan || (old.length > 0 && !verb.past && theme.headAt >= 0)) && theme.pronoun === 'none';
  // "The clocks were put back by an hour", "go forward on Sunday".
  if (theme.headAt >= 0 && words.vocabulary.classes.timepiece[words.tokens.word[theme.headAt]] !== 0) return false;
  if (verb.sense === CANCEL || verb.sense === REINSTATE || verb.sense === POSTPONE) return actsUpon(act, namesPlan);
  if (isMove(verb.sense)) return moves(act, namesPlan);
  if (verb.sense === REPEAL) return repeals(act);
  if (verb.sense === EXTEND) return extendsPlan(act);
  // "Was held up by fog and pulled into Sund": it came there.
  if (verb.sense === DROP && verb.particle < 0 && (hintsAt(words, verb.to) & (BACK_IN | TARGET)) === (BACK_IN | TARGET)) return false;
  if (verb.sense === DROP && verb.particle >= 0) return true;
  // "Banned a rally on Friday", but "a drink that was banned in 1931".
  if (words.vocabulary.classes.beforehand[verb.base] !== 0) return (old.length > 0 || hasSlot(act)) && theme.isHappening;
  // "have dropped this increase".
  if (theme.isDefinite && theme.isHappening && (verb.perfect || dropsOwnPlan(act))) return true;
  // "On Monday the ship was withdrawn".
  if (verb.passive && verb.past && isVehicle(words, theme)) return hasSlot(act) || bearsTime(act);
  // "A fire that halted production in May": what is halted is under way, and the day is that of the halt; not "halted next Sunday's march".
  const isUnderWay = !verb.passive && words.vocabulary.classes.pausing[verb.base] === SUSPENDS && !bearsTime(act);
  return (old.length > 0 && !isUnderWay) || (verb.passive && !(theme.headAt >= 0 && isHandled(words, verb, theme)));
}

/** "The minister, who was to fly on Monday, dropped the trip": the plan of the one who drops it; "dropped the case" is none of that. */
function dropsOwnPlan({ reading: { words, drafts }, sentence: { index }, clause: { verb, subject }, theme }: ActReading): boolean {
  const isOwn = (plan: Draft): boolean =>
    plan.part === 'plan' &&
    (plan.sentence === index
      ? plan.theme?.from === subject[0] && isOfKind(words, theme, plan)
      : // "The fair was set for May. The town dropped the fair on Monday".
        plan.theme?.isHappening === true && isKin(plan.theme, theme));
  return !verb.passive && drafts.slice(-REACH).some(isOwn);
}

/** Called off, put off, brought back. */
function actsUpon({ reading: { words }, clause: { verb }, theme, slots, hasLength }: ActReading, namesPlan: boolean): boolean {
  const { old, target, acted, isNamed } = slots;
  // "Put the lid back", "held the dog back for an hour", but "put the start back by an hour", "put the job off until after the fair".
  const isLater = namesPlan || isNamed || target.length + old.length > 0 || isPutOff(words, verb, hasLength);
  if (verb.sense === POSTPONE && verb.particle >= 0 && !verb.passive && !isLater) return false;
  // "Pulled the plug on the lamp": no plan.
  if (verb.sense === CANCEL && holdsNoun(words, verb) && !isLater) return false;
  if (verb.sense === CANCEL && theme.headAt >= 0) {
    const { leaving } = words.vocabulary.classes;
    // "The crew abandoned the ship", "left Vesk, which its garrison had abandoned", but "the council abandoned the bypass".
    const isPlace = isNamedThing(words, verb.base, theme) || isShip(words, theme) || (theme.from === theme.headAt && isCapital(words, theme.headAt));
    const isDone = !namesPlan && ((acted !== undefined && verb.passive) || leaving[verb.base] === SCOURED);
    if ((isPlace || isDone) && isLeft(words, verb.base, theme)) return false;
  }
  return theme.to > theme.from || verb.passive;
}

/** Behind the particle it is told until after what, or how much later: not "put buyers off for a month", "put the lid back until it is cool". */
function isPutOff(words: SentenceWords, verb: VerbGroup, hasLength: boolean): boolean {
  const {
    bits,
    vocabulary: { classes },
    tokens: { word },
  } = words;
  const next = particleEnd(words, verb);
  return (
    classes.holding[verb.base] === 0 &&
    ((hasLength && classes.span[word[next]] !== ALONG) || ((bits[next] & UNTIL) !== 0 && (bits[next + 1] & PREPOSITION) !== 0))
  );
}

function moves({ reading: { words }, clause: { verb }, theme, slots: { old, target }, times, hasLength }: ActReading, namesPlan: boolean): boolean {
  // "Has moved to the church until 15 June": where, and how long it stays there.
  const isWhither = (words.bits[verb.to] & TO) !== 0 && words.timeAt[verb.to + 1] === 0 && times.some(({ role }) => role === 'until');
  if (isWhither && old.length === 0 && !times.some(({ role }) => role === 'target')) return false;
  if (target.length > 0) return true;
  if (old.length > 0 && (verb.passive || namesPlan)) return true;
  if (theme.pronoun !== 'none') return verb.particle >= 0;
  return namesPlan && (verb.particle >= 0 || verb.passive || hasLength);
}

function repeals({ reading: { words }, clause: { verb }, theme }: ActReading): boolean {
  // "Because of freezing rain": what falls.
  if (verb.form === 'progressive' && theme.from === theme.headAt && !isPlural(words, theme.headAt)) return false;
  return hasMeasure(words, theme) || (verb.particle >= 0 && theme.pronoun !== 'none');
}

/** "The deadline was extended by a week", not "extended to the airport", which is in space. */
function extendsPlan({ reading: { words, drafts, mentions }, sentence, clause: { verb }, theme, slots: { target }, hasLength }: ActReading): boolean {
  if (target.length > 0) return true;
  const meant = theme.pronoun === 'thing' ? mentions.meant(words, theme.from) : undefined;
  // "Was to end on 5 May. They extended it by a week".
  const last = hasLength && theme.pronoun !== 'person' ? drafts.slice(-REACH).findLast(({ part }) => part === 'plan' || part === 'act') : undefined;
  if (last?.when && sentence.index - last.sentence <= NEAR && isEnd(words, last) && isOfOne(last, meant?.isHappening ? meant : theme)) return true;
  // "The rain will go on for another week": nobody has told of its end.
  if (words.vocabulary.classes.renewing[verb.base] === LASTS) return false;
  const isPlan = theme.pronoun === 'thing' || (theme.headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[theme.headAt]] === PLAN);
  if (hasLength && verb.passive && isPlan) return true;
  return holds(words, theme.from, theme.to, HAPPENING) && !(words.bits[verb.to] & TO && words.timeAt[verb.to + 1] === 0);
}

/** "This is now on hold", "it is on ice", "it is off", right behind a plan; "the lamp broke; it is off" is the lamp. */
function isHeldUp({ reading, sentence, clause: { verb }, theme }: ActReading): boolean {
  if (!verb.copula || (verb.sense !== POSTPONE && verb.sense !== DROP)) return false;
  const plan = plannedLast(reading, sentence, theme);
  if (!plan || verb.sense === POSTPONE) return plan !== undefined;
  const meant = reading.mentions.meant(reading.words, theme.from);
  return !meant || meant.isHappening || meant.head === plan.theme?.head;
}

/** "The day that we had pencilled in for Friday is off", "the survey, set for Friday, has slipped a week", "dropped a strike set for Friday": whatever has a slot is planned. */
function isSlotDropped(act: ActReading): boolean {
  const {
    reading: { words },
    sentence,
    clause: { verb },
    theme,
    slots,
    hasLength,
  } = act;
  if (verb.sense === CANCEL || (verb.sense === DROP && theme.pronoun === 'none' && theme.isHappening)) {
    // "Dropped its plan to close the pool", "a stay-in planned for Friday was abandoned".
    if (verb.sense === DROP && words.vocabulary.nounSense[words.tokens.word[theme.headAt]] === PLAN) return true;
    return sentence.clauses.some(
      ({ antecedent, subject, verb: other }) => (antecedent ?? subject)[0] === theme.from && (other.sense === PLAN || other.planned),
    );
  }
  if (!(verb.copula || isMove(verb.sense)) || !hasSlot(act)) return false;
  if (verb.copula || hasLength) return true;
  // "The opening, set for 6 pm and then for 7 pm, has slipped once more": to when nobody says.
  const isLater = !verb.passive && words.vocabulary.classes.slipping[verb.base] !== 0 && slots.target.length === 0;
  if (isLater) verb.sense = POSTPONE;
  return isLater;
}

/** "A meeting called for Monday", "the deal, to be signed in May,": its sentence has just told when it was to be. */
function hasSlot({ reading: { drafts }, sentence, theme }: ActReading): boolean {
  return drafts.slice(-3).some((draft) => draft.part === 'plan' && draft.sentence === sentence.index && draft.theme?.from === theme.from);
}

/** "The 9.15 | train", "next Sunday's march": a time stands within what is acted upon. */
function bearsTime({ times, theme }: ActReading): boolean {
  return times.some(({ from }) => from >= theme.from && from < theme.to);
}

/** "slipped to May and slipped again"; "was announced for May. We have moved it": what moves has just been told as a plan. */
function isAgain({ reading: { words, drafts }, sentence: { clauses, made, index }, clause: { verb, subject }, theme }: ActReading): boolean {
  if (!isMove(verb.sense)) return false;
  const last = drafts.at(-1);
  if (theme.pronoun === 'thing') return verb.perfect && last?.part === 'plan' && index - last.sentence <= 1 && theme.from !== subject[0];
  return (
    !verb.passive &&
    (words.bits[verb.to] & ADVERB) !== 0 &&
    clauses.some((other) => other.verb.base === verb.base && other.subject[0] === subject[0] && made.get(other)?.[0]?.part === 'act')
  );
}

/** A bomb, a car; a town that is abandoned: who scraps one gives up a plan. */
function isNamedThing({ tokens: { word }, vocabulary: { classes } }: SentenceWords, base: number, { headAt }: Theme): boolean {
  const kind = classes.leaving[word[headAt]];
  return kind === THING || (kind === PLACE && classes.leaving[base] === LEAVES);
}

function isShip({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt }: Theme): boolean {
  return classes.ship[word[headAt]] !== 0;
}

/** A ship, a car, a drug. */
function isVehicle(words: SentenceWords, theme: Theme): boolean {
  return theme.headAt >= 0 && (isShip(words, theme) || words.vocabulary.classes.leaving[words.tokens.word[theme.headAt]] === THING);
}

/** "The fort was abandoned", "the steamer was scrapped": a thing, and nothing that is planned or in force. */
function isLeft(words: SentenceWords, base: number, theme: Theme): boolean {
  const { classes } = words.vocabulary;
  return (
    classes.leaving[base] !== 0 &&
    (isShip(words, theme) ||
      isNamedThing(words, base, theme) ||
      isThing(words, theme.headAt, classes.leaving[base] === SCOURED ? 0 : NOUN_LIKE | VERB))
  );
}

/** A noun that names no plan, no measure and nothing that happens. */
function isThing({ bits, tokens: { word }, vocabulary: { nounSense, hints } }: SentenceWords, headAt: number, barred: number): boolean {
  const head = word[headAt];
  return nounSense[head] === 0 && (hints[head] & (MEASURE | OCCASION)) === 0 && !(bits[headAt] & (HAPPENING | barred));
}

/** "Two teeth were pulled", "a body was pulled from the river", "the coin was withdrawn from circulation": things that nobody has told of or that stand with a place, and no plans. */
function isHandled(words: SentenceWords, { base, to }: VerbGroup, theme: Theme): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind, word },
  } = words;
  if (kind[theme.headAt] === NUMBER) return false;
  // "All open connections were dropped", but not "calls were scrapped", "plans for connections were dropped".
  const { leaving } = words.vocabulary.classes;
  if (leaving[word[theme.headAt]] === CARRIED && leaving[base] === DROPS) return !holdsPreposition(words, theme);
  const hints = hintsAt(words, to),
    hasPlace = timeAt[to + 1] === 0 && ((hints & ORIGIN) !== 0 || ((hints & BACK_IN) !== 0 && (bits[to + 1] & DETERMINER) !== 0));
  // "About 90,000 messages were dropped".
  const isCounted = kind[theme.from] === NUMBER || (kind[theme.from + 1] === NUMBER && theme.from + 1 < theme.headAt);
  return (hasPlace || isCounted || (hintsAt(words, theme.from) & INDEFINITE) !== 0) && isLeft(words, base, theme);
}

/** "Plans for connections", but not "about 90 connections". */
function holdsPreposition({ bits }: SentenceWords, { from, headAt }: Theme): boolean {
  return bits.subarray(from + 1, headAt).some((bit) => (bit & PREPOSITION) !== 0);
}

/** Is what is acted upon in force: a ban, a charge, an order? */
function hasMeasure(words: SentenceWords, theme: Theme): boolean {
  const { headAt, isHappening } = theme;
  // "Lifted the boat": no ban.
  if (isHappening && isVehicle(words, theme)) return false;
  return headAt >= 0 && (isHappening || (hintsAt(words, headAt) & MEASURE) !== 0);
}
