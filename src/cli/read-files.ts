// What a run has read. It is never written over, by whatever name it is called again.
import { stat } from 'node:fs/promises';
import { UsageError } from './arguments.js';

export class ReadFiles {
  readonly #names: ReadonlyMap<string, string>;

  private constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  static async of(paths: readonly string[]): Promise<ReadFiles> {
    const names = new Map<string, string>();
    for (const path of paths) {
      const file = path === '-' ? undefined : await fileAt(path);
      if (file !== undefined) names.set(file, path);
    }
    return new ReadFiles(names);
  }

  /** @throws {UsageError} where one of them would be written over */
  async refuse(path: string | undefined): Promise<void> {
    if (path === undefined || path === '-') return;
    const name = this.#names.get((await fileAt(path)) ?? '');
    if (name !== undefined) throw new UsageError(`--out would write over ${name}; name another file or folder`);
  }
}

/** The file itself, which links and other spellings of its path lead to; undefined where there is none. A terminal or a pipe keeps nothing that could be lost. */
async function fileAt(path: string): Promise<string | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined;
}
