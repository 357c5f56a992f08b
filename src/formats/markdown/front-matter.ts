// The `key: value` lines between `---` at the start of a Markdown file; the flat part of YAML that pages use.
import { isoDateTime } from '../dates/iso.js';

/** Front matter as text. */
export interface FrontMatter {
  /** Keys in lower case without `_` and `-`. */
  readonly values: ReadonlyMap<string, string>;
  /** Offset after it; 0 where there is none. */
  readonly end: number;
}

const MAX_LINES = 200;
const DATES = new Set(['date', 'published', 'pubdate', 'publishdate', 'created']);

/** Reads the front matter of a text. */
export function readFrontMatter(content: string): FrontMatter {
  const values = new Map<string, string>();
  const start = content.charCodeAt(0) === 0xfeff ? 1 : 0;
  const mark = content.slice(start, start + 3);
  if ((mark !== '---' && mark !== '+++') || content.slice(start + 3, start + 4).trim() !== '') return { values, end: 0 };
  let at = content.indexOf('\n', start) + 1;
  for (let line = 0; at > 0 && line < MAX_LINES; line++) {
    const next = content.indexOf('\n', at);
    const text = content.slice(at, next < 0 ? content.length : next).trimEnd();
    if (text === mark) return { values, end: next < 0 ? content.length : next + 1 };
    if (next < 0) break;
    at = next + 1;
    const match = /^([A-Za-z][\w-]*)\s*[:=]\s*(.*)$/.exec(text);
    if (match) keep(values, match[1] ?? '', match[2] ?? '');
  }
  return { values: new Map(), end: 0 };
}

function keep(values: Map<string, string>, key: string, written: string): void {
  const name = key.toLowerCase().replace(/[_-]/g, '');
  const value = /^(["'])(.*)\1/.exec(written)?.[2] ?? written.replace(/\s+#.*$/, '').trim();
  if (value === '' || values.has(name)) return;
  if (!DATES.has(name)) values.set(name, value);
  else {
    // YAML writes "2034-03-16 17:00:00 +0100"; a date that is none is no hint.
    const iso = isoDateTime(value.replace(/ (?=[+-]\d\d:?\d\d$)/, ''));
    if (iso !== undefined) values.set(name, iso);
  }
}
