import assert from 'node:assert/strict';
import test from 'node:test';
import { findTimeExpressions } from '../../../src/text/find-time-expressions.js';
import { parseTimeline } from '../../../src/text/parse-timeline.js';
import { kindOf, probabilityOf } from '../../../src/text/confidence/confidence.js';
import { eventConfidence, timeConfidence } from '../../../src/text/confidence/evidence.js';
import type { Draft } from '../../../src/text/drafts/draft.js';

const reference = '2034-03-16';
const confidence = (text: string): number => findTimeExpressions(text, { reference })[0]?.confidence ?? NaN;

test('a date told in full is surer than a vague length', () => {
  assert.ok(confidence('It sank on 3 March 2031.') > 0.9);
  assert.ok(confidence('It took years.') < confidence('It took three weeks.'));
});

test('a step that is finer than its base is doubtful', () => {
  const [, rough] = findTimeExpressions('In 2006 the mine flooded. Two weeks later it was dry.', { reference });
  assert.ok((rough?.confidence ?? 1) < 0.7);
});

test('every time and every event carries a probability', () => {
  const text = 'The ferry sank on Monday. It may sail again in May, the owner said. Fog came at noon.';
  for (const time of findTimeExpressions(text, { reference })) assert.ok((time.confidence ?? 0) > 0 && (time.confidence ?? 2) < 1, time.text);
  for (const event of parseTimeline(text, { reference }).events) assert.ok((event.confidence ?? 0) > 0 && (event.confidence ?? 2) < 1, event.title);
});

test('unknown evidence says nothing', () => {
  assert.equal(probabilityOf(0), 0.5);
  for (const name of ['constructor', '__proto__']) assert.equal(kindOf('is').get(name), undefined);
  assert.equal(kindOf('constructor').get('time'), undefined);
});

/** What the table says of names, as it says it. */
const odds = (...pieces: readonly (readonly [kind: string, name: string])[]): number =>
  pieces.reduce((sum, [kind, name]) => sum + (kindOf(kind).get(name) ?? 0), 0);

test('evidence names rule, family, direction and how far it lies', () => {
  const found = timeConfidence({
    rule: 'weekday.past',
    type: 'DATE',
    value: '2034-03-13',
    how: 'past',
    turn: 'past',
    distance: -3,
    isRough: false,
    mode: 'news',
  });
  assert.equal(
    found,
    probabilityOf(
      odds(
        ['is', 'time'],
        ['type', 'DATE'],
        ['shape', '0-0-0'],
        ['rule', 'weekday.past'],
        ['family', 'weekday'],
        ['how', 'past'],
        ['mode', 'news'],
        ['turn', 'past1'],
      ),
    ),
  );
  assert.notEqual(odds(['turn', 'past1']), 0);
});

test('an event hangs on its least certain time', () => {
  const draft = {
    part: 'plan',
    kind: 'event',
    status: 'scheduled',
    title: '',
    spans: [],
    times: [],
    at: 0,
    sentence: 0,
    base: 0,
    sense: 0,
    joint: 'main',
    importance: 0.5,
  } as unknown as Draft;
  assert.ok(eventConfidence(draft, [0.51]) < eventConfidence(draft, [0.61]));
  assert.equal(eventConfidence(draft, [0.93, 0.51]), eventConfidence(draft, [0.51, 0.93]));
  assert.equal(eventConfidence(draft, [0.93, 0.51]), eventConfidence(draft, [0.51, 0.51]));
  assert.notEqual(eventConfidence({ ...draft, relative: 'before 3 May' }, []), eventConfidence(draft, []));
});
