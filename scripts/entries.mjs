// The public entries: what package.json exports and what is built from it.
import { existsSync, readFileSync } from 'node:fs';

const { exports, bin } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** Entry name → compiled module, for every JavaScript entry of package.json whose source exists. */
export function entries() {
  const scripts = [...Object.values(exports).map((target) => target.types && target.default), ...Object.values(bin).map((file) => `./${file}`)];
  const names = scripts.filter(Boolean).map((file) => file.replace(/^\.\/dist\/|\.js$/g, ''));
  return Object.fromEntries(names.filter((name) => existsSync(`src/${name}.ts`)).map((name) => [name, `build/src/${name}.js`]));
}
