import assert from 'node:assert/strict';
import test from 'node:test';
import { toSvg } from '../../src/export/index.js';
import { instant, whenFromEdtf } from '../../src/time/index.js';
import { harbour, hostile } from './harbour-timeline.js';
import { assertWellFormed } from './well-formed.js';

test('a picture is well-formed XML with a title, a description and every event as text', () => {
  const svg = toSvg(harbour, { locale: 'en-GB' });
  assertWellFormed(svg);
  assert.match(svg, /<title id="et-title">A bridge shuts a day late<\/title><desc id="et-desc">7 events, /);
  for (const words of ['Port puts the', 'Two lanes stay shut', 'around 15:30', 'Ada Nkemelu', 'Regatta', 'before 12 May: Request to wait']) assert.ok(svg.includes(words), words);
  assert.match(svg, /Times in Halifax, UTC−3/);
});

test('the signs of doubt and plan are drawn: hollow, soft, open, dashed, struck', () => {
  const svg = toSvg(harbour, { locale: 'en-GB' });
  assert.match(svg, /class="mark event scheduled hollow"/, 'a plan is hollow');
  assert.match(svg, /class="mark event scheduled hollow struck superseded"/, 'a moved plan is struck');
  assert.match(svg, /class="soft"/, 'around has a soft edge');
  assert.match(svg, /mask="url\(#et-fade-end-across\)"/, 'an open end fades');
  assert.match(svg, /class="dashed"/, 'an expected end is dashed');
  assert.match(svg, /class="strike"/, 'what was called off is struck through');
  assert.match(svg, /<path class="arrow rescheduledTo"/);
  assert.match(svg, /<path class="arrow delays"/);
});

test('the same timeline gives the same picture', () => {
  assert.equal(toSvg(harbour), toSvg(harbour));
});

test('time runs down where asked, and so do fades and axis', () => {
  const svg = toSvg(harbour, { orientation: 'vertical', widthPx: 360, locale: 'en-GB' });
  assertWellFormed(svg);
  assert.match(svg, /width="360"/);
  assert.ok(svg.includes('13 May'));
});

test('hostile strings stay text', () => {
  const svg = toSvg(hostile);
  assertWellFormed(svg);
  assert.doesNotMatch(svg, /<script|<img|<[^>]*onerror/i);
  assert.match(svg, /&lt;script&gt;/);
});

test('an empty timeline, a window without events and a now line are pictures too', () => {
  const empty = { events: [], relations: [], documents: [], diagnostics: [], corrections: [] };
  assertWellFormed(toSvg(empty));
  assertWellFormed(toSvg(harbour, { start: instant(0), end: instant(1000) }));
  assert.match(toSvg(harbour, { now: instant(Date.UTC(2031, 4, 13, 12)) }), /<path class="now"/);
});

test('several pictures in one page share no id', () => {
  const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const first = ids(toSvg(harbour));
  const second = new Set(ids(toSvg(harbour, { idPrefix: 'second' })));
  assert.equal(new Set(first).size, first.length);
  for (const id of first) assert.ok(!second.has(id), id);
});

test('a far-off plan does not squeeze the picture: it is told below', () => {
  const far = { ...harbour.events[4], id: 'far', title: 'New bridge opens', when: whenFromEdtf('2044-12') };
  const svg = toSvg({ ...harbour, events: [...harbour.events, far] }, { locale: 'en-GB' });
  assertWellFormed(svg);
  assert.match(svg, /class="lane"[^>]*>Far off<\/text><text class="note"[^>]*>December 2044: New bridge opens</);
  assert.ok(svg.includes('around 15:30'));
});
