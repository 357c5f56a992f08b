// Entries as events: the words of the line are the title, the whole line is the source.
import type { Source, Span, TimelineEvent } from '../../../model/index.js';
import { IdRegister, shortTitle, stableId } from '../../../model/index.js';
import { isInterval, MS_PER_DAY } from '../../../time/index.js';
import type { Lexicon } from '../../tokens/lexicon.js';
import { entryConfidence } from '../../confidence/evidence.js';
import { quoteOf } from '../../statements/quote-of.js';
import type { ListEntry } from './entries.js';
import { atPhrase, capitalised, firstMessage, firstSentence, pastAsides } from './entry-title.js';
import { plainWords } from './plain-words.js';

export interface EntryOptions {
  /** Id of the document. */
  readonly document: string;
  /** Epoch milliseconds (or floating, where entries float) after which an entry is still to come. */
  readonly reference?: number | undefined;
  /** Whether the entries lay down what is to come. */
  readonly isProgramme?: boolean;
  /** Tells abbreviations from ends of sentences. */
  readonly lexicon?: Lexicon;
}

/** One event per entry, in text order. */
export function eventsOfEntries(
  text: string,
  entries: readonly ListEntry[],
  { document, reference, isProgramme = false, lexicon }: EntryOptions,
): TimelineEvent[] {
  const source = (span: Span, role: Source['role']): Source => ({ ...span, document, role, text: text.slice(span.start, span.end) });
  // A log may write the same line again in the same minute.
  const ids = new IdRegister();
  let isAhead = false,
    isCarried = false;
  const titles = lexicon?.values('titleAbbreviation'),
    abbreviations = lexicon?.values('abbreviation');
  const isAbbreviation = (word: string, isBeforeNumber: boolean): boolean => {
    const id = lexicon?.idOf(word) ?? 0;
    // "Sept. 11".
    return id !== 0 && (titles?.[id] !== 0 || (isBeforeNumber && abbreviations?.[id] !== 0));
  };
  return entries.map((entry, index) => {
    const { span, time, when, provenance, isDayless, isBelowDay } = entry;
    // A log that runs on past midnight goes on as it began; what writes its own day is told by that.
    const wasCarried = isCarried;
    // "Day 4", of what began before the day of writing, may be to come.
    const isBegun = reference !== undefined && entries[0].when.start + MS_PER_DAY <= reference,
      rule = provenance[0]?.rule;
    isCarried = rule === 'list.carried-day' || (rule === 'list.counted-day' && !isBegun);
    // "Outward, Friday 9 June", below what its line dates otherwise, begins another.
    if (index === 0 || !isCarried || isProgramme || (isBelowDay && !wasCarried)) isAhead = reference !== undefined && when.start > reference;
    const { title, words } = titleOf(text, entry, lexicon, isAbbreviation);
    const voice = voiceOf(entry);
    const quote = voice && quoteOf(text, voice.quoted);
    return {
      id: ids.take(stableId([document, 'entry', title, isDayless ? text.slice(time.start, time.end) : when.edtf])),
      title,
      ...(words !== title && { description: words }),
      kind: voice ? 'statement' : 'event',
      status: voice ? 'occurred' : (entry.state ?? statusAt(entry, isAhead, reference)),
      ...(isDayless ? { relative: text.slice(time.start, time.end) } : { when }),
      confidence: entryConfidence(when.precision),
      ...(voice && { speaker: voice.name ?? text.slice(voice.source.start, voice.source.end) }),
      ...(quote && { quote }),
      sources: [
        source(span, 'clause'),
        source(time, 'time'),
        ...(voice ? [source(voice.source, 'speaker'), ...voice.quoted.map((words) => source(words, 'quote'))] : []),
      ],
      provenance,
    };
  });
}

/** All words of an entry, behind the name that they are of, and its title: their first sentence. */
function titleOf(
  text: string,
  { span, body, label, speaker, kind }: ListEntry,
  lexicon: Lexicon | undefined,
  isAbbreviation: (word: string, isBeforeNumber: boolean) => boolean,
): { readonly title: string; readonly words: string } {
  const words = plainWords(text.slice(body.start, body.end)) || plainWords(text.slice(span.start, span.end));
  const named = label ?? speaker;
  const name = named ? `${firstSentence(plainWords(text.slice(named.start, named.end)), isAbbreviation)}: ` : '';
  const told = speaker ? firstMessage(pastAsides(words, lexicon), isAbbreviation) : firstSentence(words, isAbbreviation);
  return { title: shortTitle(atPhrase(capitalised(name + told), name, kind === 'logLine' && !speaker)), words: name + words };
}

/** What an entry is on the day of writing, where no mark tells it. */
function statusAt({ when, isPosted, isRunning }: ListEntry, isAhead: boolean, reference: number | undefined): TimelineEvent['status'] {
  if (isAhead && !isPosted) return 'scheduled';
  const isAroundNow = reference !== undefined && when.start <= reference && when.end > reference;
  return isRunning || (isAroundNow && isInterval(when)) ? 'ongoing' : 'occurred';
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
