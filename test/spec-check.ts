// Holds an example against what the public entries say; gives complaints in words, none where it agrees.
import type { DayBounds, MentionTime, Statement, TimeExpression } from '../src/text/index.js';
import type { Span, Timeline, TimelineEvent } from '../src/model/index.js';
import type { SpecExample, SpecRow } from './spec-extractor.js';

/** The public functions that examples are about. */
export interface Reader {
  readonly findTimeExpressions: (text: string, options: object) => readonly TimeExpression[];
  readonly findStatements: (text: string, options: object) => readonly Statement[];
  readonly placeMentions: (text: string, spans: readonly Span[], options: object) => readonly MentionTime[];
  readonly parseTimeline: (text: string, options: object) => Timeline | Promise<Timeline>;
}

/** What is wrong with the reading of one example, a line each. */
export async function checkExample(example: SpecExample, reader: Reader): Promise<string[]> {
  const { text, options } = example;
  if (example.kind === 'timex') return checkExpressions(example, reader.findTimeExpressions(text, options));
  if (example.kind === 'statements') return checkStatements(example, reader.findStatements(text, options));
  if (example.kind === 'mentions')
    return checkMentions(
      example,
      reader.placeMentions(
        text,
        example.marks.map(([start, end]) => ({ start, end })),
        options,
      ),
    );
  const timeline = await reader.parseTimeline(text, options);
  if (example.kind === 'relations') return checkRelations(example, timeline);
  if (example.kind === 'document') return checkDocument(example, timeline);
  return pairUp(example, timeline.events, example.kind === 'lists' ? fitsEntry : fitsEvent, describeEvent);
}

function checkExpressions(example: SpecExample, found: readonly TimeExpression[]): string[] {
  const complaints = pairUp(example, found, fitsExpression, (x) => [x.text, x.type, x.value, x.rule, x.mod ? `mod=${x.mod}` : ''].join('  '));
  const spans = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([start, end]) => `«${example.text.slice(start, end)}» at ${start}`).join(', ') || 'nothing';
  const expected = spans(example.marks);
  const actual = spans(found.map((x) => [x.start, x.end] as const));
  if (!example.isOpen && expected !== actual) complaints.push(`${example.file}:${example.line}: marked ${expected}; found ${actual}`);
  for (const x of found) if (example.text.slice(x.start, x.end) !== x.text) complaints.push(`«${x.text}» is not what stands at ${x.start}`);
  return complaints;
}

const fitsExpression = ([text, type, value, ...rest]: readonly string[], x: TimeExpression): boolean =>
  x.text === text &&
  x.type === type &&
  x.value === value &&
  rest.every((cell) => (cell.startsWith('mod=') ? cell === `mod=${x.mod ?? ''}` : cell === x.rule));

function checkStatements(example: SpecExample, found: readonly Statement[]): string[] {
  const words = (span: { start: number; end: number } | null) => (span ? example.text.slice(span.start, span.end) : '-');
  const describe = (s: Statement) => [words(s.source), words(s.cue), s.content.map(words).join(' … '), s.quote, s.speaker ?? '-'].join(' | ');
  const fits = (cells: readonly string[], s: Statement) => {
    const actual = describe(s).split(' | ');
    return cells.every((cell, i) => cell === actual[i]);
  };
  return pairUp(example, found, fits, describe);
}

function checkRelations(example: SpecExample, { events, relations }: Timeline): string[] {
  const title = (id: string) => events.find((event) => event.id === id)?.title ?? id;
  const describe = ({ type, from, to }: Timeline['relations'][number]) => `${type} | ${title(from)} | ${title(to)}`;
  return pairUp(example, relations, ([type, from, to], r) => r.type === type && hasWords(title(r.from), from) && hasWords(title(r.to), to), describe);
}

/** Rows stand in the order of the marks: words, time, rule where it matters. */
function checkMentions(example: SpecExample, found: readonly MentionTime[]): string[] {
  const described = found.map((mention, i) => [example.text.slice(...example.marks[i]), mentionText(mention), mention.rule]);
  return example.marks.flatMap((_, i) => {
    const row = example.rows.at(i);
    const actual = described[i];
    return row && row.cells.every((cell, at) => cell === actual[at])
      ? []
      : [`${example.file}:${row?.line ?? example.line}: expected  ${row?.cells.join(' | ') ?? 'no mark'}; found  ${actual.join(' | ')}`];
  });
}

/** `2034-03-14`, `by 2034-03-14`, `from 2034-03-14`, `2034-03-13…2034-03-16`; a stretch: begin ` → ` end. */
function mentionText({ extent, begin, end }: MentionTime): string {
  const side = ({ earliest, latest }: DayBounds) => {
    if (earliest === latest) return earliest ?? 'open';
    if (earliest === undefined) return `by ${latest}`;
    return latest === undefined ? `from ${earliest}` : `${earliest}…${latest}`;
  };
  return extent === 'day' ? side(begin) : `${side(begin)} → ${side(end)}`;
}

/** Rows name a field of the document and its value; fields that are not named are not looked at, `-` = none. */
function checkDocument(example: SpecExample, { documents }: Timeline): string[] {
  const [document] = documents;
  const fields = new Map<string, string | undefined>([
    ['title', document?.title],
    ['published', document?.published],
    ['dateline', document?.dateline],
    ['timeZone', document?.timeZone],
    ['reference', document?.reference],
  ]);
  return example.rows
    .filter(({ cells: [name, value] }) => (fields.get(name) ?? '-') !== value)
    .map(({ line, cells: [name, value] }) => `${example.file}:${line}: expected ${name} ${value}; found ${fields.get(name) ?? '-'}`);
}

const fitsEvent = ([words, status, time, speaker]: readonly string[], event: TimelineEvent): boolean =>
  hasWords(event.title, words) &&
  (status === undefined || status.split('/').every((name) => name === event.status || name === event.kind)) &&
  (time === undefined || time === timeOf(event) || time === `${timeOf(event)} ${lengthOf(event)}` || time === `undated: ${event.relative ?? ''}`) &&
  (speaker === undefined || speaker === (event.speaker ?? '-'));

const fitsEntry = ([time, words]: readonly string[], event: TimelineEvent): boolean => time === timeOf(event) && hasWords(event.title, words);

const describeEvent = (event: TimelineEvent): string =>
  [event.title, `${event.status}/${event.kind}`, `${timeOf(event)}${toldOf(event)} ${lengthOf(event)}`.trim(), event.speaker ?? '-'].join(' | ');

/** What is known of a time that nobody dates. */
const toldOf = ({ when, relative }: TimelineEvent): string => (when || relative === undefined ? '' : `: ${relative}`);

const timeOf = (event: TimelineEvent): string => event.when?.edtf ?? 'undated';

/** `PT2H`, expected ones as `PT2H?`. */
const lengthOf = (event: TimelineEvent): string => {
  const { duration } = event.when ?? event;
  return duration ? `${duration.value}${duration.expected === true ? '?' : ''}` : '';
};

/** All words stand in the title, in this order, whatever the case. */
function hasWords(title: string, words: string): boolean {
  const lower = title.toLowerCase();
  let from = 0;
  for (const word of words.toLowerCase().split(/\s+/)) {
    const at = lower.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

/** Each row takes one result that fits; rows without a result and, unless the example is open, results without a row are complaints. */
function pairUp<T>(
  example: SpecExample,
  found: readonly T[],
  fits: (cells: readonly string[], result: T) => boolean,
  describe: (result: T) => string,
): string[] {
  const left = new Set(found);
  const take = (row: SpecRow): boolean => {
    for (const result of left) if (fits(row.cells, result)) return left.delete(result);
    return false;
  };
  const missing = example.rows.filter((row) => !take(row));
  const surplus = example.isOpen ? [] : [...left];
  return [
    ...missing.map((row) => `${example.file}:${row.line}: expected  ${row.cells.join(example.kind === 'timex' ? '  ' : ' | ')}`),
    ...surplus.map((result) => `not expected  ${describe(result)}`),
    ...(missing.length > 0 && surplus.length === 0 ? [`found  ${found.map(describe).join('\n       ') || 'nothing'}`] : []),
  ];
}
