#!/usr/bin/env node
// npm run calibrate: fits the log-odds of src/text/confidence on the sets of a corpora folder; logistic regression with a penalty.
// What is printed is cross-validated: each document is judged by odds that were fitted without it.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { calibrationOf, calibrationTable } from './calibration.mjs';
import { discoverSets, findScorers } from './discover.mjs';
import { loadPublicApi, root } from './public-api.mjs';
import { run as runIncidents } from './sets/incidents.mjs';
import { runNarratives } from './sets/timeline.mjs';
import { run as runTimex } from './sets/timex.mjs';

const RUNNERS = { timex: runTimex, incidents: runIncidents, narratives: runNarratives };
const TABLE = path.join(root, 'src/text/confidence/log-odds.ts');
const FOLDS = 10;
/** Evidence seen less often says nothing; odds smaller than this are left out. */
const LEAST_SEEN = 8,
  LEAST_ODDS = 0.3;
/** Weight of the penalty on odds: as if each piece had been seen so often with even chances. */
const PENALTY = 4;

const { corpora = path.resolve(root, '../shared/corpora') } = parseArgs({ options: { corpora: { type: 'string' } } }).values;
if (!existsSync(corpora)) {
  console.log(`No corpora at ${corpora}; nothing is fitted. Pass --corpora DIR.`);
  process.exit(0);
}

// The library asks these in place of its own table, and hands out the place of the evidence as the probability.
let recorded = [];
let recording = 'time';
let odds = new Map();
let evidence = [];
globalThis.calibration = {
  say(kind, name) {
    if (kind === 'is' && (name === 'time' || name === 'event')) evidence = [];
    evidence.push(`${kind} ${name}`);
  },
  probability: () => (evidence[0] === `is ${recording}` ? recorded.push(evidence) - 1 : probability(odds, evidence)),
};

const api = await loadPublicApi({
  name: 'recorder',
  setup(build) {
    build.onLoad({ filter: /text[\\/]confidence[\\/]confidence\.ts$/ }, () => ({
      contents:
        'export const kindOf = (kind) => ({ get: (name) => globalThis.calibration.say(kind, name) }); export const probabilityOf = () => globalThis.calibration.probability();',
      loader: 'ts',
    }));
  },
});
const sets = discoverSets(corpora).filter(({ kind }) => RUNNERS[kind]);
const context = { api, scorers: findScorers(corpora, corpora), errors: false };

const times = await observe('time');
const timesChecked = crossValidated(times);
odds = fit(times);
const events = await observe('event');
const eventsChecked = crossValidated(events);
for (const [piece, weight] of fit(events)) odds.set(piece, weight);

const checked = [...timesChecked, ...eventsChecked];
const setsChecked = Object.fromEntries(sets.map(({ name }) => [name, calibrationOf(checked.filter((row) => row.set === name)).ece]));
const calibration = { ...calibrationOf(checked), times: calibrationOf(timesChecked), events: calibrationOf(eventsChecked), sets: setsChecked };
console.log(`cross-validated over documents, ${FOLDS} parts\n${calibrationTable(calibration)}`);
console.log(`told apart (area under the curve): times ${areaOf(timesChecked).toFixed(3)}, events ${areaOf(eventsChecked).toFixed(3)}`);
const rows = [...odds]
  .map(([piece, weight]) => `${piece}=${Math.round(weight * 10)}`)
  .filter((row) => !row.endsWith('=0'))
  .sort();
const groups = [...new Set(rows.map((row) => row.split(' ')[0]))].map((kind) =>
  [kind, ...rows.filter((row) => row.startsWith(`${kind} `)).map((row) => row.slice(kind.length + 1))].join(' '),
);
writeFileSync(
  TABLE,
  `// Log-odds × 10 of each piece of evidence, by kind, fitted by \`npm run calibrate\` on ${sets.map(({ name }) => name).join(', ')}: ${times.length} times and
// ${events.length} events. Expected calibration error ${calibration.ece.toFixed(3)}, cross-validated over documents. Do not edit.
export const logOdds = '${groups.join('|')}';
`,
);
console.log(`${rows.length} rows in ${path.relative(root, TABLE)}`);

/** Reads all sets and gives the evidence of each reading of a kind, and whether it was right. */
async function observe(kind) {
  recording = kind;
  const found = [];
  for (const set of sets) {
    recorded = [];
    const { outcomes = [] } = await RUNNERS[set.kind](set, context);
    for (const outcome of outcomes)
      if (outcome.kind === kind)
        found.push({
          set: set.name,
          document: `${set.name} ${outcome.document}`,
          evidence: recorded[outcome.confidence],
          right: outcome.right ? 1 : 0,
        });
  }
  return found;
}

function probability(weights, evidence) {
  let sum = 0;
  for (const piece of evidence) sum += weights.get(piece) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Log-odds by piece of evidence; the first piece of all is the base rate and is not held back. */
function fit(rows) {
  const seen = new Map();
  for (const { evidence } of rows) for (const piece of evidence) seen.set(piece, (seen.get(piece) ?? 0) + 1);
  let weights = new Map([...seen].filter(([, n]) => n >= LEAST_SEEN).map(([piece]) => [piece, 0]));
  for (let round = 0; round < 3; round++) {
    descend(rows, weights, seen);
    const base = rows[0].evidence[0];
    if (round < 2) weights = new Map([...weights].filter(([piece, weight]) => piece === base || Math.abs(weight) >= LEAST_ODDS));
  }
  return weights;
}

/** Newton's steps, one piece after the other. */
function descend(rows, weights, seen) {
  const at = new Map([...weights.keys()].map((piece) => [piece, []]));
  const sums = Float64Array.from(rows, ({ evidence }, i) => {
    let sum = 0;
    for (const piece of evidence) {
      at.get(piece)?.push(i);
      sum += weights.get(piece) ?? 0;
    }
    return sum;
  });
  for (let pass = 0; pass < 60; pass++) {
    let moved = 0;
    for (const [piece, places] of at) {
      const weight = weights.get(piece);
      const penalty = seen.get(piece) === rows.length ? 0 : PENALTY / 4;
      let slope = -penalty * weight,
        bend = penalty + 1e-9;
      for (const i of places) {
        const p = 1 / (1 + Math.exp(-sums[i]));
        slope += rows[i].right - p;
        bend += p * (1 - p);
      }
      const step = slope / bend;
      weights.set(piece, weight + step);
      for (const i of places) sums[i] += step;
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < 1e-4) break;
  }
}

/** Documents are dealt out in turn, so that every part holds some of each set. */
function crossValidated(rows) {
  const documents = [...new Set(rows.map(({ document }) => document))];
  const part = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const result = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(rows.filter(({ document }) => part.get(document) !== fold));
    for (const row of rows) if (part.get(row.document) === fold) result.push({ ...row, confidence: probability(weights, row.evidence) });
  }
  return result;
}

/** How often a right reading is given more than a wrong one. */
function areaOf(rows) {
  const sorted = [...rows].sort((a, b) => a.confidence - b.confidence);
  let wrong = 0,
    pairs = 0;
  for (let i = 0; i < sorted.length;) {
    let end = i,
      rights = 0;
    while (end < sorted.length && sorted[end].confidence === sorted[i].confidence) rights += sorted[end++].right;
    pairs += rights * (wrong + (end - i - rights) / 2);
    wrong += end - i - rights;
    i = end;
  }
  return pairs / Math.max(1, wrong * (rows.length - wrong));
}
