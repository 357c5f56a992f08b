// What speaks for and against a reading, as names that the table of log-odds knows. Holds no word of a language.
import type { TimexMod, TimexType } from '../expression.js';
import type { Draft } from '../drafts/draft.js';
import { VERB_SENSES } from '../locales/event-types.js';
import { kindOf, probabilityOf, type Kind } from './confidence.js';

const IS = kindOf('is'),
  TYPE = kindOf('type'),
  SHAPE = kindOf('shape'),
  RULE = kindOf('rule'),
  FAMILY = kindOf('family'),
  HOW = kindOf('how'),
  MODE = kindOf('mode'),
  MOD = kindOf('mod'),
  TURN = kindOf('turn');
const PART = kindOf('part'),
  KIND = kindOf('kind'),
  STATUS = kindOf('status'),
  JOINT = kindOf('joint'),
  SENSE = kindOf('sense'),
  PRECISION = kindOf('precision'),
  TIMED = kindOf('timed'),
  IMPLIED = kindOf('implied');

/** What a piece of evidence adds. */
function odds(kind: Kind, name: string): number {
  return kind.get(name) ?? 0;
}

/** How a time was found. */
export interface TimeEvidence {
  readonly rule: string;
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** Why it is what it is: a key of the locale's reasons. */
  readonly how: string;
  readonly turn?: string | undefined;
  /** Days between it and the day that it was counted from. */
  readonly distance?: number | undefined;
  readonly isRough: boolean;
  readonly mode: 'news' | 'narrative';
}

/** The probability that a time was read right. */
export function timeConfidence({ rule, type, value, mod, how, turn, distance, isRough, mode }: TimeEvidence): number {
  const dot = rule.indexOf('.');
  let sum =
    odds(IS, 'time') +
    odds(TYPE, type) +
    odds(SHAPE, shapeOf(value)) +
    odds(RULE, rule) +
    odds(FAMILY, dot < 0 ? rule : rule.slice(0, dot)) +
    odds(HOW, how) +
    odds(MODE, mode);
  if (mod !== undefined) sum += odds(MOD, mod);
  if (isRough) sum += odds(IS, 'rough');
  if (turn !== undefined) sum += odds(TURN, `${turn}${reachOf(distance)}`);
  return probabilityOf(sum);
}

/** A value with its figures struck out: `0-0-0`, `P0D`, `PRESENT_REF`. */
function shapeOf(value: string): string {
  if (value.length === 10 && value.charCodeAt(4) === HYPHEN && value.charCodeAt(7) === HYPHEN && value.charCodeAt(9) <= NINE) return '0-0-0';
  return value.replace(/\d+(?:\.\d+)?/g, '0');
}

const HYPHEN = 45,
  NINE = 57;

/** Up to a week, a month, four months, half a year, more: how far a partial date lies from what it was counted from. */
function reachOf(distance: number | undefined): string {
  if (distance === undefined) return '';
  const days = Math.abs(distance);
  return days < 8 ? '1' : days < 32 ? '2' : days < 121 ? '3' : days < 183 ? '4' : '5';
}

/** The probability that an event was read right; `times` are those of its times. */
export function eventConfidence(
  { part, kind, status, joint, when, relative, spans, isSlot, isAtSlot, isRequest, replaces, implied, speaker, sense, guess }: Draft,
  times: readonly number[],
): number {
  let sum =
    odds(IS, 'event') + odds(PART, part) + odds(KIND, kind) + odds(STATUS, status) + odds(JOINT, joint) + odds(SENSE, VERB_SENSES[sense] ?? '');
  if (when) sum += odds(PRECISION, when.precision);
  else sum += odds(IS, relative === undefined ? 'undated' : 'relative');
  if (times.length > 0) sum += odds(TIMED, String(Math.round(Math.min(...times) * 10)));
  else if (when) sum += odds(IS, 'untimed');
  if (implied) for (const { rule } of implied) sum += odds(IMPLIED, rule);
  if (times.length > 1) sum += odds(IS, 'times');
  if (spans.length > 1) sum += odds(IS, 'retold');
  if (guess !== undefined) sum += odds(IS, guess);
  if (isSlot) sum += odds(IS, 'slot');
  if (isAtSlot) sum += odds(IS, 'at-slot');
  if (isRequest) sum += odds(IS, 'request');
  if (replaces) sum += odds(IS, 'replaces');
  if (part === 'statement') sum += odds(IS, speaker === undefined ? 'nobody' : 'somebody');
  return probabilityOf(sum);
}

/** The probability that an entry of a list was read right. */
export function entryConfidence(precision: string): number {
  return probabilityOf(odds(IS, 'event') + odds(IS, 'list') + odds(PRECISION, precision));
}
