import assert from 'node:assert/strict';
import test from 'node:test';
import { placeMentions } from '../../src/text/place-mentions.js';
import { assertLinear } from '../linear-time.js';

const TEXT = 'The lock was opened in 1902. Barges have used it ever since, and engineers will drain it on Friday.';
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

test('spans are answered in the order in which they are asked', () => {
  const found = placeMentions(TEXT, [spanOf('drain'), spanOf('opened')], { reference: '2034-03-16' });
  assert.deepEqual(
    found.map(({ begin }) => begin),
    [
      { earliest: '2034-03-17', latest: '2034-03-17' },
      { earliest: '1902-01-01', latest: '1902-12-31' },
    ],
  );
  assert.deepEqual(
    found.map(({ basis }) => basis),
    ['stated', 'stated'],
  );
});

test('spans that name nothing, or lie outside the text, are answered too', () => {
  for (const span of [
    { start: 0, end: 0 },
    { start: 4000, end: 4001 },
    { start: -5, end: 2 },
    { start: NaN, end: NaN },
  ]) {
    assert.equal(placeMentions(TEXT, [span]).length, 1);
  }
  assert.deepEqual(placeMentions('', [{ start: 0, end: 3 }])[0]?.begin, {});
});

test('a reference that is no date is named', () => {
  assert.throws(() => placeMentions(TEXT, [spanOf('drain')], { reference: 'soon' }), /reference "soon".*2034-03-14/);
});

test('the time it takes grows with the text', async () => {
  await assertLinear((size) => {
    const text = 'The vote on 3 May was close. They argued while the band played, saying it would end. '.repeat(size);
    placeMentions(
      text,
      Array.from({ length: size }, (_, i) => ({ start: i * 85 + 32, end: i * 85 + 38 })),
      { reference: '2034-03-16' },
    );
  }, 60);
});
