// Who said what in a text: the public door to statements/.
import { checkCall } from './check-call.js';
import { vocabularyOf } from './words/build-vocabulary.js';
import { readClasses } from './words/word-classes.js';
import { findExpressions } from './expressions/find-expressions.js';
import { localeFor } from './locales/index.js';
import type { ParseOptions } from './options.js';
import type { Statement } from './statement.js';
import { readTokens } from './read-tokens.js';
import { readStatements } from './statements/index.js';
import { subjectsOf } from './subjects-of.js';
import { asTyped } from './structure/as-typed.js';
import { withoutLineBreaks } from './structure/flow.js';
import { readStructure } from './structure/index.js';

/**
 * Finds what people and organisations are quoted and reported as saying.
 *
 * Direct, indirect, mixed and split quotations; speakers are given by the fullest name or best description in the text.
 * Linear in the length of the text.
 * @param text - prose, with or without light markup. Spans are UTF-16 offsets in it.
 * @param options - `locale` chooses the language.
 * @throws {RangeError} for a locale without rules, a reference or zone that is none.
 * @example
 * findStatements('"We sail at noon," said Ada Moe.')[0]?.speaker; // 'Ada Moe'
 */
export function findStatements(text: string, options: ParseOptions = {}): Statement[] {
  checkCall(text, options);
  const locale = localeFor(options.locale);
  const typed = asTyped(text, locale);
  const lines = readTokens(typed.text, locale);
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) return [];
  const structure = readStructure(typed.text, lines, locale, options);
  const { toWritten } = typed;
  const tokens = withoutLineBreaks(lines, structure.blocks),
    classes = readClasses(tokens, vocabulary);
  const subjects = subjectsOf(classes, () => findExpressions(tokens, locale, options, structure), structure);
  return readStatements(classes, structure, subjects).map((statement) => ({
    ...statement,
    source: statement.source && toWritten(statement.source),
    cue: statement.cue && toWritten(statement.cue),
    content: statement.content.map(toWritten),
  }));
}
