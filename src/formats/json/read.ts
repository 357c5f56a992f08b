// JSON in all dialects that hold events: parsed once, then offered to each dialect in turn.
import { fromJson, type Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import type { ReadOptions } from '../format.js';
import { indexLines } from '../line-index.js';
import { present } from '../present.js';
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
    if (found) return buildTimeline(found.events, { options, log, title: found.title, dateOrder: options.dateOrder ?? 'mdy' });
  }
  if (log.list().length === 0) log.add('json/no-events', { keys: keysOf(value) });
  return refuse(options, log);
}

function parse(text: string, options: ReadOptions, log: DiagnosticLog): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const lines = parseLines(text, log);
    if (lines) return lines;
    const reason = error instanceof Error ? error.message : String(error);
    log.add('json/malformed', { what: options.name ?? 'This text', place: placeOf(reason, text), reason: reason.split('\n')[0] ?? '' }, spanOf(reason, text));
    return salvage(text, offsetOf(reason, text) ?? text.length);
  }
}

/** Engines tell the place as an offset (V8), as line and column (SpiderMonkey), or not at all (JavaScriptCore). */
function offsetOf(reason: string, text: string): number | undefined {
  const offset = /position (\d+)/.exec(reason);
  if (offset) return Number(offset[1]);
  const place = /line (\d+) column (\d+)/.exec(reason);
  return place ? indexLines(text).startOf(Number(place[1])) + Number(place[2]) - 1 : undefined;
}

function placeOf(reason: string, text: string): string {
  const offset = /end of JSON input|Unterminated/i.test(reason) ? text.length : offsetOf(reason, text);
  return offset === undefined ? '' : ` (line ${indexLines(text).lineAt(offset)})`;
}

function spanOf(reason: string, text: string): { start: number; end: number } | undefined {
  const offset = offsetOf(reason, text);
  return offset === undefined ? undefined : { start: Math.min(offset, text.length), end: Math.min(offset + 1, text.length) };
}

/** Our own model: events that carry a `when` and a list of relations or documents beside them. */
function isOwnModel(value: unknown): boolean {
  if (!isObject(value)) return false;
  const events = list(own(value, 'events'));
  if (!events || (!Array.isArray(own(value, 'documents')) && !Array.isArray(own(value, 'relations')))) return false;
  return events.length === 0 || events.some((event) => isObject(event) && (isObject(own(event, 'when')) || typeof own(event, 'relative') === 'string' || typeof own(event, 'kind') === 'string'));
}

function keysOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list without dated objects';
  if (!isObject(value)) return `a single ${value === null ? 'null' : typeof value}`;
  const keys = Object.keys(value);
  return keys.length === 0 ? 'an empty object' : keys.slice(0, 12).map((key) => `"${key}"`).join(', ');
}
