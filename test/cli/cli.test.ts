import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { Timeline } from '../../src/model/index.js';
import { readArguments } from '../../src/cli/arguments.js';
import { CommandLine } from './run-cli.js';

const STORY = `Lighthouse lamp goes dark

Posted: 14 March 2034

The lamp of the Sorrel Point light failed on Sunday. The keepers will replace it on Friday.
`;

describe('event-timeline FILE', () => {
  const cli = new CommandLine();
  const story = (name = 'story.txt') => cli.file(name, STORY);
  const readJson = (text: string): Timeline => JSON.parse(text) as Timeline;

  it('writes JSON of the timeline to standard output and says nothing else', async () => {
    const { code, out, err } = await cli.run([story()]);
    assert.deepEqual([code, err], [0, '']);
    assert.ok(
      readJson(out).events.some((event) => event.when?.edtf === '2034-03-12'),
      out,
    );
  });

  it('reads standard input for -', async () => {
    const { code, out } = await cli.run(['-'], STORY);
    assert.equal(code, 0);
    assert.ok(readJson(out).events.length > 0);
  });

  it('makes what was asked for also when nobody hears its words, or its words alone are heard', async () => {
    const silent = cli.file('silent.txt', 'Nothing is told here.');
    const { code, out } = await cli.run([silent, story()], '', 'stderr');
    assert.deepEqual([code, readJson(out).events.length > 0], [1, true]);
    assert.deepEqual(await cli.run([story()], '', 'stdout'), { code: 0, out: '', err: '' });
  });

  it('says so where what it writes finds no room', { skip: !existsSync('/dev/full') }, async () => {
    const { code, err } = await cli.run([story(), '--out', '/dev/full']);
    assert.deepEqual([code, err.split('\n')[0]], [2, 'event-timeline: --out /dev/full: the disk is full']);
  });

  it('counts relative days from --reference where the text has no date', async () => {
    const { out } = await cli.run(['-', '--reference', '2034-05-10'], 'The lamp failed yesterday.');
    assert.equal(readJson(out).events[0]?.when?.edtf, '2034-05-09');
  });

  it('makes one timeline of several files, each a document', async () => {
    const { code, out } = await cli.run([story('a.txt'), story('b.txt')]);
    assert.equal(code, 0);
    const { documents, events } = readJson(out);
    assert.equal(documents.length, 2);
    assert.equal(new Set(events.map((event) => event.id)).size, events.length);
  });

  it('writes one file per input into a folder', async () => {
    const folder = path.join(cli.folder, 'out/');
    assert.equal((await cli.run([story('a.txt'), story('b.txt'), '--format', 'csv', '--out', folder])).code, 0);
    assert.deepEqual([existsSync(path.join(folder, 'a.csv')), existsSync(path.join(folder, 'b.csv'))], [true, true]);
  });

  it('gives two inputs of one name a file each', async () => {
    mkdirSync(path.join(cli.folder, 'north'));
    const other = cli.file('north/a.md', 'The north gate was closed on 3 May 2034.\n');
    const folder = path.join(cli.folder, 'both/');
    assert.equal((await cli.run([story('a.txt'), other, '--out', folder])).code, 0);
    assert.match(readFileSync(path.join(folder, 'a.json'), 'utf8'), /lamp/i);
    assert.match(readFileSync(path.join(folder, 'a-2.json'), 'utf8'), /north gate/i);
  });

  it('never writes over what it read', async () => {
    const events = '[{"title":"Lamp replaced","start":"2034-03-17"}]';
    const file = cli.file('events.json', events);
    mkdirSync(path.join(cli.folder, 'own'));
    const taken = cli.file('own/timeline.json', events);
    const merged = await cli.run([taken, '--merge', '--out', path.dirname(taken)]);
    assert.deepEqual([merged.code, readFileSync(taken, 'utf8')], [2, events]);
    for (const out of [file, cli.folder]) {
      const { code, err } = await cli.run([file, '--out', out]);
      assert.equal(code, 2);
      assert.match(err, /--out would write over .*events\.json; name another/);
      assert.equal(readFileSync(file, 'utf8'), events);
    }
    assert.equal((await cli.run(['explain', file, '--out', file])).code, 2);
  });

  it('says where --out cannot be written', async () => {
    const file = story();
    for (const out of [`${cli.file('taken', '')}/`, path.join(cli.folder, 'no/such/folder.json')]) {
      const { code, err } = await cli.run([file, '--out', out]);
      assert.equal(code, 2);
      assert.match(err, /^event-timeline: --out .*: (no such folder|is a file, not a folder)\n/);
    }
  });

  it('draws SVG, a page that needs nothing else, and rows of CSV', async () => {
    const file = story();
    const [svg, html, csv] = await Promise.all(['svg', 'html', 'csv'].map((format) => cli.run([file, '--format', format])));
    assert.match(svg.out, /^(<\?xml[^>]*>\s*)?<svg\b[\s\S]*<\/svg>\s*$/);
    assert.match(html.out, /^<!doctype html>/i);
    assert.doesNotMatch(html.out, /<(script|link|img)[^>]+(src|href)="(https?:|\/)/i);
    assert.match(csv.out.split(/\r?\n/)[0], /title/i);
  });

  it('writes a calendar and linked data', async () => {
    const file = story();
    const [calendar, linked] = await Promise.all(['ics', 'jsonld'].map((format) => cli.run([file, '--format', format])));
    assert.match(calendar.out, /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    assert.ok(JSON.parse(linked.out));
  });

  it('writes to --out and leaves standard output empty', async () => {
    const out = path.join(cli.folder, 'made.json');
    const ended = await cli.run([story(), '--out', out]);
    assert.deepEqual([ended.code, ended.out], [0, '']);
    assert.ok(readJson(readFileSync(out, 'utf8')).events.length > 0);
  });

  it('the ending of --out is the format, unless one is named', async () => {
    const page = path.join(cli.folder, 'made.htm');
    await cli.run([story(), '--out', page]);
    assert.match(readFileSync(page, 'utf8'), /^<!doctype html>/);
    await cli.run([story(), '--out', page, '--format', 'csv']);
    assert.match(readFileSync(page, 'utf8'), /^id,when,/);
  });

  it('says what went wrong with a file in words', async () => {
    assert.match((await cli.run([story(), '--out', 'no/such/folder/a.json'])).err, /--out no\/such\/folder\/a\.json: no such folder\n/);
    assert.match((await cli.run([''])).err, /^event-timeline: "": no such file\n/);
    assert.match((await cli.run(['-'], '')).err, /^event-timeline: standard input: error: standard input is empty/);
  });

  it('tells how many events a calendar has no place for', async () => {
    const { code, err, out } = await cli.run([cli.file('open.csv', 'date,title\n2034-03-16,Fog\n,Gale\n,Calm\n'), '--format', 'ics']);
    assert.deepEqual([code, out.match(/BEGIN:VEVENT/g)?.length], [0, 1]);
    assert.match(err, /left out, for which ics has no place: 2\n/);
  });

  it('says why nothing was made, or nothing has a date, also where it is only worth knowing', async () => {
    assert.match(
      (await cli.run([cli.file('sys.log', 'Mar 16 10:00:00 host sshd[1]: Accepted\nMar 16 10:01:00 host sshd[2]: Closed\n')])).err,
      /does not say when it was written/,
    );
  });

  it('files of other programs are named as what they are', async () => {
    for (const [begin, kind] of [
      ['%PDF-1.7\n', 'a PDF'],
      ['{\\rtf1 x}', 'rich text'],
      ['PK\u0003\u0004abc', 'office document'],
    ] as const) {
      const { code, err } = await cli.run(['-'], `${begin} on 3 May 2031`);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`^event-timeline: standard input: .*${kind}.*, not text; save it as plain text`));
    }
    const picture = await cli.run([cli.file('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>on 3 May 2031</text></svg>\n')]);
    assert.match(picture.err, /a\.svg: a picture \(SVG\), not text; save it as plain text/);
    // Bytes that are no characters.
    for (const [bytes, kind] of [
      ['%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\0', 'a PDF'],
      ['PK\u0003\u0004\x14\0\0\0\xff', 'an archive or office document'],
      ['\x89PNG\r\n\x1a\n\0', 'a picture'],
      ['\x1f\x8b\x08\0\xff', 'a compressed file (gzip)'],
    ] as const) {
      const file = path.join(cli.folder, 'bytes.bin');
      writeFileSync(file, Buffer.from(bytes, 'latin1'));
      const { code, err } = await cli.run([file]);
      assert.deepEqual([code, err.trim()], [1, `event-timeline: ${file}: ${kind}, not text; save it as plain text, HTML or Markdown`]);
    }
  });
});

describe('event-timeline explain', () => {
  const cli = new CommandLine();

  it('names each expression with place, value and rule, and each event with its words', async () => {
    const { code, out } = await cli.run(['explain', cli.file('story.txt', STORY)]);
    assert.equal(code, 0);
    assert.match(out, /5:\d+ {2}«Sunday» {2}DATE 2034-03-12 {2}by /);
    assert.match(out, /clause 5:1 {2}«The lamp of the Sorrel Point light failed on Sunday/);
  });

  it('tells how sure it is, and what was seen and not believed', async () => {
    const { out } = await cli.run([
      'explain',
      cli.file('odd.txt', 'Written 16 March 2034\n\nRoute 1603 will open on 31 February. It closed in June.'),
    ]);
    assert.match(out, /«June» .* confidence 0\.\d\d/);
    assert.match(out, /2 not believed\n {2}3:7 {2}«1603» {2}a number that counts or names something \[number\]/);
    assert.match(out, /warning at 3:25: "31 February" names no real date/);
  });

  it('counts lines in the words that were read, of a page and of a timeline that was saved', async () => {
    const page = cli.file('page.html', '<!doctype html>\n<html>\n<body>\n<p>The lamp failed on 3 May 2034.</p>\n</body></html>');
    const saved = cli.file('saved.json', (await cli.run(['-'], 'The lamp failed on 3 May 2034.')).out);
    for (const file of [page, saved]) {
      const { out } = await cli.run(['explain', file]);
      assert.match(out, /counted in the text that was read/);
      assert.match(out, /1 time expressions\n {2}1:20 /);
      assert.match(out, /clause 1:1 {2}«The lamp failed/);
    }
  });

  it('writes into a folder, which is made', async () => {
    const folder = path.join(cli.folder, 'reasons/');
    assert.equal((await cli.run(['explain', cli.file('story.txt', STORY), '--out', folder])).code, 0);
    assert.match(readFileSync(path.join(folder, 'explained.txt'), 'utf8'), /time expressions/);
  });
});

describe('a wrong command line', () => {
  const cli = new CommandLine();
  const wrong: [name: string, args: string[], message: RegExp][] = [
    ['an encoding that is none', ['a.txt', '--encoding', 'utf-13'], /--encoding "utf-13"; write .*windows-1252/],
    ['an output whose ending no format has', ['a.txt', '--out', 'a.gif'], /--out "a.gif": .*json, svg/],
    ['a format for what is explained', ['explain', 'a.txt', '--format', 'json'], /leave --format out/],
    ['an unknown format', ['a.txt', '--format', 'gif'], /--format "gif"; write one of json, svg, html, csv, ics, jsonld/],
    ['an unknown option', ['a.txt', '--colour'], /--colour/],
    ['a zone that is none', ['a.txt', '--time-zone', 'Mars/Olympus'], /--time-zone "Mars\/Olympus"; write .*Europe\/Oslo/],
    ['a day that is none', ['a.txt', '--reference', '2034-02-31'], /--reference "2034-02-31"; write .*2034-03-16/],
    ['an hour that is none', ['a.txt', '--reference', '2034-03-16T25:10'], /--reference "2034-03-16T25:10"; write/],
    ['a locale that is none', ['a.txt', '--locale', 'e!'], /--locale "e!"; write/],
    ['a width out of range', ['a.txt', '--width', '9'], /--width "9"; write a whole number from 200/],
  ];
  for (const [name, args, message] of wrong) {
    it(`${name} ends with 2 and says what to write`, async () => {
      const { code, out, err } = await cli.run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, message);
      assert.match(err, /event-timeline --help/);
    });
  }

  it('no FILE is standard input behind a pipe, and a mistake before a terminal', async () => {
    const { code, out } = await cli.run(['--format', 'txt'], STORY);
    assert.equal(code, 0);
    assert.match(out, /2034/);
    assert.throws(() => readArguments([], false), /no FILE/);
  });

  it('--help and --version answer on standard output with 0', async () => {
    const help = await cli.run(['--help']);
    assert.deepEqual([help.code, help.err], [0, '']);
    assert.match(help.out, /^usage: event-timeline FILE/);
    assert.match((await cli.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
  });
});

describe('folders and many files', () => {
  const cli = new CommandLine();
  const tell = (name: string, day: number): string => cli.file(name, `The harbour was closed on ${day} May 2034.\n`);
  const fill = (): void => {
    mkdirSync(path.join(cli.folder, 'docs/north'), { recursive: true });
    mkdirSync(path.join(cli.folder, 'docs/.hidden'), { recursive: true });
    tell('docs/b.txt', 4);
    tell('docs/a.md', 3);
    tell('docs/north/b.txt', 5);
    tell('docs/.hidden/c.txt', 6);
    cli.file('docs/picture.png', Uint8Array.of(0x89, 0x50, 0, 0, 0));
    cli.file('docs/soup.txt', 'Soup is best with bread.\n');
  };

  it('a folder stands for its documents, deep down, hidden and other files left out', async () => {
    fill();
    const { code, out, err } = await cli.run(['docs']);
    const { documents, events } = JSON.parse(out) as Timeline;
    assert.deepEqual(
      documents.map(({ id }) => id),
      ['docs/a.md', 'docs/b.txt', 'docs/north/b.txt'],
    );
    assert.deepEqual(
      events.map(({ when }) => when?.edtf),
      ['2034-05-03', '2034-05-04', '2034-05-05'],
    );
    assert.match(err, /docs\/soup\.txt: no event/);
    assert.equal(code, 0);
  });

  it('threads give what one thread gives, in the same order', async () => {
    fill();
    for (let index = 0; index < 30; index++) tell(`docs/north/more-${index}.txt`, 1 + (index % 28));
    const one = await cli.run(['docs', '--jobs', '1']),
      four = await cli.run(['docs', '--jobs', '4']);
    assert.equal(four.out, one.out);
    assert.equal(four.err, one.err);
  });

  it('--out with a folder keeps the inner folders, --merge makes one file of all', async () => {
    fill();
    assert.equal((await cli.run(['docs', '--out', 'apart/', '--jobs', '2'])).code, 0);
    assert.deepEqual(
      ['a.json', 'b.json', 'north/b.json'].map((name) => existsSync(path.join(cli.folder, 'apart', name))),
      [true, true, true],
    );
    assert.equal((await cli.run(['docs', '--merge', '--out', 'together/', '--format', 'csv'])).code, 0);
    assert.equal(readFileSync(path.join(cli.folder, 'together/timeline.csv'), 'utf8').split('2034-05-').length > 3, true);
  });

  it('reads UTF-16 and western bytes, refuses others and says what to do', async () => {
    const story = 'Am 3. März 2034 sank die Fähre.';
    for (const [name, encoding] of [
      ['wide.txt', 'utf16le'],
      ['western.txt', 'latin1'],
    ] as const) {
      const { out } = await cli.run([cli.file(name, new Uint8Array(Buffer.from(story, encoding))), '--locale', 'de']);
      assert.equal((JSON.parse(out) as Timeline).events[0]?.title, 'Fähre sinkt', name);
    }
    const japanese = cli.file('japanese.txt', Uint8Array.of(0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0xcd));
    const { code, err } = await cli.run([japanese]);
    assert.equal(code, 1);
    assert.match(err, /japanese\.txt: not UTF-8.*save it as UTF-8, or name its encoding with --encoding/);
    assert.doesNotMatch((await cli.run([japanese, '--encoding', 'shift_jis'])).err, /UTF-8/);
  });

  it('a wrong number of threads is a mistake in the command line', async () => {
    assert.deepEqual([(await cli.run(['docs', '--jobs', 'many'])).code, (await cli.run(['docs', '--jobs', '0'])).code], [2, 2]);
  });
});

describe('input that gives nothing', () => {
  const cli = new CommandLine();

  it('a missing file, a folder and a file that is no text are named, with 1', async () => {
    const { code, out, err } = await cli.run(['nowhere.txt', '.', cli.file('picture.png', Uint8Array.of(0x89, 0x50, 0, 0, 0))]);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /nowhere\.txt: no such file/);
    assert.match(err, /\.: no document in this folder; files that end in .*\.txt/);
    assert.match(err, /picture\.png: not a text/);
  });

  it('a text without any event ends with 1 and says so', async () => {
    const { code, out, err } = await cli.run(['-'], 'Soup is best with bread.\n');
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /standard input: .*no event/);
  });

  it('an empty text ends with 1', async () => {
    assert.equal((await cli.run(['-'], '')).code, 1);
  });

  it('one good file among bad ones is still made, and the exit code tells', async () => {
    const { code, out, err } = await cli.run(['nowhere.txt', cli.file('story.txt', STORY)]);
    assert.equal(code, 1);
    assert.ok((JSON.parse(out) as Timeline).events.length > 0);
    assert.match(err, /nowhere\.txt/);
  });
});
