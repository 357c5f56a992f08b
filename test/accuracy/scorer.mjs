// Runs a scorer that lies in the corpora folder and reads what it prints.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Documents of a JSONL file. */
export const readJsonl = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Writes predictions into the folder of this run and gives their path. */
export function writePredictions(folder, name, value) {
  const file = path.join(folder, name.replace(/[^\w.-]/g, '_'));
  writeFileSync(file, Array.isArray(value) ? value.map((x) => JSON.stringify(x)).join('\n') + '\n' : JSON.stringify(value));
  return file;
}

/**
 * What a scorer prints.
 * @throws {Error} with the scorer's own words where it fails.
 */
export function runScorer(scorers, name, args) {
  const file = path.join(scorers, name);
  if (!existsSync(file)) throw new Error(`scorer ${name} is missing in ${scorers}`);
  const run = spawnSync(process.execPath, [file, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${name}: ${(run.stderr || run.stdout).trim().split('\n').slice(-3).join(' ')}`);
  return run.stdout;
}

/** JSON objects that a scorer prints one after the other, a line each. */
export const jsonLines = (out) =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
