// Bundles the public entries once and hands them out; an entry that cannot be built yet is told, not fatal.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const ENTRIES = { parse: 'src/parse.ts', formats: 'src/formats/index.ts', cli: 'src/cli.ts' };

/**
 * Builds the public entries into a folder of this process.
 * @param {import('esbuild').Plugin[]} plugins - what is built differently than the package.
 * @returns {Promise<{parse?: object, formats?: object, cli?: string, folder: string, trouble: Record<string, string>, crashes: string[]}>}
 *   modules, the path of the bundled command line, for each entry that is missing why, and what readers threw.
 */
export async function loadPublicApi(...plugins) {
  const folder = path.join(root, 'node_modules/.cache', `accuracy.${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const api = { folder, trouble: {}, crashes: [] };
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const source = path.join(root, entry);
    if (!existsSync(source)) {
      api.trouble[name] = `${entry} is not there yet`;
      continue;
    }
    try {
      const outfile = path.join(folder, `${name}.mjs`);
      await build({
        entryPoints: [source],
        outfile,
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        sourcemap: 'inline',
        logLevel: 'silent',
        tsconfig: path.join(root, 'tsconfig.json'),
        absWorkingDir: root,
        plugins,
      });
      api[name] = name === 'cli' ? outfile : await import(pathToFileURL(outfile).href);
    } catch (error) {
      api.trouble[name] = `${entry}: ${String(error.message ?? error)
        .split('\n')
        .slice(0, 3)
        .join(' ')}`;
    }
  }
  return api;
}

/**
 * One function of a bundled entry.
 * @throws {Error} naming the entry, where it is missing.
 */
export function need(api, entry, name) {
  const found = api[entry]?.[name];
  if (typeof found !== 'function') throw new Error(api.trouble[entry] ?? `event-timeline/${entry} exports no ${name}`);
  return found;
}

const EMPTY = {
  parseTimeline: { events: [], relations: [], documents: [], diagnostics: [] },
  findTimeExpressions: [],
  findStatements: [],
  placeMentions: [],
};

/**
 * A reader of the parse entry. It never throws, as the parser promises: where it breaks the promise, the document counts as
 * read without any result, and the crash is told.
 */
export function reader(api, name) {
  const read = need(api, 'parse', name);
  return (...given) => {
    try {
      return read(...given);
    } catch (error) {
      api.crashes.push(`${name}: ${String(error.stack).split('\n').slice(0, 4).join(' ').replace(/\s+/g, ' ')}`);
      return EMPTY[name];
    }
  };
}
