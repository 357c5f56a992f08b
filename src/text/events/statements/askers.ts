// Who asks for something, offers or promises it speaks, though none of his words are told.
import type { Statement } from '../../statement.js';
import type { Reading } from '../../drafts/reading.js';
import type { Draft } from '../../drafts/draft.js';
import { type SentenceWords, textBetween, tokenAfter } from '../../words/sentence-words.js';
import { DETERMINER, PARTICIPLE, TO } from '../../words/vocabulary.js';
import { ASK, SAY } from '../../words/verb-senses.js';

/** Value of the class `wordAct`: said only before "to": "offered to pay", but "offers courses". */
const BEFORE_TO = 2;

/** Words of a subject that names who speaks, at most. */
const LONGEST_SUBJECT = 8;

/** "The applicant asked for a month", "Moe told the owners", "Moe promised a reply": who does something with words speaks. */
export function nameAskers({ drafts, words }: Reading, acts: readonly Statement[]): void {
  const {
    bits,
    tokens: { text, word },
    vocabulary: { classes },
  } = words;
  const told = drafts
    .filter(
      ({ part, kind, sense, base }) =>
        part === 'happening' && kind === 'event' && (sense === ASK || sense === SAY || classes.wordAct[base] !== 0) && classes.wordDeed[base] === 0,
    )
    .sort((a, b) => a.at - b.at);
  let place = 0;
  for (const { cue, source, speaker } of acts) {
    if (!cue || !source || speaker === undefined) continue;
    while (place < told.length && told[place].at < cue.start) place++;
    const verb = tokenAfter(words, cue.end - 1);
    for (let next = place; next < told.length && told[next].at < cue.end; next++) {
      const { base, title } = told[next];
      if (classes.wordAct[base] === BEFORE_TO && !(bits[verb + 1] & TO)) continue;
      // "Fare rises proposed": nobody proposes here. "The judge jailed Otto Berg. He had pleaded guilty": the title tells who.
      const isNamed =
        text.slice(source.start, source.end).toLowerCase().includes(speaker.toLowerCase()) ||
        (classes.wordAct[base] !== 0 && classes.speakerPronoun[word[tokenAfter(words, source.start)]] !== 0);
      if ((isNamed && !sharesWord(speaker, title)) || (bits[verb] & PARTICIPLE && title.includes(textBetween(words, verb, verb + 1)))) continue;
      told[next].speaker = speaker;
      told[next].speakerSpans = [source];
    }
  }
  for (const draft of told) if (classes.wordAct[draft.base] !== 0 && draft.status !== 'negated') draft.speaker ??= subjectOf(words, draft);
}

/** Its subject as it is written, where the title says that it acts: "the engineer, who had warned of the ground". */
function subjectOf(words: SentenceWords, { at, base, theme, title }: Draft): string | undefined {
  const verb = tokenAfter(words, at),
    {
      bits,
      tokens: { word },
      vocabulary: { base: bases, classes },
    } = words;
  // "Their apology": a noun tells it.
  if ((bases[word[verb]] || word[verb]) !== base) return undefined;
  if (!theme || theme.pronoun !== 'none' || theme.headAt < 0 || theme.to > verb || theme.to - theme.from > LONGEST_SUBJECT) return undefined;
  if (classes.wordAct[base] === BEFORE_TO && !(bits[verb + 1] & TO)) return undefined;
  const subject = textBetween(words, theme.from, theme.to);
  if (title.includes(textBetween(words, verb, verb + 1)) || !sharesWord(subject, title)) return undefined;
  // "Its director, Colin Bray,", "Colin Bray, 66,": by the name.
  const parts = subject.split(/\s*,\s*/),
    name = parts.find((part) => /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(part)) ?? parts[0];
  return bits[theme.from] & DETERMINER && subject.startsWith(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "The group split, the five members announced": whoever the title names, and nobody else. */
function sharesWord(speaker: string, title: string): boolean {
  const told = title.toLowerCase();
  return speaker.split(' ').some((word) => /\p{Lu}|.{4}/u.test(word) && told.includes(word.toLowerCase()));
}
