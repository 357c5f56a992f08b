// Who said what: quotations and reported words with their speakers, resolved through the document.
import type { DocumentStructure } from '../document.js';
import { vocabularyOf as eventVocabularyOf } from '../events/vocabulary.js';
import type { Locale } from '../locales/rule-types.js';
import type { Statement } from '../statement.js';
import type { Tokens } from '../tokens.js';
import { readAttributions, type Attribution } from './attributions.js';
import { readUnits, statementWordsOf } from './reading.js';
import { nameSpeakers } from './speakers.js';

/** Reads the statements of a document, in text order. A locale without words of saying has none. */
export function readStatements(tokens: Tokens, structure: DocumentStructure, locale: Locale): Statement[] {
  const events = eventVocabularyOf(locale);
  if (!events) return [];
  const reading = readUnits(tokens, structure, events, statementWordsOf(locale.lexicon, events));
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
