import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/parse.js';
import { eventsOfEntries, isConsumed } from '../../../src/text/lists/index.js';
import { listsOf } from '../read.js';

const PLAIN = '- 2034-03-01 09:05 The [pump](https://pump.example/x) at **station two** stops\n- 2034-03-01 09:20 `valve` opened';

describe('lists', () => {
  it('an entry spans its whole line, its time and its words', () => {
    const { entries } = listsOf(PLAIN);
    const [first] = entries;
    assert.ok(first);
    assert.equal(PLAIN.slice(first.span.start, first.span.end), PLAIN.split('\n')[0]);
    assert.equal(PLAIN.slice(first.time.start, first.time.end), '2034-03-01 09:05');
    assert.ok(PLAIN.slice(first.body.start, first.body.end).startsWith('The [pump]'));
  });

  it('titles are plain words; sources are the line and its time', () => {
    const events = eventsOfEntries(PLAIN, listsOf(PLAIN).entries, { document: 'log' });
    assert.deepEqual(
      events.map(({ title }) => title),
      ['The pump at station two stops', 'Valve opened'],
    );
    assert.deepEqual(
      events[0]?.sources?.map(({ role, document }) => `${role} ${document}`),
      ['clause log', 'time log'],
    );
  });

  it('lines that say the same have ids of their own, which nobody need be told of', () => {
    const log = '2034-03-01 09:05 Pump stops\n2034-03-01 09:05 Pump stops\n2034-03-01 09:05 Pump stops\n2034-03-01 09:12 Valve opened\n';
    const { events, diagnostics } = parseTimeline(log);
    assert.equal(new Set(events.map(({ id }) => id)).size, 4);
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });

  it('an entry after the day of writing is scheduled', () => {
    const reference = Date.UTC(2034, 2, 1, 9, 10);
    const events = eventsOfEntries(PLAIN, listsOf(PLAIN).entries, { document: 'log', reference });
    assert.deepEqual(
      events.map(({ status }) => status),
      ['occurred', 'scheduled'],
    );
  });

  it('what people say to each other are statements; what the parts of a program log is not', () => {
    const kinds = (text: string) =>
      eventsOfEntries(text, listsOf(text).entries, { document: 'log' }).map(({ kind, speaker, quote }) => [kind, speaker, quote]);
    assert.deepEqual(kinds('2034-03-01 09:05 Ada: Are you there?\n2034-03-01 09:06 Bo: Yes.\n2034-03-01 09:07 Ada: Good.'), [
      ['statement', 'Ada', 'Are you there?'],
      ['statement', 'Bo', 'Yes.'],
      ['statement', 'Ada', 'Good.'],
    ]);
    assert.deepEqual(
      kinds('2034-03-01 09:05 Pump: starts\n2034-03-01 09:06 Valve: opens\n2034-03-01 09:07 Pump: stops').map(([kind]) => kind),
      ['event', 'event', 'event'],
    );
  });

  it('says which part of a time was carried', () => {
    const { entries } = listsOf('## 1 March 2034\n\n- 09:05 UTC The pump stops\n- 10:15 Water is back');
    assert.deepEqual(
      entries[1]?.provenance.map(({ part, basis }) => `${part} ${basis}`),
      ['date implied', 'clock stated', 'timeZone implied'],
    );
  });

  it('a section with a clock in its heading takes the lines below it', () => {
    const text =
      '# Pump failure 2034-03-01\n\n### 09:05\n\nThe pump stops.\n\n- 10:00 is when it was last greased\n- 11:00 is when it should have been\n\n### 12:10\n\nWater is back.';
    const { entries } = listsOf(text);
    assert.equal(entries.length, 2);
    assert.ok(text.slice(entries[0]?.span.start, entries[0]?.span.end).endsWith('should have been'));
  });

  it('around a timeline of its own, sentences that tell no other time sum it up; those with one tell more', () => {
    const text =
      'The pump failed on 1 March 2034. It had been greased on 20 February. Nobody was hurt. At 09:20 it stopped; at 09:31 b smoked.\n\n## Timeline\n\n- 09:05 a stops\n- 09:20 b stops\n- 09:40 c stops';
    const { consumed, summed } = listsOf(text);
    assert.deepEqual(
      summed.map(({ start, end }) => text.slice(start, end)),
      ['The pump failed on 1 March 2034.', 'Nobody was hurt.', 'Timeline'],
    );
    assert.equal(isConsumed(consumed, text.indexOf('b stops')), true);
  });

  it('a timeline of 150 000 lines is read', () => {
    const lines = Array.from({ length: 150_000 }, (_, index) => `- ${new Date(index * 60_000).toISOString().slice(11, 16)} stop ${String(index)}`);
    assert.equal(listsOf(`# 1 March 2034\n\n## Timeline\n\n${lines.join('\n')}`).entries.length, lines.length);
  });

  it('around a few lines all prose is read', () => {
    const text = 'The pump failed on 1 March 2034. It was old. Nobody knew. It stood there for years.\n\n- 09:05 a stops\n- 09:20 b stops';
    assert.deepEqual(listsOf(text).summed, []);
  });

  it('impossible times are no entries', () => {
    assert.equal(listsOf('- 2034-02-31 09:05 a\n- 2034-02-30 09:05 b').entries.length, 0);
  });

  it('nothing throws on lines that only look like entries', () => {
    for (const text of ['- 10:', '| 10:00', '## 10:00', '- 2034-01-01', '[10:00', '10:00\n10:00\n10:00', '- -', '1911\n1912\n1913'])
      assert.ok(listsOf(text).entries);
  });
});
