// Whether of two returns the one to come is meant: by how the clause looks, and how far both lie.
import { civilFromDays } from '../../../time/index.js';
import { UNIT } from '../../rules/meaning.js';
import type { YearAsked } from './nearest.js';
import { FORTNIGHT, OLD, OLD_REACH } from './returns-told.js';
import { STORY_REACH } from '../story-base.js';
import { DONE, LIMIT, TARGET, UNDONE } from '../../direction/telling.js';
import { placeOf } from '../value.js';
import { DEADLINE, DUE, FIRST_SLOT, GIVEN_UP, OUTDATED, PRESENT_TENSE } from '../../direction/toward.js';

/** How far ahead, in days, a return may lie when the clause looks ahead, does not tell, or looks back. */
const AHEAD = 250,
  PLANNED = 120,
  NEAR = 75,
  NEAR_IN_PAST = 45;

/**
 * @param back - first day of the last return up to the reference.
 * @param ahead - first day of the first return behind it.
 * @param current - first day of the month, season … that holds the reference.
 */
export function isToCome(asked: YearAsked, reference: number, back: number, ahead: number, current: number): boolean {
  const { meaning, unit, cue } = asked,
    behind = reference - back,
    before = ahead - reference;
  if (meaning.toward !== undefined) return meaning.toward > 0;
  if (back === current) return false;
  const toward = cue.toward();
  if (unit === UNIT.quarter || unit === UNIT.season || unit === UNIT.half)
    return (
      toward === 2 ||
      (toward === DUE && behind > NEAR_IN_PAST) ||
      (toward > 0 && (before < behind || (cue.telling() & LIMIT) !== 0 || isPlanned(asked, reference)))
    );
  // "Should be ready by May", "opens on 1 May".
  if (toward === DEADLINE || toward === DUE || toward === PRESENT_TENSE) return before < AHEAD || behind > NEAR_IN_PAST;
  // "Postponed from April until October", in August.
  if (toward === FIRST_SLOT || (toward === 0.5 && unit !== UNIT.day)) return before < behind;
  if (toward > 0) return before < AHEAD || isFarAhead(asked, reference, back);
  // "Plays Bonn on 14 September and two nights in Oslo (16 and 17 September)".
  if (toward === 0 && isBehindSlot(asked, reference) && before < AHEAD) return true;
  if (toward === -0.5 || toward === OUTDATED) return before < PLANNED && before < behind;
  if (toward < 0 && (isOfOldStory(asked, reference) || isOfYear(asked, back) || isOver(asked, reference, before))) return false;
  return toward > -2 && before < (toward < 0 ? NEAR_IN_PAST : NEAR) && before * 2 < behind;
}

/** Whether it is to come though it lies most of a year ahead. */
function isFarAhead(asked: YearAsked, reference: number, back: number): boolean {
  const { cue } = asked,
    toward = cue.toward();
  if (toward > 1) return true;
  // "Has been put off from September to February", in March.
  if (toward === GIVEN_UP) return (cue.telling() & TARGET) !== 0 || isBehindSlot(asked, reference);
  // "Last month they passed a law that would take effect in July": not before it was passed.
  return toward === 1 && isPassed(asked, reference, back);
}

/** "Crashed on 19 March 2030 … was taken down on 17 February": an old story is told. */
function isOfOldStory({ unit, context: { dated, datedAt, token }, cue }: YearAsked, reference: number): boolean {
  if (dated === undefined || unit !== UNIT.day || cue.toward() > -1) return false;
  return dated.days < reference - OLD && token - datedAt < OLD_REACH;
}

/** "The club in 2031", told in its December: what is over lies in the year that was named. */
function isOfYear({ context: { near, civil, nearAt, token } }: YearAsked, back: number): boolean {
  if (near?.unit !== UNIT.year || near.days > back || token - nearAt >= STORY_REACH) return false;
  return civil !== undefined && civilFromDays(near.days).year === civil.year;
}

/** "The bridge was opened in June", in May; a day just ahead may be later than the day that a report is about. */
function isOver(asked: YearAsked, reference: number, before: number): boolean {
  const { unit, cue } = asked,
    telling = cue.telling();
  // "Began in May and ended in June", in May: nor is it before what was told just now.
  if (unit === UNIT.month && cue.toward() <= -1) return (telling & (TARGET | UNDONE)) === 0 && !isInMonth(asked, reference);
  return (telling & DONE) !== 0 && (unit !== UNIT.day || before > FORTNIGHT);
}

/** Whether something that the sentence tells as over lies between. */
function isPassed({ context: { near, nearAt }, cue }: YearAsked, reference: number, days: number): boolean {
  return near !== undefined && days < near.days - NEAR_IN_PAST && near.days <= reference && cue.isSameSentence(nearAt);
}

/** "Work is to start in April. Tests would follow in the autumn": the paragraph tells what is to come. */
function isPlanned({ context: { near, nearAt }, cue }: YearAsked, reference: number): boolean {
  return near !== undefined && near.days > reference && cue.isParagraphAfter?.(nearAt) === false;
}

/** Whether the sentence has told a slot that lies ahead. */
function isBehindSlot({ context: { near, nearAt }, cue }: YearAsked, reference: number): boolean {
  return near !== undefined && near.days > reference && cue.isSameSentence(nearAt);
}

/** Whether the story has just come to the month of writing. */
function isInMonth({ context: { near, nearAt, token } }: YearAsked, reference: number): boolean {
  return near !== undefined && near.unit === UNIT.month && near.days === placeOf(reference, UNIT.month).days && token - nearAt < STORY_REACH;
}
