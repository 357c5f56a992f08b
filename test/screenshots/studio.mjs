// Where pictures are taken: the sources as they are served, and a browser. Shared by the demo pictures and the compared scenes.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Opens server and browser.
 * @param {{ownFonts?: boolean, named?: string}} options - `ownFonts`: only those that come with the browser through npm, whatever the machine
 *   has; `named`: which browser, as `CHROME_PATH` says it.
 * @returns {Promise<{address: string, browser: import('playwright-core').Browser, origin: string, close: () => Promise<void>}>}
 */
export async function openStudio({ ownFonts = false, named } = {}) {
  const server = spawn(process.execPath, [path.join(root, 'demo/serve.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const { origin, ...launch } = await findBrowser(named);
    const [address, browser] = await Promise.all([
      addressOf(server),
      chromium.launch({ ...launch, env: ownFonts ? withOwnFonts(launch.env) : launch.env }),
    ]);
    return {
      address,
      browser,
      origin,
      close: async () => {
        await browser.close();
        server.kill();
      },
    };
  } catch (error) {
    server.kill();
    throw error;
  }
}

/** Fonts of the machine are no part of a picture that others compare. */
function withOwnFonts(env) {
  if (!env.FONTCONFIG_PATH) return env;
  const folder = path.join(root, 'build/screenshots');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${env.FONTCONFIG_PATH}</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  return { ...env, FONTCONFIG_FILE: file };
}

function addressOf(server) {
  return new Promise((resolve, reject) => {
    server.stdout.on('data', (data) => {
      const address = /http:\/\/\S+/.exec(String(data))?.[0];
      if (address) resolve(new URL(address).origin);
    });
    server.once('exit', (code) => reject(new Error(`the demo server ended with ${code}`)));
  });
}
