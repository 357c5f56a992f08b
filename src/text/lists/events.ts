// Entries as events: the words of the line are the title, the whole line is the source.
import type { Source, Span, TimelineEvent } from '../../model/index.js';
import { shortTitle, stableId } from '../../model/index.js';
import { confidenceOf } from '../confidence/confidence.js';
import type { ListEntry } from './entries.js';
import { plainWords } from './plain-words.js';

export interface EntryOptions {
  /** Id of the document. */
  readonly document: string;
  /** Epoch milliseconds (or floating, where entries float) after which an entry is still to come. */
  readonly reference?: number;
}

/** One event per entry, in text order. */
export function eventsOfEntries(text: string, entries: readonly ListEntry[], { document, reference }: EntryOptions): TimelineEvent[] {
  const source = (span: Span, role: Source['role']): Source => ({ ...span, document, role, text: text.slice(span.start, span.end) });
  return entries.map(({ span, time, body, label, when, provenance }) => {
    const words = plainWords(text.slice(body.start, body.end)) || plainWords(text.slice(span.start, span.end));
    const name = label ? `${firstSentence(plainWords(text.slice(label.start, label.end)))}: ` : '';
    const title = shortTitle(name + firstSentence(words));
    return {
      id: stableId([document, 'entry', title, when.edtf]),
      title,
      ...(name + words !== title && { description: name + words }),
      kind: 'event',
      status: reference !== undefined && when.start > reference ? 'scheduled' : 'occurred',
      when,
      confidence: confidenceOf(['is', 'event', 'is', 'list', 'precision', when.precision]),
      sources: [source(span, 'clause'), source(time, 'time')],
      provenance,
    };
  });
}

function firstSentence(words: string): string {
  const end = /[.!?](?=\s+[^\s\p{Ll}])/u.exec(words);
  const sentence = end && end.index > 8 ? words.slice(0, end.index) : words;
  return sentence.replace(/[.:;,]$/, '');
}
