// Which event a definite noun means: "the hearing", "that delay", "the explosion" after something exploded, "the move".
import type { When } from '../../time/index.js';
import type { Draft, DraftPart } from '../drafts/draft.js';
import { isDeathNoun } from '../words/deaths.js';
import { hintsAt, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { isOwner, likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { DEED, DETERMINER, HAPPENING, INDEFINITE, OCCASION } from '../words/vocabulary.js';
import { ASK, CANCEL, DROP, MOVE, PLAN, POSTPONE } from '../words/verb-senses.js';
import { isMain } from '../clauses/clause.js';
import { firstFrom } from '../first-from.js';

/** Drafts, and sentences, back in which the event of a name lies; for "the move" and a pronoun fewer sentences. */
const REACH = 32,
  FAR = 24,
  NEAR = 2,
  DECIDED = 6;

/** Drafts of one sentence that are looked at. */
const MOST = 32;

/** What a draft takes off the likeness of the ones before it: of two events of one name the nearer is meant. */
const PER_DRAFT = 0.004;

/** A noun phrase or a pronoun, and the drafts among which stands what it names. */
interface Naming {
  readonly words: SentenceWords;
  readonly told: readonly Draft[];
  readonly theme: Theme;
  readonly before: number;
  readonly sentence: number;
  readonly fits: (draft: Draft) => boolean;
  /** "Tuesday's decision" was made then. */
  readonly own: When | undefined;
}

/**
 * The event told before that a definite noun phrase or a pronoun names.
 * @param told - drafts in the order of the text.
 * @param before - place of the first draft that is told later.
 * @param sentence - place of the sentence in which the phrase stands.
 * @param fits - which drafts may be meant.
 */
export function referentOf(
  words: SentenceWords,
  told: readonly Draft[],
  theme: Theme,
  before: number,
  sentence: number,
  fits: (draft: Draft) => boolean = isEvent,
): Draft | undefined {
  // "That date": at the head of a clause it may look like a joint.
  const isDefinite = theme.isDefinite || ((words.bits[theme.from] & DETERMINER) !== 0 && !(hintsAt(words, theme.from) & INDEFINITE));
  const isDeed = isDefinite && isBare(theme) && (hintsAt(words, theme.headAt) & (DEED | OCCASION)) !== 0,
    isVague = isDeed || theme.pronoun === 'thing';
  if (!isVague && (theme.nouns.length === 0 || !isDefinite)) return undefined;
  const naming: Naming = { words, told, theme, before, sentence, fits, own: ownTimeOf(words, theme) };
  const decision = isDeed && isDecision(words, theme.headAt) ? lastOfPart(naming, 'act', DECIDED, naming.own) : undefined;
  if (decision) return decision;
  const found = nearestNamed(naming, isVague);
  if (found && sentence - found.sentence <= DECIDED) return found;
  return (isBare(theme) && isDelay(words, theme.headAt) ? lastOfPart(naming, 'plan', NEAR, undefined) : undefined) ?? found;
}

/** Of one noun and nothing that tells more of it. */
function isBare({ headAt, modifiers, nouns }: Theme): boolean {
  return headAt >= 0 && modifiers.length === 0 && nouns.length === 1;
}

/** When it was, by whose it is: "Tuesday's decision". */
function ownTimeOf(words: SentenceWords, { from, to }: Theme): When | undefined {
  return words.timeAt[from] !== 0 && isOwner(words, from, to) ? words.times[words.timeAt[from] - 1].when : undefined;
}

/** "The decision" was one to change a plan, where one was changed; "the attack" is what it says. */
function isDecision(words: SentenceWords, at: number): boolean {
  return (words.timeAt[at] !== 0 || words.vocabulary.classes.nominal[words.tokens.word[at]] === 0) && (hintsAt(words, at) & DEED) !== 0;
}

/** "The delay" of what is told to come later than it was to. */
function isDelay({ vocabulary: { nounSense }, tokens: { word } }: SentenceWords, at: number): boolean {
  return nounSense[word[at]] === POSTPONE;
}

/** The last draft of a kind told within so many sentences. */
function lastOfPart({ told, before, sentence, fits }: Naming, part: DraftPart, reach: number, own: When | undefined): Draft | undefined {
  for (let at = before - 1; at >= Math.max(0, before - REACH) && sentence - told[at].sentence <= reach; at--)
    if (told[at].part === part && isThen(told[at], own) && fits(told[at])) return mainOf(told, at, fits);
  return undefined;
}

/** The draft that the phrase names best; where none has its name, and it may mean anything, the nearest. */
function nearestNamed({ words, told, theme, before, sentence, fits, own }: Naming, isVague: boolean): Draft | undefined {
  let best: Draft | undefined,
    nearest: Draft | undefined,
    bestScore = 0.5;
  for (let at = before - 1; at >= Math.max(0, before - REACH); at--) {
    const draft = told[at],
      gap = sentence - draft.sentence;
    if (gap > FAR || (theme.nouns.length === 0 && nearest)) break;
    if (!fits(draft) || !isThen(draft, own)) continue;
    if (isVague && !nearest && (own !== undefined || gap <= NEAR)) nearest = mainOf(told, at, fits);
    const score = nameOf(words, theme, draft) - (before - at) * PER_DRAFT;
    if (score <= bestScore) continue;
    best = draft;
    bestScore = score;
  }
  return best ?? nearest;
}

function isThen({ when }: Draft, own: When | undefined): boolean {
  return own === undefined || (when !== undefined && when.start < own.end && own.start < when.end);
}

/** Place of the first draft of a sentence among drafts in text order, looked for from the end; their number where it has none. */
export function firstOf(drafts: readonly Draft[], sentence: number): number {
  let at = drafts.length;
  // What nobody wrote as a sentence may hold any number of them.
  const low = Math.max(0, at - MOST);
  while (at > low && drafts[at - 1].sentence >= sentence) at--;
  return at;
}

/** The last draft of a sentence that fits, among those told last. */
export function lastDraftOf(drafts: readonly Draft[], sentence: number, fits: (draft: Draft) => boolean): Draft | undefined {
  let at = drafts.length - 1;
  for (const low = Math.max(0, drafts.length - MOST); at >= low && drafts[at].sentence >= sentence; at--)
    if (drafts[at].sentence === sentence && fits(drafts[at])) return drafts[at];
  return undefined;
}

/** Of the events that one sentence tells: what changed before what its main clause says before the rest. */
export function mainOf(told: readonly Draft[], last: number, fits: (draft: Draft) => boolean): Draft {
  let main = told[last];
  for (let at = last - 1; at >= Math.max(0, last - MOST) && told[at].sentence === main.sentence; at--)
    if (fits(told[at]) && weightOf(told[at]) >= weightOf(main)) main = told[at];
  return main;
}

function weightOf({ part, joint }: Draft): number {
  return part === 'act' ? 2 : isMain(joint) ? 1 : 0;
}

/** "The strike lasted a day": a happening, though its verb tells a state. */
export function isEvent({ kind, theme }: Draft): boolean {
  return kind === 'event' || theme?.isHappening === true;
}

/** How well a noun phrase names an event, 0 … 1. */
export function nameOf(words: SentenceWords, theme: Theme, draft: Draft): number {
  const { head, headAt } = theme,
    known = draft.named ?? draft.theme,
    likes = known ? likeness(theme, known) : 0;
  if (headAt < 0) return 0;
  const isOne = (words.bits[headAt] & HAPPENING) !== 0,
    // "the mountain" is no eruption, "the administration" nothing that it did.
    isHappening = theme.isHappening;
  if (likes >= SAME_HEAD && (isHappening || draft.part !== 'happening')) return likes;
  if (namesDeed(words, theme, draft)) return 0.9;
  if (isOfKind(words, theme, draft)) return 0.7;
  if ((theme.isHappening || isOne) && isDeverbal(words, head, draft.base)) return 0.8;
  return isHappening && head.length > 2 && holdsWord(draft.title.toLowerCase(), head) ? 0.6 : 0;
}

/** "the delay of the vote": what was done to it, asked for or planned. */
function namesDeed(words: SentenceWords, { from, to, nouns }: Theme, { part, sense }: Draft): boolean {
  const {
    timeAt,
    tokens: { word },
    vocabulary: { nounSense },
  } = words;
  for (let at = from; at < to; at++) {
    const noun = timeAt[at] === 0 ? nounSense[word[at]] : 0;
    if (noun === 0) continue;
    if (noun === ASK) {
      if (sense === ASK) return true;
    } else if (part === 'act' ? isKin(noun, sense) : part === 'plan' && noun === PLAN && nouns.length === 1) return true;
  }
  return false;
}

/** "The handover" of what was handed over, "the walkout" of a strike. */
export function isOfKind(words: SentenceWords, theme: Theme, draft: Draft): boolean {
  const { base, when, theme: own, named = own } = draft,
    kind = kindOf(words, theme);
  if (kind % 2 !== 1 || (when && isOfOther(words, theme, when)) || isDeathOfOther(words, theme, draft)) return false;
  return words.vocabulary.classes.nominal[base] === kind + 1 || (named !== undefined && isKindOf(words, kind, named) && saysNoMore(theme, named));
}

/** "The death of Berg" is none of another; "the nurse's death" may be that of Ada Moe. */
function isDeathOfOther(words: SentenceWords, { head, headAt, modifiers, nouns, from, to }: Theme, { title, theme }: Draft): boolean {
  if (!isDeathNoun(words, headAt) || !theme) return false;
  const called = title.toLowerCase(),
    others = [...modifiers, ...nouns].filter((noun) => noun !== head);
  if (others.length === 0 || others.some((noun) => holdsWord(called, noun))) return false;
  return !isCapital(words, theme.headAt) || isCapital(words, to - 1) || isCapital(words, from);
}

/** "The match" of a final, "the event" of any happening: a name for many kinds of it. */
export function isGeneral(words: SentenceWords, theme: Theme, other: Theme): boolean {
  const kind = kindOf(words, theme);
  return kind % 2 === 1 && (isKindOf(words, kind, other) || (kind === ANY && (other.isHappening || isKind(kindOf(words, other)))));
}

/** "The walkout" may be a strike; "the vote on the budget", "the board meeting" say of what, which an election, a summit is not. */
function saysNoMore({ head, nouns }: Theme, known: Theme): boolean {
  return nouns.every((noun) => noun === head || known.nouns.includes(noun));
}

/** "The September vote" is none in November. */
function isOfOther({ timeAt, times }: SentenceWords, { from, headAt }: Theme, { start, end }: When): boolean {
  for (let at = from; at < headAt; at++) {
    const own = timeAt[at] === 0 ? undefined : times[timeAt[at] - 1].when;
    if (own) return own.start >= end || own.end <= start;
  }
  return false;
}

/** Value of the class `nominal`: of any happening that can be planned. */
const ANY = 19;

function isKindOf({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, kind: number, { headAt }: Theme): boolean {
  return headAt >= 0 && timeAt[headAt] === 0 && classes.nominal[word[headAt]] === kind + 1;
}

/** Is it the number of what is named, and of no name? */
export function isKind(kind: number): boolean {
  return kind > 0 && kind % 2 === 0;
}

/** Value of its head in the class `nominal`; "lift-off" is known as a whole. */
function kindOf({ tokens: { word }, vocabulary: { classes, lexicon } }: SentenceWords, { head, headAt }: Theme): number {
  return headAt < 0 ? 0 : classes.nominal[word[headAt]] || classes.nominal[lexicon.idOf(head)];
}

/** Stands a word in a title, between spaces? */
function holdsWord(title: string, word: string): boolean {
  let at = title.indexOf(word);
  while (at >= 0 && !((at === 0 || title.charAt(at - 1) === ' ') && (at + word.length === title.length || title.charAt(at + word.length) === ' ')))
    at = title.indexOf(word, at + 1);
  return at >= 0;
}

/** A postponement is a move, a withdrawal a cancellation. */
function isKin(noun: number, verb: number): boolean {
  return noun === verb || (noun === CANCEL && verb === DROP) || ((noun === POSTPONE || noun === MOVE) && (verb === POSTPONE || verb === MOVE));
}

/** "explosion" of "explode", "ruling" of "rule": a noun begins as its verb does, but for the verb's last two letters. */
function isDeverbal({ vocabulary: { forms, lexicon, base: bases } }: SentenceWords, noun: string, base: number): boolean {
  const verb = base === 0 ? undefined : forms.get(base)?.[0];
  if (verb === undefined) return false;
  if (bases[lexicon.idOf(noun)] === base) return true;
  const stem = verb.slice(0, Math.max(4, verb.length - 2));
  return stem.length <= verb.length && noun.startsWith(stem);
}

/** Place of the first draft that is told at or after an offset. */
export function placeAfter(told: readonly Draft[], offset: number): number {
  return firstFrom(told, ({ at }) => at < offset);
}
