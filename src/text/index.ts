// text/: prose → Timeline. Imports time/ and model/ only.
export type { TimeExpression, TimexMod, TimexType } from './expression.js';
export type { ParseOptions } from './options.js';
export type { Block, BlockKind, DocumentClock, DocumentStructure } from './document.js';
export type { Statement } from './statement.js';
export { findStatements } from './find-statements.js';
export { findTimeExpressions } from './find-time-expressions.js';
export { parseTimeline } from './parse-timeline.js';
export type { DayBounds, MentionTime } from './placement/mention-time.js';
export type { RefusedTime } from './refused-times.js';
export { refusedTimes } from './refused-times.js';
export { placeMentions } from './place-mentions.js';
export { guessLocale } from './locales/guess.js';
export { addLocale, hasLocale, loadLocale, localeTags } from './locales/index.js';
export type { ExpressionGrammar, ExpressionRule, LocaleSource, ReasonWords, RuleTable } from './locales/rule-types.js';
