// One event written into the page. Its words stay readable without JavaScript; the timeline around it draws it.
import type { PlainEvent } from '../model/index.js';

/** Attributes that an event is made of. */
const ATTRIBUTES = ['when', 'start', 'end', 'title', 'status', 'kind', 'speaker', 'quote', 'lane', 'relative', 'duration', 'url', 'media', 'time-zone', 'importance', 'confidence'] as const;
const FIELDS = new Map<string, string>([['time-zone', 'timeZone']]);
const NUMBERS = new Set<string>(['importance', 'confidence']);

/**
 * An event as markup: `<timeline-event when="2009-06-16T17:00-04:00" title="Outage">What happened.</timeline-event>`.
 * Attributes: `when` (EDTF or ISO 8601) or `start`, `end`, `title`, `status`, `kind`, `speaker`, `quote`, `lane`, `relative` (what is known
 * of an undated one), `duration`, `url`, `media`, `time-zone`, `importance`, `confidence`, `id`. Its text is the description, or the
 * title where there is none. What cannot be read is told by the timeline, not thrown.
 * @tagname timeline-event
 */
export class TimelineEventElement extends HTMLElement {
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
