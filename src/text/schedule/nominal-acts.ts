// Acts that a noun or a gerund names: "the postponement of the trial from 3 to 9 May", "moving the vote to Friday", "the race's cancellation".
import { nounTitle } from '../titles/phrase.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, isBreak, isGlued, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { attachTimes, type AttachedTime, timesOf } from '../clauses/time-roles.js';
import { newGroup } from '../clauses/verb-group.js';
import {
  ADVERB,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  ORIGIN,
  PREPOSITION,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TARGET,
  TO,
  UNTIL,
  VERB,
} from '../words/vocabulary.js';
import { ASK, CANCEL, CAUSES, DENY, HAPPEN, REFUSE, REINSTATE, SAY, THINK } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { actTitle } from '../titles/theme-title.js';
import { referentOf } from '../relations/referent.js';
import { settles } from './decisions.js';
import { isActSense } from '../drafts/act-senses.js';
import { readSlots } from './slots.js';
import { addPlan, tellAct } from './tell-act.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** Verbs under which an act is only talked of. */
const OPEN = new Set([ASK, DENY, REFUSE, THINK]);

/** Drafts and sentences back in which the plan lies that "the move" is of. */
const REACH = 8,
  NEAR = 2;

const NONE: readonly (readonly [number, number])[] = [];

/** A noun phrase that names an act. Indexes are tokens. */
interface Phrase {
  readonly at: number;
  readonly to: number;
  readonly sense: number;
  /** What is acted upon, as far as the phrase names it. */
  readonly theme: Theme | undefined;
}

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

/** Sense of a noun or gerund that names an act; 0 = none. */
function senseAt({ timeAt, bits, tokens: { word }, vocabulary: { nounSense, sense } }: SentenceWords, at: number): number {
  if (timeAt[at] !== 0 || word[at] === 0) return 0;
  // "Its moving day": no gerund.
  const isGerund = (bits[at] & PROGRESSIVE) !== 0 && !(bits[at - 1] & DETERMINER);
  const own = isGerund ? sense[word[at]] : nounSense[word[at]];
  return isActSense(own) ? own : 0;
}

/** The clause in which a word stands that is no verb of it, or of which it is the subject. */
function hostOf({ clauses }: SentenceReading, at: number): Clause | undefined {
  if (clauses.some(({ verb }) => at >= verb.from && at < verb.to)) return undefined;
  return clauses.find(({ subject: [from, to] }) => at >= from && at < to) ?? clauses.find(({ from, to }) => at >= from && at < to) ?? clauses[0];
}

function readPhrase(words: SentenceWords, { to: end, clauses }: SentenceReading, host: Clause, at: number, sense: number): Phrase {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const next = clauses.find(({ verb }) => verb.from > at)?.verb.from ?? end;
  const isOf = (index: number): boolean => timeAt[index] === 0 && classes.nounJoint[word[index]] !== 0;
  let to = at + 1,
    from = to;
  if (isOf(to)) from = ++to;
  if (isOf(to - 1) || bits[at] & PROGRESSIVE) {
    while (to < next && !isBreak(words, to) && !endsTheme(words, to) && !(timeAt[to] !== 0 && isPrepositionBefore(words, to) && !isOf(to - 1))) to++;
  }
  const named = to > from ? readTheme(words, from, isPrepositionBefore(words, to) ? to - 1 : to) : possessorOf(words, at, host.from);
  // Its times, each with what stands before it.
  while (to < next && !isBreak(words, to) && (timeAt[to] !== 0 || (opensTime(words, to) && to + 1 < next))) to++;
  return { at, to, sense, theme: named };
}

/** "from", "to", "until" before a time, and what no noun phrase holds. */
function endsTheme(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (timeAt[at] !== 0) return false;
  if (opensTime(words, at)) return true;
  return (
    (bits[at] & (RELATIVE | TO)) !== 0 ||
    (hintsAt(words, at) & DOER) !== 0 ||
    ((bits[at] & SUBORDINATOR) !== 0 && (bits[at] & DETERMINER) === 0) ||
    ((bits[at] & VERB) !== 0 && (bits[at] & (NOUN_LIKE | HAPPENING | PROGRESSIVE)) === 0 && (bits[at - 1] & (DETERMINER | PREPOSITION)) === 0)
  );
}

/** A preposition of slots right before a time: "from", "to", "until". */
function opensTime(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  const next = bits[at + 1] & (ADVERB | DETERMINER) ? at + 2 : at + 1;
  return (timeAt[next] ?? 0) !== 0 && ((hintsAt(words, at) & (ORIGIN | TARGET)) !== 0 || (bits[at] & (UNTIL | PREPOSITION | TO)) !== 0);
}

function isPrepositionBefore({ bits }: SentenceWords, at: number): boolean {
  return (bits[at - 1] & PREPOSITION) !== 0;
}

/** "the race's cancellation", "its postponement". */
function possessorOf(words: SentenceWords, at: number, low: number): Theme | undefined {
  const { bits, timeAt } = words;
  const mark = at - 1;
  if (mark <= low || !(bits[mark] & DETERMINER) || !isGlued(words, mark)) return undefined;
  let from = mark;
  while (
    from > low &&
    timeAt[from - 1] === 0 &&
    !isBreak(words, from - 1) &&
    !(bits[from - 1] & (PREPOSITION | COORDINATOR | SUBORDINATOR | RELATIVE | TO)) &&
    !((bits[from - 1] & VERB) !== 0 && (bits[from - 1] & (NOUN_LIKE | HAPPENING)) === 0)
  ) {
    from--;
    if (bits[from] & DETERMINER && !isGlued(words, from)) break;
  }
  return from < mark ? readTheme(words, from, mark) : undefined;
}

/** Tells what a phrase names; false where it only talks of an act. */
function tellPhrase(reading: Reading, sentence: SentenceReading, host: Clause, phrase: Phrase): boolean {
  const { words } = reading;
  const { at, to, sense } = phrase;
  const group = Object.assign(newGroup(at), { base: words.vocabulary.base[words.tokens.word[at]], sense, past: true, passive: true });
  const theme = phrase.theme?.nouns.length
    ? phrase.theme
    : phrase.theme === undefined || phrase.theme.pronoun === 'thing'
      ? (lastPlan(reading.drafts, sentence.index)?.theme ?? readTheme(words, at, at + 1))
      : undefined;
  if (!theme) return false;
  const clause: Clause = clauseLike(host, {
    verb: group,
    from: at,
    to,
    subject: [theme.from, theme.to],
    antecedent: undefined,
    times: undefined,
    drafts: undefined,
  });
  const times = attachTimes(words, clause, at, to);
  const read = readSlots(words, clause, theme, times);
  // "The cancellation of the race on 3 May", which is to come.
  const slots = { ...read, old: read.acted && isAhead(reading, read.acted.when) ? [...read.old, read.acted] : read.old, acted: undefined };
  const isSlotless = slots.old.length + slots.target.length === 0;
  const isEnding = sense === CANCEL || sense === REINSTATE;
  const announced = isSlotless ? announcedOf(reading, sentence, host, phrase) : undefined;
  if (announced) {
    const act = tellAct(reading, sentence, clause, { theme, slots: { ...slots, acted: announced.acted }, title: actTitle(words, theme, sense) });
    sentence.made.add(host, act);
    host.times = [];
    return true;
  }
  if (isSlotless ? !isEnding || !phrase.theme || !theme.isHappening : !isEnding && slots.target.length === 0 && phrase.theme === undefined)
    return false;
  if (theme.from === at && (slots.old.length === 0 || slots.target.length === 0)) return false;
  if (isOnlyTalkedOf(words, sentence, host, at)) {
    for (const slot of slots.old) addPlan(reading, sentence, clause, theme, slot);
  } else {
    const given = givenBy(reading, host, phrase);
    const act = tellAct(reading, sentence, clause, {
      theme,
      slots: given ? { ...slots, acted: given.acted ?? (slots.old.includes(read.acted as Dated) ? undefined : read.acted) } : slots,
      title: given?.title ?? actTitle(words, theme, sense),
    });
    if (given) {
      sentence.made.add(host, act);
      host.times = [];
    }
    // "The delay of the sale came after the leak".
    if (host.verb.sense === HAPPEN && host.subject[0] <= at && at < host.subject[1]) sentence.made.add(host, act);
    if (host.verb.sense === CAUSES && !host.verb.passive && at > host.verb.head) tellCause(reading, sentence, host, act);
  }
  host.times = timesOf(words, host).filter(({ from }) => from < at || from >= to);
  return true;
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
  if (
    !isDefinite ||
    to !== subject[1] ||
    (theme && !theme.isHappening) ||
    verb.form !== 'finite' ||
    !(verb.past || verb.perfect) ||
    verb.negated ||
    verb.mood !== 'none'
  )
    return undefined;
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
  if (host.conditional || verb.mood === 'may' || verb.mood === 'would') return true;
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
function lastPlan(drafts: readonly Draft[], index: number): Draft | undefined {
  return drafts
    .slice(-REACH)
    .findLast(({ part, theme, sentence }) => (part === 'plan' || part === 'act') && theme?.pronoun === 'none' && index - sentence <= NEAR);
}

/** "A storm forced the cancellation of the race": what did it. */
function tellCause(reading: Reading, sentence: SentenceReading, host: Clause, act: Draft): void {
  const { words, links } = reading;
  const theme = readTheme(words, host.subject[0], host.subject[1]);
  sentence.made.add(host, act);
  if (theme.pronoun !== 'none' || theme.nouns.length === 0) return;
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
