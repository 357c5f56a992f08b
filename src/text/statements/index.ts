// Who said what: quotations and reported words with their speakers, resolved through the document.
import type { SubjectFinder } from '../clauses/subject-finder.js';
import type { DocumentStructure } from '../document.js';
import type { WordClasses } from '../words/word-classes.js';
import type { Statement } from '../statement.js';
import { readAttributions, type Attribution } from './attributions.js';
import { readUnits, statementWordsOf } from './reading.js';
export { isDeed } from './is-deed.js';
import { nameSpeakers } from './speakers.js';

/**
 * Reads the statements of a document, in text order.
 * @param acts - takes what somebody says of which no words are told: "asked for a month", "wrote to the owners".
 */
export function readStatements(classes: WordClasses, structure: DocumentStructure, findSubject?: SubjectFinder, acts?: Statement[]): Statement[] {
  const { tokens } = classes;
  const reading = readUnits(classes, structure, statementWordsOf(classes.vocabulary), findSubject);
  const found: Attribution[] = [];
  for (let index = 0; index < reading.units.length; index++) readAttributions(reading, index, found);
  const said = found.filter(({ content }) => content.length > 0),
    asked = acts ? found.filter(({ content }) => content.length === 0) : [];
  const speakers = nameSpeakers(reading, said, asked);
  const span = ([from, to]: readonly [number, number]) => ({ start: tokens.start[from], end: tokens.end[to - 1] });
  const all = [...said, ...asked].map(({ source, cue, content, quote }, index) => {
    const speaker = speakers[index];
    const from = source ? span(source) : null,
      by = cue ? span(cue) : null,
      words = content.map(span);
    return speaker === undefined ? { source: from, cue: by, content: words, quote } : { source: from, cue: by, content: words, quote, speaker };
  });
  acts?.push(...all.slice(said.length));
  return all.slice(0, said.length);
}
