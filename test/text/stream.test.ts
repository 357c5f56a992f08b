// Prose in pieces gives what the whole gives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Chunk, parseTimeline, parseTimelineStream, readTimeline } from '../../src/parse.js';

const TEXT = `Ferry line stops for a day

Posted: 14 March 2034

The Sund ferry, due to sail on Monday at 5 pm (1600 GMT), was put off to Tuesday. “We wait for the tide,” said Åse Holm, the harbour master – she had asked for it on 9 March.
The quay was closed for two hours on 3 March 2034 after a crane fell.
`;

/** The text cut at random places, as strings or as bytes. */
const pieces = fc.tuple(fc.array(fc.nat(TEXT.length + 8), { maxLength: 20 }), fc.boolean()).map(([cuts, isBytes]) => {
  const whole = isBytes ? new TextEncoder().encode(TEXT) : TEXT;
  const at = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
  return at.slice(1).map((end, index) => whole.slice(at[index], end));
});

// eslint-disable-next-line @typescript-eslint/require-await -- a generator of pieces
async function* asStream(chunks: readonly Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
}

test('a text in pieces gives the timeline of the whole, wherever it is cut', async () => {
  const whole = parseTimeline(TEXT);
  assert.ok(whole.events.length > 3);
  await fc.assert(
    fc.asyncProperty(pieces, async (chunks) => {
      assert.deepEqual(await parseTimelineStream(chunks), whole);
      assert.deepEqual(await parseTimelineStream(asStream(chunks)), whole);
    }),
    { numRuns: 60 },
  );
});

test('a body of a response is read as it comes, in its language', async () => {
  const { body } = new Response('Die Sitzung wurde am 3. Mai 2034 abgesagt.');
  assert.ok(body);
  const timeline = await parseTimelineStream(body, { locale: 'de', reference: '2034-05-04' });
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Sitzung abgesagt'],
  );
});

test('files come in pieces, too', async () => {
  const timeline = await readTimeline(['date,ti', 'tle\n2034-03-16,Ferry runs', ' aground'], { name: 'ferry.csv' });
  assert.deepEqual(
    timeline.events.map(({ title }) => title),
    ['Ferry runs aground'],
  );
});

test('whoever gives up gets his reason', async () => {
  const reason = new Error('enough');
  await assert.rejects(parseTimelineStream(['a'], { signal: AbortSignal.abort(reason) }), reason);
});

test('a megabyte in ten thousand pieces is joined once', async () => {
  const chunks = Array.from({ length: 10_000 }, () => 'The tide came in and went out again, as it does on any day you like to name. '.repeat(2));
  let last = 0;
  await parseTimelineStream(chunks, {
    onRead: (size) => {
      assert.ok(size > last);
      last = size;
    },
  });
  assert.equal(last, chunks.join('').length);
});
