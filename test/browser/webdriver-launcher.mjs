// Runs the browser tests in what a WebDriver steers: Safari, WebKitGTK, Firefox. Plain HTTP (W3C WebDriver), no package.

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F2: '\uE032',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const START_SIZE = { width: 800, height: 600 };

/**
 * A launcher for @web/test-runner; its pages do what the commands of the tests ask for, as far as a driver can: no media are emulated,
 * no requests cut off, no fingers put down, and a window is no narrower than the browser lets it be.
 * @param {string} url - Where the driver listens, `http://127.0.0.1:4444`.
 * @param {object} [capabilities] - What it is asked for (`alwaysMatch`).
 */
export function webdriverLauncher(url, capabilities = {}) {
  const sessions = new Set();
  let driver;
  return {
    name: 'WebDriver',
    // The commands know the pages of Playwright and of Puppeteer alone.
    type: 'playwright',
    concurrency: 1,
    initialize() {},
    getPage: () => driver.page,
    isActive: (id) => sessions.has(id),
    getBrowserUrl: () => driver.call('GET', '/url'),
    async startSession(id, address) {
      driver ??= await startDriver(url, capabilities);
      sessions.add(id);
      await driver.call('DELETE', '/actions');
      await driver.page.setViewportSize(START_SIZE);
      await driver.call('POST', '/url', { url: address });
    },
    async stopSession(id) {
      sessions.delete(id);
      await driver.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    async stop() {
      await driver?.call('DELETE', '');
      driver = undefined;
    },
  };
}

async function startDriver(url, alwaysMatch) {
  const { sessionId } = await request('POST', `${url}/session`, { capabilities: { alwaysMatch } });
  const call = (method, path, body) => request(method, `${url}/session/${sessionId}${path}`, body);
  return { call, page: pageOf(call) };
}

async function request(method, address, body) {
  const response = await fetch(address, {
    method,
    headers: { 'content-type': 'application/json' },
    body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined,
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}

function pageOf(call) {
  const act = (source, actions) => call('POST', '/actions', { actions: [{ ...source, actions }] });
  const key = (...actions) => act({ type: 'key', id: 'keys' }, actions);
  const mouse = (...actions) => act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);
  const down = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
  const up = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  const button = (type, { button: name = 'left' } = {}) => ({ type, button: BUTTONS[name] });
  return {
    keyboard: {
      down: (name) => key(down(name)),
      up: (name) => key(up(name)),
      type: (text) => key(...[...text].flatMap((letter) => [down(letter), up(letter)])),
      press(chord) {
        const names = chord.split(/(?<=.)\+/); // Shift+Tab; a plus alone is a key
        return key(...names.map(down), ...names.map(up).reverse());
      },
    },
    mouse: {
      move: (x, y) => mouse(move(x, y)),
      down: (options) => mouse(button('pointerDown', options)),
      up: (options) => mouse(button('pointerUp', options)),
      click: (x, y, options) => mouse(move(x, y), button('pointerDown', options), button('pointerUp', options)),
    },
    /** The window has a frame around what a page sees. */
    async setViewportSize({ width, height }) {
      const outer = await call('GET', '/window/rect');
      const [innerWidth, innerHeight] = await call('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
      await call('POST', '/window/rect', { width: width + outer.width - innerWidth, height: height + outer.height - innerHeight });
    },
    emulateMedia: () => Promise.resolve(),
  };
}
