// Which tests there are. Node's own pattern search is not in Node 20.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Test files under test/, or those among the given files and folders.
 * @returns {{nodeTests: string[], browserTests: string[]}} paths from the repository root.
 */
export function findTests(root, chosen = []) {
  const start = chosen.length > 0 ? chosen : ['test'];
  const files = start.flatMap((place) => walk(root, place)).filter((file) => /\.test\.(ts|mjs)$/.test(file));
  return {
    nodeTests: files.filter((file) => !file.endsWith('.browser.test.ts')),
    browserTests: files.filter((file) => file.endsWith('.browser.test.ts')),
  };
}

function walk(root, place) {
  const full = path.join(root, place);
  if (!statSync(full).isDirectory()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => walk(root, path.join(place, name)));
}
