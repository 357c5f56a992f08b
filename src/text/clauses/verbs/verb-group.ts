// A verb with its auxiliaries: form, tense, voice, polarity, mood.
import type { SentenceWords } from '../../words/sentence-words.js';
import {
  BE,
  ADVERB,
  AUXILIARY,
  BASE,
  DETERMINER,
  DO,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PAST,
  PRESENT,
  PROGRESSIVE,
  TO,
  VERB,
  WILL,
  WOULD,
} from '../../words/vocabulary.js';
import { BEGIN, END, RESUME } from '../../words/verb-senses.js';
import type { Clause } from '../clause.js';
import type { AttachedTime } from '../times/time-roles.js';

/** Verbs of beginning, ending and going on. */
export const ASPECTS = new Set([BEGIN, END, RESUME]);

/** A verb with its auxiliaries. Indexes are tokens. */
export interface VerbGroup {
  readonly from: number;
  /** After the main verb. */
  to: number;
  /** The main verb, or the word of laying down ("due") where no verb follows. */
  head: number;
  /** -1 = none. */
  particle: number;
  /** Lexicon id of the base form; 0 = in no list. */
  base: number;
  sense: number;
  form: 'finite' | 'infinitive' | 'progressive' | 'participle';
  past: boolean;
  perfect: boolean;
  passive: boolean;
  negated: boolean;
  /** Will, would, may, or a wish (`asked that it be`). */
  mood: 'none' | 'will' | 'would' | 'may' | 'wish';
  /** Laid down beforehand: is to, due to, set to, hoped to. */
  planned: boolean;
  /** Main verb "be" with no other verb. */
  copula: boolean;
  /** How sure it is that this is a finite verb: 3 auxiliary or strong past, 2 past or participle, 1 present or noun. */
  strength: number;
}

/** "Is closing", "closing", but not a past that looks like it. */
export function isProgressive({ bits }: SentenceWords, { head }: VerbGroup): boolean {
  return (bits[head] & (PROGRESSIVE | PAST)) === PROGRESSIVE;
}

/** "Is being driven up from Bonn": two forms of "be", in the present. */
export function isBeingDone({ bits }: SentenceWords, { form, passive, past, perfect, mood, from, head }: VerbGroup): boolean {
  return form === 'finite' && passive && !past && !perfect && mood === 'none' && head > from + 1 && (bits[from] & bits[head - 1] & BE) !== 0;
}

/** A verb of which only its first word is known. */
export function newGroup(from: number): VerbGroup {
  return {
    from,
    to: from + 1,
    head: from,
    particle: -1,
    base: 0,
    sense: 0,
    form: 'finite',
    past: false,
    perfect: false,
    passive: false,
    negated: false,
    mood: 'none',
    planned: false,
    copula: false,
    strength: 3,
  };
}

/** A group like another, but for what is changed. All groups come from one place: each spread would be of a shape of its own to engines, and what meets many shapes is slow. */
export function groupLike(group: VerbGroup, changes: Partial<VerbGroup>): VerbGroup {
  return Object.assign(newGroup(group.from), group, changes);
}

/** Takes the main verb at `at` into the group. */
export function take(words: SentenceWords, group: VerbGroup, at: number): void {
  const { vocabulary, tokens, bits } = words;
  const id = tokens.word[at];
  group.head = at;
  group.to = at + 1;
  // "Will lay", "will then fell", "to found": behind an auxiliary or "to" stands a base, whatever verb has it as its past.
  let lead = at - 1;
  while (lead > group.from && (bits[lead] & (ADVERB | AUXILIARY)) === ADVERB) lead--;
  group.base = bits[lead] & (WILL | WOULD | MAY | DO | TO) && !(bits[lead] & HAVE) && vocabulary.forms.has(id) ? id : vocabulary.base[id];
  group.sense = bits[at] & VERB ? vocabulary.sense[id] : 0;
}

/** "Must be put off": it is to be done. */
export function isObliged({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, negated }: VerbGroup): boolean {
  return !negated && classes.obliged[word[from]] === 1;
}

/** "May not sail", "need not sail": nobody knows; but "cannot", "must not sail". */
export function mayNot({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, negated, mood }: VerbGroup): boolean {
  return negated && mood === 'may' && classes.able[word[from]] === 0 && classes.obliged[word[from]] !== 1;
}

/** "Used to meet in May": what was done time and again is no day's; "used to be 19:00" names a slot. */
export function isUsage({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { from, mood, copula }: VerbGroup): boolean {
  return mood === 'would' && !copula && classes.usual[word[from]] !== 0;
}

/** "Will no longer be held on Friday", "is no longer due to open", "no longer plans to": it was to. */
export function isNoLonger({ bits }: SentenceWords, verb: VerbGroup): boolean {
  for (let at = Math.max(0, verb.from - 2); at + 1 < verb.to; at++) if (bits[at] & NOT && bits[at] & DETERMINER && bits[at + 1] & ADVERB) return true;
  return false;
}

/** "Closed", "has closed", "closes": a finite verb of what is or was, not of what is to be, may be or is wished. */
export function isIndicative({ form, mood, planned }: VerbGroup): boolean {
  return form === 'finite' && mood === 'none' && !planned;
}

/** "Will close", "is to close", "is going to close": seen from the writing. */
export function isToCome({ mood, planned, past, perfect }: VerbGroup): boolean {
  return mood === 'will' || (planned && !past && !perfect);
}

/** "Stops", "is stopped": neither before now nor after it. */
export function isPresent({ past, perfect, mood }: VerbGroup): boolean {
  return !past && !perfect && mood === 'none';
}

/** The verb that a word alone is. */
export function groupAt(words: SentenceWords, at: number): VerbGroup {
  const group = newGroup(at);
  take(words, group, at);
  return group;
}

/** "A decree signed in May forbids": a present that is no noun. */
export function isSurePresent(bits: Int32Array, { head, from }: VerbGroup): boolean {
  return head === from && (bits[head] & (PRESENT | BASE | NOUN_LIKE | HAPPENING)) === PRESENT;
}

/** "have been suspended since Sunday": begun then and not over. */
export function isLasting({ perfect, past, mood, negated }: Clause['verb'], times: readonly AttachedTime[]): boolean {
  return perfect && !past && !negated && mood === 'none' && times.some(({ role }) => role === 'since');
}

/** Value of the class `clauseOnly` for verbs behind which all is so: "means that", "ensured that". */
export const ENTAILING = 2;
