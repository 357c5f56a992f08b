// Tasks of a list, and when they are due or were done: "Order spare parts (Ada, due 6 March)".
import { WORD, type Tokens } from '../../tokens/tokens.js';
import { CLOSE_BRACKET, CLOSE_PAREN, COLON, DOT, isDash, signAt } from '../../tokens/signs.js';
import type { Candidate, Line } from '../candidate.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { BASE, BE, DO, HAPPENING, HAVE, PAST, PREPOSITION, PRESENT } from '../../words/vocabulary.js';
import { beforeSigns, LONGEST_CODE, LONGEST_LABEL } from './closings.js';
import { DONE_TO_PLAN, isPlain, type PieceWords } from '../pieces.js';
import { isOpening, isSpacedDash } from '../separators.js';
import { stampOf, upTo, type ToldTimes } from '../told-time.js';

/**
 * "Order spare parts (Ada, due 6 March)", "Runbook rewritten (done, 2 February)", "Rebuild the image – by 24 November": a task, and behind a sign when it is due or
 * was done; "Ada: quotes by 6 March" has none.
 */
export function readTask(tokens: Tokens, line: Line, told: ToldTimes, ask: PieceWords): Candidate | undefined {
  const {
    from,
    to,
    index,
    block: { kind },
    words,
  } = line;
  if (kind !== 'listItem') return undefined;
  const close = beforeRemark(tokens, from, to, words),
    isBracketed = signAt(tokens, close) === CLOSE_PAREN || signAt(tokens, close) === CLOSE_BRACKET;
  const time = told.closing(from, isBracketed ? close - 1 : close);
  if (!time) return undefined;
  const lead = time.from - 1,
    isLimit = words.dueWord[tokens.word[lead]] === LIMIT && time.when.precision !== 'year' && !time.isRange,
    due = {
      kind,
      block: index,
      stamp: stampOf(time),
      told: isLimit ? { ...time, when: upTo(time.when) } : time,
      from: time.from,
      leads: false,
      isPiece: true,
    };
  if (isLimit && words.doneWord[tokens.word[lead - 1]] === 0 && isTask(tokens, from, lead, ask)) return { ...due, body: [from, lead], isDue: true };
  let open = lead,
    isDue = false,
    isPlanned = false,
    isDone = false,
    pasts = 0;
  for (; open > from && open > time.from - LONGEST_LABEL && !(isBracketed ? isOpening(signAt(tokens, open)) : isSpacedDash(tokens, open)); open--) {
    const id = tokens.word[open];
    // "Opening talk (moved from Tuesday)": no task.
    if (ask.booked[id] === DONE_TO_PLAN) return undefined;
    isDue ||= words.dueWord[id] !== 0;
    isDone ||= words.doneWord[id] !== 0;
    pasts += (ask.verbs[id] & PAST) === 0 ? 0 : 1;
    isPlanned ||= words.dueWord[id] !== 0 && (ask.verbs[id] & PAST) !== 0;
  }
  const end = beforeSigns(tokens, from, open);
  if (
    !(isBracketed ? isOpening(signAt(tokens, open)) : isSpacedDash(tokens, open) && words.dueWord[tokens.word[open + 1]] !== 0) ||
    isDue === isDone ||
    // "Wall (built as planned 3 March)": told.
    (isPlanned && pasts > 1) ||
    end <= from
  )
    return undefined;
  return { ...due, body: [from, end], ...(isDue ? { isDue } : { isDone }) };
}

/** Value of `dueWord`: up to the time behind it. */
const LIMIT = 2;

/**
 * "Send the figures", "vote on the plan", "Ada: quotes from movers"; not "roof mended", "they want it", "no dogs", "town without water": what opens with a verb or
 * an act, and behind a label what has no verb.
 */
function isTask(tokens: Tokens, from: number, to: number, ask: PieceWords): boolean {
  let first = from;
  for (let at = from; at < Math.min(to, from + LONGEST_CODE); at++) if (signAt(tokens, at) === COLON) first = at + 1;
  const verb = ask.verbs[tokens.word[first]],
    isAsked = (verb & (first > from ? BASE | PRESENT : BASE)) !== 0 && (verb & (BE | HAVE | DO)) === 0,
    isAct = (verb & HAPPENING) !== 0 && first + 2 < to && (ask.verbs[tokens.word[first + 1]] & PREPOSITION) !== 0;
  return (
    to > first &&
    (isAsked || first > from || isAct) &&
    tokens.kind[to - 1] === WORD &&
    isPlain(tokens, first + Number(isAsked), to, ask) &&
    !tokens.word.subarray(isAsked ? to - 1 : first, to).some((id) => ask.verbs[id] & PAST)
  );
}

/** The last token of a task before a full stop and "– DONE". */
function beforeRemark(tokens: Tokens, from: number, to: number, { doneWord }: Vocabulary): number {
  const last = signAt(tokens, to - 1) === DOT ? to - 2 : to - 1;
  return last - 2 > from && doneWord[tokens.word[last]] !== 0 && isDash(signAt(tokens, last - 1)) ? last - 2 : last;
}
