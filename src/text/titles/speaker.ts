// Speakers as headlines name them: the surname, or the role without its determiner and its place.
import type { SentenceWords } from '../words/sentence-words.js';
import { ADVERB, BASE, DETERMINER, HAPPENING, NOUN_LIKE, OWNER, PARTICIPLE, PARTICLE, PAST, PREPOSITION } from '../words/vocabulary.js';
import { isGivenName, isRole } from '../words/roles.js';

/** Class bits of a word as it is written; none of what begins with a capital. */
function bitsOf({ vocabulary: { bits, lexicon } }: SentenceWords, word: string): number {
  return bits[lexicon.idOf(word)];
}

/** A descriptive speaker of more characters loses what stands behind its preposition, even "of". */
const LONG = 30;

/** What names of firms hold and names of people do not: "Harbour Trust". */
const COMMON = BASE | NOUN_LIKE | HAPPENING | PARTICLE | ADVERB;

/** "Ian Moe" → "Moe"; "a harbour official in Oslo" → "harbour official"; names of firms stay whole. */
export function shortSpeaker(words: SentenceWords, speaker: string): string {
  const { vocabulary } = words,
    whole = speaker.split(' ');
  const parts = withoutForm(words, whole);
  if (parts.length < whole.length) return parts.join(' ').replace(/,$/, '');
  // "Ada van der Lund": the small words are of her surname.
  const particle = parts.findIndex((part) => vocabulary.classes.nameParticle[vocabulary.lexicon.idOf(part.toLowerCase())] !== 0);
  if (particle >= 0 && parts.every((part, at) => at >= particle || isPlace(part)) && isPlace(parts[parts.length - 1]))
    return parts.slice(particle).join(' ');
  if (parts.length > 1 && parts.length < 5 && parts.every(isPlace))
    return isOfSyllables(parts[1]) ? parts[0] : isFirm(words, parts) ? speaker : parts[parts.length - 1];
  return withoutPlace(words, roleIn(words, parts)).join(' ');
}

/** "Kim Min-jun": a given name, and the family's stands before it. */
function isOfSyllables(part: string): boolean {
  const second = part.charAt(part.indexOf('-') + 1);
  return part.includes('-') && second === second.toLowerCase();
}

/** "Sund Foods S.A.": its legal form is no part of its name. */
function withoutForm({ vocabulary: { classes, lexicon } }: SentenceWords, parts: readonly string[]): readonly string[] {
  let count = parts.length;
  while (count > 1 && classes.firmForm[lexicon.idOf(parts[count - 1].replace(/[./]/g, '').toLowerCase())] !== 0) count--;
  return parts.slice(0, count);
}

/** "Harbour Trust", "Sund Shipping". */
function isFirm(words: SentenceWords, parts: readonly string[]): boolean {
  const { lexicon, classes, words: eventWords } = words.vocabulary,
    { happening } = eventWords.endings;
  if (parts.some((part) => classes.firmNoun[lexicon.idOf(part.toLowerCase())] !== 0)) return true;
  // "Mark Moe", "Will Berg".
  if (isGivenName(words.vocabulary, parts[0])) return false;
  return parts.some((part) => bitsOf(words, part.toLowerCase()) & COMMON || (part.length > 6 && happening.some((ending) => part.endsWith(ending))));
}

/** Without the determiner; "two lawyers close to the talks": the role is the last word that counts. */
function roleIn(words: SentenceWords, whole: readonly string[]): readonly string[] {
  const isDetermined = whole.length > 1 && bitsOf(words, whole[0].toLowerCase()) & DETERMINER && !(bitsOf(words, whole[1]) & PREPOSITION),
    parts = isDetermined ? whole.slice(1) : whole;
  const role = parts.findIndex((part) => isRole(words, part)),
    next = parts[role + 1];
  const isLast =
    role >= 0 && role + 1 < parts.length && !isRole(words, next) && !isBody(words, next) && !(bitsOf(words, next) & PREPOSITION) && !isPlace(next);
  return isLast ? parts.slice(0, role + 1) : parts;
}

/** "The refugee | agency": it has the role in its name. */
function isBody({ vocabulary: { classes, lexicon } }: SentenceWords, word: string): boolean {
  const id = lexicon.idOf(word);
  return classes.body[id] !== 0 || classes.collective[id] !== 0;
}

/** Without what stands behind a preposition or a participle that has one, but for "of" in a short name. */
function withoutPlace(words: SentenceWords, parts: readonly string[]): readonly string[] {
  const { vocabulary } = words;
  for (let at = 1; at < parts.length; at++) {
    const next = at + 1 < parts.length ? bitsOf(words, parts[at + 1]) : PREPOSITION;
    // "A report published on Tuesday".
    if ((bitsOf(words, parts[at]) & (PAST | PARTICIPLE | NOUN_LIKE)) === (PAST | PARTICIPLE) && next & PREPOSITION) return parts.slice(0, at);
    if (!(bitsOf(words, parts[at]) & PREPOSITION)) continue;
    if (parts.slice(0, at).join(' ').length < 4) return parts;
    const isPartOf = parts.join(' ').length <= LONG && parts[at] === vocabulary.words.nounJoint && !isPlace(parts[at + 1]);
    if (isPartOf) continue;
    // "A source close to the talks": with nothing behind it, that says nothing.
    return parts.slice(0, at > 1 && vocabulary.classes.informed[vocabulary.lexicon.idOf(parts[at - 1])] !== 0 ? at - 1 : at);
  }
  return parts;
}

/** May "he" or "she" be this speaker: "the mayor", "Ian Moe", but not "the council", "police", "her office"? */
export function isOnePerson(words: SentenceWords, speaker: string): boolean {
  const {
      lexicon,
      hints,
      classes,
      pluralNouns,
      words: { endings },
    } = words.vocabulary,
    parts = speaker.split(' ');
  if (hints[lexicon.idOf(parts[0].toLowerCase())] & OWNER) return false;
  const last = lexicon.idOf(parts[parts.length - 1].toLowerCase());
  if (parts.every(isPlace))
    return (
      classes.firmNoun[last] === 0 &&
      !(parts.length === 2 && classes.firmNoun[lexicon.idOf(parts[0].toLowerCase())] !== 0) &&
      classes.collective[last] === 0 &&
      !(parts.length === 1 && (isRole(words, parts[0].toLowerCase()) || pluralNouns.has(last)))
    );
  const head = parts.find((part) => isRole(words, part));
  return (
    head !== undefined &&
    !pluralNouns.has(lexicon.idOf(head)) &&
    !(head.endsWith(endings.plural) && isRole(words, head.slice(0, -endings.plural.length)))
  );
}

/** Does the word begin with a capital? */
function isPlace(word: string | undefined): boolean {
  const letter = word?.charAt(0) ?? '';
  return letter !== letter.toLowerCase();
}
