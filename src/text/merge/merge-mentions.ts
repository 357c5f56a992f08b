// Two mentions, one event: drafts that tell the same thing become one with several sources.
import { MS_PER_DAY, type When } from '../../time/index.js';
import type { DocumentStructure } from '../document.js';
import type { Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { finerOf } from '../drafts/combine-times.js';
import { CALLED_SO, likeness, readTheme, SAME_HEAD, SAME_NAME } from '../clauses/nouns/theme.js';
import type { Span } from '../../model/index.js';
import { isDeath } from '../words/deaths.js';
import { ASK } from '../words/verb-senses.js';
import { ADVERB, BE, HAVE, PAST, PREPOSITION, SUBORDINATOR } from '../words/vocabulary.js';
import { isFiner } from '../../time/index.js';

const ACT_RELATIONS = ['delays', 'cancels', 'reinstates'] as const;

/** How many drafts back a mention may reach. */
const REACH = 40;

/** Sentences within which one act is told on ("put off the work … It moved it to Tuesday"). */
const NEAR = 3;

/** Sentences behind news within which its day is told, and how long ago that may be. */
const NEWS_REACH = 6,
  LATELY = 31 * MS_PER_DAY;

/** How a death without a day is told. */
const TELLS_SO: ReadonlySet<string> = new Set(['occurred', 'reported']);

/** A name of at most so many words tells little: two such for one slot are one plan, and in a headline they weigh no more than this. */
const PLAIN = 3;

/** A headline tells an event with which it shares more than this part of its words; of two, what changed before what happened. */
const HEADLINE_SHARE = 0.3,
  ACT_AHEAD = 0.1;

/** Merges repeated mentions and adds the headline as a source of what it tells. */
export function mergeMentions(reading: Reading, structure: DocumentStructure): void {
  const { drafts } = reading;
  for (let index = 1; index < drafts.length; index++) {
    const later = drafts[index];
    if (later.part === 'statement') continue;
    for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
      const earlier = drafts[at];
      if (earlier.mergedInto) continue;
      if (isSlotAgain(earlier, later)) {
        merge(earlier, later);
        break;
      }
      if (isFinerSlot(reading, earlier, later)) {
        mergeSlot(earlier, later);
        break;
      }
      // "Will be held on 9 May instead of 5 May. It had been moved to 5 May": the newest is told first.
      if (later.isAtSlot === true && isReplaced(reading, earlier) && isSlotAgain(later, earlier, true)) {
        merge(later, earlier);
        continue;
      }
      if (earlier.part !== later.part) continue;
      if (isOfHeadline(structure, earlier, later)) {
        later.when = earlier.when;
        merge(later, earlier);
        break;
      }
      if (
        !(
          isSame(earlier, later) ||
          isRetold(reading, earlier, later) ||
          isLifeAgain(earlier, later) ||
          isDeathAgain(reading, earlier, later) ||
          isNewsAgain(reading, earlier, later)
        ) ||
        hasOwnSlot(reading, later) ||
        isAfterSlot(reading, earlier, later)
      )
        continue;
      merge(earlier, later);
      break;
    }
  }
  addHeadline(reading, structure);
}

/** Same kind of news about the same thing at the same time. */
function isSame(a: Draft, b: Draft): boolean {
  if (a.part === 'act' && b.part === 'act') return isSameAct(a, b);
  if (a.part !== b.part || a.status !== b.status || !a.theme || !b.theme) return false;
  if (a.sentence === b.sentence && a.part !== 'plan') return false;
  if (!a.when || !b.when) return a.isRequest === true && b.isRequest === true && a.asks === b.asks;
  if (a.part !== 'plan' && (a.base !== b.base || a.when.edtf !== b.when.edtf)) return false;
  const likes = likeness(a.theme, b.theme);
  if (a.when.edtf !== b.when.edtf) return isSameSlot(a, b, likes);
  if (a.part !== 'plan') return likes >= SAME_HEAD;
  return isPlainSlot(a, b) || isFirstAgain(a, b) || likes >= CALLED_SO || (a.theme.isDefinite && b.theme.isDefinite && likes > 0);
}

/** "Monday's tune-up was put off", "asked to put off Monday's shutdown": one slot under two plain names. */
function isPlainSlot(a: Draft, b: Draft): boolean {
  const isPlain = ({ isSlot, theme }: Draft): boolean => isSlot === true && theme !== undefined && theme.nouns.length <= PLAIN;
  return a.sense === b.sense && isPlain(a) && isPlain(b);
}

/** "Was put off to November. The review, brought forward from November, takes place now": the slot of the second move is where the first put it. */
function isSlotAgain(a: Draft, b: Draft, isBack = false): boolean {
  if (a.part !== 'act' || a.isAtSlot !== true || b.part !== 'plan' || !(isBack || b.isSlot === true) || a.sentence === b.sentence) return false;
  if (!a.theme || !b.theme || a.when?.edtf !== b.when?.edtf) return false;
  return likeness(a.theme, b.theme) >= SAME_HEAD || (isBack && a.theme.pronoun === 'thing' && a.sentence - b.sentence === 1);
}

/** "Will not take place until next year. … The count will now be held on 18 March 2036", "put off until next week. It was moved to Tuesday": one new slot, told more closely. */
function isFinerSlot({ links }: Reading, a: Draft, b: Draft): boolean {
  const { when } = b;
  if (!isNewSlot(a) || !isNewSlot(b) || !a.when || !when || b.sentence - a.sentence > NEWS_REACH) return false;
  if (!isFiner('day', a.when.precision) || a.when.edtf === when.edtf || finerOf(a.when, when) !== when) return false;
  const from = links.origins('rescheduledTo', b);
  return from.includes(a) || links.origins('rescheduledTo', a).some((slot) => from.includes(slot));
}

/** What a plan came to. */
function isNewSlot({ isAtSlot, replaces, status, part }: Draft): boolean {
  return isAtSlot === true || (part === 'plan' && (replaces === true || status === 'rescheduled'));
}

/** Of a plan and an act the act is told; of two of a kind the first, at the closer time. */
function mergeSlot(earlier: Draft, later: Draft): void {
  if (earlier.part !== later.part) {
    merge(later, earlier);
    return;
  }
  earlier.when = later.when;
  merge(earlier, later);
}

/** A slot that another has taken the place of, or that was called off. */
function isReplaced({ links }: Reading, slot: Draft): boolean {
  return links.leaves('rescheduledTo', slot) || links.reaches('cancels', slot);
}

/** "Will begin two weeks later than planned, on 3 April. It had been due to begin on 20 March": the first slot is told again. */
function isFirstAgain(a: Draft, b: Draft): boolean {
  const gap = b.sentence - a.sentence;
  return (a.isOriginal === true || b.isOriginal === true) && gap > 0 && gap < NEAR;
}

/** "(1871–1949)" behind a name, and "was born on 2 February 1871" or "in Holm": nobody is born or dies twice. */
function isLifeAgain({ life, theme, when }: Draft, later: Draft): boolean {
  if (life === undefined || later.part !== 'happening' || !when || !theme || !later.theme) return false;
  if (later.when && finerOf(when, later.when) === undefined && !isAboutYear(when, later.when)) return false;
  return ` ${later.title} `.includes(` ${life} `) && (later.theme.pronoun !== 'none' || likeness(theme, later.theme) > 0);
}

/** "At the age of 75": the year of that birthday, or the next. */
function isAboutYear({ start }: When, { approximate, precision, ...told }: When): boolean {
  return approximate === true && precision === 'year' && start >= told.start && start < told.end + (told.end - told.start);
}

/** "Ada Moe has died, her family said. She passed away on Sunday": one death, and the day is told later. */
function isDeathAgain({ words }: Reading, a: Draft, b: Draft): boolean {
  if (a.part !== 'happening' || a.when || !b.when || !a.theme?.head || !TELLS_SO.has(a.status) || b.status !== 'occurred') return false;
  const isOfBoth = [a, b].every(({ base, at }) => isDeath(words, base, tokenAfter(words, at) + 1));
  return isOfBoth && b.title.toLowerCase().split(' ').includes(a.theme.head);
}

/** "Otto Berg has resigned. He resigned on Sunday", "police have arrested a man. He was arrested on Monday": what is told as news has its day told later. */
function isNewsAgain({ words, written }: Reading, a: Draft, b: Draft): boolean {
  if (a.part !== 'happening' || a.when || !b.when || b.base === 0 || a.base !== b.base || !a.theme?.head || !TELLS_SO.has(a.status)) return false;
  if (b.status !== 'occurred' || b.sentence === a.sentence || b.sentence - a.sentence > NEWS_REACH || !Number.isFinite(b.when.start)) return false;
  if (isFiner('day', b.when.precision) || (written && written.start - b.when.start > LATELY)) return false;
  const [said, again] = [a, b].map((draft) => coreOf(words, draft));
  return isNews(words, a) && again.length > 0 && again.every((word) => said.includes(word));
}

/** "Has resigned", "have been arrested". */
function isNews(words: SentenceWords, { at }: Draft): boolean {
  const { bits } = words;
  let verb = tokenAfter(words, at);
  while (verb > 0 && bits[verb - 1] & (BE | ADVERB)) verb--;
  return (bits[verb - 1] & (HAVE | PAST)) === HAVE;
}

/** Who a title tells of before its first preposition, and whom it is done to. */
function coreOf({ vocabulary: { base: bases, bits, lexicon } }: SentenceWords, { title, base }: Draft): string[] {
  const told = title.toLowerCase().split(' '),
    end = told.findIndex((word, index) => index > 0 && (bits[lexicon.idOf(word)] & (PREPOSITION | SUBORDINATOR)) !== 0);
  return told.slice(0, end < 0 ? told.length : end).filter((word) => bases[lexicon.idOf(word)] !== base);
}

/** An act whose sentence names the slot that it takes away is told for the first time. */
function hasOwnSlot({ links }: Reading, act: Draft): boolean {
  return (
    act.part === 'act' &&
    act.when === undefined &&
    ACT_RELATIONS.some((type) =>
      links.targets(type, act).some((to) => to.isSlot === true && to.sentence === act.sentence && to.mergedInto === undefined),
    )
  );
}

/** "Was adjourned on Monday. It had been due to start last September but was put back": nothing is put off once its day is over. */
function isAfterSlot({ links }: Reading, { when, isAtSlot, part }: Draft, later: Draft): boolean {
  if (part !== 'act' || !when || isAtSlot === true || later.when) return false;
  return links.targets('delays', later).some((plan) => plan.when !== undefined && plan.when.end <= when.start);
}

/** "Firm to open plant in May" above "the firm said it would open a plant in Hull": the plan of the headline, told without its time. */
function isOfHeadline({ title }: DocumentStructure, a: Draft, b: Draft): boolean {
  if (!title || a.spans[0].start >= title.end || b.spans[0].start < title.end) return false;
  if (a.part !== 'plan' || !a.when || b.when || a.status !== b.status || a.base === 0 || a.base !== b.base) return false;
  if (!a.theme || !b.theme) return false;
  if (b.theme.pronoun === 'none') return likeness(a.theme, b.theme) >= SAME_HEAD;
  return b.title.toLowerCase().split(' ').includes(a.theme.head);
}

/** A plan told by its day, then by its hour or part of the day. */
function isSameSlot(a: Draft, b: Draft, likes: number): boolean {
  if (a.part !== 'plan' || !a.when || !b.when || b.sentence - a.sentence > 1 || finerOf(a.when, b.when) === undefined) return false;
  return likes >= CALLED_SO || (a.theme?.isDefinite === true && b.theme?.isDefinite === true && a.sentence !== b.sentence && a.isSlot === true);
}

/** "put off work planned for Monday. The service had meant to close on Monday morning": who put a plan off tells it again. */
function isRetold({ links }: Reading, a: Draft, b: Draft): boolean {
  if (a.part !== 'plan' || b.part !== 'plan' || !a.isSlot || b.isSlot) return false;
  if (b.sentence === a.sentence || b.sentence - a.sentence > NEAR - 1) return false;
  if (!a.when || !b.when || !b.theme || finerOf(a.when, b.when) === undefined) return false;
  const { theme } = b;
  return links.origins('delays', a).some(({ agent }) => agent && (theme.pronoun !== 'none' || likeness(agent, theme) >= CALLED_SO));
}

/** "put off … and rescheduled it for", "had delayed plans": one act told in two verbs, or told again without its time. */
function isSameAct(a: Draft, b: Draft): boolean {
  if (!a.theme || !b.theme || a.status === 'negated' || b.status === 'negated') return false;
  if (a.status !== b.status && !(isDelay(a) && isDelay(b))) return false;
  const likes = b.theme.pronoun !== 'none' ? 1 : likeness(a.theme, b.theme);
  if (a.sentence === b.sentence) return isPutOffTo(a, b) && likes >= SAME_HEAD && !(a.when && b.when && !b.isAtSlot);
  if (isMovedBehind(a, b)) return true;
  if (b.when && a.when?.edtf !== b.when.edtf) return false;
  return (b.when === undefined && isSameAgent(a, b)) || (likes >= SAME_NAME && a.sense === b.sense);
}

function isDelay({ status }: Draft): boolean {
  return status === 'postponed' || status === 'rescheduled';
}

/** Put off, and then given its new slot. */
function isPutOffTo(a: Draft, b: Draft): boolean {
  return a.status === 'postponed' && b.status === 'rescheduled';
}

/** "put off the work. It moved it to Tuesday": the new slot is told of the same act. */
function isMovedBehind(a: Draft, b: Draft): boolean {
  if (!isDelay(a) || a.when || !b.isAtSlot || b.status !== 'rescheduled' || b.sentence - a.sentence > NEAR) return false;
  return a.agent !== undefined && b.agent !== undefined && (b.agent.pronoun !== 'none' || likeness(a.agent, b.agent) >= SAME_HEAD);
}

function isSameAgent({ agent }: Draft, { agent: other }: Draft): boolean {
  return agent !== undefined && other !== undefined && (other.from === agent.from || likeness(agent, other) >= SAME_HEAD);
}

function merge(into: Draft, from: Draft): void {
  from.mergedInto = into;
  for (const span of from.spans) {
    if (!into.spans.some(({ start, end }) => start === span.start && end === span.end)) into.spans.push(span);
  }
  if (from.part === 'act' && from.when && !into.when) {
    into.when = from.when;
    into.isAtSlot = from.isAtSlot ?? false;
  }
  if (into.part === 'happening' && !into.when && from.when) {
    into.when = from.when;
    into.status = from.status;
    if (from.title.length > into.title.length) into.title = from.title;
  }
  if (into.life !== undefined) {
    if (into.when && from.when) into.when = finerOf(into.when, from.when) ?? into.when;
    into.title = from.title;
  }
  if (from.status === 'rescheduled' && into.status === 'postponed') into.status = 'rescheduled';
  if (into.part === 'plan' && into.when && from.when && into.when.edtf !== from.when.edtf) {
    const finer = finerOf(into.when, from.when);
    if (finer && finer.precision !== 'part') into.when = finer;
    else if (finer === into.when) into.when = from.when;
  }
  into.times.push(...from.times);
  into.importance = Math.min(1, into.importance + 0.1);
}

/** The headline tells one of the events: the one that shares most of its words. */
function addHeadline({ words, drafts }: Reading, { title }: DocumentStructure): void {
  if (!title) return;
  const theme = readTheme(words, tokenAfter(words, title.start), tokenAfter(words, title.end - 1) + 1);
  let best: Draft | undefined,
    bestShare = HEADLINE_SHARE;
  for (const draft of drafts) {
    if (draft.mergedInto || draft.part === 'statement' || draft.part === 'cause') continue;
    const told = draft.title.toLowerCase();
    if (!theme.nouns.some((noun) => told.includes(noun))) continue;
    const nouns = new Set(told.match(/[\p{L}\p{N}]+/gu) ?? []);
    let shared = 0;
    for (const noun of theme.nouns) if (nouns.has(noun)) shared++;
    const share = shared / Math.max(PLAIN, Math.min(theme.nouns.length, nouns.size)) + (draft.part === 'act' ? ACT_AHEAD : 0);
    if (share > bestShare) {
      best = draft;
      bestShare = share;
    }
  }
  const slots = words.times.filter(({ start, end }) => start >= title.start && end <= title.end);
  for (const draft of drafts) {
    const { when } = draft;
    if (
      draft.part === 'plan' &&
      when &&
      !draft.mergedInto &&
      draft !== best &&
      slots.some((time) => time.when && finerOf(when, time.when) !== undefined)
    )
      draft.spans.push(title);
  }
  if (asks(words, title)) {
    const request = drafts.find((draft) => draft.isRequest === true && !draft.mergedInto && draft !== best);
    if (request) request.spans.push(title);
  }
  if (!best) return;
  best.spans.push(title);
  best.importance = 0.95;
}

/** Does a verb of asking stand in the headline? */
function asks(words: SentenceWords, { start, end }: Span): boolean {
  const { tokens, vocabulary } = words;
  for (let at = tokenAfter(words, start); at < tokens.length && tokens.start[at] < end; at++)
    if (vocabulary.sense[tokens.word[at]] === ASK) return true;
  return false;
}
