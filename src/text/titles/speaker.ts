// Speakers as headlines name them: the surname, or the role without its determiner and its place.
import type { SentenceWords } from '../events/sentence-words.js';
import type { EventWords } from '../locales/event-types.js';

interface ClosedWords {
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
}

const closedByWords = new WeakMap<EventWords, ClosedWords>();

function closedWordsOf(words: EventWords): ClosedWords {
  const known = closedByWords.get(words);
  if (known) return known;
  const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
  const { determiner, preposition, particle, adverb } = words.functions;
  const closed: ClosedWords = {
    roles: set(words.roles),
    determiners: set(determiner), prepositions: set(preposition), common: set(`${words.otherVerbs} ${words.nounLikeVerbs} ${words.happeningNouns} ${particle} ${adverb} ${Object.values(words.verbs).join(' ')}`.toLowerCase()) };
  closedByWords.set(words, closed);
  return closed;
}

/** Is the word the head of a description of a person: "lawyer", "officials"? */
export function isRole({ vocabulary: { words } }: SentenceWords, word: string): boolean {
  const { roles } = closedWordsOf(words);
  const { plural } = words.endings;
  return roles.has(word) || (word.endsWith(plural) && roles.has(word.slice(0, -plural.length)));
}

/** A descriptive speaker of more characters loses what stands behind its preposition, even "of". */
const LONG = 30;

/** "Ian Moe" → "Moe"; "a harbour official in Oslo" → "harbour official"; names of firms stay whole. */
export function shortSpeaker(words: SentenceWords, speaker: string): string {
  const { vocabulary } = words;
  const { determiners, prepositions, common } = closedWordsOf(vocabulary.words);
  let parts = speaker.split(' ');
  const isName = parts.length > 1 && parts.length < 5 && parts.every((part) => /^\p{Lu}/u.test(part));
  if (isName) {
    const isFirm = parts.some((part) => common.has(part.toLowerCase()) || vocabulary.words.endings.happening.some((ending) => part.length > 6 && part.endsWith(ending)));
    return isFirm ? speaker : parts.at(-1) ?? speaker;
  }
  if (parts.length > 1 && determiners.has((parts[0]).toLowerCase()) && !/^\d/.test(parts[0]) && !isQuantity(parts)) parts = parts.slice(1);
  // "two officials familiar with the matter": the role is the last word that counts.
  const role = parts.findIndex((part) => isRole(words, part));
  if (role >= 0 && role + 1 < parts.length && !isRole(words, parts[role + 1]) && !prepositions.has(parts[role + 1]) && !isPlace(parts[role + 1])) parts = parts.slice(0, role + 1);
  for (let at = 1; at < parts.length; at++) {
    if (!prepositions.has(parts[at])) continue;
    if (parts.slice(0, at).join(' ').length < 4) break;
    const isPartOf = parts.join(' ').length <= LONG && parts[at] === vocabulary.words.nounJoint && !isPlace(parts[at + 1]);
    if (isPartOf) continue;
    parts = parts.slice(0, at);
    break;
  }
  return parts.join(' ');

  function isQuantity([, second]: readonly string[]): boolean {
    return prepositions.has(second);
  }
}

function isPlace(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
