import assert from 'node:assert/strict';
import test from 'node:test';
import { toHtml, toMarkdown, toSvg, type SvgOptions } from '../../src/export/index.js';
import { svgStyle } from '../../src/export/svg/style.js';
import { createFold, defaultMeasureText } from '../../src/layout/index.js';
import type { TimelineEvent } from '../../src/model/index.js';
import { instant, whenFromEdtf } from '../../src/time/index.js';
import { baseStyles } from '../../src/view/styles/base.styles.js';
import { furnitureStyles } from '../../src/view/furniture/furniture.styles.js';
import { harbour, hostile } from './harbour-timeline.js';
import { assertWellFormed } from './well-formed.js';

test('a picture is well-formed XML with a title, a description and every event as text', () => {
  const svg = toSvg(harbour, { locale: 'en-GB' });
  assertWellFormed(svg);
  assert.match(svg, /<title id="et-title">A bridge shuts a day late<\/title><desc id="et-desc">7 events, /);
  for (const words of ['Port puts the', 'Two lanes stay shut', 'around 15:30', 'Ada Nkemelu', 'Regatta', 'before 12 May: Request to wait'])
    assert.ok(svg.includes(words), words);
  assert.match(svg, /Times in Halifax, UTC−3/);
});

test('the signs of doubt and plan are drawn: hollow, soft, open, dashed, struck', () => {
  const svg = toSvg(harbour, { locale: 'en-GB' });
  assert.match(svg, /class="mark event scheduled hollow"/, 'a plan is hollow');
  assert.match(svg, /class="mark event scheduled hollow struck superseded"/, 'a moved plan is struck');
  assert.match(svg, /mask="url\(#et-soft\)"/, 'around has a soft edge');
  assert.match(svg, /mask="url\(#et-fade-end-across\)"/, 'an open end fades');
  assert.match(svg, /class="dashed"/, 'an expected end is dashed');
  assert.match(svg, /class="strike"/, 'what was called off is struck through');
  assert.match(svg, /<path class="arrow rescheduledTo"/);
  assert.match(svg, /<path class="arrow delays"/);
});

test('where nothing has a date no time is drawn: neither axis nor clock nor a word of when', () => {
  const undated = { ...harbour, events: harbour.events.filter(({ when }) => !when) };
  assert.ok(undated.events.length > 0);
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const svg = toSvg(undated, { locale: 'en-GB', title: '', orientation });
    assertWellFormed(svg);
    assert.doesNotMatch(svg, /class="(?:grid|tick|band|rule)"|19(?:69|70)|Times? in|as written/);
    assert.match(svg, /before 12 May: Request to wait/);
    assert.match(svg, /<desc id="et-desc">1 event<\/desc>/);
  }
});

test('many arrows step back, as in the page; a few are as strong as all else', () => {
  const days = Array.from({ length: 10 }, (_, day) => day);
  const at = (id: string, edtf: string): TimelineEvent => ({ id, title: id, kind: 'event', status: 'scheduled', when: whenFromEdtf(edtf) });
  const moved = {
    ...harbour,
    events: days.flatMap((day) => [at(`plan-${day}`, `2034-03-1${day}T08:00`), at(`new-${day}`, `2034-03-1${(day * 7 + 3) % 10}T12:00`)]),
    relations: days.map((day) => ({ type: 'rescheduledTo' as const, from: `plan-${day}`, to: `new-${day}` })),
  };
  const [many] = /<g class="many">(?:<path class="arrow.*?<\/path>)+<\/g>/.exec(toSvg(moved)) ?? [''];
  assert.equal(many.split('class="arrow').length - 1, 10);
  assertWellFormed(toSvg(moved));
  assert.doesNotMatch(toSvg(harbour), /class="many"/);
});

test('what goes on fades from the day on which its text was written; what is to end by then dashes', () => {
  const sources = [{ document: 'd', role: 'clause', start: 0, end: 1, text: 'x' }] as const;
  const lasting = (id: string, edtf: string): TimelineEvent => ({
    id,
    title: id,
    kind: 'state',
    status: 'ongoing',
    when: whenFromEdtf(edtf),
    sources,
  });
  for (const orientation of ['horizontal', 'vertical'] as const) {
    const svg = toSvg(
      {
        ...harbour,
        relations: [],
        documents: [{ id: 'd', reference: '2031-05-14' }],
        events: [lasting('closed', '2031-05-12/..'), lasting('works', '2031-05-12/2031-05-20'), lasting('end', '2031-05-30')],
      },
      { orientation, locale: 'en-GB' },
    );
    const along = orientation === 'horizontal' ? 'width' : 'height';
    const lengthOf = (piece: string): number => Number(new RegExp(`${piece}<rect class="ink"[^>]*? ${along}="([\\d.]+)"`).exec(svg)?.[1]);
    const [known, rest, whole] = ['<g>', 'et-fade-rest-\\w+\\)">', 'class="dashed">'].map(lengthOf);
    assert.ok(rest > known * 4 && Math.abs(whole - known) <= 10, `${known} ${rest} ${whole}`);
  }
});

test('a short plan keeps its outline: a whole dash of what is foreseen, and soft edges that do not fade to nothing', () => {
  const planned = (edtf: string, duration?: string): TimelineEvent => ({
    id: edtf,
    title: 'Regatta',
    kind: 'event',
    status: 'scheduled',
    when: { ...whenFromEdtf(edtf), ...(duration !== undefined && { duration: { value: duration, expected: true } }) },
  });
  const svg = toSvg({
    ...harbour,
    relations: [],
    events: [planned('2031-01-01'), planned('2031-05-13~'), planned('2031-06-20T10:00', 'PT12H'), planned('2031-12-31')],
  });
  assert.match(svg, /mask="url\(#et-fade-tiny-across\)"/);
  const [, ink = ''] = /<g class="dashed">(.*?<\/g>)<\/g>/.exec(svg) ?? [];
  assert.equal(ink.match(/<rect/g)?.length, 1, 'one piece');
});

test('what has no date is told with what became of it', () => {
  const [event] = harbour.events;
  const svg = toSvg({ ...harbour, relations: [], events: [event, { id: 'a', title: 'Office orders delay', kind: 'event', status: 'denied' }] });
  assert.match(svg, /Office orders delay · Denied/);
});

test('what lasted until a moment fades all the way back', () => {
  const svg = toSvg({
    ...harbour,
    relations: [],
    events: [{ ...harbour.events[0], when: whenFromEdtf('../2031-05-13T12:00') }, { ...harbour.events[6] }],
  });
  assert.match(svg, /mask="url\(#et-fade-open-across\)"/);
  assert.match(svg, /id="et-fade-open-across-g"[^>]*><stop offset="0" stop-color="#000"\/><stop offset="1" stop-color="#fff"\/>/);
});

test('what had come about by a moment is a disc that fades towards what was before', () => {
  const by = (edtf: string): string =>
    toSvg({ ...harbour, relations: [], events: [{ id: 'a', title: 'Quay cleared', kind: 'event', status: 'occurred', when: whenFromEdtf(edtf) }] });
  assert.match(by('/2031-05-13T18:00'), /<g mask="url\(#et-fade-start-across\)"><g class="shape"><circle/);
  assert.doesNotMatch(by('2031-05-13T18:00'), /fade-start-across\)/);
});

test('a picture has the colours of the page: a moved plan keeps its own, only its arrow is red', () => {
  const [light, dark] = svgStyle().split('prefers-color-scheme:dark');
  for (const name of ['event', 'statement', 'state', 'accent']) {
    const [, ofDay, ofNight] =
      new RegExp(`--_${name}:[^;]*light-dark\\((#\\w+), (#\\w+)\\)`).exec(baseStyles.cssText + furnitureStyles.cssText) ?? [];
    assert.ok(light.includes(`--${name}:${ofDay};`), `${name} by day: ${ofDay}`);
    assert.ok(dark.includes(`--${name}:${ofNight};`), `${name} by night: ${ofNight}`);
  }
  assert.doesNotMatch(svgStyle(), /(?:superseded|cancelled|negated)\{--mark/);
  assert.match(toSvg(harbour), /class="arrow rescheduledTo"[^>]*marker-end="url\(#et-moved\)"/);
});

test('somebody’s words carry a bubble, whether at a moment or on a day; a day is a bracket, what did not come to pass hollow', () => {
  const inkOf = (rest: Partial<TimelineEvent>, edtf = '2031-05-13'): string => {
    const one: TimelineEvent = { id: 'a', title: 'It held', kind: 'event', status: 'occurred', when: whenFromEdtf(edtf), ...rest };
    return (
      /<g class="mark.*?<\/g><g transform|<g class="mark.*$/s.exec(
        toSvg({ events: [one], relations: [], documents: [], diagnostics: [], corrections: [] }),
      )?.[0] ?? ''
    );
  };
  for (const edtf of ['2031-05-13', '2031-05-13T09:00', '2031-05-13/2031-05-20']) {
    assert.match(inkOf({ kind: 'statement' }, edtf), /class="ink bubble".*class="quote"/, edtf);
    assert.doesNotMatch(inkOf({}, edtf), /bubble/, edtf);
  }
  assert.match(inkOf({}), /class="within".*class="ends"/);
  for (const status of ['cancelled', 'denied', 'negated'] as const)
    assert.match(inkOf({ status }), /class="mark event \w+ hollow.*class="shape".*class="strike"/, status);
  assert.match(inkOf({ status: 'reported' }, '2031-05-13T09:00'), /class="shape hearsay"/);
  assert.match(inkOf({ when: whenFromEdtf('2031-05-13?') }), /class="doubt"/);
});

test('the slot of what did not come to pass is struck, its words are not; arrows lie behind words', () => {
  const svg = toSvg(harbour, { locale: 'en-GB' });
  assert.match(svg, /\.struck \.detail\{text-decoration:line-through;/);
  assert.doesNotMatch(svg, /\.title\{[^}]*line-through/);
  assert.ok(svg.lastIndexOf('class="arrow') < svg.indexOf('class="mark '));
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

const LONG_TITLE =
  'How the northern ferry terminal was closed, opened, closed again and in the end sold to the island’s own council for one coin, told by those who stood on the quay that winter';

test('a long headline is set in lines that a narrow picture can hold, and is whole in its title', () => {
  const narrow = toSvg(harbour, { title: LONG_TITLE, widthPx: 360, orientation: 'vertical' });
  assertWellFormed(narrow);
  const lines = [...narrow.matchAll(/<text class="headline"[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line);
  assert.equal(lines.length, 3);
  for (const line of lines) assert.ok(defaultMeasureText(line, 'label') * (24 / 14) <= 360 - 48, line);
  assert.match(lines[2], /…$/);
  assert.ok(narrow.includes(`<title id="et-title">${LONG_TITLE}</title>`));
  const top = (svg: string): number => Number(/<g transform="translate\(24 ([\d.]+)\)"/.exec(svg)?.[1]);
  assert.ok(top(narrow) > top(toSvg(harbour, { title: 'Ferry sold', widthPx: 360, orientation: 'vertical' })), 'the drawing makes room');
  const wide = toSvg(harbour, { title: LONG_TITLE, widthPx: 1200 });
  assert.equal(wide.match(/class="headline"/g)?.length, 2);
  assert.ok(!wide.includes('…</text><text class="zone"'));
});

test('one word without end is cut, not run out of the picture', () => {
  const [, line] = /<text class="headline"[^>]*>([^<]*)<\/text>/.exec(toSvg(harbour, { title: 'm'.repeat(300), widthPx: 420 })) ?? [];
  assert.ok(line.length < 30, line);
});

test('folded stretches are drawn as breaks, and a window is real time', () => {
  const late = harbour.events.map((event, at) => ({ ...event, id: `late-${at}`, when: whenFromEdtf(`2051-03-${11 + at}`) }));
  const timeline = { ...harbour, events: [...harbour.events.filter(({ when }) => when !== undefined), ...late], relations: [] };
  const fold = createFold(timeline.events);
  assert.ok(fold, 'twenty years are empty');
  const svg = toSvg(timeline, { fold, locale: 'en-GB' });
  assertWellFormed(svg);
  assert.match(svg, /<rect class="break"[^>]*><title>[^<]*years without events[^<]*<\/title>/);
  assert.match(svg, /<desc [^>]*>15 events, [^<]*2031[^<]*2051<\/desc>/);
  assert.doesNotMatch(toSvg(timeline, { locale: 'en-GB' }), /class="break"/);
  const later = toSvg(timeline, { fold, locale: 'en-GB', start: instant(Date.UTC(2051, 2, 1)), end: instant(Date.UTC(2051, 3, 1)) });
  assert.match(later, /<desc [^>]*>\d events, [^<]*2051<\/desc>/);
  assert.match(toSvg(timeline, { fold, orientation: 'vertical', locale: 'en-GB' }), /<rect class="break" y=/);
});

test('a size, zone or language that is none is refused, and shown how to write', () => {
  const wrong: readonly (readonly [options: SvgOptions, message: RegExp])[] = [
    [{ widthPx: -5 }, /^widthPx -5: .*from 100 on/],
    [{ heightPx: Number.NaN }, /^heightPx NaN/],
    [{ timeZone: 'Mars' }, /^timeZone "Mars": .*"Europe\/London"/],
    [{ locale: 'q!' }, /^locale "q!": .*"en-GB"/],
  ];
  for (const [options, message] of wrong)
    for (const write of [toSvg, toHtml]) assert.throws(() => write(harbour, options), { name: 'RangeError', message });
  for (const locale of ['q!', 'false', 'german'])
    assert.throws(() => toMarkdown(harbour, { locale }), /RangeError: locale "(q!|false|german)": no language; write BCP 47/);
  for (const locale of ['en-GB-oxendict', 'de-XX', 'en-u-hc-h12']) assert.doesNotThrow(() => toMarkdown(harbour, { locale }));
});

test('a picture is set in the fonts it is given; what is no list of fonts is refused', () => {
  assert.match(toSvg(harbour, { fontFamily: '"Fira Sans", sans-serif' }), /\.et,\.et \.headline\{font-family:"Fira Sans", sans-serif\}/);
  for (const fontFamily of ['', 'serif;}', '"open', 'a</style>', 'a, , b', 'x{}']) assert.throws(() => toSvg(harbour, { fontFamily }), RangeError);
});

test('where and when the text was written stands under the headline, the zone behind it where there is room', () => {
  const told = { ...harbour, documents: [{ id: 'd', title: 'Harbour news', dateline: 'HALIFAX', published: '2031-05-14' }] };
  const sublines = (widthPx: number): string[] =>
    [...toSvg(told, { widthPx, locale: 'en-GB' }).matchAll(/class="subline"[^>]*>([^<]*)/g)].map(([, text]) => text);
  assert.equal(sublines(900).length, 1);
  assert.match(sublines(900)[0], /^HALIFAX, Wednesday,? 14 May 2031 · /);
  assert.equal(sublines(260).length, 2);
});

test('what has no date is told in lines that stay within a narrow picture', () => {
  const title = 'Nobody wrote down when the lamp of the harbour master had gone out again';
  const svg = toSvg(
    { ...harbour, events: [...harbour.events, { id: 'lamp', title, kind: 'event', status: 'occurred' }] },
    { orientation: 'vertical', widthPx: 320 },
  );
  const lines = [...svg.matchAll(/class="note"[^>]*>([^<]*)/g)].map(([, text]) => text);
  assert.ok(lines.slice(-2).join(' ') === title, lines.join('|'));
});

test('a picture takes the colours it is given on screens, and is dark on white on paper; what is no colour is refused', () => {
  const svg = toSvg(harbour, { colours: { paper: '#f7f0e1', event: '#6b3f12' } });
  const [screens, paper] = svg.split('@media print');
  assert.ok(screens.lastIndexOf('--paper:#f7f0e1;--event:#6b3f12') > screens.indexOf('prefers-color-scheme:dark'), 'after those of both schemes');
  assert.match(paper, /--paper:#fff;/);
  for (const paper of ['red;}', '#fff</style>', '}*{']) assert.throws(() => toSvg(harbour, { colours: { paper } }), RangeError);
});

test('a date to which a plan was moved is hollow, like every plan', () => {
  const moved: TimelineEvent = { id: 'a', title: 'Inquiry moved', kind: 'event', status: 'rescheduled', when: whenFromEdtf('2031-05-13T10:00') };
  assert.match(toSvg({ ...harbour, events: [moved], relations: [] }), /<g class="mark event rescheduled hollow">/);
});
