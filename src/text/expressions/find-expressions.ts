// The chain of time expressions: cascade of rules, refusals, resolution, zones.
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import type { DocumentStructure } from '../document.js';
import { dayValue } from '../resolution/value.js';
import { openChapter } from '../resolution/registers/chapter.js';
import { hasClock } from '../resolution/clock/clock-time.js';
import type { Context, Place } from '../resolution/context.js';
import { DatedEntries } from '../resolution/registers/dated-entries.js';
import { Messages } from '../resolution/registers/messages.js';
import { Posts } from '../resolution/registers/posts.js';
import { resolve, type Resolved } from '../resolution/resolve.js';
import { zoneOf } from '../resolution/clock/stated-zone.js';
import { COLON, DOT, isDash, signAt } from '../tokens/signs.js';
import { vocabularyOf } from '../structure/vocabulary.js';
import { CLOCK, NUMBER, type Tokens } from '../tokens/tokens.js';
import { isDoubted, leadsToNoun } from './around.js';
import { aroundTimes } from './around-times.js';
import { Belief } from './belief.js';
import { chainWordsOf, type ChainWords } from './chain-words.js';
import { Home } from './home.js';
import { ToldClock } from './told-clock.js';
import { Begins } from './begins.js';
import { ChapterYears } from './chapter-years.js';
import { ClauseInHand } from './clause-in-hand.js';
import { findAtoms } from '../rules/find-atoms.js';
import { contextOf, type ClockSource } from './first-context.js';
import { isFormerSlot } from './former-slot.js';
import { FoundExpression, type Surroundings } from './found-expression.js';
import { mayBeOpen, supposedDays, type SupposedDays } from './supposed-days.js';
import { readAsClocks } from './four-digit-clock.js';
import { stagesOf } from '../rules/grammar.js';
import { ATOM } from '../rules/categories.js';
import { meaningLike, UNIT, type Meaning } from '../rules/meaning.js';
import type { Chain } from './chain.js';
import { meaningBeside } from './neighbours.js';
import { areApart, aroundJoint, beginning, clauseFrom, clauseTo, endOfDays, following, isEndOfYears, isGoneInto, wayTo } from './stretch-ends.js';
import { orderWeekdays } from './weekdays-beside.js';
import { Lead } from './lead.js';
import { zoneThere } from './local-time.js';
import { splitPair } from './pairs.js';
import { seenFromSaying } from './saying-behind.js';
import { saysDayOrClock, type Refusal } from './refused.js';
import { mostHeard, SecondClock } from './second-clock.js';
import type { Atom } from '../rules/stage.js';
import { isLineLabel } from '../structure/line-shapes.js';
import { inherit } from '../resolution/lent-parts.js';
import { remember } from '../resolution/remember.js';
import { closesLine, opensItem } from '../tokens/token-shape.js';
import { isVerbless, opensSentence } from '../direction/sentence-bounds.js';
import { DETERMINER, PREPOSITION } from '../words/vocabulary.js';

/** Value of the class `elapsed` for what came so long after what was told last. */
const SINCE_LAST = 1;

/** Days of a week. */
const DAYS_OF_WEEK = 7;

/** Days of a stretch that is looked at from its begin. */
const LONG = 550;

/**
 * Finds and resolves the time expressions of a tokenized text.
 * @param structure - the document's own clock; absent: the options alone.
 * @param refused - takes what was not believed.
 */
export function findExpressions(
  tokens: Tokens,
  locale: Locale,
  options: ParseOptions,
  structure?: ClockSource,
  refused?: Refusal[],
): FoundExpression[] {
  return new ExpressionReader(tokens, locale, options, structure, refused).read();
}

/** The time expressions of a text. */
export interface FoundTimes {
  readonly found: FoundExpression[];
  /** What they leave open for want of a day of writing: reads the text a second time, where something is. */
  suppose(): SupposedDays | undefined;
}

/** As {@link findExpressions}, with what is open. */
export function findTimesAndOpen(
  tokens: Tokens,
  locale: Locale,
  options: ParseOptions,
  structure: DocumentStructure,
  refused: Refusal[],
): FoundTimes {
  const reader = new ExpressionReader(tokens, locale, options, structure, refused),
    found = reader.read(),
    day = reader.supposed;
  return {
    found,
    suppose() {
      if (day === undefined || !found.some(mayBeOpen)) return undefined;
      const reference = dayValue(day),
        clock = { ...structure.clock, reference };
      return supposedDays(reference, found, findExpressions(tokens, locale, { ...options, reference }, { ...structure, clock }));
    },
  };
}

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
  readonly #belief: Belief;
  readonly #lead: Lead;
  readonly #messages: Messages;
  readonly #clocks: SecondClock;
  readonly #home: Home;
  readonly #toldClock: ToldClock;
  readonly #begins: Begins;
  readonly #chapters: ChapterYears;
  readonly #found: FoundExpression[] = [];

  constructor(
    private readonly tokens: Tokens,
    private readonly locale: Locale,
    options: ParseOptions,
    private readonly structure?: ClockSource,
    private readonly refused?: Refusal[],
  ) {
    const atoms = (this.#atoms = findAtoms(stagesOf(locale), tokens, locale));
    // "Scheduled for Oct. 26": a full stop inside a time ends nothing.
    readAsClocks(tokens, atoms);
    for (const { start, end } of atoms) for (let at = start; at < end - 1; at++) if (signAt(tokens, at) === DOT) tokens.word[at] = 0;
    const words = (this.#words = chainWordsOf(locale));
    const context = (this.#context = contextOf(tokens, locale, options, atoms, structure, aroundTimes(tokens, words), words.birth));
    this.#chain = { tokens, atoms, words, context };
    this.#clause = new ClauseInHand(tokens, words.clause, context);
    this.#shared = {
      days: new Map(),
      text: tokens.text,
      reasons: locale.reasons,
      mode: context.mode,
      heardZone: undefined,
      clock: () =>
        structure?.clock ?? (options.timeZone === undefined ? undefined : { dateOrder: locale.dateOrder, mode: 'news', timeZone: options.timeZone }),
    };
    this.#home = new Home(this.#shared, locale);
    this.#posts = new Posts(tokens, atoms);
    this.#entries = new DatedEntries(tokens, atoms, words, () => structure?.published?.start ?? structure?.publishedAt?.());
    this.#lead = new Lead(this.#chain, this.#clause);
    this.#belief = new Belief(this.#chain, this.#entries, refused);
    this.#messages = new Messages(tokens, vocabularyOf(locale), context.dateOrder, context.reference);
    if (this.#posts.isNamed || this.#messages.isChat) context.chat ??= 'day';
    this.#clocks = new SecondClock(tokens, words.joint, words.rangeJoint, vocabularyOf(locale), (offset) => this.#home.zoneAt(offset));
    this.#toldClock = new ToldClock(tokens, context, locale, structure);
    this.#begins = new Begins(this.#chain);
    this.#chapters = new ChapterYears(this.#chain);
  }

  /** {@link Context.supposed}. */
  get supposed(): number | undefined {
    return this.#context.supposed;
  }

  read(): FoundExpression[] {
    const chain = this.#chain,
      atoms = this.#atoms;
    for (let index = 0; index < atoms.length; index++) {
      const atom = atoms[index];
      if (!this.#belief.isTime(atom, atoms[index - 1], atoms[index + 1])) continue;
      const pair = splitPair(atom, this.#context.near !== undefined);
      if (pair === undefined) this.#add(seenFromSaying(chain, index, meaningBeside(chain, index)), index, atom.start, atom.end, atom.list?.range);
      else if ('single' in pair) {
        if (pair.single) this.#add(pair.single, index, atom.start, atom.end);
      } else {
        const [one, other] = orderWeekdays(
          chain,
          inherit(pair.first, pair.second, wayTo(chain, atom, pair.second)),
          inherit(pair.second, pair.first, 1),
          index,
        );
        const [end, next] = aroundJoint(chain, atom);
        // "Open 10–5 until 9 May": the number before ends a stretch of its own.
        if (isDash(signAt(this.tokens, atom.start - 1)) && this.tokens.kind[atom.start - 2] === NUMBER && atom.list === undefined) {
          this.#add(other, index, next, atom.end);
          continue;
        }
        const isApart = areApart(chain, atom, one, other);
        this.#add(beginning(chain, one, other, atom.joint), index, atom.start, end, atom.list === undefined && !isApart ? 'start' : undefined);
        this.#add(following(chain, one, other, atom.start, atom.joint), index, next, atom.end, isApart ? undefined : 'end');
        // "From 9 to 5 on Friday": the day is taken up.
        if (index + 1 < atoms.length && atoms[index + 1].start < atom.end) index++;
      }
    }
    this.#shared.heardZone = mostHeard(this.#found);
    return this.#found;
  }

  #add(own: Meaning, index: number, from: number, to: number, range?: 'start' | 'end'): void {
    const { tokens } = this,
      kept = this.#home.asKept(own, tokens.start[from]);
    if (!kept) return;
    const meaning = asOnFace(tokens, kept, from),
      context = this.#context,
      atom = this.#atoms[index],
      isHead = this.#comeTo(meaning, index, from, to, range);
    const told = hasClock(meaning) ? zoneOf(meaning, this.locale.zones) : undefined,
      zone = hasClock(meaning)
        ? (told ?? zoneThere(tokens, from, to, vocabularyOf(this.locale), this.#words.clause, () => this.#home.isZoneStated()))
        : undefined;
    // In a post, whose own clock names none, a zone is that of another clock.
    context.isOtherClock = told !== undefined && (context.isPost || !this.#home.hasClockOf(told, tokens.start[from], context.reference));
    context.isUniversal = context.isOtherClock && told === 'UTC';
    const read = resolve(isHead ? this.#asHead(meaning, atom) : meaning, context, this.#clause),
      // "(7 p.m. Eastern on the 11th)": only the month of its day is that of words before.
      namesDay = meaning.day !== undefined,
      resolved = this.#clocks.onDayThere(read, zone, from, namesDay);
    if (!resolved) {
      if (saysDayOrClock(atom)) this.refused?.push({ from, to, why: 'impossible' });
      return;
    }
    const first = leadsToNoun(tokens, from, to, meaning, this.#words.clause) ? from + 1 : from;
    const expression = new FoundExpression(tokens.start[first], tokens.end[to - 1], meaning.mod, atom.rule.id, resolved, this.#shared);
    if (range) expression.range = range;
    this.#found.push(expression);
    if (zone !== undefined) expression.stateZone(zone);
    expression.isElsewhere = told !== zone;
    expression.isDoubted = isDoubted(tokens, from, to, this.#words);
    const { place } = resolved;
    if (place !== undefined) this.#posts.date(context, atom, place);
    this.#noteHead(atom, place, isHead, from, to);
    // "Saturday 10 April, 22:00 to Sunday 11 April, 04:00": the story goes on from the begin.
    range ??= place?.minute !== undefined && this.#clocks.endsStretch(place, from) ? 'end' : endOfDays(this.#chain, index);
    if (place !== undefined) this.#begins.note(meaning, place, index, from, to, range);
    if (place?.minute !== undefined) {
      if (meaning.ago !== undefined) this.#clocks.continueOn(expression);
      if (this.#clocks.read(expression, place, zone, namesDay ? { ...resolved, how: undefined } : resolved, from, to)) {
        const { moved } = this.#clocks;
        if (moved) this.#goOn(meaning, { ...resolved, place: moved }, index, from, range);
        return;
      }
    }
    if (!this.#isMere(from, expression, place)) this.#goOn(meaning, resolved, index, from, range);
    if (place === undefined && this.#isElapsed(meaning, from, to)) this.#goOnAfter(meaning, index, from);
  }

  /** "After two years, he left", "after two years the mill closed": a length that opens its sentence, of what is over. */
  #isElapsed({ length }: Meaning, from: number, to: number): boolean {
    const {
      tokens: { word },
      words: { elapsed, clause },
    } = this.#chain;
    if (length === undefined || elapsed[word[from - 1]] !== SINCE_LAST || !opensSentence(this.tokens, from - 1, clause)) return false;
    return (clause.verbs[word[to]] & (PREPOSITION | DETERMINER)) !== PREPOSITION && this.#clause.toward() <= -1;
  }

  /** The story goes on from where so long a time has led. */
  #goOnAfter(meaning: Meaning, index: number, from: number): void {
    const later = meaningLike(meaning, { ago: 1, from: 1 }),
      resolved = resolve(later, this.#context, this.#clause);
    if (resolved?.place) this.#goOn(later, resolved, index, from);
  }

  /**
   * Comes to a time in text order: the message, the clause, the post and the entry in which it stands.
   * @returns whether it heads an entry.
   */
  #comeTo(meaning: Meaning, index: number, from: number, to: number, range?: 'start' | 'end'): boolean {
    const context = this.#context,
      entries = this.#entries,
      atom = this.#atoms[index],
      written = this.#messages.enter(from);
    if (written) entries.open(context, written);
    this.#toldClock.note(meaning, from, to);
    this.#clause.open(
      atom.list?.from ?? clauseFrom(this.#chain, index, from, range === 'end'),
      range === 'start' || to === atom.end ? clauseTo(this.#chain, index) : to,
    );
    this.#posts.open(context, meaning, atom);
    entries.leave(context, from);
    if (atom.category === ATOM.weekday && entries.isLine(atom)) context.headToken = from;
    const isHead = entries.isHead(atom, context);
    if (isHead) entries.forget(context);
    return isHead;
  }

  #asHead(meaning: Meaning, atom: Atom): Meaning {
    return this.#entries.meaningOf(meaning, this.#context, atom);
  }

  /** What a day or a month leaves to what stands below it, where it heads an entry or a line. */
  #noteHead(atom: Atom, place: Place | undefined, isHead: boolean, from: number, to: number): void {
    const context = this.#context,
      entries = this.#entries;
    if (isHead) entries.open(context, place, from, entries.headsUpdate(atom));
    else entries.turn(atom, place);
    // "Programme for the week of 20 March" above its days too.
    const isWeek = place?.unit === UNIT.week && closesLine(this.tokens, to);
    if (isWeek && (opensItem(this.tokens, from) || (atom.meaning.of !== undefined && isVerbless(this.tokens, from, this.#words.clause))))
      context.headWeek = place.days;
    if (place?.unit !== UNIT.day || place.minute !== undefined) return;
    if (place.days - (context.headWeek ?? place.days) >= DAYS_OF_WEEK) context.headWeek = undefined;
    if (isLineLabel(this.tokens, atom.start, atom.end, this.#words.labelSign)) {
      context.lineDay = place.days;
      context.lineToken = to;
    }
    if (entries.isLine(atom)) context.headToken = from;
  }

  /** "A metre above July 2031", "DOB: 8 April 1957", and the day of writing where that is told: the story goes on from none of these. */
  #isMere(from: number, { start }: FoundExpression, place: Place | undefined): boolean {
    const { tokens } = this,
      before = signAt(tokens, from - 1) === COLON ? from - 2 : from - 1;
    if (this.#words.standard[tokens.word[before]] > 0 || isFormerSlot(tokens, from, this.locale)) return true;
    return this.structure?.published?.start === start && place?.days === this.#context.reference;
  }

  /** The story goes on from a time. */
  #goOn(meaning: Meaning, resolved: Resolved, index: number, from: number, range?: 'start' | 'end'): void {
    const context = this.#context,
      { anchor } = context,
      { place } = resolved;
    const atom = this.#atoms[index];
    const isYear = meaning.year !== undefined && place !== undefined && context.mode === 'narrative';
    if (isYear && this.#chapters.heads(meaning, atom)) openChapter(context, place, range);
    else {
      const isInto = isGoneInto(this.#chain, index, from, range);
      const isOutcome = this.#lead.isEnd(meaning, from, place);
      remember(context, meaning, resolved, this.#clause, isOutcome || isInto ? 'end' : range, isInto);
      if (isOutcome) {
        context.outcome = place;
        context.outcomeToken = from;
      }
      this.#lead.goOn(from, atom);
      // "Between May 1861 and 1866": the story goes on from the begin of so long a time.
      if (isYear && anchor !== undefined && place.days - anchor.days > LONG && isEndOfYears(this.#chain, index, from, range)) context.anchor = anchor;
    }
    context.storyToken = from;
  }
}

/** "At 1.15", in a text that writes its clocks with a dot: as a clock face shows it, whatever stands behind. */
function asOnFace({ flags }: Tokens, meaning: Meaning, from: number): Meaning {
  return meaning.minute !== undefined && meaning.spoken === undefined && (flags[from] & CLOCK) !== 0 ? meaningLike(meaning, { spoken: 2 }) : meaning;
}
