// The chain of time expressions: cascade of rules, refusals, resolution, zones.
import type { Span } from '../../model/index.js';
import { daysFromCivil } from '../../time/index.js';
import { zoneAt, type DocumentClock } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { isBirth, isToldOf } from '../resolution/ages.js';
import { isInHeading, openChapter } from '../resolution/chapter.js';
import { readChat, tells24Hours } from '../resolution/chat.js';
import { hasClock } from '../resolution/clock-time.js';
import { openContext, type Context, type Place } from '../resolution/context.js';
import { CLAUSE_END, COMMA } from '../words/cue-words.js';
import { DatedEntries } from '../resolution/dated-entries.js';
import { directionAt } from '../direction/direction.js';
import { Messages } from '../resolution/messages.js';
import { chooseMode } from '../resolution/mode.js';
import { isNote } from '../structure/note.js';
import { Posts } from '../resolution/posts.js';
import { quarterUntil } from '../resolution/reported.js';
import { resolve, type Resolved } from '../resolution/resolve.js';
import { momentOf, zoneOf } from '../resolution/stated-zone.js';
import { FRONT, tellingAt } from '../direction/telling.js';
import { COLON, DOT, isDash, signAt } from '../tokens/signs.js';
import { tokensOf } from '../tokens/token-at.js';
import { vocabularyOf, type Vocabulary } from '../structure/vocabulary.js';
import { CAPITAL, NEWLINE, NUMBER, WORD, type Tokens } from '../tokens/tokens.js';
import { BE, COORDINATOR, DETERMINER, HAPPENING, HAVE, PAST, PREPOSITION } from '../words/vocabulary.js';
import { fiscalYearEnd, isDoubted, isDayOfVerb, isMinutes, isNewParagraph, leavesBrackets } from './around.js';
import { chainWordsOf, type ChainWords } from './chain-words.js';
import { ClauseInHand } from './clause-in-hand.js';
import { findAtoms } from '../rules/find-atoms.js';
import { FoundExpression, type Surroundings } from './found-expression.js';
import { stagesOf } from '../rules/grammar.js';
import { ATOM, INSTEAD_OF, meaningLike, MOVED_TO, UNIT, type Meaning } from '../rules/meaning.js';
import { aroundJoint, beginning, clauseFrom, following, isEndOfQuarter, isEndOfYears, isGoneInto, meaningBeside, orderWeekdays, type Chain } from './neighbours.js';
import { isName, isNoYear, tellsChronicle, tellsEarlyYears, tellsEras } from './no-year.js';
import { zoneThere } from './local-time.js';
import { goesOnInLetters, isNoFraction, isOnlyDay, splitPair } from './pairs.js';
import { seenFromSaying } from './saying-behind.js';
import { saysDayOrClock, weakRefusal, type Refusal } from './refused.js';
import { isMovedAt } from '../direction/moved-slots.js';
import { mostHeard, SecondClock } from './second-clock.js';
import type { Atom } from '../rules/stage.js';
import { isLineLabel } from '../structure/line-shapes.js';
import { inherit } from '../resolution/lent-parts.js';
import { remember } from '../resolution/remember.js';

/** Where the document's clock comes from; read only if something asks for it. */
export interface ClockSource {
  readonly clock: DocumentClock;
  /** Where it stands when the text was written; told of no story. */
  readonly published?: Span | undefined;
  /** The same, read when somebody asks. */
  publishedAt?(): number | undefined;
}

/** The digit that leads hours below ten on a clock of 24 hours. */
const ZERO = 48;

/** Tokens back in which what a move is of stands. */
const SLOT_REACH = 12;

/** Tokens back in which the verb of a time stands. */
const NEAR_VERB = 6;

/** Days of a stretch that is looked at from its begin. */
const LONG = 550;

/** Behind them "instead of six" is an hour: "at eight", "at eight on Friday", "at eight on weekdays". */
const GIVES_WAY = new Set<number>([ATOM.clock, ATOM.dayTime, ATOM.set]);

/** Key of {@link Locale.nationalDays} for all other zones. */
const ANYWHERE = '*';

/** A reference with an offset is moved to the document's zone first. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:?\d*)$/i;

/**
 * Finds and resolves the time expressions of a tokenized text.
 * @param structure - the document's own clock; absent: the options alone.
 * @param refused - takes what was not believed.
 */
export function findExpressions(tokens: Tokens, locale: Locale, options: ParseOptions, structure?: ClockSource, refused?: Refusal[]): TimeExpression[] {
  return new ExpressionReader(tokens, locale, options, structure, refused).read();
}

/** Fewer lines that two numbers open are of no series. */
const FEWEST_LINES = 3;

/** The state of one reading, in text order. */
class ExpressionReader {
  readonly #atoms: readonly Atom[];
  readonly #words: ChainWords;
  readonly #context: Context;
  readonly #chain: Chain;
  readonly #clause: ClauseInHand;
  readonly #shared: Surroundings;
  readonly #posts: Posts;
  readonly #entries: DatedEntries;
  readonly #messages: Messages;
  readonly #clocks: SecondClock;
  readonly #tellsAge: boolean;
  readonly #found: FoundExpression[] = [];
  #hasEarlyYears: boolean | undefined;
  #hasEras: boolean | undefined;
  #isChronicle: boolean | undefined;
  /** Lines that a year and a word with a capital open. */
  #yearLines: number | undefined;
  /** Whether days in figures, "7/1", are believed where they open lines, and elsewhere. */
  #figures: { readonly opening: boolean; readonly other: boolean } | undefined;
  /** Whether the paragraph in hand is the first that tells a time; undefined before it. */
  #isLead: boolean | undefined;
  /** Whether the running day was told only to say which of several a noun means. */
  #isNounsDay = false;
  #postedEnd: number | undefined;

  constructor(private readonly tokens: Tokens, private readonly locale: Locale, options: ParseOptions, private readonly structure?: ClockSource, private readonly refused?: Refusal[]) {
    const atoms = (this.#atoms = findAtoms(stagesOf(locale), tokens, locale));
    // "Scheduled for Oct. 26": a full stop inside a time ends nothing.
    for (const { start, end } of atoms) for (let at = start; at < end - 1; at++) if (signAt(tokens, at) === DOT) tokens.word[at] = 0;
    const words = (this.#words = chainWordsOf(locale));
    const context = (this.#context = contextOf(tokens, locale, options, atoms, structure));
    context.mode = chooseMode(atoms, context, ({ start, end }) => (words.nounJoint[tokens.word[start - 1] ?? 0] !== 0 ? 0 : directionAt(tokens, start, end, words.clause)), ({ start, end }) => (tellingAt(tokens, start, end, words.clause) & FRONT) !== 0);
    this.#chain = { tokens, atoms, words, context };
    this.#clause = new ClauseInHand(tokens, words.clause, context);
    this.#shared = {
      days: new Map(), text: tokens.text, reasons: locale.reasons, mode: context.mode, heardZone: undefined,
      clock: () => structure?.clock ?? (options.timeZone === undefined ? undefined : { dateOrder: locale.dateOrder, mode: 'news', timeZone: options.timeZone }),
    };
    this.#posts = new Posts(tokens, atoms);
    this.#entries = new DatedEntries(tokens, atoms, words, () => structure?.published?.start ?? structure?.publishedAt?.());
    this.#messages = new Messages(tokens, vocabularyOf(locale), context.dateOrder, context.reference);
    if (this.#posts.isNamed || this.#messages.isChat) context.chat ??= 'day';
    this.#clocks = new SecondClock(tokens, words.joint, words.rangeJoint, vocabularyOf(locale), (offset) => this.#zoneAt(offset));
    this.#tellsAge = atoms.some(({ meaning }) => (meaning.age ?? meaning.other?.age) !== undefined);
  }

  read(): TimeExpression[] {
    const chain = this.#chain, atoms = this.#atoms;
    for (let index = 0; index < atoms.length; index++) {
      const atom = atoms[index];
      if (!this.#isBelieved(atom, atoms[index - 1])) continue;
      const pair = splitPair(atom);
      if (pair === undefined) this.#add(seenFromSaying(chain, index, meaningBeside(chain, index)), index, atom.start, atom.end, atom.list?.range);
      else if ('single' in pair) {
        if (pair.single) this.#add(pair.single, index, atom.start, atom.end);
      } else {
        const [one, other] = orderWeekdays(chain, inherit(pair.first, pair.second, -1), inherit(pair.second, pair.first, 1), index);
        const [end, next] = aroundJoint(chain, atom);
        // "Open 10–5 until 9 May": the number before ends a stretch of its own.
        if (isDash(signAt(this.tokens, atom.start - 1)) && this.tokens.kind[atom.start - 2] === NUMBER && atom.list === undefined) {
          this.#add(other, index, next, atom.end);
          continue;
        }
        this.#add(beginning(chain, one, other, atom.joint), index, atom.start, end, atom.list === undefined ? 'start' : undefined);
        this.#add(following(chain, one, other, atom.start, atom.joint), index, next, atom.end, 'end');
      }
    }
    this.#shared.heardZone = mostHeard(this.#found);
    return this.#found;
  }

  /** Whether what the rules found is a time at all. */
  #isBelieved(atom: Atom, before: Atom | undefined): boolean {
    const { tokens, refused } = this;
    const { weak, early, of, bareHour } = atom.meaning;
    // "At eight instead of six", not "two hours instead of three".
    if (bareHour === INSTEAD_OF && !(before !== undefined && GIVES_WAY.has(before.category) && before.end === atom.start - 2 && this.#words.clause.givenUp[tokens.word[before.end]] !== 0)) return false;
    if (bareHour === MOVED_TO && !(isMovedAt(tokens, atom.start, this.#words.clause, NEAR_VERB) && this.#hasOccasion(before, atom.start))) return false;
    if (weak !== undefined && weak !== 0 && !(this.#context.chat !== undefined && (isNoFraction(atom.meaning) || atom.category === ATOM.weekday)) && !this.#isInFigures(atom) && !isDayOfVerb(tokens, atom, this.#words.clause) && !this.#entries.isHead(atom) && !this.#headsColumn(atom) && !isLineLabel(tokens, atom.start, atom.end, this.#words.labelSign)) {
      const refusal = refused && weakRefusal(atom);
      if (refusal) refused.push(refusal);
      return false;
    }
    if (early !== undefined && !(early === 2 && (this.#hasEras ??= tellsEras(this.#atoms))) && !(early === 3 && (this.#isChronicle ??= tellsChronicle(tokens, this.#atoms))) && !(this.#hasEarlyYears ??= tellsEarlyYears(this.#atoms))) return false;
    if (goesOnInLetters(tokens, atom) || ((atom.category === ATOM.year || atom.meaning.maybeYear !== undefined) && isNoYear(tokens, atom, this.#words))) {
      refused?.push({ from: atom.start, to: atom.end, why: 'number' });
      return false;
    }
    // "The day" of something that is told behind it.
    return !isName(tokens, atom, this.#words) && !(atom.category === ATOM.eve && of === undefined && tokens.kind[atom.end] !== WORD);
  }

  /** "The meeting was moved to", "from 3 pm to", no price or rank: a happening, or another clock, stands before in the sentence. */
  #hasOccasion(before: Atom | undefined, at: number): boolean {
    const { tokens: { word } } = this, { clause } = this.#words;
    if (before !== undefined && (before.category === ATOM.clock || before.category === ATOM.dayTime) && at - before.end <= SLOT_REACH) return true;
    for (let index = at - 1; index >= 0 && at - index <= SLOT_REACH && (clause.cues[word[index]] & CLAUSE_END) === 0; index--) if ((clause.verbs[word[index]] & HAPPENING) !== 0 || clause.timedNoun[word[index]] !== 0) return true;
    return false;
  }

  /** "Wed 10   Boats in the bay": opens its line, and more than a space parts it from what follows. */
  #headsColumn(atom: Atom): boolean {
    const { start, end } = this.tokens;
    return atom.category === ATOM.dayNumber && this.#opensLine(atom) && atom.end < this.tokens.length && start[atom.end] - end[atom.end - 1] > 1;
  }

  /** "1985 After a fire the stand was shut", among lines that open so. */
  #headsYearLine(atom: Atom): boolean {
    const heads = ({ category, end, start }: Atom): boolean => category === ATOM.year && (start === 0 || this.tokens.kind[start - 1] === NEWLINE) && this.tokens.kind[end] === WORD && (this.tokens.flags[end] & CAPITAL) !== 0;
    if (!heads(atom)) return false;
    this.#yearLines ??= this.#atoms.filter(heads).length;
    return this.#yearLines >= FEWEST_LINES;
  }

  /** "7/1 Fever", where lines open so; "and again 15/1", where the text writes other days so: "on 8/1". */
  #isInFigures(atom: Atom): boolean {
    const { rule, meaning } = atom, opens = this.#opensLine(atom);
    if (meaning.secondNumber === undefined || !(opens || isOnlyDay(meaning))) return false;
    if (this.#figures === undefined) {
      const alike = this.#atoms.filter((other) => other.rule.id === rule.id), opening = alike.filter((other) => this.#opensLine(other));
      const isSure = alike.some((other) => !other.meaning.weak), isSeries = opening.some((other) => isOnlyDay(other.meaning)) && (isSure || opening.length >= FEWEST_LINES);
      this.#figures = { opening: isSeries, other: isSure || isSeries };
    }
    return opens ? this.#figures.opening : this.#figures.other;
  }

  #opensLine({ start }: Atom): boolean {
    return start === 0 || this.tokens.kind[start - 1] === NEWLINE;
  }

  #add(own: Meaning, index: number, from: number, to: number, range?: 'start' | 'end'): void {
    const meaning = this.#keptHere(own, from);
    if (!meaning) return;
    const { tokens } = this, context = this.#context, entries = this.#entries;
    const atom = this.#atoms[index];
    const written = this.#messages.enter(from);
    if (written) entries.open(context, written);
    this.#noteClock(meaning, from);
    this.#clause.open(atom.list?.from ?? clauseFrom(this.#chain, index, from, range === 'end'), range === 'start' ? atom.end : to);
    this.#posts.open(context, meaning, atom);
    entries.leave(context, from);
    const isHead = entries.isHead(atom);
    if (isHead) entries.forget(context);
    const told = hasClock(meaning) ? zoneOf(meaning, this.locale.zones) : undefined;
    const zone = hasClock(meaning) ? told ?? zoneThere(tokens, from, to, vocabularyOf(this.locale), this.#words.clause) : undefined;
    // In a post, whose own clock names none, a zone is that of another clock.
    context.isOtherClock = told !== undefined && (context.isPost || !this.#isHome(told, tokens.start[from]));
    const resolved = this.#clocks.onDayThere(resolve(isHead ? entries.meaningOf(meaning, context.dateOrder) : meaning, context, this.#clause), zone);
    if (!resolved) {
      if (saysDayOrClock(atom)) this.refused?.push({ from, to, why: 'impossible' });
      return;
    }
    const expression = new FoundExpression(tokens.start[from], tokens.end[to - 1], meaning.mod, atom.rule.id, resolved, this.#shared);
    if (range) expression.range = range;
    this.#found.push(expression);
    if (zone !== undefined) expression.stateZone(zone);
    expression.isElsewhere = told !== zone;
    expression.isDoubted = isDoubted(tokens, from, to, this.#words);
    const { place } = resolved;
    if (isHead) entries.open(context, place, from, entries.headsUpdate(atom));
    else entries.turn(atom, place);
    if (place?.unit === UNIT.day && place.minute === undefined && isLineLabel(tokens, atom.start, atom.end, this.#words.labelSign)) {
      context.lineDay = place.days;
      context.lineToken = to;
    }
    // "Saturday 10 April, 22:00 to Sunday 11 April, 04:00": the story goes on from the begin.
    range ??= place?.minute !== undefined && this.#clocks.endsStretch(place, from) ? 'end' : undefined;
    if (place !== undefined) this.#noteBegins(meaning, place, index, from, to, range);
    if (place?.minute !== undefined) {
      if (meaning.ago !== undefined) this.#clocks.continueOn(expression);
      if (this.#clocks.read(expression, place, zone, resolved, from, to)) return;
    }
    // "A metre above July 2031", "DOB: 8 April 1957": the story goes on from none of these.
    const isStandard = this.#words.standard[tokens.word[signAt(tokens, from - 1) === COLON ? from - 2 : from - 1]] > 0;
    if (!isStandard && (this.structure?.published?.start !== expression.start || place?.days !== context.reference)) this.#goOn(meaning, resolved, index, from, range);
  }

  /** A holiday that each country keeps on a day of its own: that of the country in which the text was written; undefined where that has none. */
  #keptHere(meaning: Meaning, from: number): Meaning | undefined {
    const days = this.locale.nationalDays?.[meaning.holiday ?? meaning.of?.holiday ?? 0];
    const zone = days && this.#zoneAt(this.tokens.start[from]);
    if (!days || !zone?.includes('/') && days[ANYWHERE] !== undefined) return meaning;
    const holiday = days[zone !== undefined && !this.locale.places?.monthFirst.includes(zone) ? zone : ANYWHERE] as number | undefined;
    return holiday === undefined ? undefined : meaning.of ? meaningLike(meaning, { of: meaningLike(meaning.of, { holiday }) }) : meaningLike(meaning, { holiday });
  }

  #zoneAt(offset: number): string | undefined {
    const clock = this.#shared.clock();
    return clock && zoneAt(clock, offset);
  }

  /** Whether a zone shows the same clock as that in which the text was written. */
  #isHome(zone: string, offset: number): boolean {
    const home = this.#zoneAt(offset), { reference = 0 } = this.#context;
    return home !== undefined && momentOf(reference, 0, zone) === momentOf(reference, 0, home);
  }

  /** How the text tells its clock, and whether the line in hand is that of its own day. */
  #noteClock(meaning: Meaning, from: number): void {
    const { tokens: { start, text } } = this, context = this.#context;
    context.token = from;
    context.isPosted = context.minute !== undefined && this.#isInPosted(start[from]);
    if ((meaning.meridiem ?? meaning.past ?? meaning.to) !== undefined || meaning.spoken === 1) context.saysMeridiem = true;
    else if (meaning.hour !== undefined && (meaning.hour > 12 || text.charCodeAt(start[from]) === ZERO) && !this.#isInPosted(start[from])) context.says24Hours = true;
  }

  /** Whether an offset lies in the line that tells when the text was written, or in the head above it; at the foot of a text nothing above is of it. */
  #isInPosted(offset: number): boolean {
    const { tokens: { text }, structure } = this;
    const at = structure?.published?.start ?? structure?.publishedAt?.();
    if (at === undefined) return false;
    this.#postedEnd ??= endOfPosted(this.tokens, structure?.published?.end ?? at, vocabularyOf(this.locale));
    return offset <= this.#postedEnd && (at < text.length / 2 || offset > text.lastIndexOf('\n', at));
  }

  /** What others count from: births, kick-offs, the end of the quarter in question. */
  #noteBegins(meaning: Meaning, place: Place, index: number, from: number, to: number, range?: 'start' | 'end'): void {
    const { tokens } = this, context = this.#context;
    if (this.#tellsAge && isBirth(tokens, from, to, this.#words.birth, range)) context.birth = place;
    // No clock tells when the second half was played: nothing counts on from there.
    if (meaning.play !== undefined && place.minute === undefined) context.clockMinute = undefined;
    if (place.minute !== undefined && isToldOf(tokens, from, this.#words.kickOff)) context.kickOff = place;
    if (isEndOfQuarter(this.#chain, index, from)) {
      context.quarter = quarterUntil(place.days);
      context.quarterToken = from;
    }
  }

  /** The story goes on from a time. */
  #goOn(meaning: Meaning, resolved: Resolved, index: number, from: number, range?: 'start' | 'end'): void {
    const context = this.#context, { anchor } = context, { place } = resolved;
    const atom = this.#atoms[index];
    const isYear = meaning.year !== undefined && place !== undefined && context.mode === 'narrative';
    if (isYear && meaning.month === undefined && (isLineLabel(this.tokens, atom.start, atom.end, this.#words.labelSign) || this.#headsYearLine(atom) || (meaning.season === undefined && isInHeading(this.tokens, atom.start, atom.end)))) openChapter(context, place, range);
    else {
      const isInto = isGoneInto(this.#chain, index, from, range);
      remember(context, meaning, resolved, this.#clause, this.#endsLead(from, (meaning.step ?? meaning.part) === undefined ? place : undefined) || isInto ? 'end' : range, isInto);
      this.#isLead ??= true;
      if (context.dayToken === from) this.#isNounsDay = this.#datesNoun(atom);
      // "Between May 1861 and 1866": the story goes on from the begin of so long a time.
      if (isYear && anchor !== undefined && place.days - anchor.days > LONG && isEndOfYears(this.#chain, index, from, range)) context.anchor = anchor;
    }
    context.storyToken = from;
  }

  /** "It ended at 03:40 on Sunday", in the first paragraph: how it all came out; the story begins behind. */
  #endsLead(from: number, place: Place | undefined): boolean {
    const { day, dayToken } = this.#context;
    const { word } = this.tokens, { outcomeVerb, clause: { cues } } = this.#words;
    if (this.#isLead === true && isNewParagraph(this.tokens, this.#context.storyToken, from)) this.#isLead = false;
    if (this.#isLead !== true) return false;
    // "It failed on Friday, and wages were paid on Monday instead".
    if (place?.unit === UNIT.day && place.minute === undefined && day !== undefined && place.days > day && place.days - day < FORTNIGHT && !this.#isNounsDay && this.#clause.isSameSentence(dayToken) && !leavesBrackets(this.tokens, dayToken, from)) return true;
    for (let at = from - 1; at > Math.max(0, from - NEAR_VERB) && (cues[word[at]] & (CLAUSE_END | COMMA)) === 0; at--) if (outcomeVerb[word[at]] !== 0) return true;
    return false;
  }

  /** "Wanted in the 26 February stabbing, he gave himself up on Saturday": a time between an article and its noun. */
  #datesNoun({ start, end }: Atom): boolean {
    const { kind, word } = this.tokens, { clause: { verbs } } = this.#words;
    return kind[end] === WORD && start > 0 && ((verbs[word[start - 1]] | verbs[word[start]]) & DETERMINER) !== 0 && (verbs[word[end]] & (PREPOSITION | COORDINATOR | PAST | BE | HAVE)) === 0;
  }
}

/** Days from the begin of a story to how it came out, at most: "the man charged with the fire of 26 February fled on Saturday" is told of Saturday. */
const FORTNIGHT = 14;

/** Years of which most texts tell: no other four digits behind "at" are one. */
const FIRST_YEAR = 1900, LAST_YEAR = 2100;

/** Tokens within which a title and the day of a dateline stand. */
const HEAD_REACH = 40;

/** What a text stands on before its first expression is read. */
function contextOf(tokens: Tokens, locale: Locale, options: ParseOptions, atoms: readonly Atom[], structure: ClockSource | undefined): Context {
  const given = options.reference;
  // "PUNE, Jan 18: The river rose.": handed over later, it was written on that day.
  const lead = atoms[0] as Atom | undefined, isHeaded = lead !== undefined && lead.start < HEAD_REACH && lead.meaning.day !== undefined && lead.meaning.month !== undefined && lead.meaning.year === undefined;
  const reference = given !== undefined && !isHeaded && !HAS_OFFSET.test(given) ? given : (structure?.clock.reference ?? given);
  const clock = atoms.some(({ meaning }) => meaning.first !== undefined) ? structure?.clock : undefined;
  const isFiscal = atoms.some(({ meaning }) => meaning.fiscal !== undefined);
  const context = openContext(reference, 'news', options.dateOrder ?? clock?.dateOrder ?? locale.dateOrder, isFiscal ? fiscalYearEnd(tokens, locale) : undefined, readChat(tokens, locale));
  context.anchor = yearToCome(atoms, context);
  // The head is read where the text must tell when it was written, and else not for this alone.
  const stretch = (given === undefined ? structure?.clock : clock)?.stretch;
  if (stretch) {
    [context.stretchFrom, context.stretchTo] = stretch;
    context.stretchAt = Infinity;
  }
  // "At 1048 … at 0900": the text tells the clock in four digits, also where none of them is a zero.
  context.saysFourDigits = atoms.some(({ meaning: { hourMinute, bareHour, maybeYear } }) => hourMinute !== undefined && (maybeYear === undefined ? bareHour === undefined : hourMinute < FIRST_YEAR || hourMinute > LAST_YEAR));
  context.isNote = context.chat !== undefined && isNote(tokens, locale);
  if (context.chat !== undefined && tells24Hours(tokens)) context.says24Hours = true;
  context.isReport = reference === undefined && structure?.clock.isReport === true;
  context.isMinutes = reference !== undefined && isMinutes(tokens, locale);
  return context;
}

/** "On 19 August the first wave landed … on 14 August 1942 it had been rehearsed", where nobody tells when it was written: the year of the first full date, for what is told before it. */
function yearToCome(atoms: readonly Atom[], { reference }: Context): Place | undefined {
  const full = reference === undefined ? atoms.find(({ meaning }) => meaning.year !== undefined && meaning.weak === undefined) : undefined;
  const year = full?.meaning.year ?? 0;
  return full === undefined || full === atoms[0] || full.meaning.day === undefined || full.meaning.era === 1 ? undefined : { days: daysFromCivil(year, 1, 1), unit: UNIT.year };
}

/** Where the line ends that tells when the text was written, and those right below that tell so again: "Updated: 3 May 2034, 11:15". */
function endOfPosted(tokens: Tokens, offset: number, words: Vocabulary): number {
  const { text, word } = tokens;
  let end = text.indexOf('\n', offset);
  for (let at = tokensOf(tokens, { start: end + 1, end })[0]; end >= 0 && (words.posted[word[at]] ?? 0) + (words.postedLead[word[at]] ?? 0) > 0; at = tokensOf(tokens, { start: end + 1, end })[0]) end = text.indexOf('\n', end + 1);
  return end;
}
