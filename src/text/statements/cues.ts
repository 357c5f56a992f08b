// Verbs of saying outside quotations, with their auxiliaries.
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  BE,
  DETERMINER,
  INDEFINITE,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTRUE,
} from '../words/vocabulary.js';
import { ASK, REFUSE, SAY } from '../words/verb-senses.js';
import { isCapital } from '../words/word-classes.js';
import { APOSTROPHE, COMMA, EXCLAMATION, HYPHEN, QUESTION, RIGHT_SINGLE, signAt } from '../tokens/signs.js';
import { isSpaced } from '../tokens/token-shape.js';
import { WORD } from '../tokens/tokens.js';
import { heardBefore, isNoun, isParticiple, takesPlural } from './cue-forms.js';
import { verbGroup } from './cue-verb-group.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { isRoleAt } from '../words/roles.js';
import { bitsAt, quoteAround, type Reading, type Unit } from './reading.js';
import { wordBase } from './word-at.js';

/** How much a verb says of itself that words follow: always; with "that" or a quotation; only with a quotation; only with a particle. */
type CueStrength = 'strong' | 'soft' | 'quote' | 'phrase';

export interface Cue {
  /** Token of the verb. */
  readonly at: number;
  /** Tokens of the verb with auxiliaries and adverbs. */
  readonly from: number;
  readonly to: number;
  readonly strength: CueStrength;
  /** "saying", or a verb after "to": its subject stands elsewhere. */
  readonly isBare: boolean;
  /** Whom somebody heard or saw do it: "heard Ada Moe explain". */
  readonly heard: Range | undefined;
  readonly isNegated: boolean;
  /** "will announce": a thing behind it is not said yet. */
  readonly isModal: boolean;
  /** "ruled out a vote": a noun may be all that is said. */
  readonly takesObject: boolean;
  /** "called the vote a farce", "apologised to the guests": the rest of the clause is what is said. */
  readonly takesWhole: boolean;
  /** The form may be a noun ("reports"): only the words after it tell. */
  readonly isDoubtful: boolean;
}

/** As coded in {@link StatementWords}. */
const STRENGTHS: readonly (CueStrength | undefined)[] = [undefined, 'quote', 'soft', 'strong', 'phrase'];

/** The cues of a unit, in text order. */
export function findCues(reading: Reading, { from, to }: Unit): Cue[] {
  const {
    tokens: { word },
    quoteAt,
    words: { strength: strengths },
  } = reading;
  const cues: Cue[] = [];
  for (let at = from; at < to; at++) {
    if (quoteAt[at] !== 0) continue;
    const strength = strengths[word[at]] || (followsQuote(reading, at, from) ? 1 : 0);
    if (strength === 0) continue;
    const cue = readCue(reading, at, from, STRENGTHS[strength] as CueStrength);
    // "Heard Ada Moe say": she does, and who heard it says nothing.
    if (cue?.heard && cues.at(-1)?.to === cue.heard[0]) cues.pop();
    if (cue) cues.push(cue);
  }
  return cues;
}

/** “It will hold,” she snapped; “Why?” mused Ada Moe: whatever is done right behind a quotation that ends in a sign is said; “Why?” she was asked is not. */
function followsQuote(reading: Reading, at: number, low: number): boolean {
  const { tokens, quoteAt } = reading;
  if ((bitsAt(reading, at) & (PAST | BE)) !== PAST) return false;
  const behind = phraseBefore(reading, at, low)?.[0] ?? at,
    comma = signAt(tokens, behind - 1) === COMMA ? behind - 1 : behind;
  // "The Salt Road", the opera that he finished: a sign outside ends what is said only where that opens the sentence.
  const sign =
    comma === behind || quoteAround(reading, low) === quoteAround(reading, comma - 1) ? signAt(tokens, comma === behind ? behind - 2 : comma) : 0;
  return comma > low && quoteAt[comma - 1] !== 0 && (sign === COMMA || sign === QUESTION || sign === EXCLAMATION);
}

/** Value of the class `leavesOpen` for verbs of what somebody thinks. */
const UNSURE = 1;

/** A verb of saying at `at`; undefined where its form is none there, or nothing is said by it. */
function readCue(reading: Reading, at: number, low: number, strength: CueStrength): Cue | undefined {
  const {
    words,
    vocabulary,
    tokens: { word },
  } = reading;
  if (!isVerbForm(reading, at, low)) return undefined;
  const group = verbGroup(reading, at, low, strength === 'soft');
  if (!group || isParticiple(reading, at, low, group, strength === 'soft')) return undefined;
  const base = wordBase(reading, at);
  // "called off" says nothing, "ruled out" does, and an object is enough for it.
  const phrasal = vocabulary.phrasal.get(base * 65536 + word[at + 1]);
  const isSaid = phrasal === undefined ? strength !== 'phrase' : phrasal === SAY;
  if (!isSaid || isDoneToThing(reading, at, base)) return undefined;
  const bits = bitsAt(reading, at);
  const { from, hasAuxiliary, isInfinitive, isModal, isNegated } = group;
  const isFree = !hasAuxiliary && !isInfinitive,
    isBareForm = isFree && (bits & (PAST | PRESENT | PROGRESSIVE | PARTICIPLE)) === 0;
  // "Went home, thinking they had won": why, and nothing that was said.
  if (isFree && (bits & PROGRESSIVE) !== 0 && vocabulary.classes.leavesOpen[base] === UNSURE) return undefined;
  const heard = isBareForm ? heardBefore(reading, at, low) : undefined;
  const quoted = isFree && (bits & PROGRESSIVE) !== 0 ? quotedFrom(reading, at, low) : -1;
  if (!heard && quoted < 0 && isFree && (bits & PAST) === 0 && isNoun(reading, at, low, from, strength === 'strong')) return undefined;
  const isNaming = words.namingCue[base] !== 0 && isCalled(reading, at + 1);
  return {
    at,
    from: quoted >= 0 ? quoted : from,
    to: phrasal === undefined ? at + 1 : at + 2,
    // "Called for a vote": asked, in no words that are told.
    strength: phrasal === undefined ? strength : phrasal === ASK ? 'soft' : 'strong',
    isNegated,
    isModal,
    takesObject: phrasal === SAY,
    takesWhole: isRefusal(reading, at) || (phrasal === undefined && (isNaming || words.objectCue[base] !== 0)),
    heard,
    isBare: (bits & PROGRESSIVE) !== 0 && !hasAuxiliary && quoted < 0,
    isDoubtful:
      (!isNaming && !hasAuxiliary && (bits & (NOUN_LIKE | PAST)) === NOUN_LIKE && !(strength === 'strong' && isOfSpeakers(reading, from - 1, low))) ||
      (isBareForm && isUnlikeSubject(reading, from - 1, low, strength)),
  };
}

/** Values of the class `quoting`: what is done to who says it, and what leads to the saying. */
const QUOTES = 1,
  AS = 2;

/** Tokens from "quoted" to "as", at most: "was quoted by the paper on Tuesday as saying". */
const QUOTED_REACH = 8;

/** "Was quoted as | saying", "was quoted by the paper as saying": where its verb begins; -1 = nobody is quoted. */
function quotedFrom(reading: Reading, at: number, low: number): number {
  const {
    tokens: { word, kind },
    vocabulary: {
      classes: { quoting },
    },
  } = reading;
  if (quoting[word[at - 1]] !== AS) return -1;
  let verb = at - 2;
  while (verb > low && at - verb < QUOTED_REACH && kind[verb] === WORD && quoting[wordBase(reading, verb)] !== QUOTES) verb--;
  const group = quoting[wordBase(reading, verb)] === QUOTES && bitsAt(reading, verb) & PARTICIPLE ? verbGroup(reading, verb, low, false) : undefined;
  return group?.hasBe === true && !group.isNegated && !group.isModal ? group.from : -1;
}

/** A form of a verb, and no name or part of a word. */
function isVerbForm(reading: Reading, at: number, low: number): boolean {
  if ((bitsAt(reading, at) & (BASE | PRESENT | PAST | PARTICIPLE | PROGRESSIVE)) === 0) return false;
  return at === low || (!isCapital(reading, at) && signAt(reading.tokens, at - 1) !== HYPHEN);
}

/** Value of the class `decisionCue`: "reject", whose object may be a card. */
const TAKES_NOT = 2;

/** "Upheld the appeal", "denied her leave", "declined an offer", but not "declined to comment", "refused to say when": nothing is said. */
function isDoneToThing(reading: Reading, at: number, base: number): boolean {
  const { words, vocabulary, tokens } = reading;
  const decides = words.decisionCue[base];
  if (decides !== 0 && isBefore(reading, at + 1, words.decided)) return true;
  if (decides === TAKES_NOT && isBefore(reading, at + 1, words.processed)) return true;
  // "Dismissed his lawyers": who loses an office.
  if (decides !== 0 && vocabulary.classes.requites[base] !== 0 && isBeforeRole(reading, at + 1)) return true;
  if (words.denialCue[base] !== 0 && !(bitsAt(reading, at + 1) & PROGRESSIVE) && isBefore(reading, at + 1, words.asked)) return true;
  return isRefusal(reading, at) && !((bitsAt(reading, at + 1) & TO) !== 0 && vocabulary.sense[tokens.word[at + 2]] === SAY);
}

function isRefusal({ vocabulary: { sense }, tokens: { word } }: Reading, at: number): boolean {
  return sense[word[at]] === REFUSE;
}

/** "I say", "he say": no plural stands before, so the form may be a noun. */
function isUnlikeSubject(reading: Reading, at: number, low: number, strength: CueStrength): boolean {
  if (strength === 'strong') return false;
  return reading.words.speakerPronoun[reading.tokens.word[at]] !== 0 || !takesPlural(reading, at, low);
}

/** "Opponents | claim it is illegal": several people right before it, at the head of the sentence, own no claim. */
function isOfSpeakers(reading: Reading, at: number, low: number): boolean {
  return at === low && isRoleAt(reading, at) && takesPlural(reading, at, low);
}

/** Signs behind owners: "two ministers' fears". */
const OWNS = new Set([APOSTROPHE, RIGHT_SINGLE]);

/** "His lawyers", "two ministers", but not "his driver's claim", "reports that a minister left". */
function isBeforeRole(reading: Reading, from: number): boolean {
  const { tokens } = reading;
  for (let at = from; at < from + 4 && tokens.kind[at] === WORD && !(bitsAt(reading, at) & (PREPOSITION | RELATIVE | SUBORDINATOR)); at++)
    if (isRoleAt(reading, at)) return isSpaced(tokens, at + 1) || !(tokens.kind[at + 1] === WORD || OWNS.has(signAt(tokens, at + 1)));
  return false;
}

/** "the bill", "her second appeal": something that is granted or turned down. */
function isBefore(reading: Reading, from: number, nouns: Int16Array): boolean {
  const { word, kind } = reading.tokens;
  for (let at = from; at < from + 5 && kind[at] === WORD && !(bitsAt(reading, at) & (PREPOSITION | RELATIVE | SUBORDINATOR)); at++)
    if (nouns[word[at]] !== 0) return true;
  return false;
}

/** "the plan a farce", "it nonsense": something known, and what it is called. */
function isCalled(reading: Reading, from: number): boolean {
  const {
    tokens: { word, kind },
    vocabulary: { hints },
  } = reading;
  if (hints[word[from]] & INDEFINITE || !(bitsAt(reading, from) & (DETERMINER | ANAPHOR))) return false;
  // "called it odd", "called him the best of them".
  if (bitsAt(reading, from) & ANAPHOR && !(bitsAt(reading, from + 1) & (PREPOSITION | ADVERB | AUXILIARY)) && kind[from + 1] === WORD) return true;
  for (let at = from + 1; at < from + 8 && kind[at] === WORD; at++) {
    if (hints[word[at]] & (ARTICLE | UNTRUE)) return true;
    if (bitsAt(reading, at) & PREPOSITION) return false;
  }
  return false;
}
