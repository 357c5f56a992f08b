// What a document is made of and what its own clock is, found before any time expression is read.
import type { Block, DocumentStructure, PlacedZone } from '../document.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { isNote, looksBack } from './note.js';
import { splitSentences } from './sentences.js';
import { ALL_CAPS, NUMBER, type Tokens } from '../tokens/tokens.js';
import { markBackMatter, markPullQuotes } from './back-matter.js';
import { readBlocks, type RawBlock } from './blocks.js';
import { opensTime, pastDayHead } from './line-shapes.js';
import { cellsOf } from './table-lines.js';
import { markClockHeadings, markDayHeadings } from './clock-headings.js';
import { openOrder, orderOfZone, publishedValue, readClock } from './clock.js';
import { readDateline } from './dateline.js';
import { readHead, type Head } from './head.js';
import { putDayFirst } from '../stamps/stamp.js';
import { surveyTokens } from './survey.js';
import { isSpaced } from '../tokens/token-shape.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

/** Reads blocks, sentences, head and clock of a text. Linear in its length; never throws. */
export function readStructure(text: string, tokens: Tokens, locale: Locale, options: ParseOptions = {}): DocumentStructure {
  const words = vocabularyOf(locale);
  const survey = surveyTokens(tokens, words);
  const raw = readBlocks(tokens, words);
  markDayHeadings(tokens, raw, words);
  const dateOrder = options.dateOrder ?? survey.dateOrders.told ?? openOrder(survey, options) ?? locale.dateOrder;
  const head =
    isHeadless(tokens, raw, words) && isNote(tokens, locale) ? {} : readHead(tokens, raw, words, dateOrder, () => looksBack(tokens, locale));
  // "Galway, 12/06/2034": only now is it known where.
  if (dateOrder === 'mdy' && (options.dateOrder ?? survey.dateOrders.told) === undefined && orderOfZone(head, words) === 'dmy')
    for (const told of [head.published, head.occasion]) if (told) putDayFirst(told.stamp);
  markClockHeadings(tokens, raw, words);
  markBackMatter(tokens, raw, words);
  markPullQuotes(tokens, raw);
  const span = (from: number, to: number) => ({ start: tokens.start[from], end: tokens.end[to - 1] });
  const sentencesOf = (from: number, to: number) => {
    const head = pastDayHead(tokens, from, to, words);
    return [...(head > from ? [span(from, head)] : []), ...splitSentences(tokens, head, to, words)];
  };
  const placed: PlacedZone[] = [];
  const blocks = raw
    .filter(({ from, to }) => to > from)
    .map((block): Block => {
      const { kind, from, to, level } = block;
      const dateline =
        head.datelineBlock === block
          ? head.dateline
          : head.dateline && kind === 'paragraph' && (tokens.flags[from] & ALL_CAPS) !== 0
            ? readDateline(tokens, from, to, words, true)
            : undefined;
      // Of a place that nobody knows no zone is told.
      if (dateline && (dateline.zone !== undefined || readDateline(tokens, from, to, words)))
        placed.push({ start: tokens.start[from], timeZone: dateline.zone });
      return {
        start: tokens.start[from],
        end: tokens.end[to - 1],
        kind: kind === 'frontMatter' ? 'code' : kind,
        level,
        dateline: dateline && span(dateline.from, dateline.next),
        cells:
          kind === 'tableRow'
            ? cellsOf(tokens, from, to).map(([a, b]) =>
                b > a ? span(a, b) : { start: tokens.start[a] ?? text.length, end: tokens.start[a] ?? text.length },
              )
            : undefined,
        sentences: isProse(kind) ? sentencesOf(dateline ? Math.min(dateline.next, to) : from, to) : [span(from, to)],
      };
    });
  return {
    text,
    blocks,
    ...headSpans(head, tokens),
    clock: readClock(head, survey, words, locale.dateOrder, options, isSpread(placed) && options.timeZone === undefined ? placed : undefined, () =>
      looksBack(tokens, locale),
    ),
  };
}

/** Of one line, or of lines that all open with a number or a day: the first tells as much as the others. */
function isHeadless(tokens: Tokens, blocks: readonly RawBlock[], words: Vocabulary): boolean {
  if (blocks.length === 1) return readDateline(tokens, blocks[0].from, blocks[0].to, words) === undefined;
  return blocks.every(
    ({ kind, from }) =>
      (kind === 'paragraph' || kind === 'logLine') &&
      (opensTime(tokens, words, from) || (tokens.kind[from + 1] === NUMBER && !isSpaced(tokens, from + 1))),
  );
}

/** News from several places, each told in its own time. */
function isSpread(placed: readonly PlacedZone[]): boolean {
  return placed.some(({ timeZone }) => timeZone !== placed[0].timeZone);
}

function isProse(kind: RawBlock['kind']): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'logLine' || kind === 'caption' || kind === 'posted';
}

/** Told or not, each has its place: all structures are of one shape, and so are their spans. */
function headSpans({ title, published, dateline }: Head, { start, end }: Tokens): Pick<DocumentStructure, 'title' | 'published' | 'dateline'> {
  return {
    title: title && { start: start[title.from], end: end[title.to - 1] },
    published: published && { start: start[published.from], end: end[published.stamp.next - 1], value: publishedValue(published) },
    dateline: dateline && { start: start[dateline.from], end: end[dateline.to - 1], place: dateline.place },
  };
}
