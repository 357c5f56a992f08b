import assert from 'node:assert/strict';
import test from 'node:test';
import { toJson, toJsonLd } from '../../src/export/index.js';
import { fromJson } from '../../src/model/index.js';
import { harbour, hostile } from './harbour-timeline.js';

test('JSON reads back as the same events', () => {
  const read = fromJson(JSON.parse(toJson(harbour)));
  assert.deepEqual(read.events.map(({ id, title, when }) => [id, title, when?.start, when?.end]), harbour.events.map(({ id, title, when }) => [id, title, when?.start, when?.end]));
  assert.deepEqual(read.relations, harbour.relations);
});

test('JSON-LD names status, the old slot of a move, and who said what', () => {
  const { '@graph': graph } = JSON.parse(toJsonLd(harbour)) as { '@graph': Record<string, unknown>[] };
  const node = (id: string) => graph.find(({ identifier }) => identifier === id) ?? {};
  assert.equal(graph.length, 7);
  assert.equal(node('off')['eventStatus'], 'https://schema.org/EventCancelled');
  assert.equal(node('moved')['eventStatus'], 'https://schema.org/EventRescheduled');
  assert.match(String(node('moved')['previousStartDate']), /^2031-05-12T09:00/);
  assert.deepEqual(node('said')['creator'], { '@type': 'Person', name: 'Ada Nkemelu' });
  assert.equal(node('off')['startDate'], '2031-05-14');
});

test('JSON-LD can stand in a script element', () => {
  const text = toJsonLd(hostile);
  assert.ok(!text.includes('<'));
  assert.doesNotMatch(text, /"url": "(?:java|data)/);
});
