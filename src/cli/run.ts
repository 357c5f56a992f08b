// Runs a command line from words to exit code. Talks to standard error; results go to standard output or --out.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic, Timeline } from '../model/index.js';
import { findTimeExpressions, readTimeline } from '../parse.js';
import type { Arguments } from './arguments.js';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { combineTimelines } from '../model/index.js';
import { correct, readCorrections } from './corrections.js';
import { explain } from './explain.js';
import type { Input } from './inputs.js';
import { InputError, readInput } from './inputs.js';
import { outputNames } from './output-names.js';
import { Progress } from './progress.js';
import { render } from './render.js';

/** @returns the exit code. */
export async function runCommandLine(words: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const args = readArguments(words);
    if (args.command === 'help') process.stdout.write(`${USAGE}\n`);
    else if (args.command === 'version') process.stdout.write(`${await version()}\n`);
    else return await convert(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\nTry: event-timeline --help`);
    return 2;
  }
}

interface Made {
  readonly input: Input;
  readonly timeline: Timeline;
}

async function convert(args: Arguments): Promise<0 | 1> {
  const corrections = args.corrections === undefined ? [] : await readCorrections(args.corrections);
  const made: Made[] = [];
  const progress = new Progress(args.files.length);
  for (const path of args.files) {
    progress.show(path);
    try {
      const input = await readInput(path);
      const id = args.files.length > 1 ? path : 'document';
      const timeline = await readTimeline(input.text, { ...args.parse, name: input.name, id });
      progress.clear();
      tell(path, timeline.diagnostics);
      if (timeline.events.length === 0) say(`${path}: no event in it; nothing was made`);
      made.push({ input, timeline });
    } catch (error) {
      progress.clear();
      if (!(error instanceof InputError)) throw error;
      say(error.message);
    }
  }
  const full = made.filter(({ timeline }) => timeline.events.length > 0);
  if (full.length > 0) await write(args, full, (timeline) => {
    if (corrections.length === 0) return timeline;
    return correct(timeline, corrections, (ids) => { say(`${args.corrections}: no event "${ids.join('", "')}" was found; these corrections have no effect`); });
  });
  return full.length === args.files.length ? 0 : 1;
}

async function write(args: Arguments, made: readonly Made[], corrected: (timeline: Timeline) => Timeline): Promise<void> {
  refuseInput(args, args.out);
  const isApart = args.command === 'explain' || (args.out !== undefined && (await isFolder(args.out)));
  if (isApart && made.length > 1 && args.corrections !== undefined) throw new UsageError('--corrections belong to one timeline; name one FILE, or an --out that is no folder');
  if (args.command === 'explain') {
    const parts = made.map(({ input, timeline: read }) => {
      const timeline = corrected(read);
      return explain({ name: input.path, text: input.text, timeline, expressions: findTimeExpressions(input.text, clockOf(args, timeline)) });
    });
    await put(args.out, parts.join('\n'));
  } else if (args.out !== undefined && isApart) {
    const names = outputNames(made.map(({ input }) => input), args.format);
    const paths = names.map((name) => join(args.out ?? '', name));
    await makeFolder(args.out);
    for (const path of paths) refuseInput(args, path);
    for (const [at, { timeline }] of made.entries()) await put(paths[at], await render(corrected(timeline), args));
  } else {
    await put(args.out, await render(corrected(combineTimelines(made.map(({ timeline }) => timeline))), args));
  }
}

/** What was read is never written over. */
function refuseInput({ files }: Arguments, path: string | undefined): void {
  if (path === undefined || path === '-') return;
  const file = files.find((name) => name !== '-' && resolve(name) === resolve(path));
  if (file !== undefined) throw new UsageError(`--out would write over ${file}; name another file or folder`);
}

/** What the command line says of the clock, else what the document says. */
function clockOf({ parse }: Arguments, { documents: [document] }: Timeline): { reference?: string; timeZone?: string } {
  const { reference, timeZone } = document ?? {};
  return { ...(reference === undefined ? {} : { reference }), ...(timeZone === undefined ? {} : { timeZone }), ...parse };
}

async function put(path: string | undefined, text: string): Promise<void> {
  if (path !== undefined && path !== '-') return writeTo(path, text);
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

async function writeTo(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    throw new UsageError(`--out ${path}: ${(error as Error).message}`);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out ${path}: ${(error as Error).message}`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/')) return true;
  return stat(path).then((found) => found.isDirectory(), () => false);
}

function tell(path: string, diagnostics: readonly Diagnostic[]): void {
  for (const { severity, message, hint } of diagnostics) {
    if (severity !== 'info') say(`${path}: ${severity}: ${message}${hint ? `; ${hint}` : ''}`);
  }
}

const say = (words: string): void => {
  process.stderr.write(`event-timeline: ${words}\n`);
};

async function version(): Promise<string> {
  // From dist/cli.js and from src/cli.ts alike, the package stands one folder up; from src/cli/run.ts two.
  for (const up of ['../package.json', '../../package.json']) {
    const found = await readFile(new URL(up, import.meta.url), 'utf8').catch(() => undefined);
    if (found) return (JSON.parse(found) as { version: string }).version;
  }
  return 'unknown';
}
