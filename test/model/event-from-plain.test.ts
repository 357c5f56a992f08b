import assert from 'node:assert/strict';
import test from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { eventFromPlain } from '../../src/model/index.js';
import { instantFromIso, whenFromEdtf } from '../../src/time/index.js';

const eventOf = (plain: unknown, context = {}) => {
  const { event, diagnostics } = eventFromPlain(plain, context);
  assert.deepEqual(diagnostics, []);
  assert.ok(event);
  return event;
};
const codes = (plain: unknown) => eventFromPlain(plain).diagnostics.map(({ code }) => code);

test('a title and an EDTF start are enough', () => {
  const event = eventOf({ title: 'Lamp lit', start: '1979~' });
  assert.deepEqual(event, { id: event.id, title: 'Lamp lit', kind: 'event', status: 'occurred', when: whenFromEdtf('1979~') });
});

test('Dates, milliseconds and ISO texts mean the same moment', () => {
  const at = instantFromIso('2034-03-14T21:30Z');
  for (const start of [new Date(at), at, '2034-03-14T21:30Z', '2034-03-14 21:30Z', '2034-03-14T17:30-04:00']) {
    assert.equal(eventOf({ title: 'Gate opens', start }).when?.start, at);
  }
});

test('moments of Temporal and of libraries for dates are what JSON makes of them', () => {
  const day = eventOf({ title: 'x', start: Temporal.PlainDate.from('2034-03-14'), end: Temporal.PlainDate.from('2034-03-16') });
  assert.equal(day.when?.edtf, '2034-03-14/2034-03-16');
  assert.equal(eventOf({ title: 'x', start: Temporal.PlainYearMonth.from('2034-03') }).when?.edtf, '2034-03');
  const { when } = eventOf({ title: 'x', start: Temporal.ZonedDateTime.from('2034-07-04T12:00[Asia/Kathmandu]') });
  assert.equal(when?.start, instantFromIso('2034-07-04T12:00+05:45'));
  assert.equal(when?.edtf, '2034-07-04T12:00+05:45');
  assert.equal(eventOf({ title: 'x', start: '2034-07-04T12:00+05:45[Asia/Kathmandu]' }).when?.start, when.start);
  const ofLibrary = { toJSON: () => '2034-03-14T21:30:00.000Z' };
  assert.equal(eventOf({ title: 'x', start: ofLibrary }).when?.start, instantFromIso('2034-03-14T21:30Z'));
  const hostile = {
    toJSON: () => {
      throw new Error('no such moment');
    },
  };
  for (const start of [{}, { toJSON: 1 }, { toJSON: () => 1 }, { toJSON: () => null }, new Date(NaN), hostile])
    assert.deepEqual(codes({ title: 'x', start }), ['event/bad-time']);
});

test('a zone in brackets is that of a clock without an offset; what cannot be read there is told', () => {
  const at = (start: string) => eventOf({ title: 'x', start, timeZone: 'Europe/Paris' }).when?.start;
  assert.equal(at('2034-07-04T12:00[Asia/Kathmandu]'), instantFromIso('2034-07-04T12:00+05:45'));
  assert.equal(at('2034-07-04 12:00[+05:30][u-ca=gregory]'), instantFromIso('2034-07-04T12:00+05:30'));
  assert.equal(at('2034-07-04T12:00Z[Atlantis/Harbour]'), instantFromIso('2034-07-04T12:00Z'), 'the offset says enough');
  assert.equal(eventOf({ title: 'x', start: '2034-07-04[!u-ca=iso8601]' }).when?.edtf, '2034-07-04');
  for (const start of ['2034-07-04T12:00[Atlantis/Harbour]', '2034-07-04[', '2034-07-04[]', '[2034-07-04]'])
    assert.deepEqual(codes({ title: 'x', start }), ['event/bad-time'], start);
});

test('a last day counts whole, an end on the clock is the end', () => {
  const at = (start: unknown, end: unknown) => eventOf({ title: 'x', start, end }).when?.end;
  assert.equal(at('2034-03-14', '2034-03-16'), instantFromIso('2034-03-17'));
  assert.equal(at('2034-03-14T09:00', '2034-03-14T10:00'), instantFromIso('2034-03-14T10:00'));
  assert.equal(at(instantFromIso('2034-03-14'), instantFromIso('2034-03-16')), instantFromIso('2034-03-16'));
  assert.equal(at('2034-03-14', new Date('2034-03-16T00:00Z')), instantFromIso('2034-03-16'));
  assert.equal(at('2034-03-14', Infinity), Infinity);
  assert.equal(at('2034-03-14', Number.MAX_VALUE), Infinity, 'beyond all calendars is never');
  assert.equal(at(instantFromIso('2034-03-14'), Number.MAX_VALUE), Infinity);
});

test('an end alone leaves the start open', () => {
  assert.equal(eventOf({ title: 'x', end: '2034-03-14' }).when?.edtf, '../2034-03-14');
});

test('local times are read in the zone of the event, else of the context, else floating', () => {
  const plain = { title: 'x', start: '2034-07-04T12:00' };
  assert.equal(eventOf(plain).when?.timeZone, undefined);
  assert.equal(eventOf(plain, { timeZone: 'Europe/Lisbon' }).when?.edtf, '2034-07-04T12:00+01:00');
  assert.equal(eventOf({ ...plain, timeZone: 'Asia/Kathmandu' }, { timeZone: 'Europe/Lisbon' }).when?.edtf, '2034-07-04T12:00+05:45');
});

test('a duration gives the end', () => {
  const { when } = eventOf({ title: 'x', start: '2034-03-14T09:00', duration: 'PT90M' });
  assert.equal(when?.end, instantFromIso('2034-03-14T10:30'));
  assert.deepEqual(when.duration, { value: 'PT90M' });
});

test("without a date the duration is the event's own, and a bad one is told once", () => {
  assert.deepEqual(eventOf({ title: 'x', duration: 'P31Y' }).duration, { value: 'P31Y' });
  const { event, diagnostics } = eventFromPlain({ title: 'x', duration: 'long' });
  assert.equal(event?.duration, undefined);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ['event/bad-duration'],
  );
});

test('all fields of the model are taken, and no other', () => {
  const fields = {
    id: 'e1',
    title: 'Pilot speaks',
    description: 'd',
    kind: 'statement',
    status: 'reported',
    relative: 'before noon',
    speaker: 's',
    quote: 'q',
    lane: 'l',
    importance: 0.9,
    confidence: 0.4,
    url: 'u',
    media: 'm',
    sources: [{ document: 'doc', role: 'quote', text: 'q', start: 3, end: 4 }],
    provenance: [{ part: 'date', basis: 'implied', rule: 'weekday.past', reason: 'Tuesday, counted back' }],
  };
  assert.deepEqual(eventOf({ ...fields, foo: 1 }), fields);
});

test('without a title the words or the time stand for it', () => {
  const told = (plain: object) => eventFromPlain(plain).diagnostics.map(({ message }) => message.split(' has')[0]);
  assert.deepEqual([told({ title: '', id: 'ferry', start: '2034-03-16' }), told({ start: '2034-03-16' })], [['event "ferry"'], ['an event']]);
  assert.equal(eventOf({ description: 'The fog lifts.', start: '2034' }).title, 'The fog lifts.');
  assert.equal(eventOf({ quote: 'Wait for the tide', start: '2034' }).kind, 'statement');
  const { event, diagnostics } = eventFromPlain({ start: '2034-03' });
  assert.equal(event?.title, '2034-03');
  assert.equal(diagnostics[0].code, 'event/no-title');
});

test('fields of another program are named where what they may tell is missing', () => {
  const told = (plain: object) => eventFromPlain(plain).diagnostics.map(({ message }) => message);
  assert.deepEqual(told({ content: 'Fog', start: '2034', group: 1 }), [
    'an event has no title; its time stands for it (2034; not read: content, group)',
  ]);
  assert.deepEqual(told({ start_date: { year: 2034 } }), ['an event has neither a title nor a time; it was left out (not read: start_date)']);
  assert.deepEqual(told({ title: 'Fog', begin: new Date(0) }), [
    'event "Fog" has no time of a known name; it is shown without a date ("begin" is not read)',
  ]);
  assert.deepEqual(told({ title: 'Fog', relative: 'in spring', changed: '2034-03-16' }), []);
  assert.deepEqual(told({ title: 'Fog', colour: 'grey' }), []);
});

/** Bad input: what is left of it, what is told. */
const FAULTS: readonly (readonly [unknown, string, (string | undefined)?])[] = [
  [null, 'event/not-an-object'],
  ['2034', 'event/not-an-object'],
  [[1], 'event/not-an-object'],
  [{}, 'event/empty'],
  [{ title: 'x', start: 'next spring' }, 'event/bad-time', 'x'],
  [{ title: 'x', start: '31.02.2034' }, 'event/bad-time', 'x'],
  [{ title: 'x', start: NaN }, 'event/bad-time', 'x'],
  [{ title: 'x', start: new Date('') }, 'event/bad-time', 'x'],
  [{ title: 'x', start: { year: 2034 } }, 'event/bad-time', 'x'],
  [{ title: 'x', start: '2034', end: '2030' }, 'event/end-before-start', 'x'],
  [{ title: 'x', start: 20, end: 10 }, 'event/end-before-start', 'x'],
  [{ title: 'x', start: '2034', timeZone: 'Moon/Base' }, 'event/bad-time-zone', 'x'],
  [{ title: 'x', start: '2034', duration: 'long' }, 'event/bad-duration', 'x'],
  [{ title: 'x', status: 'done' }, 'event/unknown-value', 'x'],
  [{ title: 'x', kind: 7 }, 'event/unknown-value', 'x'],
  [{ title: 'x', speaker: {} }, 'event/wrong-type', 'x'],
  [{ title: 'x', importance: 'high' }, 'event/wrong-type', 'x'],
  [{ title: 'x', sources: 'the log' }, 'event/wrong-type', 'x'],
  [{ title: 'x', provenance: ['the log'] }, 'event/wrong-type', 'x'],
  [{ title: 'x', when: { edtf: 'soon' } }, 'event/bad-time', 'x'],
  [{ title: 'x', when: 5 }, 'event/bad-time', 'x'],
  [{ title: 'x', date: '2034-03-16' }, 'event/unread-time', 'x'],
];

for (const [plain, code, title] of FAULTS) {
  test(`${JSON.stringify(plain)} is told as ${code}${title ? ', and shown' : ''}`, () => {
    const { event, diagnostics } = eventFromPlain(plain);
    assert.equal(event?.title, title);
    assert.deepEqual(
      diagnostics.map((diagnostic) => diagnostic.code),
      [code],
    );
    assert.ok(diagnostics[0].hint && diagnostics[0].message.length > 10);
  });
}

test('what cannot be written as JSON, or as text, is told as any other fault', () => {
  const told = (plain: object) => eventFromPlain({ title: 'Ebb', ...plain }).diagnostics.map(({ message }) => message.replace(/^.*?\(|\)$/g, ''));
  assert.deepEqual(told({ importance: 10n }), ['importance 10']);
  assert.deepEqual(told({ lane: Symbol('pier') }), ['lane Symbol(pier)']);
  assert.deepEqual(told({ when: { edtf: 10n } }), ['edtf 10']);
  assert.deepEqual(told({ duration: { value: Object.create(null) as object } }), ['an object']);
});

test('a diagnostic names the event and quotes the fault', () => {
  const [{ message, hint }] = eventFromPlain({ title: 'Ebb', start: '2034-13-01' }).diagnostics;
  assert.equal(
    message,
    'event "Ebb" has a time that cannot be read; it is shown without a date (edtf "2034-13-01" at 5: no month 13; write 01 to 12, or 21 to 41 for seasons, quarters and halves)',
  );
  assert.match(hint ?? '', /2009-06-16T17:00/);
  assert.match(eventFromPlain({ start: 'x' }, { name: 'row 12' }).diagnostics[0].message, /^row 12 has a time/);
});

test('importance and confidence are kept between 0 and 1', () => {
  const { importance, confidence } = eventOf({ title: 'x', importance: 7, confidence: -1 });
  assert.deepEqual([importance, confidence], [1, 0]);
});

test('inherited and prototype fields are not read', () => {
  const inherited = Object.create({ title: 'inherited' }) as object;
  assert.deepEqual(codes(inherited), ['event/empty']);
  const event = eventOf(JSON.parse('{"title":"x","__proto__":{"speaker":"evil"},"constructor":{"name":"evil"}}'));
  assert.equal(event.speaker, undefined);
  assert.equal(Object.getPrototypeOf(event), Object.prototype);
});

test('a message names an event by the beginning of its title, and shows that it is the beginning', () => {
  const [{ message }] = eventFromPlain({
    title: 'Bridge opens to all traffic after eleven years of work and three inquiries',
    start: 'soon',
  }).diagnostics;
  assert.match(message, /^event "Bridge opens to all traffic after eleven years of work and …" has a time/);
});
