// What the first sentence of an entry tells besides its first words, behind a comma or a semicolon: "Rollback started, fails on two nodes".
import type { Span } from '../../../model/index.js';
import type { When } from '../../../time/index.js';
import { GOOD_TITLE_LENGTH, capitalised } from '../../titles/join-phrase.js';
import type { Draft } from '../../drafts/draft.js';
import { BRACKET, COMMA, DOT, hasMark, isBreak, QUOTE, type SentenceWords } from '../../words/sentence-words.js';
import { firstMark } from '../../words/stretches.js';
import { SEMICOLON, signAt } from '../../tokens/signs.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
  COORDINATOR,
  DETERMINER,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { tokenAfter } from '../../words/word-classes.js';
import { goesOn, isTerse } from './entry-deeds.js';

/** Tokens of a piece before its verb, and behind it. */
const LONGEST_PIECE = 24;

/** What opens a piece that is none of its own. */
const JOINED = PREPOSITION | SUBORDINATOR | RELATIVE | COORDINATOR;

/** What has a piece of its own, in text order, and where the sign stands that parts the first from the words that the entry is named for. */
export interface Pieces {
  readonly told: readonly Draft[];
  readonly end: number;
}

/** Of what the first sentence of an entry tells, that which was done at its time, or later, in a piece of its own; undefined where nothing was. */
export function piecesBehind(words: SentenceWords, drafts: readonly Draft[], span: Span, line: When): Pieces | undefined {
  const { bits, tokens } = words,
    from = tokenAfter(words, span.start),
    told: Draft[] = [];
  // "Suspecting the release, we roll it back", "“We heard a bang,” says Otto Berg".
  if (bits[from] & (JOINED | PROGRESSIVE) || firstMark(words, QUOTE, from, tokenAfter(words, span.end)) >= 0) return undefined;
  let sign = -1;
  const main = drafts.find((draft) => draft.joint === 'main' && isOwn(words, draft, from, tokenAfter(words, draft.at)))?.at ?? Infinity;
  for (const draft of drafts) {
    const verb = tokenAfter(words, draft.at),
      before = signBefore(words, from, verb);
    if (before <= from || !(draft.when === line || goesOn(draft, line)) || !isOwn(words, draft, before + 1, verb)) continue;
    // "Ada, Otto and Bo leave", but "Error rate back at normal, incident closed".
    const isHeadTold = (bits[before - 1] & PARTICIPLE) !== 0 || main < tokens.start[before];
    if (sign < 0 && !isHeadTold && signAt(tokens, before) !== SEMICOLON && !isTerse(words, draft, pieceOf(words, draft, span))) continue;
    if (sign < 0) sign = before;
    namePiece(words, draft, span);
    told.push(draft);
  }
  return sign < 0 ? undefined : { told, end: tokens.start[sign] };
}

/** "Incident closed", "deploy starts": the piece of a sentence is a title as it stands, where a subject stands in it and nothing points elsewhere. */
export function namePiece(words: SentenceWords, draft: Draft, span: Span): void {
  const { bits, timeAt, tokens } = words,
    { start, end } = pieceOf(words, draft, span),
    first = tokenAfter(words, start),
    verb = tokenAfter(words, draft.at);
  if (draft.part !== 'happening' || end - start > GOOD_TITLE_LENGTH || (first === verb && !(bits[verb] & BASE))) return;
  if ((bits[verb] & PAST) !== 0 && !isTerse(words, draft, { start, end })) return;
  for (let at = first; tokens.start[at] < end; at++) if (timeAt[at] !== 0 || bits[at] & (PRONOUN | ANAPHOR)) return;
  draft.title = capitalised(tokens.text.slice(start, end));
}

/** The words between two signs that a draft is told by. */
function pieceOf(words: SentenceWords, { at }: Draft, span: Span): Span {
  const { tokens } = words,
    verb = tokenAfter(words, at),
    from = tokenAfter(words, span.start),
    before = signBefore(words, from, verb);
  let end = verb + 1;
  while (end < verb + LONGEST_PIECE && end < tokens.length && tokens.start[end] < span.end && !isBreak(words, end) && !hasMark(words, end, DOT))
    end++;
  return { start: tokens.start[before > from ? before + 1 : from], end: tokens.end[end - 1] };
}

/** The last comma or semicolon near before a verb that stands in no bracket; -1 where there is none. */
function signBefore(words: SentenceWords, from: number, verb: number): number {
  for (let at = verb - 1; at > Math.max(from, verb - LONGEST_PIECE) && !hasMark(words, at, BRACKET); at--)
    if (hasMark(words, at, COMMA) || signAt(words.tokens, at) === SEMICOLON) return at;
  return -1;
}

/** A deed, of a clause that hangs on no other. */
function isOwn(words: SentenceWords, { kind, part, joint }: Draft, first: number, verb: number): boolean {
  const { bits } = words;
  if (kind !== 'event' || part === 'plan' || (joint !== 'main' && joint !== 'coordinate')) return false;
  // "The packages, all associated data and the account are deleted".
  if (
    verb === first + 1 &&
    bits[first] & DETERMINER &&
    bits[verb] & PARTICIPLE &&
    !(isBreak(words, verb + 1) || hasMark(words, verb + 1, DOT) || bits[verb + 1] & (PREPOSITION | ADVERB))
  )
    return false;
  return first === verb || !(bits[first] & JOINED);
}
