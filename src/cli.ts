#!/usr/bin/env node
// event-timeline: files in, one timeline out. Exit code 0 done, 1 nothing could be made, 2 the command line is wrong.
import { wordsOf } from './cli/inputs.js';
import { servesJobs } from './cli/pool.js';
import { runCommandLine } from './cli/run.js';

// The reader of a pipe may leave early: `event-timeline … | head`, `… 2>&1 | head`; what goes elsewhere is made all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`event-timeline: standard output: ${wordsOf(error, 'no such file')}\n`);
  });
}
if (!servesJobs()) {
  const code = await runCommandLine(process.argv.slice(2), new URL(import.meta.url));
  process.exitCode ||= code;
}
