import assert from 'node:assert/strict';
import test from 'node:test';
import { findTimeExpressions } from '../../../src/text/find-time-expressions.js';
import { parseTimeline } from '../../../src/text/parse-timeline.js';
import { confidenceOf } from '../../../src/text/confidence/confidence.js';
import { eventEvidence, timeEvidence } from '../../../src/text/confidence/evidence.js';
import type { Draft } from '../../../src/text/events/draft.js';

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
  assert.equal(confidenceOf([]), 0.5);
  assert.equal(confidenceOf(['is', 'event', 'constructor', '__proto__', 'is', 'constructor']), confidenceOf(['is', 'event']));
});

test('evidence names rule, family, direction and how far it lies', () => {
  const evidence = timeEvidence({ rule: 'weekday.past', type: 'DATE', value: '2034-03-13', how: 'past', turn: 'past', distance: -3, isRough: false, mode: 'news' });
  assert.deepEqual(evidence, ['is', 'time', 'type', 'DATE', 'shape', '0-0-0', 'rule', 'weekday.past', 'family', 'weekday', 'how', 'past', 'mode', 'news', 'turn', 'past1']);
});

test('an event hangs on its least certain time', () => {
  const draft = { part: 'plan', kind: 'event', status: 'scheduled', title: '', spans: [], times: [], at: 0, sentence: 0, base: 0, sense: 0, joint: 'main', importance: 0.5 } as unknown as Draft;
  assert.match(eventEvidence(draft, [0.93, 0.61]).join(' '), / timed 6\b/);
  assert.match(eventEvidence({ ...draft, relative: 'before 3 May' }, []).join(' '), / is relative\b/);
});
