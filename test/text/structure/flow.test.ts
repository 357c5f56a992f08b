import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findStatements, parseTimeline } from '../../../src/parse.js';

const REPORT = [
  'NORTHFJORD, 3 May 2034 - The harbour board has put off the reopening of the swing bridge, planned for Friday, because a pier was damaged by a barge on Monday night.',
  'The bridge will now open at 6 a.m. on 12 May, harbour master Ada Lund told reporters. “We could not take the risk of a second closure in one month,” she said.',
  'Ferries between Elmhaven and Oakley will run every half hour until then, according to Northfjord Lines, which took over the route on 1 April after the old operator had gone bankrupt.',
];

/** Breaks lines as an editor would that counts columns. */
function wrap(text: string, width: number): string {
  let column = 0;
  return text
    .split(' ')
    .map((word, at) => {
      const breaks = at > 0 && column + word.length > width;
      column = (breaks ? 0 : column) + word.length + 1;
      return at === 0 ? word : (breaks ? '\n' : ' ') + word;
    })
    .join('');
}

const told = (text: string) =>
  parseTimeline(text).events.map(({ title, kind, status, when, speaker, quote }) => [title, kind, status, when?.edtf, speaker, quote]);

test('a report tells the same however its lines are wrapped', () => {
  const whole = told(REPORT.join('\n\n'));
  assert.ok(whole.length > 5);
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 110 }), (width) => assert.deepEqual(told(REPORT.map((part) => wrap(part, width)).join('\n\n')), whole)),
  );
});

test('sources stay those of the text as it was written', () => {
  const text = REPORT.map((part) => wrap(part, 60)).join('\n\n');
  for (const { sources = [] } of parseTimeline(text).events)
    for (const { start, end, text: words } of sources) assert.equal(words, text.slice(start, end));
});

test('speakers and quotations are found across line breaks', () => {
  assert.deepEqual(
    findStatements(
      '“It was a good day for everybody who has to cross\nthe water to get to work,” harbour master Ada\nLund said in the evening of the opening day.',
    ).map(({ speaker, quote }) => [speaker, quote]),
    [['Ada Lund', 'direct']],
  );
});

test('a word that was cut at the end of a line is one; a hyphen of its own stays', () => {
  assert.deepEqual(
    told('The mill burned down on 12 Febru-\nary 2031.').map(([title, , , edtf]) => [title, edtf]),
    [['Mill burns down', '2031-02-12']],
  );
  assert.deepEqual(
    told('The long-\nterm lease was signed on 3 May 2031.').map(([title]) => title),
    ['Long-term lease signed'],
  );
});

test('lines that stand for themselves are not joined', () => {
  assert.equal(parseTimeline('09:05 The pump stops\n09:20 The pump starts\n', { reference: '2034-03-01' }).events.length, 2);
});

test('of a clause that is quoted in part only what stands in quotation marks is his words', () => {
  const quotes = (text: string) => parseTimeline(text).events.flatMap(({ quote }) => quote ?? []);
  assert.deepEqual(quotes('Ada Lund told the crew on 3 May 2034 that the winch was “older than the boat but sound”.'), [
    'older than the boat but sound',
  ]);
  assert.deepEqual(quotes('On 4 May 2034 Otto Rask said the pier was "past saving" and the sheds "not worth a nail".'), [
    'past saving … not worth a nail',
  ]);
  assert.deepEqual(quotes('“We sail at dawn,” Ada Lund said on 5 May 2034.'), ['We sail at dawn']);
});
