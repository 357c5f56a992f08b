// The year that was said: in full, by its last two figures, or in the noun phrase or the sentence of its month.
import { civilFromDays } from '../../../time/index.js';
import { ASIDE, SAYING } from '../../direction/telling.js';
import { CALLED_OFF_AHEAD, GIVEN_UP, PRESENT_TENSE } from '../../direction/toward.js';
import { UNIT, type Meaning } from '../../rules/meaning.js';
import type { Context } from '../context.js';
import type { Cue } from '../cue.js';
import { STORY_REACH } from '../story-base.js';
import { NOWADAYS } from './story-year.js';

/** Days from the epoch to the first day of the year 1. */
const FIRST_DAY = -719162;

/** Years that a text may look ahead. */
const AHEAD = 20;

/** Years after the one told before by which a year in two figures is no longer of the same story. */
const FAR_ON = 60;

/** The year that was said, astronomical. */
export function yearOf(m: Meaning, context: Context, cue: Cue): number | undefined {
  // "In 218 BC … in 216".
  const isBefore = m.era === undefined ? m.early === 2 && (context.anchor?.days ?? 0) < FIRST_DAY : m.era === 1;
  if (m.year !== undefined) return isBefore ? 1 - m.year : m.year;
  return m.shortYear === undefined ? undefined : yearOfFigures(m, m.shortYear, context, cue);
}

/** "1147: the fleet sailed in spring of '47": of the century that brings it nearest to the story, where nobody says when that was written. */
function yearByStory(figures: number, told: number, isOver: boolean): number {
  const year = figures + Math.round((told - figures) / 100) * 100;
  // "2031 … who led the strike of '65": nobody tells as over what lies ahead of the text.
  return isOver && year > Math.max(told, NOWADAYS) ? year - 100 : year;
}

/** The year that its last two figures tell. */
function yearOfFigures({ fiscal, quarter, half }: Meaning, figures: number, { civil, anchor, near, nearAt, token }: Context, cue: Cue): number {
  const isOver = cue.toward() < 0;
  if (civil === undefined && anchor !== undefined) return yearByStory(figures, civilFromDays(anchor.days).year, isOver);
  const now = civil?.year ?? NOWADAYS,
    year = Math.floor(now / 100) * 100 + figures;
  if (isOver && near !== undefined && near.days >= FIRST_DAY && token - nearAt < STORY_REACH) {
    // "Built in 1897. The pit was floored over in '28": the first such year after the one told just before.
    const before = civilFromDays(near.days).year,
      next = before + ((figures - (before % 100) + 100) % 100);
    if (next - before < FAR_ON && next <= now) return next;
  }
  // "He fell at Tobruk in '42"; "profit fell in Q2 FY26", a year of the books that began in the one before.
  const isOfBooks = (fiscal ?? quarter ?? half) !== undefined;
  return year > now + (isOver && !isOfBooks ? 0 : AHEAD) ? year - 100 : year;
}

/** How a clause looks at what is not over. */
const NOT_OVER = new Set<number>([GIVEN_UP, CALLED_OFF_AHEAD, PRESENT_TENSE, 2]);

/** "75 years ago: The mill shut in May", in a text of today: of that year, in which nobody knows which Friday. */
export function isInLine({ lineYear, civil }: Context): boolean {
  return lineYear !== undefined && civil !== undefined && lineYear < civil.year;
}

/** The year of the noun phrase in which a month or day stands, or that opens its sentence: "the 2031 fair, due on 3 May", "In 2031 it closed in May". */
export function localYear(m: Meaning, context: Context, cue: Cue): number | undefined {
  if (m.month === undefined || m.toward !== undefined || m.step !== undefined) return undefined;
  const { lineYear, localYear: named, localYearAt, localIsAside } = context;
  if (isInLine(context) && cue.toward() !== 2) return lineYear;
  const isNamed = named !== undefined && cue.isSameSentence(localYearAt) && (!localIsAside || (cue.telling() & ASIDE) !== 0);
  return isNamed ? yearOfPhrase(civilFromDays(named.days).year, context, cue) : (yearInFront(context, cue) ?? yearMeanwhile(context, cue));
}

/** "Her successor, class of 1996, starts on 1 August", "next year's models went on sale in May": not in a year that is over, or not yet begun. */
function yearOfPhrase(year: number, { civil }: Context, cue: Cue): number | undefined {
  if (civil === undefined) return year;
  const isElsewhere = year < civil.year ? NOT_OVER.has(cue.toward()) : year > civil.year && cue.toward() === -1;
  return isElsewhere ? undefined : year;
}

/** "Was last shut in 2021, when a barge hit it on 3 November": within the year that the clause behind it is about. */
function yearMeanwhile({ near, nearAt }: Context, cue: Cue): number | undefined {
  const isThen = near?.unit === UNIT.year && cue.toward() < 0 && cue.isSameSentence(nearAt) && cue.isMeanwhile?.(nearAt) === true;
  return isThen ? civilFromDays(near.days).year : undefined;
}

/** "Next year's fair is to be held on 27 June", but "last year's winner will sing on 27 June". */
function yearInFront({ frontYear, frontYearAt, civil }: Context, cue: Cue): number | undefined {
  if (frontYear === undefined || !cue.isSameSentence(frontYearAt) || (cue.telling() & SAYING) !== 0) return undefined;
  const { year } = civilFromDays(frontYear.days),
    toward = cue.toward();
  const isSeen = toward < 0 ? civil === undefined || year <= civil.year : toward > 0 && civil !== undefined && year >= civil.year;
  return isSeen ? year : undefined;
}
