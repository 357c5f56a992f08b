// Runs the command line as a person does: a process, its words, its streams, its exit code.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { build } from 'esbuild';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A bundled command line and a folder of its own, for the tests of one file. */
export class CommandLine {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'event-timeline-'));
  readonly #script = path.resolve('build', 'cli-test', `cli.${process.pid}.mjs`);

  constructor() {
    before(() =>
      build({
        entryPoints: ['src/cli.ts'],
        outfile: this.#script,
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20',
        logLevel: 'silent',
        tsconfig: 'tsconfig.json',
      }),
    );
    after(() => {
      rmSync(this.folder, { recursive: true });
      rmSync(this.#script, { force: true });
    });
  }

  /** Writes a file into the folder; gives its path. */
  file(name: string, content: string | Uint8Array): string {
    const file = path.join(this.folder, name);
    writeFileSync(file, content);
    return file;
  }

  /** @param closed - A stream whose reader has left. */
  run(args: readonly string[], input = '', closed?: 'stdout' | 'stderr'): Promise<Ended> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [this.#script, ...args], { cwd: this.folder });
      if (closed) child[closed].destroy();
      let out = '';
      let err = '';
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.on('close', (code) => resolve({ code, out, err }));
      child.stdin.end(input);
    });
  }
}
