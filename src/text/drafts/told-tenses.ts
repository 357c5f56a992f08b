// Where nobody says when a text was written: what its past tenses tell is over by then, what it says will be is to come, and its present of a day behind both is a timetable.
import type { Clause } from '../clauses/clause.js';
import { isToCome } from '../clauses/verbs/verb-group.js';
import type { Draft } from './draft.js';
import { BEGIN, END, HAPPEN, REINSTATE, RESUME } from '../words/verb-senses.js';

/** Which days the tenses of a text tell of, as instants. */
export interface ToldTenses {
  /** The last that a past tense tells, -Infinity where none does. */
  past: number;
  /** The first that its present tells of a timetable, Infinity where none does; -Infinity in a history. */
  present: number;
  /** The first of which it says that something will be, Infinity where it says that of none. */
  future: number;
}

/** The tenses of a text of which nothing is read yet. */
export function newTenses(): ToldTenses {
  return { past: -Infinity, present: Infinity, future: Infinity };
}

/** What stands in timetables: what begins, ends, goes on and takes place. */
const TIMETABLED: ReadonlySet<number> = new Set([BEGIN, END, RESUME, REINSTATE, HAPPEN]);

/** Notes the tense in which a clause tells what it dates. */
export function noteTense(tenses: ToldTenses, { verb, subject }: Clause, { status, when, times, at }: Draft): void {
  const { form, past, perfect, passive, mood, base, sense } = verb;
  if (!when || !Number.isFinite(when.start)) return;
  if (isToCome(verb)) tenses.future = Math.min(tenses.future, when.start);
  if (mood !== 'none' || (status !== 'occurred' && status !== 'cancelled')) return;
  // "Notice is hereby given on 2 June".
  if (form !== 'finite' || past || perfect || passive) tenses.past = Math.max(tenses.past, when.start);
  else if (base === 0 || subject[0] >= subject[1]) return;
  // "In 1920 she moves to Bonn": so histories are told.
  else if (times.some(({ start }) => start < at)) tenses.present = -Infinity;
  else if (TIMETABLED.has(sense)) tenses.present = Math.min(tenses.present, when.start);
}

/**
 * "The pier closed in May. It reopens on 3 July": then it is to. Not where its present tells of days that its past has told already, nor where it opens with them: that is how histories are told.
 * @returns the first instant that is surely still to come on the day of writing; undefined where nothing is.
 */
export function firstAhead({ past, present, future }: ToldTenses): number | undefined {
  const ahead = Math.min(present > past && (past !== -Infinity || future !== Infinity) ? present : Infinity, future > past ? future : Infinity);
  return ahead === Infinity ? undefined : ahead;
}
