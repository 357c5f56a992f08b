// What somebody corrected before, put on what is read now.
import { correctTimeline, fromJson, type Correction, type Timeline } from '../model/index.js';
import { UsageError } from './arguments.js';
import { InputError, readInput } from './inputs.js';

/**
 * The corrections of a file: an array of them, or a timeline with some, in JSON.
 * @throws {UsageError} where it cannot be read, or holds none
 */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const value = await readJson(path);
  const corrections: unknown = Array.isArray(value) ? value : (value as { corrections?: unknown } | null)?.corrections;
  if (!Array.isArray(corrections))
    throw new UsageError(`--corrections ${path}: no corrections in it; write [{"event": "…", "change": "edit", "fields": { … }}, …]`);
  const { corrections: read, diagnostics } = fromJson({ events: [], corrections });
  const [first] = diagnostics;
  if (first) throw new UsageError(`--corrections ${path}: ${first.message}${first.hint ? `; ${first.hint}` : ''}`);
  return read;
}

/** The timeline with the corrections on. @param onLost - Told the ids of events that are not in it. */
export function correct(timeline: Timeline, corrections: readonly Correction[], onLost: (ids: readonly string[]) => void): Timeline {
  const known = new Set([...timeline.events.map(({ id }) => id), ...corrections.filter(({ change }) => change === 'add').map(({ event }) => event)]);
  const lost = new Set(corrections.map(({ event }) => event).filter((id) => !known.has(id)));
  if (lost.size > 0) onLost([...lost]);
  return correctTimeline(timeline, corrections);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readInput(path)).text) as unknown;
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(`--corrections ${error.message}`);
    throw new UsageError(`--corrections ${path}: no JSON; write what element.corrections holds`);
  }
}
