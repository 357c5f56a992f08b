// A timeline in the format that was asked for.
import type { Timeline } from '../model/index.js';
import type { Arguments } from './arguments.js';

/** @returns the whole file as text. */
export async function render(timeline: Timeline, { format, widthPx, parse }: Pick<Arguments, 'format' | 'widthPx' | 'parse'>): Promise<string> {
  const { toCsv, toHtml, toIcs, toJson, toJsonLd, toMarkdown, toSvg, toText } = await import('../export/index.js');
  // Dates and numbers in the language of the text, wherever the command runs.
  const picture = { widthPx, locale: parse.locale ?? 'en' };
  switch (format) {
    case 'json':
      return endLine(toJson(timeline));
    case 'jsonld':
      return endLine(toJsonLd(timeline));
    case 'svg':
      return endLine(toSvg(timeline, picture));
    case 'html':
      return endLine(toHtml(timeline, picture));
    case 'csv':
      return toCsv(timeline);
    case 'ics':
      return toIcs(timeline);
    case 'txt':
      return toText(timeline, picture);
    case 'md':
      return toMarkdown(timeline, picture);
  }
}

const endLine = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);
