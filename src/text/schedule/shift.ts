// The slot that an act comes to, counted from the one that it takes away: "put back a week".
import type { Draft } from '../drafts/draft.js';
import { countedFrom } from '../drafts/counted-time.js';
import type { LinkList } from '../drafts/link-list.js';
import type { TimeExpression } from '../expression.js';
import { type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { HAVE, WILL } from '../words/vocabulary.js';
import { ADVANCE, END, EXTEND, PLAN } from '../words/verb-senses.js';
import { hasBefore, isKin } from './same-theme.js';

/** Value of the class `span`: "for". */
export const ALONG = 1;

/** "Put back a week": the act stands at the slot that it comes to, counted from the one that it takes away; "will start at four, put back an hour" names what it comes to. */
export function shift(words: SentenceWords, act: Draft, by: TimeExpression, links: LinkList): void {
  // "By at least a week", "for about a month": to no certain day.
  if (by.mod !== undefined) return;
  const isEarlier = act.sense === ADVANCE;
  const plan = (isEarlier ? links.origins('rescheduledTo', act) : links.targets('delays', act)).at(0);
  // "Will end in May. It was extended by a week": to that May; "it has been extended": from then on.
  const isNow = plan !== undefined && hasBefore(words, plan, WILL) && !(plan.sentence < act.sentence && hasBefore(words, act, HAVE)),
    when = plan?.when && !isNow ? countedFrom(plan.when, by, isEarlier ? -1 : 1) : undefined;
  if (!plan || !when || (act.sense === EXTEND && !isEnd(words, plan)) || isOther(words, act, plan, by)) return;
  act.when = when;
  act.duration = undefined;
  act.status = 'rescheduled';
  act.isAtSlot = true;
  if (!act.times.includes(by)) act.times.push(by);
  if (!isEarlier && !links.leaves('rescheduledTo', plan)) links.add('rescheduledTo', plan, act);
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
function isEnd({ tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { sense, theme }: Draft): boolean {
  for (let at = theme?.from ?? 0; at < (theme?.to ?? 0); at++) if (nounSense[word[at]] === PLAN) return true;
  return sense === END;
}
