// Takes a timeline out of the page: files, clipboard, printer.
import type { LayoutOptions, Viewport } from '../../../layout/index.js';
import { correctionToJson, mergeCorrections, type Timeline, type TimelineEvent } from '../../../model/index.js';
import type { Instant } from '../../../time/index.js';
import { fileName } from './file-name.js';
import { pictureFont } from './picture-font.js';
import { isThemed, seenColours } from './seen-colours.js';
import { toPng } from './to-png.js';
import type { CopyForm, ExportFormat } from './words.js';

/** What is to be taken out, and how it looks. */
export interface ExportSource {
  /** The events that pass the filter. */
  readonly timeline: Timeline;
  readonly looks: LayoutOptions;
  /** The stretch in sight, for pictures. */
  readonly viewport: Viewport | undefined;
  readonly isPartial: boolean;
  /** Whose colours pictures take. */
  readonly host: HTMLElement;
}

const MEDIA: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  html: 'text/html',
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  corrections: 'application/json',
};

const ENDINGS: Readonly<Partial<Record<ExportFormat, string>>> = { corrections: 'corrections.json' };

/**
 * The picture in sight as SVG.
 * @param colours - `theme`: those of a page that has its own, for a file that is opened anywhere; `seen`: as they are now; `plain`: none of the page's.
 */
export async function svgOf({ host, timeline, looks, viewport }: ExportSource, colours: 'theme' | 'seen' | 'plain' = 'theme'): Promise<string> {
  const { toSvg } = await import('../../../export/index.js');
  const { start, end, widthPx, orientation } = viewport ?? {};
  const real = (drawn: Instant): Instant => (looks.fold?.unfold(drawn) ?? drawn) as Instant;
  const seen = colours === 'seen' || (colours === 'theme' && isThemed(host)) ? seenColours(host) : undefined;
  return toSvg(timeline, {
    ...looks,
    ...pictureFont(host, colours === 'theme'),
    ...(seen && { colours: seen }),
    ...(start !== undefined && { start: real(start) }),
    ...(end !== undefined && { end: real(end) }),
    ...(widthPx !== undefined && { widthPx }),
    ...(orientation && { orientation }),
  });
}

/** The content of a file. */
async function contentOf(format: ExportFormat, source: ExportSource): Promise<string | Blob> {
  const { timeline, looks } = source;
  const { toCsv, toHtml, toIcs, toJson, toJsonLd } = await import('../../../export/index.js');
  switch (format) {
    case 'svg':
      return svgOf(source);
    case 'png':
      return toPng(await svgOf(source, 'seen'));
    case 'html':
      return toHtml(timeline, looks);
    case 'ics':
      return toIcs(timeline);
    case 'csv':
      // Without the mark a spreadsheet takes it for another encoding than UTF-8.
      return `\ufeff${toCsv(timeline)}`;
    case 'json':
      return toJson(timeline);
    case 'jsonld':
      return toJsonLd(timeline);
    case 'corrections':
      return `${JSON.stringify(mergeCorrections(timeline.corrections).map(correctionToJson), null, 2)}\n`;
  }
}

/** Hands the reader a file. @returns its name */
export async function save(format: ExportFormat, source: ExportSource): Promise<string> {
  const content = await contentOf(format, source);
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: `${MEDIA[format]};charset=utf-8` }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(source.timeline.documents[0]?.title, ENDINGS[format] ?? format);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
  return link.download;
}

type Texts = typeof import('../../../export/index.js');

/** Puts the timeline on the clipboard. A table goes as HTML, and as text for what takes no HTML. */
export function copy(form: CopyForm, { timeline, looks }: ExportSource): Promise<void> {
  if (form === 'markdown') return put({ 'text/plain': ({ toMarkdown }) => toMarkdown(timeline, looks) });
  return put({
    ...(form === 'table' && { 'text/html': ({ toTable }) => toTable(timeline, looks) }),
    'text/plain': ({ toText }) => toText(timeline, looks),
  });
}

/** One event as text. */
export function copyEvent(event: TimelineEvent, { timeline, looks }: ExportSource): Promise<void> {
  const { documents, relations } = timeline;
  return put({
    'text/plain': ({ toText }) =>
      [toText({ ...timeline, events: [event], documents, relations }, looks).trim(), event.url].filter(Boolean).join('\n'),
  });
}

/** The browser lets nothing be copied: without https, in a frame that may not, in a page that is not in front. */
export class CopyRefused extends Error {}

/** Writes at once, what is yet to be fetched as a promise: Safari takes nothing once the press is over. */
async function put(pieces: Readonly<Record<string, (texts: Texts) => string>>): Promise<void> {
  const texts = import('../../../export/index.js');
  const promised = Object.entries(pieces).map(([type, write]) => [type, texts.then((all) => new Blob([write(all)], { type }))] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(promised))]);
  } catch {
    await texts;
    throw new CopyRefused();
  }
}
