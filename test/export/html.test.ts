import assert from 'node:assert/strict';
import test from 'node:test';
import { toElement, toHtml, type HtmlOptions } from '../../src/export/index.js';
import { markSources } from '../../src/export/marked-text.js';
import { readTimeline } from '../../src/formats/index.js';
import { correctTimeline, deleteEvent, fromJson, toJson } from '../../src/model/index.js';
import { parseTimeline } from '../../src/text/index.js';
import { harbour, hostile } from './harbour-timeline.js';

test('a page holds three pictures, every event in order, and the text with its words marked', () => {
  const html = toHtml(harbour, { locale: 'en-GB' });
  assert.match(html, /^<!doctype html>\n<html lang="en-GB">/);
  assert.deepEqual(
    [...html.matchAll(/<figure class="(\w+)"><svg [^>]* width="(\d+)"/g)].map(([, name, width]) => `${name} ${width}`),
    ['wide 1200', 'sheet 720', 'narrow 400'],
  );
  const titles = [...html.matchAll(/<p class="title">(?:<cite>[^<]*<\/cite>: )?([^<]*)<\/p>/g)].map(([, title]) => title);
  assert.deepEqual(
    titles,
    harbour.events.map(({ title }) => title),
  );
  assert.match(html, /<mark>The bridge shut on Tuesday around half past three\.<\/mark>/);
  assert.match(html, /<span id="words-4"><\/span><mark>The bridge shut/);
  assert.match(html, /<a href="#words-4">In the text<\/a>/);
  assert.match(html, /<time datetime="2031-05-14">/);
});

test('the picture that runs across stands wherever its words can be read, whatever the width it was made for', () => {
  const turnAt = (options: HtmlOptions): string | undefined => /@media \(max-width:(\d+)px\)\{figure\.wide/.exec(toHtml(harbour, options))?.[1];
  assert.equal(turnAt({}), '1020');
  assert.equal(turnAt({ widthPx: 800 }), '680');
  assert.doesNotMatch(toHtml(harbour, { widthPx: 700 }), /<figure class="wide">/);
  const fromPhone = toHtml(harbour, { widthPx: 320, orientation: 'vertical' });
  assert.match(fromPhone, /<figure class="wide"><svg [^>]* width="1200"/);
  assert.match(fromPhone, /<figure class="narrow"><svg [^>]* width="400"/);
});

test('a page in a language that is written from right to left is; its text goes as its letters do', () => {
  for (const locale of ['ar', 'he-IL', 'FA'])
    assert.match(toHtml(harbour, { locale }), new RegExp(`^<!doctype html>\\n<html lang="${locale}" dir="rtl">`));
  for (const locale of ['en', 'de-CH', 'arn']) assert.match(toHtml(harbour, { locale }), new RegExp(`^<!doctype html>\\n<html lang="${locale}">`));
  assert.match(toHtml(harbour, { locale: 'ar' }), /<div class="article" dir="auto">/);
});

test('a page loads and runs nothing', () => {
  const html = toHtml(hostile);
  assert.match(html, /default-src 'none'/);
  assert.deepEqual(
    [...html.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
    ['<script type="application/ld+json">', '<script type="application/json" id="event-timeline-data">'],
  );
  assert.doesNotMatch(html, /<[^>]*\son\w+=/i);
  assert.doesNotMatch(html, /(?:href|src)="(?!#)(?!https?:)/i);
  assert.doesNotMatch(html, /<img|<b |<link|<iframe/i);
  assert.equal(html.match(/<\/title>/g)?.length, html.match(/<title[ >]/g)?.length);
  assert.match(html, /&lt;b onclick=&quot;x&quot;&gt;bold&lt;\/b&gt; &amp; more/);
});

test('the sign before a heading with which an article is read is not shown', () => {
  const idOf = (prefix: string, event: number): string => `${prefix}-${event}`;
  const text = '## Bridge shuts\n\nAt 5 # of 7.\n\n### Later\n\nIt reopens.';
  const html = markSources(
    text,
    'd',
    [
      {
        id: 'a',
        title: 'Bridge shuts',
        kind: 'event',
        status: 'occurred',
        sources: [{ document: 'd', start: 3, end: 15, role: 'clause', text: 'Bridge shuts' }],
      },
    ],
    idOf,
  );
  assert.equal(html.replace(/<[^>]*>/g, ''), 'Bridge shuts\n\nAt 5 # of 7.\n\nLater\n\nIt reopens.');
});

test('the day of writing is told in words, whatever is no date as it stands', () => {
  const bylineOf = (published: string): string | undefined =>
    /class="byline">([^<]*)/.exec(toHtml({ ...harbour, documents: [{ id: 'd', dateline: 'HALIFAX', published }] }, { locale: 'en-GB' }))?.[1];
  assert.match(bylineOf('2031-05-14T08:15') ?? '', /^HALIFAX, Wednesday,? 14 May 2031 at 08:15/);
  assert.equal(bylineOf('shortly before tea'), 'HALIFAX, shortly before tea');
});

test('what has no date says so in the list', () => {
  const html = toHtml({ ...harbour, events: [{ id: 'a', title: 'Lamp goes out', kind: 'event', status: 'occurred' }] });
  assert.match(html, /<div class="when">No date given<\/div><div><p class="title">Lamp goes out/);
});

test('the text can be left out', () => {
  const html = toHtml(harbour, { withoutText: true });
  assert.doesNotMatch(html, /class="article"|In the text/);
});

test('overlapping words are cut into pieces; offsets beyond the text do no harm', () => {
  const source = (start: number, end: number) => ({ document: 'd', role: 'clause' as const, start, end, text: '' });
  const event = (id: string, ...sources: ReturnType<typeof source>[]) => ({
    id,
    title: id,
    kind: 'event' as const,
    status: 'occurred' as const,
    sources,
  });
  const html = markSources(
    'abcdefgh',
    'd',
    [event('one', source(1, 5)), event('two', source(3, 99)), event('three', source(-5, 1), source(7, 2))],
    (prefix, number) => `${prefix}-${number}`,
  );
  assert.equal(
    html,
    '<span id="words-2"></span><mark>a</mark><span id="words-0"></span><mark>bc</mark><span id="words-1"></span><mark>de</mark><mark>fgh</mark>',
  );
});

test('a page that was written reads back as it was, and quotes nothing where the text is left out', async () => {
  for (const timeline of [harbour, hostile]) {
    const back = await readTimeline(toHtml(timeline), { name: 'page.html' });
    assert.deepEqual([back.events, back.relations], [fromJson(toJson(timeline)).events, timeline.relations]);
  }
  const back = await readTimeline(toHtml(harbour, { withoutText: true }), { name: 'page.html' });
  assert.deepEqual(
    [back.events.length, back.events.some(({ sources }) => sources), back.documents[0]?.text],
    [harbour.events.length, false, undefined],
  );
  const element = await readTimeline(toElement(harbour));
  assert.equal(element.events.length, harbour.events.length);
});

test('a page that holds an element beside its article is read by its article', async () => {
  const article =
    '<article><h1>Fog</h1><p>The ferry ran aground on 5 May 2032, and was towed in on 7 May 2032. Nobody was hurt, and the cargo was saved by the crew of another ship.</p></article>';
  const { events } = await readTimeline(`<!doctype html><body>${article}${toElement(harbour)}</body>`, {
    name: 'page.html',
    text: { parseTimeline },
  });
  assert.ok(events.some(({ when }) => when?.edtf === '2032-05-05'));
});

test('the data of a page hold nothing that was taken out, and no words of a text that is left out', () => {
  const timeline = parseTimeline('The pier burned on 5 May 2032. Ann Tull hid on 7 May 2032. On 31 February nobody came.', {
    reference: '2032-06-01',
  });
  const [, hidden] = timeline.events;
  const corrected = correctTimeline(timeline, [deleteEvent(hidden.id)]);
  assert.equal(corrected.corrections.length, 1);
  const dataOf = (options: HtmlOptions): string => /id="event-timeline-data">(.*?)<\/script>/s.exec(toHtml(corrected, options))?.[1] ?? '';
  assert.ok(!dataOf({}).includes(hidden.id));
  const bare = dataOf({ withoutText: true });
  for (const words of ['hid', '31 February', '5 May']) assert.ok(!bare.includes(words), words);
});

test('a page that merely looks like ours is read by its words', async () => {
  const article =
    '<article><p>The ferry ran aground on 5 May 2032, and was towed in on 7 May 2032. Nobody was hurt, and the cargo was saved.</p></article>';
  const own = '<script type="application/json" id="event-timeline-data">';
  const config = '{"theme":"dark","dates":[{"date":"2020-01-01","title":"Config"}]}';
  for (const page of [
    `<body>${own}${config}</script>${article}`,
    `<body>${own}{"events":[{"title":</script>${article}`,
    `<event-timeline>${article}</event-timeline>\n<script type="application/json">${config}</script>`,
    `${toElement(harbour)}${article}<event-timeline></event-timeline>`,
  ]) {
    const { events } = await readTimeline(page, { name: 'page.html', text: { parseTimeline } });
    assert.ok(
      events.some(({ when }) => when?.edtf === '2032-05-05'),
      page,
    );
  }
  // Without a name an element tells by itself what it is.
  const element = toElement(parseTimeline('The ferry ran aground on 5 May 2032. '.repeat(40)));
  assert.ok(element.indexOf('<ol>') > 4096);
  assert.equal((await readTimeline(element, { text: { parseTimeline } })).documents.length, 1);
});
