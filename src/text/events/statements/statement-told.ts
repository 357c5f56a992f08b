// Which of the events that the words of a statement tell are what was said.
import type { Span } from '../../../model/index.js';
import type { Statement } from '../../statement.js';
import type { Draft } from '../../drafts/draft.js';
import { COMMA, hasMark, type SentenceWords, tokenAfter } from '../../words/sentence-words.js';
import { COORDINATOR, PROGRESSIVE, RELATIVE, SUBORDINATOR } from '../../words/vocabulary.js';
import { placeAfter } from '../../relations/referent.js';

/** What a statement tells first of all: an act before a happening before a plan; nothing that only stands in a side clause. */
export function mainOf(told: readonly Draft[], content: readonly Span[], takesSides: boolean): Draft | undefined {
  let main: Draft | undefined,
    worth = 0;
  for (const { start, end } of content) {
    for (let at = placeAfter(told, start); at < told.length && told[at].at < end; at++) {
      const { joint, part, isSlot } = told[at];
      if (joint === 'relative' || (joint === 'subordinate' && !takesSides)) continue;
      if (joint === 'participle' || part === 'cause' || isSlot === true) continue;
      const own = part === 'act' ? 3 : part === 'happening' ? 2 : 1;
      if (own <= worth) continue;
      main = told[at];
      worth = own;
    }
  }
  return main;
}

/** "Blamed the delay on a fire that destroyed the works in May": where nothing else is told, what a relative clause tells. */
export function besideIn(told: readonly Draft[], { content, quote }: Statement): Draft | undefined {
  for (const { start, end } of quote === 'direct' ? [] : content) {
    for (let at = placeAfter(told, start); at < told.length && told[at].at < end; at++)
      if (told[at].joint === 'relative' && told[at].part === 'happening' && told[at].status === 'occurred') return told[at];
  }
  return undefined;
}

/** "accused the board of hiding the leak in May", "denied having met it in May". */
export function accusedOf(words: SentenceWords, told: readonly Draft[], content: readonly Span[], denies: boolean): Draft | undefined {
  const [first] = content as readonly (Span | undefined)[];
  const draft = first && (told[placeAfter(told, first.start)] as Draft | undefined);
  if (!draft || !first || draft.at >= first.end || draft.joint !== 'participle') return undefined;
  const isDenied = denies && (words.bits[tokenAfter(words, first.start)] & PROGRESSIVE) !== 0;
  return draft.status === 'reported' || isDenied || (denies && draft.status === 'denied') ? draft : undefined;
}

/** "Said that the road was shut on Monday and will reopen on Friday": what else it tells, side by side. */
export function besides(words: SentenceWords, told: readonly Draft[], content: readonly Span[], main: Draft, denies: boolean): Draft[] {
  const found: Draft[] = [],
    isJoined = denies && main.joint === 'coordinate' && isBeside(words, main, denies);
  for (const { start, end } of content)
    for (let at = placeAfter(told, start); at < told.length && told[at].at < end; at++) {
      const other = told[at];
      if (other === main || other.part === 'cause' || other.isSlot || other.sentence !== main.sentence) continue;
      // "Denied that it had been ordered | and then called off": what the act is joined to.
      const isFirst = isJoined && other.joint === 'complement' && other.part === 'happening' && other.at < main.at;
      if (isFirst || isBeside(words, other, denies)) found.push(other);
    }
  return found;
}

/** Tokens from what joins a clause to its verb, at most. */
const REACH = 24;

/** "Denied that it was short of cash, | but a meeting will be held": a contrast, or what a joint adds behind a comma, is none of what is denied unless "that" takes it up again. */
export function isBesideDenial(words: SentenceWords, { at, joint: own }: Draft, content: readonly Span[]): boolean {
  // "Denied that the mill, and the shop, | would close": what follows "that" itself.
  if (own === 'complement') return false;
  const { complementizer, contrast } = words.vocabulary.classes,
    { word } = words.tokens,
    last = tokenAfter(words, at);
  for (let token = last, low = Math.max(tokenAfter(words, content[0]?.start ?? at), last - REACH * 2); token > low; token--) {
    if (complementizer[word[token]] !== 0) return false;
    const joint = words.bits[token] & (COORDINATOR | SUBORDINATOR),
      isSetOff = hasMark(words, token - 1, COMMA) && complementizer[word[token - 2]] === 0;
    if (joint !== 0 && (isSetOff || contrast[word[token]] !== 0)) return true;
  }
  return false;
}

/** "And that the crew had left": a clause like the one before it; what is denied in one breath has neither a comma nor "but" before it. */
function isBeside(words: SentenceWords, { at, joint }: Draft, denies: boolean): boolean {
  const { complementizer, contrast } = words.vocabulary.classes,
    { word } = words.tokens,
    isJoined = joint === 'coordinate' || joint === 'participle';
  if (isJoined && !denies) return joint === 'coordinate';
  if (!isJoined && joint !== 'complement' && joint !== 'subordinate' && joint !== 'relative') return false;
  for (let token = tokenAfter(words, at), low = Math.max(0, token - REACH); token > low; token--) {
    const bits = words.bits[token],
      isBehindComma = hasMark(words, token - 1, COMMA);
    if (isJoined && bits & COORDINATOR) return contrast[word[token]] === 0 && !isBehindComma;
    if (isJoined && (isBehindComma || joint === 'participle') && token < tokenAfter(words, at)) return false;
    if (isJoined) continue;
    if (complementizer[word[token]] !== 0) return isBehindComma || (words.bits[token - 1] & COORDINATOR) !== 0;
    if (bits & (SUBORDINATOR | RELATIVE)) return false;
  }
  return false;
}
