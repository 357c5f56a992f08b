// JSON lines: one value per line. https://jsonlines.org
import type { DiagnosticLog } from '../diagnostic-log.js';

/**
 * Parses each line.
 * @returns Undefined where the first line is no JSON object by itself: then it is no JSON lines file.
 */
export function parseLines(text: string, log: DiagnosticLog): unknown[] | undefined {
  const values: unknown[] = [];
  let line = 0;
  for (let from = 0; from <= text.length;) {
    const next = text.indexOf('\n', from);
    const end = next < 0 ? text.length : next;
    const one = text.slice(from, end).trim();
    line++;
    from = end + 1;
    if (one === '') continue;
    try {
      if (!one.startsWith('{')) throw new SyntaxError('no object');
      values.push(JSON.parse(one) as unknown);
    } catch {
      if (values.length === 0) return undefined;
      log.add('json/line-malformed', { where: `line ${line}` });
    }
  }
  return values.length > 1 ? values : undefined;
}
