import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline } from '../../src/parse.js';

// What a text tells is not told by how it is set, nor by what stands first in it.

const TEXTS = [
  'Completed in 1931, the bridge was closed in 2001.',
  'As the rain stopped, play resumed on Sunday.',
  'Roads were closed on Tuesday.',
  'Fares rise on Friday.',
  'Doors open at 6 pm on 1 April.',
  'Rain date: 4 May. The fair is held on 24 April.',
  'The vote was moved from 3 May to 10 May 2034. "We need more time," said Ada Moe on Monday.',
  'The engineer suspected the change made at 13:30 and rolled it back at 13:58, and the site was up again by the next noon.',
  'On 13 March the pump failed at 20:15, and its crew of five went ashore at 21:00. They came back on Wednesday 15 March.',
  "The keeper's house burned down on 9 May 2033. It hadn't been let since 1998, the mayor said on Friday.",
];

/** Lines of at most so many columns, as one wraps them. */
function wrapped(text: string, columns: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

const NEUTRAL = 'Nothing else is known.';
const SETTINGS: Record<string, (text: string) => string> = {
  'behind a mark of byte order': (text) => `\ufeff${text}`,
  'below empty lines': (text) => `\n\n\n${text}`,
  'behind spaces': (text) => `   ${text}`,
  'before empty lines and spaces': (text) => `${text}  \n\n \n`,
  'between other paragraphs': (text) => `${NEUTRAL}\n\n${text}\n\n${NEUTRAL}`,
  'between other sentences': (text) => `${NEUTRAL} ${text} ${NEUTRAL}`,
  'below a title': (text) => `Along the coast\n\n${text}`,
  'with two spaces behind a sentence': (text) => text.replaceAll('. ', '.  '),
  'with spaces that do not break': (text) => text.replaceAll(' ', '\xa0'),
  'with narrow spaces behind numbers': (text) => text.replace(/(?<=\d) /g, '\u202f'),
  'in curly quotes': (text) =>
    text
      .replace(/(^| )"/g, '$1“')
      .replaceAll('"', '”')
      .replaceAll("'", '’'),
  'wrapped at 72 columns': (text) => wrapped(text, 72),
  'wrapped and set in': (text) => wrapped(text, 66).replace(/^/gm, '    '),
  'wrapped, with other line breaks': (text) => wrapped(text, 72).replaceAll('\n', '\r\n'),
};

/** What is told, in the typewriter's signs; without the neutral sentence. */
function told(text: string): string[] {
  const { events } = parseTimeline(text, { reference: '2034-03-16' });
  return events
    .map(({ title, kind, status, when, speaker }) => [title, kind, status, when?.edtf, speaker].join(' | '))
    .map((line) => line.replace(/[“”]/g, '"').replaceAll('’', "'"))
    .filter((line) => !line.startsWith('Nothing else'))
    .sort();
}

for (const [name, set] of Object.entries(SETTINGS))
  test(`a text tells the same ${name}`, () => {
    for (const text of TEXTS) assert.deepEqual(told(set(text)), told(text), set(text));
  });

// Of each the last time may stand first on a line.
const LONG = [
  'The strongest gust of the whole night, 152 km/h, was recorded above the harbour of Tarn at 9.40 pm. It took three roofs. Two boats were torn from the mole at 21:55 (20:55 GMT) and driven out to sea.',
  'The keepers ruled over the island together until the eldest was drowned in 709. His widow left at the age of 46. The next abbot came in 723, in summer.',
  'The trustees of the reading room are to meet once more on Wednesday 9 April at 18.30. The treasurer has asked for a written report by May 8. The second shift ends May 30. The clerk now says 10 June.',
  'The mail went out on 2034-03-13 at 23:58 UTC, nine days early, and the tower was mended between the storm of 2031 and 2033 by masons from Holm, who left on 1 March 2034, by ship. By 11:15 they had gone.',
];

test('a text tells the same wrapped at any width', () => {
  for (const text of LONG)
    for (let columns = 52; columns < 90; columns++) assert.deepEqual(told(wrapped(text, columns)), told(text), wrapped(text, columns));
});
