// Names of the files that several inputs become in one folder.
import { basename, dirname, extname, join } from 'node:path';

/** What is known of an input. */
export interface Named {
  readonly path: string;
  readonly name: string;
  /** Path within the folder that was named; its inner folders are kept. */
  readonly place?: string | undefined;
}

/**
 * One file name per input, in their order: the input's own with the ending of the format.
 * Inputs of one name are told apart by a number, so that none takes the place of another.
 */
export function outputNames(inputs: readonly Named[], format: string): readonly string[] {
  const taken = new Set<string>();
  return inputs.map(({ path, name, place }) => {
    const stem = join(place === undefined ? '' : dirname(place), path === '-' ? 'timeline' : basename(name, extname(name)));
    let own = `${stem}.${format}`;
    // File systems that fold case would take A.json for a.json.
    for (let n = 2; taken.has(own.toLowerCase()); n++) own = `${stem}-${n}.${format}`;
    taken.add(own.toLowerCase());
    return own;
  });
}
