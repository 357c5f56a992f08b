// The chain of time expressions: cascade of rules, refusals, resolution, zones.
import type { Span } from '../../model/index.js';
import type { DocumentClock } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { civilFromDays } from '../../time/index.js';
import { isBirth, isToldOf } from '../resolution/ages.js';
import { isInHeading, openChapter } from '../resolution/chapter.js';
import { DatedEntries } from '../resolution/dated-entries.js';
import { Posts } from '../resolution/posts.js';
import { remember } from '../resolution/running.js';
import type { Clause } from '../resolution/story.js';
import { QUOTED, isAttributive, tellingAt } from '../resolution/telling.js';
import { openContext } from '../resolution/context.js';
import { CLAUSE_END, COMMA, cueWordsOf, DAY_ON, TARGET_AFTER_MOVE } from '../resolution/cue-words.js';
import { directionAt, isGivenUpAt, isMovedAt, PRESENT_TENSE } from '../resolution/direction.js';
import { hasClock } from '../resolution/clock-time.js';
import { readChat } from '../resolution/chat.js';
import { chooseMode } from '../resolution/mode.js';
import { resolve, type Resolved } from '../resolution/resolve.js';
import { pairedOffset, zoneOf } from '../resolution/stated-zone.js';
import { quarterUntil } from '../resolution/reported.js';
import { WORD, type Tokens } from '../tokens.js';
import { isNounBetween, isBracketed, isSameSentence, isNewParagraph, isMinutes, fiscalYearEnd } from './around.js';
import { findAtoms } from './find-atoms.js';
import { FoundExpression, type Surroundings } from './found-expression.js';
import { stagesOf } from './grammar.js';
import { isName, isNoYear, tellsEarlyYears } from './no-year.js';
import { Quotes } from './quotes.js';
import { ATOM, UNIT, type Meaning } from './meaning.js';
import { saysDayOrClock, weakRefusal, type Refusal } from './refused.js';
import { goesOnInLetters, inherit, isNoFraction, isOverNewYear, isYearless, lendDay, lendYear, splitPair } from './pairs.js';
import type { Atom } from './stage.js';

/** The digit that leads hours below ten on a clock of 24 hours. */
const ZERO = 48;

/** Where the document's clock comes from; read only if something asks for it. */
export interface ClockSource {
  readonly clock: DocumentClock;
  /** Where it stands when the text was written; told of no story. */
  readonly published?: Span | undefined;
  /** The same, read when somebody asks. */
  publishedAt?(): number | undefined;
}

/** What names a day. */
const DAYS = new Set<number>([ATOM.weekday, ATOM.monthDay, ATOM.fullDay, ATOM.stepDay]);

/** Tokens back in which the verb of a time stands. */
const NEAR_VERB = 6;

/** Tokens between the day of a plan and the one to which it is moved. */
const MOVED_REACH = 12;
/** Tokens of a noun between a clock time and its day, at most. */
const NOUN_REACH = 5;

/** Days of a stretch that is looked at from its begin. */
const LONG = 550;

/** A reference with an offset is moved to the document's zone first. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:?\d*)$/i;

/**
 * Finds and resolves the time expressions of a tokenized text.
 * @param structure - the document's own clock; absent: the options alone.
 * @param refused - takes what was not believed.
 */
export function findExpressions(tokens: Tokens, locale: Locale, options: ParseOptions, structure?: ClockSource, refused?: Refusal[]): TimeExpression[] {
  const atoms = findAtoms(stagesOf(locale), tokens, locale);
  const given = options.reference;
  const reference = given !== undefined && !HAS_OFFSET.test(given) ? given : (structure?.clock.reference ?? given);
  const clock = atoms.some(({ meaning }) => meaning.first !== undefined) ? structure?.clock : undefined;
  const isFiscal = atoms.some(({ meaning }) => meaning.fiscal !== undefined), tellsAge = atoms.some(({ meaning }) => (meaning.age ?? meaning.other?.age) !== undefined);
  const context = openContext(reference, 'news', options.dateOrder ?? clock?.dateOrder ?? locale.dateOrder, isFiscal ? fiscalYearEnd(tokens, locale) : undefined, readChat(tokens, locale));
  const words = cueWordsOf(locale);
  context.isMinutes = reference !== undefined && isMinutes(tokens, locale);
  const clockCue = locale.lexicon.values('fourDigitCue'), joint = locale.lexicon.values('joint'), rangeJoint = locale.lexicon.values('rangeJoint'), nounJoint = locale.lexicon.values('nounJoint'), comma = locale.lexicon.values('listComma'), outcome = locale.lexicon.values('outcomeVerb'), into = locale.lexicon.values('dayInto'), ended = locale.lexicon.values('ended'), between = locale.lexicon.values('between'), birth = locale.lexicon.values('birth'), kickOff = locale.lexicon.values('kickOff');
  context.mode = chooseMode(atoms, context, ({ start, end }) => (nounJoint[tokens.word[start - 1] ?? 0] !== 0 ? 0 : directionAt(tokens, start, end, words)));
  const shared: Surroundings = {
    days: new Map(),
    text: tokens.text,
    reasons: locale.reasons,
    mode: context.mode,
    heardZone: undefined,
    clock: () => structure?.clock ?? (options.timeZone === undefined ? undefined : { dateOrder: locale.dateOrder, mode: 'news', timeZone: options.timeZone }),
  };
  // The posted line has a clock of its own.
  const headEnd = structure?.published === undefined ? -1 : tokens.text.indexOf('\n', structure.published.end);
  let postedEnd: number | undefined;
  const found: FoundExpression[] = [];
  let hasEarlyYears: boolean | undefined;
  let first = 0, next = 0, atIndex = -1;
  // Whether the paragraph in hand is the first that tells a time; undefined before it.
  let isLead: boolean | undefined;
  let toward: number | undefined, telling: number | undefined;
  const quotes = new Quotes(tokens);
  const posts = new Posts(tokens, atoms);
  const entries = new DatedEntries(tokens, atoms, { messageLead: locale.lexicon.values('messageLead'), sentLabel: locale.lexicon.values('sentLabel') }, () => structure?.published?.start ?? structure?.publishedAt?.());
  // The clause around the expression in hand, read only if its resolution asks.
  const clause: Clause = {
    toward: () => (toward ??= towardAt(first, next)),
    isSameSentence: (token) => isSameSentence(tokens, token, first, words.cues),
    telling: () => (telling ??= tellingAt(tokens, first, next, words) | (quotes.isOpenAt(first) ? QUOTED : 0)),
    isAttributive: () => isAttributive(tokens, first, next, words),
    isNewParagraph: () => isNewParagraph(tokens, context.storyToken, first),
  };
  let lastClock: { expression: FoundExpression; place: NonNullable<Resolved['place']>; end: number } | undefined;
  for (const atom of atoms) {
    atIndex++;
    if (atom.meaning.weak !== undefined && atom.meaning.weak !== 0 && !(context.chat !== undefined && isNoFraction(atom.meaning))) {
      const refusal = refused && weakRefusal(atom);
      if (refusal) refused.push(refusal);
      continue;
    }
    if (atom.meaning.early !== undefined && !(hasEarlyYears ??= tellsEarlyYears(atoms))) continue;
    if (goesOnInLetters(tokens, atom) || (atom.category === ATOM.year && isNoYear(tokens, atom, locale.lexicon))) {
      refused?.push({ from: atom.start, to: atom.end, why: 'number' });
      continue;
    }
    // "The day" of something that is told behind it.
    if (isName(tokens, atom, locale.lexicon) || (atom.category === ATOM.eve && atom.meaning.of === undefined && tokens.kind[atom.end] !== WORD)) continue;
    const pair = splitPair(atom);
    if (pair === undefined) add(beforeAct(atom) ?? behind(atom, onSharedDay(atom, asClock(atom))), atom, atom.start, atom.end);
    else if ('single' in pair) {
      if (pair.single) add(pair.single, atom, atom.start, atom.end);
    } else {
      const [one, other] = orderWeekdays(inherit(pair.first, pair.second), inherit(pair.second, pair.first), atom);
      add(beginning(one, other, atom.joint), atom, atom.start, atom.joint, 'start');
      add(following(one, other, atom.start, atom.joint), atom, atom.joint + 1, atom.end, 'end');
    }
  }
  shared.heardZone = mostHeard(found);
  return found;

  /** Where the line ends that tells when the text was written. */
  function endOfPosted(): number {
    const at = structure?.published?.end ?? structure?.publishedAt?.();
    return at === undefined ? -1 : tokens.text.indexOf('\n', at);
  }

  /** "The night of Sunday, 1 May, into Monday": the second day is where the first leads. */
  function isGoneInto(from: number): boolean {
    const before = atoms[atIndex - 1]?.end ?? -Infinity;
    return into[tokens.word[from - 1] ?? 0] !== 0 && from - before <= 2;
  }

  /** "It ended at 03:40 on Sunday", in the first paragraph: how it all came out; the story begins behind. */
  function endsLead(from: number): boolean {
    if (isLead === true && isNewParagraph(tokens, context.storyToken, from)) isLead = false;
    if (isLead !== true) return false;
    for (let at = from - 1; at > Math.max(0, from - NEAR_VERB) && (words.cues[tokens.word[at]] & (CLAUSE_END | COMMA)) === 0; at--) if (outcome[tokens.word[at]] !== 0) return true;
    return false;
  }

  /** A clock time joined to one that names the day of both, a month or season joined to one that names the year of both. */
  function onSharedDay({ category, start, end }: Atom, meaning: Meaning): Meaning {
    const next = atoms[atIndex + 1];
    const word = tokens.word[end] ?? 0;
    if (next === undefined) return meaning;
    // "The May crisis of 1958".
    if (next.category === ATOM.year && next.start === end + 2 && nounJoint[tokens.word[end + 1]] !== 0 && tokens.kind[end] === WORD) return lendYear(meaning, next.meaning);
    // "The next day, 13 March,": that date.
    if (category === ATOM.stepDay && meaning.from === 1 && meaning.ago === undefined && next.start === end + 1 && comma[word] !== 0 && (next.category === ATOM.monthDay || next.category === ATOM.fullDay)) return next.meaning;
    // "For the quarter ended 30 June".
    if (meaning.report === 1 && ended[word] !== 0 && next.start === end + 1) return { ...meaning, of: next.meaning };
    const behind = atoms[atIndex + 2];
    // "At 3:34 a.m. (0634 GMT) on Saturday": the day behind the brackets.
    if (category === ATOM.clock && next.category === ATOM.clock && next.start === end + 1 && isBracketed(tokens, next.start) && behind !== undefined && behind.start - next.end < 3 && DAYS.has(behind.category)) return lendDay(meaning, behind.meaning);
    // "The race, meant for November, was shifted to January 2034": the last one before.
    if (next.meaning.year !== undefined && next.start - end < MOVED_REACH && isYearless(meaning) && (words.cues[tokens.word[next.start - 1]] & TARGET_AFTER_MOVE) !== 0 && isMovedAt(tokens, next.start, words, 4)
      && isSameSentence(tokens, end, next.start, words.cues) && [-0.5, 1].includes(directionAt(tokens, start, end, words))) return lendYear(meaning, next.meaning);
    // "The 10 am briefing on 25 July".
    if (category === ATOM.clock && DAYS.has(next.category) && next.start - end < NOUN_REACH && words.cues[tokens.word[next.start - 1]] & DAY_ON && isNounBetween(tokens, end, next.start - 1, words.verbs)) return lendDay(meaning, next.meaning);
    if (next.start !== end + 1 || joint[word] === 0) return meaning;
    if (category === ATOM.year && next.meaning.hourMinute !== undefined) return lendDay({ hourMinute: meaning.year }, next.meaning);
    if (category !== ATOM.clock) return next.category === ATOM.year ? meaning : beginning(lendYear(meaning, next.meaning), next.meaning, end);
    // "From 22:41 until 01:17 the next day": the first is not the next day's.
    return next.category === ATOM.dayTime && next.meaning.from !== 1 && (rangeJoint[word] !== 0 || between[tokens.word[start - 1] ?? 0] !== 0) ? lendDay(meaning, next.meaning) : meaning;
  }

  /** "Called off Sunday's race on Friday": the first one after the day of the act. */
  function beforeAct({ meaning, start, end, category }: Atom): Meaning | undefined {
    const act = atoms[atIndex + 1];
    if (category !== ATOM.weekday || act?.category !== ATOM.weekday || meaning.toward !== undefined || act.start - end > MOVED_REACH || !isGivenUpAt(tokens, start, end, act.start, words) || !isSameSentence(tokens, end, act.start, words.cues)) return undefined;
    const days = resolve(act.meaning, context, { toward: () => -1, isSameSentence: () => false, telling: () => 0 })?.place?.days;
    return days === undefined ? undefined : { ...meaning, base: days, toward: 1 };
  }

  /** "From late October to early March": the end of a stretch follows its begin. */
  function behind({ start }: Atom, meaning: Meaning): Meaning {
    const before = atoms[atIndex - 1];
    if (before?.end !== start - 1) return meaning;
    // "On 5 May, the day before the strike": that day itself.
    const isApposed = comma[tokens.word[start - 1]] !== 0;
    // "In the year-earlier period, the third quarter of the brewer, it …": the year of that period.
    if (isApposed && before.meaning.report === 2 && meaning.quarter !== undefined && context.near !== undefined) return { ...meaning, year: meaning.year ?? civilFromDays(context.near.days).year };
    return isApposed && meaning.nth !== undefined && meaning.of === undefined && meaning.step !== undefined ? { ...meaning, step: 0 } : following(before.meaning, meaning, before.start, start - 1);
  }

  /** "From October to March", told in a history of March: the October before. */
  function beginning(begin: Meaning, end: Meaning, joint: number): Meaning {
    const { anchor, mode } = context;
    if (mode === 'news' || anchor === undefined || rangeJoint[tokens.word[joint]] === 0 || !isYearless(begin) || !isYearless(end)) return begin;
    return isOverNewYear(begin, end, civilFromDays(anchor.days).month) ? { ...begin, from: 1, toward: -1 } : begin;
  }

  function following(begin: Meaning, end: Meaning, from: number, joint: number): Meaning {
    const isStretch = rangeJoint[tokens.word[joint]] !== 0 && isYearless(begin) && isYearless(end) && !isMovedAt(tokens, from, words);
    return isStretch ? { ...end, from: 1, toward: 1 } : end;
  }

  /** The date behind "for the three months ended". */
  function isEndOfQuarter(from: number): boolean {
    const before = atoms[atIndex - 1];
    return before?.end === from - 1 && ended[tokens.word[from - 1]] !== 0 && before.meaning.length !== undefined && before.meaning.unit === UNIT.month && before.meaning.n === 3;
  }

  /** The second of two dates with years that span a stretch. */
  function isEndOfYears(from: number, range?: 'start' | 'end'): boolean {
    if (range !== undefined) return range === 'end';
    const before = atoms[atIndex - 1];
    if (before?.end !== from - 1 || before.meaning.year === undefined) return false;
    return rangeJoint[tokens.word[from - 1]] !== 0 || (joint[tokens.word[from - 1]] !== 0 && between[tokens.word[before.start - 1] ?? 0] !== 0);
  }

  /** "Until 1700" in a text that tells the clock in four digits. */
  function asClock({ meaning, category, start }: Atom): Meaning {
    if (meaning.hourMinute !== undefined) context.saysFourDigits = true;
    const { year = 9999 } = meaning;
    const isClock = context.saysFourDigits && category === ATOM.year && year < 2400 && year % 100 < 60 && clockCue[tokens.word[start - 1] ?? 0] !== 0;
    return isClock ? { hourMinute: year, maybeYear: 1 } : meaning;
  }

  /** Where a clause looks; a message looks ahead unless it says otherwise. */
  function towardAt(from: number, to: number): number {
    return directionAt(tokens, from, to, words) || (context.chat === undefined ? 0 : PRESENT_TENSE);
  }

  /** "Monday to Wednesday" is one stretch: its near end is found first, the other counted from there. */
  function orderWeekdays(start: Meaning, end: Meaning, atom: Atom): [Meaning, Meaning] {
    if (start.weekday === undefined || end.weekday === undefined || start.hour !== undefined || start.day !== undefined) return [start, end];
    const isMoved = isMovedAt(tokens, atom.start, words);
    const toward = towardAt(atom.start, atom.end);
    const side = isMoved && toward < 2 ? -0.5 : toward;
    const near = side > 0 || isMoved ? start : end;
    const days = resolve(near, context, { toward: () => side, isSameSentence: () => false, telling: () => 0 })?.place?.days;
    if (days === undefined) return [start, end];
    const fixed = { ...near, base: days, toward: 0 };
    return near === start ? [fixed, { ...end, base: days, toward: 1 }] : [{ ...start, base: days, toward: -1 }, fixed];
  }

  function add(meaning: Meaning, atom: Atom, from: number, to: number, range?: 'start' | 'end'): void {
    context.token = from;
    context.isPosted = context.minute !== undefined && tokens.start[from] <= (postedEnd ??= endOfPosted());
    if (meaning.meridiem !== undefined) context.saysMeridiem = true;
    else if (meaning.hour !== undefined && meaning.spoken === undefined && tokens.start[from] > headEnd && (meaning.hour > 12 || tokens.text.charCodeAt(tokens.start[from]) === ZERO)) context.says24Hours = true;
    // Two clock times of one day stand in one clause.
    first = range === 'end' && meaning.hour !== undefined ? atom.start : from;
    next = range === 'start' ? atom.end : to;
    toward = telling = undefined;
    posts.open(context, meaning, atom);
    const isHead = entries.isHead(atom);
    if (isHead) entries.forget(context);
    const resolved = resolve(isHead ? entries.meaningOf(meaning) : meaning, context, clause);
    if (!resolved) {
      if (saysDayOrClock(atom)) refused?.push({ from, to, why: 'impossible' });
      return;
    }
    const expression = new FoundExpression(tokens.start[from], tokens.end[to - 1], meaning.mod, atom.rule.id, resolved, shared);
    if (range) expression.range = range;
    found.push(expression);
    const zone = hasClock(meaning) ? zoneOf(meaning, locale.zones) : undefined;
    if (zone !== undefined) expression.stateZone(zone);
    const { place } = resolved;
    if (isHead) entries.open(context, place);
    if (tellsAge && place !== undefined && isBirth(tokens, from, to, birth, range)) context.birth = place;
    // No clock tells when the second half was played: nothing counts on from there.
    if (meaning.play !== undefined && place?.minute === undefined) context.clockMinute = undefined;
    if (place?.minute !== undefined && isToldOf(tokens, from, kickOff)) context.kickOff = place;
    if (place !== undefined && isEndOfQuarter(from)) {
      context.quarter = quarterUntil(place.days);
      context.quarterToken = from;
    }
    // "Eleven minutes later": on the clock that it counts from.
    if (meaning.ago !== undefined && place?.minute !== undefined && lastClock?.expression.statedZone !== undefined) {
      expression.statedZone = lastClock.expression.statedZone;
      expression.isPaired = true;
    }
    if (place?.minute !== undefined) {
      if (lastClock && zone !== undefined && lastClock.expression.statedZone === undefined) {
        const pairing = pairedOffset(tokens, lastClock, { place, zone, start: from });
        if (pairing) {
          lastClock.expression.statedZone = pairing.offset;
          lastClock.expression.isPaired = true;
          expression.value = `${pairing.value}${resolved.value.slice(resolved.value.indexOf('T'))}${zone === 'UTC' ? 'Z' : ''}`;
          return;
        }
      }
      // "Between 01:00 and 03:00 UTC": one zone for both.
      if (lastClock && zone !== undefined && lastClock.end === from - 1 && joint[tokens.word[from - 1]] !== 0) {
        if (lastClock.expression.statedZone === undefined) lastClock.expression.stateZone(zone);
      }
      // Another zone's clock in brackets tells the same moment again.
      if (lastClock && isBracketed(tokens, from)) {
        const { statedZone } = lastClock.expression;
        const pairing = zone === undefined && statedZone !== undefined ? pairedOffset(tokens, { place, end: lastClock.end }, { place: lastClock.place, zone: statedZone, start: from }) : undefined;
        if (pairing) {
          expression.statedZone = pairing.offset;
          expression.isPaired = true;
        }
        if (pairing || zone !== undefined) return;
      }
      // "At 20:15 … at 05:00 SGT": past midnight over there, and the story stays in its own zone.
      const isElsewhere = zone !== undefined && resolved.how === 'carried' && lastClock !== undefined && lastClock.place.days !== place.days && lastClock.expression.statedZone !== zone;
      lastClock = { expression, place, end: to };
      if (isElsewhere) return;
    }
    if (structure?.published?.start === expression.start) return;
    if (meaning.year !== undefined && meaning.month === undefined && place !== undefined && context.mode === 'narrative' && isInHeading(tokens, atom.start, atom.end)) openChapter(context, place, range);
    else {
      const { anchor } = context;
      const isInto = isGoneInto(from);
      remember(context, meaning, resolved, clause, endsLead(from) || isInto ? 'end' : range, isInto);
      isLead ??= true;
      // "Between May 1861 and 1866": the story goes on from the begin of so long a time.
      if (meaning.year !== undefined && place !== undefined && anchor !== undefined && context.mode === 'narrative' && place.days - anchor.days > LONG && isEndOfYears(from, range)) context.anchor = anchor;
    }
    context.storyToken = from;
  }
}

/** The zone that is told at least twice, and oftener than all others together. */
function mostHeard(found: readonly FoundExpression[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { statedZone, isPaired } of found) {
    if (statedZone === undefined || isPaired) continue;
    all++;
    counts.set(statedZone, (counts.get(statedZone) ?? 0) + 1);
  }
  for (const [zone, count] of counts) if (count > 1 && count * 2 > all) return zone;
  return undefined;
}
