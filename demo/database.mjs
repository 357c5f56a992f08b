// The demo's database: ten million generated events in DuckDB, and the endpoint that answers for them. Read by serve.mjs.
//   /demo/api/events/extent            { "start", "end" }
//   /demo/api/events/window?start=…    { "events", "bins", "total" }
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENDPOINT = '/demo/api/events/';
const MISSING = 'DuckDB is not installed, so there is no database to ask. Run “npm install @duckdb/node-api” and start the demo again.';

/**
 * Forty years of an invented harbour, the same on every machine. Importance has a fine part, so that events of equal weight lie spread.
 * @param count - rows.
 */
export function generation(count) {
  const rows = Math.floor(count);
  return `CREATE TABLE events AS
    WITH drawn AS (SELECT i, hash(i) AS a, hash(i + 1000000007) AS b FROM range(${rows}) AS numbers(i)),
    placed AS (SELECT i, 631152000000 + 60000 * (CAST(CAST(i AS DOUBLE) * 21037000 / ${rows} AS BIGINT) + CAST(a % 1440 AS BIGINT)) AS start_ms, CAST(b % 100 AS INTEGER) AS kind_of, CAST(b % 15 AS INTEGER) AS ship_of,
      CAST((b // 1500) % 1000000 AS DOUBLE) / 1000000 AS weight FROM drawn)
    SELECT i AS id, ship || CASE WHEN kind_of < 42 THEN ' arrives' WHEN kind_of < 84 THEN ' sails' WHEN kind_of < 92 THEN ' in dry dock' WHEN kind_of < 97 THEN ' waits for the fog' ELSE ' touches the breakwater' END AS title,
      CASE WHEN kind_of < 42 THEN 'Arrivals' WHEN kind_of < 84 THEN 'Departures' WHEN kind_of < 92 THEN 'Works' WHEN kind_of < 97 THEN 'Weather' ELSE 'Incidents' END AS lane,
      start_ms, start_ms + CASE WHEN kind_of BETWEEN 84 AND 91 THEN 3600000 * (200 + ship_of * 20) WHEN kind_of BETWEEN 92 AND 96 THEN 3600000 * (3 + ship_of) ELSE 0 END AS end_ms,
      CAST(weight * weight * weight AS DOUBLE) AS importance
    FROM placed JOIN (SELECT * FROM (VALUES (0,'Onda'),(1,'Sora'),(2,'Meltemi'),(3,'Kestrel'),(4,'Lumen'),(5,'Tarn'),(6,'Brisa'),(7,'Vela'),(8,'Corvid'),(9,'Astrid'),(10,'Nimbus'),(11,'Pole Star'),(12,'Halcyon'),(13,'Ibis'),(14,'Marram')) AS names(n, ship)) AS ships ON n = ship_of`;
}

/** Runs statements on a connection of its own per question, so that one can be stopped without the others. */
export function runnerOf(instance, BIGINT) {
  return async (statement, values, signal) => {
    const connection = await instance.connect();
    const stop = () => connection.interrupt();
    signal?.addEventListener?.('abort', stop);
    try {
      // Whole numbers as such: a limit is no double.
      const whole = values.map((value) => (Number.isInteger(value) ? BigInt(value) : value));
      const types = whole.map((value) => (typeof value === 'bigint' ? BIGINT : undefined));
      const reader = await connection.runAndReadAll(
        statement,
        whole,
        types.some(Boolean) ? Object.fromEntries(types.flatMap((type, index) => (type ? [[index, type]] : []))) : undefined,
      );
      return reader.getRowObjects();
    } finally {
      signal?.removeEventListener?.('abort', stop);
      connection.closeSync();
    }
  };
}

/** The source in front of a new database. @throws where DuckDB is not installed. */
export async function openDatabase(count, root) {
  const { DuckDBInstance, BIGINT } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(generation(count));
  connection.closeSync();
  const { SqlSource, queryOf } = await sources(root);
  return { source: new SqlSource(runnerOf(instance, BIGINT), { columns: ['lane', 'importance'] }), queryOf, close: () => instance.closeSync() };
}

/** The library's room of sources, compiled as it is. */
async function sources(root) {
  const outfile = path.join(root, 'build', 'demo-sources', 'sources.mjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [path.join(root, 'src/sources/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfig: path.join(root, 'tsconfig.json'),
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** Middleware that answers for the database; it is filled when first asked. */
export function database(root, count = Number(process.env.EVENTS) || 10_000_000) {
  let opened;
  return async (context, next) => {
    if (!context.path.startsWith(ENDPOINT)) return next();
    const question = context.path.slice(ENDPOINT.length);
    const abort = new AbortController();
    context.req.on('close', () => {
      if (!context.res.writableEnded) abort.abort();
    });
    try {
      createRequire(import.meta.url).resolve('@duckdb/node-api');
    } catch {
      return answer(context, 501, { message: MISSING });
    }
    try {
      opened ??= openDatabase(count, root);
      const { source, queryOf } = await opened;
      if (question === 'extent') return answer(context, 200, (await source.extent()) ?? null);
      if (question !== 'window') return answer(context, 404, { message: `${context.path}: ask for extent or window` });
      const query = queryOf(new URLSearchParams(context.querystring));
      return answer(context, 200, await source.window({ ...query, signal: abort.signal }));
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      return answer(context, error instanceof RangeError ? 400 : 500, { message: error.message });
    }
  };
}

function answer(context, status, body) {
  context.status = status;
  context.type = 'application/json';
  context.body = JSON.stringify(body);
}
