// The stage of clauses as the stage of statements asks it: who does what a verb tells.
import { subjectFinder, type SubjectFinder } from './clauses/subject-finder.js';
import type { DocumentStructure } from './document.js';
import type { TimeExpression } from './expression.js';
import { withoutClosingCommas } from './words/closing-commas.js';
import { readWords } from './words/sentence-words.js';
import type { WordClasses } from './words/word-classes.js';

/** Finds the subjects of a text's verbs; undefined for a language whose sentences are read in another order than they stand in. */
export function subjectsOf(classes: WordClasses, times: () => readonly TimeExpression[], { blocks }: DocumentStructure): SubjectFinder | undefined {
  if (classes.vocabulary.words.arrange) return undefined;
  const { bits, marks } = classes;
  // Who reads clauses learns of the words, and those who ask know them as they stand.
  return subjectFinder(() =>
    withoutClosingCommas(
      readWords(
        { ...classes, bits: bits.slice(), marks: marks.slice() },
        times(),
        new Set(blocks.flatMap(({ sentences }) => sentences.map(({ end }) => end))),
      ),
    ),
  );
}
