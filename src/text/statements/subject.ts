// Whom a sentence or clause is about.
import { ADVERB, COORDINATOR, DETERMINER, NOUN_LIKE, OFFSET, PARTICIPLE, PREPOSITION, PROGRESSIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { isCapital, isPlural } from '../words/word-classes.js';
import { COMMA, signAt } from '../tokens/signs.js';
import { WORD } from '../tokens/tokens.js';
import { pastDay } from './days.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isFinite } from './word-at.js';

/** The subject of a sentence or clause that begins at `from`, past what opens it ("On Monday, "). */
export function subjectOf(reading: Reading, from: number, to: number): Range | undefined {
  const { tokens, quoteAt, vocabulary } = reading;
  let at = from;
  for (let round = 0; round < 3; round++) {
    // "Three years later, | the Scotsman".
    const behind = at + 3;
    if (behind < to && vocabulary.hints[tokens.word[at + 2]] & OFFSET && pastDay(reading, at, to) === behind) {
      at = signAt(tokens, behind) === COMMA ? behind + 1 : behind;
      continue;
    }
    const bits = bitsAt(reading, at);
    // "Born in 1928, Moe": what was done to her is no subject either.
    const opens =
      ((bits & (PREPOSITION | SUBORDINATOR | PROGRESSIVE | ADVERB)) !== 0 ||
        (bits & (PARTICIPLE | NOUN_LIKE)) === PARTICIPLE ||
        isQuality(reading, at)) &&
      !(bits & DETERMINER);
    if (!opens) break;
    let comma = at;
    const isShort = (bits & (SUBORDINATOR | PROGRESSIVE | PARTICIPLE)) === 0;
    while (comma < to && (signAt(tokens, comma) !== COMMA || quoteAt[comma] !== 0)) {
      // "Within a year she left": no comma parts it from the subject.
      if (isShort && isFinite(reading, comma)) return phraseBefore(reading, comma, at + 1);
      comma++;
    }
    if (comma + 1 >= to) return undefined;
    at = comma + 1;
  }
  while (at < to && bitsAt(reading, at) & COORDINATOR) at++;
  const phrase = phraseAfter(reading, at, to);
  if (!phrase) return undefined;
  return phrase;
}

/** "Unaware of her work, Moe": how she was, and not who; "police in Bonn, who". */
function isQuality(reading: Reading, at: number): boolean {
  const { kind } = reading.tokens;
  return (
    kind[at] === WORD &&
    !isCapital(reading, at) &&
    !isPlural(reading, at) &&
    reading.tokens.word[at] === 0 &&
    (bitsAt(reading, at + 1) & PREPOSITION) !== 0
  );
}
