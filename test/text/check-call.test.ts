import assert from 'node:assert/strict';
import test from 'node:test';
import {
  findStatements,
  findTimeExpressions,
  parseTimeline,
  parseTimelineStream,
  placeMentions,
  readTimeline,
  refusedTimes,
  type ParseOptions,
} from '../../src/parse.js';

const TEXT = 'The ferry sank on Monday.';
const DOORS: Readonly<Record<string, (text: string, options?: ParseOptions) => unknown>> = {
  parseTimeline,
  findTimeExpressions,
  findStatements,
  refusedTimes,
  placeMentions: (text, options) => placeMentions(text, [], options),
};
/** What scripts without types hand in. */
const wrong = (options: Record<string, unknown>): ParseOptions => options;

for (const [name, read] of Object.entries(DOORS)) {
  test(`${name} refuses an option that is none, and shows one that is`, () => {
    const cases: readonly (readonly [ParseOptions, RegExp])[] = [
      [{ reference: 'soon' }, /^reference "soon": .*"2034-03-14"/],
      [{ reference: '2031-02-30' }, /^reference "2031-02-30"/],
      [{ reference: '2031-01-01T25:00' }, /^reference/],
      [{ reference: '2031-01-01 or so' }, /^reference/],
      [wrong({ reference: new Date(0) }), /^reference a Date object: .*toISOString/],
      [wrong({ reference: null }), /^reference null/],
      [{ timeZone: 'Mars' }, /^timeZone "Mars": .*"Europe\/London"/],
      [wrong({ timeZone: 5 }), /^timeZone 5/],
      [wrong({ dateOrder: 'ymd' }), /^dateOrder "ymd": .*"mdy"/],
      [{ locale: 'xx' }, /^locale "xx": .*en, de/],
      [wrong({ locale: 5 }), /^locale 5/],
    ];
    for (const [options, message] of cases) assert.throws(() => read(TEXT, options), { name: 'RangeError', message });
  });

  test(`${name} refuses what is no text, and takes references in every form of ISO 8601`, () => {
    for (const text of [undefined, null, 5, {}, []])
      assert.throws(() => read(text as string), { name: 'TypeError', message: /^text: .*give a string/ });
    for (const reference of [
      '2031-05-05',
      '20310505',
      '2031-05-05T07:27',
      '2031-05-05T07:27:30.123Z',
      '2031-05-05 07:27+08:00',
      '20310505T0727Z',
      '2031-05-05T07:27+02:00[Europe/Paris]',
    ])
      read(TEXT, { reference });
  });
}

test('bytes are read whole, as readFile gives them', async () => {
  const bytes = new TextEncoder().encode('The café opened on 3 May 2032.');
  for (const content of [bytes, Buffer.from(bytes), bytes.buffer]) {
    assert.equal((await readTimeline(content)).events[0].title, 'Café opens');
    assert.equal((await parseTimelineStream(content)).events.length, 1);
  }
});

test('what is neither text nor bytes is named', async () => {
  const cases: readonly (readonly [unknown, RegExp])[] = [
    [undefined, /^content: undefined/],
    [null, /^content: null/],
    [5, /^content: a number/],
    [new Blob(['x']), /stream\(\) of a Blob/],
    [[1, 2], /one is a number/],
    [[null], /one is null/],
  ];
  for (const [content, message] of cases) await assert.rejects(readTimeline(content as string), { name: 'TypeError', message });
});
