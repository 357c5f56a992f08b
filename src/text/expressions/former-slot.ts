// A former day in brackets beside the one that holds: "on 6 December (moved from Tue 17 October)", "(was 17 October)". Nothing more is told of it.
import type { Locale } from '../locales/rule-types.js';
import { vocabularyOf } from '../structure/vocabulary.js';
import { OPEN_PAREN, signAt } from '../tokens/signs.js';
import type { Tokens } from '../tokens/tokens.js';
import { cueWordsOf } from '../words/cue-words.js';
import { PREPOSITION } from '../words/vocabulary.js';

/** Value of `slotCue` before the day that held, and of `noticeState` where it tells what is done to a plan. */
const HELD = 2,
  DONE_TO_PLAN = 2;
/** Tokens from the bracket to the day, at most: "(brought forward from". */
const LONGEST_MOVE = 4;

/** Whether the time that opens with a token is such a day. */
export function isFormerSlot(tokens: Tokens, from: number, locale: Locale): boolean {
  const { word } = tokens,
    lead = from - 1;
  if (lead < 1 || vocabularyOf(locale).slotCue[word[lead]] !== HELD) return false;
  // "(From 17 October)": the new one.
  const booked = locale.lexicon.values('noticeState');
  let isMoved = (cueWordsOf(locale).verbs[word[lead]] & PREPOSITION) === 0,
    at = lead - 1;
  for (; at > 0 && lead - at < LONGEST_MOVE && signAt(tokens, at) !== OPEN_PAREN; at--) isMoved ||= booked[word[at]] === DONE_TO_PLAN;
  return isMoved && signAt(tokens, at) === OPEN_PAREN;
}
