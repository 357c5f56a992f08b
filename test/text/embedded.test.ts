// Laws over all examples: what a sentence tells, it tells as well where somebody says it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findTimeExpressions, parseTimeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** Ways to lay a sentence to somebody. */
const FRAMES: readonly (readonly [string, (sentence: string) => string])[] = [
  ['behind a phrase', (sentence) => `According to the police, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`],
  ['before who says it', (sentence) => `${sentence.slice(0, -1)}, the museum said.`],
  ['in quotation marks', (sentence) => `“${sentence.slice(0, -1)},” the museum said.`],
];

/** What nobody dates is news only where it is told by itself: inside a saying the statement tells it. */
const UNDATED = 'undated';

/** An example of one plain sentence that nobody says yet, with what it tells. */
interface Told {
  readonly at: string;
  readonly text: string;
  readonly reference: string | undefined;
  readonly events: readonly string[];
  readonly times: readonly string[];
}

const SAYS = /\bsaid|told|announced|according|report|says|claim/i;

const examples = [...examplesOfEvents()]
  .filter(({ where, text }) => !where.startsWith('structure') && /^(The|A|An) [^\n“”"]*\.$/.test(text) && !/[.!?;:] /.test(text) && !SAYS.test(text))
  // One in three is enough, and quick.
  .filter(({ text }) => [0, 2].includes(text.length % 6))
  .flatMap(({ where, text, options: { reference } }): Told[] => {
    const { events } = parseTimeline(text, options(reference));
    const isSaid = events.some(({ kind }) => kind === 'statement');
    return isSaid ? [] : [{ at: where, text, reference, events: namesOf(events), times: timesIn(text, reference) }];
  });

/** What is told otherwise where it is said, and why. */
const OTHERWISE: ReadonlySet<string> = new Set([
  // What words mean is told of a saying alone.
  'The word meant that the king had died.',
  // A request is known by the dash before it.
  'The head came on Monday – please bring a coat on Friday.',
  // "I" is whoever speaks, and may be who writes.
  'The letters, which I burned in May 2031, were his.',
]);

/** Examples of which some way of laying them to somebody tells otherwise. */
const toldOtherwise = new Set<string>();

for (const [name, said] of FRAMES)
  it(`what a sentence tells it tells as well ${name}`, () => {
    const asked = examples.filter(({ text, reference, times }) => isAlike(times, timesIn(said(text), reference)));
    const different = asked.flatMap(({ at, text, reference, events }) => {
      const now = namesOf(parseTimeline(said(text), options(reference)).events),
        lost = events.filter((told) => !told.endsWith(UNDATED) && !now.includes(told)).map((told) => `- ${told}`),
        won = now.filter((told) => !events.includes(told)).map((told) => `+ ${told}`);
      if (lost.length + won.length > 0) toldOtherwise.add(text);
      return lost.length + won.length > 0 && !OTHERWISE.has(text) ? [`${at} ${text} ${[...lost, ...won].join(' ')}`] : [];
    });
    assert.deepEqual(different, []);
    // A time is read with the tenses of its whole sentence: of a few it is that of saying which tells whether they look ahead.
    assert.ok(asked.length > 0.98 * examples.length, `${asked.length} of ${examples.length} examples`);
    assert.ok(examples.length > 700, `${examples.length} examples`);
  });

it('nothing is excused that is told alike', () => {
  assert.deepEqual(
    [...OTHERWISE].filter((text) => !toldOtherwise.has(text)),
    [],
  );
});

/** Title, kind, status and time of each event but what is said: what is only heard of counts as done. */
function namesOf(events: ReturnType<typeof parseTimeline>['events']): string[] {
  return events
    .filter(({ kind }) => kind !== 'statement')
    .map(
      ({ title, kind, status, when }) =>
        `${title.replace(/^(?:The|An?) /i, '').toLowerCase()} | ${kind} | ${status === 'reported' ? 'occurred' : status} | ${when?.edtf ?? UNDATED}`,
    );
}

/** The times that a text names. */
function timesIn(text: string, reference: string | undefined): string[] {
  return findTimeExpressions(text, options(reference)).map(({ value }) => value);
}

/** Has a sentence the same times with who says it and without? */
function isAlike(alone: readonly string[], both: readonly string[]): boolean {
  return alone.length === both.length && alone.every((value, at) => value === both[at]);
}

function options(reference: string | undefined): { reference?: string } {
  return reference === undefined ? {} : { reference };
}
