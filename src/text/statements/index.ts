// Who said what: quotations and reported words with their speakers, resolved through the document.
import type { DocumentStructure } from '../document.js';
import type { WordClasses } from '../events/word-classes.js';
import type { Statement } from '../statement.js';
import { readAttributions, type Attribution } from './attributions.js';
import { readUnits, statementWordsOf } from './reading.js';
import { nameSpeakers } from './speakers.js';

/** Reads the statements of a document, in text order. */
export function readStatements(classes: WordClasses, structure: DocumentStructure): Statement[] {
  const { tokens } = classes;
  const reading = readUnits(classes, structure, statementWordsOf(classes.vocabulary));
  const found: Attribution[] = [];
  for (let index = 0; index < reading.units.length; index++) readAttributions(reading, index, found);
  const speakers = nameSpeakers(reading, found);
  const span = ([from, to]: readonly [number, number]) => ({ start: tokens.start[from], end: tokens.end[to - 1] });
  return found.map(({ source, cue, content, quote }, index) => {
    const speaker = speakers[index];
    const from = source ? span(source) : null, by = cue ? span(cue) : null, said = content.map(span);
    return speaker === undefined ? { source: from, cue: by, content: said, quote } : { source: from, cue: by, content: said, quote, speaker };
  });
}
