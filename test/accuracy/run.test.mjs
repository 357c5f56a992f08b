import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { calibrationOf } from './calibration.mjs';
import { discoverSets, ownSets } from './discover.mjs';
import { readLots } from './lots.mjs';
import { readExpressions } from './sets/own-expressions.mjs';
import { readPlans } from './sets/own-plans.mjs';
import { relationCounts, relationTable } from './relations.mjs';
import { alignRows } from './table.mjs';

/** A day that is on the calendar; what names no day passes. */
const isDay = (date) => {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return !day || new Date(day).toISOString().startsWith(day);
};

const accuracy = (...args) => spawnSync(process.execPath, ['test/accuracy/run.mjs', ...args], { encoding: 'utf8' });

describe('npm run accuracy', () => {
  const corpora = mkdtempSync(path.join(tmpdir(), 'corpora-'));
  const put = (name, content) => {
    mkdirSync(path.dirname(path.join(corpora, name)), { recursive: true });
    writeFileSync(path.join(corpora, name), content);
  };
  before(() => {
    put('timex/harbour.jsonl', `${JSON.stringify({ id: 'a', dct: '2034-03-16', text: 'It sank on Tuesday.', timexes: [] })}\n`);
    put('narratives/one.gold.json', '{}');
    put('seed/gold.json', '{}');
    put('quotes/gold.jsonl', '');
    put('files/manifest.json', '[]');
    put(
      'scorers/score-timex.mjs',
      `
      import { readFileSync } from 'node:fs';
      export const pair = () => [];
      const [, self, , predictions] = process.argv;
      if (self.endsWith('score-timex.mjs')) print();
      function print() {
      const found = readFileSync(predictions, 'utf8').trim().split('\\n').flatMap((line) => JSON.parse(line).timexes).length;
      const share = { p: 1, r: 1, f1: 0.5 };
      console.log(JSON.stringify({ timexes: { found, strict: share, relaxed: share, attrF1: { value: 0.25, type: 1 } } }));
      }`,
    );
  });
  after(() => rmSync(corpora, { recursive: true }));

  it('measures our own texts where the folder is absent, and says so', () => {
    const { status, stdout } = accuracy('--set', 'own-expressions,own-plans', '--corpora', path.join(corpora, 'nowhere'));
    assert.equal(status, 0);
    assert.match(stdout, /No corpora at .*nowhere/);
    assert.match(stdout, /own-expressions .*\n.*own-plans /);
  });

  it('asks for numbers where documents are named by something else', () => {
    const { status, stderr } = accuracy('--set', 'own-plans', '--documents', 'the first ten');
    assert.equal(status, 2);
    assert.match(stderr, /--documents the first ten: no numbers; write 262-315/);
  });

  it('finds what lies there, whatever its name', () => {
    assert.deepEqual(
      discoverSets(corpora).map(({ name, kind }) => `${name}:${kind}`),
      ['seed:seed', 'harbour:timex', 'quotes:quotes', 'narratives:narratives', 'files:files'],
    );
  });

  it('adds our own texts, whole timelines where they can be scored', () => {
    const names = (scorers) => ownSets('test', path.join(corpora, scorers)).map(({ name }) => name);
    assert.deepEqual(names('scorers'), ['own-expressions', 'own-plans']);
    put('timelines/score-timeline.mjs', '');
    assert.deepEqual(names('timelines'), ['own', 'own-aside', 'own-expressions', 'own-plans']);
  });

  it('has golds of our own that point into their texts', () => {
    const files = ['test/narratives', 'test/accuracy/lots/aside'].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.gold.json'))
        .map((name) => [folder, name]),
    );
    assert.ok(files.length >= 140);
    for (const [folder, name] of files) {
      const gold = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
      const text = readFileSync(`${folder}/${gold.text}`, 'utf8');
      const ids = new Set(gold.events.map(({ id }) => id));
      assert.equal(ids.size, gold.events.length, `${name}: an id twice`);
      for (const { id, spans, start, undated } of gold.events) {
        assert.ok(
          spans.every(([from, to]) => from < to && to <= text.length && text.slice(from, to).trim().length === to - from),
          `${name} ${id}: a span`,
        );
        assert.equal(undated === true && start !== null, false, `${name} ${id}: dated and undated`);
      }
      for (const { from, to } of gold.relations) assert.ok(ids.has(from) && ids.has(to), `${name}: ${from} ${to}`);
    }
  });

  it('has lots of our own whose marks and dates exist', () => {
    const [expressions, plans] = ['expressions', 'plans'].map((kind) =>
      readLots(`test/accuracy/lots/${kind}`, kind === 'plans' ? readPlans : readExpressions),
    );
    assert.deepEqual([expressions.length, plans.length], [12, 3]);
    for (const { name, texts } of expressions) {
      for (const { text, written, marks } of texts) {
        assert.ok(isDay(written), `${name}: ${text}: written ${written}`);
        assert.doesNotMatch(text, /[[\]{}]/, name);
        for (const { words, spans, values, optional } of marks) {
          assert.ok(
            spans.every(([from, to]) => from < to && to <= text.length && text.slice(from, to).trim().length === to - from),
            `${name}: ${text}: ${words}`,
          );
          assert.ok(values.length > 0 && values.every((value) => value !== '' && isDay(value)), `${name}: ${text}: ${words} ${values} ${optional}`);
        }
      }
    }
    for (const { name: lot, texts } of plans) {
      for (const { name, text, events, relations, never } of texts) {
        const names = events.map((event) => event.name);
        assert.equal(new Set(names).size, names.length, `${lot} ${name}: a name twice`);
        assert.ok(text.length > 0 && events.length > 0, `${lot} ${name}`);
        for (const { from, to } of relations)
          assert.ok(
            [from, ...to].every((end) => names.includes(end)),
            `${lot} ${name}: ${from} ${to}`,
          );
        for (const { dates = [], word = '' } of [...events, ...never]) {
          assert.ok(dates.flatMap((date) => date.split('/')).every(isDay), `${lot} ${name}: ${dates}`);
          assert.ok(text.toLowerCase().includes(word), `${lot} ${name}: ${word}`);
        }
      }
    }
  });

  it('gives with --json one object of the scorers’ own words and nothing else', () => {
    const { stdout } = accuracy('--corpora', corpora, '--set', 'harbour', '--json');
    assert.equal(JSON.parse(stdout).harbour.timexes.found, 1);
  });

  it('tells how probabilities come true, under a key of its own', () => {
    const { calibration } = JSON.parse(accuracy('--corpora', corpora, '--set', 'harbour', '--json').stdout);
    assert.equal(calibration.n, 1);
    assert.equal(calibration.bins.length, 10);
    assert.ok(calibration.ece > 0.5, 'what is likely was wrong');
    assert.match(accuracy('--corpora', corpora, '--set', 'timex').stdout, /expected calibration error 0\.\d+ \(1\)/);
  });

  it('prints a table without it', () => {
    assert.match(accuracy('--corpora', corpora, '--set', 'timex').stdout, /harbour\s+1\s+[\d.]+\s+value 25\.0\s+strict 50\.0/);
  });

  it('names the sets there are when one is asked for that is not', () => {
    const { status, stderr } = accuracy('--corpora', corpora, '--set', 'moon');
    assert.equal(status, 2);
    assert.match(stderr, /No set moon .*there are: seed, harbour/);
  });

  it('shows a set that cannot run as a row that says why', () => {
    const { status, stdout } = accuracy('--corpora', corpora, '--set', 'narratives,harbour');
    assert.equal(status, 1);
    assert.match(stdout, /narratives\s+-\s+-\s+cannot run: /);
    assert.match(stdout, /harbour\s+1/);
  });
});

describe('calibration', () => {
  it('is 0 where as many come true as were promised', () => {
    const outcomes = [0.75, 0.75, 0.75, 0.75].map((confidence, i) => ({ confidence, right: i > 0 }));
    const { ece, n, bins } = calibrationOf(outcomes);
    assert.deepEqual([ece, n, bins[7].right], [0, 4, 0.75]);
  });

  it('is the mean distance over bins elsewhere; certainty falls into the last bin', () => {
    const { ece, bins } = calibrationOf([
      { confidence: 1, right: false },
      { confidence: 0.2, right: false },
    ]);
    assert.equal(ece, 0.6);
    assert.equal(bins[9].n, 1);
  });
});

describe('relations by type', () => {
  const events = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
  // The first three events are found, in this order.
  const match = () => ({
    g2p: new Map([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
    p2g: new Map([
      [0, 0],
      [1, 1],
      [2, 2],
    ]),
  });

  it('tells why one is missing: no event, another type, no link', () => {
    const relations = [
      { type: 'causes', from: 'a', to: 'b' },
      { type: 'causes', from: 'a', to: 'c' },
      { type: 'causes', from: 'b', to: 'c' },
      { type: 'causes', from: 'a', to: 'd' },
      { type: 'causes', from: 'c', to: 'd', optional: true },
    ];
    const found = [
      { type: 'causes', from: 'p', to: 'q' },
      { type: 'before', from: 'r', to: 'p' },
      { type: 'before', from: 'p', to: 'unknown' },
    ];
    const rows = relationCounts({ events, relations }, { events: ['p', 'q', 'r'].map((id) => ({ id })), relations: found }, { match });
    assert.deepEqual(rows, [
      { type: 'causes', gold: 4, right: 1, noEvent: 1, otherType: 1, noLink: 1, found: 1, kept: 1 },
      { type: 'before', gold: 0, right: 0, noEvent: 0, otherType: 0, noLink: 0, found: 2, kept: 0 },
    ]);
    assert.match(relationTable([...rows, ...rows]), /causes\s+8\s+2\s+2\s+2\s+2\s+2\s+0\s+100\.0\s+25\.0/);
  });
});

describe('the table', () => {
  it('aligns numbers to the right and words to the left', () => {
    assert.equal(
      alignRows([
        ['a', 1, 'x'],
        ['bb', 22, 'y'],
      ]),
      'a    1  x\nbb  22  y',
    );
  });
});
