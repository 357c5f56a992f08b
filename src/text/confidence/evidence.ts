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

export function timeEvidence({ rule, type, value, mod, how, turn, distance, isRough, mode }: TimeEvidence): string[] {
  const dot = rule.indexOf('.');
  const evidence = ['time', `t${type}`, `v${shapeOf(value)}`, `r${rule}`, `f${dot < 0 ? rule : rule.slice(0, dot)}`, `h${how}`, `n${mode}`];
  if (mod !== undefined) evidence.push(`m${mod}`);
  if (isRough) evidence.push('rough');
  if (turn !== undefined) evidence.push(`d${turn}${reachOf(distance)}`);
  return evidence;
}

/** A value with its figures struck out: `0-0-0`, `P0D`, `PRESENT_REF`. */
function shapeOf(value: string): string {
  return value.replace(/\d+(?:\.\d+)?/g, '0');
}

/** Up to a week, a month, four months, half a year, more: how far a partial date lies from what it was counted from. */
function reachOf(distance: number | undefined): string {
  if (distance === undefined) return '';
  const days = Math.abs(distance);
  return days < 8 ? '1' : days < 32 ? '2' : days < 121 ? '3' : days < 183 ? '4' : '5';
}

/** How an event was read; `times` are the probabilities of its times. */
export function eventEvidence({ part, kind, status, joint, when, relative, spans, isSlot, isAtSlot, isRequest, replaces, implied, speaker, sense, guess }: Draft, times: readonly number[]): string[] {
  const evidence = ['event', `p${part}`, `k${kind}`, `s${status}`, `j${joint}`, `e${VERB_SENSES[sense] ?? ''}`, when ? `w${when.precision}` : relative === undefined ? 'undated' : 'relative'];
  if (times.length > 0) evidence.push(`c${String(Math.round(Math.min(...times) * 10))}`);
  else if (when) evidence.push('untimed');
  if (implied) for (const { rule } of implied) evidence.push(`i${rule}`);
  if (times.length > 1) evidence.push('times');
  if (spans.length > 1) evidence.push('retold');
  if (guess !== undefined) evidence.push(guess);
  if (isSlot) evidence.push('slot');
  if (isAtSlot) evidence.push('at-slot');
  if (isRequest) evidence.push('request');
  if (replaces) evidence.push('replaces');
  if (part === 'statement') evidence.push(speaker === undefined ? 'nobody' : 'somebody');
  return evidence;
}
