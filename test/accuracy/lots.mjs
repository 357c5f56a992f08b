// Lots of our own: sentences and short texts whose golds stand beside their words (the formats are told in lots/README.md).
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The lots of a folder, in the order of their names.
 * @param {string} folder - with a file `NAME.gold` for each lot.
 * @param {(content: string) => object[]} read - the texts of one file.
 * @returns {{name: string, texts: object[]}[]}
 */
export function readLots(folder, read) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => ({ name: file.slice(0, -5), texts: read(readFileSync(path.join(folder, file), 'utf8')) }));
}

/**
 * Scores every text of the lots: the counts of all, lot by lot in the JSON, and what was wrong below the figures of its lot.
 * @param {{name: string, texts: object[]}[]} lots
 * @param {(text: object) => {counts: Record<string, number>, wrong: string[]}} score
 * @param {(counts: Record<string, number>) => Record<string, string | number>} figuresOf
 */
export function measureLots(lots, score, figuresOf) {
  const scored = lots.map(({ name, texts }) => {
    const results = texts.map(score);
    return { name, counts: total(results.map(({ counts }) => counts)), wrong: results.flatMap(({ wrong }) => wrong) };
  });
  const all = total(scored.map(({ counts }) => counts));
  const head = (name, figures) => [name, ...Object.entries(figures).map((pair) => pair.join(' '))].join('  ');
  return {
    json: { ...all, lots: Object.fromEntries(scored.map(({ name, counts }) => [name, counts])) },
    documents: lots.reduce((sum, { texts }) => sum + texts.length, 0),
    figures: figuresOf(all),
    errors: scored.map(({ name, counts, wrong }) => [head(name, figuresOf(counts)), ...wrong].join('\n')).join('\n'),
  };
}

function total(counts) {
  const names = Object.keys(counts[0]);
  return Object.fromEntries(names.map((name) => [name, counts.reduce((sum, count) => sum + count[name], 0)]));
}
