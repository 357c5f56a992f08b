// Times in a quotation beside which stands the day on which it was said.
import { civilFromDays } from '../../time/index.js';
import { clockMinutes, hasClock } from '../resolution/clock/clock-time.js';
import type { Place } from '../resolution/context.js';
import { CLAUSE_END, SAY } from '../words/cue-words.js';
import { resolve } from '../resolution/resolve.js';
import type { Atom } from '../rules/stage.js';
import { COLON, COMMA, signAt } from '../tokens/signs.js';
import { closesSingle, opensQuoted } from '../tokens/token-shape.js';
import { MARK, NEWLINE, SPACE_BEFORE } from '../tokens/tokens.js';
import { towardAt } from './clause-in-hand.js';
import { ATOM } from '../rules/categories.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import { cueToward, DAYS, type Chain } from './chain.js';

/** Times of a quotation up to its end, and tokens to it and from there to the day, at most. */
const TIMES = 4,
  QUOTED = 24,
  REACH = 10;

const STRAIGHT = '"',
  OPEN = '“',
  CLOSE = '”';

/** "“We open on Monday,” she said on 16 June", "“It should be back by six,” they said on Sunday", "on 16 June she said: “We open on Monday”": what is quoted counts from the day of saying. */
export function seenFromSaying(chain: Chain, index: number, own: Meaning): Meaning {
  const { weekday, step, toward } = own,
    isStep = isStepOfDays(own),
    isClock = step === undefined && weekday === undefined && hasClock(own);
  if ((!isStep && !isClock && weekday === undefined) || isCompleted(own)) return own;
  const said = dayBehind(chain, index) ?? dayBefore(chain, index);
  if (said === undefined) return own;
  if (isStep) return onDay(meaningLike(own, { step: undefined, unit: undefined }), said.days + (step ?? 0));
  const { tokens, words, context, atoms } = chain;
  const side = towardAt(tokens, atoms[index].start, atoms[index].end, words.clause, context);
  if (!isClock) return side === 0 && toward === undefined ? own : meaningLike(own, { base: said.days, toward: toward ?? Math.sign(side) });
  const isNextDay = (said.minute ?? -1) >= (clockMinutes(own) ?? 0);
  return side > 0 ? onDay(own, isNextDay ? said.days + 1 : said.days) : own;
}

/** "Tomorrow", "yesterday". */
function isStepOfDays(own: Meaning): boolean {
  return own.step !== undefined && (own.unit ?? UNIT.day) === UNIT.day && own.from === undefined && own.of === undefined;
}

/** Whether more is told than what the day of saying completes. */
function isCompleted(own: Meaning): boolean {
  if ((own.day ?? own.month ?? own.year ?? own.first ?? own.holiday) !== undefined) return true;
  return (own.base ?? own.from ?? own.ago ?? own.length ?? own.anyDay ?? own.nth) !== undefined;
}

function onDay(own: Meaning, days: number): Meaning {
  return meaningLike(own, civilFromDays(days));
}

/** When was said what an expression stands in: the first day behind the closing mark and a verb of saying. */
function dayBehind(
  {
    tokens,
    atoms,
    words: {
      clause: { cues },
    },
    context,
  }: Chain,
  index: number,
): Place | undefined {
  const { word, text, start, flags } = tokens;
  let at = atoms[index].end,
    isClosed = false,
    isSaid = false;
  const end = at + QUOTED;
  for (let next = index + 1; next <= index + TIMES && next < atoms.length; next++) {
    for (; at < atoms[next].start && at < end + (isClosed ? REACH : 0); at++) {
      const sign = text.charAt(start[at]);
      if (isClosed && (cues[word[at]] & CLAUSE_END) !== 0) return undefined;
      if (isClosed) isSaid ||= (cues[word[at]] & SAY) !== 0;
      else if (sign === OPEN || (sign === STRAIGHT && (flags[at] & SPACE_BEFORE) !== 0)) return undefined;
      else isClosed = sign === STRAIGHT || sign === CLOSE || closesSingle(tokens, at);
    }
    if (at < atoms[next].start) return undefined;
    if (isSaid) return isDay(atoms[next]) ? resolve(atoms[next].meaning, context, cueToward(-1))?.place : undefined;
    if (isClosed) return undefined;
    at = Math.max(at, atoms[next].end);
  }
  return undefined;
}

/** The same of the day before a verb of saying and what opens the quotation. */
function dayBefore({ tokens, atoms, words: { clause }, context }: Chain, index: number): Place | undefined {
  const { word, kind, flags } = tokens,
    { start } = atoms[index];
  let open = start - 1;
  while (open > start - QUOTED && kind[open] !== NEWLINE && (flags[open] & MARK) === 0 && !opensQuoted(tokens, open)) open--;
  const sign = signAt(tokens, open - 1);
  if (!opensQuoted(tokens, open) || (sign !== COLON && sign !== COMMA)) return undefined;
  let from = open - 2,
    isSaid = false;
  for (; from > open - 2 * REACH && kind[from] !== NEWLINE && (clause.cues[word[from]] & CLAUSE_END) === 0; from--)
    isSaid ||= (clause.cues[word[from]] & SAY) !== 0;
  const said = atoms.slice(Math.max(0, index - TIMES), index).findLast((atom) => atom.start > from && atom.end <= open && isDay(atom));
  return isSaid && said ? resolve(said.meaning, context, cueToward(-1))?.place : undefined;
}

function isDay({ category }: Atom): boolean {
  return DAYS.has(category) || category === ATOM.dayTime;
}
