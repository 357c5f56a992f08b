// What is known of a mention: its clause, tense and class, how it is named.
import type { Clause } from '../clauses/clause.js';
import {
  ADVERB,
  BASE,
  CONDITION,
  DETERMINER,
  DO,
  HAPPENING,
  INDEFINITE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PAST_AUXILIARY,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SEQUEL,
  SPEECH,
  SUBORDINATOR,
  TO,
  UNTIL,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { senseOf } from '../words/verb-senses.js';
import { hintsAt, isBreak, isCapital, type SentenceWords } from '../words/sentence-words.js';
import type { Mention, Placer } from './place-mention.js';
import type { MentionTraits, Tense, VerbClass } from './mention-rules.js';

const CLASSES: Readonly<Record<number, VerbClass>> = Object.fromEntries(
  (
    [
      ['say', 'saying'],
      ['deny', 'saying'],
      ['think', 'thought'],
      ['ask', 'wish'],
      ['refuse', 'wish'],
      ['plan', 'plan'],
      ['state', 'state'],
    ] as const
  ).map(([sense, name]) => [senseOf(sense), name]),
);

/** The verb before "to" that the deed behind it goes with: "[tried] to leave"; -1 = none. */
export function raiserOf(words: SentenceWords, token: number): number {
  const { bits, vocabulary, tokens } = words;
  let to = token;
  while (to > 0 && !(bits[to] & TO) && token - to < 4) to--;
  if (!(bits[to] & TO)) return -1;
  const at = tokenBefore(words, to);
  return at >= 0 && vocabulary.classes.raising[vocabulary.base[tokens.word[at]]] !== 0 ? at : -1;
}

/** What is known of a mention by its words and its clause. */
export function readTraits({ words, sayings, lasting }: Placer, { token, clause, sentence, isVerb }: Mention): MentionTraits {
  const parent = clause && sentence?.clauses[clause.parent],
    lone = isVerb ? undefined : loneVerb(words, token),
    above = lone === undefined ? parent : clause;
  const isPlanning = isVerb && clause !== undefined && clause.verb.planned && token < clause.verb.head,
    isCue = sayings.cueWithin(token, token + 1) >= 0,
    id = words.tokens.word[token],
    tense = isCue && lone === undefined && !isVerb ? 'none' : (lone ?? tenseOf(words, clause));
  return {
    as: isPlanning ? 'planning' : isVerb || lone !== undefined || isCue ? 'verb' : nominalOf(words, token, clause),
    tense,
    verb: isCue ? 'saying' : lone !== undefined ? (CLASSES[words.vocabulary.sense[id]] ?? 'deed') : classOf(clause),
    joint: tense === 'infinitive' && raiserOf(words, token) >= 0 ? 'raised' : jointAs(words, token, clause, lone),
    under: tenseOf(words, above),
    underVerb: classOf(above),
    isQuoted: sayings.contentAt(token) >= 0 && !isCue,
    isLead: sentence?.place === 0,
    noun: nounOf(words, token, clause),
    role: roleOf(words, token, clause),
    isLasting: lasting[id] !== 0,
    isSpeech: (hintsAt(words, token) & SPEECH) !== 0,
  };
}

function nominalOf(words: SentenceWords, token: number, clause: Clause | undefined): 'predicate' | 'noun' {
  return isPredicate(words, token, clause) ? 'predicate' : 'noun';
}

/** How the clause of a mention hangs on others; that of a verb in no group by what stands before it. */
function jointAs(words: SentenceWords, token: number, clause: Clause | undefined, lone: Tense | undefined): MentionTraits['joint'] {
  if (lone === undefined) return jointOf(words, clause);
  return lone === 'present' && words.bits[tokenBefore(words, token) - 1] & (CONDITION | UNTIL) ? 'condition' : 'hung';
}

/** A verb that is in no group: "to mediate", "seizing". */
function loneVerb(words: SentenceWords, token: number): Tense | undefined {
  const { bits } = words;
  const b = bits[token];
  if (token > 0 && (b & BASE || b === 0) && bits[token - 1] & TO && !isCapital(words, token)) return 'infinitive';
  // "The clinic bombing", "a two-hour meeting": a noun, where it acts upon nothing.
  const isNoun =
    (bits[token - 1] & DETERMINER) !== 0 ||
    (b & HAPPENING &&
      (bits[token - 1] & ~(NOUN_LIKE | HAPPENING)) === 0 &&
      !isBreak(words, token - 1) &&
      !(bits[token + 1] & (DETERMINER | PRONOUN)));
  if (b & PROGRESSIVE && !(token > 0 && isNoun)) return 'ing';
  if (b & (PAST | PARTICIPLE) && !(b & BASE)) return 'participle';
  if ((b & ~(BASE | PRESENT | NOUN_LIKE | HAPPENING)) !== 0 || isCapital(words, token)) return undefined;
  const before = bits[tokenBefore(words, token)];
  if (before & WILL) return 'future';
  if (before & (WOULD | MAY)) return 'modal';
  if (before & DO) return before & PAST_AUXILIARY ? 'past' : 'present';
  return before & (PRONOUN | RELATIVE) && !(before & DETERMINER && !(before & RELATIVE)) ? 'present' : undefined;
}

/** The token before, past adverbs and "not". */
function tokenBefore({ bits }: SentenceWords, token: number): number {
  let at = token - 1;
  while (at > 0 && bits[at] & (ADVERB | NOT) && !(bits[at] & (DO | WILL | WOULD | MAY))) at--;
  return at;
}

function tenseOf(words: SentenceWords, clause: Clause | undefined): Tense {
  if (!clause) return 'none';
  const { verb } = clause;
  if (verb.planned) return 'future';
  if (verb.form === 'infinitive') return 'infinitive';
  if (verb.form === 'progressive') return 'ing';
  if (verb.form === 'participle') return 'participle';
  if (verb.mood === 'will') return 'future';
  if (verb.mood !== 'none') return verb.perfect ? 'pastPerfect' : 'modal';
  if (verb.perfect) return verb.past ? 'pastPerfect' : 'perfect';
  if (verb.head > verb.from && (words.bits[verb.head] & PROGRESSIVE) !== 0) return verb.past ? 'pastProgressive' : 'progressive';
  return verb.past ? 'past' : 'present';
}

function classOf(clause: Clause | undefined): VerbClass {
  if (!clause) return 'deed';
  return clause.verb.copula ? 'state' : (CLASSES[clause.verb.sense] ?? 'deed');
}

function jointOf(words: SentenceWords, clause: Clause | undefined): MentionTraits['joint'] {
  if (!clause) return 'main';
  const b = clause.connective >= 0 ? words.bits[clause.connective] : 0;
  if (clause.conditional || b & (CONDITION | UNTIL)) return 'condition';
  switch (clause.joint) {
    case 'main':
    case 'coordinate':
      return 'main';
    case 'complement':
      return 'told';
    case 'relative':
      return 'aside';
    // "As", "while", "when", not "after": meanwhile.
    default:
      return b & SUBORDINATOR && !(hintsAt(words, clause.connective) & SEQUEL) ? 'while' : 'hung';
  }
}

/** Right behind "is", past adverbs. */
function isPredicate(words: SentenceWords, token: number, clause: Clause | undefined): boolean {
  return (
    clause !== undefined &&
    clause.verb.copula &&
    tokenBefore(words, token) < clause.verb.to &&
    token >= clause.verb.to &&
    !(words.bits[token - 1] & DETERMINER)
  );
}

/** Looks from the noun back to what opens its phrase. */
function nounOf(words: SentenceWords, token: number, clause: Clause | undefined): MentionTraits['noun'] {
  const { bits, timeAt } = words;
  for (let at = token - 1; at >= Math.max(clause?.from ?? 0, token - 5); at--) {
    const b = bits[at];
    if (timeAt[at] !== 0) continue;
    if (b & PREPOSITION) return 'new';
    if (b & DETERMINER) return b & NOT ? 'any' : hintsAt(words, at) & INDEFINITE ? 'new' : 'known';
  }
  return 'new';
}

function roleOf({ bits }: SentenceWords, token: number, clause: Clause | undefined): MentionTraits['role'] {
  if (!clause) return 'object';
  for (let at = token - 1; at >= Math.max(clause.from, token - 6); at--) {
    if (at < clause.verb.to && at >= clause.verb.from) return 'object';
    if (bits[at] & PREPOSITION) return 'adjunct';
  }
  return token < clause.verb.from ? 'subject' : 'object';
}
