// A thread of its own with room for young objects: what is measured is the reader, not the garbage collector, which takes more for each
// character of a long text than of a short one.
import { parentPort, workerData } from 'node:worker_threads';
import { measureLinearity } from './linearity.mjs';

const { parser, reference, only } = workerData;
const parse = await import(parser);
const names = ['findTimeExpressions', 'findStatements', 'parseTimeline'].filter((name) => parse[name]);
const subjects = Object.fromEntries(names.map((name) => [name, (text) => parse[name](text, { reference })]));
parentPort.postMessage({ rows: await measureLinearity(subjects, { only, report: (words) => parentPort.postMessage({ words }) }) });
