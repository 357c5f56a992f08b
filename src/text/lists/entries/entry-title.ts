// The words of an entry as a title: the first sentence, up to where a clause begins.
import type { Lexicon } from '../../tokens/lexicon.js';
import { GREETS, OPENS_GREETING } from '../../structure/vocabulary.js';

/** Is a word an abbreviation, whose full stop ends no sentence? */
type IsAbbreviation = (word: string, isBeforeNumber: boolean) => boolean;

/** With a capital letter, where it begins with a plain word in small letters: "rebuilt", not "eth0: up". */
export function capitalised(words: string): string {
  return /^\p{Ll}+(?:[\s,]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Not after one letter ("d. 1855", "J. Moe"), a short word before a number ("arr. 12:30"), nor inside brackets. */
const SENTENCE_END = /(?<!(?:^|[\s(])\p{L})(?!(?<=\s\p{Ll}{2,4})\.\s+\d)[.!?](?=\s+[^\s\p{Ll}])(?![^()]*\))/gu;

/** Who types in a hurry begins a sentence with a small letter too. */
const TYPED_END = /(?<!(?:^|[\s(])\p{L})(?!(?<=\s\p{Ll}{2,4})\.\s+\d)[.!?](?=\s)(?![^()]*\))/gu;

/** The first sentence; a shorter one takes the next along. */
export function firstSentence(words: string, isAbbreviation: IsAbbreviation, ends = SENTENCE_END, shortest = 8): string {
  let sentence = words;
  for (const { index } of words.matchAll(ends)) {
    if (
      index <= shortest ||
      isAbbreviation(words.slice(words.lastIndexOf(' ', index) + 1, index).toLowerCase(), /^.\s+\d/.test(words.slice(index, index + 4)))
    )
      continue;
    sentence = words.slice(0, index);
    break;
  }
  sentence = sentence.replace(/[.:;,]$/, '');
  // The words end inside brackets: "University of Holm (PhD, 1913)", without the year.
  return sentence.lastIndexOf('(') > sentence.lastIndexOf(')') ? `${sentence})` : sentence;
}

/** Fewer characters than these tell nothing of a message. */
const SHORT_MESSAGE = 12;

/** What a message says first: "Can we start at nine?" of "can we start at nine? the hall is shut". */
export function firstMessage(words: string, isAbbreviation: IsAbbreviation): string {
  const [first, more] = [0, SHORT_MESSAGE].map((shortest) => firstSentence(words, isAbbreviation, TYPED_END, shortest));
  const told = more.length > GOOD_LENGTH ? first : more;
  return words.charAt(told.length) === '?' ? `${told}?` : told;
}

/** Value of the class `messageAside`: whatever follows. */
const ASIDE = 1;

/** Without the words that only call for attention: "fyi", "ok,", "good morning Ada,". */
export function pastAsides(words: string, lexicon: Lexicon | undefined): string {
  const asides = lexicon?.values('messageAside'),
    greeting = lexicon?.values('greeting');
  if (!lexicon || !asides || !greeting) return words;
  let rest = words;
  for (;;) {
    const [lead, call] = /^([\p{L} ]{1,40})[,!.]\s+(?=\S)/u.exec(rest) ?? [''];
    const kinds = call?.split(' ').map((word) => (/^\p{Lu}/u.test(word) ? GREETS : 0) || greeting[lexicon.idOf(word.toLowerCase())]);
    const [first, word, sign] = /^(\p{L}+)([,!.]*)\s+(?=\S)/u.exec(rest) ?? [''];
    const kind = word ? asides[lexicon.idOf(word.toLowerCase())] : 0;
    // "Done. The hall is ours"; "yes, from eight" answers in one.
    if (kind === ASIDE || (kind !== 0 && /^[.!]/.test(sign))) rest = rest.slice(first.length);
    else if (
      call &&
      kinds?.every((kind) => kind >= GREETS) &&
      call.split(' ').some((each) => greeting[lexicon.idOf(each.toLowerCase())] === OPENS_GREETING)
    )
      rest = rest.slice(lead.length);
    else return rest;
  }
}

/** Characters of a title that is read at a glance, the most that are shown, and the fewest that tell something. */
const GOOD_LENGTH = 60,
  LONGEST = 80,
  SHORT_LENGTH = 24;

/**
 * A long title up to where a clause or a remark begins; what is set in behind its first words goes before its verb does:
 * "The A12, shut since noon, has reopened".
 * @param name - the words of its label or speaker, which tell nothing alone.
 * @param isLog - a line of a log goes on behind its commas, unless it is too long to be shown.
 */
export function atPhrase(title: string, name: string, isLog: boolean): string {
  if (title.length <= GOOD_LENGTH) return title;
  const [, subject, rest] = isLog ? [] : (/^([^,;]+), [^,;]+,( .+)$/.exec(title) ?? []);
  if (subject && subject.length < SHORT_LENGTH && subject.length + rest.length <= GOOD_LENGTH) return subject + rest;
  const head = title.slice(0, GOOD_LENGTH + 1);
  const end = Math.max(...[...head.matchAll(isLog && title.length <= LONGEST ? /;\s/g : /[,;:]?\s+[–—(·-]|[,;:]\s/g)].map(({ index }) => index));
  return end >= Math.max(SHORT_LENGTH, name.length + SHORT_MESSAGE) ? head.slice(0, end) : title;
}
