import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { goldDate, goldEvent, goldExtent, goldInstant } from './to-scorer.mjs';

describe('dates for the scorers', () => {
  it('spell seasons, quarters and halves by letter and drop marks of doubt', () => {
    assert.deepEqual(['2034-22', '2034-35', '2034-41', '2034-03~', '203X', '-0430'].map(goldDate), [
      '2034-SU',
      '2034-Q3',
      '2034-H2',
      '2034-03',
      '203X',
      '-0430',
    ]);
  });

  it('leave an open end out', () => {
    assert.deepEqual(goldExtent({ edtf: '../2034-03-16' }), { start: undefined, end: '2034-03-16' });
    assert.deepEqual(goldExtent({ edtf: '2034/..' }), { start: '2034', end: undefined });
    assert.deepEqual(goldExtent(undefined), {});
  });

  it('name an instant only for a clock time whose zone is known', () => {
    const start = Date.UTC(2034, 2, 16, 17);
    assert.equal(goldInstant({ edtf: '2034-03-16T17:00Z', precision: 'minute', start }), '2034-03-16T17:00:00.000Z');
    assert.equal(goldInstant({ edtf: '2034-03-16T17:00', precision: 'minute', start }), undefined);
    assert.equal(goldInstant({ edtf: '2034-03-16', precision: 'day', timeZone: 'UTC', start }), undefined);
  });
});

describe('events for the scorers', () => {
  const clause = { role: 'clause', start: 4, end: 30 };

  it('have the kind that their status means, and statements stay statements', () => {
    const kind = (status, kind = 'event') => goldEvent({ id: 'a', title: 'x', kind, status }).kind;
    assert.deepEqual(
      ['scheduled', 'postponed', 'denied', 'ongoing'].map((status) => kind(status)),
      ['planned', 'delayed', 'negated', 'ongoing'],
    );
    assert.equal(kind('occurred', 'statement'), 'statement');
  });

  it('rest on their clauses, else on whatever they rest on', () => {
    const quote = { role: 'quote', start: 6, end: 9 };
    assert.deepEqual(goldEvent({ sources: [quote, clause] }).spans, [[4, 30]]);
    assert.deepEqual(goldEvent({ sources: [quote] }).spans, [[6, 9]]);
  });
});
