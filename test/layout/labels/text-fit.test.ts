import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { defaultMeasureText, fitText, truncateText, type MeasureText } from '../../../src/layout/index.js';

/** Ten px a character: widths can be read off the text. */
const ten: MeasureText = (text) => Array.from(text).length * 10;
const fit = (text: string, maxPx: number, maxLines: number) => fitText(text, { maxPx, maxLines, font: 'label', measure: ten });

test('a text that fits is one line, white space collapsed', () => {
  assert.deepEqual(fit('  Ferry \n late ', 200, 2), { lines: ['Ferry late'], widthPx: 100, isTruncated: false });
});

test('lines are about equally wide', () => {
  assert.deepEqual(fit('one two three four five six', 200, 3).lines, ['one two three', 'four five six']);
});

test('what does not fit ends between words in an ellipsis', () => {
  assert.deepEqual(fit('the harbour ferry is late again today', 110, 2), { lines: ['the harbour', 'ferry is…'], widthPx: 110, isTruncated: true });
  assert.equal(truncateText('first of all, again', 140, 'label', ten), 'first of all…');
  assert.equal(truncateText('7 Apr 1990 · Lisbon', 135, 'label', ten), '7 Apr 1990…');
});

test('as many whole words are kept as fit, unless that loses half of the line', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom('i', 'm', 'e') }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 300 }), (given, maxPx) => {
      const text = given.join(' ');
      const fits = (part: string): boolean => defaultMeasureText(`${part}…`, 'label') <= maxPx;
      let most = text.length;
      while (most > 0 && !fits(text.slice(0, most).trimEnd())) most--;
      const ends = given.map((_, at) => given.slice(0, at + 1).join(' ').length).filter((end) => end <= most);
      const atWord = ends.at(-1) ?? 0;
      assert.equal(
        truncateText(text, maxPx, 'label', defaultMeasureText),
        most === 0 ? '' : `${text.slice(0, atWord >= most / 2 ? atWord : most).trimEnd()}…`,
      );
    }),
  );
});

test('one word too long for any line is cut inside', () => {
  assert.deepEqual(fit('incomprehensibilities', 100, 2).lines, ['incompreh…']);
});

test('scripts without spaces break anywhere, between visible characters', () => {
  assert.deepEqual(fit('東京塔開業記念式典開催', 60, 2).lines, ['東京塔開業記', '念式典開催']);
  const family = '👩‍👩‍👧‍👦';
  assert.equal(truncateText(family.repeat(3), 149, 'label', ten), `${family}…`);
});

test('no line is wider than allowed, whole lines give the words back, and no more lines than allowed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), { maxLength: 20 }),
      fc.integer({ min: 40, max: 300 }),
      fc.integer({ min: 1, max: 3 }),
      (words, maxPx, maxLines) => {
        const text = words.join(' ');
        const { lines, isTruncated, widthPx } = fitText(text, { maxPx, maxLines, font: 'label', measure: defaultMeasureText });
        assert.ok(lines.length <= maxLines);
        for (const line of lines) assert.ok(line === '…' || defaultMeasureText(line, 'label') <= maxPx, line);
        if (!isTruncated) {
          assert.ok(widthPx <= maxPx);
          assert.equal(lines.join(' ').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
        }
      },
    ),
  );
});

test('a million characters are not measured whole', () => {
  let measured = 0;
  const counting: MeasureText = (text) => {
    measured += text.length;
    return text.length * 7;
  };
  fitText('word '.repeat(200_000), { maxPx: 200, maxLines: 2, font: 'label', measure: counting });
  assert.ok(measured < 100_000, String(measured));
});
