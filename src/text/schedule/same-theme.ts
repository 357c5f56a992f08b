// Which draft told before has the theme of a later one.
import type { Draft } from '../drafts/draft.js';
import { isGeneral, isKind, referentOf } from '../relations/referent.js';
import { hintsAt, isBreak, isPlural, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { likeness, type Theme } from '../clauses/nouns/theme.js';
import { ADVERB, COORDINATOR, OWNER, RELATIVE, TO } from '../words/vocabulary.js';
import { isMain } from '../clauses/clause.js';
import { BEGIN, HAPPEN } from '../words/verb-senses.js';

/** Value of the class `lingering`. */
const STILL = 1;

/** How many drafts back a chain may reach, and what each of them takes off a likeness: of two plans of one name the nearer is meant. */
export const REACH = 24;
const PER_DRAFT = 0.01;

/** A chain may join what is called so by one of several words; a clash of names never does. */
const KIN = 0.45;

/** Are they near enough in name to be one? */
export function isKin(a: Theme, b: Theme): boolean {
  return likeness(a, b) > KIN;
}

/** Is what was told of before meant, by its name or as "it"? */
export function isOfOne({ theme }: Draft, later: Theme): boolean {
  return theme !== undefined && (later.pronoun === 'thing' || isKin(theme, later));
}

/** The first word of a theme before its head of which a question is true, as "next" in "the next game"; -1 where there is none. */
export function wordBeforeHead({ tokens: { word } }: SentenceWords, { from, headAt }: Theme, isMeant: (word: number, at: number) => boolean): number {
  for (let at = from; at < headAt; at++) if (isMeant(word[at], at)) return at;
  return -1;
}

/** "The next game", "Northgate's next game". */
function isNextOne(words: SentenceWords, theme: Theme): boolean {
  const { nextUp } = words.vocabulary.classes;
  return wordBeforeHead(words, theme, (word) => nextUp[word] !== 0) >= 0;
}

/** The nearest draft before with the same theme; a pronoun or a bare "the matter" takes the nearest of the kind. */
export function sameTheme(
  words: SentenceWords,
  told: readonly Draft[],
  index: number,
  draft: Draft,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  const { theme } = draft;
  if (!theme) return undefined;
  let fallback: Draft | undefined;
  let best: Draft | undefined,
    bestScore = KIN;
  // "The game was called off. The next game goes ahead": another one.
  const isNew = isNextOne(words, theme);
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const other = told[at],
      theirs = other.named ?? other.theme;
    if (!theirs || !fits(other) || (isNew && !isNextOne(words, theirs)) || (draft.sentence > other.sentence && isOneOfSeveral(words, theirs, theme)))
      continue;
    const isNear = draft.sentence - other.sentence <= 2;
    if (theme.pronoun !== 'none' && isNear && mayMean(words, draft, other)) return other;
    const score = Math.max(likeness(theme, theirs), other.named && other.theme ? likeness(theme, other.theme) : 0) - (index - at) * PER_DRAFT;
    if (score > bestScore) {
      best = other;
      bestScore = score;
    }
    if (!fallback && isNear && isBareName(words, draft, theme, other, theirs)) {
      // "The fete was set for May. The field is flooded. The event is off": of the happening told of last.
      if (draft.sentence - other.sentence <= 1 || isOnlyOne(told, at, index)) fallback = other;
    }
  }
  const named = (best ?? !fallback) ? undefined : referentOf(words, told, theme, index, draft.sentence);
  // A name that another event has already is no other name for this one.
  return best ?? (!named?.theme || isKin(named.named ?? named.theme, fallback?.named ?? fallback?.theme ?? theme) ? fallback : undefined);
}

/** "the matter", "the trip": a bare name for the plan just told. */
function isBareName(words: SentenceWords, draft: Draft, theme: Theme, other: Draft, theirs: Theme): boolean {
  const gap = draft.sentence - other.sentence;
  if (
    (gap > 1 && !isGeneral(words, theme, theirs)) ||
    !theme.isDefinite ||
    !theme.isHappening ||
    theme.nouns.length !== 1 ||
    theme.modifiers.length > 0
  )
    return false;
  // "Was late because his flight was cancelled": somebody's own, which explains something else.
  if (draft.joint === 'subordinate' && theirs.pronoun !== 'person' && hintsAt(words, theme.from) & OWNER) return false;
  if (gap <= 0 && !(isMain(draft.joint) && isMain(other.joint) && theirs.from !== theme.from)) return false;
  // "The camp was set for May. We moved the flights": several are not one.
  if (isPlural(words, theme.headAt) && !isPlural(words, theirs.headAt)) return false;
  return !tellsWhen(words, theme) && !goesOn(words, theme, theirs) && !isStill(words, draft) && !isOtherKind(words, theme, theirs);
}

/**
 * Does an auxiliary stand before its verb: "it will be held on Friday", which is the slot it has now; "it was to be held"?
 * @param isBoth - one that is all of these: "it had been held".
 */
export function hasBefore(words: SentenceWords, { at, theme }: Draft, auxiliary: number, isBoth = false): boolean {
  const verb = tokenAfter(words, at);
  for (let before = verb - 1; before >= Math.max(theme && theme.to <= verb ? theme.to : 0, verb - 4); before--)
    if (isBoth ? (words.bits[before] & auxiliary) === auxiliary : words.bits[before] & auxiliary) return true;
  return false;
}

/** "The parade is still on Friday": as it always was, and no new slot of the match just told of. */
function isStill(words: SentenceWords, { at }: Draft): boolean {
  const {
      tokens: { word },
      vocabulary: {
        classes: { lingering },
      },
    } = words,
    verb = tokenAfter(words, at);
  return lingering[word[verb + 1]] === STILL;
}

/** "The picnic is cancelled. The concert will be held on Friday": the name of one kind of happening is none for another; "the event" is. */
function isOtherKind(
  {
    tokens: { word },
    vocabulary: {
      classes: { nominal },
    },
  }: SentenceWords,
  { headAt }: Theme,
  other: Theme,
): boolean {
  const kind = nominal[word[headAt]];
  return isKind(kind) && (nominal[word[other.headAt]] > 0 || other.isHappening);
}

/** "A gala was planned for May. Six galas were cancelled": nobody who counts several means the one. */
function isOneOfSeveral(words: SentenceWords, { headAt: one, pronoun }: Theme, { headAt, isDefinite, pronoun: later }: Theme): boolean {
  return pronoun === 'none' && later === 'none' && !isDefinite && headAt >= 0 && isPlural(words, headAt) && one >= 0 && !isPlural(words, one);
}

/** Tells no draft since of another happening? */
function isOnlyOne(told: readonly Draft[], at: number, index: number): boolean {
  for (let next = at + 1; next < index; next++) if (told[next].theme?.isHappening && told[next].sentence > told[at].sentence) return false;
  return true;
}

/** "Monday's match", but not "the match now". */
function tellsWhen({ timeAt, times }: SentenceWords, { from, to }: Theme): boolean {
  for (let at = from; at < to; at++) if (timeAt[at] !== 0 && times[timeAt[at] - 1].when !== undefined) return true;
  return false;
}

/** "The proposal to close the hall" says which; "moved the event to 3 May", of a fete, does not. */
function goesOn({ bits, timeAt }: SentenceWords, { to }: Theme, { isHappening }: Theme): boolean {
  return (bits[to] & TO) !== 0 && (timeAt[to + 1] === 0 || !isHappening);
}

/** "It has been delayed": a title that has found a name for the pronoun must know the plan by it; none is looked for "that". */
export function mayMean({ bits, tokens: { text, start, end } }: SentenceWords, { theme, title }: Draft, other: Draft): boolean {
  if (!theme || !other.theme || other.theme.head === '' || bits[theme.from] & RELATIVE) return true;
  const told = ` ${title.toLowerCase()} `,
    pronoun = text.slice(start[theme.from], end[theme.to - 1]).toLowerCase();
  return told.includes(` ${pronoun} `) || other.theme.nouns.some((noun) => told.includes(noun));
}

/** "Is due in Lund on 3 May and due to speak on 4 May": one thing and another. */
export function isAdded(words: SentenceWords, other: Draft, { base, at, spans: [span], isSlot, isOriginal }: Draft): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  let joint = tokenAfter(words, at);
  // "Opened in May and was to have closed on Sunday, will run until June": what joins it to something else is no joint of both.
  const low = other.at < at ? tokenAfter(words, other.at) : tokenAfter(words, span.start) - 1;
  while (joint > low && !(bits[joint] & COORDINATOR)) joint--;
  const areDeeds = base !== other.base && !isSlot && !isOriginal && !other.isSlot && !other.isOriginal,
    isAnd = (bits[joint] & (COORDINATOR | ADVERB)) === COORDINATOR && classes.contrast[word[joint]] === 0;
  return areDeeds && other.joint !== 'relative' && isAnd && !isBreak(words, joint - 1);
}

/** "Was held", "took place", "began", "was played": what was planned came true. */
export function isHeld({ vocabulary: { classes } }: SentenceWords, { sense, base }: Pick<Draft, 'sense' | 'base'>): boolean {
  return sense === HAPPEN || sense === BEGIN || classes.holding[base] !== 0;
}
