// Takes the picture of one scene, and looks at what is drawn in it.
import { layOnPaper, MODES, STILL, wear } from './modes.mjs';

/** The day on which every scene is looked at. */
const TODAY = new Date('2032-05-22T10:00:00Z');

/** A picture that changes longer than this is in motion, which none should be. */
const MOST_TRIES = 12;

/**
 * Sets a scene up in a page of its own.
 * @returns {Promise<{png: Buffer, faults: string[]}>} the element and the panels that are open; what is wrong with what is drawn.
 */
export async function take({ browser, address }, scene) {
  const { media, textPercent, direction, orientation, ...options } = MODES[scene.mode];
  const context = await browser.newContext({ ...options, ...STILL });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.clock.setFixedTime(TODAY);
    await page.goto(`${address}/test/screenshots/scene.html`);
    // As a reader's page is before anything is drawn in it: what an engine makes of another size of text while it draws is its own.
    await wear(page, { textPercent, direction });
    await page.evaluate(
      ({ widthPx, properties }) => {
        const parent = document.createElement('main');
        if (widthPx) parent.style.inlineSize = `${widthPx}px`;
        const element = document.createElement('event-timeline');
        Object.assign(element, properties);
        parent.append(element);
        document.body.append(parent);
      },
      { widthPx: scene.widthPx, properties: scene.properties },
    );
    await wear(page, { orientation });
    await page.waitForFunction(() => {
      const element = document.querySelector('event-timeline');
      return element.matches(':state(error), :state(empty), :state(ready)') && element.shadowRoot.querySelector('.controls, .messages');
    });
    if (scene.isDrawn !== false) await page.locator('event-timeline .marks .mark').first().waitFor({ state: 'attached' });
    await page.evaluate(async () => {
      await document.fonts.ready;
      await document.querySelector('event-timeline').updateComplete;
    });
    await scene.act?.(page);
    await page.mouse.move(0, 0);
    if (media === 'print') await layOnPaper(page);
    const png = await still(page);
    return { png, faults: [...errors, ...(await page.evaluate(faultsIn, { isDrawn: scene.isDrawn !== false && scene.isListed !== true }))] };
  } finally {
    await context.close();
  }
}

/** Widths of words in the font of the scenes, in 1/64 px: where they differ, so do all pictures. */
export async function measureFont({ browser, address }) {
  const page = await browser.newPage(STILL);
  try {
    await page.goto(`${address}/test/screenshots/scene.html`);
    return await page.evaluate(async () => {
      await document.fonts.ready;
      const context = document.createElement('canvas').getContext('2d');
      const font = getComputedStyle(document.documentElement).fontFamily;
      return Object.fromEntries(
        [`16px ${font}`, `bold 13px ${font}`, `italic 11px ${font}`].map((style) => {
          context.font = style;
          return [style, Math.round(context.measureText('Hamburgefonstiv 0123456789 — “fjord”').width * 64)];
        }),
      );
    });
  } finally {
    await page.close();
  }
}

/** The first picture that is the same as the one before it. */
async function still(page) {
  let last;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const png = await page.screenshot({ clip: await page.evaluate(boxOfScene), fullPage: true, animations: 'disabled', caret: 'hide' });
    if (last?.equals(png)) return png;
    last = png;
    await page.waitForTimeout(60);
  }
  throw new Error('the picture does not come to rest');
}

/** The element with the panels that are open above it, in whole pixels of the page. Runs in the page. */
function boxOfScene() {
  const element = document.querySelector('event-timeline');
  const boxes = [element, ...element.shadowRoot.querySelectorAll(':popover-open, dialog[open]')].map((each) => each.getBoundingClientRect());
  const x = Math.floor(Math.min(...boxes.map(({ left }) => left)) + scrollX),
    y = Math.floor(Math.min(...boxes.map(({ top }) => top)) + scrollY);
  const right = Math.ceil(Math.max(...boxes.map(({ right }) => right)) + scrollX),
    bottom = Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom)) + scrollY);
  return { x, y, width: right - x, height: bottom - y };
}

/** What no reader should see: no marks, labels on each other, cut off or outside the picture, a page wider than its window. Runs in the page. */
function faultsIn({ isDrawn }) {
  const faults = [];
  const { shadowRoot } = document.querySelector('event-timeline');
  const stage = shadowRoot.querySelector('.stage')?.getBoundingClientRect();
  const labels = [...shadowRoot.querySelectorAll('.marks .label')].map((label) => ({
    name: label.textContent.trim(),
    label,
    box: label.getBoundingClientRect(),
  }));
  if (isDrawn && labels.length === 0) faults.push('no label is drawn');
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide in a window of ${innerWidth}`);
  for (const [index, { name, label, box }] of labels.entries()) {
    if (label.scrollWidth > label.clientWidth + 1 && label.clientWidth > 0)
      faults.push(`“${name}” is ${label.scrollWidth} px wide in a label of ${label.clientWidth}`);
    if (stage && (box.left < stage.left - 1 || box.right > stage.right + 1)) faults.push(`“${name}” leaves the picture`);
    for (const other of labels.slice(index + 1)) {
      const across = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top),
        along = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (across > 1.5 && along > 1.5) faults.push(`“${name}” lies on “${other.name}”`);
    }
  }
  return faults;
}
