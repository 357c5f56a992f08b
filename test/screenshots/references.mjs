// The pictures that others are held against, and what they were made with.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { written } from './picture.mjs';
import { measureFont } from './take.mjs';

const folder = fileURLToPath(new URL('references/', import.meta.url));
const madeWith = path.join(folder, 'made-with.json');

/** Where a picture that differs is left to look at; ignored by git. */
export const out = fileURLToPath(new URL('out/', import.meta.url));

const fileOf = (name) => path.join(folder, `${name}.png`);

/** The reference of a scene, reduced; undefined where there is none yet. */
export function referenceOf(name) {
  return existsSync(fileOf(name)) ? PNG.sync.read(readFileSync(fileOf(name))) : undefined;
}

export function keep(name, picture) {
  mkdirSync(folder, { recursive: true });
  const png = written(picture);
  writeFileSync(fileOf(name), png);
  return png.length;
}

/** The browser and its font, as far as pictures depend on them. */
export async function instrumentsOf(studio) {
  return { browser: studio.browser.version(), font: await measureFont(studio) };
}

export function keepInstruments(instruments) {
  writeFileSync(madeWith, `${JSON.stringify(instruments, null, 2)}\n`);
}

/** Why pictures taken with these cannot be compared with the references; undefined where they can. */
export function whyNotComparable({ browser, font }) {
  if (!existsSync(madeWith)) return 'there are no references; make them with: npm run screenshots -- --update';
  const made = JSON.parse(readFileSync(madeWith, 'utf8'));
  if (browser !== made.browser) return `this browser is ${browser}, the references were made with ${made.browser}`;
  const differing = Object.keys(made.font).filter((style) => font[style] !== made.font[style]);
  return differing.length > 0 ? `words in ${differing.join(', ')} have another width than in the references` : undefined;
}

/** Leaves a picture to look at; gives its path. */
export function leave(name, png) {
  mkdirSync(out, { recursive: true });
  const file = path.join(out, `${name}.png`);
  writeFileSync(file, png);
  return path.relative(process.cwd(), file);
}
