// What the first row of a table calls its columns: those of times, of ends, of the slots of a plan.
import type { Block } from '../../document.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import type { Slot } from '../candidate.js';
import { BEGIN, END } from '../notices/fields.js';
import { zonesOfColumns } from './zone-columns.js';

/** What the first row of a table calls its columns. */
export interface Columns {
  /** Columns of times, by their place. */
  readonly times: ReadonlySet<number>;
  /** Columns in which what begins in the one before ends. */
  readonly ends: ReadonlySet<number>;
  /** What the days of a column are to the plan of a row, by its place. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** Of those, what came true up to the day of writing and is expected from it on: "Actual / forecast". */
  readonly mixed: ReadonlySet<number>;
  /** The column that says what is to be done. */
  readonly task?: number | undefined;
  /** Zones that the names tell, by their place. */
  readonly zones: ReadonlyMap<number, string>;
  /** Tokens of the names, by their place. */
  readonly names: readonly (readonly [from: number, to: number])[];
}

/** Values of the class `slotCell`: from the fourth, words that tell of a plan only beside one of the others, and the last, which tell of a plan and no slot. */
const SLOTS = [undefined, 'planned', 'moved', 'kept', 'planned', 'moved', undefined] as const,
  FIRST_UNSURE = 4,
  OF_PLAN = 6;

/** Reads the first row of a table. */
export function readColumns(tokens: Tokens, { cells = [] }: Block, words: Vocabulary): Columns {
  const times = new Set<number>(),
    begins = new Set<number>(),
    ends = new Set<number>(),
    slots = new Map<number, Slot>(),
    mixed = new Set<number>();
  let task: number | undefined;
  const names = cells.map((cell) => tokensOf(tokens, cell));
  let isPlan = false;
  for (const [place, [from, to]] of names.entries()) {
    for (let at = from; at < to; at++) {
      const label = words.fieldLabel[tokens.word[at]];
      if (words.clockCell[tokens.word[at]]) times.add(place);
      if (label === BEGIN) begins.add(place);
      if (words.endCell[tokens.word[at]] || label === END) ends.add(place);
      const value = words.slotCell[tokens.word[at]],
        slot = SLOTS[value];
      if (slot && slots.has(place)) mixed.add(place);
      if (slot) slots.set(place, slot);
      if (value === OF_PLAN) task ??= place;
      isPlan ||= value === OF_PLAN || (slot !== undefined && value < FIRST_UNSURE);
    }
    // "Old date"
    isPlan ||= slots.has(place) && times.has(place);
  }
  // "Support ends | Security fixes end": two that end are things of their own.
  if (ends.size > 1) for (const place of ends) if (namesThing(tokens, names[place], words)) ends.delete(place);
  // "Job | Started | Left" has no ends.
  if (ends.size > 0) for (const place of begins) times.add(place);
  // "Coin | Old | New": two coins, and no plan.
  return { times, ends, slots: isPlan ? slots : new Map(), mixed, task, zones: zonesOfColumns(tokens, names, words), names };
}

/** Whether a name of a column says what ends in it: "Support ends", but "End", "Planned end". */
function namesThing({ kind, word }: Tokens, [from, to]: Columns['names'][number], words: Vocabulary): boolean {
  const { fieldLabel, clockCell, endCell, slotCell } = words;
  for (let at = from; at < to; at++)
    if (kind[at] === WORD && fieldLabel[word[at]] + clockCell[word[at]] + endCell[word[at]] + slotCell[word[at]] === 0) return true;
  return false;
}
