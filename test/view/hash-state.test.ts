import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phraseAtLine } from '../../src/view/article/reading-mode.js';
import { isSecondTap } from '../../src/view/gestures/double-tap.js';
import { readHash, writeHash, type HashState } from '../../src/view/on-demand/hash-state.js';
import { movedLane, placesDragged, placesInRow, toggledLane } from '../../src/view/on-demand/lane-order.js';
import { storyOf } from '../../src/view/on-demand/story.js';
import { timeOf } from '../../src/view/on-demand/microdata.js';

describe('the state of a view in an address', () => {
  const state: HashState = {
    from: '1911-05-02T00:00:00Z',
    until: '1911-10-19T00:00:00Z',
    event: 'a&b=c',
    view: 'list',
    zone: 'Asia/Tokyo',
    fold: 'yes',
    search: 'pack ice, 50 %',
    after: '1911-05',
    before: '2 June 1912',
    chosen: { speaker: ['Orme, Ada', 'x'], kind: ['event'] },
    closed: ['Ship'],
    lanes: ['Shore', 'Ship'],
  };
  it('is read as it was written', () => {
    assert.deepEqual(readHash(writeHash('', 'log', state), 'log'), state);
  });
  it('leaves alone what others wrote', () => {
    const hash = writeHash('#section&map=3&other.view=list', 'log', { view: 'list' });
    assert.equal(hash, '#section&map=3&other.view=list&log.view=list');
    assert.deepEqual(readHash(hash, 'other'), { view: 'list' });
    assert.equal(writeHash(hash, 'log', {}), '#section&map=3&other.view=list');
    assert.equal(writeHash('#log.view=list', 'log', {}), '');
  });
  it('takes no harm from a hash that cannot be decoded', () => {
    assert.deepEqual(readHash('#log.search=%E0%A4%A&log.__proto__=x&log.', 'log'), { search: '%E0%A4%A' });
  });
});

describe('the order of lanes', () => {
  it('moves one lane and stops at either end', () => {
    assert.deepEqual(movedLane(['a', 'b', 'c'], 'a', 1), ['b', 'a', 'c']);
    assert.deepEqual(movedLane(['a', 'b', 'c'], 'a', 9), ['b', 'c', 'a']);
    const keys = ['a', 'b'];
    assert.equal(movedLane(keys, 'a', -1), keys);
    assert.equal(movedLane(keys, 'x', 1), keys);
  });
  it('folds up and opens', () => {
    assert.deepEqual(toggledLane(['a'], 'b'), ['a', 'b']);
    assert.deepEqual(toggledLane(['a', 'b'], 'a'), ['b']);
  });
  it('a drag passes a lane at its middle', () => {
    const lanes = ['a', 'b', 'c'].map((key, at) => ({ key, from: at * 100, size: 100 }));
    assert.equal(placesDragged(lanes, 'a', 140), 0);
    assert.equal(placesDragged(lanes, 'a', 160), 1);
    assert.equal(placesDragged(lanes, 'a', 900), 2);
    assert.equal(placesDragged(lanes, 'c', 10), -2);
  });
  it('a drag in a row goes to the nearest head of the nearest line', () => {
    const place = (offsetLeft: number, offsetTop: number, offsetWidth = 100) => ({ offsetLeft, offsetTop, offsetWidth, offsetHeight: 30 });
    const heads = [place(0, 0), place(110, 0), place(0, 40, 300), place(0, 80)];
    assert.equal(placesInRow(heads, heads[0], [40, 10]), 0);
    assert.equal(placesInRow(heads, heads[0], [60, 10]), 1);
    assert.equal(placesInRow(heads, heads[0], [0, 30]), 2);
    assert.equal(placesInRow(heads, heads[3], [110, -80]), -2);
  });
});

describe('the story of a plan', () => {
  const event = (id: string, start: number) => ({
    id,
    title: id,
    kind: 'event' as const,
    status: 'scheduled' as const,
    when: { edtf: '1970', start: start as never, end: (start + 1) as never, precision: 'day' as const },
  });
  const events = new Map(
    [event('first', 10), event('delay', 5), event('second', 20), event('off', 15), event('else', 1)].map((one) => [one.id, one]),
  );
  const find = (id: string) => events.get(id);
  it('goes from slot to slot, with what moved it in between', () => {
    const relations = [
      { type: 'rescheduledTo', from: 'first', to: 'second' },
      { type: 'delays', from: 'delay', to: 'first' },
      { type: 'cancels', from: 'off', to: 'second' },
      { type: 'causes', from: 'else', to: 'off' },
    ] as const;
    for (const from of ['first', 'delay', 'off'])
      assert.deepEqual(
        storyOf(events.get(from) as never, relations, find).map(({ id }) => id),
        ['first', 'delay', 'second', 'off'],
      );
  });
  it('ends where plans go round in a ring', () => {
    const ring = [
      { type: 'rescheduledTo', from: 'first', to: 'second' },
      { type: 'rescheduledTo', from: 'second', to: 'first' },
    ] as const;
    assert.equal(storyOf(events.get('first') as never, ring, find).length, 2);
  });
});

describe('what is being read', () => {
  it('is the last phrase that begins above the line', () => {
    const tops = [-50, 20, 90, 300];
    const at = (line: number): number | undefined => phraseAtLine(tops, (top) => top, line);
    assert.deepEqual([at(-100), at(20), at(100), at(900)], [-50, 20, 90, 300]);
    assert.deepEqual([phraseAtLine<number>([], () => 0, 10)], [undefined]);
  });
});

describe('two taps', () => {
  it('are one gesture where they are quick and in one place', () => {
    const first = { timeMs: 0, x: 10, y: 10 };
    assert.equal(isSecondTap(first, { timeMs: 200, x: 14, y: 12 }), true);
    assert.equal(isSecondTap(first, { timeMs: 600, x: 14, y: 12 }), false);
    assert.equal(isSecondTap(first, { timeMs: 200, x: 90, y: 12 }), false);
    assert.equal(isSecondTap(undefined, first), false);
  });
});

describe('time in markup', () => {
  it('is what HTML can say, without marks of doubt', () => {
    assert.deepEqual(
      ['2034-03-14', '1180~', '2034-03-14T22:00Z', '1994/..', '155X', '../2009', '-0430', undefined].map((edtf) => timeOf(edtf)),
      ['2034-03-14', '1180', '2034-03-14T22:00Z', '1994', undefined, undefined, undefined, undefined],
    );
  });
});
