// Every diagnostic of this room: its code, its words, what to do about it.
import type { Diagnostic, Severity } from './diagnostic.js';

const MESSAGES = {
  'event/not-an-object': ['error', 'is not an event', 'write an object with a title and a start'],
  'event/empty': ['error', 'has neither a title nor a time; it was left out', 'give it a title and a start'],
  'event/no-title': ['warning', 'has no title; its time stands for it', 'give it a title'],
  'event/bad-time': ['error', 'has a time that cannot be read; it is shown without a date', 'write ISO 8601 or EDTF, e.g. 2009-06-16T17:00-04:00'],
  'event/year-as-number': ['warning', 'lies in 1970: a number counts milliseconds', 'write "2034", or seconds times 1000'],
  'event/unread-time': [
    'warning',
    'has no time of a known name; it is shown without a date',
    'name it "start", and "end" where it has one, or "when"',
  ],
  'event/bad-time-zone': [
    'warning',
    'has an unknown time zone; its times are read as local',
    'write an IANA name ("Europe/London") or an offset ("+08:00")',
  ],
  'event/end-before-start': ['warning', 'ends before it starts; only its start is shown', 'exchange or correct the two'],
  'event/bad-duration': ['warning', 'has a duration that cannot be read; it was left out', 'write ISO 8601, e.g. PT1H30M'],
  'event/unknown-value': ['warning', 'has an unknown value; the usual one stands for it', 'write one of the allowed values'],
  'event/wrong-type': ['warning', 'has a field of the wrong type; the field was left out', 'see the JSON Schema, dist/schema.json'],
  'event/duplicate-id': ['warning', 'has an id that another event bears; it was given one of its own', 'give every event an id of its own'],
  'relation/wrong-type': ['warning', 'is not a relation; it was left out', 'write {type, from, to}'],
  'relation/dangling': ['warning', 'names an event that is not here; it was left out', 'name the ids of two events of this timeline'],
  'correction/wrong-type': ['warning', 'is not a correction; it was left out', 'write {event, change, fields}'],
  'correction/no-event': [
    'info',
    'concerns an event that is no longer here; it is kept, without effect',
    'delete the correction if the text has changed',
  ],
  'timeline/not-a-timeline': ['error', 'is not a timeline', 'write {"events": [ … ]} or an array of events'],
  'timeline/wrong-type': ['warning', 'has the wrong type; it was left out', 'see the JSON Schema, dist/schema.json'],
  'timeline/more': ['info', 'more of the same were found; only the first are told', 'mend these and read the data again'],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string]>>;

/** Codes of the diagnostics that this room gives. */
export type ModelDiagnosticCode = keyof typeof MESSAGES;

/** How many diagnostics of one code are kept; a broken file of a million rows is told in a few lines. */
const MAX_PER_CODE = 100;

/** Builds a diagnostic: `where` names the thing, `detail` quotes what is wrong with it. */
function diagnose(code: ModelDiagnosticCode, where: string, detail = ''): Diagnostic {
  const [severity, problem, hint] = MESSAGES[code];
  return { code, severity, message: `${where} ${problem}${detail && ` (${clip(detail)})`}`, hint };
}

/** Gathers diagnostics, at most a hundred of one code. */
export class DiagnosticList {
  #list: Diagnostic[] | undefined;
  #counts: Map<string, number> | undefined;

  /** As {@link diagnose}. */
  add(code: ModelDiagnosticCode, where: string, detail?: string): void {
    this.#list ??= [];
    this.#counts ??= new Map();
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= MAX_PER_CODE) this.#list.push(diagnose(code, where, detail));
  }

  /** What was gathered, with a last line for what was left out. */
  list(): readonly Diagnostic[] {
    if (!this.#list) return [];
    const rest = [...(this.#counts ?? [])].filter(([, count]) => count > MAX_PER_CODE);
    return [...this.#list, ...rest.map(([code, count]) => diagnose('timeline/more', `${code}: ${count - MAX_PER_CODE}`))];
  }
}

/** Up to so many characters of what somebody wrote. */
export function clip(text: string, most = 160): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** What somebody wrote, for a message; an object, which may throw where it is read, by no more than that it is one. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
