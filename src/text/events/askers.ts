// Who asks for something speaks, though none of his words are told.
import type { Statement } from '../statement.js';
import type { Reading } from '../drafts/reading.js';
import { textBetween, tokenAfter } from '../words/sentence-words.js';
import { PARTICIPLE } from '../words/vocabulary.js';
import { ASK, SAY } from '../words/verb-senses.js';

/** "The applicant asked for a month", "Moe told the owners": who does something with words speaks. */
export function nameAskers({ drafts, words }: Reading, acts: readonly Statement[]): void {
  if (acts.length === 0) return;
  const {
    bits,
    tokens: { text },
    vocabulary: { classes },
  } = words;
  const told = drafts
    .filter(
      ({ part, kind, sense, base }) => part === 'happening' && kind === 'event' && (sense === ASK || sense === SAY) && classes.wordDeed[base] === 0,
    )
    .sort((a, b) => a.at - b.at);
  let place = 0;
  for (const { cue, source, speaker } of acts) {
    if (!cue || !source || speaker === undefined) continue;
    while (place < told.length && told[place].at < cue.start) place++;
    const verb = tokenAfter(words, cue.end - 1);
    for (let next = place; next < told.length && told[next].at < cue.end; next++) {
      const { title } = told[next];
      // "Fare rises proposed": nobody proposes here.
      const isWritten = text.slice(source.start, source.end).toLowerCase().includes(speaker.toLowerCase());
      if ((isWritten && !sharesWord(speaker, title)) || (bits[verb] & PARTICIPLE && title.includes(textBetween(words, verb, verb + 1)))) continue;
      told[next].speaker = speaker;
      told[next].speakerSpans = [source];
    }
  }
}

/** "The group split, the five members announced": whoever the title names, and nobody else. */
function sharesWord(speaker: string, title: string): boolean {
  const told = title.toLowerCase();
  return speaker.split(' ').some((word) => /\p{Lu}|.{4}/u.test(word) && told.includes(word.toLowerCase()));
}
