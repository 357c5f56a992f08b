// Acts that a noun or a gerund names: "the postponement of the trial from 3 to 9 May", "moving the vote to Friday", "the race's cancellation".
import { nounTitle } from '../titles/phrase.js';
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, isBreak, isGlued, type SentenceWords } from '../words/sentence-words.js';
import { hasTime, onlyTimes } from '../words/stretches.js';
import { isWeighed } from '../clauses/mused.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { attachTimes, type AttachedTime, timesOf } from '../clauses/times/time-roles.js';
import { newGroup } from '../clauses/verbs/verb-group.js';
import { DETERMINER, INDEFINITE, NOT, NOUN_LIKE, PREPOSITION, PROGRESSIVE, VERB } from '../words/vocabulary.js';
import { ASK, CANCEL, CAUSES, DENY, HAPPEN, POSTPONE, REFUSE, SAY, THINK } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { actTitle } from '../titles/theme-title.js';
import { referentOf } from '../relations/referent.js';
import { settles } from './decisions.js';
import { hostOf, type Phrase, readPhrase, senseAt } from './act-phrases.js';
import { readSlots, type Slots } from './slots.js';
import { addPlan, tellAct } from './tell-act.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** Verbs under which an act is only talked of. */
const OPEN = new Set([ASK, DENY, REFUSE, THINK]);

/** Drafts and sentences back in which the plan lies that "the move" is of. */
const REACH = 8,
  NEAR = 2;

const NONE: readonly (readonly [number, number])[] = [];

/**
 * Tells the acts that nouns of a sentence name.
 * @returns the tokens of their phrases, whose times are no others'.
 */
export function readNominalActs(reading: Reading, sentence: SentenceReading): readonly (readonly [from: number, to: number])[] {
  const { words } = reading;
  const {
    bits,
    tokens: { word },
    vocabulary: { nounSense },
  } = words;
  let told: [number, number][] | undefined;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (nounSense[word[at]] === 0 && (bits[at] & PROGRESSIVE) === 0) continue;
    const sense = senseAt(words, at);
    const host = sense === 0 ? undefined : hostOf(sentence, at);
    if (!host) continue;
    const phrase = readPhrase(words, sentence, host, at, sense);
    if (!tellPhrase(reading, sentence, host, phrase)) continue;
    (told ??= []).push([at, phrase.to]);
    at = phrase.to - 1;
  }
  return told ?? NONE;
}

/** Tells what a phrase names; false where it only talks of an act, or where its times are those of who announces it. */
function tellPhrase(reading: Reading, sentence: SentenceReading, host: Clause, phrase: Phrase): boolean {
  const { words } = reading,
    { at, to, sense } = phrase;
  const theme = themeOf(reading, sentence, phrase);
  if (!theme) return false;
  const clause = clauseOf(words, host, phrase, theme),
    read = readSlots(words, clause, theme, attachTimes(words, clause, at, to));
  // "The cancellation of the race on 3 May", which is to come.
  const isOfPlan = read.acted !== undefined && isAhead(reading, read.acted.when),
    slots = { ...read, old: isOfPlan && read.acted ? [...read.old, read.acted] : read.old, acted: undefined };
  const announced = slots.old.length + slots.target.length === 0 ? announcedOf(reading, sentence, host, phrase) : undefined;
  if (announced) {
    const act = tellAct(reading, sentence, clause, { theme, slots: { ...slots, acted: announced.acted }, title: actTitle(words, theme, sense) });
    sentence.made.add(host, act);
    host.times = [];
    return true;
  }
  const isEnough = tellsEnough(phrase, theme, slots);
  if (!isEnough && !isAnnounced(words, host, phrase)) return false;
  if (isOnlyTalkedOf(words, sentence, host, at)) for (const slot of slots.old) addPlan(reading, sentence, clause, theme, slot);
  else tellNamed(reading, sentence, host, phrase, clause, theme, slots, isOfPlan ? undefined : read.acted);
  // "Announced the postponement of the fair on Monday": when it was announced.
  if (!isEnough) return false;
  host.times = timesOf(words, host).filter(({ from }) => from < at || from >= to);
  return true;
}

/** What is acted upon: as the phrase names it, else the plan told last; undefined where nobody's plan is meant. */
function themeOf({ words, drafts }: Reading, { index }: SentenceReading, { at, theme }: Phrase): Theme | undefined {
  if (theme && theme.nouns.length > 0) return theme;
  if (theme && theme.pronoun !== 'thing') return undefined;
  return lastPlan(drafts, index)?.theme ?? readTheme(words, at, at + 1);
}

/** A clause that tells of the act as a verb would. */
function clauseOf({ vocabulary, tokens }: SentenceWords, host: Clause, { at, to, sense }: Phrase, theme: Theme): Clause {
  return clauseLike(host, {
    verb: Object.assign(newGroup(at), { base: vocabulary.base[tokens.word[at]], sense, past: true, passive: true }),
    from: at,
    to,
    subject: [theme.from, theme.to],
    antecedent: undefined,
    times: undefined,
    drafts: undefined,
  });
}

/** Are slots told, or is it an end, or a return, of what the phrase names? */
function tellsEnough({ at, sense, theme: own }: Phrase, theme: Theme, { old, target }: Slots): boolean {
  const isEnding = sense === CANCEL;
  if (theme.from === at && (old.length === 0 || target.length === 0)) return false;
  if (old.length + target.length === 0) return isEnding && own !== undefined && theme.isHappening;
  return isEnding || target.length > 0 || own !== undefined;
}

/** "Announced the postponement of the fair", "a delay of two days to the fair", ", forcing the postponement of the fair": who says so puts it off, and so does what leads to it. */
function isAnnounced(words: SentenceWords, { verb, to }: Clause, { at, sense, theme, by }: Phrase): boolean {
  const isSaid = verb.form === 'finite' && !verb.passive && words.vocabulary.classes.heralds[verb.base] !== 0,
    // "Led to the delay of the train on Monday": that happened on its day.
    isForced = verb.form !== 'infinitive' && !verb.passive && verb.sense === CAUSES && !by && !hasTime(words, at, to),
    determiner = at - 1;
  if (!(isSaid || isForced) || sense !== POSTPONE || theme?.isHappening !== true || determiner < verb.to || !(words.bits[determiner] & DETERMINER))
    return false;
  return onlyTimes(words, verb.to, determiner, PREPOSITION) && (by !== undefined || !(hintsAt(words, determiner) & INDEFINITE));
}

/** Tells the act that a phrase names as done. */
function tellNamed(
  reading: Reading,
  sentence: SentenceReading,
  host: Clause,
  phrase: Phrase,
  clause: Clause,
  theme: Theme,
  slots: Slots,
  acted: Dated | undefined,
): void {
  const { at, sense } = phrase,
    { verb, subject } = host,
    given = givenBy(reading, host, phrase);
  const act = tellAct(reading, sentence, clause, {
    theme,
    slots: given ? { ...slots, acted: given.acted ?? acted } : slots,
    by: phrase.by,
    title: given?.title ?? actTitle(reading.words, theme, sense),
  });
  if (given) {
    sentence.made.add(host, act);
    host.times = [];
  }
  // "The delay of the sale came after the leak".
  if (verb.sense === HAPPEN && subject[0] <= at && at < subject[1]) sentence.made.add(host, act);
  if (verb.sense === CAUSES && !verb.passive && at > verb.head) tellCause(reading, sentence, host, act);
}

/** "The gala was set for May. Its cancellation was announced on Monday": what is announced, or comes, is of what it names, else of the plan told last, which still stood. */
function announcedOf(
  { words, drafts }: Reading,
  { index, from }: SentenceReading,
  host: Clause,
  { at, to, theme }: Phrase,
): { readonly acted: Dated | undefined } | undefined {
  const { verb, subject } = host,
    {
      bits,
      vocabulary: { classes },
    } = words;
  const isDefinite = at === subject[0] + 1 && (bits[at - 1] & DETERMINER) !== 0 && !(hintsAt(words, at - 1) & INDEFINITE) && !isGlued(words, at - 1);
  const isDone = verb.form === 'finite' && (verb.past || verb.perfect) && !verb.negated && verb.mood === 'none';
  if (!isDefinite || to !== subject[1] || (theme && !theme.isHappening) || !isDone) return undefined;
  if (verb.passive ? verb.sense !== SAY : verb.sense !== HAPPEN && classes.presentative[verb.base] === 0) return undefined;
  const last = lastPlan(drafts, index);
  return theme || last?.part === 'plan' || last?.isAtSlot
    ? { acted: combineTimes(attachTimes(words, host, from, host.to).filter(({ role }) => role === 'at'))[0] }
    : undefined;
}

/** "The judge granted an adjournment on Monday", "the extension was approved": done by being granted, on that day. */
function givenBy(
  { words, mentions }: Reading,
  host: Clause,
  { at, to }: Phrase,
): { readonly acted: Dated | undefined; readonly title: string } | undefined {
  const { verb } = host;
  if (words.vocabulary.classes.granting[verb.base] === 0 || verb.form !== 'finite' || !(verb.past || verb.perfect) || at < verb.from !== verb.passive)
    return undefined;
  const [acted] = combineTimes(timesOf(words, host).filter(({ role, from }) => role === 'at' && (from < at || from >= to))) as readonly (
    Dated | undefined
  )[];
  return {
    acted,
    title: headlineOf(words, host, { status: 'occurred', subject: mentions.resolve(words, host.subject), until: Math.max(to, verb.to) }),
  };
}

/** "Asked for a postponement", "no delay", "to avoid the cancellation", "might lead to the postponement". */
function isOnlyTalkedOf(words: SentenceWords, { clauses }: SentenceReading, host: Clause, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { nounSense },
  } = words;
  for (let before = at - 1; before >= Math.max(host.from, at - 5); before--) {
    if (words.timeAt[before] !== 0 || isBreak(words, before)) break;
    if (bits[before] & NOT || nounSense[word[before]] === ASK) return true;
    if (bits[before] & VERB && !(bits[before] & NOUN_LIKE)) break;
  }
  const { verb } = host;
  if (host.conditional || verb.mood === 'may' || verb.mood === 'would' || (bits[at] & PROGRESSIVE && isWeighed(words, host, at))) return true;
  // "The shift means that": no act thinks.
  if (at < verb.from) return OPEN.has(verb.sense) && (verb.sense !== THINK || verb.passive);
  const parent = host.parent >= 0 ? clauses[host.parent] : undefined;
  return (
    verb.negated ||
    verb.planned ||
    verb.mood === 'will' ||
    OPEN.has(verb.sense) ||
    (verb.form === 'infinitive' && !(parent && settles(words, parent, host)))
  );
}

/** The plan told last, which "the move" is of. */
export function lastPlan(drafts: readonly Draft[], index: number): Draft | undefined {
  return drafts
    .slice(-REACH)
    .findLast(({ part, theme, sentence }) => (part === 'plan' || part === 'act') && theme?.pronoun === 'none' && index - sentence <= NEAR);
}

/** "A storm forced the cancellation of the race": what did it. */
function tellCause(reading: Reading, sentence: SentenceReading, host: Clause, act: Draft): void {
  const { words, links } = reading;
  const theme = readTheme(words, host.subject[0], host.subject[1]);
  sentence.made.add(host, act);
  if (theme.pronoun !== 'none' || theme.nouns.length === 0 || isOfDeed(sentence, host)) return;
  const times = timesOf(words, host),
    isOfCause = ({ place, role }: AttachedTime): boolean => place === 'subject' && role !== 'argument';
  const [dated] = combineTimes(times.filter(isOfCause)) as readonly (Dated | undefined)[];
  host.times = times.filter((time) => !isOfCause(time));
  const cause =
    referentOf(words, reading.drafts, theme, reading.drafts.indexOf(act), sentence.index) ??
    makeDraft(reading, sentence, clauseLike(host, { drafts: undefined }), {
      part: 'cause',
      status: 'occurred',
      theme,
      ...dated,
      title: nounTitle(words, theme.from, theme.to),
    });
  links.add('causes', cause, act);
}

/** "Snow closed the pass, | forcing the cancellation of the rally": all that the clause before tells led to it, and that clause tells it. */
function isOfDeed({ clauses }: SentenceReading, host: Clause): boolean {
  const parent = parentOf(clauses, host);
  return host.joint === 'participle' && host.connective < 0 && parent?.subject[0] === host.subject[0];
}
