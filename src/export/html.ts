// Timeline → one self-contained page: picture, every event as text, and the article with its source words marked. No script.
import { createLayout, isNamedFirst, type Layout, type ListItem } from '../layout/index.js';
import type { Timeline, TimelineDocument, TimelineEvent } from '../model/index.js';
import { bylineOf } from './byline.js';
import { DATA_ID, dataScript } from './data-script.js';
import { checkOptions } from './check-options.js';
import { pageStyle } from './html-style.js';
import { toJsonLd } from './json-ld.js';
import { markSources } from './marked-text.js';
import { escapeMarkup, safeUrl } from './markup.js';
import { drawSvg, WIDE_PX, type SvgOptions } from './svg.js';
import { whenMarkup } from './when-markup.js';

/** How the page is made; all have defaults. */
export interface HtmlOptions extends SvgOptions {
  /** Leaves the text of the documents out. */
  readonly withoutText?: boolean;
  /** Words of the page itself. */
  readonly words?: PageWords;
}

/** Words of the page. */
export interface PageWords {
  readonly timeline: string;
  readonly events: string;
  readonly article: string;
  readonly inTheText: string;
}

const ENGLISH_PAGE_WORDS: PageWords = { timeline: 'Timeline', events: 'All events', article: 'The text', inTheText: 'In the text' };
/** Nothing is loaded, run or sent, wherever the page is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** As wide as a sheet of paper between its margins, or a tablet held upright. */
const SHEET_PX = 720;
const NARROW_PX = 400;
/** Languages that are written from right to left. */
const FROM_THE_RIGHT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?![a-z])/i;
/** Where a picture that runs across would be shown smaller than this, its words are too small to read. */
const LEAST_SCALE = 0.85;

/**
 * A page that needs nothing but itself: pictures (wide, for a sheet, and narrow, chosen by the width there is), the list of all events, and
 * where the documents hold their text, that text with the words marked that the events rest on. The data lie beside, so that it reads back
 * as what it shows: corrected, without what corrections removed and without their history.
 * @throws {RangeError} for a locale, zone or size that is none.
 */
export function toHtml(timeline: Timeline, options: HtmlOptions = {}): string {
  checkOptions(options);
  const layout = createLayout(timeline, options);
  const words = options.words ?? ENGLISH_PAGE_WORDS;
  const title = options.title ?? timeline.documents[0]?.title ?? words.timeline;
  const numbers = new Map(timeline.events.map(({ id }, number) => [id, number]));
  const language = options.locale ?? 'en';
  const widePx = options.orientation === 'vertical' ? WIDE_PX : (options.widthPx ?? WIDE_PX);
  const sheetPx = Math.min(widePx, SHEET_PX);
  const picture = (name: 'wide' | 'sheet' | 'narrow', widthPx: number): string =>
    `<figure class="${name}">${drawSvg(layout, timeline, { ...options, orientation: name === 'narrow' ? 'vertical' : 'horizontal', widthPx, title: '', idPrefix: `et${name}` })}</figure>\n`;
  const text = options.withoutText === true ? '' : timeline.documents.map((document) => articleSection(document, timeline, words)).join('');
  return `<!doctype html>
<html lang="${escapeMarkup(language)}"${FROM_THE_RIGHT.test(language) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeMarkup(title)}</title>
<style>${pageStyle({ wide: Math.round(widePx * LEAST_SCALE), sheet: Math.round(sheetPx * LEAST_SCALE) })}</style>
<script type="application/ld+json">${toJsonLd(timeline)}</script>
${dataScript(shown(timeline, options), DATA_ID)}</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${byline(timeline.documents[0], options)}${sheetPx < widePx ? picture('wide', widePx) : ''}${picture('sheet', sheetPx)}${picture('narrow', NARROW_PX)}<div class="${text === '' ? '' : 'beside'}">
<section aria-labelledby="events">
<h2 id="events">${escapeMarkup(words.events)}</h2>
<ol class="events">
${layout
  .list()
  .map((item) => listEntry(item, timeline.events[numbers.get(item.id) ?? 0], numbers.get(item.id) ?? 0, { layout, timeline, words, options }))
  .join('\n')}
</ol>
</section>
${text === '' ? '' : `<div>${text}</div>\n`}</div>
</main>
</body>
</html>
`;
}

/** What the data of a page tell: nothing that was taken out of the timeline, and no words of a text that is left out. */
function shown(timeline: Timeline, { withoutText }: HtmlOptions): Timeline {
  if (withoutText !== true) return { ...timeline, corrections: [] };
  return {
    ...timeline,
    corrections: [],
    diagnostics: [],
    events: timeline.events.map(({ sources: _, provenance: __, ...event }) => event),
    documents: timeline.documents.map(({ text: _, ...document }) => document),
  };
}

/** Element ids are numbers in the list: an event's own id may be anything. */
function elementId(prefix: 'event' | 'words', number: number): string {
  return `${prefix}-${number}`;
}

function byline(document: TimelineDocument | undefined, options: HtmlOptions): string {
  const text = bylineOf(document, options);
  const url = document?.url === undefined ? undefined : safeUrl(document.url);
  const link = url === undefined ? '' : ` <a href="${escapeMarkup(url)}">${escapeMarkup(url)}</a>`;
  return text === '' && link === '' ? '' : `<p class="byline">${escapeMarkup(text)}${link}</p>\n`;
}

interface EntryContext {
  readonly layout: Layout;
  readonly timeline: Timeline;
  readonly words: PageWords;
  readonly options: HtmlOptions;
}

function listEntry(item: ListItem, event: TimelineEvent, number: number, { layout, timeline, words, options }: EntryContext): string {
  const classes = [item.kind, item.status, ...(item.isSuperseded ? ['superseded'] : [])].join(' ');
  const url = event.url === undefined ? undefined : safeUrl(event.url);
  const title = url === undefined ? escapeMarkup(item.title) : `<a href="${escapeMarkup(url)}">${escapeMarkup(item.title)}</a>`;
  const speaker = item.speaker === undefined || isNamedFirst(item.title, item.speaker) ? '' : `<cite>${escapeMarkup(item.speaker)}</cite>: `;
  const hasText =
    options.withoutText !== true &&
    event.sources?.some(
      ({ document, role }) => role !== 'speaker' && timeline.documents.some(({ id, text }) => id === document && text !== undefined),
    ) === true;
  const remark = item.remarks.map(escapeMarkup).join(' · ');
  const link = hasText
    ? `<span class="link">${remark && ' · '}<a href="#${elementId('words', number)}">${escapeMarkup(words.inTheText)}</a></span>`
    : '';
  return (
    `<li id="${elementId('event', number)}" class="${classes}"><div class="when">${whenMarkup(item, event) || escapeMarkup(layout.messages.undated)}</div><div><p class="title">${speaker}${title}</p>` +
    (item.quote === undefined ? '' : `<blockquote>“${escapeMarkup(item.quote)}”</blockquote>`) +
    (item.description === undefined ? '' : `<p>${escapeMarkup(item.description)}</p>`) +
    (remark || link ? `<p class="remark">${remark}${link}</p>` : '') +
    '</div></li>'
  );
}

function articleSection({ id, title, text }: TimelineDocument, timeline: Timeline, words: PageWords): string {
  if (text === undefined) return '';
  return (
    `<section><h2>${escapeMarkup(title === undefined ? words.article : `${words.article}: ${title}`)}</h2>\n` +
    `<div class="article" dir="auto">${markSources(text, id, timeline.events, elementId)}</div></section>\n`
  );
}
