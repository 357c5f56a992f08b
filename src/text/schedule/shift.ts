// The slot that an act comes to, counted from the one that it takes away: "put back a week".
import type { Draft } from '../drafts/draft.js';
import { countedFrom } from '../drafts/counted-time.js';
import type { LinkList } from '../drafts/link-list.js';
import type { TimeExpression } from '../expression.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { WILL } from '../words/vocabulary.js';
import { ADVANCE, END, EXTEND, PLAN } from '../words/verb-senses.js';
import { hasBefore } from './same-theme.js';

/** "Put back a week": the act stands at the slot that it comes to, counted from the one that it takes away; "will start at four, put back an hour" names what it comes to. */
export function shift(words: SentenceWords, act: Draft, by: TimeExpression, links: LinkList): void {
  const isEarlier = act.sense === ADVANCE;
  const plan = (isEarlier ? links.origins('rescheduledTo', act) : links.targets('delays', act)).at(0);
  const when = plan?.when && !hasBefore(words, plan, WILL) ? countedFrom(plan.when, by, isEarlier ? -1 : 1) : undefined;
  if (!plan || !when || (act.sense === EXTEND && !isEnd(words, plan))) return;
  act.when = when;
  act.status = 'rescheduled';
  act.isAtSlot = true;
  act.times.push(by);
  if (!isEarlier && !links.leaves('rescheduledTo', plan)) links.add('rescheduledTo', plan, act);
}

/** "Was to end on 5 May", "the deadline for bids was 5 May": what is extended moves its end. */
function isEnd({ tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { sense, theme }: Draft): boolean {
  for (let at = theme?.from ?? 0; at < (theme?.to ?? 0); at++) if (nounSense[word[at]] === PLAN) return true;
  return sense === END;
}
