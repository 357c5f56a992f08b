// The chain of time expressions: cascade of rules, refusals, resolution.
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { openContext, type Context } from '../resolution/context.js';
import { resolve } from '../resolution/resolve.js';
import type { Tokens } from '../tokens.js';
import { UNIT } from './meaning.js';
import { findAtoms } from './find-atoms.js';
import { stagesOf } from './grammar.js';

export function findExpressions(tokens: Tokens, locale: Locale, options: ParseOptions): TimeExpression[] {
  const context: Context = openContext(options.reference, 'news', options.dateOrder ?? locale.dateOrder);
  const found: TimeExpression[] = [];
  for (const atom of findAtoms(stagesOf(locale), tokens)) {
    if (atom.meaning.weak !== undefined && atom.meaning.weak !== 0) continue;
    const resolved = resolve(atom.meaning, context, { ahead: false });
    if (!resolved) continue;
    const start = tokens.start[atom.start] as number, end = tokens.end[atom.end - 1] as number;
    found.push({
      start, end, text: tokens.text.slice(start, end), type: resolved.type, value: resolved.value,
      ...(atom.meaning.mod && { mod: atom.meaning.mod }), rule: atom.rule.id,
    });
    if (resolved.place) {
      context.anchor = resolved.place;
      if (resolved.place.unit === UNIT.day) context.day = resolved.place.days;
    }
  }
  return found;
}
