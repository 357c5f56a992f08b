// Participles of what was not done: "without a shot fired", "never saw it finished".
import { areRelative } from './past-relatives.js';
import type { VerbGroup } from './verb-group.js';
import { ARTICLE, DETERMINER, PARTICIPLE, PRONOUN } from '../../words/vocabulary.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';

/** Tokens of what was not done, at most: "without a single shot". */
const LONGEST_OBJECT = 4;

/** Does a verb tell what was lacking, or what nobody lived to see? */
export function isUndone(words: SentenceWords, groups: readonly VerbGroup[], index: number, first: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: {
        classes: { lacking, perceives },
      },
    } = words,
    { head, from, to } = groups[index];
  if (head !== from || !(bits[head] & PARTICIPLE)) return false;
  const before = groups[index - 1] as VerbGroup | undefined;
  for (let at = from - 1; at >= first && at >= from - LONGEST_OBJECT && timeAt[at] === 0 && !isBreak(words, at); at--) {
    // "Troops without a leader fled": who did so.
    if (lacking[word[at]] !== 0)
      return (
        (hintsAt(words, at + 1) & ARTICLE) !== 0 &&
        (before === undefined ? at === first && hasMark(words, to, COMMA) : !areRelative(words, groups, index, first))
      );
  }
  // "Did not live to see it completed"; "did not see the notice posted on Monday", but it was.
  const isSeen =
    before !== undefined && before.to === from - 1 && perceives[before.base] !== 0 && (bits[from - 1] & (PRONOUN | DETERMINER)) === PRONOUN;
  return isSeen && (before.negated || (before.form === 'infinitive' && index > 1 && groups[index - 2].negated));
}
