// The examples of test/spec/, for laws that hold of all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { extractExamples, type SpecExample } from '../spec-extractor.js';

const FOLDER = 'test/spec';

/** Longest example that is put to a law, in characters. */
const LONGEST = 300;

/** Examples of what a text tells, in the language that is read where none is named. */
export function* examplesOfEvents(): Generator<SpecExample & { readonly where: string }> {
  for (const name of readdirSync(FOLDER).filter((file) => /^(?!de-|known-gaps|lists-).*\.md$/.test(file) && file !== 'README.md'))
    for (const example of extractExamples(`${FOLDER}/${name}`, readFileSync(`${FOLDER}/${name}`, 'utf8')))
      if (example.kind === 'events' && example.options.locale === undefined && example.text.length <= LONGEST)
        yield { ...example, where: `${name}:${example.line}` };
}
