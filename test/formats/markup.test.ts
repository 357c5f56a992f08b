// SIMILE XML, Markwhen, Markdown.
import assert from 'node:assert/strict';
import test from 'node:test';
import { readTimeline, type TextOptions } from '../../src/formats/index.js';
import { plainMarkdown } from '../../src/formats/markdown/plain-markdown.js';
import { createTimeline } from '../../src/model/index.js';
import { assertLinear } from '../linear-time.js';

const events = async (content: string, name: string) => (await readTimeline(content, { name })).events.map(({ title, when }) => [title, when?.edtf]);

test('SIMILE: durations, doubtful ends, entities, self-closing elements', async () => {
  assert.deepEqual(
    await events(
      `<data>
    <event start="May 28 2034 09:00:00 GMT" end="May 30 2034 18:30:00 GMT" isDuration="true" title="Survey">Two &lt;b&gt;boats&lt;/b&gt;</event>
    <event start="1899" end="1901" title="Tower built"/>
    <event start="44 BC" latestStart="43 BC" title="Old lamp"></event>
    <event start="Jun 1 2034 00:00:00 GMT" title="Fair &amp;amp; feast"/></data>`,
      'coast.xml',
    ),
    [
      ['Old lamp', '-0043~'],
      ['Tower built', '1899~/1901~'],
      ['Survey', '2034-05-28T09:00Z/2034-05-30T18:30Z'],
      ['Fair & feast', '2034-06-01'],
    ],
  );
});

test('SIMILE: a file without events is refused, one that is cut off is read', async () => {
  assert.equal((await readTimeline('<data></data>', { name: 'x.xml' })).diagnostics[0]?.code, 'simile/no-events');
  assert.deepEqual(await events('<data><event start="1899" title="Tower">half a sen', 'x.xml'), [['Tower', '1899']]);
});

test('Markwhen: dates, ranges, lengths, sections', async () => {
  const timeline = await readTimeline(
    'title: Coast\n\nsection Lamps\n1899: Tower #built\nIts stones came by sea.\n1901-05/1901-07: Lens\nendSection\n2034-03-16 / 3 days: Fair\n2035 - now: Watch',
    { name: 'coast.mw' },
  );
  assert.equal(timeline.documents[0]?.title, 'Coast');
  assert.deepEqual(
    timeline.events.map(({ title, when, lane }) => [title, when?.edtf, lane]),
    [
      ['Tower', '1899', 'Lamps'],
      ['Lens', '1901-05/1901-07', 'Lamps'],
      ['Fair', '2034-03-16', undefined],
      ['Watch', '2035/..', undefined],
    ],
  );
  assert.equal(timeline.events[0]?.description, 'Its stones came by sea.');
  assert.deepEqual(timeline.events[2]?.when?.duration, { value: 'P3D' });
});

test('Markwhen: a header alone is refused with a reason', async () => {
  assert.equal((await readTimeline('title: Coast', { name: 'coast.mw' })).diagnostics[0]?.code, 'markwhen/no-events');
});

test('Markdown: inline marks go, block marks and words stay', () => {
  const plain = (text: string) => plainMarkdown(text).text;
  assert.equal(plain('## The **fog** of [5 May](https://example.org/a_(b))'), '## The fog of 5 May');
  assert.equal(plain('- *Then* a `gale` ![chart](c.png) blew, 2 * 3 snake_case ~~no~~'), '- Then a `gale` chart blew, 2 * 3 snake_case no');
  assert.equal(plain('5 \\* stars &ndash; <b>bold</b> <https://example.org>'), '5 * stars – bold https://example.org');
  assert.equal(plain('```\n05:00 **kept** [x](y)\n```\nafter **bold**'), '```\n05:00 **kept** [x](y)\n```\nafter bold');
});

test('Markdown: code keeps its backticks, which tell the reader of times that it is one name', () => {
  for (const [source, plain] of [
    ['ran `a *b*: c` and', 'ran `a *b*: c` and'],
    ['ran ``a`` and `b', 'ran a and b'],
  ] as const)
    assert.equal(plainMarkdown(source).text, plain);
});

test('Markdown: offsets lead back', () => {
  const source = 'The **fog** of [5 May](https://example.org) &amp; **gale**';
  const plain = plainMarkdown(source);
  for (const word of ['fog', '5 May', 'gale']) assert.ok(source.slice(plain.toSource(plain.text.indexOf(word))).startsWith(word), word);
});

test('Markdown: front matter gives date, title and language to the parser', async () => {
  let given: TextOptions | undefined;
  const text = {
    parseTimeline: (words: string, options?: TextOptions) => {
      given = options;
      return createTimeline({ events: [], documents: [{ id: 'document', text: words }] });
    },
  };
  const timeline = await readTimeline('---\ntitle: "Fog at sea"\ndate: 2034-03-16 17:00:00 +0100\nlang: en-GB\n---\n\nThe ferry **waited**.', {
    name: 'post.md',
    text,
  });
  assert.deepEqual(given, { reference: '2034-03-16T17:00+01:00', locale: 'en-GB' });
  assert.equal(timeline.documents[0]?.title, 'Fog at sea');
  assert.match(timeline.documents[0]?.text ?? '', /The ferry waited\./);
});

for (const unit of ['[', '](', '*', '`', '<', '\\', '[a](b', '![', '&', '_a', '```\n']) {
  test(`a megabyte of ${JSON.stringify(unit)} is read in linear time`, async () => {
    await assertLinear((times) => plainMarkdown(unit.repeat(times)), Math.ceil(125_000 / unit.length));
  });
}

test('Markwhen: dates that hang on another entry are kept as words, not invented', async () => {
  const timeline = await readTimeline('2034-03-16: Survey !survey\n2 weeks: Report\nafter !survey 3 days: Vote\nTo do: paint', { name: 'coast.mw' });
  assert.deepEqual(
    timeline.events.map(({ title, when, relative }) => [title, when?.edtf, relative]),
    [
      ['Survey !survey', '2034-03-16', undefined],
      ['Report', undefined, '2 weeks'],
      ['Vote', undefined, 'after !survey 3 days'],
    ],
  );
});

test('Markwhen: a date that comes back is an entry, shown once; a link is words and an address', async () => {
  const { events, diagnostics } = await readTimeline(
    '2034-03-01: Fog\n2034-03-03 every week for 5 times: Drill\n2034-03-05: See [the log](https://example.org/log) #work\n2034-03-06: Every [bracket] stays',
    { name: 'coast.mw' },
  );
  assert.deepEqual(
    events.map(({ title, when, url, description }) => [title, when?.edtf, url, description]),
    [
      ['Fog', '2034-03-01', undefined, undefined],
      ['Drill', '2034-03-03', undefined, undefined],
      ['See the log', '2034-03-05', 'https://example.org/log', undefined],
      ['Every [bracket] stays', '2034-03-06', undefined, undefined],
    ],
  );
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['markwhen/recurrence'],
  );
});

test('Markwhen: a link without words shows its address, and a picture is none', async () => {
  const { events } = await readTimeline('2034-03-05: [](https://example.org/log)\n2034-03-06: ![map](https://example.org/map.png) Map drawn', {
    name: 'coast.mw',
  });
  assert.deepEqual(
    events.map(({ title, url }) => [title, url]),
    [
      ['https://example.org/log', 'https://example.org/log'],
      ['map Map drawn', undefined],
    ],
  );
});

test('Markwhen and SIMILE read month before day in any language, unless a date of the file tells otherwise', async () => {
  const days = async (content: string, name: string) => (await readTimeline(content, { name, locale: 'de' })).events.map(({ when }) => when?.edtf);
  assert.deepEqual(await days('03/04/2034: Fog\n05/06/2034: Gale', 'a.mw'), ['2034-03-04', '2034-05-06']);
  assert.deepEqual(await days('03/04/2034: Fog\n16/04/2034: Gale', 'a.mw'), ['2034-04-03', '2034-04-16']);
  assert.deepEqual(await days('<data><event start="03/04/2034" title="Fog">x</event></data>', 'a.xml'), ['2034-03-04']);
});
