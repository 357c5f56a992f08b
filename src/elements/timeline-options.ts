// What a page may tell the element: what to show, and how. What is left out, or null, is as if it had never been told.
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LayoutOptions, Orientation } from '../layout/index.js';
import type { PlainEvent, Timeline, TimelineEvent, TimelineSource } from '../model/index.js';
import type { ComparedTimeline, ViewName } from '../view/index.js';

/** What stands for nothing; undefined for all other properties. */
const NOTHING: Readonly<Record<PropertyKey, unknown>> = { laneOrder: [], collapsedLanes: [], orientation: 'auto', view: 'timeline' };

/** The properties and attributes of `<event-timeline>`, and what they are where nobody says anything. */
export abstract class TimelineOptions extends LitElement {
  /** A timeline as the parser or a file reader gives it. Wins over every other input. */
  @property({ attribute: false }) timeline?: Timeline;

  /**
   * Several timelines under one axis, a lane each: `Timeline`s, or `{ title, events }`. Used where there is no `timeline`.
   * Lanes are by timeline unless `laneBy` says otherwise.
   */
  @property({ attribute: false }) timelines?: readonly ComparedTimeline[];

  /** Events as plain objects `{title, start, end?}` or as {@link TimelineEvent}s. Poor data are told, not thrown. */
  @property({ attribute: false }) events?: readonly (PlainEvent | TimelineEvent)[];

  /** Answers windows of time, for more events than a page can hold. */
  @property({ attribute: false }) source?: TimelineSource;

  /** A text to read: prose, or any format that `src` may have. */
  @property({ attribute: false }) text?: string;

  /** Address of a file: text, HTML, Markdown, JSON, CSV, iCalendar … Only http(s) or relative. */
  @property() src?: string;

  /** Id of an article of this page. It is read in place and stays linked with the timeline; its DOM is not touched. */
  @property({ attribute: 'for' }) htmlFor?: string;

  /** When the text was written, ISO 8601: relative times count from it. Absent: looked for in the text; where that is silent too, what depends on it has no date and tells in the words of the text when it was. */
  @property() reference?: string;

  /** IANA zone or offset in which local times of the text are read. Absent: looked for in the text. */
  @property({ attribute: 'document-time-zone' }) documentTimeZone?: string;

  /** IANA zone in which times are shown. Absent or empty: as reported. */
  @property({ attribute: 'time-zone' }) timeZone?: string;

  /** BCP 47 tag for dates and numbers. Absent: the language of the page around, as the reader's region writes it. */
  @property() locale?: string;

  /** Lanes by `kind`, `status`, `speaker`, `source`, `lane` or a function; `none` for one lane. Absent: by `lane` where events have one. */
  @property({ attribute: 'lane-by' }) laneBy?: LayoutOptions['laneBy'];

  /** Keys of lanes to put first, in this order; what the reader moves is told here. */
  @property({ attribute: false }) laneOrder: readonly string[] = [];

  /** Keys of lanes that are folded up: their events are only counted. */
  @property({ attribute: false }) collapsedLanes: readonly string[] = [];

  /** Long empty stretches of time fold away, with a visible break. */
  @property({ type: Boolean }) fold = false;

  /** Absent or `auto`: vertical where narrow. */
  @property({ useDefault: true }) orientation: Orientation | 'auto' = 'auto';

  /** `timeline`, `list`, or `text` for the element's own article. */
  @property({ useDefault: true }) view: ViewName = 'timeline';

  /** Id of the chosen event. */
  @property() selected?: string;

  /** First moment in sight, ISO 8601 or EDTF. */
  @property({ attribute: 'window-start' }) windowStart?: string;

  /** First moment out of sight, ISO 8601 or EDTF. */
  @property({ attribute: 'window-end' }) windowEnd?: string;

  /** Draws the line of now: empty for the present moment, kept up to date, or a moment in ISO 8601. */
  @property() now?: string;

  /** Readers may correct: mend, move, add, split, merge, delete and link events. What they do is in `corrections`. */
  @property({ type: Boolean, reflect: true }) editable = false;

  /** The timeline moves as its article, linked by `for` or written into it, is scrolled. */
  @property({ type: Boolean }) follow = false;

  /**
   * Keeps window, choice, view, zone, filter and lanes in the hash of the page's address, so that links and the back button lead there.
   * The value begins each part; empty: the element's id, or `timeline`.
   */
  @property() hash?: string;

  /** The list carries schema.org microdata. */
  @property({ type: Boolean, attribute: 'structured-data' }) structuredData = false;

  /** Frameworks say by null, or by undefined, that there is nothing. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    for (const name of changed.keys()) (this as Record<PropertyKey, unknown>)[name] ??= NOTHING[name];
  }
}
