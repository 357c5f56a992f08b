// "Its fiscal year ends in March", "fiscal year ended June 30", "the fiscal second quarter, ended 31 August": the month of its end.
import type { Tokens } from '../tokens/tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** Tokens from the word "fiscal" to the month, at most. */
const REACH = 10;

/** The month (1–12) in which the fiscal year ends, if the words at a token for "fiscal" tell it. */
export function readFiscalYearEnd(tokens: Tokens, at: number, words: Vocabulary): number | undefined {
  let quarter = 0;
  let isQuarter = false,
    isYear = false,
    ends = false;
  for (let index = at + 1; index < tokens.length && index < at + REACH; index++) {
    const id = tokens.word[index];
    if (id === 0) continue;
    if (words.fiscalOrdinal[id]) quarter = words.fiscalOrdinal[id];
    else if (words.fiscalQuarter[id]) isQuarter = true;
    else if (words.fiscalYear[id]) isYear = true;
    else if (words.fiscalEnding[id]) ends = true;
    else if (words.month[id] && ends) {
      const month = words.month[id];
      if (isQuarter && quarter > 0) return ((month - 1 + (4 - quarter) * 3) % 12) + 1;
      return isYear && !isQuarter ? month : undefined;
    }
  }
  return undefined;
}
