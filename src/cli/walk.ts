// Folders on the command line: the documents in them, deep down, always in the same order.
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FORMATS } from '../formats/index.js';
import { InputError, wordsOf } from './inputs.js';

/** A file that is to be read. */
export interface Found {
  /** As the command line writes it; of a file in a folder, with the folder. */
  readonly path: string;
  /** Path within the folder that was named; absent for a file that was named itself. */
  readonly place?: string;
  /** Bytes; 0 where nobody knows. */
  readonly size: number;
}

const EXTENSIONS = new Set(FORMATS.flatMap(({ extensions }) => extensions));
const LEFT_OUT = new Set(['node_modules']);

/** The files of a path: itself, or all documents of a folder by their extensions; hidden ones are left out. */
export async function findFiles(path: string): Promise<readonly Found[]> {
  if (path === '-') return [{ path, size: 0 }];
  const about = await stat(path).catch(() => undefined);
  if (!about?.isDirectory()) return [{ path, size: about?.size ?? 0 }];
  const found = await walk(path, '');
  if (found.length === 0)
    throw new InputError(
      `${path}: no document in this folder; files that end in ${[...EXTENSIONS].map((ending) => `.${ending}`).join(' ')} are read`,
    );
  return found;
}

async function walk(folder: string, place: string): Promise<Found[]> {
  const entries = await readdir(join(folder, place), { withFileTypes: true }).catch((error: unknown) => {
    throw new InputError(`${join(folder, place)}: ${wordsOf(error, 'no such folder')}`);
  });
  const found: Found[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    const inner = join(place, entry.name),
      path = join(folder, inner);
    // A link to a folder may lead in circles.
    if (entry.isDirectory()) found.push(...(await walk(folder, inner)));
    else if (EXTENSIONS.has(extname(entry.name).slice(1).toLowerCase())) {
      const about = await stat(path).catch(() => undefined);
      if (about?.isFile()) found.push({ path, place: inner, size: about.size });
    }
  }
  return found;
}
