// Who "he", "it" and "they" are, for titles: the last person, thing and plural that a clause was about.
import { joinPhrase, nounTokens } from '../titles/phrase.js';
import { hintsAt, isCapital, textBetween, type SentenceWords } from './sentence-words.js';
import { WORD } from '../tokens.js';
import type { Theme } from './theme.js';
import { AUTHOR, PERSON } from './vocabulary.js';

export class Mentions {
  #person: string | undefined;
  #thing: string | undefined;
  #several: string | undefined;

  /** Remembers what a clause was about. */
  note(words: SentenceWords, theme: Theme): void {
    if (theme.pronoun !== 'none' || theme.nouns.size === 0) return;
    const name = joinPhrase(words, nounTokens(words, theme.from, theme.to), 44);
    if (name === '' || name.length < 3) return;
    if (isPersonal(words, theme)) this.#person = name;
    const plural = words.vocabulary.words.endings.plural;
    const last = name.split(' ').at(-1) ?? '';
    if (!isPersonal(words, theme)) {
      if (theme.head !== '' && textHeadIsPlural(words, theme, plural)) this.#several = name;
      else this.#thing = name;
    } else if (last.endsWith(plural) && !isCapital(words, theme.to - 1)) this.#several = name;
  }

  /** A person named elsewhere, such as a speaker. */
  notePerson(name: string): void {
    this.#person = name;
  }

  /** What a lone pronoun stands for; undefined where it is no pronoun or nothing fits. */
  resolve(words: SentenceWords, [from, to]: readonly [number, number]): string | undefined {
    if (to - from !== 1) return undefined;
    const hints = hintsAt(words, from);
    if (hints & AUTHOR) return undefined;
    if (hints & PERSON) return this.#person;
    const word = textBetween(words, from, to).toLowerCase();
    const { thing, several } = words.vocabulary.words.pronouns;
    if (several.includes(word)) return this.#several;
    return thing.includes(word) ? this.#thing : undefined;
  }
}

/** Names of two capitals, or nothing else known: "Ines Moral", "Mr Moral". Things have an article or a small letter. */
function isPersonal(words: SentenceWords, { from, to }: Theme): boolean {
  let capitals = 0;
  for (let at = Math.max(from, to - 2); at < to; at++) if (isCapital(words, at)) capitals++;
  if (to - from === 1 && isFirst(words, from)) return false;
  return capitals === Math.min(2, to - from) && capitals > 0;
}

function textHeadIsPlural(words: SentenceWords, { from, to, head }: Theme, plural: string): boolean {
  for (let at = from; at < to; at++) {
    const word = textBetween(words, at, at + 1).toLowerCase();
    if (word === head + plural) return true;
    if (word === head) return false;
  }
  return false;
}

/** The first word of a sentence has a capital whatever it is. */
function isFirst(words: SentenceWords, at: number): boolean {
  return at === 0 || words.tokens.kind[at - 1] !== WORD;
}
