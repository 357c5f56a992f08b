// What somebody wants, asks for or promised by a day: the thing is due then, and the asking is done.
import { isIndicative } from '../../clauses/verbs/verb-group.js';
import { addPlan } from '../../schedule/tell-act.js';
import { themeTitle } from '../../titles/theme-title.js';
import { addEvent } from '../add-event.js';
import type { Clause } from '../../clauses/clause.js';
import { combineTimes } from '../../drafts/combine-times.js';
import { isAhead } from '../../drafts/day-of-writing.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { isDeadline, type AttachedTime } from '../../clauses/times/time-roles.js';
import { objectOf } from '../../clauses/nouns/object-of.js';
import { COORDINATOR, DETERMINER, NOT, PERSON, PREPOSITION } from '../../words/vocabulary.js';
import { WORD } from '../../tokens/tokens.js';
import { ASK, PLAN } from '../../words/verb-senses.js';

/** "Asked for the figures by Friday", "has asked for a hearing on 27 March", "wants a reply by 4 June", "promised us a report by May". @returns whether it is told so. */
export function tellDueBy(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { words } = reading,
    { verb } = clause,
    by = told.filter((time) => isBy(words, time) || isOn(reading, clause, time));
  if (by.length !== 1 || !asksForThings(words, clause)) return false;
  const theme = wantedThing(words, clause);
  if (
    theme.nouns.length === 0 ||
    theme.pronoun !== 'none' ||
    !(theme.isHappening || isBy(words, by[0])) ||
    (words.bits[theme.from] & NOT) !== 0 ||
    (hintsAt(words, theme.headAt) & PERSON) !== 0 ||
    words.vocabulary.classes.hearer[words.tokens.word[theme.from]] !== 0
  )
    return false;
  const [when] = combineTimes(by),
    [asked] = combineTimes(told.filter((time) => time !== by[0]));
  if (!when) return false;
  const plan = addPlan(reading, sentence, clause, theme, when);
  // "Sought talks by Friday": nobody has agreed to any.
  if (!theme.isHappening || (words.vocabulary.classes.wants[verb.base] === 0 && isBy(words, by[0]))) plan.title = themeTitle(words, theme, 'due', []);
  // "Promised a report by May": no more than that.
  if (asked || ((verb.past || verb.perfect) && verb.sense !== PLAN)) addEvent(reading, sentence, clause, 'occurred', asked);
  return true;
}

/** A verb that asks, wants or promised, and no other that governs it. */
function asksForThings({ vocabulary: { classes } }: SentenceWords, { verb, conditional }: Clause): boolean {
  const { passive, negated, sense, base, past, perfect } = verb;
  if (!isIndicative(verb) || passive || negated || conditional) return false;
  return sense === ASK || classes.wants[base] !== 0 || (sense === PLAN && past !== perfect);
}

/** "By Friday" behind the verb, and not "by Friday's end". */
function isBy(words: SentenceWords, time: AttachedTime): boolean {
  return time.time.when !== undefined && isDeadline(words, time);
}

/** "Has asked for a hearing on 27 March", which is to come: no perfect tells of its own day. */
function isOn(reading: Reading, { verb: { sense, perfect, to } }: Clause, { role, place, time: { type, when } }: AttachedTime): boolean {
  if (sense !== ASK || !perfect || !(reading.words.bits[to] & PREPOSITION)) return false;
  return role === 'at' && place === 'after' && type === 'DATE' && when?.precision === 'day' && isAhead(reading, when);
}

/** What is asked for: "for the figures", "the firm for a reply", "us a reply". */
function wantedThing(words: SentenceWords, clause: Clause): Theme {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  const {
    verb: { to },
  } = clause;
  const [from, end] = objectOf(words, clause);
  // "Asked for a reply", "asked the firm | for a reply".
  let of = to;
  while (of < end && classes.asksOf[word[of]] === 0) of++;
  if (classes.asksOf[word[of]] !== 0) return readTheme(words, of + 1, endOfThing(words, clause, of + 1));
  return readTheme(words, ...thingGiven(words, [from, end]));
}

/** "Us a reply", "its customers a refund": behind who gets it. */
export function thingGiven({ bits, tokens: { kind } }: SentenceWords, [from, to]: readonly [number, number]): readonly [number, number] {
  if (kind[from] !== WORD) return [from, to];
  for (let at = from + 1; at < to && !(bits[at] & PREPOSITION); at++)
    if (bits[at] & DETERMINER && !(bits[at - 1] & (COORDINATOR | DETERMINER))) return [at, to];
  return [from, to];
}

/** Where what begins at a token ends: before the time or its preposition. */
function endOfThing({ timeAt }: SentenceWords, { to }: Clause, from: number): number {
  let end = from;
  while (end < to && timeAt[end] === 0) end++;
  return end - 1;
}
