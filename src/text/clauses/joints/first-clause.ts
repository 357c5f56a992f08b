// The clause of the first verb of a sentence.
import { ADVERB, ANAPHOR, AUTHOR, COORDINATOR, DETERMINER, NOT, PERSON, PLURAL, PREPOSITION, PRONOUN, RELATIVE } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { COMMA, hasMark, hintsAt, isCapital, isPlural, type SentenceWords } from '../../words/sentence-words.js';
import { WORD } from '../../tokens/tokens.js';
import { firstMark, lastMark, pastTimes } from '../../words/stretches.js';
import { type Clause, emptied, newClause } from '../clause.js';
import { isAbsolute } from './joints.js';
import { phraseEnd } from '../nouns/noun-phrases.js';
import { adverbsBefore, subjectStart } from '../nouns/subjects.js';
import { groupLike, isPresent, type VerbGroup } from '../verbs/verb-group.js';

/** The clause of the first verb of the sentence from `from` to `to`. */
export function firstClause(words: SentenceWords, verb: VerbGroup, from: number, to: number): Clause {
  const begin = subjectStart(words, from, verb.from),
    end = adverbsBefore(words, verb.from, begin),
    comma = lastMark(words, COMMA, from + 1, end);
  if (comma >= 0 && isParenthesis(words, verb, comma, end)) {
    const saying = newClause(verb, 'coordinate', comma + 1, [comma + 1, end], -1, -1);
    // "It emerged": nothing that happened.
    return isSaying(words, verb) && words.vocabulary.classes.intransitive[verb.base] === 0 ? saying : emptied(saying);
  }
  if (isAbsolute(words, verb, [begin, end], from))
    return newClause(groupLike(verb, { form: 'participle', passive: true, past: false }), 'participle', begin, [begin + 1, end], -1, -1);
  const subject = begin < end ? undefined : subjectBehind(words, verb, from, to);
  return newClause(verb, 'main', from, subject ?? [begin, end], -1, -1);
}

/** "The keys, he said on Monday, were sent back", "the valve, it emerged, had failed": who says so, or "it", and when, between two commas. */
function isParenthesis(words: SentenceWords, verb: VerbGroup, open: number, end: number): boolean {
  const { bits } = words,
    { length } = words.tokens,
    { base, to, particle } = verb;
  // "The mayor, I hear, resigned".
  const isMine = end === open + 2 && isPresent(verb) && (hintsAt(words, open + 1) & AUTHOR) !== 0;
  const isIt = end === open + 2 && (bits[open + 1] & (ANAPHOR | PRONOUN)) === (ANAPHOR | PRONOUN) && !(hintsAt(words, open + 1) & (PERSON | PLURAL));
  // "The ferry, a spokesman told the Courier, sank": to whom, too.
  const hasHearer = end > open + 1 && words.vocabulary.classes.addresseeCue[base] !== 0;
  // "Somebody, nobody knows who, had painted it".
  const isUnknown = (bits[open + 1] & NOT) !== 0 && (bits[to] & RELATIVE) !== 0 && hasMark(words, to + 1, COMMA);
  if (isUnknown) return true;
  const at = pastTimes(
    words,
    hasHearer ? phraseEnd(words, to, Math.max(to, firstMark(words, COMMA, to, length))) : particle === to ? to + 1 : to,
    length,
    PREPOSITION | ADVERB,
  );
  return (isIt || isMine || isSaying(words, verb)) && hasMark(words, at, COMMA);
}

/** "Said", "promised". */
function isSaying({ vocabulary: { classes } }: SentenceWords, { sense, base }: VerbGroup): boolean {
  return SAYS.has(sense) || classes.pledges[base] !== 0;
}

/** "In 1950 came the second flood", "then began the siege": behind a phrase in front, what brings something new has its subject behind it. */
function subjectBehind(
  words: SentenceWords,
  { base, head, to, past, passive, particle }: VerbGroup,
  from: number,
  until: number,
): readonly [number, number] | undefined {
  const {
    bits,
    timeAt,
    tokens: { kind },
    vocabulary: { classes },
  } = words;
  if (classes.presentative[base] === 0 || !past || passive) return undefined;
  if (particle >= 0 || head === from || !(bits[from] & (PREPOSITION | ADVERB | COORDINATOR))) return undefined;
  // "Came word that", "came riots" too.
  const isBare = kind[to] === WORD && (isPlural(words, to) || (bits[to + 1] & RELATIVE) !== 0);
  if (timeAt[to] !== 0 || !(bits[to] & DETERMINER || isCapital(words, to) || isBare)) return undefined;
  const end = phraseEnd(words, to, until);
  return end > to ? [to, end] : undefined;
}
