// English words that the first picture may hold: names of lanes, the axis, counts. The others are in messages.ts.
import type { LayoutMessages } from './messages.js';

export const FIRST_MESSAGES = {
  statuses: {
    occurred: 'Happened',
    ongoing: 'Goes on',
    scheduled: 'Planned',
    postponed: 'Put off',
    rescheduled: 'Moved',
    cancelled: 'Called off',
    reinstated: 'Back on',
    reported: 'Reported',
    denied: 'Denied',
    negated: 'Did not happen',
  },
  kinds: { event: 'Happening', statement: 'Statement', state: 'Lasting' },
  noLane: 'Other',
  otherLanes: 'All others',
  more: (count) => `+${count}`,
  zonedAxis: (zone) => `Times in ${zone}`,
  floatingAxis: 'Dates as written',
} as const satisfies Partial<LayoutMessages>;
