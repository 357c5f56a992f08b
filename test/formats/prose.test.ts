// Prose in files, through the real parser: what a page says about itself counts, and words lead back to their place.
import assert from 'node:assert/strict';
import test from 'node:test';
import { htmlToText } from '../../src/formats/html/read.js';
import { readTimeline } from '../../src/parse.js';

const FILLER =
  'The pilots met at the quay and agreed to wait until the water was high enough for the tug to come alongside, which took them most of the morning.';
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry aground</title>${head}</head><body><nav>Archive of May 1999</nav><article>${body}<p>${FILLER}</p></article></body></html>`;
const dates = (timeline: { events: readonly { when?: { edtf: string } | undefined }[] }) => timeline.events.map(({ when }) => when?.edtf);

test('a weekday in a page is counted from its publication date', async () => {
  const html = page('<meta property="article:published_time" content="2032-05-05T08:00:00+02:00">', '<p>The ferry ran aground on Monday.</p>');
  const timeline = await readTimeline(html, { name: 'ferry.html' });
  assert.ok(dates(timeline).includes('2032-05-03'), dates(timeline).join(' '));
  assert.equal(timeline.documents[0]?.published?.slice(0, 10), '2032-05-05');
});

test('what the caller says beats what the page says', async () => {
  const html = page('<meta name="date" content="2032-05-05">', '<p>The ferry ran aground on Monday.</p>');
  assert.ok(dates(await readTimeline(html, { reference: '2033-05-06' })).includes('2033-05-02'));
});

test('navigation is not read, scripts are not run, markup is not shown', async () => {
  const html = page(
    '',
    '<p>On 3 May 2032 the <i>ferry</i> ran aground &amp; leaked.<script>document.write("On 4 May 2032 nothing happened.")</script></p>',
  );
  const timeline = await readTimeline(html);
  assert.deepEqual(
    dates(timeline).filter((date) => date?.startsWith('1999')),
    [],
  );
  const told = timeline.events.flatMap(({ title, sources = [] }) => [title, ...sources.map(({ text }) => text)]).join('\n');
  assert.doesNotMatch(told, /<|document\.write|nothing happened/);
});

test('the words of a source lead back to their place in the page', async () => {
  const html = page('', '<p>It was calm.</p><p>On 3&nbsp;May 2032 the <b>ferry</b> ran aground.</p>');
  const timeline = await readTimeline(html);
  const plain = htmlToText(html);
  assert.equal(timeline.documents[0]?.text ?? plain.text, plain.text);
  const source = timeline.events.flatMap(({ sources = [] }) => sources).find(({ text }) => text.includes('ferry'));
  assert.ok(source);
  assert.equal(plain.text.slice(source.start, source.end), source.text);
  const word = plain.toSource(plain.text.indexOf('ferry'));
  assert.equal(html.slice(word, word + 5), 'ferry');
});

test('a list of clock times in Markdown takes its day and zone from the front matter', async () => {
  const timeline = await readTimeline(
    '---\ntitle: Pump log\ndate: 2032-05-03\ntimezone: Europe/Oslo\n---\n\n- 22:58 **Pump 2** stops\n- 23:41 Pump restarted by hand\n',
    { name: 'pump.md' },
  );
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Pump 2 stops', '2032-05-03T22:58+02:00'],
      ['Pump restarted by hand', '2032-05-03T23:41+02:00'],
    ],
  );
});

test('code in Markdown is one name in a title', async () => {
  const timeline = await readTimeline('# Outage\n\nOn 14 March 2034 the **job** failed with `Error: disk full`.\n', { name: 'outage.md' });
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [['Job fails with Error: disk full', '2034-03-14']],
  );
});

test('dates in prose in a table are read by the parser', async () => {
  const timeline = await readTimeline('date,title\nspring 1978,Museum opens\nthe early 1920s,Mill closes', { name: 'mill.csv' });
  assert.deepEqual(
    timeline.diagnostics.map(({ code }) => code),
    [],
  );
  assert.equal(timeline.events.length, 2);
  assert.ok(timeline.events.every(({ when }) => when !== undefined));
});

test('a text with no time in it gives no events and no exception', async () => {
  assert.deepEqual((await readTimeline('Grass is green and the sea is wide.')).events, []);
});

test('a time that the page marks is taken from the mark, and says so', async () => {
  const html = page(
    '<meta name="date" content="2032-05-05">',
    '<p>The ferry ran aground <time datetime="2032-05-03T04:40Z">on Monday morning</time>. The tug came <time datetime="2032-05">on Tuesday</time>.</p>',
  );
  const timeline = await readTimeline(html);
  const aground = timeline.events.find(({ title }) => title.includes('aground'));
  assert.equal(aground?.when?.edtf, '2032-05-03T04:40Z');
  assert.ok(aground.provenance?.some(({ rule, reason }) => rule === 'html.time' && reason.includes('2032-05-03T04:40Z')));
  // A mark coarser than the words, and in accord with them, changes nothing.
  assert.equal(timeline.events.find(({ title }) => /tug/i.test(title))?.when?.edtf, '2032-05-04');
});

test('a language that the parser does not know is told as that, and read as English', async () => {
  const timeline = await readTimeline('<html lang="fo"><p>Mjørki á sundinum.</p>', { name: 'sund.html' });
  assert.deepEqual(timeline.diagnostics.map(({ code, message }) => [code, message])[0], [
    'text/language',
    'sund.html says that its language is "fo", for which there are no rules yet; it was read as English',
  ]);
});

test('a page is read in the language that it names', async () => {
  const body = '<p>Die Fähre sank am 3. Mai 2032 vor dem Hafen. Am 4. Mai 2032 wurde sie gehoben.</p>';
  const timeline = await readTimeline(
    page('', body)
      .replace('lang="en"', 'lang="de-AT"')
      .replace(
        FILLER,
        'Die Lotsen warteten am Kai, bis das Wasser hoch genug stand, und fuhren erst dann mit dem Schlepper hinaus auf die offene See.',
      ),
    { name: 'faehre.html' },
  );
  assert.deepEqual(timeline.diagnostics, []);
  assert.deepEqual(
    timeline.events.map(({ title, when }) => [title, when?.edtf]),
    [
      ['Fähre sinkt vor Hafen', '2032-05-03'],
      ['Fähre gehoben', '2032-05-04'],
    ],
  );
});

test('a language without rules is told, and what reads as English is read', async () => {
  const timeline = await readTimeline(page('', '<p>The ferry ran aground on 3 May 2032.</p>').replace('lang="en"', 'lang="fr"'));
  assert.deepEqual(
    timeline.diagnostics.map(({ code }) => code),
    ['text/language'],
  );
  assert.ok(dates(timeline).includes('2032-05-03'));
});

test('a language that the caller names has to be known', async () => {
  const timeline = await readTimeline('The ferry sank on 3 May 2032.', { locale: 'fr' });
  assert.match(timeline.diagnostics[0]?.message ?? '', /no rules for this language; use one of en, de/);
});

test('a plain text is read in the language of its commonest words, whatever the page around it speaks', async () => {
  const text = 'Die Fähre sank am 3. Mai 2032 vor dem Hafen. Am 4. Mai 2032 wurde sie mit einem Kran gehoben.';
  assert.deepEqual(dates(await readTimeline(text)), ['2032-05-03', '2032-05-04']);
  assert.deepEqual(
    (await readTimeline(text, { language: 'en' })).events.map(({ title }) => title),
    ['Fähre sinkt vor Hafen', 'Fähre mit Kran gehoben'],
  );
  assert.ok(
    dates(await readTimeline('The ferry that ran aground on 3 May 2032 is to be towed to the yard.', { language: 'de' })).includes('2032-05-03'),
  );
  // The caller's word counts.
  assert.notDeepEqual(
    (await readTimeline(text, { locale: 'en' })).events.map(({ title }) => title),
    ['Fähre sinkt vor Hafen', 'Fähre mit Kran gehoben'],
  );
});

test('the language of the surroundings gives way to that of the document', async () => {
  const text = 'Die Fähre sank am 3. Mai 2032.';
  assert.deepEqual(
    (await readTimeline(text, { language: 'de' })).events.map(({ title }) => title),
    ['Fähre sinkt'],
  );
  assert.deepEqual(dates(await readTimeline('date,title\n3. Mai 2032,Fähre sinkt', { name: 'a.csv', language: 'de' })), ['2032-05-03']);
  assert.ok(dates(await readTimeline(page('', '<p>The ferry ran aground on 3 May 2032.</p>'), { language: 'de' })).includes('2032-05-03'));
});
