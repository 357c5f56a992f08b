import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { eventFromPlain, TimelineIndex, type EventFilter, type FilterWords, type TimelineEvent, type WindowQuery } from '../../src/model/index.js';
import { queryOf, searchOf, SqlSource, type RunSql, type SqlRow, type SqlValue } from '../../src/sources/index.js';
import type { Instant } from '../../src/time/index.js';

const at = (ms: number): Instant => ms as Instant;
const filterOf = (words: FilterWords): EventFilter => Object.assign(() => true, { words });

/** Writes down what it is asked and answers with given rows. */
function recorder(rows: (statement: string) => readonly SqlRow[] = () => []): {
  run: RunSql;
  asked: { statement: string; values: readonly SqlValue[] }[];
} {
  const asked: { statement: string; values: readonly SqlValue[] }[] = [];
  return {
    asked,
    run: (statement, values) => {
      asked.push({ statement, values });
      return Promise.resolve(rows(statement));
    },
  };
}

describe('SqlSource', () => {
  it('binds every value: what a reader writes never stands in a statement', async () => {
    const hostile = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("'; DROP TABLE events; --", '" OR 1=1', '%_!\\', "Robert') OR ('1'='1"));
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), hostile, async (values, text) => {
        const { run, asked } = recorder((statement) => (statement.includes('LIMIT') ? [{ id: 'a', title: 'A', start_ms: 1n, end_ms: 1n }] : []));
        const source = new SqlSource(run);
        const query: WindowQuery = { start: at(0), end: at(10), limit: 1, lanes: values, filter: filterOf({ text, speaker: values, kind: values }) };
        await source.window(query);
        const plain = recorder((statement) => (statement.includes('LIMIT') ? [{ id: 'a', title: 'A', start_ms: 1n, end_ms: 1n }] : []));
        await new SqlSource(plain.run).window({
          ...query,
          lanes: values.map(() => 'x'),
          filter: filterOf({
            text: text
              .split(/\s+/)
              .map((word) => word && 'x')
              .join(' '),
            speaker: values.map(() => 'x'),
            kind: values.map(() => 'x'),
          }),
        });
        assert.deepEqual(
          asked.map(({ statement }) => statement),
          plain.asked.map(({ statement }) => statement),
        );
        for (const { statement, values: bound } of asked) {
          assert.match(statement, /^[\w\s.,*()<>=?+\-/'|]+$/);
          assert.equal(bound.length, statement.split('?').length - 1);
        }
      }),
    );
  });

  it('refuses a table or column that is no plain name', () => {
    const { run } = recorder();
    assert.throws(() => new SqlSource(run, { table: 'events; DROP TABLE x' }), { name: 'RangeError', message: /not a plain name/ });
    assert.throws(() => new SqlSource(run, { columns: ['lane) OR (1=1' as 'lane'] }), RangeError);
    assert.doesNotThrow(() => new SqlSource(run, { table: 'harbour.main.events' }));
  });

  it('names values as an engine wants them', async () => {
    const { run, asked } = recorder();
    await new SqlSource(run, { placeholder: (n, type) => `{p${n}:${type}}`, columns: ['lane'] }).window({
      start: at(0),
      end: at(10),
      limit: 5,
      lanes: ['North'],
    });
    assert.equal(
      asked[0]?.statement,
      "SELECT id, title, start_ms, end_ms, lane FROM events WHERE start_ms < {p1:Int64} AND (end_ms > {p2:Int64} OR start_ms >= {p3:Int64}) AND COALESCE(lane, '') IN ({p4:String}) ORDER BY start_ms, id LIMIT {p5:Int64}",
    );
    assert.deepEqual(asked[0].values, [10, 0, 0, 'North', 5]);
  });

  it('passes the signal on, and stops between two statements', async () => {
    const abort = new AbortController();
    let seen: unknown;
    const run: RunSql = (_, __, signal) => {
      seen = signal;
      abort.abort();
      return Promise.resolve([{ id: 'a', title: 'A', start_ms: 1, end_ms: 1 }]);
    };
    await assert.rejects(new SqlSource(run).window({ start: at(0), end: at(10), limit: 1, signal: abort.signal }), /withdrawn/);
    assert.equal(seen, abort.signal);
  });

  it('an empty table has no extent; an empty window nothing', async () => {
    const source = new SqlSource(recorder(() => [{ start_ms: null, end_ms: null }]).run);
    assert.equal(await source.extent(), undefined);
    assert.deepEqual(await source.window({ start: at(5), end: at(5), limit: 9 }), { events: [], bins: [], total: 0 });
  });
});

describe('a question as an address', () => {
  it('comes back as it was', () => {
    const query: WindowQuery = {
      start: at(-1.5e12),
      end: at(2e12),
      limit: 600,
      bins: 50,
      lanes: ['Nord & Süd', ''],
      filter: filterOf({ text: 'fähre "x"', status: ['cancelled'], start: 3 }),
    };
    const search = new URLSearchParams(searchOf(query)).toString();
    assert.deepEqual(searchOf(queryOf(new URLSearchParams(search))), searchOf(query));
  });

  it('that lacks a number is refused by name', () => {
    assert.throws(
      () =>
        queryOf([
          ['start', 'soon'],
          ['end', '1'],
          ['limit', '1'],
        ]),
      { name: 'RangeError', message: /start=soon: not a number/ },
    );
    assert.throws(
      () =>
        queryOf([
          ['start', '1'],
          ['end', '1'],
        ]),
      { message: /limit is missing/ },
    );
    assert.equal(
      queryOf([
        ['start', '1'],
        ['end', '2'],
        ['limit', '1e9'],
      ]).limit,
      5000,
    );
  });
});

/** What is used of the engine; it need not be installed. */
interface Engine {
  readonly DuckDBInstance: { create(path: string): Promise<{ closeSync(): void }> };
  readonly BIGINT: unknown;
}

const ENGINE = '@duckdb/node-api';
const duckdb = (await import(ENGINE).catch(() => undefined)) as Engine | undefined;

describe('SqlSource before DuckDB', { skip: duckdb ? false : '@duckdb/node-api is not installed' }, () => {
  // Odd milliseconds: no whole minute, which would last one, and no end where a window begins.
  const oddOf = (index: number): number => ((index * 7919) % 100_000) * 2 + 1;
  const plain = Array.from({ length: 5000 }, (_, index) => ({
    id: `e${String(index).padStart(4, '0')}`,
    title: index % 7 === 0 ? `O'Hara's "Onda" ${index}` : `Event ${index}`,
    start: oddOf(index),
    end: oddOf(index) + (index % 3) * 400,
    lane: ['North', 'South', ''][index % 3],
    importance: ((index * 31) % 5000) / 5000,
  }));

  async function filled(): Promise<{ source: SqlSource; index: TimelineIndex; close: () => void }> {
    if (!duckdb) throw new Error('not installed');
    const instance = await duckdb.DuckDBInstance.create(':memory:');
    const { runnerOf } = (await import(pathToFileURL(path.resolve('demo/database.mjs')).href)) as {
      runnerOf: (instance: unknown, type: unknown) => RunSql;
    };
    const run = runnerOf(instance, duckdb.BIGINT);
    await run('CREATE TABLE events (id VARCHAR, title VARCHAR, start_ms BIGINT, end_ms BIGINT, lane VARCHAR, importance DOUBLE)', []);
    for (const { id, title, start, end, lane, importance } of plain)
      await run('INSERT INTO events VALUES (?, ?, ?, ?, ?, CAST(? AS DOUBLE))', [id, title, start, end, lane, String(importance)]);
    const events = plain.flatMap(({ end, ...rest }) => eventFromPlain(end > rest.start ? { ...rest, end } : rest).event ?? []);
    return {
      source: new SqlSource(run, { columns: ['lane', 'importance'] }),
      index: TimelineIndex.fromEvents(events),
      close: () => {
        instance.closeSync();
      },
    };
  }

  it('answers as the index in memory does', async () => {
    const { source, index, close } = await filled();
    assert.deepEqual(await source.extent(), index.extent());
    const ids = (events: readonly TimelineEvent[]): string[] => events.map(({ id }) => id).sort();
    for (const [start, end, limit] of [
      [0, 201_000, 50],
      [40_000, 42_000, 10],
      [40_000, 41_000, 500],
      [198_000, 400_000, 20],
    ] as const) {
      const query = { start: at(start), end: at(end), limit };
      const told = await source.window(query),
        known = index.window(query);
      assert.equal(told.total, known.total, `${start}–${end}`);
      assert.deepEqual(ids(told.events), ids(known.events), `${start}–${end}`);
      assert.equal(told.bins.reduce((sum, { count }) => sum + count, 0) + told.events.length, told.total);
      const isIn = (event: { start: number; end: number }): boolean => event.start < end && (event.end > start || event.start >= start);
      for (const lane of limit < known.total ? ['North', 'South'] : []) {
        const counted = told.bins.reduce(
          (sum, bin) => sum + (bin.lane === lane ? bin.count : 0),
          told.events.filter((event) => event.lane === lane).length,
        );
        assert.equal(counted, plain.filter((event) => event.lane === lane && isIn(event)).length, `${lane} ${start}–${end}`);
      }
    }
    const north = await source.window({ start: at(0), end: at(400_000), limit: 5000, lanes: ['North'] });
    assert.equal(north.total, plain.filter(({ lane }) => lane === 'North').length);
    const quoted = await source.window({ start: at(0), end: at(400_000), limit: 5000, filter: filterOf({ text: "o'hara's" }) });
    assert.equal(quoted.total, plain.filter(({ title }) => title.startsWith("O'Hara")).length);
    close();
  });

  it('leaves the table whole whatever a reader writes', async () => {
    const { source, close } = await filled();
    await source.window({
      start: at(0),
      end: at(400_000),
      limit: 5,
      filter: filterOf({ text: "'; DROP TABLE events; --" }),
      lanes: ["x'); DELETE FROM events; --"],
    });
    assert.equal((await source.window({ start: at(0), end: at(400_000), limit: 5 })).total, plain.length);
    close();
  });
});
