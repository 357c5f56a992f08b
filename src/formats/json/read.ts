// JSON in all dialects that hold events: parsed once, then offered to each dialect in turn.
import { fromJson, RELATION_TYPES, type RelationType, type Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import type { ReadOptions } from '../format.js';
import { indexLines } from '../line-index.js';
import { present } from '../present.js';
import { findBreak } from './find-break.js';
import { githubEvents } from './github.js';
import { eventList } from './list.js';
import { salvage } from './salvage.js';
import { isObject, list, own } from './values.js';
import { parseLines } from './lines.js';
import { timelineJs } from './timelinejs.js';
import type { Dialect } from './dialect.js';
import { refuse } from '../refuse.js';

/** Tried in this order; the first that knows the value reads it. */
const DIALECTS: readonly Dialect[] = [timelineJs, githubEvents, eventList];

/** Reads JSON or JSON lines. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const text = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  const value = parse(text, options, log);
  if (value === undefined) return refuse(options, log);
  if (isOwnModel(value)) return fromJson(value, present({ timeZone: options.timeZone }));
  for (const dialect of DIALECTS) {
    const found = dialect(value, log);
    if (!found && log.list().some(({ code }) => code === 'github/single-payload')) break;
    if (found) return buildTimeline(found.events, { options, log, title: found.title });
  }
  if (log.list().length === 0) log.add('json/no-events', { keys: keysOf(value) });
  return refuse(options, log);
}

/** A timeline that was saved inside something else; undefined where it is none of ours. */
export function readOwn(content: string, { timeZone }: ReadOptions): Timeline | undefined {
  try {
    const value: unknown = JSON.parse(content);
    return isOwnModel(value) ? fromJson(value, present({ timeZone })) : undefined;
  } catch {
    return undefined;
  }
}

function parse(text: string, options: ReadOptions, log: DiagnosticLog): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const lines = parseLines(text, log);
    if (lines) return lines;
    // V8 goes on with an excerpt and offsets, which is no help to a person; the place is told in lines.
    const reason = (error instanceof Error ? error.message : String(error)).replace(
      /, \.{0,3}".*| in JSON at position .*| at line \d+ column .*/s,
      '',
    );
    const at = findBreak(text) ?? text.length;
    log.add(
      'json/malformed',
      { what: options.name ?? 'This text', line: indexLines(text).lineAt(at), reason },
      { start: Math.min(at, text.length - 1), end: Math.min(at + 1, text.length) },
    );
    return salvage(text, at);
  }
}

/** Our own model: events that carry a `when` and a list of relations or documents beside them; or plain ones with relations between them. */
function isOwnModel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const events = list(own(value, 'events'));
  const relations = list(own(value, 'relations'));
  if (!events || (!relations && !Array.isArray(own(value, 'documents')))) return false;
  return (
    events.length === 0 ||
    relations?.some((relation) => isObject(relation) && RELATION_TYPES.includes(own(relation, 'type') as RelationType)) ||
    events.some(
      (event) =>
        isObject(event) && (isObject(own(event, 'when')) || typeof own(event, 'relative') === 'string' || typeof own(event, 'kind') === 'string'),
    )
  );
}

function keysOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list without dated objects';
  if (!isObject(value)) return `a single ${value === null ? 'null' : typeof value}`;
  const keys = Object.keys(value);
  return keys.length === 0
    ? 'an empty object'
    : keys
        .slice(0, 12)
        .map((key) => `"${key}"`)
        .join(', ');
}
