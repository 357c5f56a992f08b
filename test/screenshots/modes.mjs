// What a reader may look with. `textPercent` is the size of text that the reader asks for; the rest is Playwright's, or set on the page.
export const MODES = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 320, height: 720 }, hasTouch: true },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  large: { viewport: { width: 1280, height: 900 }, textPercent: 200 },
  print: { viewport: { width: 1280, height: 900 }, media: 'print' },
  rtl: { viewport: { width: 1280, height: 900 }, direction: 'rtl' },
  vertical: { viewport: { width: 1280, height: 900 }, orientation: 'vertical' },
  dense: { viewport: { width: 640, height: 900 } },
  forced: { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};

/** A sheet of A4 between the margins that browsers leave, in CSS pixels. */
const PAPER_PX = { width: 718, height: 1047 };

/** One day, one zone, one language, nothing in motion. */
export const STILL = { locale: 'en-GB', timezoneId: 'Europe/London', reducedMotion: 'reduce', deviceScaleFactor: 1 };

/**
 * Until the page has drawn so many pictures, scrolled on before each by so many px. A browser that has nothing new to show draws none: no
 * wait lasts longer than half a second.
 */
export async function frames(page, { count = 1, scrollPx = 0 } = {}) {
  await page.evaluate(
    async ([times, stepPx]) => {
      for (let at = 0; at < times; at++) {
        if (stepPx) scrollTo(0, at * stepPx);
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
          setTimeout(resolve, 500);
        });
      }
    },
    [count, scrollPx],
  );
}

/** What a mode changes in a page that has loaded. */
export async function wear(page, { textPercent, direction, orientation }) {
  await page.evaluate(
    ({ percent, dir, way }) => {
      if (percent) document.documentElement.style.fontSize = `${percent}%`;
      if (dir) document.documentElement.dir = dir;
      if (way) for (const timeline of document.querySelectorAll('event-timeline')) timeline.orientation = way;
    },
    { percent: textPercent, dir: direction, way: orientation },
  );
  // Chromium asks containers anew when their size changes, and not when their text does.
  if (!textPercent) return;
  const resize = (padding, size) =>
    page.evaluate(
      ([paddingInlineEnd, inlineSize]) => {
        document.documentElement.style.paddingInlineEnd = paddingInlineEnd;
        for (const timeline of document.querySelectorAll('event-timeline')) timeline.style.inlineSize = inlineSize;
      },
      [padding, size],
    );
  await resize('1px', 'calc(100% - 1px)');
  await frames(page, { count: 2 });
  await resize('', '');
}

/** Lays the page on paper as a browser does that prints: it says so, then takes print styles and the width of a sheet at once. */
export async function layOnPaper(page) {
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(PAPER_PX);
}
