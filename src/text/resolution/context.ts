// What a text stands on while its expressions are resolved in order: the document's clock and the time last told.
import { civilFromDays, daysFromCivil, isMonthDay, type CivilDate } from '../../time/index.js';

/** A calendar place: the first day of what was named, and how finely it was named. */
export interface Place {
  /** Days since 1970-01-01 of its first day. */
  readonly days: number;
  /** UNIT: day, week, month, quarter … */
  readonly unit: number;
  /** Fiscal year in which it was told. */
  readonly fiscal?: number | undefined;
  /** Minutes after midnight, where a clock time was told; its seconds are a part of the last. */
  readonly minute?: number | undefined;
}

/** The same kind of place on another day or at a clock time; all places of clock times are of one shape. */
export function atMinute({ unit, fiscal, minute: told }: Place, days: number, minute = told): Place {
  return { days, unit, fiscal, minute };
}

export interface Context {
  /** Day of writing, in a diary that of the entry; undefined where nobody stated it. */
  reference: number | undefined;
  civil: CivilDate | undefined;
  /** Minutes since midnight of the day of writing. */
  minute: number | undefined;
  mode: 'news' | 'narrative';
  /** A report that has a present, but nobody knows which: the years that it tells are none of its own days. */
  isReport: boolean;
  /** A day about the writing, which only the weekdays of the text tell: it completes months and days without a year, and nothing is counted from it. */
  about: number | undefined;
  /** A day on which it may have been written, where nothing tells that. */
  supposed: number | undefined;
  /** Hardly anything is counted from the day of writing. */
  isHistory: boolean;
  /** A short history: opens with a full date of old, and goes on from there. */
  isOldStory: boolean;
  /** Who tells the story stands in it: "It is 11 December 1931. The men leave camp" tells it as now, "It was 11 December 1931. Tomorrow they would leave" as then. */
  scene: 'now' | 'then' | undefined;
  /** A message among friends, and when they meet: what it does not tell as past is to come. */
  chat: 'morning' | 'day' | 'evening' | undefined;
  /** The expression in hand stands in the line that tells when the text was written. */
  isPosted: boolean;
  /** The clock time in hand is told on the clock of another zone than that of the writing. */
  isOtherClock: boolean;
  /** The clock time in hand tells UTC, which is not that of the text: of 24 hours, whatever the others are of. */
  isUniversal: boolean;
  /** The post of a live report is in hand: it tells of what has just happened. */
  isPost: boolean;
  /** A short text in which nothing is told as past. */
  isNote: boolean;
  /** Minutes of a meeting: a bare clock time is the meeting's. */
  isMinutes: boolean;
  /** The day of that meeting. */
  meeting: number | undefined;
  /** The day of an entry of a diary heads what is told: a bare hour is of that day. */
  isEntry: boolean;
  /** The day of writing, where a later one heads what is in hand: a programme, and no diary. */
  home: number | undefined;
  /** The day heads a line of a chronicle, whose words go on from it: it was written when the whole was. */
  isLine: boolean;
  readonly dateOrder: 'mdy' | 'dmy';
  readonly fiscalYearEndMonth: number | undefined;
  /** The year of the line in hand of a chronicle, below a text that tells when it was written: "1951: …", "75 years ago: …". */
  lineYear: number | undefined;
  /** Years that a heading gives to what follows. */
  chapter: { readonly first: number; last: number } | undefined;
  /** When the person was born whom the text is about, where it tells that. */
  birth: Place | undefined;
  /** When somebody without a name was born who is told beside them: "her daughter". */
  childBirth: Place | undefined;
  /** When the match began that the text reports. */
  kickOff: Place | undefined;
  /** When what is told last to have begun did so, and its token. */
  begun: Place | undefined;
  begunAt: number;
  /** Where the story stands. */
  anchor: Place | undefined;
  /** The same, where it was told by month or day. */
  anchorMonth: Place | undefined;
  /** How it all came out, told in the first paragraph before the story, and its token. */
  outcome: Place | undefined;
  outcomeToken: number;
  /** Calendar time last told, even in passing. */
  last: Place | undefined;
  /** Its token. */
  lastAt: number;
  /** The first full date that a text tells of what is over: the day that a report of it is about. */
  lead: Place | undefined;
  /** Where that is a stretch: its end. */
  leadEnd: Place | undefined;
  /** Day last told, for clock times. */
  day: number | undefined;
  /** A time far from the story, told once: the story moves there when it is told of again. */
  aside: Place | undefined;
  /** Token of the time told before. */
  storyToken: number;
  /** Time last told of the story itself, outside asides and sayings. */
  narrated: Place | undefined;
  /** Date with a year, told last, and its token. */
  dated: Place | undefined;
  datedAt: number;
  /** The same, in passing or told by others too. */
  dateNamed: Place | undefined;
  dateNamedAt: number;
  /** Year that stands before a noun ("the 2031 fair"), its token, and whether that is told in passing. */
  localYear: Place | undefined;
  localYearAt: number;
  localIsAside: boolean;
  /** Year that opens a sentence ("In 2031 it moved"), and its token. */
  frontYear: Place | undefined;
  frontYearAt: number;
  /** Token of the day last named that nobody can know; absent: none was. */
  unknownAt: number | undefined;
  /** The latest time told. */
  latest: Place | undefined;
  /** Day that stands alone before the words of its line, last told, and the token behind it. */
  lineDay: number | undefined;
  /** The Monday of the week that stands alone on its line, last told: "Next week", above "Mon: gym". */
  headWeek: number | undefined;
  lineToken: number;
  /** Day to come, last told, and its token; {@link dayToken} is that of {@link day}. */
  planDay: number | undefined;
  planToken: number;
  /** The day to come from which the plan went on to that day; undefined: it begins there. */
  planFrom: number | undefined;
  /** It was told by its weekday. */
  planIsByWeekday: boolean;
  /** Day of a plan that was given up before it came, last told, and its token. */
  offDay: number | undefined;
  offToken: number;
  dayToken: number;
  /** Time told before {@link near}. */
  beforeNear: Place | undefined;
  /** Day of the evening in whose night the text stands. */
  evening: number | undefined;
  /** Where {@link near} ends a stretch: when that begins. */
  nearBegin: Place | undefined;
  /** Time last told in any way, how it was told, and its token. */
  near: Place | undefined;
  /** Its minute, or that at which its part of the day begins. */
  nearMinute: number | undefined;
  nearTelling: number;
  nearAt: number;
  /** The time last told as past in the course of the story, and its token. */
  gone: Place | undefined;
  goneAt: number;
  /** The time last told of what was to come, in the sentence of that. */
  ahead: Place | undefined;
  /** Day last told in any direction, and its token: for a clock time in the same sentence. */
  nearDay: number | undefined;
  nearToken: number;
  /** It was the day of a plan that is told in the past: "was due on Friday". */
  nearIsPlan: boolean;
  /** When somebody spoke, told last, and its token. */
  said: Place | undefined;
  saidAt: number;
  /** It was told as past. */
  nearIsGone: boolean;
  /** Clock time last told, in minutes after midnight of {@link clockDay}. */
  clockMinute: number | undefined;
  clockDay: number | undefined;
  /** The clock time that the story told last. */
  timed: Place | undefined;
  /** The same, where only a part of the day was told: when it begins. */
  heardMinute: number | undefined;
  /** The day in whose evening a night began that was told to lead into the next. */
  night: number | undefined;
  /** The day through whose night something lasted: the morning told next is that of the day behind it. */
  overnight: number | undefined;
  /** The token of a day that stands alone on its line, last told: "Friday", above what happened then. */
  headToken: number;
  /** Something was told of the day of writing. */
  tellsToday: boolean;
  /** A clock time with "a.m." or "p.m.", or in words ("ten past three"), was told: the text counts to twelve. */
  saysMeridiem: boolean;
  /** A clock time was told that only a clock of 24 hours shows: "09:31", "15:40". */
  says24Hours: boolean;
  /** The text is full of clock times. */
  tellsHours: boolean;
  /** A clock time in four digits was told. */
  saysFourDigits: boolean;
  /** Days to come that were told from first to last ("Thursday 5 to Sunday 8 October"), and the token behind, Infinity where the head of the text tells them; the last is 0 while it is not told. */
  stretchFrom: number;
  /** Days of the week by which its weekdays stand behind ours, where it keeps the Julian calendar: "Sunday 2 September 1666". */
  weekShift: number;
  stretchTo: number;
  stretchAt: number;
  /** A day was told by its weekday and its date: "Monday 5 June". */
  namesDays: boolean;
  /** That stretch was told day by day: "6, 7 and 8 August". */
  stretchIsList: boolean;
  /** Token of the day of a month told last. */
  listedAt: number;
  /** Quarter last told, and the token at which it stood. */
  quarter: Place | undefined;
  quarterToken: number;
  /** Token of the expression in hand. */
  token: number;
}

const ISO = /^([+-]?\d{4,6})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)?)?/;

/**
 * Reads a reference time; only its wall-clock part counts.
 * @throws {RangeError} when it is no ISO 8601 date.
 */
export function readReference(reference: string): { days: number; minute: number | undefined } {
  const match = ISO.exec(reference);
  const month = Number(match?.[2]),
    day = Number(match?.[3]);
  if (!match || !isMonthDay(month, day)) {
    throw new RangeError(`reference "${reference.slice(0, 40)}": not an ISO 8601 date; write e.g. "2034-03-14" or "2034-03-14T09:30+01:00"`);
  }
  const days = daysFromCivil(Number(match[1]), month, day);
  return { days, minute: match[4] === undefined ? undefined : Number(match[4]) * 60 + Number(match[5] ?? 0) };
}

/** The context before the first expression. */
export function openContext(
  reference: string | undefined,
  mode: 'news' | 'narrative',
  dateOrder: 'mdy' | 'dmy',
  fiscalYearEndMonth?: number,
  chat?: Context['chat'],
): Context {
  const read = reference === undefined ? undefined : readReference(reference);
  return {
    reference: read?.days,
    civil: read && civilFromDays(read.days),
    minute: read?.minute,
    mode,
    isReport: false,
    about: undefined,
    supposed: undefined,
    isHistory: false,
    isOldStory: false,
    scene: undefined,
    chat,
    isNote: false,
    isPost: false,
    isPosted: false,
    isOtherClock: false,
    isUniversal: false,
    isMinutes: false,
    meeting: undefined,
    isEntry: false,
    home: undefined,
    isLine: false,
    dateOrder,
    fiscalYearEndMonth,
    lineYear: undefined,
    chapter: undefined,
    birth: undefined,
    childBirth: undefined,
    kickOff: undefined,
    begun: undefined,
    begunAt: 0,
    anchor: undefined,
    anchorMonth: undefined,
    last: undefined,
    lastAt: 0,
    lead: undefined,
    leadEnd: undefined,
    day: undefined,
    aside: undefined,
    storyToken: 0,
    outcome: undefined,
    outcomeToken: 0,
    narrated: undefined,
    dated: undefined,
    datedAt: 0,
    dateNamed: undefined,
    dateNamedAt: 0,
    localYear: undefined,
    localYearAt: 0,
    localIsAside: false,
    frontYear: undefined,
    unknownAt: undefined,
    latest: undefined,
    frontYearAt: 0,
    lineDay: undefined,
    headWeek: undefined,
    lineToken: 0,
    planDay: undefined,
    planFrom: undefined,
    planToken: 0,
    planIsByWeekday: false,
    offDay: undefined,
    offToken: 0,
    dayToken: 0,
    beforeNear: undefined,
    evening: undefined,
    nearBegin: undefined,
    near: undefined,
    nearMinute: undefined,
    nearTelling: 0,
    nearAt: 0,
    gone: undefined,
    goneAt: 0,
    ahead: undefined,
    nearDay: undefined,
    nearToken: 0,
    nearIsPlan: false,
    nearIsGone: false,
    said: undefined,
    saidAt: 0,
    clockMinute: undefined,
    timed: undefined,
    clockDay: undefined,
    heardMinute: undefined,
    night: undefined,
    overnight: undefined,
    headToken: -1,
    tellsToday: false,
    saysMeridiem: false,
    says24Hours: false,
    tellsHours: false,
    saysFourDigits: false,
    stretchFrom: 0,
    weekShift: 0,
    namesDays: false,
    stretchTo: 0,
    stretchAt: 0,
    stretchIsList: false,
    listedAt: 0,
    quarter: undefined,
    quarterToken: 0,
    token: 0,
  };
}

/** Keeps the latest time told. */
export function noteLatest(context: Context, place: Place): void {
  if (context.latest === undefined || place.days > context.latest.days) context.latest = place;
}
