// What became of plans that are only looked back at: "had been set for May", "was to open in June".
import { finerOf } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { phraseEnd } from '../relations/link-about.js';
import { nameOf } from '../relations/referent.js';
import { hintsAt, isBreak, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { ASPECTS } from '../clauses/verbs/verb-group.js';
import { END, isActSense } from '../words/verb-senses.js';
import { AUTHOR, AUXILIARY, DETERMINER, DOER, DUE, HAVE, INDEFINITE, PAST_AUXILIARY, TO, UNTIL, VERB } from '../words/vocabulary.js';
import { hasBefore, isAdded } from './same-theme.js';
import { isLater as isPutOff } from '../drafts/act-senses.js';

/** Drafts and sentences to either side in which that is told, and what each sentence takes off. */
const REACH = { drafts: 8, sentences: 3 },
  PER_SENTENCE = 0.05;

/** Tokens from the verb to that word, at most. */
const NAMED = 5;

/** How surely two drafts tell of one plan: enough; by a word that both hold; by a pronoun whose name is known; more for one verb, one sense in one sentence, and "now". */
const ENOUGH = 0.5,
  SHARED = 0.5,
  KNOWN = 0.6,
  MORE = 0.3;

/** "Held over to the next meeting", "put off until the end of term": a slot that is named and whose day is not known; "until the roof is mended" names none. */
export function linkNamedSlot(words: SentenceWords, act: Draft, links: LinkList): void {
  const { bits, timeAt } = words,
    verb = tokenAfter(words, act.at);
  // "Held back by the rain", "put off due to the rain".
  const leads = (at: number): boolean => (bits[at] & (TO | UNTIL)) !== 0 && !(hintsAt(words, at) & DOER) && !(bits[at - 1] & DUE);
  let at = verb + 1;
  while (at < verb + NAMED && !isBreak(words, at) && !leads(at)) at++;
  const isNamed =
    timeAt[at + 1] !== 0 ||
    (bits[at + 1] & DETERMINER && !(hintsAt(words, at + 1) & INDEFINITE) && !(bits[phraseEnd(words, at + 1)] & (VERB | AUXILIARY)));
  // "The postponement of the trip to the fair": no verb.
  if (at === verb + NAMED || isBreak(words, at) || !isNamed || words.vocabulary.base[words.tokens.word[verb]] === 0) return;
  for (const plan of links.targets('delays', act))
    if (plan.part === 'plan' && !links.leaves('rescheduledTo', plan)) links.add('rescheduledTo', plan, act);
}

/** Joins each of them to the later time that is told nearby. */
export function linkGivenUp(words: SentenceWords, told: readonly Draft[], links: LinkList): void {
  for (let index = 0; index < told.length; index++) {
    const plan = told[index];
    if (!isPast(words, plan) || links.leaves('rescheduledTo', plan) || links.leaves('cancels', plan)) continue;
    const later = laterOf(words, told, links, index);
    if (later?.part === 'act' && isPutOff(later)) links.add('delays', later, plan);
    if (later) links.add('rescheduledTo', plan, later);
    else if (isCalledOffBy(links, plan, told[index + 1])) links.add('cancels', told[index + 1], plan);
    // "Will no longer play on Friday": and nothing came of it.
    else if (plan.isOff && plan.status === 'scheduled') plan.status = 'cancelled';
  }
}

/** What a plan most surely became, among what is told around it. */
function laterOf(words: SentenceWords, told: readonly Draft[], links: LinkList, index: number): Draft | undefined {
  const plan = told[index];
  let best: Draft | undefined,
    most = ENOUGH;
  for (let at = Math.max(0, index - REACH.drafts); at < Math.min(told.length, index + REACH.drafts); at++) {
    const other = told[at],
      gap = Math.abs(other.sentence - plan.sentence);
    if (other.isPossible || gap > REACH.sentences || !isLater(plan, other) || links.reaches('rescheduledTo', other)) continue;
    if ((at < index && isPast(words, other)) || isPlanBeside(words, plan, other, gap)) continue;
    const isBeside = isToldNext(words, plan, other, at - index, gap) || (at === index - 1 && isLookedBackAt(words, plan, other, gap));
    const score = Math.max(isBeside ? KNOWN : 0, kinship(words, plan, other, gap)) - gap * PER_SENTENCE;
    if (score <= most) continue;
    best = other;
    most = score;
  }
  return best;
}

/** Is it a plan of its own? */
function isPlanBeside(words: SentenceWords, plan: Draft, other: Draft, gap: number): boolean {
  // "Was to begin on Monday. It will end on Friday".
  if (isOtherEnd(plan, other)) return true;
  if (gap !== 0) return false;
  // "Was set for Monday and the count for Friday".
  if (other.theme?.from !== plan.theme?.from) return other.at === plan.at;
  // "Was to open on 20 May and close on 24 May".
  return other.part === 'plan' && other.joint === 'coordinate' && isAdded(words, plan, other);
}

/** "Were to reopen on Friday, but the board has put it off until Monday": told next to each other in one sentence. */
function isToldNext(words: SentenceWords, plan: Draft, other: Draft, step: number, gap: number): boolean {
  if (gap !== 0 || Math.abs(step) !== 1 || plan.part !== 'plan' || other.part === 'happening') return false;
  return (other.part === 'act' || other.replaces === true || isActSense(other.sense)) && !isPast(words, other);
}

/** "Had been cleared to sail, but the captain called it off". */
function isCalledOffBy(links: LinkList, plan: Draft, next: Draft | undefined): boolean {
  if (plan.replaces || next?.part !== 'act' || next.status !== 'cancelled') return false;
  return next.sentence === plan.sentence && !links.leaves('cancels', next);
}

/** "Had been set", "was to open", "will not open as promised". */
export function isPast(words: SentenceWords, plan: Draft): boolean {
  return (
    plan.isOff === true ||
    (plan.part === 'plan' &&
      !plan.isSlot &&
      plan.when !== undefined &&
      (plan.isOriginal === true || hasBefore(words, plan, HAVE) || hasBefore(words, plan, PAST_AUXILIARY)))
  );
}

/** Is it what the plan may have become: a later slot, or what happened later? */
function isLater({ when }: Draft, other: Draft): boolean {
  const { part, status, isAtSlot, kind, isOff } = other;
  if (kind !== 'event' || isOff || !when) return false;
  if (!other.when || other.when.start < when.end || finerOf(when, other.when)) return false;
  return part === 'plan' ? !other.isSlot : part === 'act' ? isAtSlot === true : part === 'happening' && status === 'occurred';
}

/** The begin of one, and the end of the other. */
function isOtherEnd(plan: Draft, other: Draft): boolean {
  return plan.sense !== other.sense && ASPECTS.has(plan.sense) && ASPECTS.has(other.sense) && (plan.sense === END || other.sense === END);
}

/** "Will be dug out on Monday; that had been planned for Friday": of what was told right before. */
function isLookedBackAt(words: SentenceWords, plan: Draft, other: Draft, gap: number): boolean {
  const { theme } = plan;
  if (!theme || gap > 1 || other.part === 'happening' || plan.isOriginal === true || !hasBefore(words, plan, HAVE)) return false;
  if (theme.pronoun === 'thing' || (gap === 0 && theme.pronoun === 'person')) return true;
  return theme.isDefinite && theme.isHappening && theme.nouns.length === 1;
}

function kinship(words: SentenceWords, plan: Draft, other: Draft, gap: number): number {
  const { theme } = plan;
  if (!theme || !other.theme) return 0;
  const likes = likeness(theme, other.theme),
    name = Math.max(nameOf(words, theme, other), nameOf(words, other.theme, plan));
  const isOneVerb = plan.base === other.base && plan.base !== 0;
  if (plan.isOff && !isOneVerb && !other.replaces) return 0;
  // "The pass should have been renewed. The pass expired": what happened to it is something else.
  if (other.part === 'happening' && !isOneVerb) return likes >= SAME_HEAD ? 0 : name;
  const isShared = holdsOne(theme.nouns, other.title) || holdsOne(other.theme.nouns, plan.title);
  const isKnown = (isShared || isOneVerb) && gap <= 1 && (isPronoun(words, theme) || isPronoun(words, other.theme));
  const score = Math.max(likes, name, isKnown ? KNOWN : isShared ? SHARED : 0);
  const isOneSense = gap === 0 && plan.sense === other.sense && plan.sense > 0;
  return score + (isOneVerb || isOneSense ? MORE : 0) + (other.replaces ? MORE : 0);
}

/** "It", "they", but not "we". */
function isPronoun(words: SentenceWords, { from, pronoun }: Theme): boolean {
  return pronoun === 'thing' || (pronoun === 'several' && !(hintsAt(words, from) & AUTHOR));
}

function holdsOne(nouns: readonly string[], title: string): boolean {
  const told = ` ${title.toLowerCase()} `;
  return nouns.some((noun) => told.includes(noun.length > 3 ? noun : ` ${noun} `));
}
