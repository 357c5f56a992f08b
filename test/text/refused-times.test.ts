import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../src/text/parse-timeline.js';
import { refusedTimes } from '../../src/text/refused-times.js';
import { assertLinear } from '../linear-time.js';

const told = (text: string) => refusedTimes(text, { reference: '2034-03-16' }).map((one) => `${one.text} ${one.why}`);

test('days that no calendar has, and clock times that no clock shows, are impossible', () => {
  assert.deepEqual(told('It closes on 31 February and 2034-13-02. They meet at 25:99 and at 10:75.'), [
    '31 February impossible',
    '2034-13-02 impossible',
    '25:99 impossible',
    '10:75 impossible',
  ]);
  assert.deepEqual(told('It closed on 29 February 2031.'), ['29 February 2031 impossible']);
});

test('numbers that count or name something are told apart from years', () => {
  assert.deepEqual(told('Route 1603 carried 1900 people in 1931.'), ['1603 number', '1900 number']);
  assert.deepEqual(told('They live at 1908 Harbour Street.'), ['1908 number']);
});

test('an age is no length of time', () => {
  assert.deepEqual(told('The six-year-old won.'), ['The six-year-old age']);
});

test('what is believed is not refused, and reasons are words', () => {
  assert.deepEqual(told('It closed on 28 February at 9:45.'), []);
  for (const { text, start, end, reason } of refusedTimes('Room 1602 and 30 February.')) {
    assert.equal('Room 1602 and 30 February.'.slice(start, end), text);
    assert.match(reason, /\w+ \w+/);
  }
});

test('an impossible date is a diagnostic with its place, and no event', () => {
  const text = 'The ferry will sail on 31 February at 10:00.';
  const { diagnostics, events } = parseTimeline(text, { reference: '2034-03-16' });
  const [{ code, span, message }] = diagnostics;
  assert.equal(code, 'text/impossible-date');
  assert.equal(text.slice(span?.start, span?.end), '31 February at 10:00');
  assert.match(message, /names no real date or clock time/);
  assert.ok(events.every(({ when }) => !when?.edtf.includes('02-')));
});

test('the time it takes grows with the text', async () => {
  await assertLinear((times) => refusedTimes('Route 1603 is shut until 31 February at 25:99. '.repeat(times)), 60);
});
