// Verbs of a sentence: which words are one, its tense, voice, polarity and mood. One pass, left to right.
import { NUMBER, WORD } from '../tokens.js';
import { isBreak, isCapital, isGlued, signAt, type SentenceWords } from './sentence-words.js';
import {
  ADVERB, ANAPHOR, BASE, BE, COORDINATOR, DETERMINER, DO, DUE, HAPPENING, HAVE, MAY, NOT, NOUN_LIKE, PARTICIPLE, PARTICLE, PAST,
  PAST_AUXILIARY, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, RELATIVE, SINCE, SUBORDINATOR, TO, VERB, WILL, WOULD, senseOf,
} from './vocabulary.js';

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

const AUXILIARY = BE | HAVE | DO | WILL | WOULD | MAY;
const PLAN = senseOf('plan'), STATE = senseOf('state');

function newGroup(from: number): VerbGroup {
  return {
    from, to: from + 1, head: from, particle: -1, base: 0, sense: 0, form: 'finite', past: false, perfect: false, passive: false,
    negated: false, mood: 'none', planned: false, copula: false, strength: 3,
  };
}

/** Skips adverbs, negations and times between auxiliaries and verb; marks negation. */
function skipAdverbs(words: SentenceWords, at: number, to: number, group: VerbGroup | null): number {
  const { bits, timeAt } = words;
  let next = at;
  while (next < to && next - at < 6) {
    const b = bits[next] as number;
    if (timeAt[next] !== 0 || ((b & (ADVERB | NOT)) !== 0 && (b & (AUXILIARY | VERB)) === 0)) {
      // "no longer", "no later": an adverb, no denial.
      if (group && b & NOT && !(b & DETERMINER && next + 1 < to && (bits[next + 1] as number) & ADVERB)) group.negated = true;
      next++;
    } else break;
  }
  return next;
}

/** A word at `at` or the last part of a hyphened one ("re-elected"). */
function wordEnd(words: SentenceWords, at: number, to: number): number {
  return at + 2 < to && signAt(words, at + 1) === '-' && isGlued(words, at + 1) && isGlued(words, at + 2) ? at + 2 : at;
}

/** Takes the main verb at `at` into the group. */
function take(words: SentenceWords, group: VerbGroup, at: number): void {
  const { vocabulary, tokens, bits } = words;
  const id = tokens.word[at] as number;
  group.head = at;
  group.to = at + 1;
  group.base = vocabulary.base[id] as number;
  group.sense = (bits[at] as number) & VERB ? (vocabulary.sense[id] as number) : 0;
}

/** After a word of laying down: "to" and a verb, which then is the main one. */
function takePlanned(words: SentenceWords, group: VerbGroup, to: number): void {
  const { bits } = words;
  const at = skipAdverbs(words, group.head + 1, to, null);
  if (at >= to || !((bits[at] as number) & TO)) return;
  const inner = readInfinitive(words, at, to);
  if (!inner) return;
  group.planned = true;
  group.head = inner.head;
  group.to = inner.to;
  group.base = inner.base;
  group.sense = inner.sense;
  group.passive = inner.passive;
  group.copula = inner.copula;
  group.perfect ||= inner.perfect;
}

/** "to" and a base form, "to be" and a participle, "to have been" … */
function readInfinitive(words: SentenceWords, at: number, to: number): VerbGroup | null {
  const { bits } = words;
  const group = newGroup(at);
  group.form = 'infinitive';
  if (at + 1 < to && words.timeAt[at + 1] !== 0) return null;
  let next = skipAdverbs(words, at + 1, to, group);
  if (next >= to) return null;
  if ((bits[next] as number) & HAVE && next + 1 < to && (bits[next + 1] as number) & (PARTICIPLE | BE)) {
    group.perfect = true;
    next++;
  }
  const b = bits[next] as number;
  if (b & BE) {
    take(words, group, next);
    const main = skipAdverbs(words, next + 1, to, group);
    if (main < to && (bits[main] as number) & PARTICIPLE) {
      take(words, group, main);
      group.passive = true;
    } else {
      group.copula = true;
      group.sense = STATE;
    }
    return group;
  }
  if (b & NOUN_LIKE && !group.perfect && next + 1 < to && words.tokens.kind[next + 1] === NUMBER && words.timeAt[next + 1] === 0) return null;
  if (b & (BASE | (group.perfect ? PARTICIPLE : 0))) {
    take(words, group, next);
    return group;
  }
  return null;
}

/** A group that begins with an auxiliary. */
function readAuxiliary(words: SentenceWords, from: number, to: number): VerbGroup | null {
  const { bits, tokens, vocabulary } = words;
  const group = newGroup(from);
  let at = from, last = 0, lastAt = from;
  for (;;) {
    const b = at < to ? (bits[at] as number) : 0;
    if (b & (WILL | WOULD | MAY) && last === 0) {
      group.mood = b & WILL ? 'will' : b & WOULD ? 'would' : 'may';
      last = WILL;
    } else if (b & DO && last === 0) last = DO;
    else if (b & HAVE && (last === 0 || last === WILL)) last = HAVE;
    else if (b & BE && (last === 0 || last === WILL || last === HAVE)) last = BE;
    else break;
    if (at === from || last === HAVE || last === BE) group.past = (b & PAST_AUXILIARY) !== 0 || (group.past && at > from);
    if (last === HAVE) group.perfect = true;
    if (b & NOT) group.negated = true;
    lastAt = at;
    at = skipAdverbs(words, at + 1, to, group);
  }
  if (last === 0) return null;
  const first = bits[from] as number;
  group.past = (first & PAST_AUXILIARY) !== 0;
  const main = at < to ? wordEnd(words, at, to) : to;
  const b = main < to ? (bits[main] as number) : 0;
  const auxiliaryIsVerb = (): VerbGroup => {
    group.head = lastAt;
    group.to = lastAt + 1;
    group.base = vocabulary.base[tokens.word[lastAt] as number] as number;
    group.sense = last === DO ? 0 : STATE;
    group.copula = last === BE;
    if (group.copula) readPredicate(words, group, to);
    if (last === HAVE && lastAt === from) group.perfect = false;
    return group;
  };
  if (last === WILL || last === DO) {
    if (b & BASE) take(words, group, main);
    else if (last === DO) return auxiliaryIsVerb();
    else return null;
  } else if (last === HAVE) {
    if (b & PARTICIPLE && !isBreak(words, main)) take(words, group, main);
    else if (b & TO && main + 1 < to && (bits[main + 1] as number) & (BASE | BE)) {
      const inner = readInfinitive(words, main, to);
      if (inner) {
        take(words, group, inner.head);
        group.passive = inner.passive;
        group.perfect = false;
        group.to = inner.to;
        return group;
      }
    } else return auxiliaryIsVerb();
  } else if (b & DUE && b & (PARTICIPLE | PROGRESSIVE | DUE)) {
    // "is due to", "was scheduled for", "are expected in": laid down beforehand.
    const next = skipAdverbs(words, main + 1, to, null);
    const after = next < to ? (bits[next] as number) : 0;
    if (after & TO) {
      take(words, group, main);
      takePlanned(words, group, to);
      if (group.planned) return group;
    }
    if (b & PROGRESSIVE && !(b & PARTICIPLE)) {
      take(words, group, main);
      return group;
    }
    if (!(b & PARTICIPLE) && words.timeAt[next] === 0 && !(after & (PREPOSITION | PARTICLE))) return auxiliaryIsVerb();
    take(words, group, main);
    group.passive = (b & PARTICIPLE) !== 0;
    if (!(b & PARTICIPLE)) {
      group.sense = PLAN;
      group.planned = true;
    }
    return group;
  } else if (b & TO) {
    group.head = lastAt;
    group.to = lastAt + 1;
    takePlanned(words, group, to);
    if (!group.planned) return auxiliaryIsVerb();
    return group;
  } else if (b & (PARTICIPLE | PROGRESSIVE) && !(b & HAPPENING && b & PROGRESSIVE && !(b & PARTICIPLE) && isNounPlace(words, main))) {
    take(words, group, main);
    group.passive = (b & PARTICIPLE) !== 0 && !((b & PROGRESSIVE) !== 0);
  } else return auxiliaryIsVerb();
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  return group;
}

/** "is on hold", "is back on": what became of a plan, told without a verb. */
function readPredicate({ tokens, vocabulary }: SentenceWords, group: VerbGroup, to: number): void {
  if (group.to + 1 >= to) return;
  const sense = vocabulary.predicates.get((tokens.word[group.to] as number) * 65536 + (tokens.word[group.to + 1] as number));
  if (sense === undefined) return;
  group.sense = sense;
  group.passive = true;
}

/** A progressive form after a determiner is a noun. */
function isNounPlace({ bits }: SentenceWords, at: number): boolean {
  return at > 0 && ((bits[at - 1] as number) & DETERMINER) !== 0;
}

/** May a verb without auxiliary stand here? Not after an article, a preposition, a number; not inside a compound. */
function canStand(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (isCapital(words, at) && at > from) return false;
  if (at > from && isGlued(words, at) && signAt(words, at - 1) === '-') {
    // "who pre-ordered": a verb with a prefix, after its pronoun.
    return at - 3 >= from && ((bits[at - 3] as number) & (RELATIVE | PRONOUN) & ~DETERMINER) !== 0;
  }
  if (signAt(words, at + 1) === '-' && isGlued(words, at + 1)) return false;
  let before = at - 1;
  while (before >= from && (bits[before] as number) & ADVERB && !((bits[before] as number) & (PREPOSITION & ~ADVERB))) before--;
  if (before < from) return true;
  const b = bits[before] as number;
  if (timeAt[before] !== 0) return true;
  if (b & (RELATIVE | PRONOUN) && !(b & DETERMINER && !(b & RELATIVE))) return true;
  if (b & SUBORDINATOR && (bits[at] as number) & PARTICIPLE) return true;
  if (b & (DETERMINER | PREPOSITION) && !(b & PARTICLE && !(b & DETERMINER) && before < at - 1)) return false;
  return tokens.kind[before] !== NUMBER || ((bits[at] as number) & PAST) !== 0;
}

/** May what follows be the rest of a clause? Asked of words that are oftener nouns. */
function startsComplement(words: SentenceWords, at: number, to: number): boolean {
  if (at >= to) return true;
  const { bits, tokens, timeAt } = words;
  const b = bits[at] as number;
  if (timeAt[at] !== 0 || b & (DETERMINER | PRONOUN | TO | PREPOSITION | ADVERB | SUBORDINATOR | PARTICLE | ANAPHOR | PROGRESSIVE)) return true;
  return tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && isCapital(words, at));
}

/** All verbs of the tokens `from`–`to`, in order. */
export function readVerbGroups(words: SentenceWords, from: number, to: number): VerbGroup[] {
  const { bits, tokens, timeAt } = words;
  const found: VerbGroup[] = [];
  for (let at = from; at < to; ) {
    const b = bits[at] as number;
    if (b === 0 || timeAt[at] !== 0 || !(b & (AUXILIARY | TO | VERB))) {
      at++;
      continue;
    }
    let group: VerbGroup | null = null;
    if (b & AUXILIARY) {
      const isClitic = b & DETERMINER && b & BE;
      const before = at > from ? (bits[at - 1] as number) : 0;
      if (isClitic ? before & PRONOUN : !(isCapital(words, at) && at > from)) group = readAuxiliary(words, at, to);
      if (group && !isClitic && b & BE && !(b & PAST_AUXILIARY) && b & BASE) group.mood = 'wish';
      if (group?.copula && group.head === at && b & PARTICIPLE) group = null;
    } else if (b & TO) group = readInfinitive(words, at, to);
    if (!group && b & VERB && !(b & BE)) group = readLexical(words, at, from, to);
    if (!group) {
      at++;
      continue;
    }
    found.push(group);
    at = Math.max(group.to, at + 1);
    if (at < to) {
      const next = bits[at] as number;
      if (tokens.kind[at] === WORD && (next & PARTICLE || words.vocabulary.particled.has(group.base))) readParticle(words, group, at, to);
    }
    if (group.particle < 0) readFarParticle(words, group, to);
  }
  return found;
}

function readLexical(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits } = words;
  const b = bits[at] as number;
  const group = newGroup(at);
  take(words, group, at);
  if (b & PROGRESSIVE && !(b & (PAST | PARTICIPLE))) {
    const before = at > from ? (bits[at - 1] as number) : 0;
    if (b & SINCE && words.timeAt[at + 1] !== 0) return null;
    if (at === from && signAt(words, at + 1) === ',') return null;
    if (at > from && (before & DETERMINER || (b & HAPPENING && !(before & (PREPOSITION | SUBORDINATOR)) && !isBreak(words, at - 1)))) return null;
    if (isCapital(words, at) && at > from) return null;
    group.form = 'progressive';
    return group;
  }
  if (!canStand(words, at, from)) return null;
  for (let before = at - 1; before >= from && (bits[before] as number) & ADVERB; before--) if ((bits[before] as number) & NOT) group.negated = true;
  const nounLike = (b & (NOUN_LIKE | HAPPENING)) !== 0;
  const hasPronoun = at > from && ((bits[at - 1] as number) & (PRONOUN | DETERMINER)) === PRONOUN;
  if (nounLike && !hasPronoun && !startsComplement(words, at + 1, to)) return null;
  if (b & BASE && nounLike && !(b & (PAST | PRESENT)) && !agreesWithBase(words, at, from)) return null;
  if (b & PAST && !(b & PARTICIPLE)) {
    group.past = true;
    group.strength = b & BASE || nounLike ? 2 : 3;
  } else if (b & PAST) {
    group.past = true;
    group.strength = b & BASE && nounLike ? 1 : 2;
  } else if (b & PARTICIPLE) {
    group.form = 'participle';
    group.passive = true;
  } else {
    group.strength = hasPronoun ? 2 : nounLike ? 0 : 1;
  }
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  return group;
}

/** A base form without auxiliary has a plural subject, a pronoun, or another verb before it. */
function agreesWithBase({ bits, tokens, vocabulary }: SentenceWords, at: number, from: number): boolean {
  let before = at - 1;
  while (before > from && (bits[before] as number) & ADVERB) before--;
  if (before < from) return false;
  if ((bits[before] as number) & (PRONOUN | RELATIVE | COORDINATOR)) return true;
  return tokens.text.startsWith(vocabulary.words.endings.plural, (tokens.end[before] as number) - 1);
}

/** A particle right after the verb makes another verb of it where the locale lists the pair. */
function readParticle(words: SentenceWords, group: VerbGroup, at: number, to: number): void {
  const { vocabulary, tokens } = words;
  const sense = vocabulary.phrasal.get(group.base * 65536 + (tokens.word[at] as number));
  if (sense === undefined) return;
  // "put back up", "called off on": another particle takes the first one along.
  const next = at + 1;
  if (next < to && words.timeAt[next] === 0 && (words.bits[next] as number) & PARTICLE && !((words.bits[next] as number) & PREPOSITION)) return;
  group.particle = at;
  group.sense = sense;
}

/** "put it off", "pushed everything back": the particle after a short object. */
function readFarParticle(words: SentenceWords, group: VerbGroup, to: number): void {
  if (group.passive || group.copula) return;
  const { bits, tokens, vocabulary, timeAt } = words;
  for (let at = group.to; at < Math.min(to, group.to + 6); at++) {
    if (timeAt[at] !== 0 || isBreak(words, at)) return;
    const b = bits[at] as number;
    if (b & PARTICLE && at > group.to) {
      const sense = vocabulary.phrasal.get(group.base * 65536 + (tokens.word[at] as number));
      if (sense === undefined) continue;
      group.particle = at;
      group.sense = sense;
      return;
    }
    if (b & (VERB | COORDINATOR) && !(b & (NOUN_LIKE | HAPPENING))) return;
  }
}

/** Present tense or noun? Kept where its stretch holds no surer verb. */
export function keepVerbs(words: SentenceWords, groups: readonly VerbGroup[], from: number, to: number): VerbGroup[] {
  const kept: VerbGroup[] = [];
  for (const group of groups) {
    if (group.form !== 'finite' || group.strength >= 2) {
      kept.push(group);
      continue;
    }
    const { bits } = words;
    const joints = group.strength > 0 ? COORDINATOR | SUBORDINATOR | RELATIVE : SUBORDINATOR | RELATIVE;
    const ends = (at: number): boolean => isBreak(words, at) || (words.timeAt[at] === 0 && ((bits[at] as number) & joints) !== 0);
    let low = group.from;
    while (low > from && !ends(low - 1)) low--;
    let high = group.to;
    while (high < to && !ends(high)) high++;
    const partner = kept.at(-1);
    if (partner && group.from > from && (bits[group.from - 1] as number) & COORDINATOR && (bits[group.head] as number) & BASE
      && (partner.form === 'infinitive' || partner.planned || partner.mood !== 'none') && partner.to >= low) {
      // "is to start on Monday and last until Friday": the second verb shares what stands before the first.
      kept.push({ ...group, form: partner.form, planned: partner.planned, mood: partner.mood, past: partner.past });
      continue;
    }
    const rival = groups.some((other) => other !== group && other.form === 'finite' && other.strength > group.strength
      && other.from >= low && other.from < high && !(group.strength === 0 && ((bits[other.from - 1] as number) & COORDINATOR) !== 0));
    let first = low;
    while (first < group.from && ((bits[first] as number) & ADVERB || words.timeAt[first] !== 0)) first++;
    const hasSubject = first < group.from || (group.strength > 0 && low > from && signAt(words, low - 1) === ',' && group.from === low && !((bits[group.head] as number) & PARTICIPLE))
      || (low > from && signAt(words, low - 1) === ',' && group.from === low && !((bits[group.head] as number) & PARTICIPLE)
        && kept.some((other) => other.form === 'finite'))
      || (low > from && ((bits[low - 1] as number) & (RELATIVE | COORDINATOR)) !== 0);
    if (!rival && hasSubject) kept.push(group);
    else if ((bits[group.head] as number) & PARTICIPLE && group.to < to
      && (words.timeAt[group.to] !== 0 || (bits[group.to] as number) & PREPOSITION)) {
      // "a meeting set for Tuesday has been moved": a participle after its noun.
      kept.push({ ...group, form: 'participle', passive: true, past: false });
    }
  }
  return kept;
}

