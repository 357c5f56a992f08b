// A made-up timeline with every kind of mark, and one whose strings are hostile.
import type { Timeline, TimelineEvent } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';

const ZONE = 'America/Halifax';
const TEXT = 'Cable work on Monday was put off. The bridge shut on Tuesday around half past three. "The cable held," said Ada Nkemelu.';

function event(id: string, title: string, edtf: string | undefined, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  return { id, title, kind: 'event', status: 'occurred', ...(edtf !== undefined && { when: whenFromEdtf(edtf, { timeZone: ZONE }) }), ...rest };
}

/** Plan, delay, move, closure, statement, state, cancelled, undated. */
export const harbour: Timeline = {
  events: [
    event('delay', 'Port puts the work off', '2031-05-12T07:40', { status: 'rescheduled' }),
    event('plan', 'Cable work on the bridge', undefined, {
      status: 'scheduled',
      when: whenFromEdtf('2031-05-12T09:00', { timeZone: ZONE, duration: { value: 'PT2H', expected: true } }),
    }),
    event('open', 'Two lanes stay shut', '2031-05-13/..', { kind: 'state', status: 'ongoing' }),
    event('said', 'The cable held', '2031-05-13', {
      kind: 'statement',
      speaker: 'Ada Nkemelu',
      quote: 'The cable held',
      sources: [{ document: 'd', role: 'quote', start: 86, end: 100, text: 'The cable held' }],
    }),
    event('shut', 'Bridge shuts', '2031-05-13T15:30~', {
      sources: [{ document: 'd', role: 'clause', start: 34, end: 84, text: TEXT.slice(34, 84) }],
    }),
    event('moved', 'Cable work on the bridge', '2031-05-13T15:30', { status: 'scheduled' }),
    event('off', 'Regatta', '2031-05-14', { status: 'cancelled' }),
    event('ask', 'Request to wait', undefined, { relative: 'before 12 May' }),
  ],
  relations: [
    { type: 'rescheduledTo', from: 'plan', to: 'moved' },
    { type: 'delays', from: 'delay', to: 'plan' },
  ],
  documents: [{ id: 'd', title: 'A bridge shuts a day late', published: '2031-05-14', dateline: 'HALIFAX', timeZone: ZONE, text: TEXT }],
  diagnostics: [],
  corrections: [],
};

/** Strings that try to become markup, formulas, lines and links. */
export const hostile: Timeline = {
  events: [
    event('"><script>alert(1)</script>', '<script>alert("t")</script>\u0000\ud800', '2031-05-12', {
      description: ']]></style></svg><img src=x onerror=alert(2)>',
      url: 'java\nscript:alert(3)',
    }),
    event('=1+1', '=HYPERLINK("http://x")', '2031-05-12T10:00', {
      speaker: '@SUM(A1)',
      kind: 'statement',
      quote: 'one\r\ntwo, "three"; four',
      lane: '+lane',
    }),
    event('-2', '\tBEGIN:VEVENT\r\nX-EVIL:1', '2031-05-13', { description: '--><!-- ${x}' }),
  ],
  relations: [],
  diagnostics: [],
  corrections: [],
  documents: [
    { id: 'd', title: '</title><script>alert(4)</script>', url: 'data:text/html,<script>alert(5)</script>', text: '<b onclick="x">bold</b> & more' },
  ],
};
