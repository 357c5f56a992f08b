// Finds the sets of a corpora folder: what lies there is what runs.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/**
 * Sets in a folder laid out like the development corpora.
 * @param {string} corpora - folder with timex/, quotes/ …; the seed lies in it or beside it.
 * @returns {{name: string, kind: string, file: string}[]} `file` is the gold file, or the folder where a set has many.
 */
export function discoverSets(corpora) {
  const at = (...parts) => path.join(corpora, ...parts);
  const sets = [];
  const seed = [at('seed'), at('..', 'seed')].find((folder) => list(folder).some((f) => f.endsWith('gold.json')));
  if (seed) sets.push({ name: 'seed', kind: 'seed', file: seed });
  for (const file of list(at('timex'))) {
    if (file.endsWith('.jsonl')) sets.push({ name: file.slice(0, -6), kind: 'timex', file: at('timex', file) });
  }
  for (const kind of ['event-times', 'quotes', 'incidents']) {
    for (const file of list(at(kind))) {
      if (!file.endsWith('.jsonl')) continue;
      const name = file === 'gold.jsonl' ? kind : `${kind}/${file.slice(0, -6)}`;
      sets.push({ name, kind, file: at(kind, file) });
    }
  }
  if (list(at('narratives')).some((f) => f.endsWith('.gold.json'))) {
    sets.push({ name: 'narratives', kind: 'narratives', file: at('narratives') });
  }
  if (existsSync(at('files', 'manifest.json'))) sets.push({ name: 'files', kind: 'files', file: at('files') });
  return sets;
}

/**
 * The texts of our own, which lie in the repository; whole timelines only where their scorer is there to score them.
 * @param {string} tests - the folder of tests.
 */
export function ownSets(tests, scorers) {
  const at = (...parts) => path.join(tests, ...parts);
  const timelines = existsSync(path.join(scorers, 'score-timeline.mjs'))
    ? [
        { name: 'own', kind: 'own', file: at('narratives') },
        { name: 'own-aside', kind: 'own-aside', file: at('accuracy', 'lots', 'aside') },
      ]
    : [];
  const lots = ['expressions', 'plans'].map((lot) => ({ name: `own-${lot}`, kind: `own-${lot}`, file: at('accuracy', 'lots', lot) }));
  return [...timelines, ...lots];
}

/** The folder of scorers that belongs to a corpora folder. */
export function findScorers(corpora, standard) {
  const places = [path.join(corpora, 'scorers'), path.join(corpora, '..', 'scorers'), path.join(standard, 'scorers')];
  return places.find((folder) => existsSync(folder)) ?? places[0];
}
