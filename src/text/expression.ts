// A time expression: what findTimeExpressions gives. Terms of TIMEX3 (ISO 24617-1).
import type { When } from '../time/index.js';
import type { Provenance, Span } from '../model/index.js';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimexMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER';

/**
 * Words that name a time. `text`, `when`, `confidence` and `provenance` are worked out when read; `toJSON` gives all as plain data,
 * a spread (`{...expression}`) does not.
 */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2009-06-16T17:00`, `P3D`, `XXXX-WXX-1`, `PRESENT_REF`, `2009-W24-WE`, `2009-SU`, `BC0431`… */
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  /** The extent, for DATE and TIME that name one. */
  readonly when?: When | undefined;
  /** Id of the rule that found it, and the direction in which it was resolved, e.g. `weekday.past`. */
  readonly rule: string;
  /** One end of two times that one phrase joins ("from Monday to Friday", "1914–18"); the other end is the neighbour. */
  readonly range?: 'start' | 'end' | undefined;
  /** 0 … 1: how likely the value is right. */
  readonly confidence?: number;
  readonly provenance?: readonly Provenance[];
}
