#!/usr/bin/env node
// event-timeline: files in, one timeline out. Exit code 0 done, 1 nothing could be made, 2 the command line is wrong.
import { servesJobs } from './cli/pool.js';
import { runCommandLine } from './cli/run.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early: `event-timeline … | head`.
  if (error.code !== 'EPIPE') throw error;
});
if (!servesJobs()) process.exitCode = await runCommandLine(process.argv.slice(2), new URL(import.meta.url));
