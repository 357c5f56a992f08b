// A day that a verb chooses or lays down for a plan: "opted for 13 June", "fixed 5 May for the hearing".
import { type Clause, clauseLike } from '../clauses/clause.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { makeDraft } from '../drafts/make-draft.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { type AttachedTime } from '../clauses/times/time-roles.js';
import {
  ADVERB,
  APPOINTS,
  ARGUMENT,
  COORDINATOR,
  DETERMINER,
  OCCASION,
  POINT,
  PREPOSITION,
  RELATIVE,
  REPLACING,
  SUBORDINATOR,
  TARGET,
} from '../words/vocabulary.js';
import { WORD } from '../tokens/tokens.js';
import { MOVE, PLAN } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { themeTitle } from '../titles/theme-title.js';
import { firstBehind, lastBefore } from './slots.js';
import { addPlan, tellAct } from './tell-act.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** Drafts told last among which the plan is. */
export const LATEST = 12;

/** Values of the class `chooses`: of a day that is to come, where the sentence tells that it takes the place of another, and of one that others may take. */
const SETTLES = 2,
  TURNS = 3,
  OFFERS = 4;

/** "Opted for 13 June", "settled on 13 June", "are considering Thursday instead", right behind a plan: its slot from then on. */
export function readChosen(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): Theme | undefined {
  const { words, drafts } = reading,
    { verb } = clause,
    {
      tokens: { word },
      vocabulary: {
        classes: { chooses },
        hints,
      },
    } = words,
    kind = chooses[verb.base];
  // "Proposed the 21st instead" looks as a participle does.
  if (kind === 0 || kind > OFFERS || verb.negated || (verb.passive && (kind < TURNS || verb.head > verb.from))) return undefined;
  if (verb.form !== 'finite' || verb.mood !== 'none' || (verb.particle >= 0 && (kind < TURNS || verb.particle > verb.to))) return undefined;
  const chosen = times.find(({ place, from, preposition }) => place === 'after' && (preposition < 0 ? from : preposition) === verb.to);
  if (chosen?.time.when === undefined || chosen.time.type !== 'DATE' || isDoneOn(words, clause, chosen, kind)) return undefined;
  if (kind >= TURNS && goesOn(words, chosen.to)) return undefined;
  // "Now they say Friday"; "has promised Friday", "says Friday": no day that is over goes with the present.
  const isInstead =
    (!verb.past && kind === TURNS) || [chosen.to, verb.head - 1, clause.subject[0] - 1].some((at) => (hints[word[at]] & REPLACING) !== 0);
  const isDue = isAhead(reading, chosen.time.when),
    isFor = kind !== TURNS && (chosen.preposition < 0 ? kind !== SETTLES || isDue : (hintsAt(words, chosen.preposition) & APPOINTS) !== 0);
  const isSaidBefore = kind === TURNS && verb.past && verb.perfect && chosen.preposition < 0;
  if (!isSaidBefore && !isFor && kind !== OFFERS && !(isInstead && kind >= SETTLES) && !(kind === SETTLES && isDue)) return undefined;
  const {
    theme,
    when,
    part,
    isSlot,
    title = '',
    sentence: told = 0,
  } = drafts
    .slice(-LATEST)
    .findLast(({ part, kind: what, status }) => what === 'event' && (part === 'plan' || (part === 'act' && status !== 'occurred'))) ?? {};
  const [named] = combineTimes([chosen], 'at'),
    slot = kind === TURNS && when ? (isSaidBefore ? lastBefore : firstBehind)(named, when.start) : named,
    [acted] = combineTimes(times.filter((time) => time !== chosen && time.role === 'at'));
  // "She should have been in Bonn by the 11th; the owners now speak of 20 March": what was planned names a plan as well.
  const isKnown = theme !== undefined && (theme.pronoun === 'none' || (part === 'plan' && !isSlot)) && sentence.index - told <= 1;
  if (kind === OFFERS && !(isKnown && isInstead && theme.head !== readTheme(words, ...clause.subject).head)) {
    // "Proposed the first weekend of May for the regatta" is a deed.
    const isBare = chosen.preposition < 0 && chosen.time.when.precision === 'day' && (hintsAt(words, chosen.to) & APPOINTS) === 0;
    return isBare ? tellOffered(reading, sentence, clause, times, chosen) : undefined;
  }
  if (!isKnown || when?.edtf === slot.when.edtf) return undefined;
  // "The shop closes on 31 August. We had first said 30 June": what was said before is no slot any more.
  if (isSaidBefore) {
    addPlan(reading, sentence, clause, theme, slot, true).title = title;
    return theme;
  }
  const said = reading.sayings.cueWithin(verb.from, chosen.from);
  if (said >= 0) reading.saidAll.add(said);
  verb.sense = MOVE;
  tellAct(reading, sentence, clause, {
    theme,
    slots: { old: [], target: [slot], acted },
    title: acted
      ? headlineOf(words, clause, { status: 'occurred', subject: reading.mentions.resolve(words, clause.subject) })
      : part === 'plan' && !theme.isHappening && !isSlot
        ? title
        : themeTitle(words, theme, 'movedTo', slot.times),
  });
  return theme;
}

/** "Suggested Monday | that", "hopes Friday | brings sun", "offered Friday | tickets": behind the day stands what is said or offered. */
function goesOn({ bits, tokens: { kind, word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.complementizer[word[at]] !== 0 || (kind[at] === WORD && !(bits[at] & (ADVERB | COORDINATOR | PREPOSITION | SUBORDINATOR)));
}

/** "Proposed the 21st", "are offering the 21st or the 13th": a slot that nobody has taken yet. */
function tellOffered(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[], { from }: AttachedTime): Theme {
  const { words, mentions } = reading,
    theme = readTheme(words, ...clause.subject),
    title = headlineOf(words, clauseLike(clause, { verb: groupLike(clause.verb, { passive: false }) }), {
      status: clause.verb.past ? 'occurred' : 'ongoing',
      subject: mentions.resolve(words, clause.subject),
      until: from,
    });
  for (const slot of combineTimes(
    times.filter((time) => time.from >= from),
    'at',
  ))
    makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...slot, title: `${title} ${slot.times[0].text}` });
  return theme;
}

/** "The union is to decide on 1 June whether", "the band settles on 10 June", "both sides talk on Friday instead": then they do so. */
function isDoneOn(words: SentenceWords, { verb }: Clause, { preposition, to }: AttachedTime, kind: number): boolean {
  if (preposition < 0 || words.vocabulary.classes.dayOn[words.tokens.word[preposition]] === 0) return false;
  if (kind !== SETTLES) return kind >= TURNS;
  return verb.planned || (!verb.past && !verb.perfect) || (words.bits[to] & (RELATIVE | SUBORDINATOR)) !== 0;
}

/** "Set", "fixed", "chose". */
export function laysDown({ tokens: { word }, vocabulary: { classes, sense } }: SentenceWords, { head, base }: Clause['verb']): boolean {
  return sense[word[head]] === PLAN || classes.fixes[base] !== 0;
}

/** "As": what something is taken for, and not whither or when it goes. */
export function isAs(words: SentenceWords, at: number): boolean {
  return (hintsAt(words, at) & (ARGUMENT | TARGET | POINT)) === ARGUMENT;
}

/** "Fixed 5 May for the hearing", "named the 9th as the day of the vote": a time that is laid down for what stands behind it. @returns what that is; undefined where the clause lays down nothing so. */
export function readFixed(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): Theme | undefined {
  const { words } = reading,
    { verb } = clause,
    {
      tokens: { word },
      vocabulary: { classes },
    } = words;
  const time = told.find(({ from, place, role }) => place === 'after' && role === 'at' && from === verb.to);
  if (!time || verb.negated || (verb.form !== 'finite' && verb.form !== 'infinitive') || !laysDown(words, verb)) return undefined;
  // "As the date for".
  const noun = isAs(words, time.to) ? (words.bits[time.to + 1] & DETERMINER ? time.to + 2 : time.to + 1) : -1;
  const joint = noun < 0 ? time.to : (hintsAt(words, noun) & OCCASION) === 0 ? -1 : noun + 1;
  // "Parliament set 3 July as the date of": whose participle needs no auxiliary.
  if (joint < 0 || (verb.passive && (noun < 0 || verb.from < verb.head))) return undefined;
  if (!(hintsAt(words, joint) & APPOINTS || (noun >= 0 && classes.nounJoint[word[joint]] !== 0))) return undefined;
  const theme = readTheme(words, joint + 1, phraseEnd(words, joint + 1, clause.to));
  const [slot] = combineTimes([time], 'at');
  if (theme.nouns.length === 0 || !(slot as unknown)) return undefined;
  addPlan(reading, sentence, clause, theme, slot, verb.past && verb.perfect);
  return theme;
}
