// Titles and quotations of statements.
import type { Span } from '../../model/index.js';
import type { Statement } from '../statement.js';
import { capitalised, dropLoose, joinPhrase, phraseTokens } from '../titles/phrase.js';
import type { Reading } from './reading.js';
import { isBreak, tokenAfter } from './sentence-words.js';
import { COORDINATOR, DETERMINER, RELATIVE, SUBORDINATOR } from './vocabulary.js';

/** "Speaker: what was said", cut to a title. */
export function titleOf({ words }: Reading, speaker: string, { content }: Statement): string {
  const name = shortName(speaker);
  const span = content[0];
  if (!span) return capitalised(name);
  const from = tokenAfter(words, span.start), to = tokenAfter(words, span.end - 1) + 1;
  const kept = phraseTokens(words, from, to, true);
  while (kept.length > 1 && isLead(words, kept[0])) kept.shift();
  dropLoose(words, kept);
  const said = joinPhrase(words, kept, Math.max(24, 58 - name.length));
  return `${capitalised(name)}: ${said}`.slice(0, 80);
}

/** "that", a comma, "and" before what was said. */
function isLead(words: Reading['words'], at: number): boolean {
  const b = words.timeAt[at] === 0 ? (words.bits[at]) : 0;
  return isBreak(words, at) || (b & COORDINATOR) !== 0 || ((b & SUBORDINATOR) !== 0 && (b & RELATIVE) !== 0 && (b & DETERMINER) !== 0);
}

/** The last word of a full name; descriptions whole. */
function shortName(speaker: string): string {
  const parts = speaker.split(' ');
  const isName = parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part));
  return isName ? parts.at(-1) ?? speaker : speaker.length > 40 ? parts.slice(0, 5).join(' ') : speaker;
}

const MARKS = /^["'\u201c\u201d\u2018\u2019\u00ab\u00bb\s]+|["'\u201c\u201d\u2018\u2019\u00ab\u00bb,\s]+$/gu;

export function quoteOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => text.slice(start, end).replace(MARKS, '')).join(' … ').slice(0, 600);
}
