import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkExample, type Reader } from './spec-check.js';
import { extractExamples } from './spec-extractor.js';

const page = [
  '# Days',
  '',
  '## Past',
  'A rule.',
  '',
  '```timex reference=2034-03-16',
  'It sank on [Tuesday], \\[sic\\].',
  '.',
  'Tuesday  DATE  2034-03-14  weekday.past',
  '---',
  'Nothing here.',
  '.',
  '```',
  '',
  '```ts',
  'other(code)',
  '```',
  '',
].join('\n');

describe('the spec extractor', () => {
  it('takes text, marks, options, section and rows from a fence', () => {
    const [example] = extractExamples('days.md', page);
    assert.equal(example.text, 'It sank on Tuesday, [sic].');
    assert.deepEqual(example.marks, [[11, 18]]);
    assert.deepEqual(example.options, { reference: '2034-03-16' });
    assert.equal(example.section, 'Days › Past');
    assert.equal(example.reason, 'A rule.');
    assert.equal(example.line, 7);
    assert.deepEqual(example.rows, [{ line: 9, cells: ['Tuesday', 'DATE', '2034-03-14', 'weekday.past'] }]);
  });

  it('divides a fence at --- and passes over code of other kinds', () => {
    assert.deepEqual(
      extractExamples('days.md', page).map((example) => example.rows.length),
      [1, 0],
    );
  });

  it('names file and line of a fence without a dot and of an option it does not know', () => {
    assert.throws(() => extractExamples('a.md', '```timex\nNo dot\n```'), /a\.md:2: no line with a single "\."/);
    assert.throws(() => extractExamples('a.md', '\n```events zone=UTC\n.\n```'), /a\.md:2: option "zone=UTC"; write one of reference=/);
  });
});

describe('a page of the spec', () => {
  const MOST_LINES = 2000;

  it("is short enough to find one's way in", () => {
    for (const name of readdirSync('test/spec')) {
      const lines = readFileSync(`test/spec/${name}`, 'utf8').split('\n').length - 1;
      assert.ok(
        lines <= MOST_LINES,
        `test/spec/${name} has ${lines} lines, more than ${MOST_LINES}: cut it by subject into pages of its name and a word (lists-logs.md, lists-posts.md), whole sections, each page with a title and a sentence`,
      );
    }
  });
});

describe('the spec check', () => {
  const [past, nothing] = extractExamples('days.md', page);
  const found = { start: 11, end: 18, text: 'Tuesday', type: 'DATE', value: '2034-03-14', rule: 'weekday.past' } as const;
  const reader = (...results: object[]): Reader =>
    ({ findTimeExpressions: () => results, findStatements: () => [], parseTimeline: () => ({ events: [] }) }) as unknown as Reader;

  it('has no complaint where the reading agrees', async () => {
    assert.deepEqual(await checkExample(past, reader(found)), []);
    assert.deepEqual(await checkExample(nothing, reader()), []);
  });

  it('complains of what is missing, wrong, misplaced or too much', async () => {
    assert.match(
      (await checkExample(past, reader())).join(),
      /days\.md:9: expected {2}Tuesday.*found {2}nothing.*marked «Tuesday» at 11; found nothing/s,
    );
    assert.match((await checkExample(past, reader({ ...found, value: '2034-03-21' }))).join(), /expected {2}Tuesday/);
    assert.match((await checkExample(past, reader({ ...found, start: 10 }))).join(), /is not what stands at 10/);
    assert.match((await checkExample(nothing, reader(found))).join(), /not expected {2}Tuesday/);
  });
});
