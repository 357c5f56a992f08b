import assert from 'node:assert/strict';
import test from 'node:test';
import { findTimeExpressions } from '../../src/text/find-time-expressions.js';
import { parseTimeline } from '../../src/text/parse-timeline.js';
import { assertLinear } from '../linear-time.js';

const REPORT = `Ferry to Holm stops

TALLINN, 14 March 2034 - The ferry to Holm was cancelled on Monday after its engine failed.

The crossing had been due to start on 20 March. It will now start on 2 April, harbour master Ene Kask said on Tuesday.`;

test('sources slice back to their words', () => {
  for (const { sources = [] } of parseTimeline(REPORT).events) {
    for (const { start, end, text } of sources) assert.equal(REPORT.slice(start, end), text);
  }
});

test('the same text gives the same ids', () => {
  const ids = () => parseTimeline(REPORT).events.map(({ id }) => id);
  assert.deepEqual(ids(), ids());
  assert.equal(new Set(ids()).size, ids().length);
});

test('a timeline survives JSON', () => {
  const timeline = parseTimeline(REPORT);
  assert.deepEqual((JSON.parse(JSON.stringify(timeline)) as typeof timeline).events, JSON.parse(JSON.stringify(timeline.events)));
  assert.ok(timeline.relations.every(({ from, to }) => timeline.events.some(({ id }) => id === from) && timeline.events.some(({ id }) => id === to)));
});

test('confidence and importance are shares', () => {
  for (const { confidence = 0, importance = 0 } of parseTimeline(REPORT).events) {
    assert.ok(confidence > 0 && confidence <= 1);
    assert.ok(importance > 0 && importance <= 1);
  }
});

test('texts without a time say so', () => {
  const codes = (text: string) => parseTimeline(text).diagnostics.map(({ code }) => code);
  assert.deepEqual(codes(''), ['text/empty']);
  assert.deepEqual(codes('The sea is wide.'), ['text/no-time']);
});

test('days without a year are open until somebody says when the text was written', () => {
  const told = (text: string, reference?: string) =>
    parseTimeline(text, reference === undefined ? {} : { reference }).diagnostics.map(({ code, message }) => `${code}: ${message}`);
  assert.match(told('The club met on 25 July. The roof was mended on Monday.')[0] ?? '', /text\/no-year: .*"25 July" and 1 more/);
  assert.deepEqual(told('The club met on 25 July. The roof was mended on Monday.', '2034-08-01'), []);
  assert.deepEqual(told('The club met on 25 July 2034. It meets every Monday.'), []);
});

test('a date beside a weekday on which it does not fall is told, and read as it stands where it is near', () => {
  const told = (text: string) => {
    const { events, diagnostics } = parseTimeline(text, { reference: '2034-03-16' });
    return [...events.map(({ when }) => when?.edtf), ...diagnostics.map(({ code, message }) => `${code}: ${message}`)];
  };
  const note = (words: string, day: string) => `text/other-weekday: "${words}" does not fall on that weekday; it was read as ${day}`;
  assert.deepEqual(told('The board met on Monday, 12 March.'), ['2034-03-12', note('Monday, 12 March', '2034-03-12')]);
  assert.deepEqual(told('The hearing will be held on Friday, 1 April.'), ['2034-04-01', note('Friday, 1 April', '2034-04-01')]);
  assert.deepEqual(told('The board met on Monday, 9 February 2025.'), ['2025-02-09', note('Monday, 9 February 2025', '2025-02-09')]);
  assert.deepEqual(told('The board met on Sunday, 12 March.'), ['2034-03-12']);
  assert.deepEqual(told('The clinic closed on Sunday, 12 August.'), ['2029-08-12']);
  assert.deepEqual(told('The band played on Friday, 3 March 2034 until 1 am on Saturday.'), ['2034-03-03/2034-03-04T01:00']);
  assert.deepEqual(told('King Olaf fell on Wednesday, 29 July 1030.'), ['1030-07-29']);
});

test('a text in a language without rules is told as that', () => {
  const codes = (text: string) => parseTimeline(text, { reference: '2034-03-16' }).diagnostics.map(({ code }) => code);
  assert.deepEqual(codes('Le conseil a adopté lundi le budget de la ville. Les travaux commenceront en avril.'), ['text/unknown-language']);
  assert.deepEqual(codes('Den nye broen åpner tirsdag, og gjestene kommer med båt.'), ['text/unknown-language']);
  assert.deepEqual(codes('城市议会批准了预算。'), ['text/no-time']);
});

test('options that are none are named, with a valid one', () => {
  assert.throws(() => parseTimeline('x', { timeZone: 'Mars/Base' }), /timeZone "Mars\/Base".*Europe/);
  assert.throws(() => parseTimeline('x', { locale: 'tlh' }), /locale "tlh".*en/);
});

test('no text breaks the reader', () => {
  for (const odd of [
    '\u0000',
    '\ud800',
    '"'.repeat(500),
    'on Monday '.repeat(400),
    ', and was moved to Friday'.repeat(200),
    '🙂 said on Monday: "',
    '1 1 1 1 1 1',
    '\n\n\n',
    'not later than ',
    'Not yet open on Monday.',
    'They planned on Sunday',
    'With a new time the act is moved',
    'DENVER, June 3, 2031 —',
    'It slipped to May after a test failed, and when a tank exploded.',
    `Ann Moe (${'red '.repeat(23)}5 May 2030) left on 6 May 2031.`,
  ]) {
    assert.doesNotThrow(() => parseTimeline(odd, { reference: '2034-03-16' }), odd.slice(0, 20));
  }
});

test('every event has a title', () => {
  for (const odd of [
    ', : 5 May 2031',
    '{ . . : 5 May 2031',
    'Its who on [10 was at [14:10].',
    '- January - ;',
    '09:00 opened\n09:05 .\n09:07 closed',
  ]) {
    for (const { title } of parseTimeline(odd, { reference: '2034-03-16' }).events) assert.match(title, /\w/, odd);
  }
});

test('eight times the text costs about eight times the work', async () => {
  const sentence = 'The club moved its dance from 3 April to 4 May, the mayor said on Monday, because the hall had burned down. ';
  await assertLinear((times) => parseTimeline(sentence.repeat(times), { reference: '2034-03-16' }), 200);
});

test('"the firm", of which no name is told, is not looked for from each sentence back to the first', async () => {
  await assertLinear((times) => parseTimeline('The firm said it will close in June. '.repeat(times), { reference: '2034-03-16' }), 3000);
});

test('eight times the clauses of one sentence cost about eight times the work', async () => {
  await assertLinear((times) => parseTimeline(', when it was tarred, and again in 2020'.repeat(times), { reference: '2034-03-16' }), 8000);
});

test('dates are read as they were typed, however a page sets them, and titles are in plain letters', () => {
  for (const [text, edtf, title] of [
    ['The \ufb01re broke out on 3\u00a0Sep\u00adtem\u00adber\u202f2034.', '2034-09-03', 'Fire breaks out'],
    ['A meeting is planned for 2034\u201109\u201105.', '2034-09-05', 'Meeting planned'],
    ['The lock opened on \u200e9/\u200e5/\u200e2034.', '2034-09-05', 'Lock opens'],
    ['\u202eThe o\ufb03ce was shut on Wed\u00adnes\u00adday.', '2034-08-30', 'Office shut'],
  ]) {
    const {
      events: [event],
    } = parseTimeline(text, { reference: '2034-09-01', dateOrder: 'mdy' });
    assert.deepEqual([event.when?.edtf, event.title], [edtf, title]);
    for (const { start, end, text: words } of event.sources ?? []) assert.equal(text.slice(start, end), words);
  }
});

test('eight times what clauses and headlines look around for costs about eight times the work', async () => {
  for (const part of [
    'it rained so hard on Monday that ',
    'Crew saved after a night adrift\n',
    'said the bridge “will open on Friday” ',
    "will discuss Monday's fire ",
    ', the day the wall fell',
    ', two on Friday',
  ])
    await assertLinear((times) => parseTimeline(part.repeat(times), { reference: '2034-03-16' }), 400);
});

test('eight times the lines of a list cost about eight times the work', async () => {
  for (const line of ['10:00 standup, 11:00 review\n', 'Day 2: rope cut\n', '8pm jazz\n', 'Quiz night\nThursday 16 March\n\n'])
    await assertLinear((times) => parseTimeline(line.repeat(times), { reference: '2034-03-16' }), 600);
});

test('eight times the columns of a table cost about eight times the work', async () => {
  const days = (count: number) => Array.from({ length: count }, (_, at) => `${1 + (at % 28)} May ${1100 + Math.floor(at / 28)}`).join(' | ');
  for (const heads of ['Planned | Revised | ', 'North | South | '])
    await assertLinear((times) => parseTimeline(`Task | ${heads.repeat(times / 2)}\nRoof | ${days(times)} |\n`, { reference: '2034-03-16' }), 2000);
});

test('eight times the months, each on a line of its own, cost about eight times the work', async () => {
  await assertLinear((times) => findTimeExpressions('March\n'.repeat(times), { reference: '2034-03-16' }), 8000);
});

test('one line that states a zone again and again is not walked back to its head each time', async () => {
  await assertLinear((times) => parseTimeline('| Date and time in CET | What happened  | '.repeat(times), { reference: '2034-03-16' }), 4000);
});
