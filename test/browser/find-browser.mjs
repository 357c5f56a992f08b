// One browser for tests, screenshots and the bench: the one named, the one installed, or the one that comes through npm.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Flags that make a run repeatable and let it work as root. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a Chromium: `CHROME_PATH`, then PATH, then the one inside @sparticuz/chromium.
 * `CHROME_PATH=bundled` forces the last, so that CI proves a machine without a browser.
 * @param {string} [named] - instead of `CHROME_PATH`.
 * @returns {Promise<{executablePath: string, args: string[], env: Record<string, string>, origin: string}>}
 *   launch options for Playwright.
 * @throws {Error} naming what to install, where none can run.
 */
export async function findBrowser(named = process.env.CHROME_PATH) {
  if (named && named !== 'bundled') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH: no file ${named}`);
    return launchOptions(named, {}, 'CHROME_PATH');
  }
  const installed = named === 'bundled' ? undefined : INSTALLED.map(onPath).find(Boolean);
  if (installed) return launchOptions(installed, {}, 'installed');
  if (!hasBundled()) {
    throw new Error('No browser found: install Chrome or set CHROME_PATH to one (the bundled one is for Linux x64 alone).');
  }
  const folder = await unpackBundled();
  const env = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_PATH: path.join(folder, 'fonts') };
  return launchOptions(path.join(folder, 'chromium'), env, 'bundled');
}

/** Whether the browser that comes through npm runs here. */
export const hasBundled = () => process.platform === 'linux' && process.arch === 'x64';

const launchOptions = (executablePath, env, origin) => ({ executablePath, args: ARGS, env: { ...process.env, ...env }, origin });

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return undefined;
}

/** Unpacks once per version: into a folder of this process, renamed when whole, so that parallel runs never share halves. */
async function unpackBundled() {
  const { version } = JSON.parse(readFileSync(path.join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = path.join(modules, '.cache', `chromium-${version}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await unpackInto(partial);
  // The names in it are those of its last place, not of this one.
  writeFileSync(path.join(partial, 'fonts/fonts.conf'), fontsConf(folder));
  try {
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/**
 * The package unpacks under fixed names in the temp folder, and its libraries only where it believes it runs on Lambda
 * with this Node; importing it also changes the library and font paths of this process. All of that is put back.
 */
async function unpackInto(folder) {
  const names = ['AWS_LAMBDA_JS_RUNTIME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => process.env[name]);
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    names.forEach((name, i) => {
      if (before[i] === undefined) delete process.env[name];
      else process.env[name] = before[i];
    });
  }
}

/** The shipped fonts.conf names folders of Lambda: without this no text is painted, and no test would notice. */
const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
