import assert from 'node:assert/strict';
import test from 'node:test';
import { toMarkdown, toTable, toText } from '../../src/export/index.js';
import { createTimeline } from '../../src/model/index.js';
import { whenFromEdtf } from '../../src/time/index.js';

const LOG = createTimeline({
  events: [
    { id: 'a', title: 'Fog closes the strait', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-14') },
    { id: 'b', title: 'Ferries to sail again', kind: 'event', status: 'scheduled', when: whenFromEdtf('2034-03-15T09:00') },
    { id: 'c', title: 'Pilot warns', kind: 'statement', status: 'occurred', speaker: 'A pilot', quote: 'Not before noon' },
    { id: 'd', title: '<b>*Loud* [x](y)</b>\n| # no', kind: 'event', status: 'occurred', when: whenFromEdtf('2034-03-16') },
  ],
  documents: [{ id: 'log', title: 'Log of the quay' }],
});

test('a timeline as lines of text, in time order, undated last', () => {
  assert.equal(
    toText(LOG, { locale: 'en-GB' }),
    `Tuesday, 14 March 2034: Fog closes the strait
Wednesday, 15 March 2034 at 09:00: Ferries to sail again (Planned)
Thursday, 16 March 2034: <b>*Loud* [x](y)</b> | # no
Pilot warns: “Not before noon”
`,
  );
});

test('a timeline in Markdown holds no markup but its own', () => {
  const text = toMarkdown(LOG, { locale: 'en-GB' });
  assert.match(text, /^# Log of the quay\n\n- \*\*Tuesday, 14 March 2034\*\* Fog closes the strait\n/);
  assert.match(text, /\\<b\\>\\\*Loud\\\* \\\[x\\\]\(y\)\\<\/b\\> \\\| \\# no/);
});

test('a timeline as an HTML table escapes what others wrote', () => {
  const table = toTable(LOG, { locale: 'en-GB' });
  assert.equal(table.match(/<tr>/g)?.length, 4);
  assert.match(table, /<caption>Log of the quay<\/caption>/);
  assert.doesNotMatch(table, /<b>/);
});
