// What has the form of a statement and is a deed: who finds out that something is so has said nothing yet, nor have tests that confirm it.
import type { Statement } from '../statement.js';
import { PREPOSITION } from '../words/vocabulary.js';
import { isCapital, tokenAfter, type WordClasses } from '../words/word-classes.js';

/** "Engineers found that the pump had failed", "tests confirmed the disease", but not "found it 'odd'". */
export function isDeed(classes: WordClasses, { cue, source, quote }: Statement): boolean {
  if (!cue || quote !== 'indirect') return false;
  const {
    tokens: { word },
    vocabulary: {
      base,
      classes: { discovers, evidence },
    },
  } = classes;
  const verb = word[tokenAfter(classes, cue.end - 1)];
  if (discovers[base[verb] || verb] !== 0) return true;
  if (!source) return false;
  // "A sensor in the tank", but not "Helio Systems".
  const first = tokenAfter(classes, source.start),
    last = tokenAfter(classes, source.end - 1);
  let head = first;
  while (head < last && !(classes.bits[head + 1] & PREPOSITION)) head++;
  return evidence[word[head]] !== 0 && (head === first || !isCapital(classes, head));
}
