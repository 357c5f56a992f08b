// Acts upon plans in a clause: put off, moved, called off, brought back, extended.
import type { TimeExpression } from '../expression.js';
import type { Clause } from '../clauses/clause.js';
import { isNobody } from '../clauses/role-of.js';
import { isObliged, isLasting } from '../clauses/verb-group.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { referentOf } from '../relations/referent.js';
import { hintsAt, isBreak, isPlural, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { isLength, timesOf, type AttachedTime } from '../clauses/time-roles.js';
import { WORD } from '../tokens/tokens.js';
import {
  ADVERB,
  ANAPHOR,
  BACK_IN,
  COORDINATOR,
  DEED,
  DETERMINER,
  DOER,
  HAPPENING,
  MEASURE,
  NOUN_LIKE,
  OCCASION,
  PERSON,
  PREPOSITION,
  RUMOUR,
  TARGET,
  TO,
  VERB,
  WAITING,
} from '../words/vocabulary.js';
import { ASK, CANCEL, CAUSES, DROP, END, EXTEND, HAPPEN, OTHER, PLAN, POSTPONE, REINSTATE, REPEAL } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens, phraseTokens } from '../titles/phrase.js';
import { actTitle, themeTitle } from '../titles/theme-title.js';
import { isDecided, settles, takeDecision, request, forcedBy } from './decisions.js';
import { movesSlot, isMove, relationOf } from '../drafts/act-senses.js';
import { isSame, type Slots, readSlots, sameTime } from './slots.js';
import { tellAct, addPlan } from './tell-act.js';
import { themeOf } from './theme-of.js';
import { jointBehind } from '../clauses/counted-joints.js';
import { isUntrueRumour, tellsFrom } from '../clauses/rumours.js';
import { isAhead } from '../drafts/day-of-writing.js';
import { holds } from '../words/stretches.js';

/** Milliseconds. */
const HALF_A_YEAR = 183 * 86_400_000;

/** Value of the class `pausing`: who does so at an hour goes home. */
const ADJOURNS = 2;

/** Value of verbs that, done to a thing, only clean it or mark it. */
const SCOURED = 2;

/**
 * Reads a clause as an act upon a plan.
 * @returns what it acts upon, or undefined where the verb is an ordinary one here ("moved to the library").
 */
export function readAct(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  times: readonly AttachedTime[],
  front: readonly AttachedTime[],
): Theme | undefined {
  const { words } = reading;
  const { verb } = clause;
  if (isPutBack(words, clause)) verb.sense = REINSTATE;
  const theme = themeOf(words, clause);
  if (isUndoing(reading, sentence, verb.sense, theme)) verb.sense = REINSTATE;
  const slots = withoutAhead(reading, clause, readSlots(words, clause, theme, times));
  // "Brought back two goats": fetched, as nobody has told of them.
  if (
    verb.sense === REINSTATE &&
    verb.particle >= 0 &&
    !verb.passive &&
    theme.pronoun === 'none' &&
    theme.to > theme.from &&
    !theme.isDefinite &&
    !theme.isHappening
  ) {
    verb.sense = OTHER;
    return undefined;
  }
  // "The meeting adjourned at 8:33 p.m.": it was over.
  if (
    verb.sense === POSTPONE &&
    words.vocabulary.classes.pausing[verb.base] === ADJOURNS &&
    slots.target.length === 0 &&
    slots.acted?.times.every(({ type }) => type === 'TIME') &&
    !times.some(({ role }) => role === 'length')
  ) {
    verb.sense = END;
    return undefined;
  }
  // "The deal fell through", "the trip was given up", but "the fort was given up", "she gave up a seat".
  if (
    verb.sense === DROP &&
    verb.particle >= 0 &&
    !(theme.isHappening && theme.pronoun === 'none' && (verb.passive || theme.to <= verb.from || slots.old.length > 0))
  ) {
    verb.sense = OTHER;
    return undefined;
  }
  const parent = clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined;
  if (verb.form === 'infinitive' && parent?.verb.sense === ASK && verb.sense === POSTPONE && theme.to === theme.from)
    return request(reading, sentence, parent, clause).theme;
  const meant = theme.pronoun === 'thing' && theme.to - theme.from === 1 ? reading.mentions.meant(words, theme.from) : undefined;
  // "The mill stood for a century. It was abandoned in 1931."
  if (
    verb.sense === CANCEL &&
    verb.passive &&
    slots.acted !== undefined &&
    meant &&
    !meant.isHappening &&
    meant.headAt >= 0 &&
    isLeft(words, verb.base, meant)
  )
    return undefined;
  // "Put back by a week", "pushed to after Easter".
  const hasLength = times.some(
    ({ role, preposition }) => role === 'length' || (role === 'argument' && preposition > verb.to && (words.bits[preposition - 1] & TO) !== 0),
  );
  if (
    !isAct(words, clause, theme, slots, hasLength) &&
    !isSlotDropped(reading, sentence, clause, theme, hasLength) &&
    !isHeldUp(reading, sentence, clause, theme) &&
    !isAgain(reading, sentence, clause, theme)
  )
    return undefined;
  // "Is to be lifted on Monday": a plan itself; "is to be put back by a day" is one that is put off.
  if (verb.planned && slots.target.length === 0 && !(movesSlot(verb.sense) && hasLength)) return undefined;
  // "Will be scrapped from April", "frozen until June": so too, what is to be in force from then on or till then.
  if (
    verb.mood === 'will' &&
    !movesSlot(verb.sense) &&
    verb.sense !== REINSTATE &&
    times.some(({ role, place }) => place === 'after' && (role === 'origin' || (role === 'until' && verb.sense === REPEAL)))
  )
    return undefined;
  // "Will move to the hall from Friday": begins then.
  if (isMove(verb.sense) && slots.target.length === 0 && isToPlace(words, verb))
    return times.some(({ role, place }) => role === 'origin' && place === 'after') ? undefined : moveToPlace(reading, sentence, clause, theme, slots);
  if (isLasting(verb, times) && verb.passive && slots.target.length === 0) return undefined;
  // "Mr Oak was suspended", "a year later he moved out": a person is no plan.
  if (theme.pronoun === 'person' && !(movesSlot(verb.sense) && verb.passive)) return undefined;
  if (
    theme.pronoun === 'none' &&
    theme.from < theme.to &&
    !(movesSlot(verb.sense) && slots.old.length > 0) &&
    reading.mentions.isPerson(words, theme)
  )
    return undefined;
  if (isRumour(words, clause)) return rumour(reading, sentence, clause, theme).theme;
  const addOld = (): Draft[] => slots.old.map((slot) => addPlan(reading, sentence, clause, theme, slot));
  const isSettled = parent === undefined ? isDecided(words, clause) : settles(words, parent, clause);
  const isWish =
    !isSettled && (verb.mood === 'wish' || (verb.form === 'infinitive' && (parent?.verb.sense === ASK || parent?.joint === 'infinitive')));
  if (isWish || clause.conditional || (verb.mood === 'may' && !isObliged(words, verb)) || (verb.mood === 'would' && !parent)) {
    addOld();
    return clause.conditional ? theme : isWish && parent ? request(reading, sentence, parent, clause).theme : undefined;
  }
  if (verb.negated && verb.mood !== 'none') return addOld().length > 0 ? theme : undefined;
  const isAside =
    verb.form === 'participle' &&
    verb.sense !== CANCEL &&
    verb.sense !== REINSTATE &&
    !slots.acted &&
    slots.target.length === 0 &&
    clause.connective < 0;
  const isOpen = verb.form === 'infinitive' && (!isSettled || verb.negated) && !verb.planned;
  if (isAside || isOpen) return addOld().length > 0 || (isOpen && slots.target.length > 0) ? theme : undefined;
  const gap = times.findIndex(
    (time, place) =>
      place > 0 &&
      time.place === 'after' &&
      (time.isOriginal ? place + 1 < times.length && times[place - 1].role === 'target' : isOther(words, times[place - 1], time)),
  );
  if (gap > 0) {
    // "was moved to 28 May and the two evening shows, originally 3 and 4 April, to 9 and 10 June": a second theme.
    readAct(reading, sentence, clause, times.slice(0, gap), front);
    return secondAct(reading, sentence, clause, times.slice(gap), times[gap - 1]);
  }
  const same = movesSlot(verb.sense) ? sameTime(reading, sentence, times, slots.old) : undefined;
  const decision = parent && isSettled && parent.verb.sense !== CAUSES ? takeDecision(reading, sentence, parent, clause) : undefined;
  const acted = same
    ? undefined
    : (slots.acted ??
      (decision?.when && { when: decision.when, times: decision.times }) ??
      frontOf(words, sentence, clause, front) ??
      // "21 May" above "The fair was cancelled.", but not above the bill of a day, "Talk. CANCELLED."
      (clause.joint === 'main' &&
      verb.past &&
      !verb.perfect &&
      (!verb.passive || verb.head > verb.from) &&
      clause.subject[0] < clause.subject[1] &&
      slots.target.length === 0
        ? reading.heading
        : undefined));
  // What stands at its new slot, for want of a day of its own.
  const isAtSlot = !acted && slots.target.length > 0 && movesSlot(verb.sense);
  const plan = verb.negated || isNobody(words, clause) ? undefined : plannedLast(reading, sentence, theme);
  tellSince(reading, sentence, clause, times);
  tellAct(reading, sentence, clause, {
    theme,
    slots: { ...slots, acted, ...(same && { old: slots.old.filter(({ times: [day] }) => day !== same.times[0]), target: [same] }) },
    by: movesSlot(verb.sense) || (verb.sense === EXTEND && slots.target.length === 0) ? lengthOf(words, times) : undefined,
    agent: verb.passive ? undefined : readTheme(words, clause.subject[0], clause.subject[1]),
    called: plan && isAtSlot && verb.passive ? named(words, plan) : undefined,
    // "The opening had to wait until Friday": then it does not wait.
    title:
      isAtSlot && hintsAt(words, verb.head) & WAITING && theme.pronoun === 'none'
        ? themeTitle(words, theme, 'movedTo', slots.target[0].times)
        : titleOf(reading, sentence, clause, theme, { plan, isAtSlot, isSettled, decided: decision?.when && decision.title }),
  });
  return theme;
}

/** What opens the sentence tells of this clause too; but in "in 2018 divers found it, but a search set for 2020 was called off" nobody knows when. */
function frontOf(words: SentenceWords, { clauses }: SentenceReading, clause: Clause, front: readonly AttachedTime[]): Dated | undefined {
  const dated = combineTimes(front.filter((time) => time.role === 'at'))[0],
    [subject] = clause.subject;
  const isFar = ({ place, from, time: { when } }: AttachedTime): boolean =>
    dated !== undefined && when !== undefined && from > subject && place !== 'front' && when.start - dated.when.end > HALF_A_YEAR;
  return clauses[0].verb.head < subject &&
    clauses.some((other) => other !== clause && other.subject[0] === subject && timesOf(words, other).some(isFar))
    ? undefined
    : dated;
}

/** What an act is called: by the plan that it moves, by what was decided, by its theme, by its words. */
function titleOf(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  theme: Theme,
  { plan, isAtSlot, isSettled, decided }: { plan: Draft | undefined; isAtSlot: boolean; isSettled: boolean; decided: string | undefined },
): string {
  const { words, mentions } = reading;
  const { verb, subject } = clause;
  const parent = clause.parent >= 0 ? sentence.clauses[clause.parent] : undefined;
  // "We had planned to shut it in May; this has been put off": what was planned, and no thing.
  // "The tie was to be played in May. A frozen pitch ended that. It was moved to June": what happens is moved, and no thing.
  const isOfPlan =
    plan !== undefined && (isPointing(words, subject) || (isAtSlot && verb.passive && plan.theme?.isHappening === true && theme.pronoun === 'thing'));
  const who = forcedBy(words, parent, clause) ?? (isOfPlan ? undefined : mentions.resolve(words, subject));
  const planned = isAtSlot && plan && verb.passive ? toDo(words, plan, who) : undefined;
  if (planned !== undefined) return planned;
  // "It was agreed to move the fair".
  const isEmpty =
    parent?.verb.passive === true &&
    subject[1] - subject[0] === 1 &&
    (words.bits[subject[0]] & ANAPHOR) !== 0 &&
    !(hintsAt(words, subject[0]) & PERSON);
  if (isEmpty || who === '') return actTitle(words, theme, verb.sense);
  if (decided !== undefined) return decided;
  if (isSettled && !parent) return actTitle(words, theme, verb.sense);
  const object =
    (plan && !verb.passive ? named(words, plan) : undefined) ??
    mentions.resolveObject(words, verb.particle === verb.to ? verb.to + 1 : verb.to, subject);
  return headlineOf(words, clause, {
    status: verb.negated || isNobody(words, clause) ? 'negated' : verb.planned ? 'scheduled' : 'occurred',
    subject:
      who ??
      (plan?.theme?.pronoun === 'none' && verb.passive
        ? joinPhrase(words, nounTokens(words, plan.theme.from, plan.theme.to), GOOD_TITLE_LENGTH)
        : undefined),
    until: endOf(sentence, clause, theme) ?? gapStart(words, clause),
    object,
  });
}

/** "Held back by an hour", "pushed back two weeks", but not "two weeks before it was due". */
function lengthOf(words: SentenceWords, times: readonly AttachedTime[]): TimeExpression | undefined {
  return times.find((attached) => {
    const { role, place, preposition, time } = attached;
    return (
      role === 'length' &&
      place === 'after' &&
      isLength(time.value) &&
      jointBehind(words, attached) < 0 &&
      (preposition < 0 || (hintsAt(words, preposition) & DOER) !== 0)
    );
  })?.time;
}

/** "The talk was set for Monday. The club asked us to wait, so we moved it": what is moved is what was planned last, not who was told of. */
function plannedLast({ words, drafts }: Reading, { index }: SentenceReading, theme: Theme): Draft | undefined {
  const isPlan = (draft: Draft): boolean =>
    draft.status === 'scheduled' && (draft.theme?.pronoun === 'none' || isPointing(words, [theme.from, theme.to]));
  return theme.pronoun === 'thing' ? referentOf(words, drafts, theme, drafts.length, index, isPlan) : undefined;
}

/** "This", "that": what was told of, and no thing in it. */
function isPointing({ bits }: SentenceWords, [from, to]: readonly [from: number, to: number]): boolean {
  return to - from === 1 && (bits[from] & DETERMINER) !== 0;
}

/** The name of a plan that has one: "the talk was set for Monday". */
function named(words: SentenceWords, { part, sense, theme }: Draft): string | undefined {
  if (part !== 'plan' || !theme || theme.nouns.length === 0 || !(sense === PLAN || theme.isHappening)) return undefined;
  return joinPhrase(words, nounTokens(words, theme.from, theme.to), GOOD_TITLE_LENGTH);
}

/** "The board was to meet on Monday. It was put off to Friday": what the board is to do is moved, and not the board. */
function toDo({ vocabulary }: SentenceWords, { title, sense, status }: Draft, who: string | undefined): string | undefined {
  const to = ` ${vocabulary.words.headline.plan} `,
    isToDo = sense !== HAPPEN && status === 'scheduled' && (who === undefined ? title.includes(to) : title.startsWith(capitalised(who) + to));
  return isToDo ? title : undefined;
}

/** "The ban, in force since Monday, was lifted": what it was until then. */
function tellSince(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words } = reading;
  for (const time of times) {
    const [since] = time.role === 'since' && time.place === 'subject' ? combineTimes([time]) : [];
    if (!since) continue;
    const title = capitalised(
      joinPhrase(
        words,
        phraseTokens(words, clause.subject[0], time.preposition).filter((at) => !isBreak(words, at)),
        GOOD_TITLE_LENGTH,
      ),
    );
    makeDraft(reading, sentence, clause, { part: 'happening', status: 'ongoing', title, ...since });
  }
}

/** "Scrapped plans to close the mill": to the end of what was planned. */
function endOf({ clauses }: SentenceReading, clause: Clause, { headAt }: Theme): number | undefined {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  return next?.verb.form === 'infinitive' && headAt >= 0 && next.from === headAt + 1 ? next.to : undefined;
}

/** Where something else begins that shares the verb. */
function gapStart(words: SentenceWords, clause: Clause): number | undefined {
  const times = timesOf(words, clause),
    next = times.findIndex((time, place) => place > 0 && isOther(words, times[place - 1], time));
  return next > 0 ? times[next - 1].to : undefined;
}

/** "slipped to May and slipped again"; "was announced for May. We have moved it": what moves has just been told as a plan. */
function isAgain({ words, drafts }: Reading, { clauses, made, index }: SentenceReading, { verb, subject }: Clause, theme: Theme): boolean {
  if (!isMove(verb.sense)) return false;
  const last = drafts.at(-1);
  if (theme.pronoun === 'thing') return verb.perfect && last?.part === 'plan' && index - last.sentence <= 1 && theme.from !== subject[0];
  return (
    !verb.passive &&
    (words.bits[verb.to] & ADVERB) !== 0 &&
    clauses.some((other) => other.verb.base === verb.base && other.subject[0] === subject[0] && made.get(other)?.[0]?.part === 'act')
  );
}

/** Strong verbs always act upon a plan; the others where they move to a time or their object is a happening. */
function isAct(words: SentenceWords, { verb }: Clause, theme: Theme, { old, target, acted, isNamed }: Slots, isBy: boolean): boolean {
  const namesPlan = theme.pronoun !== 'none' || theme.isHappening || (verb.passive && holds(words, theme.from, theme.to, HAPPENING));
  if (verb.copula) return namesPlan && theme.pronoun === 'none';
  if (verb.sense === POSTPONE && verb.particle >= 0 && !verb.passive && !namesPlan && !isNamed && target.length + old.length === 0) return false;
  if (
    verb.sense === CANCEL &&
    ((acted !== undefined && verb.passive) || words.vocabulary.classes.leaving[verb.base] === SCOURED) &&
    theme.headAt >= 0 &&
    !namesPlan &&
    isLeft(words, verb.base, theme)
  )
    return false;
  if (verb.sense === CANCEL || verb.sense === REINSTATE || verb.sense === POSTPONE) return theme.to > theme.from || verb.passive;
  if (isMove(verb.sense))
    return (
      target.length > 0 ||
      ((verb.passive || namesPlan) && old.length > 0) ||
      (namesPlan && (verb.particle >= 0 || verb.passive || isBy) && theme.pronoun === 'none') ||
      (verb.particle >= 0 && theme.pronoun !== 'none')
    );
  // "Because of freezing rain": what falls.
  if (verb.sense === REPEAL && verb.form === 'progressive' && theme.from === theme.headAt && !isPlural(words, theme.headAt)) return false;
  if (verb.sense === REPEAL) return hasMeasure(words, theme) || (verb.particle >= 0 && theme.pronoun !== 'none');
  // "Extended to the airport": in space; "the deadline was extended by a week".
  if (verb.sense === EXTEND)
    return (
      target.length > 0 ||
      (isBy &&
        verb.passive &&
        (theme.pronoun === 'thing' || (theme.headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[theme.headAt]] === PLAN))) ||
      (holds(words, theme.from, theme.to, HAPPENING) && !(words.bits[verb.to] & TO && words.timeAt[verb.to + 1] === 0))
    );
  // "Was held up by fog and pulled into Sund": it came there.
  if (verb.sense === DROP && verb.particle < 0 && (hintsAt(words, verb.to) & (BACK_IN | TARGET)) === (BACK_IN | TARGET)) return false;
  if (verb.sense === DROP && verb.particle >= 0) return true;
  // "have dropped this increase".
  if (verb.perfect && theme.isDefinite && theme.isHappening) return true;
  return (verb.passive || old.length > 0) && (namesPlan || verb.passive || old.length > 0);
}

/** "This is now on hold", "it is on ice", right behind a plan. */
function isHeldUp(reading: Reading, sentence: SentenceReading, { verb }: Clause, theme: Theme): boolean {
  return verb.copula && verb.sense === POSTPONE && plannedLast(reading, sentence, theme) !== undefined;
}

/** "The day that we had pencilled in for Friday is off", "the survey, set for Friday, has slipped a week", "dropped a strike set for Friday": whatever has a slot is planned. */
function isSlotDropped(
  {
    drafts,
    words: {
      tokens: { word },
      vocabulary: { nounSense },
    },
  }: Reading,
  { index, clauses }: SentenceReading,
  { verb }: Clause,
  theme: Theme,
  isBy: boolean,
): boolean {
  // "Dropped its plan to close the pool", "a stay-in planned for Friday was abandoned".
  if (verb.sense === CANCEL || (verb.sense === DROP && theme.pronoun === 'none' && theme.isHappening))
    return (
      (verb.sense === DROP && nounSense[word[theme.headAt]] === PLAN) ||
      clauses.some(({ antecedent, subject, verb: { sense, planned } }) => (antecedent ?? subject)[0] === theme.from && (sense === PLAN || planned))
    );
  return (
    (verb.copula || (isBy && isMove(verb.sense))) &&
    drafts.slice(-3).some((draft) => draft.part === 'plan' && draft.sentence === index && draft.theme?.from === theme.from)
  );
}

/** "The fort was abandoned", "the steamer was scrapped": a thing, and nothing that is planned or in force. */
function isLeft({ bits, tokens: { word }, vocabulary: { classes, nounSense, hints } }: SentenceWords, base: number, { headAt }: Theme): boolean {
  const head = word[headAt];
  return (
    classes.leaving[base] !== 0 &&
    (classes.ship[head] !== 0 ||
      (nounSense[head] === 0 && (hints[head] & (MEASURE | OCCASION)) === 0 && !(bits[headAt] & (HAPPENING | NOUN_LIKE | VERB))))
  );
}

/** "Friday's gala was moved to the town hall": the slot stays. */
function moveToPlace(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme, { old }: Slots): Theme | undefined {
  if (old.length === 0) return undefined;
  for (const slot of old) addPlan(reading, sentence, clause, theme, slot);
  const status = clause.verb.mood === 'will' ? 'scheduled' : 'occurred';
  makeDraft(reading, sentence, clause, {
    part: 'happening',
    status,
    theme,
    title: headlineOf(reading.words, clause, { status, subject: reading.mentions.resolve(reading.words, clause.subject) }),
  });
  return theme;
}

/** "Moved to the town hall", "moved indoors": a place, no time. */
function isToPlace(words: SentenceWords, { to, particle }: Clause['verb']): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  // "Moved out to sea".
  if (particle === to) return (bits[to + 1] & TO) !== 0 && timeAt[to + 2] === 0 && kind[to + 2] === WORD;
  if (particle >= 0 || to >= kind.length || timeAt[to] !== 0 || kind[to] !== WORD) return false;
  // "To the same hour next Friday" is a time, "to the same hall" is none.
  return bits[to] === 0 || ((bits[to] & TO) !== 0 && timeAt[to + 1] === 0 && !isSame(words, to + 2));
}

/** "Called off the gala on 4 May", which is to come: no day on which that was done. */
function withoutAhead(reading: Reading, { verb }: Clause, slots: Slots): Slots {
  const { acted, old } = slots;
  // "On Friday moved the trial".
  if (acted && reading.words.tokens.start[verb.head] > acted.times[0].start) return slots;
  // "Will not have to delay the opening on Friday", but "the statue will not be moved on Friday".
  return acted &&
    !/T\d/.test(acted.when.edtf) &&
    verb.form === 'finite' &&
    ((verb.mood === 'none' && (verb.past || verb.perfect)) || (verb.negated && !(verb.passive && verb.mood === 'will'))) &&
    isAhead(reading, acted.when)
    ? { ...slots, old: [...old, acted], acted: undefined }
    : slots;
}

/** "put back on the menu": where it was before, not later. */
function isPutBack(words: SentenceWords, { verb, to }: Clause): boolean {
  const next = verb.particle + 1;
  return (
    verb.sense === POSTPONE && verb.particle >= verb.to && next + 1 < to && words.timeAt[next + 1] === 0 && (hintsAt(words, next) & BACK_IN) !== 0
  );
}

/** "The cancellation was reversed", "called it off. The decision was reversed": what was given up is on again. */
function isUndoing({ words, drafts }: Reading, { index }: SentenceReading, sense: number, theme: Theme): boolean {
  const {
    tokens: { word },
    vocabulary: { classes, nounSense },
  } = words;
  if (relationOf(sense) !== 'cancels' || theme.headAt < 0) return false;
  for (let at = theme.from; at <= theme.headAt; at++)
    if ((at === theme.headAt || classes.nounJoint[word[at + 1]] !== 0) && (nounSense[word[at]] === CANCEL || nounSense[word[at]] === POSTPONE))
      return true;
  const deed = hintsAt(words, theme.headAt) & DEED ? referentOf(words, drafts, theme, drafts.length, index) : undefined;
  return deed?.part === 'act' && deed.sentence === drafts.at(-1)?.sentence && (deed.sense === CANCEL || deed.sense === POSTPONE);
}

/** Is what is acted upon in force: a ban, a charge, an order? */
function hasMeasure(words: SentenceWords, { headAt, isHappening }: Theme): boolean {
  return headAt >= 0 && (isHappening || (hintsAt(words, headAt) & MEASURE) !== 0);
}

/** "Rumours that it had been cancelled". */
function isRumour(words: SentenceWords, clause: Clause): boolean {
  return (hintsAt(words, tellsFrom(words, clause) - 1) & RUMOUR) !== 0;
}

/** What is only rumoured acts upon no plan; where the sentence calls it untrue, it is denied. */
function rumour(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme): Draft {
  return makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: isUntrueRumour(reading.words, sentence, clause) ? 'denied' : 'reported',
    theme,
    title: headlineOf(reading.words, clause, { status: 'occurred', subject: reading.mentions.resolve(reading.words, clause.subject) }),
  });
}

/** "Was moved to Monday | and the concert to Friday": something else, which shares the verb. */
function isOther({ bits }: SentenceWords, { to, role }: AttachedTime, { isGapped, preposition }: AttachedTime): boolean {
  return (
    isGapped &&
    (role === 'target' || role === 'until') &&
    preposition > to + 2 &&
    (bits[to] & COORDINATOR) !== 0 &&
    (bits[to + 1] & (DETERMINER | PREPOSITION)) === DETERMINER
  );
}

/** The second half of an act whose verb is left out. */
function secondAct(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], before: AttachedTime): Theme {
  const { words } = reading;
  const first = times[0];
  let from = before.to;
  while (from < first.from && words.bits[from] & COORDINATOR) from++;
  const theme = readTheme(words, from, first.preposition >= 0 ? first.preposition : first.from - 1);
  const slots = readSlots(words, clause, theme, times);
  const olds = slots.old.map((slot) => addPlan(reading, sentence, clause, theme, slot));
  const [target] = slots.target;
  if (!target) return theme;
  const act = makeDraft(reading, sentence, clause, {
    part: 'act',
    status: 'rescheduled',
    theme,
    ...target,
    title: themeTitle(words, theme, 'movedTo', target.times),
  });
  act.isAtSlot = true;
  for (const old of olds) reading.links.add('rescheduledTo', old, act);
  return theme;
}
