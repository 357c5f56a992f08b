// One event written into the page. Its words stay readable without JavaScript; the timeline around it draws it.
import type { PlainEvent } from '../model/index.js';

/** Attributes that an event is made of. */
const ATTRIBUTES = [
  'when',
  'start',
  'end',
  'title',
  'status',
  'kind',
  'speaker',
  'quote',
  'lane',
  'relative',
  'duration',
  'url',
  'media',
  'time-zone',
  'importance',
  'confidence',
] as const;
const FIELDS = new Map<string, string>([['time-zone', 'timeZone']]);
const NUMBERS = new Set<string>(['importance', 'confidence']);

/** Where there is no DOM the class can still be imported, as Lit's can. */
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * An event as markup: `<timeline-event when="2009-06-16T17:00-04:00" title="Outage">What happened.</timeline-event>`.
 * Its text is the description, or the title where there is none. What cannot be read is told by the timeline, not thrown.
 * @attr when - EDTF or ISO 8601; with `end` it is the start.
 * @attr start - As `when`.
 * @attr end - Where it ends; a day or coarser counts to its last moment.
 * @attr title - A headline.
 * @attr kind - `event`, `statement` or `state`.
 * @attr status - `occurred`, `scheduled`, `cancelled` …
 * @attr speaker - Who speaks.
 * @attr quote - The words spoken.
 * @attr relative - What is known of the time of an undated event.
 * @attr duration - ISO 8601, e.g. `PT1H`.
 * @attr time-zone - IANA zone or offset in which local times are read.
 * @attr lane - The lane it belongs to.
 * @attr url - Address of more about it.
 * @attr media - Address of an image.
 * @attr importance - 0 … 1; decides which labels are shown first.
 * @attr confidence - 0 … 1; how likely the reading is right.
 * @tagname timeline-event
 */
export class TimelineEventElement extends Base {
  /** The event as a plain object; what an attribute does not say is absent. */
  toPlain(): PlainEvent {
    const plain: Record<string, string | number> = {};
    for (const name of ATTRIBUTES) {
      const value = this.getAttribute(name)?.trim();
      if (value) plain[FIELDS.get(name) ?? name] = NUMBERS.has(name) ? Number(value) : value;
    }
    if (this.id) plain['id'] = this.id;
    if ('end' in plain && 'when' in plain) {
      plain['start'] = plain['when'] ?? '';
      delete plain['when'];
    }
    const words = this.textContent.replace(/\s+/g, ' ').trim();
    if (words) plain['title' in plain ? 'description' : 'title'] = words;
    return plain;
  }
}
