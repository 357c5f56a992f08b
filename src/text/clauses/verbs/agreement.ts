// Whether a pronoun behind a verb agrees with a noun phrase: in number, and in whether it is somebody.
import { WORD } from '../../tokens/tokens.js';
import { hintsAt, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { isRoleAt } from '../../words/roles.js';
import { ADVERB, ANAPHOR, ARTICLE, COORDINATOR, DETERMINER, OWNER, PERSON, PLURAL, PREPOSITION, TO } from '../../words/vocabulary.js';
import { readTheme } from '../nouns/theme.js';

/** "Them", "him", "it" behind a verb: how well the pronoun agrees with the phrase: 0 = it does not, or no pronoun stands there; 1 = "them" of a body; 2 = "him" of what no list holds; 3 = it is such a one. */
export function agreement(words: SentenceWords, at: number, [from, to]: readonly [number, number]): number {
  const { bits, tokens, timeAt, vocabulary } = words,
    hints = hintsAt(words, at);
  if (!(bits[at] & ANAPHOR) || (bits[at] & DETERMINER && !(hints & OWNER))) return 0;
  // "Charged her son": hers.
  const isAlone = tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | TO | ADVERB | COORDINATOR)) !== 0;
  if (hints & OWNER && !isAlone) return 0;
  const { headAt, pronoun } = readTheme(words, from, to),
    kind = hints & PLURAL ? 'several' : hints & PERSON ? 'person' : 'thing';
  if (headAt < 0) return pronoun === kind ? 3 : 0;
  const { collective, pluralNoun } = vocabulary.classes,
    isSeveral = isPlural(words, headAt) || pluralNoun[tokens.word[headAt]] !== 0;
  if (kind === 'several') return isSeveral ? 3 : collective[tokens.word[headAt]] !== 0 ? 1 : 0;
  if (isSeveral) return 0;
  // "Moe", "Kell": somebody, or a firm.
  if (isCapital(words, headAt) && !(hintsAt(words, from) & ARTICLE)) return kind === 'person' ? 3 : 1;
  if (isRoleAt(words, headAt) === (kind === 'person')) return 3;
  return kind === 'person' && collective[tokens.word[headAt]] === 0 ? 2 : 0;
}
