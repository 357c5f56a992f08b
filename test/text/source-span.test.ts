// What an event is traced to where nobody wrote a full stop: its own words, and not all of the text with each event.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';

const endless = (times: number): string => 'the mill closed on 3 May 2031 and then the hall opened on 5 June 2031 and '.repeat(times);

describe('the words of an event in a text without full stops', () => {
  it('slice back, hold its verb and are few', () => {
    const text = endless(200),
      { events } = parseTimeline(text);
    assert.ok(events.length > 100);
    for (const { sources } of events) {
      const source = sources?.[0];
      assert.ok(source);
      assert.equal(text.slice(source.start, source.end), source.text);
      assert.ok(source.text !== undefined);
      assert.match(source.text, /closed|opened/);
      assert.ok(source.text.length <= 2_000);
    }
  });

  it('grow with the text and no faster', () => {
    const size = (times: number): number => JSON.stringify(parseTimeline(endless(times))).length;
    assert.ok(size(400) < 2.3 * size(200));
  });

  it('are the whole sentence where somebody wrote one', () => {
    const { events } = parseTimeline('The mill, which stood by the river, closed on 3 May 2031. The hall opened.');
    assert.equal(events[0]?.sources?.[0]?.text, 'The mill, which stood by the river, closed on 3 May 2031.');
  });
});
