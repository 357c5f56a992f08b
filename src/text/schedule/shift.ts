// The slot that an act comes to, counted from the one that it takes away: "put back a week".
import { finerOf } from '../drafts/combine-times.js';
import { newDraft, type Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import { countedFrom, told as countedTime } from '../drafts/counted-time.js';
import { whenFromEdtf, type When } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { HAVE, WILL } from '../words/vocabulary.js';
import { ADVANCE, END, EXTEND, PLAN } from '../words/verb-senses.js';
import { themeTitle } from '../titles/theme-title.js';
import { hasBefore, isKin } from './same-theme.js';

/** Value of the class `span`: "for". */
export const ALONG = 1;

/** Drafts behind an act among which the slot is told that it comes to. */
const NEAR = 5;

/** "Put back a week": the act stands at the slot that it comes to, counted from the one that it takes away, or has it beside the day on which it was done; "will start at four, put back an hour" names what it comes to. @returns the slot that is told beside the act, which the caller tells behind it. */
export function shift(reading: Reading, told: readonly Draft[], index: number, by: TimeExpression): Draft | undefined {
  const { words, links } = reading;
  const act = told[index],
    isEarlier = act.sense === ADVANCE,
    plan = (isEarlier ? links.origins('rescheduledTo', act) : links.targets('delays', act)).at(0);
  // "By at least a week", "for about a month": to no certain day.
  if (by.mod !== undefined || !plan) return undefined;
  // "Will end in May. It was extended by a week": to that May; "it has been extended": from then on.
  const isNow = hasBefore(words, plan, WILL) && !(plan.sentence < act.sentence && (act.when || hasBefore(words, act, HAVE))),
    when = plan.when && !isNow ? countedFrom(plan.when, by, isEarlier ? -1 : 1) : undefined;
  if (!when || (act.sense === EXTEND && !isEnd(words, plan)) || isOther(words, act, plan, by)) return undefined;
  const isGiven = !isEarlier && links.leaves('rescheduledTo', plan);
  const known = act.when && told.slice(index + 1, index + NEAR).find((next) => next.when && finerOf(next.when, when));
  if (known) {
    if (!isGiven && !links.joins(plan, known)) links.add('rescheduledTo', plan, known);
    return undefined;
  }
  if (act.when) return isGiven ? undefined : slotBeside(reading, act, act.when, plan, by, when);
  act.when = when;
  act.duration = undefined;
  act.status = 'rescheduled';
  act.isAtSlot = true;
  if (!act.times.includes(by)) act.times.push(by);
  if (!isEarlier && !isGiven) links.add('rescheduledTo', plan, act);
  return undefined;
}

/** "On Monday the board put the vote back a week": the slot that an act with a day of its own comes to. */
function slotBeside(reading: Reading, act: Draft, done: When, plan: Draft, by: TimeExpression, when: When): Draft {
  const { words, links, drafts } = reading;
  const theme = plan.named ?? plan.theme;
  const slot = newDraft({
    ...plan,
    part: 'plan',
    status: 'scheduled',
    title: theme?.pronoun === 'none' ? themeTitle(words, theme, 'planned', []) : plan.title,
    when,
    times: [countedTime(reading, { time: by }, when, plan.title)],
    replaces: true,
    isOriginal: false,
    spans: [...act.spans],
    at: act.at,
    sentence: act.sentence,
    joint: act.joint,
    leaving: undefined,
    arriving: undefined,
  });
  drafts.splice(drafts.indexOf(act) + 1, 0, slot);
  links.add('rescheduledTo', plan, slot);
  act.when = whenFromEdtf(done.edtf, { timeZone: done.timeZone });
  act.status = 'rescheduled';
  return slot;
}

/** "Was to open on 5 May, but a lorry was held up for two days": for so long something else waited. */
function isOther(words: SentenceWords, { theme }: Draft, plan: Draft, { start }: TimeExpression): boolean {
  const {
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (!theme || !plan.theme || classes.span[word[tokenAfter(words, start) - 1]] !== ALONG) return false;
  return theme.pronoun === 'none' && plan.theme.pronoun === 'none' && !isKin(theme, plan.theme);
}

/** "Was to end on 5 May", "the deadline for bids was 5 May": what is extended moves its end. */
export function isEnd({ tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { sense, theme, part }: Draft): boolean {
  for (let at = theme?.from ?? 0; at < (theme?.to ?? 0); at++) if (nounSense[word[at]] === PLAN) return true;
  return sense === END || (sense === EXTEND && part !== 'happening');
}
