// Entries as events: the words of the line are the title, the whole line is the source.
import type { Source, Span, TimelineEvent } from '../../model/index.js';
import { shortTitle, stableId } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { entryConfidence } from '../confidence/evidence.js';
import { quoteOf } from '../statements/quote-of.js';
import type { ListEntry } from './entries.js';
import { plainWords } from './plain-words.js';

export interface EntryOptions {
  /** Id of the document. */
  readonly document: string;
  /** Epoch milliseconds (or floating, where entries float) after which an entry is still to come. */
  readonly reference?: number | undefined;
  /** Tells abbreviations from ends of sentences. */
  readonly lexicon?: Lexicon;
}

/** One event per entry, in text order. */
export function eventsOfEntries(text: string, entries: readonly ListEntry[], { document, reference, lexicon }: EntryOptions): TimelineEvent[] {
  const source = (span: Span, role: Source['role']): Source => ({ ...span, document, role, text: text.slice(span.start, span.end) });
  let isAhead = false;
  const titles = lexicon?.values('titleAbbreviation'), abbreviations = lexicon?.values('abbreviation');
  const isAbbreviation = (word: string, isBeforeNumber: boolean): boolean => {
    const id = lexicon?.idOf(word) ?? 0;
    // "Sept. 11".
    return id !== 0 && (titles?.[id] !== 0 || (isBeforeNumber && abbreviations?.[id] !== 0));
  };
  return entries.map((entry, index) => {
    const { span, time, body, label, speaker, when, provenance, isRunning, isPosted, isDayless, state, kind } = entry;
    // A log that runs on past midnight goes on as it began; what writes its own day is told by that.
    const isCarried = index > 0 && provenance[0]?.rule === 'list.carried-day';
    if (!isCarried) isAhead = reference !== undefined && when.start > reference;
    const words = plainWords(text.slice(body.start, body.end)) || plainWords(text.slice(span.start, span.end));
    const named = label ?? speaker;
    const name = named ? `${firstSentence(plainWords(text.slice(named.start, named.end)), isAbbreviation)}: ` : '';
    const headline = capitalised(name + (speaker ? words.replace(/[.:;,]$/, '') : firstSentence(words, isAbbreviation)));
    // The parts of a log line are no clauses.
    const title = shortTitle(kind === 'logLine' && !speaker ? headline : atPhrase(headline));
    const voice = voiceOf(entry);
    const quote = voice && quoteOf(text, voice.quoted);
    return {
      id: stableId([document, 'entry', title, isDayless ? text.slice(time.start, time.end) : when.edtf]),
      title,
      ...(name + words !== title && { description: name + words }),
      kind: voice ? 'statement' : 'event',
      status: voice ? 'occurred' : state ?? (isAhead && !isPosted ? 'scheduled' : isRunning ? 'ongoing' : 'occurred'),
      ...(isDayless ? { relative: text.slice(time.start, time.end) } : { when }),
      confidence: entryConfidence(when.precision),
      ...(voice && { speaker: voice.name ?? text.slice(voice.source.start, voice.source.end) }),
      ...(quote && { quote }),
      sources: [source(span, 'clause'), source(time, 'time'), ...(voice ? [source(voice.source, 'speaker'), ...voice.quoted.map((words) => source(words, 'quote'))] : [])],
      provenance,
    };
  });
}

interface Voice {
  /** The words that name the speaker. */
  readonly source: Span;
  /** The speaker by full name, where the line does not write it. */
  readonly name?: string | undefined;
  readonly quoted: readonly Span[];
}

/** Who speaks in an entry, and the words that are his own. */
function voiceOf({ speaker, statement, body }: ListEntry): Voice | undefined {
  if (speaker) return { source: speaker, quoted: [body] };
  if (!statement?.source) return undefined;
  return { source: statement.source, name: statement.speaker, quoted: statement.quote === 'indirect' ? [] : statement.content };
}

/** With a capital letter, where it begins with a plain word in small letters: "rebuilt", not "eth0: up". */
function capitalised(words: string): string {
  return /^\p{Ll}+(?:[\s,]|$)/u.test(words) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** Not after one letter ("d. 1855", "J. Moe"), a short word before a number ("arr. 12:30"), nor inside brackets. */
const SENTENCE_END = /(?<!(?:^|[\s(])\p{L})(?!(?<=\s\p{Ll}{2,4})\.\s+\d)[.!?](?=\s+[^\s\p{Ll}])(?![^()]*\))/gu;

function firstSentence(words: string, isAbbreviation: (word: string, isBeforeNumber: boolean) => boolean): string {
  let sentence = words;
  for (const { index } of words.matchAll(SENTENCE_END)) {
    if (index <= 8 || isAbbreviation(words.slice(words.lastIndexOf(' ', index) + 1, index).toLowerCase(), /^.\s+\d/.test(words.slice(index, index + 4)))) continue;
    sentence = words.slice(0, index);
    break;
  }
  sentence = sentence.replace(/[.:;,]$/, '');
  // The words end inside brackets: "University of Holm (PhD, 1913)", without the year.
  return sentence.lastIndexOf('(') > sentence.lastIndexOf(')') ? `${sentence})` : sentence;
}

/** Characters of a title that is read at a glance, and the fewest that tell something. */
const GOOD_LENGTH = 60, SHORT_LENGTH = 24;

/** A long title up to where a clause or a remark begins; what is set in behind its first words goes before its verb does: "The A12, shut since noon, has reopened". */
function atPhrase(title: string): string {
  if (title.length <= GOOD_LENGTH) return title;
  const [, subject, rest] = /^([^,;]+), [^,;]+,( .+)$/.exec(title) ?? [];
  if (subject && subject.length < SHORT_LENGTH && subject.length + rest.length <= GOOD_LENGTH) return subject + rest;
  const head = title.slice(0, GOOD_LENGTH + 1);
  const end = Math.max(...[...head.matchAll(/[,;:]?\s+[–—(·-]|[,;:]\s/g)].map(({ index }) => index));
  return end >= SHORT_LENGTH ? head.slice(0, end) : title;
}
