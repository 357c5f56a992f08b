// What is known of a mention: its clause, tense and class, how it is named.
import type { Clause } from '../events/clause.js';
import { BASE, CONDITION, DETERMINER, INDEFINITE, NOT, PARTICIPLE, PAST, PREPOSITION, PROGRESSIVE, SEQUEL, SPEECH, SUBORDINATOR, senseOf, TO, UNTIL, OWNER } from '../events/vocabulary.js';
import { hintsAt, isCapital, type SentenceWords } from '../events/sentence-words.js';
import type { Mention, Placer } from './place-mention.js';
import type { MentionTraits, Tense, VerbClass } from './mention-rules.js';

const CLASSES: Readonly<Record<number, VerbClass>> = Object.fromEntries(([
  ['say', 'saying'], ['deny', 'saying'], ['think', 'thought'], ['ask', 'wish'], ['refuse', 'wish'], ['plan', 'plan'], ['state', 'state'],
] as const).map(([sense, name]) => [senseOf(sense), name]));

export function readTraits({ words, sayings, lasting }: Placer, { token, clause, sentence, isVerb }: Mention): MentionTraits {
  const parent = clause && sentence?.clauses[clause.parent];
  const lone = isVerb ? undefined : loneVerb(words, token);
  const isPlanning = isVerb && clause !== undefined && clause.verb.planned && token < clause.verb.head;
  const isCue = sayings.cueWithin(token, token + 1) >= 0;
  const as = isPlanning ? 'planning' : isVerb || lone !== undefined || isCue ? 'verb' : 'noun';
  const id = words.tokens.word[token];
  return {
    as, tense: isCue && lone === undefined && !isVerb ? 'none' : lone ?? tenseOf(words, clause),
    verb: isCue ? 'saying' : lone !== undefined ? CLASSES[words.vocabulary.sense[id]] ?? 'deed' : classOf(clause),
    joint: lone === undefined || lone === 'past' ? jointOf(words, clause) : 'hung',
    under: tenseOf(words, lone === undefined ? parent : clause), underVerb: classOf(lone === undefined ? parent : clause),
    isQuoted: sayings.contentAt(token) >= 0 && !isCue, isLead: sentence?.place === 0,
    noun: nounOf(words, token, clause), role: roleOf(words, token, clause),
    isLasting: lasting[id] !== 0, isSpeech: (hintsAt(words, token) & SPEECH) !== 0,
  };
}

/** A verb that is in no group: "to mediate", "seizing". */
function loneVerb(words: SentenceWords, token: number): Tense | undefined {
  const { bits } = words;
  const b = bits[token];
  if (token > 0 && (b & BASE || b === 0) && bits[token - 1] & TO && !isCapital(words, token)) return 'infinitive';
  if (b & PROGRESSIVE && !(token > 0 && bits[token - 1] & DETERMINER)) return 'ing';
  if (b & (PAST | PARTICIPLE) && !(b & BASE)) return 'participle';
  return undefined;
}

function tenseOf(words: SentenceWords, clause: Clause | undefined): Tense {
  if (!clause) return 'none';
  const { verb } = clause;
  if (verb.planned) return 'future';
  if (verb.form === 'infinitive') return 'infinitive';
  if (verb.form === 'progressive') return 'ing';
  if (verb.form === 'participle') return 'participle';
  if (verb.mood === 'will') return 'future';
  if (verb.mood !== 'none') return 'modal';
  if (verb.perfect) return verb.past ? 'pastPerfect' : 'perfect';
  if (verb.head > verb.from && (words.bits[verb.head] & PROGRESSIVE) !== 0) return verb.past ? 'pastProgressive' : 'progressive';
  return verb.past ? 'past' : 'present';
}

function classOf(clause: Clause | undefined): VerbClass {
  if (!clause) return 'deed';
  return clause.verb.copula ? 'state' : CLASSES[clause.verb.sense] ?? 'deed';
}

function jointOf(words: SentenceWords, clause: Clause | undefined): MentionTraits['joint'] {
  if (!clause) return 'main';
  const b = clause.connective >= 0 ? words.bits[clause.connective] : 0;
  if (clause.conditional || b & (CONDITION | UNTIL)) return 'condition';
  switch (clause.joint) {
    case 'main': case 'coordinate': return 'main';
    case 'complement': return 'told';
    case 'relative': return 'aside';
    // "As", "while", "when", not "after": meanwhile.
    default: return b & SUBORDINATOR && !(hintsAt(words, clause.connective) & SEQUEL) && !(b & UNTIL) ? 'while' : 'hung';
  }
}

/** Looks from the noun back to what opens its phrase. */
function nounOf(words: SentenceWords, token: number, clause: Clause | undefined): MentionTraits['noun'] {
  const { bits, timeAt } = words;
  for (let at = token - 1; at >= Math.max(clause?.from ?? 0, token - 5); at--) {
    const b = bits[at];
    if (timeAt[at] !== 0) continue;
    if (b & PREPOSITION && !(b & DETERMINER)) return 'new';
    if (b & DETERMINER) return b & NOT ? 'any' : hintsAt(words, at) & INDEFINITE && !(hintsAt(words, at) & OWNER) ? 'new' : 'known';
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
