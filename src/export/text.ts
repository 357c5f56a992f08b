// Timeline → text for the clipboard: plain lines, Markdown, an HTML table. The same events and words as the list.
import { createLayout, isNamedFirst, type LayoutOptions, type ListItem } from '../layout/index.js';
import type { Timeline } from '../model/index.js';
import { checkOptions } from './check-options.js';
import { escapeMarkup } from './markup.js';

/** Language, zone and words, as for the picture. */
export type TextOptions = Pick<LayoutOptions, 'locale' | 'timeZone' | 'messages' | 'timeWords'>;

/** One line per event: when, who, what, what became of it. */
export function toText(timeline: Timeline, options: TextOptions = {}): string {
  return linesOf(timeline, options, ({ when, what, remarks }) => [when, what].filter(Boolean).join(': ') + (remarks ? ` (${remarks})` : ''));
}

/** A list in Markdown, under the title where there is one. Nothing in it is read as markup. */
export function toMarkdown(timeline: Timeline, options: TextOptions = {}): string {
  const title = timeline.documents[0]?.title;
  const lines = linesOf(
    timeline,
    options,
    ({ when, what, remarks }) => `- ${when ? `**${markdown(when)}** ` : ''}${markdown(what)}${remarks ? ` *(${markdown(remarks)})*` : ''}`,
  );
  return (title === undefined ? '' : `# ${markdown(title)}\n\n`) + lines;
}

/** A table in HTML, without styles: a mail or a sheet gives it its own. */
export function toTable(timeline: Timeline, options: TextOptions = {}): string {
  const rows = itemsOf(timeline, options).map(
    ({ when, what, remarks }) => `<tr><td>${escapeMarkup(when)}</td><td>${escapeMarkup(what)}</td><td>${escapeMarkup(remarks)}</td></tr>\n`,
  );
  const title = timeline.documents[0]?.title;
  return `<table>\n${title === undefined ? '' : `<caption>${escapeMarkup(title)}</caption>\n`}<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
}

interface Line {
  readonly when: string;
  readonly what: string;
  readonly remarks: string;
}

function linesOf(timeline: Timeline, options: TextOptions, write: (line: Line) => string): string {
  return itemsOf(timeline, options)
    .map((line) => `${write(line).replace(/\s+/g, ' ')}\n`)
    .join('');
}

function itemsOf(timeline: Timeline, options: TextOptions): readonly Line[] {
  checkOptions(options);
  return createLayout(timeline, options)
    .list()
    .map((item) => ({ when: item.when, what: wordsOf(item), remarks: item.remarks.join(', ') }));
}

/** The title, who said it, and their words where the title does not give them. */
export function wordsOf({ title, speaker, quote }: ListItem): string {
  const said = speaker === undefined || isNamedFirst(title, speaker) ? title : `${speaker}: ${title}`;
  return quote === undefined || said.includes(quote) ? said : `${said}: “${quote}”`;
}

/** Characters that begin markup are escaped, at the beginning of a line too: here none begins one. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&!]/g, (char) => `\\${char}`);
}
