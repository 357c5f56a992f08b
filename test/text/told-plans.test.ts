// A plan that is changed twice is one chain of slots, in whatever words each change is told and whatever the plan is called then.
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Timeline } from '../../src/model/index.js';
import { parseTimeline } from '../../src/parse.js';

/** What is planned, the name of its kind, and who decides. */
type Plan = readonly [name: string, kind: string, body: string];

const PLANS: readonly Plan[] = [
  ['the concert', 'the show', 'the organisers'],
  ['the launch', 'the lift-off', 'the engineers'],
  ['the strike', 'the walkout', 'the unions'],
  ['the election', 'the poll', 'the ministers'],
  ['the upgrade', 'the work', 'the owners'],
  ['the summit', 'the meeting', 'the hosts'],
];

/** Slots of March 2034. */
const FIRST = 20,
  SECOND = 25,
  EARLIER = 23,
  THIRD = 30;

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The plan, and how it came from its first slot to the second. */
const MOVES: Readonly<Record<string, (name: string, body: string) => string>> = {
  'was due. They postponed it on Monday to': (name, body) =>
    `${name} was due to take place on ${FIRST} March. ${upper(body)} postponed it on Monday to ${SECOND} March.`,
  'was originally planned. It has been put off to': (name) =>
    `${name} was originally planned for ${FIRST} March. It has been put off to ${SECOND} March.`,
  'was to take place. They said that it would now': (name, body) =>
    `${name} was to take place on ${FIRST} March. ${upper(body)} said on Monday that it would now take place on ${SECOND} March.`,
  ', due on, was put off on Monday to': (name) => `${name}, due on ${FIRST} March, was put off on Monday to ${SECOND} March.`,
  'they moved, which was planned for, on Monday to': (name, body) =>
    `${body} moved ${name}, which was planned for ${FIRST} March, on Monday to ${SECOND} March.`,
  'was moved on Monday from to': (name) => `${name} was moved on Monday from ${FIRST} March at 6 pm to ${SECOND} March.`,
  'will now take place on instead of': (name) => `${name} will now take place on ${SECOND} March instead of ${FIRST} March.`,
  ', due to begin on, they decided on Monday to defer to': (name, body) =>
    `${body} decided on Monday to defer ${name}, due to begin on ${FIRST} March, to ${SECOND} March.`,
  'was planned. The date was changed on Monday to': (name) =>
    `${name} was planned for ${FIRST} March. The date was changed on Monday to ${SECOND} March.`,
  'they announced on Monday a delay of five days to, planned for': (name, body) =>
    `${body} announced on Monday a delay of five days to ${name}, planned for ${FIRST} March.`,
  'they announced on Monday the postponement of, from to': (name, body) =>
    `${body} announced on Monday the postponement of ${name} from ${FIRST} March to ${SECOND} March.`,
  'they moved, set for, back on Monday to': (name, body) => `${body} moved ${name}, set for ${FIRST} March, back on Monday to ${SECOND} March.`,
  'was due. It was put off by five days on Monday': (name) => `${name} was due on ${FIRST} March. It was put off by five days on Monday.`,
};

/** What is told between. */
const BETWEEN = [
  '',
  'Tickets remain valid. ',
  'Ada Moe, a spokeswoman, was quoted as saying that it had not been easy. ',
  'Heavy snow was blamed for the delay. ',
];

/** How it is changed again, and its slot from then on; none where it is called off. */
const CHANGES: Readonly<Record<string, readonly [told: (name: string, body: string) => string, slot: number | undefined]>> = {
  'on Tuesday … was put off to': [(name) => `on Tuesday ${name} was put off to ${THIRD} March.`, THIRD],
  'was brought forward on Tuesday to': [(name) => `${name} was brought forward on Tuesday to ${EARLIER} March.`, EARLIER],
  'they said on Tuesday that … would now': [(name, body) => `${body} said on Tuesday that ${name} would now take place on ${THIRD} March.`, THIRD],
  'will now take place on': [(name) => `${name} will now take place on ${THIRD} March.`, THIRD],
  'has been moved to': [(name) => `${name} has been moved to ${THIRD} March.`, THIRD],
  'was cancelled on Tuesday': [(name) => `${name} was cancelled on Tuesday.`, undefined],
  'they pulled the plug on': [(name, body) => `${body} pulled the plug on ${name} on Tuesday.`, undefined],
  'they have called off': [(name, body) => `${body} have called off ${name}.`, undefined],
};

const NAMES: Readonly<Record<string, (plan: Plan) => string>> = {
  'by its name': ([name]) => name,
  'by its kind': ([, kind]) => kind,
  'the event': () => 'the event',
};

function idsOn({ events }: Timeline, day: number): Set<string> {
  return new Set(events.filter(({ kind, when }) => kind !== 'statement' && when?.edtf.startsWith(`2034-03-${day}`) === true).map(({ id }) => id));
}

/** Leads a chain of slots from one day to another? */
function leads(timeline: Timeline, from: number, to: number): boolean {
  const ends = idsOn(timeline, to),
    seen = idsOn(timeline, from);
  for (const id of seen) {
    if (ends.has(id)) return true;
    for (const relation of timeline.relations) if (relation.type === 'rescheduledTo' && relation.from === id) seen.add(relation.to);
  }
  return false;
}

const REPORT = fc.record({
  plan: fc.constantFrom(...PLANS),
  move: fc.constantFrom(...Object.keys(MOVES)),
  between: fc.constantFrom(...BETWEEN),
  change: fc.constantFrom(...Object.keys(CHANGES)),
  name: fc.constantFrom(...Object.keys(NAMES)),
});

describe('a report of a plan that is changed twice', () => {
  it('tells one chain of slots', () => {
    fc.assert(
      fc.property(REPORT, ({ plan, move, between, change, name }) => {
        const [tell, slot] = CHANGES[change],
          text = `${upper(MOVES[move](plan[0], plan[2]))} ${between}${upper(tell(NAMES[name](plan), plan[2]))}`,
          timeline = parseTimeline(text, { reference: '2034-03-15', timeZone: 'UTC' });
        assert.ok(leads(timeline, FIRST, SECOND), `${FIRST} → ${SECOND}\n${text}`);
        if (slot !== undefined) {
          assert.ok(leads(timeline, SECOND, slot), `${SECOND} → ${slot}\n${text}`);
          return;
        }
        const given = idsOn(timeline, SECOND);
        assert.ok(
          timeline.relations.some(({ type, to }) => type === 'cancels' && given.has(to)),
          `${SECOND} called off\n${text}`,
        );
      }),
      { seed: 2034, numRuns: 400 },
    );
  });
});
