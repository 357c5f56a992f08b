// All formats that come with the library: one row each, its reader loaded when first used. A new format is a folder and a row.
import type { Format } from './format.js';
import { sniffCsv, sniffFeed, sniffHtml, sniffIcal, sniffJson, sniffMarkdown, sniffMarkwhen, sniffSimile, sniffText } from './sniffers.js';

/** Every format, surest first where two fit equally. */
export const FORMATS: readonly Format[] = [
  {
    id: 'ical',
    label: 'iCalendar',
    extensions: ['ics', 'ical', 'ifb', 'icalendar'],
    mediaTypes: ['text/calendar'],
    sniff: sniffIcal,
    load: async () => (await import('./ical/read.js')).read,
  },
  {
    id: 'json',
    label: 'JSON',
    extensions: ['json', 'jsonl', 'ndjson', 'jsonld', 'geojson'],
    mediaTypes: ['application/json', 'application/ld+json', 'application/x-ndjson', 'application/jsonl', 'text/json'],
    sniff: sniffJson,
    load: async () => (await import('./json/read.js')).read,
  },
  {
    id: 'feed',
    label: 'RSS or Atom',
    extensions: ['rss', 'atom', 'rdf'],
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
    sniff: sniffFeed,
    load: async () => (await import('./feed/read.js')).read,
  },
  {
    id: 'simile',
    label: 'SIMILE Timeline XML',
    extensions: ['xml'],
    mediaTypes: ['application/xml', 'text/xml'],
    sniff: sniffSimile,
    load: async () => (await import('./simile/read.js')).read,
  },
  {
    id: 'html',
    label: 'HTML',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    sniff: sniffHtml,
    load: async () => (await import('./html/read.js')).read,
  },
  {
    id: 'csv',
    label: 'CSV or TSV',
    extensions: ['csv', 'tsv', 'tab'],
    mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
    sniff: sniffCsv,
    load: async () => (await import('./csv/read.js')).read,
  },
  {
    id: 'markwhen',
    label: 'Markwhen',
    extensions: ['mw'],
    mediaTypes: ['text/x-markwhen'],
    sniff: sniffMarkwhen,
    load: async () => (await import('./markwhen/read.js')).read,
  },
  {
    id: 'markdown',
    label: 'Markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    sniff: sniffMarkdown,
    load: async () => (await import('./markdown/read.js')).read,
  },
  {
    id: 'text',
    label: 'plain text',
    extensions: ['txt', 'text', 'log', 'asc'],
    mediaTypes: ['text/plain', 'text/x-log'],
    sniff: sniffText,
    load: async () => (await import('./text/read.js')).read,
  },
];
