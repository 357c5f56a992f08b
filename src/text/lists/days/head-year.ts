// The year that stands above a list: "The 2031 flood: a timeline", "Diary of 2031"; but "Lund Choir, founded in 1987" tells another.
import type { Block } from '../../document.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { COMMA, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { widthAt } from '../../tokens/token-shape.js';
import { NUMBER, numberAt, WORD, type Tokens } from '../../tokens/tokens.js';
import type { CueWords } from '../../words/cue-words.js';
import { DETERMINER, HAPPENING, PARTICIPLE, PREPOSITION, RELATIVE, SUBORDINATOR } from '../../words/vocabulary.js';

/** A year above a list. */
export interface HeadYear {
  readonly year: number;
  /** It says when the things of the list were. */
  readonly isOfList: boolean;
  /** It is a line of its own: "2025", above "3 May: …". */
  readonly isAlone: boolean;
}

/** The only year that blocks name: "Trip to the coast, November 2028". */
export function yearOfHead(tokens: Tokens, blocks: readonly Block[], words: Vocabulary, cueWords: CueWords): HeadYear | undefined {
  let year: number | undefined,
    isOfList = false,
    isAlone = false;
  for (const block of blocks) {
    const [from, to] = tokensOf(tokens, block);
    for (let at = from; at < to; at++) {
      if (tokens.kind[at] !== NUMBER || widthAt(tokens, at) !== 4) continue;
      const value = numberAt(tokens, at);
      if (value < 1000 || value > 2199) continue;
      if (year !== undefined && year !== value) return undefined;
      year = value;
      isAlone ||= to - from === 1;
      isOfList ||= datesList(tokens, at, [from, to], words, cueWords);
    }
  }
  return year === undefined ? undefined : { year, isOfList, isAlone };
}

/** "The 2031 strike", "flood of 2031", "diary 2031", "March 2031"; not "built in 1920", "est. 1987", "Windows 2000 outage", "the 1920 house". */
function datesList(tokens: Tokens, at: number, [from, to]: readonly [number, number], words: Vocabulary, { verbs }: CueWords): boolean {
  const { word } = tokens;
  if (at === from || verbs[word[at - 1]] & DETERMINER) return at + 1 >= to || namesHappening(tokens, at + 1, to, words, verbs);
  if (words.month[word[at - 1]] !== 0) return true;
  const isLed = (verbs[word[at - 1]] & PREPOSITION) !== 0,
    lead = isLed ? at - 2 : at - 1;
  if (lead >= from && verbs[word[lead]] & PARTICIPLE && !(verbs[word[lead - 1]] & RELATIVE)) return false;
  return isLed ? (verbs[word[at - 1]] & SUBORDINATOR) === 0 : isLast(tokens, at, to);
}

/** "Strike of the weavers", and no "house". */
function namesHappening({ kind, word }: Tokens, from: number, to: number, { timelineHeading }: Vocabulary, verbs: CueWords['verbs']): boolean {
  for (let at = from; at < to && kind[at] === WORD; at++) if (verbs[word[at]] & HAPPENING || timelineHeading[word[at]] !== 0) return true;
  return false;
}

/** "Diary 2031", "Oslo, 2031", "the trip (2031)": a year that ends its phrase, behind a word, a comma or a bracket. */
function isLast(tokens: Tokens, at: number, to: number): boolean {
  const before = signAt(tokens, at - 1),
    isSet = tokens.kind[at - 1] === WORD || before === COMMA || before === OPEN_PAREN;
  return isSet && (at + 1 >= to || tokens.kind[at + 1] !== WORD);
}
