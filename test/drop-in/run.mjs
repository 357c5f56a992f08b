#!/usr/bin/env node
// npm run drop-in: the four uses of the built drop-in, long texts, and the package through a bundler, in a real browser, under a strict policy.
// Needs `npm run build`.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types event-timeline lit-html";
const REPORT = `Lock gates repaired

Posted: 14 March 2034

The upper lock at Dunmere failed on Sunday. Engineers closed the canal at 6:40 pm on Monday. It will reopen on Friday.
“We found a crack two metres long,” chief engineer Ana Brix said on Tuesday.
`;
const paragraphs = REPORT.trim()
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('');
// Long enough for the worker: the page would freeze without it, and nothing else would tell.
const LONG = Array.from(
  { length: 4_000 },
  (_, day) => `On ${1 + (day % 28)} March ${1900 + (day % 130)} the keeper of lock ${day + 1} opened the gate.`,
).join('\n\n');
const LONG_USE = 'two long files, each read in a worker';
const NARROW_USE = 'a narrow page that cannot fetch what lets time run down';
const ALONE_USE = 'a page that cannot fetch what follows the picture, until it is online again';
const BUNDLED_USE = 'events as elements, the package bundled by its name';
const BUNDLED_LONG_USE = 'a long file, by a bundler that does not carry worker.js along';
const TEXTS = { 'report.txt': REPORT, 'long.txt': LONG };
const USES = {
  'a file': '<event-timeline src="/report.txt"></event-timeline>',
  'an article inside': `<event-timeline>${paragraphs}</event-timeline>`,
  'an article on the page': `<article id="article">${paragraphs}</article><event-timeline for="article"></event-timeline>`,
  'events as elements': '<event-timeline><timeline-event when="2034-03-13T18:40-04:00" title="Canal closed"></timeline-event></event-timeline>',
  [NARROW_USE]: '<event-timeline><timeline-event when="2034-03-13T18:40-04:00" title="Canal closed"></timeline-event></event-timeline>',
  [ALONE_USE]: '<event-timeline><timeline-event when="2034-03-13T18:40-04:00" title="Canal closed"></timeline-event></event-timeline>',
  [BUNDLED_USE]: '<event-timeline><timeline-event when="2034-03-13T18:40-04:00" title="Canal closed"></timeline-event></event-timeline>',
  [LONG_USE]: '<event-timeline src="/long.txt"></event-timeline><event-timeline src="/long.txt?again"></event-timeline>',
  [BUNDLED_LONG_USE]: '<event-timeline src="/long.txt"></event-timeline>',
};

const bundled = await bundle("import 'event-timeline';");
const server = createServer(answer);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const { origin: found, ...launch } = await findBrowser();
const browser = await chromium.launch(launch);
const failures = [];
// Only at the very top is it a hint.
if (!readFileSync(path.join(dist, 'event-timeline.min.js'), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n'))
  failures.push('the first file is not compiled while it comes');
try {
  for (const use of Object.keys(USES)) {
    const trouble = await tryUse(use);
    console.log(`${trouble.length === 0 ? '✓' : '✗'} ${use}${trouble.map((words) => `\n    ${words}`).join('')}`);
    failures.push(...trouble);
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`drop-in (${found} browser): ${failures.length === 0 ? 'all uses work' : `${failures.length} complaints`}`);
process.exitCode = failures.length === 0 ? 0 : 1;

/** A page's script as a bundler makes it that drops what the package says does nothing by being loaded: path → text. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.dirname(dist), sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    outdir: 'bundled/app',
    entryNames: 'page',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [`bundled/app/${path.basename(file)}`, text]));
}

async function tryUse(use) {
  const trouble = [];
  const page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('ERR_FAILED') && trouble.push(`console: ${message.text()}`));
  if (use === NARROW_USE) {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.route('**/running-down-*', (route) => route.abort());
  }
  if (use === ALONE_USE) await page.route('**/furniture-*', (route) => route.abort());
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on(
    'request',
    (request) => !request.url().startsWith(origin) && !request.url().startsWith('data:') && trouble.push(`asks another origin: ${request.url()}`),
  );
  const answers = [],
    started = [];
  page.on('worker', (worker) => {
    started.push(new URL(worker.url()).pathname);
  });
  page.on('response', (response) => answers.push(`${new URL(response.url()).pathname} ${response.status()}`));
  await page.goto(`${origin}/${encodeURIComponent(use)}`);
  await page
    .waitForFunction(
      () => [...document.querySelectorAll('event-timeline')].every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="mark"]')),
      undefined,
      { timeout: 10_000 },
    )
    .catch(() => trouble.push('no mark is drawn within 10 s'));
  const runsDown =
    use === NARROW_USE &&
    trouble.length === 0 &&
    (await page.locator('event-timeline [role=listbox]').first().getAttribute('aria-orientation')) === 'vertical';
  if (runsDown) trouble.push('time runs down without the file for it');
  if (use === ALONE_USE) trouble.push(...(await tryAgain(page)));
  const workers = answers.filter((words) => words === '/worker.js 200').length;
  if (use === LONG_USE && workers !== 2)
    trouble.push(`${workers} of 2 workers came: ${answers.filter((words) => words.includes('worker')).join(', ') || 'not asked for'}`);
  if (use === BUNDLED_LONG_USE && !started.some((name) => name.startsWith('/bundled/app/worker-')))
    trouble.push(`no part of the bundle is started as a worker: ${started.join(', ') || 'none is'}`);
  await page.close();
  return trouble;
}

/** The controls are missed in words, come once the network is there, and work. */
async function tryAgain(page) {
  const trouble = [];
  const controls = page.locator('event-timeline .control');
  if ((await controls.count()) > 0) trouble.push('controls without the file for them');
  await page
    .getByText('The controls could not be fetched')
    .waitFor({ timeout: 5_000 })
    .catch(() => trouble.push('nobody is told that the controls are missing'));
  await page.unroute('**/furniture-*');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await controls
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => trouble.push('the controls do not come when the page is online again'));
  await page
    .locator('event-timeline [data-do=help]')
    .click({ timeout: 5_000 })
    .catch(() => trouble.push('the help cannot be pressed'));
  await page
    .locator('event-timeline :popover-open')
    .waitFor({ timeout: 5_000 })
    .catch(() => trouble.push('the help does not open'));
  return trouble;
}

function answer({ url }, response) {
  const name = decodeURIComponent(url.slice(1).split('?', 1)[0]);
  const file = path.join(dist, name);
  if (USES[name]) {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="/favicon.ico"><script type="module" src="/${[BUNDLED_USE, BUNDLED_LONG_USE].includes(name) ? 'bundled/app/page.js' : 'event-timeline.min.js'}"></script>${USES[name]}</html>`,
    );
  } else if (TEXTS[name]) {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(TEXTS[name]);
  } else if (bundled.has(name)) {
    response.setHeader('content-type', 'text/javascript');
    response.end(bundled.get(name));
  } else if (name.endsWith('.js') && file.startsWith(dist) && existsSync(file)) {
    response.setHeader('content-type', 'text/javascript');
    createReadStream(file).pipe(response);
  } else {
    response.statusCode = name === 'favicon.ico' ? 204 : 404;
    response.end();
  }
}
