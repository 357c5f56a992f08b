import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../src/text/index.js';

/** Each time with its marks: `?` uncertain, `~` approximate. */
function timesOf(text: string): readonly string[] {
  const { events } = parseTimeline(text, { reference: '2034-03-14' });
  return events.flatMap(({ when }) => (when ? `${when.edtf}${when.uncertain ? '?' : ''}${when.approximate ? '~' : ''}` : []));
}

test('a word of doubt before a time, or before its preposition, makes the time uncertain', () => {
  for (const [text, ...times] of [
    ['Ada Moe built the stone tower, perhaps in 1557.', '1557?'],
    ['The mill burned down in 1408, possibly on 3 May.', '1408-05-03?'],
    ['It opened, maybe in 1912, as a school.', '1912?'],
    ['Perhaps in the spring of 1557 the lamp was lit.', '1557-21?'],
    ['The vault was finished probably around 1420.', '1420?~'],
    ['The lamp was lit in 1557 (?).', '1557?'],
  ])
    assert.deepEqual(timesOf(text), times, text);
});

test('doubt about what happened leaves the time alone', () => {
  for (const [text, ...times] of [
    ['The bridge was perhaps repaired in 1557.', '1557'],
    ['The chapel probably closed in 1536.', '1536'],
    ['Perhaps 200 people saw the mill burn in 1703.', '1703'],
  ])
    assert.deepEqual(timesOf(text), times, text);
});
