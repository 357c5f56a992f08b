// What readers are told about the data and about settings that cannot be followed.
import type { Diagnostic } from '../../model/index.js';
import type { Input } from '../controllers/inputs.js';
import type { Words } from '../words.js';

export interface ToldAbout {
  readonly input: Input;
  /** Something was given or read. */
  readonly isAnswered: boolean;
  readonly isLoading: boolean;
  /** What went wrong beside the data. */
  readonly failures: readonly (Diagnostic | undefined)[];
  /** About settings. */
  readonly notes: readonly Diagnostic[];
  readonly words: Words;
}

/** All of it, failures first. With nothing to show, what would else be a side note is the answer. */
export function toldAbout({ failures, input, isAnswered, isLoading, notes, words }: ToldAbout): readonly Diagnostic[] {
  const { timeline } = input;
  const told = [...failures.filter((problem) => problem !== undefined).map(inWords), ...timeline.diagnostics, ...notes];
  if (!isAnswered || timeline.events.length > 0 || isLoading) return told;
  if (told.length === 0) return [{ code: 'timeline/empty', severity: 'warning', message: words.nothing, hint: words.nothingHint }];
  return told.map((diagnostic) => (diagnostic.severity === 'info' ? { ...diagnostic, severity: 'warning' } : diagnostic));
}

/** What nobody foresaw has the words of the engine alone, and no hint. */
function inWords(problem: Diagnostic): Diagnostic {
  if (problem.hint) return problem;
  return { ...problem, message: `This could not be read: ${problem.message}`, hint: 'Try again, or tell its author.' };
}
