// Puts events together into a Timeline that keeps every promise of the model; what breaks one is mended and told.
import { instant, whenFromEdtf } from '../time/index.js';
import type { When } from '../time/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { TimelineEvent } from './event.js';
import { EVENT_KINDS, EVENT_STATUSES, MAX_TITLE_LENGTH } from './event.js';
import { DiagnosticList } from './messages.js';
import type { Relation } from './relation.js';
import { RELATION_TYPES } from './relation.js';
import { shortTitle, withTitle } from './short-title.js';
import { IdRegister } from './id-register.js';
import { stableId } from './stable-id.js';
import { inTimeOrder } from './time-order.js';
import type { Correction, Timeline, TimelineDocument } from './timeline.js';

/** What a {@link Timeline} is made of. */
export interface TimelineParts {
  readonly events: readonly TimelineEvent[];
  readonly relations?: readonly Relation[];
  readonly documents?: readonly TimelineDocument[];
  readonly diagnostics?: readonly Diagnostic[];
  /** Kept as they are; {@link applyCorrections} applies them. */
  readonly corrections?: readonly Correction[];
}

/**
 * A {@link Timeline}: events in time order, undated last; unique ids; no end before its start; no relation into the void.
 * What was wrong is mended where it can be and told in `diagnostics`. Never throws, keeps every event.
 * Takes JSON as {@link toJson} gives it as well: an end that is null is open.
 */
export function createTimeline(parts: TimelineParts): Timeline {
  const diagnostics = new DiagnosticList();
  const ids = new IdRegister();
  const events = eventsOf(parts.events, diagnostics).map((event) => mendEvent(event, ids, diagnostics));
  const relations = (parts.relations ?? []).filter((relation) => isSound(relation, ids, diagnostics));
  return {
    events: inTimeOrder(events),
    relations,
    documents: parts.documents ?? [],
    diagnostics: [...(parts.diagnostics ?? []), ...diagnostics.list()],
    corrections: parts.corrections ?? [],
  };
}

/** An event in words, to name it in a message. */
export function nameOfEvent(event: { readonly title?: string; readonly id?: string }): string {
  return `event "${(event.title ?? event.id ?? '').slice(0, 60)}"`;
}

/** Scripts without types hand in anything. */
function eventsOf(given: unknown, diagnostics: DiagnosticList): readonly TimelineEvent[] {
  if (!Array.isArray(given)) {
    diagnostics.add('timeline/not-a-timeline', 'what was given', `events: ${given === null ? 'null' : typeof given}`);
    return [];
  }
  const isEvent = (event: unknown, index: number): event is TimelineEvent => {
    const isOne = typeof event === 'object' && event !== null && 'title' in event && typeof event.title === 'string';
    if (!isOne) diagnostics.add('event/not-an-object', `events[${index}]`);
    return isOne;
  };
  return given.filter(isEvent);
}

function mendEvent(event: TimelineEvent, ids: IdRegister, diagnostics: DiagnosticList): TimelineEvent {
  const changes: { -readonly [Key in keyof TimelineEvent]?: TimelineEvent[Key] } = {};
  const wanted = event.id || stableId([event.kind, event.title, event.when?.edtf, event.relative]);
  const id = ids.take(wanted);
  if (id !== event.id) changes.id = id;
  if (id !== wanted && event.id) diagnostics.add('event/duplicate-id', nameOfEvent(event), `id "${event.id}", now "${id}"`);
  if (event.when) {
    const when = mendWhen(event.when, event, diagnostics);
    if (when !== event.when) changes.when = when;
  }
  if (!EVENT_STATUSES.includes(event.status)) {
    diagnostics.add('event/unknown-value', nameOfEvent(event), `status "${event.status}"; allowed: ${EVENT_STATUSES.join(', ')}`);
    changes.status = 'occurred';
  }
  if (!EVENT_KINDS.includes(event.kind)) {
    diagnostics.add('event/unknown-value', nameOfEvent(event), `kind "${event.kind}"; allowed: ${EVENT_KINDS.join(', ')}`);
    changes.kind = 'event';
  }
  if (event.title.length > MAX_TITLE_LENGTH) {
    changes.title = shortTitle(event.title);
    changes.description = withTitle(event.title, event.description);
  }
  for (const _ in changes) return { ...event, ...changes };
  return event;
}

/** A When that can be drawn: an end at or before its start is dropped, a NaN makes it undated, null (of JSON) is open. */
function mendWhen(given: When, event: TimelineEvent, diagnostics: DiagnosticList): When | undefined {
  const when = withOpenEnds(given);
  if (when.end > when.start) return when;
  const name = nameOfEvent(event);
  if (Number.isNaN(when.start + 0) || !Number.isFinite(when.start)) {
    diagnostics.add('event/bad-time', name, when.edtf);
    return undefined;
  }
  diagnostics.add('event/end-before-start', name, when.edtf);
  const first = when.edtf.split('/')[0];
  try {
    return whenFromEdtf(first, { timeZone: when.timeZone });
  } catch {
    return { ...when, edtf: first, end: instant(when.start + 1) };
  }
}

function withOpenEnds(when: When): When {
  const { start, end }: { start: number | null; end: number | null } = when;
  return start === null || end === null ? { ...when, start: instant(start ?? -Infinity), end: instant(end ?? Infinity) } : when;
}

function isSound(relation: Relation, known: IdRegister, diagnostics: DiagnosticList): boolean {
  if (known.has(relation.from) && known.has(relation.to) && RELATION_TYPES.includes(relation.type)) return true;
  const name = `relation "${relation.type}"`;
  if (!RELATION_TYPES.includes(relation.type)) {
    diagnostics.add('relation/wrong-type', name, `allowed: ${RELATION_TYPES.join(', ')}`);
    return false;
  }
  const missing = [relation.from, relation.to].filter((id) => !known.has(id));
  diagnostics.add('relation/dangling', name, `no event "${missing.join('", "')}"`);
  return false;
}
