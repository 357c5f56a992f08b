// What came of a mishap, told behind "and" or by "which": "the rope snapped and Moe fell", "broke the frames, which ruined the owner".
import { MS_PER_DAY } from '../../time/index.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { timesOf } from '../clauses/times/time-roles.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, hasMark, hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { isPluperfect } from '../words/verb-kinds.js';
import { callsOff, HAPPEN, NO_DEEDS } from '../words/verb-senses.js';
import { COORDINATOR, HAVE, NOT, PERSON, SEQUEL, TO } from '../words/vocabulary.js';
import { befalls, isOccurrence } from './cause-of.js';
import { isHarm, isMishap, isMishapVerb, takesMishap } from './mishaps.js';

/** How long after a mishap a plan is upset for it, at most. */
const SOON_MS = 14 * MS_PER_DAY;

/** Joins a mishap to what the next clause tells of another, or that it harmed; what is told before ", which" to the harm that it did. */
export function linkConsequence({ words, links }: Reading, { clauses, made }: SentenceReading, place: number): void {
  const clause = clauses[place],
    effect = made.get(clause)?.find(isEffect);
  if (!effect || links.reaches('causes', effect)) return;
  const host = clause.joint === 'relative' ? hostOfWhich(words, clauses, clause) : mishapBefore(words, clauses, place, effect);
  const cause = host && made.get(host)?.find(isOccurrence);
  if (!cause || cause === effect || links.joins(cause, effect) || links.joins(effect, cause)) return;
  if (!isApart(cause, effect)) links.add('causes', cause, effect);
}

/** "The mill burned down in May and the vicar married in June": two days, two happenings; but "fell ill in May and pulled out in June": a plan is upset soon after. */
function isApart({ when: first }: Draft, effect: Draft): boolean {
  const { when, part, sense, isAtSlot } = effect,
    isUpset = part === 'act' || callsOff(sense);
  if (!first || !when || isAtSlot) return false;
  return isUpset ? when.start - first.end > SOON_MS || when.end <= first.start : when.start >= first.end || first.start >= when.end;
}

/** A plan was put off, moved or called off, or did not come about; not "she skipped the rink". */
function isUpset({ part, status, sense, theme, agent }: Draft): boolean {
  if (agent && !theme?.isHappening) return false;
  return part === 'act' ? status !== 'negated' && status !== 'reinstated' : status === 'negated' && sense === HAPPEN;
}

function isEffect({ part, kind, status }: Draft): boolean {
  return part === 'act' || (part === 'happening' && kind === 'event' && (status === 'occurred' || status === 'negated'));
}

/** The clause of the mishap: what follows behind "and" came of it, and behind a semicolon what became of a plan. */
function mishapBefore(words: SentenceWords, clauses: readonly Clause[], place: number, effect: Draft): Clause | undefined {
  const { joint, connective, verb } = clauses[place];
  if (joint === 'coordinate') return mishapJoined(words, clauses, place);
  const last = clauses[place - 1];
  // "The boiler burst; the fair was called off", but "A pipe burst on 3 May; the exam had been put off in April".
  if (joint !== 'main' || connective >= 0 || isPluperfect(verb) || !isUpset(effect)) return undefined;
  return isMain(last.joint) && isMishap(words, last) ? last : undefined;
}

/** "The boiler burst and | the school was shut", "the hawser parted and | hurt a man": the clause of the mishap. */
function mishapJoined(words: SentenceWords, clauses: readonly Clause[], place: number): Clause | undefined {
  const { joint, connective, subject, verb } = clauses[place],
    {
      tokens: { word },
      vocabulary: { classes },
    } = words;
  if (joint !== 'coordinate' || connective < 0 || !(words.bits[connective] & COORDINATOR)) return undefined;
  if (classes.contrast[word[connective]] + classes.alternative[word[connective]] !== 0 || hintsAt(words, connective) & SEQUEL) return undefined;
  if (!verb.past || verb.perfect || verb.copula || NO_DEEDS.has(verb.sense)) return undefined;
  // "The boiler burst and the roof fell in": side by side; "and the ward lost power": what came of it.
  if (isMishapVerb(words, clauses[place]) && !takesMishap(words, clauses[place])) return undefined;
  let last = place - 1;
  while (last > 0 && (clauses[last].joint === 'participle' || (!isMain(clauses[last].joint) && clauses[last].from > subject[0]))) last--;
  const before = clauses[last] as Clause | undefined;
  if (!before || before.joint === 'relative') return undefined;
  // "The tapes were lost and the band had to play it again": what somebody must do, something makes him.
  if (isCompelled(words, verb) && isMain(before.joint)) return before;
  if (before.verb.perfect || !isMishap(words, before)) return undefined;
  // "Two were killed and six hurt": side by side; "the bus burned and nobody was hurt": all the same.
  if (verb.passive && classes.harming[verb.base] !== 0 && (before.verb.passive || verb.negated || words.bits[subject[0]] & NOT)) return undefined;
  if (before.subject[0] !== subject[0]) return isMain(before.joint) && subject[0] < subject[1] ? before : undefined;
  // "Fell ill and withdrew", "did not sail": given up for it.
  const isGivenUp = !isMishapVerb(words, before) && (callsOff(verb.sense) || verb.negated);
  return isGivenUp || (isMishapVerb(words, before) && isHarm(words, clauses[place])) ? before : undefined;
}

/** "Broke the frames, | which ruined the owner": what is told before the comma did harm; who did it, or a happening that is told of, does so by itself. */
function hostOfWhich(words: SentenceWords, clauses: readonly Clause[], clause: Clause): Clause | undefined {
  const { connective, subject } = clause,
    theme = readTheme(words, ...subject);
  if (connective < 1 || !hasMark(words, connective - 1, COMMA) || hintsAt(words, connective) & PERSON) return undefined;
  const host = isHarm(words, clause) ? parentOf(clauses, clause) : undefined;
  if (!host || befalls(words, theme) || theme.headAt > connective) return undefined;
  // "Until the fire of 1612, which": behind a time it may be a noun before it.
  return theme.headAt >= 0 || timesOf(words, host).at(-1)?.role === 'at' ? host : undefined;
}

/** "Had to play". */
function isCompelled({ bits }: SentenceWords, { from, head }: Clause['verb']): boolean {
  return from < head && (bits[from] & HAVE) !== 0 && (bits[from + 1] & TO) !== 0;
}
