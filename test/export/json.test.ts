import assert from 'node:assert/strict';
import test from 'node:test';
import { toJson, toJsonLd } from '../../src/export/index.js';
import { fromJson, type TimelineEvent } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';
import { harbour, hostile } from './harbour-timeline.js';

test('JSON reads back as the same events', () => {
  const read = fromJson(JSON.parse(toJson(harbour)));
  assert.deepEqual(
    read.events.map(({ id, title, when }) => [id, title, when?.start, when?.end]),
    harbour.events.map(({ id, title, when }) => [id, title, when?.start, when?.end]),
  );
  assert.deepEqual(read.relations, harbour.relations);
});

test('JSON that was read is written as it was, byte for byte', () => {
  const text = toJson(harbour);
  assert.equal(toJson(fromJson(JSON.parse(text))), text);
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

test('JSON-LD gives an end only to what has one, and no more precision than was told', () => {
  const event = (id: string, edtf: string): TimelineEvent => ({
    id,
    title: id,
    kind: 'event',
    status: 'occurred',
    when: whenFromEdtf(edtf, { timeZone: 'Europe/Oslo' }),
  });
  const dates = (edtf: string): unknown[] => {
    const {
      '@graph': [node],
    } = JSON.parse(toJsonLd({ ...harbour, events: [event('a', edtf)], relations: [] })) as { '@graph': Record<string, unknown>[] };
    return [node['startDate'], node['endDate']];
  };
  assert.deepEqual(dates('2031-05-14'), ['2031-05-14', undefined]);
  assert.deepEqual(dates('2031-05-14T10:00'), ['2031-05-14T10:00+02:00', undefined]);
  assert.deepEqual(dates('2031-05-14/2031-05-16'), ['2031-05-14', '2031-05-16']);
  assert.deepEqual(dates('2031-05-14/..'), ['2031-05-14', undefined]);
  assert.deepEqual(dates('1931~'), ['1931', undefined]);
  assert.deepEqual(dates('2031-21'), ['2031-03-01', '2031-05-31']);
  assert.deepEqual(dates('193X'), ['1930-01-01', '1939-12-31']);
});

test('JSON-LD can stand in a script element', () => {
  const text = toJsonLd(hostile);
  assert.ok(!text.includes('<'));
  assert.doesNotMatch(text, /"url": "(?:java|data)/);
});
