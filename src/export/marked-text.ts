// An article with the words marked that events rest on; marks may overlap, so the text is cut at every border.
import type { TimelineEvent } from '../model/index.js';
import { escapeMarkup } from './markup.js';

/** The sign before a heading, with which an article is read; readers see none. */
const HEADING = /(^|\n)#{1,6} /g;
const LATER_HEADING = /(\n)#{1,6} /g;

interface Border {
  readonly at: number;
  readonly event: number;
  readonly isStart: boolean;
}

/**
 * The text of a document as HTML; the words of each event link to its list entry.
 * @param idOf - Element id of an event: `prefix` + its number.
 */
export function markSources(
  text: string,
  document: string,
  events: readonly TimelineEvent[],
  idOf: (prefix: 'event' | 'words', event: number) => string,
): string {
  const borders: Border[] = [];
  events.forEach(({ sources = [] }, event) => {
    for (const source of sources) {
      if (source.document !== document || source.role === 'speaker') continue;
      const start = Math.max(0, Math.min(text.length, source.start));
      const end = Math.max(start, Math.min(text.length, source.end));
      if (end > start) borders.push({ at: start, event, isStart: true }, { at: end, event, isStart: false });
    }
  });
  borders.sort((a, b) => a.at - b.at || Number(a.isStart) - Number(b.isStart));
  const open = new Map<number, number>();
  const named = new Set<number>();
  let html = '';
  let at = 0;
  const write = (until: number): void => {
    const piece = text.slice(at, until).replace(at === 0 ? HEADING : LATER_HEADING, '$1');
    if (piece !== '') html += markPiece(piece, [...open.keys()], named, idOf);
    at = until;
  };
  for (const border of borders) {
    write(border.at);
    const depth = (open.get(border.event) ?? 0) + (border.isStart ? 1 : -1);
    if (depth > 0) open.set(border.event, depth);
    else open.delete(border.event);
  }
  write(text.length);
  return html;
}

function markPiece(piece: string, events: readonly number[], named: Set<number>, idOf: (prefix: 'event' | 'words', event: number) => string): string {
  const text = escapeMarkup(piece);
  if (events.length === 0) return text;
  const anchors = events
    .filter((event) => !named.has(event))
    .map((event) => {
      named.add(event);
      return `<span id="${idOf('words', event)}"></span>`;
    })
    .join('');
  return `${anchors}<mark>${text}</mark>`;
}
