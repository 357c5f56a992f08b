import assert from 'node:assert/strict';
import test from 'node:test';
import { parseTimeline, type TimelineEvent } from '../../src/parse.js';

// The same text in another dress is the same timeline: what setting a page, wrapping lines, quoting mail, marking words up and copying put
// into a text changes nothing of what it tells, and what an event rests on stands in the dressed text.

const TITLE = 'Swing bridge of Tarn to stay shut until May';
const PARAGRAPHS = [
  'TARN, 14 March 2034 – The harbour board has put off the reopening of the swing bridge, planned for Friday, because a pier was damaged by a barge on Monday night, and the shops of the old town will lose their Easter trade.',
  'The bridge will now open at 6 a.m. on 12 May, harbour master Zoë Lund told reporters. "We couldn\'t take the risk of a second closure in one month," she said. The barge was towed to Elmhaven on Tuesday.',
  'Ferries between Elmhaven and Oakley will run every half hour until 12 May, according to Northfjord Lines, which took over the route on 1 April 2031 after the old operator had gone bankrupt.',
  'A twenty-year-old crane was brought from Holm on Sunday, 12 March, to lift the damaged beams. The first work began at 9:30 that morning and was stopped by high winds in the afternoon.',
];
const TEXT = [TITLE, ...PARAGRAPHS].join('\n\n');

/** Dresses the paragraphs below the title. */
const paragraphs =
  (dress: (paragraph: string, index: number) => string) =>
  (text: string): string => {
    const [title, ...rest] = text.split('\n\n');
    return [title, ...rest.map(dress)].join('\n\n');
  };

/** Lines of at most so many columns. */
function wrapped(text: string, columns: number): string {
  return text.replace(new RegExp(`(?=.{${String(columns + 1)}})(.{1,${String(columns)}}) `, 'g'), '$1\n');
}

/** As `wrapped`, where a long word that has no room begins on the line above. */
function parted(text: string, columns: number): string {
  return wrapped(text, columns).replace(/^(.*)\n(\p{Ll}{4})(\p{Ll}{4,})/gmu, (whole, line: string, first: string, rest: string) =>
    line.length + first.length + 2 <= columns ? `${line} ${first}-\n${rest}` : whole,
  );
}

const curly = (text: string): string =>
  text
    .replace(/(?<=^|\s)"/gm, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
const between = (lines: string) => (text: string) => {
  const parts = text.split('\n\n');
  return [...parts.slice(0, 3), lines, ...parts.slice(3)].join('\n\n');
};
const DAY = /\d{1,2} (?:March|May|April)/g,
  NAME = /Zoë Lund|Northfjord Lines/g;

const DRESSES: Record<string, (text: string) => string> = {
  'wrapped at 72 columns': (text) => wrapped(text, 72),
  'wrapped at 60 columns': (text) => wrapped(text, 60),
  'wrapped at 40 columns': (text) => wrapped(text, 40),
  'wrapped and set in': (text) => wrapped(text, 66).replace(/^(?=.)/gm, '    '),
  'wrapped, with words parted at the ends of lines': (text) => parted(text, 64),
  'wrapped and quoted in mail': (text) => wrapped(text, 70).replace(/^/gm, '> '),
  'quoted twice': (text) => text.replace(/^/gm, '> > '),
  'with a page that ends inside a paragraph': (text) => wrapped(text, 70).replace(/(?<=\p{Ll})\n(?=\p{Ll})/u, '\n\n12\n\n\fThe Tarn Herald\n\n'),
  'with numbers of pages': between('- 12 -'),
  'with other line breaks': (text) => text.replaceAll('\n', '\r\n'),
  'with old line breaks': (text) => text.replaceAll('\n', '\r'),
  'with separators of lines': (text) => text.replaceAll('\n', '\u2028'),
  'with form feeds': (text) => text.replace(/\n\n(?=A twenty)/, '\n\n\f'),
  'without blank lines': (text) => text.replace(/(?<=\.)\n\n/g, '\n'),
  'with its first lines set in': paragraphs((paragraph) => `   ${paragraph}`),
  'with its first lines set in, wrapped, without blank lines': (text) =>
    wrapped(text.replace(/(?<=\.)\n\n/g, '\n'), 72).replace(/^(?=TARN|The bridge will|Ferries between|A twenty)/gm, '   '),
  'with paragraphs that numbers open': paragraphs((paragraph, index) => `${String(index + 1)}. ${paragraph}`),
  'with paragraphs that bullets open': paragraphs((paragraph) => `• ${paragraph}`),
  'with a capital over two lines': (text) => text.replace('\n\nA twenty', '\n\nA\ntwenty').replace('\n\nThe ', '\n\nT\nhe '),
  'with spaces that do not break': (text) => text.replace(/(?<=\d) /g, '\xa0'),
  'with narrow spaces': (text) => text.replace(/(?<=\d) /g, '\u202f'),
  'with spaces of no width': (text) => text.replaceAll('. ', '.\u200b '),
  'with two spaces behind a sentence': (text) => text.replaceAll('. ', '.  '),
  'with soft hyphens': (text) => text.replace(/(\p{L}{3})(\p{L}{4,})/gu, '$1\xad$2'),
  'with hyphens that do not break': (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011'),
  'with ligatures': (text) => text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ'),
  'with letters and accents apart': (text) => text.normalize('NFD'),
  'with curly marks': curly,
  'with single marks': (text) => curly(text).replaceAll('“', '‘').replaceAll('”', '’'),
  'with single marks of a typewriter': (text) => text.replaceAll('"', "'"),
  'with guillemets': (text) => curly(text).replaceAll('“', '«\xa0').replaceAll('”', '\xa0»'),
  'with low marks': (text) => curly(text).replaceAll('“', '„').replaceAll('”', '“'),
  'with marks of a typesetter': (text) => curly(text).replaceAll('“', '``').replaceAll('”', "''"),
  'with two single marks for a double one': (text) => curly(text).replaceAll(/[“”]/g, "''"),
  'with primes': (text) => text.replaceAll('"', '″').replaceAll("n't", 'n′t'),
  'with dashes of two hyphens': (text) => text.replaceAll(' – ', ' -- '),
  'with long dashes': (text) => text.replaceAll(' – ', ' — '),
  'with names in bold letters': (text) => text.replace(NAME, '**$&**'),
  'with names in italics': (text) => text.replace(NAME, '_$&_'),
  'with days in bold letters': (text) => text.replace(DAY, '**$&**'),
  'with days in tags': (text) => text.replace(DAY, '<b>$&</b>'),
  'with links': (text) => text.replace(NAME, '[$&](https://example.org/names/12)'),
  'with links of a wiki': (text) => text.replace(NAME, '[[$&]]'),
  'with paragraphs in italics': paragraphs((paragraph) => `_${paragraph}_`),
  'with references': (text) => text.replace(/(?<=\p{Ll}\.)(?= |$)/gmu, '[3]'),
  'with raised references': (text) => text.replace(/(?<=\p{Ll}\.)(?= |$)/gmu, '¹²'),
  'with references behind words': (text) => text.replace(/(?<=\p{Ll}{4})(?=,)/gu, '†'),
  'below a heading of Markdown': (text) => `# ${text}`,
  'below an underlined title': (text) => text.replace('\n', `\n${'='.repeat(TITLE.length)}\n`),
  'below a title in bold letters': (text) => text.replace(TITLE, `**${TITLE}**`),
  'with who wrote it': (text) => text.replace(TITLE, `${TITLE}\n\nBy Ole Brekke\n3 min read`),
  'with an advertisement': between('Advertisement'),
  'with buttons': between('Share\nSave'),
  'with words set large': between('“The risk of a second closure”'),
  'with its rights': (text) => `${text}\n\n© 2034 The Tarn Herald. All rights reserved.`,
};

/** What is told, with the marks of a typewriter. */
function told(events: readonly TimelineEvent[]): string[] {
  return events.map(({ title, kind, status, when, speaker }) =>
    [title, kind, status, when?.edtf, speaker].join(' | ').replace(/[“”]/g, '"').replaceAll('’', "'").normalize(),
  );
}

/** Letters and digits alone. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/<\/?b>|\]\(\S+\)|\[3\]|[^\p{L}\p{N}]/gu, '');
}

const PLAIN = parseTimeline(TEXT).events;

test('the text tells of more than its title', () => assert.ok(PLAIN.length > 8));

for (const [name, dress] of Object.entries(DRESSES))
  test(`the same text ${name} is the same timeline`, () => {
    const text = dress(TEXT);
    assert.notEqual(text, TEXT);
    const { events } = parseTimeline(text);
    assert.deepEqual(told(events), told(PLAIN), text);
    for (const { title, sources = [] } of events) {
      for (const { start, end, text: words } of sources) assert.equal(words, text.slice(start, end));
      const quote = sources.find(({ role }) => role === 'quote'),
        plain = PLAIN.find((event) => event.title === title)?.sources?.find(({ role }) => role === 'quote');
      assert.equal(quote && letters(quote.text), plain && letters(plain.text), name);
    }
  });
