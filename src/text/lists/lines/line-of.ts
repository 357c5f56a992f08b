// A block as a line that may be an entry: where its words begin, behind marks and what leads a line of a log.
import type { Block } from '../../document.js';
import { pastLogLead } from '../../structure/log-lead.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Tokens } from '../../tokens/tokens.js';
import type { Line } from '../candidate.js';
import { skipMarks } from '../separators.js';

export function lineOf(tokens: Tokens, block: Block, index: number, words: Vocabulary, dateOrder: Line['dateOrder']): Line {
  const [first, to] = tokensOf(tokens, block);
  const open = skipMarks(tokens, first, to),
    from = skipMarks(tokens, pastLogLead(tokens, open, to, words), to);
  return { first, from, to, index, block, words, dateOrder, isLed: from > open };
}
