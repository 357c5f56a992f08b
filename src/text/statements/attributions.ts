// Attributions in one unit: cue, speaker and the words laid to him, before, after or around.
import {
  AUXILIARY,
  ADVERB,
  BASE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  HAVE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
  WOULD,
} from '../words/vocabulary.js';
import { COMMA, SEMICOLON, signAt } from '../tokens/signs.js';
import type { Content } from './content.js';
import { findSpeaker, isCompared, isNobody, isRelative } from './cue-speaker.js';
import { findCues, type Cue } from './cues.js';
import { findContent } from './find-content.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { ACCORDING, bitsAt, CUE, DASH, type Reading, type Unit } from './reading.js';
import { readAccording, readDashNames } from './verbless-attributions.js';
import { holdsFinite } from './stretch.js';
import { isFinite, wordBase } from './word-at.js';

/** An attribution in token ranges. */
export interface Attribution extends Content {
  readonly source?: Range;
  readonly cue?: Range;
  /** Index of its unit in the reading. */
  readonly unit: number;
}

/** Adds the attributions of a unit to those found before, in text order. */
export function readAttributions(reading: Reading, index: number, found: Attribution[]): void {
  const unit = reading.units[index];
  if (unit.holds & DASH && reading.quotes.length > 0) readDashNames(reading, index, found);
  if (unit.holds & CUE) readCues(reading, index, found);
  if (unit.holds & ACCORDING) readAccording(reading, index, found);
}

function readCues(reading: Reading, index: number, found: Attribution[]): void {
  const unit = reading.units[index];
  const cues = findCues(reading, unit);
  let subject: Range | undefined;
  let floor = unit.from;
  for (let place = 0; place < cues.length; place++) {
    const cue = cues[place];
    if (cue.at < floor) continue;
    const speaker = findSpeaker(reading, unit, cue, subject);
    if (!speaker) continue;
    if (!speaker.isInverted && !isRelative(reading, speaker.range)) subject = speaker.range;
    // "Two days earlier than the union had announced": compared, not said.
    // "If the council says so": nobody has said it yet.
    // "If he said so, they would sue": nor has he.
    const isSupposed =
      bitsAt(reading, speaker.range[0] - 1) & CONDITION && (!(bitsAt(reading, cue.at) & PAST) || holdsWould(reading, cue.to, unit.to));
    if (isSupposed || cue.isNegated || isNobody(reading, speaker.range) || isCompared(reading, speaker.range)) continue;
    const ceiling = isRelative(reading, speaker.range)
      ? mainVerb(reading, unit, cue, speaker.range, ceilingOf(reading, unit, cues, place, true))
      : ceilingOf(reading, unit, cues, place, false);
    const left = speaker.isAdjacent && !speaker.isInverted ? speaker.range[0] : cue.from;
    const right = speaker.isInverted ? speaker.range[1] : cue.to;
    const content = findContent({ reading, unit, index, cue, source: speaker.range, left, right, floor, ceiling });
    if (!content) {
      const isJoined = speaker.isAdjacent || joinsNoun(reading, cue, speaker.range);
      if (isJoined && !speaker.isInverted && !isRelative(reading, speaker.range))
        found.push({ source: speaker.range, cue: [cue.from, cue.to], unit: index, content: [], quote: 'indirect' });
      continue;
    }
    found.push({ source: speaker.range, cue: [cue.from, cue.to], unit: index, ...content });
    // What is said inside his words is not taken for another's.
    const last = content.content[content.content.length - 1];
    floor = last[0] >= right ? Math.max(right, last[1]) : right;
  }
}

/** "The panel met on Monday and asked for more data", but not "shares rose and added 50 cents", "they were woken and told to leave". */
function joinsNoun(reading: Reading, cue: Cue, [from]: Range): boolean {
  const {
    words: { speakerPronoun, clauseCue },
    tokens: { word },
  } = reading;
  const isOwn = speakerPronoun[word[from]] === 0 && clauseCue[wordBase(reading, cue.at)] === 0;
  return isOwn && (bitsAt(reading, cue.from - 1) & COORDINATOR) !== 0 && !(bitsAt(reading, cue.to) & TO);
}

function holdsWould(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bitsAt(reading, at) & (WOULD | HAVE)) === WOULD) return true;
  return false;
}

/** Where the words of a cue must have ended: at the clause of the next one, or at the end of its own. */
function ceilingOf(reading: Reading, unit: Unit, cues: readonly Cue[], place: number, isInRelative: boolean): number {
  const { tokens, quoteAt } = reading;
  const { to } = cues[place];
  let ceiling = unit.to;
  for (let later = place + 1; later < cues.length && later < place + 4 && ceiling === unit.to; later++)
    ceiling = clauseStart(reading, cues[later], to, unit);
  // "Moe, who said it was late, left": his words end with the clause; "Moe said it was late; it was early": with the part.
  const closing = isInRelative ? COMMA : SEMICOLON;
  for (let at = to; at < ceiling; at++) if (signAt(tokens, at) === closing && quoteAt[at] === 0) ceiling = at;
  return ceiling;
}

/** "The minister who announced the plan on Monday | resigned", "who said the bridge was safe | resigned": where the verb of the sentence stands; else `ceiling`. */
function mainVerb(reading: Reading, unit: Unit, { to }: Cue, [, behind]: Range, ceiling: number): number {
  if (signAt(reading.tokens, behind - 2) === COMMA || holdsFinite(reading, unit.from, behind - 1)) return ceiling;
  let main = ceiling;
  for (let at = to; at < ceiling; at++) {
    if (bitsAt(reading, at) & (SUBORDINATOR | COORDINATOR | RELATIVE) && !(bitsAt(reading, at) & (PREPOSITION | DETERMINER)) && main < ceiling) break;
    if (!isFinite(reading, at)) continue;
    main = at;
    while (at + 1 < ceiling && bitsAt(reading, at) & AUXILIARY && bitsAt(reading, at + 1) & (AUXILIARY | ADVERB | PARTICIPLE | BASE)) at++;
  }
  return main;
}

/** Where the clause of a later cue begins: at its subject, or at the joint before it. */
function clauseStart(reading: Reading, cue: Cue, low: number, unit: Unit): number {
  const { tokens, quoteAt } = reading;
  const range = cue.isBare ? undefined : phraseBefore(reading, cue.from, Math.max(low, unit.from));
  let at = range ? range[0] : cue.from;
  // "…, after tenants complained that": with its joint.
  if (reading.vocabulary.hints[tokens.word[at - 1]] & SEQUEL && signAt(tokens, at - 2) === COMMA) at--;
  const sign = signAt(tokens, at - 1);
  if (sign !== COMMA && quoteAt[at - 1] === 0 && !(bitsAt(reading, at - 1) & COORDINATOR)) return unit.to;
  while (at > low && (bitsAt(reading, at - 1) & COORDINATOR || signAt(tokens, at - 1) === COMMA)) at--;
  return at;
}
