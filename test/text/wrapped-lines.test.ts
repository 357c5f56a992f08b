import assert from 'node:assert/strict';
import test from 'node:test';
import { wrappedBreaks } from '../../src/text/structure/wrapped-lines.js';

// Which line breaks stand for a space: those of lines on which the next word had no room.

const PROSE = [
  'The kiln of the old pottery was fired in',
  'the night and cracked on Friday, when it',
  'was cold and the potter had gone home to',
  'his own house.',
];

/** A text with its wrapped lines on one. */
function unwrapped(text: string): string {
  let whole = '',
    at = 0;
  for (const { start, end } of wrappedBreaks(text)) {
    whole += `${text.slice(at, start)} `;
    at = end;
  }
  return whole + text.slice(at);
}

const below = (...lines: string[]): string => [...PROSE, '', ...lines].join('\n');

for (const [name, text, lines] of [
  ['a paragraph', PROSE.join('\n'), 1],
  ['a first line that is set in by more than the widest line has', `   ${PROSE.join('\n')}`, 1],
  ['paragraphs that are set in', `   ${PROSE.join('\n')}\n   Then the town closed the old mill\ndown in March.`, 2],
  ['a line before a capital that is wider than all others', below('The kiln was mended on Monday, a week after', 'Easter, by the old baker.'), 3],
  ['a title', below('The kiln of Holm stays cold all through', 'Easter'), 3],
  ['a title above a day', below('The kiln of Holm stays cold all through', 'Posted 14 March'), 4],
  ['a roll', below('Ada Holm, the potter of the old town hall', 'Ole Brekke', 'Zoë Lund'), 5],
  ['an item whose words are set in below', below('- Fire the kiln of the old pottery on 12', '  December'), 3],
  ['entries that days open', below('[14/03, 18:41] Ada: it cracked, come over', '[14/03, 18:50] Ole: yes', '[14/03, 19:02] Ada: on my way.'), 5],
] as const)
  test(`${name}: only where the next word had no room is a line no end`, () => {
    assert.equal(unwrapped(text).split('\n').length, lines, unwrapped(text));
  });
