// What speaks for and against a reading, as names that the table of log-odds knows. Holds no word of a language.
import type { TimexMod, TimexType } from '../expression.js';
import type { Draft } from '../events/draft.js';
import { VERB_SENSES } from '../locales/event-types.js';

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

/** Kind and name of each piece, in turn. */
export function timeEvidence({ rule, type, value, mod, how, turn, distance, isRough, mode }: TimeEvidence): string[] {
  const dot = rule.indexOf('.');
  const evidence = ['is', 'time', 'type', type, 'shape', shapeOf(value), 'rule', rule, 'family', dot < 0 ? rule : rule.slice(0, dot), 'how', how, 'mode', mode];
  if (mod !== undefined) evidence.push('mod', mod);
  if (isRough) evidence.push('is', 'rough');
  if (turn !== undefined) evidence.push('turn', `${turn}${reachOf(distance)}`);
  return evidence;
}

/** A value with its figures struck out: `0-0-0`, `P0D`, `PRESENT_REF`. */
function shapeOf(value: string): string {
  if (value.length === 10 && value.charCodeAt(4) === HYPHEN && value.charCodeAt(7) === HYPHEN && value.charCodeAt(9) <= NINE) return '0-0-0';
  return value.replace(/\d+(?:\.\d+)?/g, '0');
}

const HYPHEN = 45, NINE = 57;

/** Up to a week, a month, four months, half a year, more: how far a partial date lies from what it was counted from. */
function reachOf(distance: number | undefined): string {
  if (distance === undefined) return '';
  const days = Math.abs(distance);
  return days < 8 ? '1' : days < 32 ? '2' : days < 121 ? '3' : days < 183 ? '4' : '5';
}

/** How an event was read; `times` are the probabilities of its times. */
export function eventEvidence({ part, kind, status, joint, when, relative, spans, isSlot, isAtSlot, isRequest, replaces, implied, speaker, sense, guess }: Draft, times: readonly number[]): string[] {
  const evidence = ['is', 'event', 'part', part, 'kind', kind, 'status', status, 'joint', joint, 'sense', VERB_SENSES[sense] ?? ''];
  if (when) evidence.push('precision', when.precision);
  else evidence.push('is', relative === undefined ? 'undated' : 'relative');
  if (times.length > 0) evidence.push('timed', String(Math.round(Math.min(...times) * 10)));
  else if (when) evidence.push('is', 'untimed');
  if (implied) for (const { rule } of implied) evidence.push('implied', rule);
  if (times.length > 1) evidence.push('is', 'times');
  if (spans.length > 1) evidence.push('is', 'retold');
  if (guess !== undefined) evidence.push('is', guess);
  if (isSlot) evidence.push('is', 'slot');
  if (isAtSlot) evidence.push('is', 'at-slot');
  if (isRequest) evidence.push('is', 'request');
  if (replaces) evidence.push('is', 'replaces');
  if (part === 'statement') evidence.push('is', speaker === undefined ? 'nobody' : 'somebody');
  return evidence;
}
