// RFC 4180 records with the line each starts on; delimiter found by looking. d3-dsv gives no lines and no open quotes.
import { DELIMITER_LINE, findDelimiter } from './delimiter.js';

/** A table as text. */
export interface Records {
  readonly rows: readonly (readonly string[])[];
  /** Line (from 1) on which each row starts. */
  readonly lines: readonly number[];
  readonly delimiter: string;
  /** Line on which a quotation mark was opened that nothing closes. */
  readonly openQuoteLine: number | undefined;
}

/** Reads all records; empty lines and rules (`|---|:-:|`) are skipped. Linear. */
export function readRecords(content: string, delimiter = findDelimiter(content)): Records {
  const rows: string[][] = [];
  const lines: number[] = [];
  const mark = delimiter.charCodeAt(0);
  const told = DELIMITER_LINE.exec(content);
  let at = told ? told[0].length : content.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = told ? 2 : 1;
  let openQuoteLine: number | undefined;
  while (at < content.length) {
    const row: string[] = [];
    const startLine = line;
    for (;;) {
      let cell: string;
      if (content.charCodeAt(at) === 34) {
        const quoted = readQuoted(content, at);
        cell = quoted.text;
        if (!quoted.isClosed) openQuoteLine ??= line;
        line += quoted.lines;
        at = quoted.end;
      } else cell = '';
      const from = at;
      let unit = content.charCodeAt(at);
      while (at < content.length && unit !== mark && unit !== 10 && unit !== 13) unit = content.charCodeAt(++at);
      row.push(cell + content.slice(from, at));
      if (at < content.length && unit === mark) {
        at++;
        continue;
      }
      break;
    }
    if (content.charCodeAt(at) === 13) at++;
    if (content.charCodeAt(at) === 10) at++;
    line++;
    if ((row.length > 1 || row[0]?.trim() !== '') && !isRule(row)) {
      rows.push(row);
      lines.push(startLine);
    }
  }
  return { rows, lines, delimiter, openQuoteLine };
}

/** The line that Markdown, and what databases print, draws under the names of the columns. */
function isRule(row: readonly string[]): boolean {
  return row.some((cell) => cell.includes('--')) && row.every((cell) => /^[\s:+-]*$/.test(cell));
}

function readQuoted(content: string, open: number): { text: string; end: number; lines: number; isClosed: boolean } {
  let text = '';
  let from = open + 1;
  for (;;) {
    const close = content.indexOf('"', from);
    const end = close < 0 ? content.length : close;
    text += content.slice(from, end);
    const isDoubled = close >= 0 && content.charCodeAt(close + 1) === 34;
    if (!isDoubled) return { text, end: Math.min(content.length, end + 1), lines: countLines(text), isClosed: close >= 0 };
    text += '"';
    from = close + 2;
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
