#!/usr/bin/env node
// npm run accuracy: scores the public entries on every set of a corpora folder, with the scorers that lie there, and on our own.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { discoverSets, findScorers, ownSets } from './discover.mjs';
import { loadPublicApi, root } from './public-api.mjs';
import { calibrate, calibrationTable } from './calibration.mjs';
import { alignRows } from './table.mjs';
import { run as runEventTimes } from './sets/event-times.mjs';
import { run as runFiles } from './sets/files.mjs';
import { run as runIncidents } from './sets/incidents.mjs';
import { run as runOwnExpressions } from './sets/own-expressions.mjs';
import { run as runOwnPlans } from './sets/own-plans.mjs';
import { run as runQuotes } from './sets/quotes.mjs';
import { runNarratives, runSeed } from './sets/timeline.mjs';
import { run as runTimex } from './sets/timex.mjs';

const RUNNERS = {
  seed: runSeed,
  timex: runTimex,
  'event-times': runEventTimes,
  quotes: runQuotes,
  incidents: runIncidents,
  narratives: runNarratives,
  files: runFiles,
  // Texts that were written to find what is not read: no measure of probabilities.
  own: async (set, context) => ({ ...(await runNarratives(set, context)), outcomes: [] }),
  // Kept unread: how a text does that nobody looked at. Its errors are not listed.
  'own-aside': async (set, context) => ({ ...(await runNarratives(set, { ...context, errors: false })), outcomes: [] }),
  'own-expressions': runOwnExpressions,
  'own-plans': runOwnPlans,
};
const USAGE = `usage: npm run accuracy -- [--corpora DIR] [--set NAME[,NAME]] [--documents FROM-TO] [--json] [--errors] [--by relation]
  --corpora DIR  folder of sets; default ../shared/corpora beside the repository
  --set NAME     one set, or a kind such as timex; may be given more than once
  --documents FROM-TO  of whole timelines only those whose files are numbered so, such as 262-315
  --json         one JSON object { "<set>": <the scorer's own JSON> } and nothing else
  --errors       what was missed, invented or wrong, set by set
  --by relation  relations of each type in whole timelines: told, found, and why one is missing`;

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const standard = path.resolve(root, '../shared/corpora');
const options = readOptions();
const corpora = path.resolve(options.corpora ?? standard);

if (!existsSync(corpora)) console[options.json ? 'error' : 'log'](`No corpora at ${corpora}; only our own texts are measured. Pass --corpora DIR.`);
const wanted = options.set?.flatMap((names) => names.split(','));
const scorers = findScorers(corpora, standard);
const found = [...discoverSets(corpora), ...ownSets(path.join(root, 'test'), scorers)];
const sets = wanted ? found.filter((set) => wanted.includes(set.name) || wanted.includes(set.kind)) : found;
if (sets.length === 0) {
  console.error(`No set ${wanted?.join(', ') ?? ''} in ${corpora}; there are: ${found.map((set) => set.name).join(', ') || 'none'}.`);
  process.exit(2);
}
const api = await loadPublicApi();
const context = { api, scorers, errors: options.errors && !options.json, by: options.by, numbers: numbersOf(options.documents) };
const results = [];
for (const set of sets) results.push(await measure(set));
report(results);
if (results.some((result) => result.trouble || result.figures.crashes)) process.exitCode = 1;

/** Runs one set; what cannot run yet is a row that says why. */
async function measure(set) {
  const start = performance.now();
  try {
    api.crashes.length = 0;
    const result = await RUNNERS[set.kind](set, context);
    const seconds = (performance.now() - start) / 1000;
    if (api.crashes.length === 0) return { set, ...result, seconds };
    const crashes = api.crashes.map((words) => `CRASH\t${words}\n`).join('');
    return { set, ...result, figures: { ...result.figures, crashes: api.crashes.length }, errors: crashes + (result.errors ?? ''), seconds };
  } catch (error) {
    return { set, json: { error: error.message }, trouble: process.env.ACCURACY_STACK ? error.stack : error.message };
  }
}

function report(results) {
  if (options.json) {
    for (const { set, figures } of results)
      if (figures?.crashes) console.error(`${set.name}: a reader threw ${figures.crashes} times; run without --json to see where`);
    const calibration = calibrate(results);
    console.log(
      JSON.stringify({ ...Object.fromEntries(results.map((result) => [result.set.name, result.json])), ...(calibration.n > 0 && { calibration }) }),
    );
    return;
  }
  for (const { set, errors, table } of results) for (const part of [errors, table]) if (part) console.log(`== ${set.name}\n${part}\n`);
  const columns = Math.max(0, ...results.map((result) => Object.keys(result.figures ?? {}).length));
  const rows = results.map(({ set, documents, seconds, figures, trouble }) => {
    if (trouble) return [set.name, '-', '-', `cannot run: ${trouble}`];
    const cells = Object.entries(figures).map(([name, figure]) => `${name} ${figure ?? '-'}`);
    return [set.name, documents, seconds.toFixed(1), ...cells, ...Array(columns - cells.length).fill('')];
  });
  console.log(alignRows([['set', 'docs', 's', 'figures (per cent)', ...Array(Math.max(0, columns - 1)).fill('')], ...rows]));
  const calibration = calibrate(results);
  if (calibration.n > 0) console.log(`\n${calibrationTable(calibration)}`);
}

/** "262-315", "90": the first and the last number. */
function numbersOf(documents) {
  if (documents === undefined) return undefined;
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(documents) ?? [];
  if (first !== undefined) return [Number(first), Number(last)];
  console.error(`--documents ${documents}: no numbers; write 262-315.\n${USAGE}`);
  process.exit(2);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        corpora: { type: 'string' },
        set: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        errors: { type: 'boolean' },
        documents: { type: 'string' },
        by: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}
