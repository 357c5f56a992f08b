// Events that another one may be merged or linked with.
import type { TimelineEvent } from '../../../model/index.js';
import type { When } from '../../../time/index.js';
import type { Choice } from './forms.js';

/** So many events are offered to choose from, the nearest in time. */
const MOST_CHOICES = 60;

/** The other events, nearest in time first; without a time beside those that have none either. */
export function choicesFor(event: TimelineEvent, events: readonly TimelineEvent[], textOf: (when: When) => string): readonly Choice[] {
  const distance = (other: TimelineEvent): number =>
    other.when && event.when ? Math.abs(other.when.start - event.when.start) : other.when || event.when ? Infinity : 0;
  return events
    .filter(({ id }) => id !== event.id)
    .map((other) => ({ other, away: distance(other) }))
    .sort((a, b) => (a.away === b.away ? 0 : a.away - b.away))
    .slice(0, MOST_CHOICES)
    .map(({ other: { id, title, when, relative } }) => ({ id, label: [when ? textOf(when) : relative, title].filter(Boolean).join(': ') }));
}
