// Runs a command line from words to exit code. Talks to standard error; results go to standard output or --out.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { combineTimelines, EMPTY_TIMELINE, type Diagnostic, type Timeline } from '../model/index.js';
import { findTimeExpressions, refusedTimes } from '../parse.js';
import type { Arguments, OutputFormat } from './arguments.js';
import { readArguments, USAGE, UsageError } from './arguments.js';
import { correct, readCorrections } from './corrections.js';
import { explain } from './explain.js';
import { InputError, labelOf, wordsOf } from './inputs.js';
import type { Job } from './job.js';
import { outputNames } from './output-names.js';
import { runJobs } from './pool.js';
import { Progress } from './progress.js';
import { ReadFiles } from './read-files.js';
import { render } from './render.js';
import { findFiles, type Found } from './walk.js';

/**
 * @param entry - the file that threads are started with.
 * @returns the exit code.
 */
export async function runCommandLine(words: readonly string[], entry: URL): Promise<0 | 1 | 2> {
  try {
    const args = readArguments(words, !process.stdin.isTTY);
    if (args.command === 'help') process.stdout.write(`${USAGE}\n`);
    else if (args.command === 'version') process.stdout.write(`${await version()}\n`);
    else return await convert(args, entry);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\nTry: event-timeline --help`);
    return 2;
  }
}

/** A document that gave events. */
interface Made {
  readonly path: string;
  readonly name: string;
  readonly place?: string | undefined;
  readonly text: string;
  readonly timeline?: Timeline | undefined;
  readonly rendered?: string | undefined;
}

/** Formats whose entries all have a date. */
const DATED_ONLY: ReadonlySet<OutputFormat> = new Set<OutputFormat>(['ics', 'jsonld']);

/** Fewer bytes than this are read faster in one thread than others are started. */
const WORTH_A_THREAD = 1_000_000;

async function convert(args: Arguments, entry: URL): Promise<0 | 1> {
  if (args.corrections === '-' && args.files.includes('-'))
    throw new UsageError('standard input holds one thing; name a FILE beside --corrections -');
  const corrections = args.corrections === undefined ? [] : await readCorrections(args.corrections);
  const corrected = (timeline: Timeline): Timeline => {
    if (corrections.length === 0) return timeline;
    return correct(timeline, corrections, (ids) => {
      say(`${args.corrections}: no event "${ids.join('", "')}" was found; these corrections have no effect`);
    });
  };
  const { files, isComplete } = await findAll(args.files);
  const isApart = args.command === 'convert' && !args.merge && args.out !== undefined && (await isFolder(args.out));
  if (args.corrections !== undefined && files.length > 1 && (isApart || args.command === 'explain'))
    throw new UsageError('--corrections belong to one timeline; name one FILE, or an --out that is no folder');
  const read = await ReadFiles.of([...files.map(({ path }) => path), ...(args.corrections === undefined ? [] : [args.corrections])]);
  if (!isApart) await read.refuse(args.out);
  const jobs = files.map(({ path }): Job => ({
    path,
    id: files.length > 1 ? path : 'document',
    parse: args.parse,
    encoding: args.encoding,
    ...(isApart && corrections.length === 0 && { render: { format: args.format, widthPx: args.widthPx } }),
  }));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const threads = args.jobs ?? Math.min(availableParallelism(), Math.ceil(size / WORTH_A_THREAD));
  const progress = new Progress(jobs.length);
  const made: Made[] = [];
  let failed = 0;
  await runJobs(jobs, {
    threads: args.command === 'explain' ? 1 : threads,
    entry,
    onFinished: (path) => {
      progress.show(path);
    },
    onDone: (done, index) => {
      const { path, place } = files[index];
      progress.clear();
      if ('error' in done) {
        failed++;
        say(done.error);
        return;
      }
      const isEmpty = done.eventCount === 0;
      tell(path, done.diagnostics, done.undatedCount === done.eventCount);
      if (DATED_ONLY.has(args.format) && done.undatedCount > 0)
        say(`${labelOf(path)}: events without a date are left out, for which ${args.format} has no place: ${done.undatedCount}`);
      if (!isEmpty) made.push({ path, place, name: done.name, text: done.text, timeline: done.timeline, rendered: done.rendered });
      else {
        say(`${labelOf(path)}: no event in it; nothing was made`);
        // In a folder there may be files that tell of nothing.
        if (place === undefined) failed++;
      }
    },
  });
  progress.clear();
  if (made.length > 0) await write(args, made, { isApart, read, corrected });
  return isComplete && failed === 0 && made.length > 0 ? 0 : 1;
}

/** The files of all paths, folders opened; what cannot be opened is told. */
async function findAll(paths: readonly string[]): Promise<{ files: readonly Found[]; isComplete: boolean }> {
  const files: Found[] = [];
  let isComplete = true;
  for (const path of paths) {
    try {
      files.push(...(await findFiles(path)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      isComplete = false;
      say(error.message);
    }
  }
  return { files, isComplete };
}

interface Writing {
  readonly isApart: boolean;
  readonly read: ReadFiles;
  readonly corrected: (timeline: Timeline) => Timeline;
}

async function write(args: Arguments, made: readonly Made[], { isApart, read, corrected }: Writing): Promise<void> {
  const timelines = made.flatMap(({ timeline }) => timeline ?? []);
  if (args.command === 'explain') {
    const parts = made.map(({ path, text: written, timeline: told }) => {
      const timeline = corrected(told ?? EMPTY_TIMELINE);
      const clock = clockOf(args, timeline);
      // Of a page, the words that were read; of a timeline that was saved, those of its document.
      const text = timeline.documents.find((document) => document.text !== undefined)?.text ?? written;
      const found = { expressions: findTimeExpressions(text, clock), refused: refusedTimes(text, clock) };
      return explain({ name: labelOf(path), text, isApart: text !== written, timeline, ...found });
    });
    await put(await inFolder(args.out, 'explained.txt', read), parts.join('\n'));
  } else if (isApart && args.out !== undefined) {
    const paths = outputNames(made, args.format).map((name) => join(args.out ?? '', name));
    for (const path of paths) await read.refuse(path);
    for (const [at, { rendered, timeline }] of made.entries()) {
      await makeFolder(dirname(paths[at]));
      await put(paths[at], rendered ?? (await render(corrected(timeline ?? EMPTY_TIMELINE), args)));
    }
  } else {
    const path = await inFolder(args.out, `timeline.${args.format}`, read);
    await put(path, await render(corrected(combineTimelines(timelines)), args));
  }
}

/** Where one file goes: into `out`, under a name of its own where that is a folder, which is made. */
async function inFolder(out: string | undefined, name: string, read: ReadFiles): Promise<string | undefined> {
  if (out === undefined || !(await isFolder(out))) return out;
  const path = join(out, name);
  await read.refuse(path);
  await makeFolder(out);
  return path;
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
    throw new UsageError(`--out ${path}: ${wordsOf(error, 'no such folder')}`);
  }
}

async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new UsageError(`--out ${path}: ${wordsOf(error, 'no such folder')}`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/')) return true;
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** @param isAll - Also what is only worth knowing: where nothing was made, or nothing has a date, it may be the reason. */
function tell(path: string, diagnostics: readonly Diagnostic[], isAll: boolean): void {
  for (const { severity, message, hint } of diagnostics) {
    if (isAll || severity !== 'info') say(`${labelOf(path)}: ${severity}: ${message}${hint ? `; ${hint}` : ''}`);
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
