// One week at a harbour in three themes.
import '../src/index.js';
import type { PlainEvent } from '../src/model/index.js';

const WEEK: readonly PlainEvent[] = [
  {
    id: 'crews',
    title: 'Crews ask the city to wait',
    when: '2034-03-12',
    kind: 'statement',
    speaker: 'Crews’ union',
    quote: 'Give us one more tide',
  },
  { id: 'plan', title: 'Bridge to close for repairs', when: '2034-03-13T22:00', status: 'scheduled' },
  { id: 'closed', title: 'Bridge closes', when: '2034-03-14T23:00', duration: 'PT6H', importance: 0.9 },
  { id: 'noise', title: 'Residents complain about noise', when: '2034-03-15T03:00~', status: 'reported' },
  { id: 'debt', title: 'Bridge fund in deficit', when: '2034-03-11/..', kind: 'state', status: 'ongoing' },
  { id: 'inspect', title: 'Second inspection called off', when: '2034-03-17T09:00', status: 'cancelled' },
  { id: 'paint', title: 'Painters to return', when: '2034-03-18?', status: 'scheduled' },
];

for (const timeline of document.querySelectorAll('event-timeline')) timeline.events = WEEK;
