import assert from 'node:assert/strict';
import test from 'node:test';
import { titleInColumn } from '../../../src/layout/labels/title-in-column.js';
import { createLayout, defaultMeasureText, type MeasureText, type SceneMark } from '../../../src/layout/index.js';
import { eventAt } from '../sample-events.js';

const HOUR = 3_600_000;
const TITLES = [
  'Harbourmaster closes both lockgates',
  'Meteorologists withdraw their recommendation',
  'Crew lays out tools',
  'Donaudampfschifffahrtsgesellschaft meldet',
  '港湾局は午前中に両方の水門を閉めた',
];

/** Down a phone of 304 px, in text of so many times the usual size. */
function marksDown(times: number): readonly SceneMark[] {
  const measure: MeasureText = (text, font) => defaultMeasureText(text, font) * times;
  const events = TITLES.map((title, at) => eventAt(`e${at}`, Date.UTC(2031, 4, 12) + at * 4 * HOUR, 60_000, { title }));
  const layout = createLayout(
    { events },
    { locale: 'en-GB', measure, lineHeightPx: 18 * times, detailHeightPx: 15 * times, tickHeightPx: 16 * times },
  );
  return layout.scene(layout.opening({ widthPx: 304, heightPx: 560 * times, orientation: 'vertical' })).marks;
}

test('in text of twice the size a title on a phone goes on in more lines, and words wider than its column are parted', () => {
  const lines = marksDown(2).map(({ label }) => label?.lines ?? []);
  assert.equal(lines.length, TITLES.length);
  assert.deepEqual(lines[2], ['Crew lays', 'out tools']);
  assert.equal(lines[0].join(' ').replace(/- /g, ''), TITLES[0], 'all of it');
  assert.ok(lines[0].length > 3 && lines[0].some((line) => /\p{L}{3}-$/u.test(line)), lines[0].join(' | '));
  assert.equal(lines[3][0].at(-1), '-', lines[3].join(' | '));
  assert.ok(!lines[4].join('').includes('-'), 'scripts without spaces break anywhere, without a hyphen');
});

test('a headline is whole in a column that holds a dozen letters in a line', () => {
  const settings = { measure: defaultMeasureText, maxTextPx: 108, lineHeightPx: 18 };
  for (const title of ['Vasquel: upgrade was long overdue', 'Oduya-Lind: crew had already laid out its tools']) {
    const { isTruncated, lines } = titleInColumn(title, settings);
    assert.ok(!isTruncated && lines.join(' ') === title, lines.join(' | '));
  }
});

test('so is one of sixty letters in text of twice the size, on a phone', () => {
  const measure: MeasureText = (text, font) => defaultMeasureText(text, font) * 2;
  for (const title of [
    'A new routing table is rolled out to the first of three regions',
    'The roll-out is paused; two regions already run the new table',
  ]) {
    const { isTruncated, lines } = titleInColumn(title, { measure, maxTextPx: 136, lineHeightPx: 40 });
    assert.ok(!isTruncated && lines.join(' ') === title, lines.join(' | '));
  }
});

test('an address is parted without a hyphen, which would make it another', () => {
  const { lines } = titleInColumn('https://example.org/harbour/northern-basin', { measure: defaultMeasureText, maxTextPx: 108, lineHeightPx: 18 });
  assert.ok(lines.length > 1);
  assert.equal(lines.join(''), 'https://example.org/harbour/northern-basin');
});

test('in text of twice the size the last label is whole, also beside one just before it, and where it names its lane', () => {
  const measure: MeasureText = (text, font) => defaultMeasureText(text, font) * 2;
  const titles = ['Glass falls fast', 'Rockets seen out at sea', 'Tern sighted under the cliff', 'Anchored in the lee of the island'];
  const events = titles.map((title, at) =>
    eventAt(`e${at}`, Date.UTC(1911, 6, 8) + [4, 25, 32.6, 33.2][at] * HOUR, 60_000, { title, lane: at % 2 ? 'Island log' : 'Ship’s log' }),
  );
  const options = { locale: 'en-GB', measure, lineHeightPx: 36, detailHeightPx: 30, tickHeightPx: 32 };
  for (const laneBy of ['lane', 'none'] as const)
    for (let widthPx = 270; widthPx <= 330; widthPx += 10) {
      const layout = createLayout({ events }, { ...options, laneBy });
      const { marks } = layout.scene(layout.opening({ widthPx, heightPx: 1800, orientation: 'vertical' }));
      const lines = marks.find(({ event }) => event === 'e3')?.label?.lines ?? [];
      assert.equal(lines.join(' '), titles[3], `${laneBy} ${widthPx}`);
    }
});

test('in text of the usual size no more than three lines are taken', () => {
  for (const { label } of marksDown(1)) assert.ok(label && label.lines.length <= 3 && !label.isTruncated, label?.lines.join(' | '));
});

test('a word without end takes no longer for each of its letters', () => {
  const measuredOf = (letters: number): number => {
    let measured = 0;
    const measure: MeasureText = (text, font) => {
      measured += text.length;
      return defaultMeasureText(text, font);
    };
    const { lines } = titleInColumn('abcdefghij'.repeat(letters / 10), { measure, maxTextPx: 61, lineHeightPx: 18 });
    assert.ok(lines.length > 1 && lines[0].endsWith('-'), lines.join(' | '));
    return measured;
  };
  const short = measuredOf(2000),
    long = measuredOf(16_000);
  assert.ok(long <= short * 9, `${long} letters measured, against ${short} in an eighth of the word`);
});
