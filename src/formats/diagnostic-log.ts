// Collects what was wrong with a file; bounded, so that a broken file of a million lines tells it once and counts.
import type { Diagnostic, Span } from '../model/index.js';
import { MESSAGES, type FormatCode } from './messages.js';

/** How often one code is told before the rest is counted. */
const LIMIT = 20;

/** The diagnostics of one reading. */
export class DiagnosticLog {
  #told: Diagnostic[] = [];
  #counts = new Map<FormatCode, number>();

  /**
   * Tells one finding.
   * @param values - What the placeholders of its message stand for; long values are cut.
   */
  add(code: FormatCode, values: Readonly<Record<string, string | number>> = {}, span?: Span): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= LIMIT) this.#told.push(diagnose(code, values, span));
  }

  /** Everything told, and how much more there was. */
  list(): readonly Diagnostic[] {
    const more: Diagnostic[] = [];
    for (const [code, count] of this.#counts) {
      if (count > LIMIT) more.push(diagnose('format/too-many', { count: count - LIMIT, code }));
    }
    return [...this.#told, ...more];
  }
}

/** One diagnostic with its words filled in. */
function diagnose(code: FormatCode, values: Readonly<Record<string, string | number>> = {}, span?: Span): Diagnostic {
  const [severity, message, hint] = MESSAGES[code];
  const words = { code, severity, message: fill(message, values) };
  return { ...words, ...(hint === '' ? {} : { hint: fill(hint, values) }), ...(span ? { span } : {}) };
}

function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => shorten(String(values[name] ?? '')));
}

function shorten(value: string): string {
  return value.length > 200 ? `${value.slice(0, 199)}…` : value;
}
