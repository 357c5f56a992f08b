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
  let isAhead = false;
  return entries.map(({ span, time, body, label, speaker, when, provenance, isRunning }, index) => {
    // A log that runs on past midnight goes on as it began; what writes its own day is told by that.
    const isCarried = index > 0 && provenance[0]?.rule === 'list.carried-day';
    if (!isCarried) isAhead = reference !== undefined && when.start > reference;
    const words = plainWords(text.slice(body.start, body.end)) || plainWords(text.slice(span.start, span.end));
    const named = label ?? speaker;
    const name = named ? `${firstSentence(plainWords(text.slice(named.start, named.end)))}: ` : '';
    const title = shortTitle(capitalised(name + (speaker ? words.replace(/[.:;,]$/, '') : firstSentence(words))));
    const said = speaker && { speaker: text.slice(speaker.start, speaker.end), quote: text.slice(body.start, body.end) };
    return {
      id: stableId([document, 'entry', title, when.edtf]),
      title,
      ...(name + words !== title && { description: name + words }),
      kind: said ? 'statement' : 'event',
      status: said ? 'occurred' : isAhead ? 'scheduled' : isRunning ? 'ongoing' : 'occurred',
      when,
      confidence: confidenceOf(['is', 'event', 'is', 'list', 'precision', when.precision]),
      ...said,
      sources: [source(span, 'clause'), source(time, 'time'), ...(speaker ? [source(speaker, 'speaker'), source(body, 'quote')] : [])],
      provenance,
    };
  });
}

/** With a capital letter, where it begins with a plain word in small letters: "rebuilt", not "eth0: up". */
function capitalised(words: string): string {
  return /^\p{Ll}+(?:[\s,]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function firstSentence(words: string): string {
  // Not after one letter ("d. 1855", "J. Moe"), a short word before a number ("arr. 12:30"), nor inside brackets.
  const end = /(?<!(?:^|[\s(])\p{L})(?!(?<=\s\p{Ll}{2,4})\.\s+\d)[.!?](?=\s+[^\s\p{Ll}])(?![^()]*\))/u.exec(words);
  const sentence = end && end.index > 8 ? words.slice(0, end.index) : words;
  return sentence.replace(/[.:;,]$/, '');
}
