// Verbs of saying outside quotations, with their auxiliaries.
import {
  ADVERB, ANAPHOR, ARTICLE, BASE, BE, COORDINATOR, DETERMINER, DO, DOER, HAVE, INDEFINITE, MAY, NOT, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, RELATIVE, SUBORDINATOR,
  senseOf, TO, UNTRUE, WILL, WOULD,
} from '../events/vocabulary.js';
import { COMMA, DOT, HYPHEN, signAt } from '../structure/signs.js';
import { WORD } from '../tokens.js';
import { isCapital, isClitic, wordBase } from './noun-phrases.js';
import { bitsAt, type Reading, type Unit } from './reading.js';

/** How much a verb says of itself that words follow: always; with "that" or a quotation; only with a quotation. */
type CueStrength = 'strong' | 'soft' | 'quote';

export interface Cue {
  /** Token of the verb. */
  readonly at: number;
  /** Tokens of the verb with auxiliaries and adverbs. */
  readonly from: number;
  readonly to: number;
  readonly strength: CueStrength;
  /** "saying", or a verb after "to": its subject stands elsewhere. */
  readonly isBare: boolean;
  readonly isNegated: boolean;
  /** "ruled out a vote": a noun may be all that is said. */
  readonly takesObject: boolean;
  /** "called the vote a farce", "apologised to the guests": the rest of the clause is what is said. */
  readonly takesWhole: boolean;
  /** The form may be a noun ("reports"): only the words after it tell. */
  readonly isDoubtful: boolean;
}

/** As coded in {@link StatementWords}. */
const STRENGTHS: readonly (CueStrength | undefined)[] = [undefined, 'quote', 'soft', 'strong'];

const AUXILIARY = BE | HAVE | DO | WILL | WOULD | MAY;

const SAY = senseOf('say');

/** The cues of a unit, in text order. */
export function findCues(reading: Reading, { from, to }: Unit): Cue[] {
  const { tokens: { word }, quoteAt, words: { strength: strengths } } = reading;
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    const strength = strengths[word[at]];
    if (strength === 0 || quoteAt[at] !== 0) continue;
    const cue = readCue(reading, at, from, STRENGTHS[strength] as CueStrength);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** When or where, then a comma and the verb of the sentence. */
function closesAtComma(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  if (!(bitsAt(reading, at + 1) & PREPOSITION)) return false;
  for (let next = at + 2; next < tokens.length && next < at + 7; next++) {
    if (signAt(tokens, next) === COMMA) return (bitsAt(reading, next + 1) & (AUXILIARY | PAST | PRESENT)) !== 0 && !isCapital(reading, next + 1);
  }
  return false;
}

function readCue(reading: Reading, at: number, low: number, strength: CueStrength): Cue | undefined {
  const { tokens, words } = reading;
  const base = wordBase(reading, at);
  const bits = bitsAt(reading, at);
  if ((bits & (BASE | PRESENT | PAST | PARTICIPLE | PROGRESSIVE)) === 0 || (isCapital(reading, at) && at > low)) return undefined;
  let from = at;
  let isPassive = false, isNegated = false, hasAuxiliary = false, isInfinitive = false;
  for (let index = at - 1; index >= low && index > at - 6; index--) {
    const before = bitsAt(reading, index);
    if (isCapital(reading, index) && index > low && !(before & AUXILIARY)) break;
    if (before & AUXILIARY) {
      if (isClitic(reading, index) && index === at - 1 && !(bits & (PARTICIPLE | PROGRESSIVE))) return undefined;
      // "there are reports".
      if (before & BE && index === at - 1 && !(bits & (PARTICIPLE | PROGRESSIVE))) return undefined;
      // "Will decide on Friday whether": nothing is said yet.
      if (before & WILL && strength === 'soft') return undefined;
      hasAuxiliary = true;
      if (before & BE && index === lastAuxiliary(reading, at, index)) isPassive = true;
      from = index;
      if (before & NOT) isNegated = true;
    } else if (before & NOT) {
      isNegated = true;
      from = index;
    } else if (before & ADVERB) {
      if (!isLeft(reading, index, low)) break;
      from = index;
    } else if (before & TO && index === at - 1) {
      // "went on to say"
      const isOn = index - 1 > low && words.continuing[tokens.word[index - 1]] !== 0;
      if (!isOn) return undefined;
      isInfinitive = true;
      from = index - 2;
      break;
    } else break;
  }
  // "Is due in court accused of theft": nobody accuses here.
  if (bits & PARTICIPLE && from === at && words.objectCue[base] !== 0 && words.nounJoint[tokens.word[at + 1]] !== 0) return undefined;
  // "An inquiry, announced on Monday, is to begin": a participle between commas.
  if (bits & PARTICIPLE && from === at && signAt(tokens, at - 1) === COMMA && closesAtComma(reading, at)) return undefined;
  const isProgressive = (bits & PROGRESSIVE) !== 0;
  if (isPassive && !isProgressive && (bits & PARTICIPLE) !== 0) return undefined;
  // "They were less understanding.": how somebody is.
  if (isPassive && isProgressive && strength === 'soft' && signAt(tokens, at + 1) === DOT) return undefined;
  const next = at + 1 < tokens.length ? (tokens.word[at + 1]) : 0;
  // "called off" says nothing, "ruled out" does, and an object is enough for it.
  const phrasal = next === 0 ? undefined : reading.events.phrasal.get(base * 65536 + next);
  if (phrasal !== undefined && phrasal !== SAY) return undefined;
  const takesWhole = phrasal === undefined && (words.objectCue[base] !== 0 || (words.namingCue[base] !== 0 && isCalled(reading, at + 1)));
  if (signAt(tokens, at - 1) === HYPHEN && at > low) return undefined;
  if (words.decisionCue[base] !== 0 && isDecided(reading, at + 1)) return undefined;
  // "lodged in May, dismissed by the court in June": it was decided upon.
  if (!hasAuxiliary && words.objectCue[base] !== 0 && at + 1 < tokens.length && reading.events.hints[tokens.word[at + 1]] & DOER) return undefined;
  const isBareForm = (bits & (PAST | PRESENT | PROGRESSIVE | PARTICIPLE)) === 0;
  if (!hasAuxiliary && (bits & (PARTICIPLE | PAST)) === PARTICIPLE) return undefined;
  const isNoun = (bits & NOUN_LIKE) !== 0 && !hasAuxiliary && (bits & PAST) === 0;
  const before = at > low ? bitsAt(reading, at - 1) : 0;
  // "their disputed claim": between a determiner and its noun a participle is an adjective.
  // "A hotly disputed bill" too.
  const opener = before & ADVERB && !(before & DETERMINER) && at - 1 > low ? bitsAt(reading, at - 2) : before;
  if (!hasAuxiliary && (bits & PARTICIPLE) !== 0 && opener & DETERMINER && !(opener & SUBORDINATOR) && opensNoun(reading, at + 1)) return undefined;
  if (!hasAuxiliary && !isInfinitive && (bits & PAST) === 0) {
    if (isBareForm && strength === 'strong' && !isPlural(reading, from - 1, low)) return undefined;
    // After a determiner or preposition, and before a verb, the form is a noun.
    if (before & (DETERMINER | PREPOSITION) && !(before & PRONOUN)) return undefined;
    if (isNoun && at + 1 < tokens.length && bitsAt(reading, at + 1) & (PAST | PRESENT | AUXILIARY) && !isCapital(reading, at + 1)) return undefined;
    // "And writes began to fail": a noun.
    if (bits & PRESENT && (at === low || before & COORDINATOR) && at + 1 < tokens.length && bitsAt(reading, at + 1) & (PAST | AUXILIARY)) return undefined;
    if (isProgressive && !opensHere(reading, from, low)) return undefined;
  }
  return {
    at, from, to: phrasal === undefined ? at + 1 : at + 2, strength: phrasal === undefined ? strength : 'strong', isNegated, takesObject: phrasal !== undefined, takesWhole,
    isBare: isProgressive && !hasAuxiliary,
    isDoubtful: isNoun || (isBareForm && !hasAuxiliary && !isInfinitive && strength !== 'strong'),
  };
}

/** "the bill", "her second appeal": something that is granted or turned down. */
function isDecided(reading: Reading, from: number): boolean {
  const { tokens: { word, length, kind }, words: { decided } } = reading;
  for (let at = from; at < Math.min(length, from + 5) && kind[at] === WORD && !(bitsAt(reading, at) & (PREPOSITION | RELATIVE | SUBORDINATOR)); at++) if (decided[word[at]] !== 0) return true;
  return false;
}

/** "the plan a farce", "it nonsense": something known, and what it is called. */
function isCalled(reading: Reading, from: number): boolean {
  const { tokens: { word, length, kind }, events: { hints } } = reading;
  if (from >= length || hints[word[from]] & INDEFINITE || !(bitsAt(reading, from) & (DETERMINER | ANAPHOR))) return false;
  // "called it odd", "called him the best of them".
  if (bitsAt(reading, from) & ANAPHOR && !(bitsAt(reading, from + 1) & (PREPOSITION | ADVERB)) && kind[from + 1] === WORD) return true;
  for (let at = from + 1; at < Math.min(length, from + 8) && kind[at] === WORD; at++) {
    if (hints[word[at]] & (ARTICLE | UNTRUE)) return true;
    if (bitsAt(reading, at) & PREPOSITION) return false;
  }
  return false;
}

/** A plain word stands here: no article, pronoun, joint or sign with which a clause could begin. */
function opensNoun(reading: Reading, at: number): boolean {
  return at < reading.tokens.length && reading.tokens.kind[at] === WORD && (bitsAt(reading, at) & (DETERMINER | PRONOUN | SUBORDINATOR | PREPOSITION | TO)) === 0;
}

/** "…, saying": a comma, joint or quotation stands before, or the name of who says it. */
function opensHere(reading: Reading, at: number, low: number): boolean {
  if (at <= low || reading.tokens.kind[at - 1] !== WORD) return signAt(reading.tokens, at - 1) !== HYPHEN;
  return (bitsAt(reading, at - 1) & (COORDINATOR | SUBORDINATOR)) !== 0 || (isCapital(reading, at - 1) && (bitsAt(reading, at - 1) & DETERMINER) === 0);
}

/** The auxiliary nearest to the verb decides: "had been asked" is passive, "is saying" and "was right, he said" are not. */
function lastAuxiliary(reading: Reading, at: number, found: number): number {
  for (let index = at - 1; index > found; index--) if (bitsAt(reading, index) & AUXILIARY) return index;
  return found;
}

/** A subject that goes with "say", not "says": a plural, or a pronoun other than the third singular. */
export function isPlural(reading: Reading, at: number, low: number): boolean {
  const { tokens, words, events } = reading;
  if (at < low) return false;
  const id = tokens.word[at];
  if (tokens.kind[at] !== WORD) return true;
  if (words.pluralNoun[id] || (words.speakerPronoun[id]) > 2) return true;
  return tokens.text.startsWith(events.words.endings.plural, (tokens.end[at]) - events.words.endings.plural.length);
}

/** Something stands before an adverb that it can belong to. */
function isLeft({ tokens }: Reading, at: number, low: number): boolean {
  return at > low && tokens.kind[at - 1] === WORD;
}
