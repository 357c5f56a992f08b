import assert from 'node:assert/strict';
import test from 'node:test';
import { toCsv, toIcs } from '../../src/export/index.js';
import { readTimeline } from '../../src/formats/index.js';
import { parseTimeline } from '../../src/text/index.js';
import type { TimelineEvent } from '../../src/model/index.js';
import { doubtedEdtf, instant, whenFromEdtf, whenWith } from '../../src/time/index.js';
import { harbour, hostile } from './harbour-timeline.js';

function unfold(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

test('dated events are VEVENTs: moments in UTC, days as dates, open ends without an end', () => {
  const lines = unfold(toIcs(harbour));
  assert.equal(lines[0], 'BEGIN:VCALENDAR');
  assert.equal(lines.at(-1), 'END:VCALENDAR');
  assert.equal(lines.filter((line) => line === 'BEGIN:VEVENT').length, 7);
  assert.ok(lines.includes('DTSTART:20310513T183000Z'), 'half past three in Halifax');
  const off = lines.slice(lines.indexOf('UID:off@event-timeline'));
  assert.deepEqual([off[2], off[3]], ['DTSTART;VALUE=DATE:20310514', 'DTEND;VALUE=DATE:20310515']);
  assert.ok(off.includes('STATUS:CANCELLED'));
  const open = lines.slice(lines.indexOf('UID:open@event-timeline'));
  assert.ok(!open.slice(0, open.indexOf('END:VEVENT')).some((line) => line.startsWith('DTEND')));
});

test('lines hold at most 75 octets and no event can be smuggled in', () => {
  const ics = toIcs(
    { ...hostile, events: [...hostile.events, { ...hostile.events[0], id: 'long', title: 'Größe 🚢 '.repeat(40) }] },
    { stamp: instant(0) },
  );
  for (const line of ics.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(unfold(ics).filter((line) => line === 'BEGIN:VEVENT').length, 4);
  assert.ok(unfold(ics).every((line) => !line.startsWith('X-EVIL')));
  assert.ok(unfold(ics).includes('DTSTAMP:19700101T000000Z'));
  assert.ok(unfold(ics).some((line) => line.includes('one\\ntwo\\, "three"\\; four')));
});

test('a link that runs is no link', () => {
  const [event] = harbour.events;
  const link = (url: string) => unfold(toIcs({ ...harbour, events: [{ ...event, url }] })).filter((line) => line.startsWith('URL:'));
  assert.deepEqual([link('javascript:alert(1)'), link('https://example.org/a')], [[], ['URL:https://example.org/a']]);
});

test('a moment has no end, a length told is one', () => {
  const entry = (id: string): string[] => {
    const lines = unfold(toIcs(harbour));
    const from = lines.indexOf(`UID:${id}@event-timeline`);
    return lines.slice(from, lines.indexOf('END:VEVENT', from));
  };
  assert.ok(!entry('moved').some((line) => /^(?:DTEND|DURATION)/.test(line)));
  assert.ok(entry('plan').includes('DURATION:PT2H'));
});

test('a plan that was moved is cancelled, and what a date alone would feign is told', () => {
  const entry = (id: string, timeline = harbour): readonly string[] => {
    const lines = unfold(toIcs(timeline));
    const from = lines.indexOf(`UID:${id}@event-timeline`);
    return lines.slice(from, lines.indexOf('END:VEVENT', from));
  };
  assert.ok(entry('plan').includes('STATUS:CANCELLED'), 'nobody is to come on the old date');
  assert.ok(entry('moved').includes('STATUS:CONFIRMED'));
  assert.ok(entry('open').includes('DESCRIPTION:(2031-05-13/..)'));
  const [event] = harbour.events;
  const morning = {
    ...harbour,
    relations: [],
    events: [
      { ...event, when: whenFromEdtf('2031-05-13TMO') },
      { ...event, id: 'around', when: whenWith(whenFromEdtf('2031-05-13T22:00'), { approximate: true }) },
    ],
  };
  assert.ok(entry(event.id, morning).includes('DESCRIPTION:(2031-05-13TMO)'));
  assert.ok(entry('around', morning).includes('DESCRIPTION:(2031-05-13T22:00~)'));
});

test('a calendar that was written reads back as the same events, but for what it cannot hold', async () => {
  const text =
    'SORREL POINT, 16 March 2034. The old pier burned around 3 pm on Monday. The reopening, planned for Friday, was put off to 3 April. ' +
    '"Nobody was hurt," Ben Tull said on Tuesday. The town was founded about 1180. Since 1979 the museum has been open. ' +
    'There was no fire on 2 March 2034. The council will meet at 5 pm (1600 GMT) on 20 March, for an hour.';
  const told = parseTimeline(text, { reference: '2034-03-16' });
  const timeline = { ...told, events: told.events.map((event, at) => (at === 2 ? { ...event, lane: 'Pier, old' } : event)) };
  // Doubt may stand in the EDTF or beside it.
  const known = (event: TimelineEvent | undefined) =>
    event && { ...event, sources: undefined, provenance: undefined, when: event.when && { ...event.when, edtf: doubtedEdtf(event.when) } };
  const { events } = await readTimeline(toIcs(timeline), { name: 'a.ics' });
  assert.ok(timeline.events.length > 6);
  for (const event of timeline.events) assert.deepEqual(known(events.find(({ id }) => id === event.id)), known(event));
});

test('what another program has changed in a calendar since holds', async () => {
  const [event] = harbour.events.filter(({ id }) => id === 'moved');
  const ics = toIcs({ ...harbour, events: [event], relations: [] })
    .replace('DTSTART:2031', 'DTSTART:2032')
    .replace('STATUS:CONFIRMED', 'STATUS:CANCELLED');
  const [read] = (await readTimeline(ics, { name: 'a.ics' })).events;
  assert.deepEqual([read.id, read.status, read.when?.edtf.slice(0, 4)], ['moved', 'cancelled', '2032']);
});

test('parts of a day, hours and doubt come back from a calendar and from a table', async () => {
  const edtfs = ['2034-03-16TMO', '2034-03-16TEV', '2034-03-16T15', '2034-03-16TNI~', '2034-21~', '2034-W12', '203X', '2034-03-16/2034-03-18'];
  const timeline = { ...harbour, relations: [], events: edtfs.map((edtf, at) => ({ ...harbour.events[0], id: `e${at}`, when: whenFromEdtf(edtf) })) };
  for (const [name, content] of [
    ['a.ics', toIcs(timeline)],
    ['a.csv', toCsv(timeline)],
  ]) {
    const { events, diagnostics } = await readTimeline(content, { name });
    const back = timeline.events.map(({ id }) => events.find((event) => event.id === id)?.when);
    assert.deepEqual(
      back.map((when) => when && [doubtedEdtf(when), when.start, when.end]),
      timeline.events.map(({ when }) => [doubtedEdtf(when), when.start, when.end]),
      name,
    );
    assert.deepEqual(diagnostics, []);
  }
});

test('lanes and speakers keep signs that calendars and pages use', async () => {
  const event = { ...harbour.events[0], id: 'odd', kind: 'statement', lane: 'C:\\', speaker: 'R &amp; D', quote: 'x', title: 'Said so' } as const;
  const [back] = (await readTimeline(toIcs({ ...harbour, relations: [], events: [event] }), { name: 'a.ics' })).events;
  assert.deepEqual([back.lane, back.title], ['C:\\', 'Said so']);
});
