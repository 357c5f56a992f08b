// What became of an entry of a timeline, as its line tells: "(cancelled)", "Postponed: rehearsal".
import type { Vocabulary } from '../../structure/vocabulary.js';
import { CLOSE_BRACKET, CLOSE_PAREN, COLON, COMMA, isDash, OPEN_BRACKET, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { isColumn } from '../../tokens/token-shape.js';
import { ALL_CAPS, CAPITAL, NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import type { Candidate } from '../candidate.js';
import { isStrike } from '../separators.js';

export type EntryState = 'cancelled' | 'postponed' | 'rescheduled' | 'scheduled' | 'occurred' | 'negated';

const SLOT_STATES = { planned: 'scheduled', moved: 'rescheduled', kept: 'occurred' } as const;

/** By the values of the class `entryState`. */
const STATES = [undefined, 'cancelled', 'postponed', 'rescheduled', 'scheduled', 'negated'] as const;

/** What became of an entry; absent where nothing tells it. */
export function stateOf(tokens: Tokens, candidate: Candidate, words: Vocabulary): EntryState | undefined {
  const {
    slot,
    isDue,
    isDone,
    leads,
    from,
    body: [first, last],
  } = candidate;
  if (slot) return SLOT_STATES[slot];
  // "- ~~18:30 Talk~~"
  if (leads && isStrike(tokens, from - 1) && isStrike(tokens, last - 1)) return 'cancelled';
  if (isDone) return 'occurred';
  if (last <= first) return isDue ? 'scheduled' : undefined;
  // "2026 (planned) – new fire station".
  const told = (leads ? stateIn(tokens, from, first, leads, words) : undefined) ?? stateIn(tokens, first, last, leads, words);
  return isDue && told !== 'cancelled' && told !== 'postponed' ? 'scheduled' : told;
}

/** "Holm – Sund (CANCELLED)", "Postponed: rehearsal", "Pier fair – postponed": the mark stands apart from the words. */
export function stateIn(tokens: Tokens, from: number, to: number, leads: boolean, words: Vocabulary): EntryState | undefined {
  let hasColon = false;
  for (let at = from; at < to; at++) {
    hasColon ||= signAt(tokens, at) === COLON;
    const state = STATES[words.entryState[tokens.word[at]]];
    if (state === undefined) continue;
    // "No harvest", but not "No. 4", "no, later": of what the line opens with.
    if (state === 'negated') {
      if (at === from && tokens.kind[at + 1] === WORD && (tokens.flags[at + 1] & CAPITAL) === 0 && at + 1 < to) return state;
      continue;
    }
    // "Expected delivery: | 13 March": a name, and all that the line tells; "10:00 Planned reboot" is one that came.
    const isNamed = state === 'scheduled' && !leads && at === from && to - from === 2;
    if (isNamed || standsApart(tokens, at, from, to, words)) return state;
    // "Flight: rescheduled for 18 March" is at another time than its line tells.
    if (state !== 'rescheduled' && at > from && tellsWhy(tokens, at, to, hasColon, words)) return state;
  }
  return undefined;
}

/** The mark opens or closes the words, or a bracket, a dash or its capitals set it off. */
function standsApart(tokens: Tokens, at: number, from: number, to: number, { dueWord }: Vocabulary): boolean {
  const before = signAt(tokens, at - 1),
    after = signAt(tokens, at + 1);
  const isLast = at + 1 === to,
    isShouted = (tokens.flags[at] & ALL_CAPS) !== 0;
  if (at === from)
    return isShouted || isLast || after === COLON || after === COMMA || isDash(after) || (!isLast && dueWord[tokens.word[at + 1]] !== 0);
  // "05:58 Start-up (planned 05:00)": for when it was planned.
  if (before === OPEN_PAREN || isShouted) return tokens.kind[at + 1] !== NUMBER;
  const isBeforeBracket = after === CLOSE_PAREN || after === CLOSE_BRACKET || after === OPEN_PAREN;
  return isBehindMark(tokens, at) && (isLast || isBeforeBracket);
}

function isBehindMark(tokens: Tokens, at: number): boolean {
  const before = signAt(tokens, at - 1);
  return before === OPEN_BRACKET || isDash(before) || isColumn(tokens, at);
}

/** "Walk: cancelled due to rain", "Quiz – postponed until Sunday", but "Talk: cancelled flights", nor "Ana: ok, cancelled for now". */
function tellsWhy(tokens: Tokens, at: number, to: number, hasColon: boolean, { governor, dueWord }: Vocabulary): boolean {
  const before = signAt(tokens, at - 1),
    next = at + 1 < to ? tokens.word[at + 1] : 0;
  return (governor[next] !== 0 || dueWord[next] !== 0) && (isBehindMark(tokens, at) || before === COLON || (before === COMMA && !hasColon));
}
