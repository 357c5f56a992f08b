// First render, panning, heap and DOM nodes beside peers: one browser, a fresh page for each measure, in turns.
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';
import { median, quantile } from './timing.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = (name) => `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="/${name}.css">
<style>body{margin:0}main{width:1200px;height:600px;overflow:hidden}</style><main></main><script type="module" src="/${name}.js"></script>`;

export const SUBJECTS = ['event-timeline', 'vis-timeline', 'canvas'];

/**
 * @param {{sizes: number[], rounds: number, subjects?: string[], report?: (words: string) => void}} options
 * @returns rows of `{subject, size, firstRenderMs, panP95Ms, heapMB, nodes, longestTaskMs}` (medians), or `{subject, size, trouble}`.
 */
export async function measureView({ sizes, rounds, subjects = SUBJECTS, report = () => {} }) {
  const { origin, ...launch } = await findBrowser();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--enable-precise-memory-info'] });
  report(`browser ${browser.version()} (${origin})`);
  const rows = [];
  const closing = [() => browser.close()];
  try {
    const files = new Map();
    const server = await serve(files);
    closing.push(() => server.close());
    const troubles = new Map();
    for (const subject of subjects) await bundle(subject, files).catch((error) => troubles.set(subject, String(error.message).split('\n')[0]));
    for (const size of sizes) {
      const measures = new Map(subjects.map((subject) => [subject, []]));
      for (let round = 0; round < rounds; round++) {
        for (const subject of subjects) {
          if (troubles.has(subject)) continue;
          report(`${subject} ${size} events, round ${round + 1} of ${rounds}`);
          try {
            measures.get(subject).push(await measureOnce(browser, `http://127.0.0.1:${server.address().port}/${subject}.html`, size));
          } catch (error) {
            troubles.set(subject, String(error.message).split('\n')[0]);
          }
        }
      }
      for (const [subject, list] of measures)
        rows.push(list.length > 0 ? { subject, size, ...summary(list) } : { subject, size, trouble: troubles.get(subject) });
    }
  } finally {
    for (const close of closing) await close();
  }
  return rows;
}

const summary = (list) => Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((measure) => measure[key]))]));

async function bundle(subject, files) {
  const { outputFiles } = await build({
    entryPoints: { [subject]: path.join(root, 'test/bench/pages', `${subject}.mjs`) },
    outdir: '/',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: path.join(root, 'tsconfig.json'),
    loader: { '.css': 'css' },
    // As our drop-in asks for; peers get the same.
    banner: { js: '//# allFunctionsCalledOnLoad' },
  });
  for (const { path: name, contents } of outputFiles) files.set(name, Buffer.from(contents));
}

const RECONNECTS = 1_000;
const WARMING = 2_000;
const FEW = 100;

/**
 * What stays behind when the element is taken away and put back a thousand times.
 * @returns `{times, heapMB, listeners, nodes}`: growth
 */
export async function measureReconnect({ report = () => {} } = {}) {
  const { args, env, executablePath } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...args, '--enable-precise-memory-info'] });
  const files = new Map();
  const server = await serve(files);
  try {
    report(`${RECONNECTS} times away and back`);
    await bundle('event-timeline', files);
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    page.setDefaultTimeout(180_000);
    await page.goto(`http://127.0.0.1:${server.address().port}/event-timeline.html`);
    await page.waitForFunction(() => globalThis.bench);
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    await page.evaluate((count) => globalThis.bench.prepare(count), FEW);
    await page.evaluate(() => globalThis.bench.firstRender());
    // Before that: what the engine learns and compiles for it is no growth.
    await page.evaluate((times) => globalThis.bench.reconnect(times), WARMING);
    const before = await held(page, client);
    await page.evaluate((times) => globalThis.bench.reconnect(times), RECONNECTS);
    const after = await held(page, client);
    return {
      times: RECONNECTS,
      heapMB: (after.heap - before.heap) / 1e6,
      listeners: after.listeners - before.listeners,
      nodes: after.nodes - before.nodes,
    };
  } finally {
    server.close();
    await browser.close();
  }
}

/** What may wait for the picture waits no longer, ms. */
const REST_MS = 300;
/** Collections find the same, bytes. */
const STEADY = 20_000;

/** What lives once the page is at rest: work put off for an idle moment holds what it works on, and what has finalizers takes several collections. */
async function held(page, client) {
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);
  let bytes = await heap(client);
  for (let freed = Infinity; freed > STEADY;) {
    const now = await heap(client);
    freed = bytes - now;
    bytes = now;
  }
  const { metrics } = await client.send('Performance.getMetrics');
  const valueOf = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { heap: bytes, listeners: valueOf('JSEventListeners'), nodes: valueOf('Nodes') };
}

async function measureOnce(browser, address, size) {
  const context = await browser.newContext({ viewport: { width: 1200, height: 700 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench);
    const client = await context.newCDPSession(page);
    await page.evaluate((count) => globalThis.bench.prepare(count), size);
    const before = await heap(client);
    const firstRenderMs = await page.evaluate(() => globalThis.bench.firstRender());
    const longestTaskMs = await page.evaluate(() => globalThis.bench.longestTask());
    const nodes = await page.evaluate(() => globalThis.bench.nodes());
    const heapMB = ((await heap(client)) - before) / 1e6;
    await page.evaluate(() => globalThis.bench.showPanWindow());
    const startBefore = await page.evaluate(() => globalThis.bench.windowStart());
    const panP95Ms = quantile(await pan(page), 0.95);
    if ((await page.evaluate(() => globalThis.bench.windowStart())) === startBefore) throw new Error('dragging moved nothing');
    return { firstRenderMs, panP95Ms, heapMB, nodes, longestTaskMs };
  } finally {
    await context.close();
  }
}

/** Serves the bundles as a web server does: what a page fetches on demand takes its time. */
async function serve(files) {
  const server = createServer(({ url }, response) => {
    const { ext, name } = path.parse(url);
    const body = ext === '.html' ? PAGE(name) : files.get(url);
    response.writeHead(body || ext === '.css' ? 200 : 404, { 'content-type': TYPES[ext] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** Bytes that live after a full collection, those of typed arrays included, which lie beside the heap. */
async function heap(client) {
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

/** Drags to and fro with the mouse for some seconds; gives the length of every frame meanwhile. */
async function pan(page) {
  const y = 300;
  await page.mouse.move(600, y);
  await page.mouse.down();
  await page.evaluate(() => globalThis.bench.startFrames());
  for (let step = 1; step <= 150; step++) await page.mouse.move(600 + 400 * Math.sin(step / 12), y);
  const frames = await page.evaluate(() => globalThis.bench.stopFrames());
  await page.mouse.up();
  return frames;
}
