#!/usr/bin/env node
// npm run bench: how fast we read and draw, beside peers in the same run.
import { on } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { need, loadPublicApi } from '../accuracy/public-api.mjs';
import { alignRows } from '../accuracy/table.mjs';
import { LINEAR_RATIO } from './linearity.mjs';
import { measureParseSpeed } from './parse-speed.mjs';
import { measureReconnect, measureView, SUBJECTS } from './view-speed.mjs';

const USAGE = `usage: npm run bench -- [--only parse|linear|view] [--sizes 100,1000,10000] [--rounds N] [--subjects NAMES] [--text NAME] [--json]
  --only    one part: parse speed, linearity on hostile texts, or the view in a browser
  --sizes   numbers of events drawn
  --rounds  rounds of the view; medians are shown
  --subjects  who draws: ${SUBJECTS.join(',')}; vis-timeline takes minutes beyond 10000 events
  --text    only hostile texts whose name holds this`;

const REFERENCE = '2034-03-16';

/** All that a reading of the longest text makes fits in. */
const YOUNG_MB = 512;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '5' },
    subjects: { type: 'string', default: SUBJECTS.join(',') },
    text: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(USAGE);
  process.exit(0);
}
const report = (words) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words}`);
};
const parts = { parse: benchParse, linear: benchLinear, view: benchView };
const results = {};
for (const [name, part] of Object.entries(parts)) if (!options.only || options.only === name) results[name] = await part();
report('');
if (options.json) console.log(JSON.stringify(results));

async function benchParse() {
  const { parse } = await parser();
  const rows = await measureParseSpeed(parse);
  print(
    'Reading news text',
    ['', 'MB/s', '× chrono-node'],
    rows.map((row) => [row.name, row.megabytesPerSecond.toFixed(2), row.ratio.toFixed(2)]),
  );
  return rows;
}

async function benchLinear() {
  const { folder } = await parser();
  const rows = await linearityOf(pathToFileURL(path.join(folder, 'parse.mjs')).href);
  report('');
  const slow = rows.filter((row) => row.ratio > LINEAR_RATIO);
  print(
    `Time for 8 n against n on ${new Set(rows.map((row) => row.text)).size} hostile texts: ${slow.length} above ${LINEAR_RATIO}`,
    ['text', 'reader', 'ratio', 'n', 'n ms', '8 n ms'],
    rows
      .slice(0, Math.max(10, slow.length))
      .map((row) => [row.text, row.subject, row.ratio.toFixed(2), row.size, row.smallMs.toFixed(1), row.largeMs.toFixed(1)]),
  );
  return rows;
}

/** Rows of `measureLinearity`, from a thread with {@link YOUNG_MB} for young objects. */
async function linearityOf(parser) {
  const worker = new Worker(new URL('./linearity-worker.mjs', import.meta.url), {
    workerData: { parser, reference: REFERENCE, only: options.text },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  for await (const [{ words, rows }] of on(worker, 'message')) {
    if (rows) return rows;
    report(words);
  }
}

async function benchView() {
  const rows = await measureView({
    sizes: options.sizes.split(',').map(Number),
    rounds: Number(options.rounds),
    subjects: options.subjects.split(','),
    report,
  });
  report('');
  const own = (size) => rows.find((row) => row.subject === 'event-timeline' && row.size === size);
  const figure = (number, digits) => (number === undefined ? '-' : number.toFixed(digits));
  print(
    'Drawing events (first render and pan p95 in ms, heap above the events in MB)',
    ['', 'events', 'first', 'pan p95', 'heap', 'nodes', 'longest task', 'ours is'],
    rows.map((row) =>
      row.trouble
        ? [row.subject, row.size, `cannot run: ${row.trouble}`]
        : [
            row.subject,
            row.size,
            figure(row.firstRenderMs, 1),
            figure(row.panP95Ms, 1),
            figure(row.heapMB, 2),
            figure(row.nodes, 0),
            figure(row.longestTaskMs, 0),
            row.subject === 'event-timeline' || !own(row.size)?.firstRenderMs
              ? ''
              : `${(row.firstRenderMs / own(row.size).firstRenderMs).toFixed(2)} × as fast`,
          ],
    ),
  );
  const reconnect = await measureReconnect({ report });
  print(
    `${reconnect.times} times away from the page and back`,
    ['heap MB', 'listeners', 'nodes'],
    [[signed(reconnect.heapMB, 2), signed(reconnect.listeners, 0), signed(reconnect.nodes, 0)]],
  );
  return [...rows, { subject: 'event-timeline', reconnect }];
}

/** Growth with its sign. */
function signed(number, digits) {
  const text = number.toFixed(digits);
  return number > 0 ? `+${text}` : text;
}

async function parser() {
  const api = await loadPublicApi();
  need(api, 'parse', 'findTimeExpressions');
  return api;
}

function print(title, head, rows) {
  if (options.json) return;
  report('');
  console.log(`${title}\n${alignRows([head, ...rows]).replace(/^/gm, '  ')}\n`);
}
