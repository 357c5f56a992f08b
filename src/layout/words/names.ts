// Full names for assistive technology: when, title, status, certainty, lane, speaker, in whole sentences.
import { needsSecondLook, type EventStatus, type TimelineEvent } from '../../model/index.js';
import { isNamedFirst } from '../labels/label-form.js';
import type { LayoutMessages } from './messages.js';
import { statusText } from './status-text.js';
import type { WhenText } from './when-text.js';

/** What is to be said beside title and time: status, unless it plainly happened or was said; certainty, lane. */
export function remarksOf(event: TimelineEvent, status: EventStatus, isSuperseded: boolean, messages: LayoutMessages): readonly string[] {
  const remarks = [
    status !== 'occurred' && statusText(event, status, messages),
    isSuperseded && messages.superseded,
    event.when?.uncertain && messages.uncertain,
    needsSecondLook(event) && messages.lowConfidence,
    event.lane,
  ];
  return remarks.filter((remark) => !!remark) as readonly string[];
}

/** "Tuesday 16 June 2009, around 17:00 (New York): Outage begins. Happened." */
export function eventName(
  event: TimelineEvent,
  options: {
    readonly status: EventStatus;
    readonly isSuperseded: boolean;
    readonly messages: LayoutMessages;
    readonly whenText: WhenText;
  },
): string {
  const { isSuperseded, messages, status, whenText } = options;
  const when = event.when === undefined ? [messages.undated, event.relative].filter(Boolean).join(', ') : whenText.whole(event);
  const said = event.speaker === undefined || isNamedFirst(event.title, event.speaker) ? event.title : messages.said(event.speaker, event.title);
  // White space as in labels: what is seen is found in the name to the letter.
  const words = said.replace(/\s+/gu, ' ');
  const sentence = /[.!?…]$/u.test(words) ? words : `${words}.`;
  const remarks = remarksOf(event, status, isSuperseded, messages);
  // Who only hears it sees no ink that tells a plan from what happened.
  const told = status === 'occurred' ? [statusText(event, status, messages), ...remarks] : remarks;
  return `${when}: ${sentence} ${told.map((remark) => `${remark}.`).join(' ')}`;
}
