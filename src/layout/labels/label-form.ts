// The forms a label can take and the room each needs. Text lies right of a dot, under (time running down: right of) a strip.
import type { MeasureText, Orientation } from '../scene.js';
import { fitText, type FittedText } from './text-fit.js';
import type { IN_COLUMN } from './title-in-column.js';
import type { AxisContext } from '../words/when-text.js';

/** Height of a slot, the unit in which rows (columns, when time runs down) are counted, px. */
export const SLOT_PX = 8;
/** Smallest side of a touch target, px (WCAG 2.2, 2.5.8). */
export const TARGET_PX = 24;
/** Diameter of a dot and thickness of a strip, px. */
export const DOT_PX = 10;
export const STRIP_PX = 6;
/** Shortest ink of a strip along the axis, px. */
export const SHORTEST_PX = 8;
/** From the middle of a dot to its text; from a strip to its text, px. */
export const DOT_GAP_PX = 12;
const STRIP_GAP_PX = 3;
/** Free space after a label along the lines; across them in rows, and in columns of text, px. */
export const LABEL_GAP_PX = 12;
const ROW_GAP_PX = 5;
export const LINE_GAP_PX = 7;

/** `roomy`: a detail line above up to two or three title lines. `compact`: time and title in one line. `along`: one line that slides along a long strip. */
export type LabelStyle = 'roomy' | 'compact' | 'along';

/** What decides the size of labels. */
export interface LabelSettings {
  readonly measure: MeasureText;
  readonly orientation: Orientation;
  /** What the axis tells, so that labels need not. */
  readonly context: AxisContext;
  /** Widest text of a label, px. */
  readonly maxTextPx: number;
  readonly lineHeightPx: number;
  readonly detailHeightPx: number;
  /** Sets titles and small print where time runs down. */
  readonly inColumn?: typeof IN_COLUMN | undefined;
}

/** A label set in lines, with the room its text takes. */
export interface LabelForm {
  readonly style: LabelStyle;
  readonly lines: readonly string[];
  /** The small line; in a narrow column two of them. */
  readonly detail?: string | undefined;
  /** The small line before it was cut. */
  readonly whole?: string | undefined;
  readonly time?: string | undefined;
  readonly speaker?: string | undefined;
  readonly textWidthPx: number;
  readonly textHeightPx: number;
  readonly isTruncated: boolean;
}

/** Widest text along a long strip, where there are few, and of a label that was cut and has room, px. */
export const WIDEST_PX = 480;
const ALONG_GAP_PX = 5;

/** Gives the label of the event at a column index; kept by whoever answers. */
export type FormOf = (index: number, style: LabelStyle, settings: LabelSettings) => LabelForm;

/** What a label says of an event, and whose words it says they are. */
export interface Spoken {
  readonly title: string;
  readonly speaker?: string | undefined;
}

/** Share of the widest text that two lines are kept in where they can be. */
const NARROW = 0.62;
/** Between the time and the title in one line. */
const TIME_GAP_PX = 6;
export const SEPARATOR = ' · ';

/** Width that the time in front of a one-line title takes, px. */
export function timePx(time: string, measure: MeasureText): number {
  return time === '' ? 0 : measure(time, 'detail') + TIME_GAP_PX;
}

/**
 * Sets an event's label.
 * @param time - Its short time, or ''.
 */
export function createLabelForm(event: Spoken, time: string, style: LabelStyle, settings: LabelSettings): LabelForm {
  const { measure, maxTextPx, lineHeightPx, detailHeightPx } = settings;
  const title = event.title || '…';
  const extras = { time: time || undefined, speaker: event.speaker };
  if (style !== 'roomy') {
    const before = timePx(time, measure);
    const text = oneLineText(event);
    const widestPx = style === 'along' ? Math.max(maxTextPx, WIDEST_PX) : maxTextPx;
    const fitted = fitText(text, { maxPx: Math.max(24, widestPx - before), maxLines: 1, font: 'label', measure });
    return {
      style,
      ...extras,
      lines: fitted.lines,
      isTruncated: fitted.isTruncated,
      textWidthPx: before + fitted.widthPx,
      textHeightPx: lineHeightPx,
    };
  }
  const detail = [time, event.speaker === undefined || isNamedFirst(event.title, event.speaker) ? '' : event.speaker].filter(Boolean).join(SEPARATOR);
  const small = settings.inColumn?.small(detail, settings) ?? fitText(detail, { maxPx: maxTextPx, maxLines: 1, font: 'detail', measure });
  const fitted = settings.inColumn?.title(title, settings) ?? fitTitle(title, Math.max(small.widthPx, maxTextPx * NARROW), settings);
  return {
    style,
    ...extras,
    ...(detail !== '' && { detail: small.lines.join('\n'), whole: detail }),
    lines: fitted.lines,
    isTruncated: fitted.isTruncated || small.isTruncated,
    textWidthPx: Math.max(small.widthPx, fitted.widthPx),
    textHeightPx: (detail === '' ? 0 : small.lines.length * detailHeightPx) + fitted.lines.length * lineHeightPx,
  };
}

/** Two lines, narrow if they can be; three, where the title would be cut. */
function fitTitle(title: string, narrowPx: number, { measure, maxTextPx }: LabelSettings): FittedText {
  const fit = (maxPx: number, maxLines: number): FittedText => fitText(title, { maxPx, maxLines, font: 'label', measure });
  for (const maxPx of [Math.min(narrowPx, maxTextPx), maxTextPx]) {
    const fitted = fit(maxPx, 2);
    if (!fitted.isTruncated) return fitted;
  }
  return fit(maxTextPx, 3);
}

/** Title with its speaker in front, unless {@link isNamedFirst}. */
export function oneLineText({ title, speaker }: Spoken): string {
  const shown = title || '…';
  return speaker === undefined || isNamedFirst(shown, speaker) ? shown : `${speaker}: ${shown}`;
}

/** True when a title begins with a speaker's name, the last words of it, or words of it and a colon ("Official: …"). */
export function isNamedFirst(title: string, speaker: string): boolean {
  const lower = title.toLowerCase();
  const name = speaker.toLowerCase();
  const colon = lower.indexOf(':');
  return name.split(' ').some((_, at, words) => lower.startsWith(words.slice(at).join(' '))) || (colon > 0 && name.includes(lower.slice(0, colon)));
}

/** Slots that an unlabelled mark takes. */
export const BARE_SLOTS = Math.ceil(TARGET_PX / SLOT_PX);

/** Slots across the time axis that a mark takes with its label in its rows. */
export function slotsOf({ textHeightPx }: { readonly textHeightPx: number }, isPoint: boolean): number {
  const before = isPoint ? 0 : STRIP_PX + STRIP_GAP_PX;
  return Math.max(BARE_SLOTS, Math.ceil((before + textHeightPx + ROW_GAP_PX) / SLOT_PX));
}

/** Slots of a strip with one line of text along itself, when time runs down. */
export function slotsAlong({ lineHeightPx }: LabelSettings): number {
  return Math.max(BARE_SLOTS, Math.ceil((STRIP_PX + STRIP_GAP_PX + lineHeightPx + ALONG_GAP_PX) / SLOT_PX));
}

/** Room that a labelled mark takes along the time axis after its start (a point: after its middle), px. */
export function reachPx(form: LabelForm, isPoint: boolean, settings: LabelSettings): number {
  if (settings.orientation === 'horizontal' || form.style === 'along') return (isPoint ? DOT_GAP_PX : 0) + form.textWidthPx + LABEL_GAP_PX;
  return Math.max(TARGET_PX / 2, form.textHeightPx + LINE_GAP_PX - (isPoint ? firstLineMiddlePx(form, settings) : 0));
}

/** From the top of a label's text to the middle of its first line, where its dot stands, px. */
export function firstLineMiddlePx(
  form: { readonly detail?: string | undefined },
  settings: { readonly lineHeightPx: number; readonly detailHeightPx: number },
): number {
  return (form.detail === undefined ? settings.lineHeightPx : settings.detailHeightPx) / 2;
}
