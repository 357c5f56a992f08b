// Public: when did the thing named by these characters happen?
import type { Span } from '../model/index.js';
import { checkCall } from './check-call.js';
import { sayingsOf } from './events/statements/sayings.js';
import { readWords } from './words/sentence-words.js';
import { readClasses } from './words/word-classes.js';
import { vocabularyOf } from './words/build-vocabulary.js';
import { findExpressions } from './expressions/find-expressions.js';
import { localeFor } from './locales/index.js';
import type { ParseOptions } from './options.js';
import type { MentionTime } from './placement/mention-time.js';
import { placeAt, type Placer } from './placement/place-mention.js';
import { readReference } from './resolution/context.js';
import { readTokens } from './read-tokens.js';
import { readStatements } from './statements/index.js';
import { subjectsOf } from './subjects-of.js';
import { asTyped } from './structure/as-typed.js';
import { withoutLineBreaks } from './structure/flow.js';
import { readStructure } from './structure/index.js';

/**
 * Tells when the things named by stretches of a text happen: "the vote", "resigned", "will sail".
 *
 * The words of the clause that date it count first; then what is told of the same thing elsewhere; then tense, aspect and the class of
 * the verb, seen from the day of writing. Bounds are answers: a plan lies after the day of writing, a perfect before it.
 * @param spans - UTF-16 offsets of the words that name each thing, in any order.
 * @returns one answer per span; without a day of writing and without a date the bounds are open.
 * @throws {RangeError} for a reference, zone or locale that is none.
 * @example
 * placeMentions('The bridge has closed.', [{ start: 15, end: 21 }], { reference: '2034-03-16' });
 * // [{ extent: 'day', begin: { latest: '2034-03-16' }, end: { latest: '2034-03-16' }, basis: 'implied', rule: 'verb.perfect' }]
 */
export function placeMentions(text: string, spans: readonly Span[], options: ParseOptions = {}): MentionTime[] {
  checkCall(text, options);
  const locale = localeFor(options.locale);
  const typed = asTyped(text, locale);
  const lines = readTokens(typed.text, locale);
  const structure = readStructure(typed.text, lines, locale, options);
  const tokens = withoutLineBreaks(lines, structure.blocks);
  const vocabulary = vocabularyOf(locale);
  if (!vocabulary) return spans.map(() => ({ extent: 'day', begin: {}, end: {}, basis: 'implied', rule: 'none' }));
  const classes = readClasses(tokens, vocabulary);
  const expressions = findExpressions(tokens, locale, options, structure);
  const statements = readStatements(
    classes,
    structure,
    subjectsOf(classes, () => expressions, structure),
  );
  const words = readWords(classes, expressions);
  const { reference } = structure.clock;
  const placer: Placer = {
    words,
    sentences: structure.blocks.flatMap(({ sentences }) => sentences),
    sayings: sayingsOf(words, statements),
    lasting: locale.lexicon.values('lastingNoun'),
    written: reference === undefined ? undefined : readReference(reference).days,
    known: new Map(),
  };
  return spans.map((span) => placeAt(placer, typed.toTyped(span)));
}
