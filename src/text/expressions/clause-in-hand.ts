// The clause around the expression in hand, read only as far as its resolution asks.
import type { Context } from '../resolution/context.js';
import { CLAUSE_END, COMMA, LATER_ASIDE, PRESENT_HAVE, TIMETABLE, type CueWords } from '../words/cue-words.js';
import { REACH_BACK, REACH_ON } from '../direction/tokens-around.js';
import { isBefore } from '../direction/words-before.js';
import { directionAt } from '../direction/direction.js';
import { Sections } from '../direction/sections.js';
import type { Clause } from '../resolution/story.js';
import { QUOTED } from '../direction/telling.js';
import { tellingAt } from '../direction/how-told.js';
import { attributeAt } from '../direction/year-before-noun.js';
import { CLOSE_PAREN, DOT, OPEN_PAREN } from '../tokens/signs.js';
import { Paragraphs, isNewParagraph } from '../tokens/paragraphs.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { isSameSentence } from './around.js';
import { Quotes } from './quotes.js';
import { OF_NOUN } from '../resolution/clock/half-of-day.js';
import { PRESENT_TENSE } from '../direction/toward.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  SINCE,
  SUBORDINATOR,
  UNTIL,
  WILL,
} from '../words/vocabulary.js';

/** Value of the class `begun`: told to have begun, and not only that one counts from it. */
const BEGAN = 1;

/** Value of the class `numberedOf` for what is known by its own name alone: "of the strike", and not "of his reign". */
const OF_THINGS = 2;

/** Where a clause looks; a message looks ahead unless it says otherwise. */
export function towardAt(tokens: Tokens, from: number, to: number, words: CueWords, { chat, isNote }: Context): number {
  const told = directionAt(tokens, from, to, words);
  // "Fire destroys mill on Friday": told as headlines tell; nobody knows of a fire before it burns.
  if (told === PRESENT_TENSE && isOfMishap(tokens, from, words)) return -1;
  // "Big win Sunday", "photos from Saturday's parade": what there is only of what is over.
  if (chat !== undefined && told <= 0 && isBefore(tokens, from, NEAR_NOUN, words, -1, words.overNoun)) return told;
  // "Shop shut on Monday", in a note: what looks like a past is no more than how it will be.
  return told === 0 || (isNote && told > -2 && told < PRESENT_TENSE) ? (chat === undefined ? 0 : PRESENT_TENSE) : told;
}

/** Tokens before a time in which its noun stands. */
const NEAR_NOUN = 6;

/** A mishap right before a present, in the sentence of the time behind it: "house fire kills two on", but not "inquest into crash death begins on". */
function isOfMishap(tokens: Tokens, time: number, { mishap, verbs, cues }: CueWords): boolean {
  const { word } = tokens;
  for (let at = time - 1; at > 0 && time - at < REACH_ON && (cues[word[at]] & CLAUSE_END) === 0; at--)
    if (mishap[word[at - 1]] !== 0 && (verbs[word[at]] & (PRESENT | NOUN_LIKE | BE)) === PRESENT) return !isBehindPreposition(tokens, at - 1, verbs);
  return false;
}

/** Tokens of a noun phrase before its head, at most. */
const BEFORE_HEAD = 5;

function isBehindPreposition({ kind, word }: Tokens, head: number, verbs: Int32Array): boolean {
  for (let at = head - 1; at > 0 && head - at <= BEFORE_HEAD && kind[at] === WORD; at--) if ((verbs[word[at]] & PREPOSITION) !== 0) return true;
  return false;
}

/** Tokens before a time in which a verb of beginning has it for its own: "broke out on". */
const NEAR_BEGIN = 3;

/** Tokens within which the end of a paragraph is looked for. */
const LONGEST_PARAGRAPH = 400;

/** Value of the class `earlier` for "before", which needs "that" behind it. */
const BEFORE_THAT = 2;

/** Tokens of a line in a list, at most. */
const LONGEST_LINE = 16;

/** Whether the line around a token tells by participles alone: "Offers sent by 26 May", not "Forms were sent", "Ada sent the forms". */
function isTelegraphic({ kind, word, sign }: Tokens, token: number, { verbs }: CueWords): boolean {
  let from = token,
    to = token;
  while (from > 0 && kind[from - 1] !== NEWLINE && token - from < LONGEST_LINE) from--;
  while (kind[to] !== NEWLINE && to - token < LONGEST_LINE) to++;
  if (to - from > LONGEST_LINE || sign[to - 1] === DOT) return false;
  for (let at = from; at < to; at++) {
    const bits = verbs[word[at]];
    // "Carried over from September".
    if ((bits & SINCE) !== 0 && at < token) return false;
    if ((bits & (BE | HAVE | WILL)) !== 0 || (bits & (PRONOUN | DETERMINER)) === PRONOUN) return false;
    if ((bits & PAST) === 0 || (bits & NOUN_LIKE) !== 0) continue;
    if ((bits & PARTICIPLE) === 0 || (verbs[word[at + 1]] & (DETERMINER | PRONOUN)) !== 0) return false;
    // "Ida Falk, charged 3 May", "Last updated 12 May".
    if ((kind[at - 1] !== WORD && kind[at - 1] !== NUMBER) || (verbs[word[at - 1]] & ADVERB) !== 0) return false;
  }
  return true;
}

export class ClauseInHand implements Clause {
  #from = 0;
  #to = 0;
  /** The expression that was in hand before. */
  #heard = 0;
  #heardEnd = 0;
  #toward: number | undefined;
  #telling: number | undefined;
  readonly #quotes: Quotes;
  readonly #paragraphs: Paragraphs;
  #sections: Sections | undefined;

  constructor(
    private readonly tokens: Tokens,
    private readonly words: CueWords,
    private readonly context: Context,
  ) {
    this.#quotes = new Quotes(tokens);
    this.#paragraphs = new Paragraphs(tokens);
  }

  /** Takes the expression in tokens `from`–`to` in hand. */
  open(from: number, to: number): void {
    [this.#heard, this.#heardEnd] = [this.#from, this.#to];
    this.#from = from;
    this.#to = to;
    this.#toward = this.#telling = undefined;
  }

  toward(): number {
    return (this.#toward ??= this.#ofSection(towardAt(this.tokens, this.#from, this.#to, this.words, this.context)));
  }

  /** "Next week: Design review, Wednesday at 10:00", "Deadlines: Offers sent by 26 May": nothing but its heading tells where the line looks. */
  #ofSection(told: number): number {
    const isOpen = told === 0 || (told > -2 && told < 0 && isTelegraphic(this.tokens, this.#from, this.words));
    return isOpen && this.#sectionsOfText().isAhead(this.#from) ? PRESENT_TENSE : told;
  }

  telling(): number {
    return (this.#telling ??= tellingAt(this.tokens, this.#from, this.#to, this.words) | (this.#quotes.isOpenAt(this.#from) ? QUOTED : 0));
  }

  isSameSentence(token: number, to = this.#from): boolean {
    // "5 a.m. Saturday": no full stop inside a time ends a sentence.
    return isSameSentence(this.tokens, this.#endOf(token), to, this.words);
  }

  isJoined(token: number): boolean {
    const { verbs, cues } = this.words;
    return this.#wordsSince(token).some((id) => (verbs[id] & COORDINATOR) !== 0 || (cues[id] & COMMA) !== 0);
  }

  isBegun(token: number): boolean {
    return this.tokens.word.subarray(Math.max(0, token - NEAR_BEGIN), token).some((id) => this.words.begun[id] === BEGAN);
  }

  isOf(token: number): boolean {
    const { word } = this.tokens,
      // "The eve | of the count".
      last = word[this.words.nounJoint[word[this.#to]] === 0 ? this.#to - 1 : this.#to + 2],
      isNamed = (to: number): boolean => word.subarray(Math.max(0, token - NEAR_NOUN), Math.min(to, token + NEAR_NOUN)).includes(last);
    return last === word[this.#to - 1] ? this.words.numberedOf[last] !== OF_THINGS || isNamed(Infinity) : isNamed(this.#from);
  }

  isMeanwhile(token: number): boolean {
    return this.#wordsSince(token).some((id) => (this.words.cues[id] & LATER_ASIDE) !== 0);
  }

  isStateThen(): boolean {
    const { word, sign } = this.tokens;
    let at = this.#from - 1,
      isThen = false;
    for (; !isThen && at >= 0 && this.#from - at < LONGEST_LINE && sign[at] !== DOT && (this.words.cues[word[at]] & COMMA) === 0; at--)
      isThen = (this.words.cues[word[at]] & LATER_ASIDE) !== 0 || (this.words.verbs[word[at]] & NOT) !== 0;
    return isThen;
  }

  hasPast(token: number): boolean {
    const { verbs, cues } = this.words,
      between = this.#wordsSince(token);
    // Not "will be held on Friday, followed by a talk at ten", "can do Friday, and we have settled for ten".
    return between.some(
      (id, at) => (verbs[id] & PAST) !== 0 && ((verbs[id] & PARTICIPLE) === 0 || (cues[between[at - 1] ?? 0] & (COMMA | PRESENT_HAVE)) === 0),
    );
  }

  isSetApart(token: number): boolean {
    return this.#wordsSince(token).some((id) => (this.words.cues[id] & COMMA) !== 0);
  }

  isResumed(token: number): boolean {
    const { word, sign } = this.tokens,
      { cues, verbs } = this.words;
    let at = this.#endOf(token) + 1;
    while (at < this.#from && (cues[word[at]] & (COMMA | CLAUSE_END)) === 0 && sign[at] !== CLOSE_PAREN) at++;
    const isClosed = sign[at] === CLOSE_PAREN || ((cues[word[at]] & COMMA) !== 0 && (verbs[word[at + 1]] & (PAST | BE)) !== 0);
    return isClosed && !this.isSameSentence(token);
  }

  /** The words between the time that begins with a token and the expression. */
  #wordsSince(token: number): Int32Array {
    return this.tokens.word.subarray(this.#endOf(token) + 1, this.#from);
  }

  /** The last token of the time that begins with a token. */
  #endOf(token: number): number {
    return token === this.#heard ? Math.max(token, this.#heardEnd - 1) : token;
  }

  opensEntry(): boolean {
    const { kind, flags, word } = this.tokens,
      before = this.#from - 1,
      next = this.#to;
    return (
      before >= 0 &&
      (kind[before] === NEWLINE || (this.words.cues[word[before]] & CLAUSE_END) !== 0) &&
      kind[next] === WORD &&
      (flags[next] & CAPITAL) !== 0
    );
  }

  noonOf(): number {
    const {
        words: { inDaytime, cues, hearer },
        tokens: { word },
      } = this,
      behind = this.#from - 2,
      last = hearer[word[behind]] === 0 ? behind : behind - 1;
    // "Met at two", "met yesterday at two", "woke us at two".
    let noon = Math.max(inDaytime[word[last]], inDaytime[word[last + 1]]);
    if (noon > OF_NOUN && this.#isOfMorning(inDaytime[word[last]] === noon ? last : last + 1)) return 0;
    // "Dinner will be served at eight", "the concert starts at 8".
    for (let at = last - 1; at >= 0 && at > last - NEAR_NOUN && (cues[word[at]] & (CLAUSE_END | COMMA)) === 0; at--)
      if (inDaytime[word[at]] > OF_NOUN && this.#isSubject(at)) noon = Math.max(noon, inDaytime[word[at]]);
    return noon;
  }

  /** "Wake-up call", "sunrise service meeting". */
  #isOfMorning(noun: number): boolean {
    const {
      words: { inDaytime, verbs },
      tokens: { word },
    } = this;
    for (let at = noun - 1; at > noun - NEAR_BEGIN && at >= 0 && (verbs[word[at]] & (PREPOSITION | DETERMINER)) === 0; at--)
      if (inDaytime[word[at]] === 1) return true;
    return false;
  }

  /** "The concert | starts", not "tickets for the concert go", "dinner tickets are", "the breakfast show". */
  #isSubject(noun: number): boolean {
    const {
      words: { inDaytime, verbs, cues },
      tokens: { word },
    } = this;
    if ((verbs[word[noun + 1]] & (BE | WILL | PRESENT | PAST | BASE)) === 0) return false;
    let at = noun - 1;
    const opens = (): boolean => (cues[word[at]] & CLAUSE_END) !== 0 || (verbs[word[at]] & COORDINATOR) !== 0;
    while (at > noun - NEAR_BEGIN && at >= 0 && !opens() && (verbs[word[at]] & (PREPOSITION | DETERMINER)) === 0 && inDaytime[word[at]] === 0) at--;
    if (opens()) return true;
    const before = at >= 0 && (verbs[word[at]] & (DETERMINER | PREPOSITION)) === DETERMINER ? at - 1 : at;
    return before < 0 || ((verbs[word[before]] & (PREPOSITION | SUBORDINATOR)) !== PREPOSITION && inDaytime[word[before]] === 0);
  }

  goesByClock(): boolean {
    const {
        words,
        tokens: { word },
      } = this,
      { inDaytime, byClock, cues, verbs } = words,
      last = this.#from - 2;
    // "Prices opened at 10".
    if (isBefore(this.tokens, this.#from, REACH_ON, words, -1, words.scales)) return false;
    for (let at = last; at > last - NEAR_NOUN && at >= 0 && (cues[word[at]] & (CLAUSE_END | COMMA)) === 0; at--) {
      if ((cues[word[at]] & TIMETABLE) !== 0 || inDaytime[word[at]] !== 0) return true;
      // "Left at nine", but "left school at twelve", "came to the firm at twelve": how old somebody was.
      if (byClock[word[at]] !== 0) return byClock[word[at]] === 1 || at === last;
      if ((verbs[word[at]] & (PAST | PRESENT | BASE)) !== 0 && (verbs[word[at]] & NOUN_LIKE) === 0) return false;
    }
    return false;
  }

  isDottedBehindDay(): boolean {
    const { text, start, end } = this.tokens;
    return /, [1-9]\.\d\d$/.test(text.slice(start[this.#from], end[this.#to - 1]));
  }

  isEarlier(): boolean {
    const {
      tokens: { word },
      words: { cues, earlier, verbs },
    } = this;
    let isBehindVerb = false;
    for (let at = this.#from - 1; at > this.#from - NEAR_NOUN && at >= 0 && (cues[word[at]] & CLAUSE_END) === 0; at--) {
      const next = verbs[word[at + 1]],
        isThat = earlier[word[at]] === BEFORE_THAT && (next & ANAPHOR) !== 0;
      // "Left earlier than planned, at ten", "those who came earlier left at ten": before something else.
      if (isThat || earlier[word[at]] === 1)
        return isThat || ((next & UNTIL) === 0 && (!isBehindVerb || at === 0 || (cues[word[at - 1]] & CLAUSE_END) !== 0));
      isBehindVerb ||= (verbs[word[at]] & PAST) !== 0;
    }
    return false;
  }

  isOfSubject(): boolean {
    const {
        tokens: { word, kind },
        words: { verbs },
      } = this,
      done = this.#from - 2,
      noun = done - 1;
    if (noun < 0 || (verbs[word[done + 1]] & PREPOSITION) === 0 || (verbs[word[done]] & PARTICIPLE) === 0) return false;
    const isNoun = kind[noun] === WORD && (verbs[word[noun]] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT | PROGRESSIVE)) === 0,
      next = verbs[word[this.#to]];
    return isNoun && (next & (BE | HAVE | PAST)) !== 0 && (next & NOUN_LIKE) === 0;
  }

  isMeasured(): boolean {
    return this.words.measures[this.tokens.word[this.#from - 2]] !== 0;
  }

  isMadeAhead(): boolean {
    return this.words.madeAhead[this.tokens.word[this.#to]] !== 0;
  }

  isNaming(): boolean {
    return this.words.nounJoint[this.tokens.word[this.#from - 1] ?? 0] !== 0 || this.bracketed() === 1;
  }

  bracketed(): number {
    const { sign } = this.tokens;
    for (let at = this.#from - 1; at >= 0 && this.#from - at < REACH_BACK && sign[at] !== CLOSE_PAREN; at--)
      if (sign[at] === OPEN_PAREN) return this.#from - at;
    return 0;
  }

  attribute(): number {
    return attributeAt(this.tokens, this.#from, this.#to, this.words);
  }

  opensParagraph(): boolean {
    return isNewParagraph(this.tokens, this.context.storyToken, this.#from);
  }

  isNewParagraph(): boolean {
    return this.#paragraphs.isAfter(this.context.storyToken, this.#from);
  }

  isSectionAfter(token: number): boolean {
    return this.#sectionsOfText().beginOf(this.#from) > token;
  }

  #sectionsOfText(): Sections {
    return (this.#sections ??= new Sections(this.tokens, this.words, this.context.civil?.year ?? Infinity));
  }

  isParagraphAfter(token: number): boolean {
    return this.#paragraphs.isAfter(Math.max(token, this.#from - LONGEST_PARAGRAPH), this.#from);
  }

  isBreakAfter(token: number): boolean {
    return isNewParagraph(this.tokens, Math.max(token, this.#from - LONGEST_PARAGRAPH), this.#from);
  }
}
