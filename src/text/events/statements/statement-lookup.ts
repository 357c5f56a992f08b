// Finds drafts and sentences by their place in the text.
import type { Span } from '../../../model/index.js';
import type { Statement } from '../../statement.js';
import { firstFrom } from '../../first-from.js';
import type { Draft } from '../../drafts/draft.js';
import type { Context } from './statement-events.js';
import { placeAfter } from '../../relations/referent.js';

/** The draft told last before a statement, at most two sentences back. */
export function lastBefore(told: readonly Draft[], { at, sentence }: Draft): Draft | undefined {
  const draft = told[placeAfter(told, at) - 1];
  return draft && sentence - draft.sentence <= 2 ? draft : undefined;
}

/** The sentences that statements stand in, each once, in text order; the headline is none. */
export function sentencesOf(sentences: Context['sentences'], all: readonly Statement[]): number[] {
  const found: number[] = [];
  let isSorted = true;
  const add = ({ start, end }: Span): void => {
    for (let low = firstFrom(sentences, ({ span }) => span.end <= start); low < sentences.length && sentences[low].span.start < end; low++) {
      const last = found.length > 0 ? found[found.length - 1] : -1;
      if (sentences[low].isHeadline || low === last) continue;
      if (low < last) isSorted = false;
      found.push(low);
    }
  };
  for (const { source, cue, content } of all) {
    const by = cue ?? source;
    if (by) add(by);
    for (const span of content) add(span);
  }
  return isSorted ? found : [...new Set(found.sort((a, b) => a - b))];
}
