// The status of an event in words; apart from the names, as panels tell it that must open where those could not be fetched.
import type { EventStatus, TimelineEvent } from '../../model/index.js';
import type { LayoutMessages } from './messages.js';

/** What became of an event, in words. @param status - As it is told. */
export function statusText({ kind }: TimelineEvent, status: EventStatus, messages: LayoutMessages): string {
  return status === 'rescheduled' ? messages.newDate : kind === 'statement' && status === 'occurred' ? messages.spoken : messages.statuses[status];
}
