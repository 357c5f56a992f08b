import assert from 'node:assert/strict';
import test from 'node:test';
import type { Draft } from '../../../src/text/drafts/draft.js';
import { LinkList } from '../../../src/text/drafts/link-list.js';

/** A draft of which only the relations matter here. */
function draft(part: Draft['part']): Draft {
  return { part, leaving: undefined, arriving: undefined } as Draft;
}

test('relations are found from either end, by type', () => {
  const links = new LinkList(),
    plan = draft('plan'),
    act = draft('act');
  links.add('delays', act, plan);
  assert.deepEqual(links.targets('delays', act), [plan]);
  assert.deepEqual(links.origins('delays', plan), [act]);
  assert.ok(links.leaves('delays', act) && links.reaches('delays', plan));
  assert.ok(!links.leaves('cancels', act) && !links.reaches('delays', act));
});

test('redirect moves the ends of one type and keeps the order of what is there', () => {
  const links = new LinkList(),
    plan = draft('plan'),
    before = draft('act'),
    after = draft('happening');
  links.add('rescheduledTo', plan, before);
  links.add('delays', before, plan);
  assert.deepEqual(links.redirect('rescheduledTo', before, after), [plan]);
  assert.deepEqual(links.targets('rescheduledTo', plan), [after]);
  assert.ok(!links.reaches('rescheduledTo', before));
  assert.deepEqual(
    links.all().map(({ type, to }) => [type, to]),
    [
      ['delays', plan],
      ['rescheduledTo', after],
    ],
  );
});

test('joins remembers what was redirected', () => {
  const links = new LinkList(),
    plan = draft('plan'),
    before = draft('act'),
    after = draft('happening');
  links.add('rescheduledTo', plan, before);
  links.redirect('rescheduledTo', before, after);
  assert.ok(links.joins(plan, before) && links.joins(plan, after) && !links.joins(before, plan));
});

test('tellerOf is the first statement that tells a draft', () => {
  const links = new LinkList(),
    event = draft('happening'),
    cause = draft('cause'),
    first = draft('statement'),
    second = draft('statement');
  links.add('causes', cause, event);
  links.add('reports', first, event);
  links.add('denies', second, event);
  assert.equal(links.tellerOf(event), first);
  assert.equal(links.tellerOf(cause), undefined);
});
