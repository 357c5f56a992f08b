import assert from 'node:assert/strict';
import test from 'node:test';
import { FORMATS, readTimeline, sniffFormat, type Format } from '../../src/formats/index.js';
import { createTimeline } from '../../src/model/index.js';
import { assertLinear } from '../linear-time.js';

const told = (timeline: { diagnostics: readonly { code: string }[] }) => timeline.diagnostics.map(({ code }) => code);

const SNIFFED: readonly (readonly [content: string, format: string])[] = [
  ['The ferry ran aground on Tuesday, 3 May, in fog.', 'text'],
  ['05:00 fog\n05:10 gale\n06:00 calm', 'text'],
  ['Fog, gale, rain: a bad day.\nThen, at noon, calm came.\nSo, we sailed.', 'text'],
  ["[Editor's note: fog.] The ferry waited.", 'text'],
  ['[12/03/2034, 09:14] Ada: Fog!\n[12/03/2034, 09:15] Bo: Where?', 'text'],
  ['[14.03.34, 09:14:02] Ada: Fog!', 'text'],
  ['[2034-03-14 09:14] pump stops', 'text'],
  ['[1] Fog closed the port.', 'text'],
  ['["Fog", 12]', 'json'],
  ['[12, 13]', 'json'],
  ['[["2034-03-14", "Fog"]]', 'json'],
  ['<!doctype html><p>Fog', 'html'],
  ['<p>Fog on <b>Tuesday</b></p>', 'html'],
  ['\ufeff  <html><body>', 'html'],
  ['{"events": []}', 'json'],
  ['[{"title": "Fog"}]', 'json'],
  ['[]', 'json'],
  ['{}', 'json'],
  ['date,title\n2034-03-16,Fog', 'csv'],
  ['sep=;\ndate;title\n2034-03-16;Fog', 'csv'],
  ['Year\tMonth\tHeadline\n2034\t3\tFog', 'csv'],
  ['BEGIN:VCALENDAR\nVERSION:2.0', 'ical'],
  ['<data>\n<event start="2034" title="Fog"/>\n</data>', 'simile'],
  [
    '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<!-- news -->\n<rss version="2.0"><channel><item><title><![CDATA[<p>Fog</p>]]></title></item></channel></rss>',
    'feed',
  ],
  ['<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Fog</title></entry></feed>', 'feed'],
  ['# Post-mortem\n\n**Fog** closed the port.', 'markdown'],
  ['---\ntitle: Fog\n---\nText', 'markdown'],
];
for (const [content, format] of SNIFFED) {
  test(`${JSON.stringify(content.slice(0, 40))} looks like ${format}`, () => assert.equal(sniffFormat(content).format, format));
}

test('a name decides between kinds that look alike, content against a wrong name', () => {
  assert.equal(sniffFormat('2034: Fog', { name: 'https://example.org/coast.mw?x=1' }).format, 'markwhen');
  assert.equal(sniffFormat('Fog', { name: 'report.md' }).format, 'markdown');
  assert.equal(sniffFormat('<!doctype html><title>Not found</title>', { name: 'data.json' }).format, 'html');
  assert.equal(sniffFormat('a,b', { mediaType: 'text/csv; charset=utf-8' }).format, 'csv');
});

test('prose without a parser is refused; with one it is read, also when the parser comes late', async () => {
  assert.deepEqual(told(await readTimeline('The ferry ran aground on Tuesday.')), ['format/no-text-reader']);
  const reader = { parseTimeline: () => createTimeline({ events: [{ id: 'a', title: 'Ferry runs aground', kind: 'event', status: 'occurred' }] }) };
  assert.equal((await readTimeline('The ferry ran aground on Tuesday.', { text: () => Promise.resolve(reader) })).events.length, 1);
});

test('a table never asks for the parser unless a date is prose', async () => {
  let asked = 0;
  const text = () => {
    asked++;
    return { parseTimeline: () => createTimeline({ events: [] }), findTimeExpressions: () => [] };
  };
  await readTimeline('date,title\n2034-03-16,Fog', { text });
  assert.equal(asked, 0);
  await readTimeline('date,title\nspring 2034,Fog', { text });
  assert.equal(asked, 1);
});

test('empty, binary, image, unknown format: each says what is wrong', async () => {
  assert.deepEqual(told(await readTimeline(' \n ', { name: 'a.txt' })), ['format/empty']);
  assert.deepEqual(told(await readTimeline('\u0001\0\0', { name: 'a.bin' })), ['format/binary']);
  assert.deepEqual(told(await readTimeline('\u0089PNG\0\0', { name: 'a.png' })), ['format/document']);
  assert.deepEqual(told(await readTimeline('GIF89a', { mediaType: 'image/gif' })), ['format/unknown']);
  assert.match((await readTimeline('x', { format: 'docx' })).diagnostics[0]?.hint ?? '', /ical, json/);
});

test('a picture of words is no text, and XML of another kind is no prose', async () => {
  const svg =
    '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"><text>The bridge opened on 5 May 2032.</text></svg>';
  const [note] = (await readTimeline(svg, { name: 'bridge.svg' })).diagnostics;
  assert.equal(note?.message, 'bridge.svg is a picture (SVG), not text');
  assert.match(note.hint ?? '', /save it as plain text/);
  for (const feed of [
    '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Ferry aground on 3 May 2032</title></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry aground on 3 May 2032</title></feed>',
  ])
    assert.deepEqual(told(await readTimeline(feed)), ['feed/no-entries']);
  assert.deepEqual(told(await readTimeline('<?xml version="1.0"?>\n<route><stop>Ferry aground on 3 May 2032</stop></route>')), ['simile/no-events']);
  // Pages may be written as XML, and begin with a picture.
  assert.equal(sniffFormat('<?xml version="1.0"?><!DOCTYPE html><html><body><p>Fog on 3 May</p></body></html>').format, 'html');
  assert.equal(sniffFormat('<!-- notes -->\n# Fog\n\n**3 May**').format, 'markdown');
  assert.equal(sniffFormat('<svg><path/></svg><p>Fog on 3 May</p>').format, 'html');
  assert.deepEqual(told(await readTimeline('<svg><path/></svg><p>Fog on 3 May</p>')), ['format/no-text-reader']);
});

test('a reader that throws is a diagnostic', async () => {
  const broken: Format = {
    id: 'broken',
    label: 'Broken',
    extensions: [],
    mediaTypes: [],
    sniff: () => 1,
    load: () =>
      Promise.resolve(() => {
        throw new Error('no luck');
      }),
  };
  assert.match((await readTimeline('x', { formats: [broken] })).diagnostics[0]?.message ?? '', /could not be read as Broken: no luck/);
});

test('a format is added by one more entry', async () => {
  const tide: Format = {
    id: 'tide',
    label: 'Tide table',
    extensions: ['tide'],
    mediaTypes: [],
    sniff: (head) => (head.startsWith('TIDE ') ? 1 : 0),
    load: () => Promise.resolve((content) => createTimeline({ events: [{ id: 't', title: content, kind: 'event', status: 'occurred' }] })),
  };
  assert.equal((await readTimeline('TIDE 5 m', { formats: [...FORMATS, tide] })).events[0]?.title, 'TIDE 5 m');
});

test('extensions and media types belong to one format each', () => {
  for (const field of ['extensions', 'mediaTypes'] as const) {
    const all = FORMATS.flatMap((format) => format[field]);
    assert.equal(new Set(all).size, all.length, field);
  }
});

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['one line of letters', 'a'],
  ['one line of digits', '1'],
  ['quotes', '"'],
  ['commas', ','],
  ['braces', '{'],
  ['brackets', '['],
  ['hashes', '# '],
  ['line breaks', '\n'],
  ['colons', '2034: '],
  ['lone surrogates', '\ud800'],
  ['tabs', '\t'],
  ['folds', ' \n'],
  ['semicolons', 'A;='],
  ['stars', '**'],
  ['dashes', '-'],
];
for (const format of FORMATS.map(({ id }) => id)) {
  for (const [name, unit] of HOSTILE) {
    test(`${format} reads a megabyte of ${name} in linear time and without an exception`, async () => {
      const text = { parseTimeline: () => createTimeline({ events: [] }) };
      const head = format === 'ical' ? 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nX:' : format === 'csv' ? 'date,title\n2034-03-16,' : '';
      await assertLinear(
        async (times) => {
          const timeline = await readTimeline(head + unit.repeat(times), { format, text });
          assert.ok(Array.isArray(timeline.events));
        },
        Math.ceil(125_000 / unit.length),
      );
    });
  }
}

test('a wrong zone, reference or language is told and left out of account', async () => {
  const timeline = await readTimeline('date,title,time zone\n2034-03-16T17:00,Fog,\n2034-03-16T18:00,Gale,Atlantis', {
    timeZone: 'Mars/Olympus',
    reference: 'yesterday',
    locale: 'false',
  });
  assert.deepEqual(told(timeline), ['options/time-zone', 'options/reference', 'options/locale', 'date/time-zone']);
  assert.match(timeline.diagnostics[0]?.message ?? '', /"Mars\/Olympus"/);
  assert.deepEqual(
    timeline.events.map(({ when }) => when?.edtf),
    ['2034-03-16T17:00', '2034-03-16T18:00'],
  );
});

test('a known zone is that of local times', async () => {
  const timeline = await readTimeline('date,title\n2034-07-16T17:00,Fog', { timeZone: 'Europe/Oslo' });
  assert.deepEqual([timeline.events[0]?.when?.edtf, timeline.events[0]?.when?.timeZone], ['2034-07-16T17:00+02:00', 'Europe/Oslo']);
});
