// One event written into the page. Its words stay readable without JavaScript; the timeline around it draws it.
import { SHARES, TEXTS, type PlainEvent } from '../model/index.js';

/** Properties of its own; each is an attribute too. */
const OWN = ['when', 'start', 'end', 'kind', 'status', 'duration', 'timeZone', ...TEXTS, ...SHARES] as const;

/** Where there is no DOM the class can still be imported, as Lit's can. */
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * An event as markup: `<timeline-event when="2009-06-16T17:00-04:00" title="Outage">What happened.</timeline-event>`.
 * Its text is the description, or the title where there is none. What cannot be read is told by the timeline, not thrown.
 *
 * Each attribute is a property, because frameworks set what is `in` an element as one: `when` is in all of them, as a method of the browser's own.
 * @attr title - A headline.
 * @tagname timeline-event
 */
export class TimelineEventElement extends Base {
  /** EDTF or ISO 8601; with `end` it is the start. */
  declare when: string | undefined;
  /** As `when`. */
  declare start: string | undefined;
  /** Where it ends; a day or coarser counts to its last moment. */
  declare end: string | undefined;
  /** More about it; what the element holds goes first. */
  declare description: string | undefined;
  /** `event`, `statement` or `state`. */
  declare kind: string | undefined;
  /** `occurred`, `scheduled`, `cancelled` … */
  declare status: string | undefined;
  /** Who speaks. */
  declare speaker: string | undefined;
  /** The words spoken. */
  declare quote: string | undefined;
  /** What is known of the time of an undated event. */
  declare relative: string | undefined;
  /** ISO 8601, e.g. `PT1H`. */
  declare duration: string | undefined;
  /** IANA zone or offset in which local times are read. */
  declare timeZone: string | undefined;
  /** The lane it belongs to. */
  declare lane: string | undefined;
  /** Address of more about it. */
  declare url: string | undefined;
  /** Address of an image. */
  declare media: string | undefined;
  /** 0 … 1; decides which labels are shown first. */
  declare importance: number | undefined;
  /** 0 … 1; how likely the reading is right. */
  declare confidence: number | undefined;

  constructor() {
    super();
    for (const field of OWN) {
      const name = field === 'timeZone' ? 'time-zone' : field;
      // What a page has set before the class came; no value is `false`.
      const given = Object.hasOwn(this, field) && this[field];
      Object.defineProperty(this, field, {
        get: () => {
          const value = this.getAttribute(name)?.trim();
          return value && SHARES.includes(field as 'importance') ? +value : value;
        },
        set: (value?: string | null) => {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
      if (given !== false) (this as Record<string, unknown>)[field] = given;
    }
  }

  /** The event as a plain object; what an attribute does not say is absent. */
  toPlain(): PlainEvent {
    const plain: Record<string, string | number> = {};
    for (const field of ['id', 'title', ...OWN] as const) {
      const value = this[field] ?? '';
      // With an end it is the start.
      if (value !== '') plain[field === 'when' && this.end ? 'start' : field] = value;
    }
    const words = this.textContent.replace(/\s+/g, ' ').trim();
    if (words) plain['title' in plain ? 'description' : 'title'] = words;
    return plain;
  }
}
