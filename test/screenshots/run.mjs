#!/usr/bin/env node
// npm run screenshots [-- --pages report,paste --modes wide,dark]: pictures of the demo pages, to look at.
// Written into test/screenshots/out/ (ignored); `--readme` renews the one picture of the README instead.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = path.join(root, 'test/screenshots/out');
const PAGES = ['index', 'report', 'paste', 'post-mortem', 'chronicle', 'explore', 'correct', 'themes', 'ten-thousand'];

/** What a reader may look with. `textPercent` is the size of text that the reader asks for. */
const MODES = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 320, height: 720 }, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  large: { viewport: { width: 1280, height: 900 }, textPercent: 200 },
  print: { viewport: { width: 794, height: 1123 }, media: 'print' },
  rtl: { viewport: { width: 1280, height: 900 }, direction: 'rtl' },
  vertical: { viewport: { width: 1280, height: 900 }, orientation: 'vertical' },
  dense: { viewport: { width: 640, height: 900 } },
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};

const { values } = parseArgs({ options: { pages: { type: 'string' }, modes: { type: 'string' }, readme: { type: 'boolean' } } });
const pages = values.pages?.split(',') ?? PAGES;
const modes = values.modes?.split(',') ?? Object.keys(MODES);
for (const mode of modes) if (!(mode in MODES)) throw new RangeError(`--modes: "${mode}"; use ${Object.keys(MODES).join(', ')}`);

const server = spawn(process.execPath, [path.join(root, 'demo/serve.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const address = await addressOf(server);
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    await (values.readme ? takeReadmePicture(browser, address) : takeAll(browser, address));
  } finally {
    await browser.close();
  }
} finally {
  server.kill();
}

async function takeAll(browser, address) {
  mkdirSync(out, { recursive: true });
  for (const mode of modes) {
    for (const name of pages) {
      const page = await show(browser, `${address}${name}.html`, MODES[mode]);
      const file = path.join(out, `${name}-${mode}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(path.relative(root, file));
      await page.context().close();
    }
  }
}

/** The article and its timeline, as the start page shows them. */
async function takeReadmePicture(browser, address) {
  const page = await show(browser, `${address}report.html`, { viewport: { width: 1280, height: 800 } });
  const folder = path.join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const box = await page.locator('.spread event-timeline').boundingBox();
  const file = path.join(folder, 'report.png');
  await page.screenshot({ path: file, clip: { x: 24, y: box.y - 16, width: 1232, height: box.height + 32 }, fullPage: true });
  console.log(path.relative(root, file));
}

async function show(browser, url, { textPercent, media, direction, orientation, ...options }) {
  const context = await browser.newContext({ ...options, locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error') console.error(`${url}: ${message.text().slice(0, 300)}`); });
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  await page.goto(url);
  if (media) await page.emulateMedia({ media });
  if (direction) await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
  if (orientation) await page.evaluate((way) => { for (const timeline of document.querySelectorAll('event-timeline')) timeline.orientation = way; }, orientation);
  if (textPercent) await page.evaluate((percent) => { document.documentElement.style.fontSize = `${percent}%`; }, textPercent);
  // Examples further down wait until they are near; a reader would scroll there.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  await page.waitForFunction(() => [...document.querySelectorAll('event-timeline')].every((timeline) => timeline.matches(':state(ready), :state(error), :state(empty)')), undefined, { timeout: 15_000 })
    .catch(() => console.error(`${url}: a timeline is not ready after 15 s`));
  await page.waitForTimeout(300);
  return page;
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (data) => {
      const address = /http:\/\/\S+/.exec(String(data))?.[0];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`the demo server ended with ${code}`)));
  });
}
