// Items of nothing but times, below a sentence that says what is then: "The lift is shut:", "- Saturday 9 and Sunday 10 March, all day", "- 24 March, until 13:30".
import { COORDINATOR, DETERMINER, NOUN_LIKE, PAST, PREPOSITION } from '../../words/vocabulary.js';
import type { Block } from '../../document.js';
import { COLON, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import { NUMBER, WORD, type Tokens } from '../../tokens/tokens.js';
import type { Candidate, Line } from '../candidate.js';
import type { PieceWords } from '../pieces.js';
import { extent, stampOf, type ToldTimes } from '../told-time.js';

/**
 * The entry of an item that tells times and nothing else; its words are the sentence above the list.
 * @param above - the block that stands above the items.
 */
export function readSlot(
  tokens: Tokens,
  { from, to, index, block, words }: Line,
  above: Block | undefined,
  told: ToldTimes,
  { verbs }: PieceWords,
): Candidate | undefined {
  const body = above && leadOf(tokens, above);
  if (!body || block.kind !== 'listItem' || block.sentences.length !== 1) return undefined;
  const times = told.spansIn(from, to, 1),
    last = times.at(-1);
  if (!last || times[0].from > from + 1) return undefined;
  let at = from;
  for (const { from: first, to: next } of [...times, { from: to, to }]) {
    for (; at < first; at++) {
      const isOther =
        tokens.kind[at] === WORD && !(verbs[tokens.word[at]] & (PREPOSITION | DETERMINER | COORDINATOR)) && words.unit[tokens.word[at]] === 0;
      // "From 21:45 until close of service on 17 March": words between times bound them; "Saturday's drill was fun, I proposed 22 March" tells.
      if (
        tokens.kind[at] === NUMBER ||
        (verbs[tokens.word[at]] & (PAST | NOUN_LIKE)) === PAST ||
        signAt(tokens, at) === COLON ||
        (isOther && (first === to || first === times[0].from))
      )
        return undefined;
    }
    at = next;
  }
  const time = { ...times[0], when: times[0] === last ? last.when : extent(times[0].when, last.when.edtf), next: last.to };
  return { kind: 'listItem', block: index, isPiece: true, stamp: stampOf(time), told: time, from: time.from, body, leads: true };
}

/** The last sentence of a block, where a colon ends it. */
function leadOf(tokens: Tokens, { sentences }: Block): Candidate['body'] | undefined {
  const lead = sentences.at(-1);
  if (!lead) return undefined;
  const [from, to] = tokensOf(tokens, lead);
  return signAt(tokens, to - 1) === COLON ? [from, to - 1] : undefined;
}
