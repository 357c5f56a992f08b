import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Timeline } from '../../src/model/index.js';
import { CommandLine } from './run-cli.js';

const LOG = 'Posted: 14 March 2034\n\nThe pier caught fire on Sunday. The harbour master closed the quay on Monday.\n';

describe('event-timeline FILE --corrections', () => {
  const cli = new CommandLine();
  const log = () => cli.file('log.txt', LOG);
  const read = async (...more: string[]): Promise<Timeline> => JSON.parse((await cli.run([log(), ...more])).out) as Timeline;

  it('puts kept corrections on what is read anew', async () => {
    const [fire] = (await read()).events;
    const corrections = cli.file(
      'mended.json',
      JSON.stringify([
        { event: fire.id, change: 'edit', fields: { title: 'Pier burns', confidence: null } },
        { event: 'mine', change: 'add', fields: { title: 'Inquiry opens', when: '2034-04-01' } },
      ]),
    );
    const { events, corrections: kept } = await read('--corrections', corrections);
    assert.deepEqual(
      events.filter(({ id }) => id === fire.id || id === 'mine').map(({ title }) => title),
      ['Pier burns', 'Inquiry opens'],
    );
    assert.equal(kept.length, 2);
    assert.deepEqual(kept[0]?.before?.title, fire.title);
  });

  it('takes the corrections of a timeline that was saved, and leaves its events alone', async () => {
    const timeline = await read();
    const [fire] = timeline.events;
    const saved = cli.file('saved.json', JSON.stringify({ ...timeline, events: [], corrections: [{ event: fire.id, change: 'delete' }] }));
    const { events } = await read('--corrections', saved);
    assert.equal(events.length, timeline.events.length - 1);
  });

  it('never writes over them, by whatever name', async () => {
    const words = '[{"event": "mine", "change": "add", "fields": {"title": "Inquiry opens", "when": "2034-04-01"}}]';
    mkdirSync(path.join(cli.folder, 'kept'));
    const kept = cli.file('kept/timeline.json', words);
    const link = path.join(cli.folder, 'link.json');
    symlinkSync(kept, link);
    for (const out of [kept, link]) {
      const { code, err } = await cli.run([log(), '--corrections', kept, '--out', out]);
      assert.deepEqual([code, readFileSync(kept, 'utf8')], [2, words], out);
      assert.match(err, /--out would write over .*timeline\.json; name another/);
    }
    const apart = await cli.run([cli.file('timeline.txt', LOG), '--corrections', link, '--out', `${path.dirname(kept)}/`]);
    assert.deepEqual([apart.code, readFileSync(kept, 'utf8')], [2, words]);
  });

  it('writes to a device that was read, too: nothing in it could be lost', async () => {
    const { code, err } = await cli.run([devNull, '--out', devNull]);
    assert.doesNotMatch(err, /write over/);
    assert.notEqual(code, 2);
  });

  it('says which corrections find no event, and goes on', async () => {
    const corrections = cli.file('lost.json', '[{"event": "nobody", "change": "edit", "fields": {"title": "X"}}]');
    const { code, err } = await cli.run([log(), '--corrections', corrections]);
    assert.equal(code, 0);
    assert.match(err, /no event "nobody"/);
  });

  it('reads them as a text editor of Windows saves them, and from standard input', async () => {
    const corrections = '[{"event": "nobody", "change": "edit", "fields": {"title": "X"}}]';
    for (const [given, input] of [
      [cli.file('mark.json', `\ufeff${corrections}`), ''],
      ['-', corrections],
    ]) {
      const { code, err } = await cli.run([log(), '--corrections', given], input);
      assert.equal(code, 0, err);
      assert.match(err, /no event "nobody"/);
    }
    const both = await cli.run(['-', '--corrections', '-'], corrections);
    assert.equal(both.code, 2);
    assert.match(both.err, /standard input holds one thing/);
    const folder = await cli.run([log(), '--corrections', cli.folder]);
    assert.match(folder.err, /is a folder\n/);
  });

  it('refuses a file that holds none, names it and says what to write', async () => {
    for (const [name, content] of [
      ['none.json', '{}'],
      ['odd.json', '[{"event": "a"}]'],
      ['broken.json', '['],
    ]) {
      const { code, err, out } = await cli.run([log(), '--corrections', cli.file(name, content)]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, new RegExp(`--corrections .*${name}: (no corrections in it|corrections\\[0\\] is not a correction|no JSON)`));
    }
    const missing = await cli.run([log(), '--corrections', 'missing.json']);
    assert.deepEqual([missing.code, missing.err.split('\n')[0]], [2, 'event-timeline: --corrections missing.json: no such file']);
  });

  it('refuses to put them on several timelines at once', async () => {
    const corrections = cli.file('one.json', '[{"event": "a", "change": "delete"}]');
    const { code, err } = await cli.run([log(), cli.file('b.txt', LOG), '--corrections', corrections, '--out', 'out/']);
    assert.equal(code, 2);
    assert.match(err, /one FILE/);
  });
});
