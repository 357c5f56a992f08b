// Attributions in one unit: cue, speaker and the words laid to him, before, after or around.
import { ADVERB, COMPARISON, COORDINATOR, DETERMINER, NOT, PREPOSITION, PROGRESSIVE, RELATIVE, RUMOUR, senseOf, SPEECH, SUBORDINATOR } from '../events/vocabulary.js';
import { UNIT } from '../expressions/meaning.js';
import { COLON, COMMA, DOT, isDash, SEMICOLON, signAt } from '../structure/signs.js';
import { NEWLINE, NUMBER, SPACE_BEFORE, WORD } from '../tokens.js';
import { findCues, type Cue } from './cues.js';
import { isCapital, isClitic, isFinite, phraseAfter, phraseBefore, subjectOf, wordBase, type Range } from './noun-phrases.js';
import { runEnd } from './names.js';
import type { Quote } from './quotes.js';
import { ACCORDING, bitsAt, CUE, DASH, quoteAround, type Reading, type Unit } from './reading.js';

/** An attribution in token ranges. */
export interface Attribution {
  readonly source?: Range;
  readonly cue?: Range;
  readonly content: readonly Range[];
  readonly quote: 'direct' | 'mixed' | 'indirect';
  /** Index of its unit in the reading. */
  readonly unit: number;
}

const STATE = senseOf('state');

/** Quotations of fewer words, without a sign of the sentence inside, are words in passing: "a 'soft' start". */
const SHORT_QUOTE = 3;

interface Place {
  readonly reading: Reading;
  readonly unit: Unit;
  /** Index of the unit in the reading. */
  readonly index: number;
  readonly cue: Cue;
  readonly source?: Range;
  /** First and last token of speaker and cue together. */
  readonly left: number;
  readonly right: number;
  /** End of what an earlier attribution of this unit took. */
  readonly floor: number;
  /** Where the clause of the next cue begins. */
  readonly ceiling: number;
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
    if (cue.isNegated || isCompared(reading, speaker.range)) continue;
    let ceiling = unit.to;
    for (let later = place + 1; later < cues.length && later < place + 4 && ceiling === unit.to; later++) ceiling = clauseStart(reading, cues[later], cue.to, unit);
    // "Moe, who said it was late, left": his words end with the clause; "Moe said it was late; it was early": with the part.
    const closing = isRelative(reading, speaker.range) ? COMMA : SEMICOLON;
    for (let at = cue.to; at < ceiling; at++) if (signAt(reading.tokens, at) === closing && reading.quoteAt[at] === 0) ceiling = at;
    const left = speaker.isAdjacent && !speaker.isInverted ? speaker.range[0] : cue.from;
    const right = speaker.isInverted ? speaker.range[1] : cue.to;
    const content = findContent({ reading, unit, index, cue, source: speaker.range, left, right, floor, ceiling });
    if (!content) continue;
    found.push({ source: speaker.range, cue: [cue.from, cue.to], unit: index, ...content });
    // What is said inside his words is not taken for another's.
    const last = content.content[content.content.length - 1];
    floor = last[0] >= right ? Math.max(right, last[1]) : right;
  }
}

/** "who said": the subject of a clause inside a phrase, of no other verb. */
function isRelative(reading: Reading, [from, to]: Range): boolean {
  return to - from === 1 && (bitsAt(reading, from) & RELATIVE) !== 0;
}

function isCompared({ events: { hints }, tokens: { word } }: Reading, [from, to]: Range): boolean {
  for (let at = from - 1; at < to; at++) if (hints[word[at]] & COMPARISON) return true;
  return false;
}

interface Speaker {
  readonly range: Range;
  readonly isAdjacent: boolean;
  readonly isInverted: boolean;
}

function findSpeaker(reading: Reading, unit: Unit, cue: Cue, earlier: Range | undefined): Speaker | undefined {
  const { quoteAt, tokens } = reading;
  const isAtHead = cue.from === unit.from || quoteAt[cue.from - 1] !== 0;
  const before = signAt(tokens, cue.from - 1);
  if (!isAtHead && !cue.isBare) {
    const range = phraseBefore(reading, cue.from, unit.from);
    if (range) return { range, isAdjacent: true, isInverted: false };
  }
  if (!cue.isBare && !cue.isDoubtful && (isAtHead || before === COMMA)) {
    const range = phraseAfter(reading, cue.to, unit.to);
    if (range && !(bitsAt(reading, range[0]) & PREPOSITION) && !isTime(reading, range) && (isCapital(reading, range[0]) || range[1] - range[0] > 1 || reading.words.speakerPronoun[tokens.word[range[0]]]) && endsAttribution(reading, range[1], unit)) {
      return { range, isAdjacent: true, isInverted: true };
    }
  }
  if (cue.isDoubtful) return undefined;
  const opens = bitsAt(reading, cue.from - 1);
  // "The firm closed its mill after a test showed cracks, and said": behind the comma the sentence goes on.
  const isApart = (opens & COORDINATOR) !== 0 && signAt(tokens, cue.from - 2) === COMMA;
  const shared = (isApart ? subjectOf(reading, unit.from, cue.from) : undefined) ?? earlier ?? subjectOf(reading, unit.from, cue.from);
  const isJoined = cue.isBare || before === COMMA || (opens & (COORDINATOR | ADVERB)) !== 0;
  return shared && isJoined && cue.from > unit.from ? { range: shared, isAdjacent: false, isInverted: false } : undefined;
}

/** "Added the previous afternoon": nobody. */
function isTime(reading: Reading, [from, to]: Range): boolean {
  const { words: { part, unit }, tokens: { word } } = reading;
  let head = from;
  while (head + 1 < to && !(bitsAt(reading, head + 1) & PREPOSITION)) head++;
  return head > from && !isCapital(reading, head) && (part[word[head]] !== 0 || unit[word[head]] >= UNIT.day);
}

/** After "said Moe" an attribution ends, or goes on with what is no verb. */
function endsAttribution(reading: Reading, at: number, unit: Unit): boolean {
  if (at >= unit.to || reading.quoteAt[at] !== 0) return true;
  if (reading.tokens.kind[at] !== WORD) return true;
  return (bitsAt(reading, at) & (PREPOSITION | ADVERB)) !== 0 || isCapital(reading, at);
}

/** Where the clause of a later cue begins: at its subject, or at the joint before it. */
function clauseStart(reading: Reading, cue: Cue, low: number, unit: Unit): number {
  const { tokens, quoteAt } = reading;
  const range = cue.isBare ? undefined : phraseBefore(reading, cue.from, Math.max(low, unit.from));
  let at = range ? range[0] : cue.from;
  const sign = signAt(tokens, at - 1);
  if (sign !== COMMA && quoteAt[at - 1] === 0 && !(bitsAt(reading, at - 1) & COORDINATOR)) return unit.to;
  while (at > low && (bitsAt(reading, at - 1) & COORDINATOR || signAt(tokens, at - 1) === COMMA)) at--;
  return at;
}

type Content = Pick<Attribution, 'content' | 'quote'>;

function findContent(place: Place): Content | undefined {
  const { cue } = place;
  const interrupted = cue.strength === 'strong' ? reportedAround(place) : undefined;
  const quoted = quotedBefore(place) ?? interrupted ?? quotedAfter(place) ?? afterColon(place);
  if (quoted) return quoted;
  if (cue.takesWhole) return wholeAfter(place);
  if (cue.strength === 'quote') return undefined;
  // "The bank, which had announced works,": what stands before is not what was said.
  const isInside = place.source !== undefined && isRelative(place.reading, place.source);
  return reportedAfter(place) ?? ((cue.strength === 'strong' || closesUnit(place)) && !isInside && !cue.isBare ? reportedBefore(place) : undefined);
}

/** “…,” Moe said. “…” */
function quotedBefore({ reading, unit, index, left, right, floor, ceiling }: Place): Content | undefined {
  const { tokens } = reading;
  let at = left - 1;
  if (at >= unit.from && (signAt(tokens, at) === COMMA || isDash(signAt(tokens, at)))) at--;
  let quote = at >= unit.from ? quoteAround(reading, at) : undefined;
  let lead = unit.from;
  if (!quote && left === unit.from) {
    // The sentence before is a quotation, and this one only names its speaker.
    const before = reading.units[index - 1];
    if (!before || before.block !== unit.block || !isShortTail(reading, right, unit)) return undefined;
    quote = quoteAround(reading, before.to - 1);
    lead = before.from;
    if (quote && quote.to !== before.to) return undefined;
  }
  if (!quote || quote.from < floor && lead === unit.from && floor > unit.from) return undefined;
  if (quote.words < SHORT_QUOTE && !hasSign(reading, quote)) return undefined;
  const isWhole = isBlank(reading, Math.max(lead, floor), quote.from);
  const content: Range[] = [[isWhole ? quote.from : Math.max(lead, floor), quote.to]];
  for (const more of quotesAfter(reading, unit, index, [right, ceiling])) content.push([more.from, more.to]);
  return { content, quote: isWhole ? 'direct' : 'mixed' };
}

/** What follows an attribution in the middle: the quotation goes on in this sentence or in the next. */
function quotesAfter(reading: Reading, unit: Unit, index: number, [right, ceiling]: Range): Quote[] {
  const { units } = reading;
  for (let at = right; at < unit.to && at < right + 30; at++) {
    if (at >= ceiling) return [];
    const quote = quoteAround(reading, at);
    if (quote) return signAt(reading.tokens, at - 1) === COMMA && isTail(reading, right, at) ? [quote] : [];
  }
  const next = units[index + 1];
  if (!next || next.block !== unit.block) return [];
  const quote = quoteAround(reading, next.from);
  return quote && quote.from === next.from && quote.to + 2 >= next.to ? [quote] : [];
}

/** No new clause stands between: only when, where and to whom. */
function isTail(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (signAt(reading.tokens, at) === DOT && isCapital(reading, at + 1)) return false;
  return true;
}

/** Moe said: “…”; Moe said it was “…” */
function quotedAfter({ reading, unit, index, cue, right, ceiling }: Place): Content | undefined {
  const { tokens, quoteAt } = reading;
  let at = right;
  while (at < unit.to && quoteAt[at] === 0) at++;
  const quote = at < unit.to ? quoteAround(reading, at) : undefined;
  if (!quote || at >= ceiling && ceiling < unit.to) return undefined;
  const sign = signAt(tokens, at - 1);
  const isParted = at === right || sign === COMMA || sign === COLON;
  const isDirect = isParted && (at - right < 14 || sign === COLON) && (at === right || quote.words >= SHORT_QUOTE || hasSign(reading, quote)) && isBlank(reading, quote.to, unit.to);
  if (isDirect) {
    const content: Range[] = [[quote.from, quote.to]];
    for (const more of following(reading, quote, index)) content.push(more);
    return { content, quote: 'direct' };
  }
  if (cue.strength !== 'strong' && at - right > 8) return undefined;
  const from = complementStart(reading, cue, right, ceiling);
  const to = trimEnd(reading, from, ceiling);
  return to > from ? { content: [[from, to]], quote: 'mixed' } : undefined;
}

/** The paragraphs and sentences that a quotation runs on in. */
function following(reading: Reading, quote: Quote, index: number): Range[] {
  const found: Range[] = [];
  const { quotes, units } = reading;
  let last = quote;
  let place = (reading.quoteAt[quote.from]) - 1;
  while (last.goesOn && quotes[place + 1]?.block === last.block + 1) {
    last = quotes[++place];
    found.push([last.from, last.to]);
  }
  const next = units[index + 1];
  const after = quotes[place + 1];
  if (found.length === 0 && next && after && after.block === quote.block && after.from === next.from && after.to + 1 >= next.to) found.push([after.from, after.to]);
  return found;
}

/** "Moe said:" at the end of a paragraph: the next one is his. */
function afterColon({ reading, unit, index, right }: Place): Content | undefined {
  const { tokens, units } = reading;
  if (signAt(tokens, unit.to - 1) !== COLON || unit.to - right > 12) return undefined;
  const next = units[index + 1];
  if (!next || next.block > unit.block + 1) return undefined;
  const quote = quoteAround(reading, next.from);
  if (quote) return { content: [[quote.from, quote.to], ...following(reading, quote, index + 1)], quote: 'direct' };
  let to = next.to;
  for (let more = index + 2; units[more]?.block === next.block; more++) to = (units[more]).to;
  return { content: [[next.from, to]], quote: 'indirect' };
}

/** Moe said [that] … */
function reportedAfter({ reading, unit, cue, left, right, floor, ceiling }: Place): Content | undefined {
  const from = complementStart(reading, cue, right, ceiling);
  const to = cue.takesObject ? objectEnd(reading, cue, from, trimEnd(reading, from, ceiling)) : trimEnd(reading, from, ceiling);
  const hasThat = from < to && reading.words.complementizer[reading.tokens.word[from]] !== 0 && reading.words.pointedTime[reading.tokens.word[from + 1]] === 0;
  if (cue.strength !== 'strong' && !hasThat) return undefined;
  if (!hasThat && reading.words.clauseCue[wordBase(reading, cue.at)] !== 0 && !(bitsAt(reading, from) & PROGRESSIVE) && !holdsFinite(reading, from, firstClauseEnd(reading, from, to))) return undefined;
  const isDenial = cue.takesObject || reading.words.denialCue[wordBase(reading, cue.at)] !== 0;
  if (to - from < (isDenial ? 1 : hasThat || holdsFinite(reading, from, to) ? 3 : 4) || (cue.isDoubtful && !hasThat)) return undefined;
  // "the fair announced for May"
  if (!hasThat && (bitsAt(reading, from) & PREPOSITION) !== 0 && !isCapital(reading, from)) return undefined;
  if (!hasThat && (signAt(reading.tokens, from) === COMMA || bitsAt(reading, from) & NOT && !(bitsAt(reading, from) & DETERMINER && holdsFinite(reading, from + 2, to)))) return undefined;
  // "…, Moe said on his way out": no clause follows, but one stands before.
  if (!hasThat && standsAfterComma(reading, left, unit) && !holdsFinite(reading, from, to) && holdsFinite(reading, Math.max(floor, unit.from), left)) return undefined;
  return { content: [[from, to]], quote: holdsQuote(reading, from, to) ? 'mixed' : 'indirect' };
}

/** Where a joint may open another clause. */
function firstClauseEnd(reading: Reading, from: number, to: number): number {
  let end = from;
  while (end < to && !(bitsAt(reading, end) & (COORDINATOR | SUBORDINATOR))) end++;
  return end;
}

/** "ruled out a vote | on Monday"; who stands by something says so only of words ("their story"). */
function objectEnd(reading: Reading, cue: Cue, from: number, to: number): number {
  const { events: { hints, sense }, tokens: { word }, words } = reading;
  let end = from, isSpeech = sense[word[cue.at]] !== STATE;
  for (; end < to && (bitsAt(reading, end) & (PREPOSITION | COORDINATOR) & ~DETERMINER) === 0 || words.nounJoint[word[end]] !== 0; end++) if (hints[word[end]] & (SPEECH | RUMOUR)) isSpeech = true;
  return words.complementizer[word[from]] ? to : isSpeech ? Math.min(end, to) : from;
}

/** Moe called the vote a farce [on Friday]. */
function wholeAfter({ reading, cue, right, ceiling }: Place): Content | undefined {
  const { tokens: { word, kind }, words: { weekday, month } } = reading;
  const isDay = (at: number): boolean => weekday[word[at]] !== 0 || month[word[at]] !== 0 || kind[at] === NUMBER;
  if (cue.isDoubtful || cue.isBare || isDay(right)) return undefined;
  const last = trimEnd(reading, right, ceiling);
  let to = right;
  for (; to < last; to++) {
    const bits = bitsAt(reading, to);
    if (signAt(reading.tokens, to) === COMMA || bits & (COORDINATOR | RELATIVE) && !(bits & DETERMINER) || weekday[word[to]] || bits & PREPOSITION && isDay(to + 1)) break;
  }
  return to - right < 2 ? undefined : { content: [[right, to]], quote: holdsQuote(reading, right, to) ? 'mixed' : 'indirect' };
}

/** The gate, Moe said, was shut. */
function reportedAround({ reading, unit, left, right, floor, cue }: Place): Content | undefined {
  const { tokens } = reading;
  const comma = pastDay(reading, right, unit.to);
  if (cue.isBare || left <= unit.from || signAt(tokens, left - 1) !== COMMA || signAt(tokens, comma) !== COMMA) return undefined;
  const from = Math.max(floor, unit.from);
  const end = trimEnd(reading, comma + 1, unit.to);
  if (comma > right && holdsFinite(reading, from, left)) return undefined;
  if (left - 1 - from < 2 || end - comma < 3 || bitsAt(reading, from) & (PREPOSITION | PROGRESSIVE) && !isCapital(reading, from)) return undefined;
  const content: Range[] = [[from, left - 1], [comma + 1, end]];
  return { content, quote: content.some(([a, b]) => holdsQuote(reading, a, b)) ? 'mixed' : 'indirect' };
}

/** "…, a judge ruled [on Friday].": nothing follows that could be what was said. */
function closesUnit({ reading, unit, cue, source, left }: Place): boolean {
  if (cue.isBare || cue.isDoubtful || cue.strength !== 'soft' || source === undefined || source[0] !== left) return false;
  const { tokens, words: { weekday } } = reading;
  let at = pastDay(reading, cue.to, unit.to);
  if (at === cue.to && at + 1 < unit.to && weekday[tokens.word[at]] === 0 && (bitsAt(reading, at) & ADVERB || tokens.kind[at] === WORD && signAt(tokens, at + 1) === DOT)) at++;
  return at >= unit.to || signAt(tokens, at) === DOT;
}

/** …, Moe said [on Friday]. */
function reportedBefore({ reading, unit, left, floor, source }: Place): Content | undefined {
  if (!standsAfterComma(reading, left, unit) || !source) return undefined;
  const from = floor > unit.from && floor < left - 1 ? floor : unit.from;
  const to = left - 1;
  if (to - from < 3 || isSubordinate(reading, from, to)) return undefined;
  return { content: [[from, to]], quote: holdsQuote(reading, from, to) ? 'mixed' : 'indirect' };
}

/** "When asked, Moe said …": one clause that hangs on the next is nobody's words. */
function isSubordinate(reading: Reading, from: number, to: number): boolean {
  const bits = bitsAt(reading, from);
  if (!(bits & SUBORDINATOR) || bits & (PREPOSITION | DETERMINER)) return false;
  for (let at = from; at < to; at++) if (signAt(reading.tokens, at) === COMMA) return false;
  return true;
}

function standsAfterComma(reading: Reading, left: number, unit: Unit): boolean {
  return left > unit.from && signAt(reading.tokens, left - 1) === COMMA;
}

function holdsFinite(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(reading, at)) return true;
  return false;
}

/** Past the hearer and the day of saying: "told the court on Monday [that] …". */
function complementStart(reading: Reading, cue: Cue, right: number, to: number): number {
  const { tokens, words } = reading;
  const limit = Math.min(to, right + 16);
  const isAside = signAt(tokens, right) === COMMA; // "said, as he left, that"
  for (let at = right; at < limit; at++) {
    const sign = signAt(tokens, at);
    if ((sign === COMMA && !isAside) || ((sign === COLON || sign === DOT) && !isInNumber(tokens, at)) || reading.quoteAt[at] !== 0) break;
    if (words.complementizer[tokens.word[at]] && !words.pointedTime[tokens.word[at + 1]]) return at;
    if (isFinite(reading, at) && !isAside) break;
  }
  let at = right;
  if (words.hearer[tokens.word[at]] && words.addresseeCue[wordBase(reading, cue.at)]) at++;
  else if (words.addresseeCue[wordBase(reading, cue.at)]) at = phraseAfter(reading, at, to)?.[1] ?? at;
  at = pastDay(reading, at, limit);
  // Where a comma stands before every side clause, what was said begins behind it.
  if (reading.events.words.commaClauses === true) for (let next = at; next < Math.min(limit, at + 5); next++) if (signAt(tokens, next) === COMMA) return next + 1;
  return at;
}

/** A sign between figures: "at 09:40", "at 9.30". */
function isInNumber({ kind, flags }: Reading['tokens'], at: number): boolean {
  return kind[at - 1] === NUMBER && kind[at + 1] === NUMBER && (flags[at + 1] & SPACE_BEFORE) === 0;
}

/** Past "Monday", "on Monday", "on 3 March". */
function pastDay(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const day = bitsAt(reading, at) & PREPOSITION ? at + 1 : at;
    const end = dayEnd(reading, day, to);
    if (end === day) break;
    at = end;
  }
  return at;
}

/** Where a day that begins here ends; here, where none does: "Tuesday's vote" names no day. */
function dayEnd(reading: Reading, from: number, to: number): number {
  const { tokens: { word, kind }, words: { weekday, month } } = reading;
  let end = from, isNamed = false;
  for (; end < to && (weekday[word[end]] || month[word[end]] || kind[end] === NUMBER) && end < from + 4; end++) if (kind[end] !== NUMBER) isNamed = true;
  return isNamed && !isClitic(reading, end) ? end : from;
}

/** Before the signs and line breaks that end it. */
function trimEnd({ tokens, quoteAt }: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && quoteAt[end - 1] === 0 && (tokens.kind[end - 1] === NEWLINE || signAt(tokens, end - 1) === DOT || signAt(tokens, end - 1) === COMMA || isDash(signAt(tokens, end - 1)))) end--;
  return end;
}

function holdsQuote({ quoteAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quoteAt[at] !== 0) return true;
  return false;
}

/** No words stand between, but joints ("And", "But"). */
function isBlank(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (reading.tokens.kind[at] === WORD && !(bitsAt(reading, at) & (COORDINATOR | ADVERB))) return false;
  }
  return true;
}

/** The quotation ends with a sign of the sentence inside its marks. */
function hasSign({ tokens }: Reading, { to }: Quote): boolean {
  const sign = signAt(tokens, to - 2);
  return sign === COMMA || sign === DOT || sign === 63 || sign === 33;
}

function isShortTail(reading: Reading, from: number, unit: Unit): boolean {
  return unit.to - from < 14 && !reading.words.complementizer[reading.tokens.word[from]];
}

/** “…” — Ada Moe */
function readDashNames(reading: Reading, index: number, found: Attribution[]): void {
  const { tokens, quoteAt } = reading;
  const unit = reading.units[index];
  for (let at = unit.from; at < unit.to; at++) {
    if (!isDash(signAt(tokens, at)) || quoteAt[at] !== 0) continue;
    const quote = at > 0 ? quoteAround(reading, at - 1) : undefined;
    if (!quote || quote.block !== unit.block || !isCapital(reading, at + 1)) continue;
    const name = phraseAfter(reading, at + 1, unit.to);
    if (name && (name[1] >= unit.to || signAt(tokens, name[1]) === DOT)) found.push({ source: name, cue: [at, at + 1], content: [[quote.from, quote.to]], quote: 'direct', unit: index });
  }
}

/** According to Moe, …; …, according to Moe. */
function readAccording(reading: Reading, index: number, found: Attribution[]): void {
  const { tokens, quoteAt, words: { according, accordingTail } } = reading;
  const { word } = tokens;
  const unit = reading.units[index];
  for (let at = unit.from; at + 2 < unit.to; at++) {
    if (according[word[at]] === 0 || quoteAt[at] !== 0) continue;
    const tail = accordingTail[word[at + 1]] === 0 ? 0 : 1;
    if (tail === 0 && reading.events.words.commaClauses !== true) continue;
    const source = tail === 0 ? phraseAfter(reading, at + 1, unit.to) : phraseToComma(reading, at + 2, unit.to);
    if (!source) continue;
    const isFirst = at === unit.from;
    const from = isFirst ? source[1] + (signAt(tokens, source[1]) === COMMA ? 1 : 0) : unit.from;
    const to = isFirst ? trimEnd(reading, from, unit.to) : trimEnd(reading, from, at);
    if (to - from < 3) continue;
    found.push({ source, cue: [at, at + 2], content: [[from, to]], quote: holdsQuote(reading, from, to) ? 'mixed' : 'indirect', unit: index });
  }
}

function phraseToComma(reading: Reading, from: number, to: number): Range | undefined {
  const { tokens, quoteAt } = reading;
  let end = from;
  while (end < to && signAt(tokens, end) !== COMMA && quoteAt[end] === 0 && end < from + 25) end++;
  // "the agency's director, Ada Moe": the name goes with the office.
  if (end < to && isCapital(reading, end + 1) && end + 1 < to) {
    const close = runEnd(reading, end + 1, to);
    if (close - end > 2 && (close >= to || signAt(tokens, close) === COMMA || signAt(tokens, close) === DOT)) end = close;
  }
  end = trimEnd(reading, from, end);
  return end > from ? [from, end] : undefined;
}
