#!/usr/bin/env node
// npm run screenshots [-- --pages report,paste --modes wide,dark]: pictures of the demo pages, to look at, in test/screenshots/out/ (ignored).
//   --update [SCENE,…]  makes the references anew that npm test compares with; look at what git says has changed
//   --readme            renews the picture of the README
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { frames, layOnPaper, MODES, STILL, wear } from './modes.mjs';
import { difference, reduced } from './picture.mjs';
import { instrumentsOf, keep, keepInstruments, out, referenceOf, whyNotComparable } from './references.mjs';
import { SCENES } from './scenes.mjs';
import { openStudio, root } from './studio.mjs';
import { take } from './take.mjs';

/** So far pages are scrolled at a time. */
const SCREEN_PX = 600;
const PAGES = ['index', 'report', 'paste', 'post-mortem', 'chronicle', 'explore', 'correct', 'themes', 'ten-thousand'];

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' }, modes: { type: 'string' }, readme: { type: 'boolean' }, update: { type: 'boolean' } },
  allowPositionals: true,
});
const pages = values.pages?.split(',') ?? PAGES;
const modes = values.modes?.split(',') ?? Object.keys(MODES);
for (const mode of modes) if (!(mode in MODES)) throw new RangeError(`--modes: "${mode}"; use ${Object.keys(MODES).join(', ')}`);

const studio = await openStudio(values.update ? { ownFonts: true, named: 'bundled' } : {});
try {
  if (values.update) await update(positionals.flatMap((names) => names.split(',')));
  else if (values.readme) await takeReadmePicture();
  else await takeAll();
} finally {
  await studio.close();
}

/** Only what differs is written: a reference that still holds keeps its bytes. */
async function update(names) {
  const unknown = names.find((name) => !SCENES.some((scene) => scene.name === name));
  if (unknown) throw new RangeError(`--update: no scene "${unknown}"; there are ${SCENES.map(({ name }) => name).join(', ')}`);
  const instruments = await instrumentsOf(studio);
  const isOther = whyNotComparable(instruments) !== undefined;
  if (isOther && names.length > 0) throw new Error(`--update ${names.join(',')}: ${whyNotComparable(instruments)}; renew all of them`);
  let bytes = 0;
  for (const scene of SCENES) {
    if (names.length > 0 && !names.includes(scene.name)) continue;
    const { png, faults } = await take(studio, scene);
    const picture = reduced(png),
      before = isOther ? undefined : referenceOf(scene.name);
    const words = before ? difference(before, picture)?.words : 'new';
    if (words) bytes += keep(scene.name, picture);
    console.log([scene.name, words ?? 'as it was', ...faults].join('; '));
  }
  keepInstruments(instruments);
  console.log(`${Math.round(bytes / 1000)} kB written`);
}

async function takeAll() {
  mkdirSync(out, { recursive: true });
  for (const mode of modes) {
    for (const name of pages) {
      const page = await show(`${studio.address}/demo/${name}.html`, MODES[mode]);
      const file = path.join(out, `${name}-${mode}.png`);
      await page.screenshot({ path: file, fullPage: true });
      console.log(path.relative(root, file));
      await page.context().close();
    }
  }
}

/** The article and its timeline, as the start page shows them. */
async function takeReadmePicture() {
  const page = await show(`${studio.address}/demo/report.html`, { viewport: { width: 1280, height: 800 } });
  const folder = path.join(root, 'docs/images');
  mkdirSync(folder, { recursive: true });
  const box = await page.locator('.spread event-timeline').boundingBox();
  const file = path.join(folder, 'report.png');
  await page.screenshot({ path: file, clip: { x: 24, y: box.y - 16, width: 1232, height: box.height + 32 }, fullPage: true });
  console.log(path.relative(root, file));
}

async function show(url, { textPercent, media, direction, orientation, ...options }) {
  const context = await studio.browser.newContext({ ...options, ...STILL });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${url}: ${message.text().slice(0, 300)}`);
  });
  page.on('pageerror', (error) => console.error(`${url}: ${error.message}`));
  await page.goto(url);
  await wear(page, { textPercent, direction, orientation });
  // Examples further down wait until they are near; a reader would scroll there.
  const heightPx = await page.evaluate(() => document.body.scrollHeight);
  await frames(page, { count: Math.ceil(heightPx / SCREEN_PX) + 1, scrollPx: SCREEN_PX });
  await page.evaluate(() => scrollTo(0, 0));
  await page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('event-timeline')].every(
          (timeline) =>
            timeline.matches(':state(error), :state(empty)') || (timeline.matches(':state(ready)') && timeline.shadowRoot.querySelector('.mark')),
        ),
      undefined,
      { timeout: 15_000 },
    )
    .catch(() => console.error(`${url}: a timeline is not ready after 15 s`));
  if (media === 'print') await layOnPaper(page);
  await page.waitForTimeout(300);
  return page;
}
