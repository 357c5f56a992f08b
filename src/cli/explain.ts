// `explain`: what was read, where, by which rule and why, as lines for a person.
import { SECOND_LOOK_BELOW, type Provenance, type Source, type Span, type Timeline, type TimelineEvent } from '../model/index.js';
import type { RefusedTime, TimeExpression } from '../text/index.js';

/** A document read twice: its expressions one by one, and the timeline made of them. */
export interface Reading {
  readonly name: string;
  readonly text: string;
  /** The text is not the file as it lies there: tags, say, are left out. */
  readonly isApart?: boolean;
  readonly expressions: readonly TimeExpression[];
  /** What looked like a time and was not believed. */
  readonly refused: readonly RefusedTime[];
  readonly timeline: Timeline;
}

/** Lines: the document's clock, each expression with its reason, each event with its sources, each diagnostic. */
export function explain({ name, text, isApart, expressions, refused, timeline }: Reading): string {
  const place = placesIn(text);
  const places = new Map(timeline.documents.map(({ id, text: words }) => [id, words === undefined || words === text ? place : placesIn(words)]));
  const [document] = timeline.documents;
  const clock = [document?.reference && `written ${document.reference}`, document?.timeZone && `local times in ${document.timeZone}`].filter(Boolean);
  return [
    `${name}: ${clock.join(', ') || 'the text does not say when or where it was written'}`,
    ...(isApart ? ['lines and columns are counted in the text that was read from the file'] : []),
    '',
    `${expressions.length} time expressions`,
    ...expressions.flatMap((expression) => explainExpression(expression, place)),
    '',
    `${refused.length} not believed`,
    ...refused.map(({ start, end, text: words, reason, why }) => `  ${place({ start, end })}  «${oneLine(words)}»  ${reason} [${why}]`),
    '',
    `${timeline.events.length} events`,
    ...timeline.events.flatMap((event) => explainEvent(event, ({ document: id, ...span }) => (places.get(id) ?? place)(span))),
    ...timeline.relations.map(({ type, from, to }) => `  ${titleOf(timeline, from)} —${type}→ ${titleOf(timeline, to)}`),
    ...timeline.diagnostics.map(({ severity, message, span }) => `  ${severity}${span ? ` at ${place(span)}` : ''}: ${message}`),
    '',
  ].join('\n');
}

function explainExpression(
  { start, end, text, type, value, mod, rule, confidence, provenance }: TimeExpression,
  place: (span: Span) => string,
): string[] {
  return [
    `  ${place({ start, end })}  «${oneLine(text)}»  ${type} ${value}${mod ? ` ${mod}` : ''}  by ${rule}${confidence === undefined ? '' : `, confidence ${confidence.toFixed(2)}`}`,
    ...reasons(provenance),
  ];
}

function explainEvent(
  { title, kind, status, when, relative, speaker, sources, provenance, confidence }: TimelineEvent,
  place: (source: Source) => string,
): string[] {
  const time = when ? when.edtf : `undated${relative ? ` (${relative})` : ''}`;
  const what = kind === 'statement' ? `statement by ${speaker ?? 'somebody unnamed'}` : `${kind}, ${status}`;
  return [
    `  ${time}  ${title}  (${what}${confidence === undefined ? '' : `, confidence ${confidence.toFixed(2)}${confidence < SECOND_LOOK_BELOW ? ', look again' : ''}`})`,
    ...(sources ?? []).map((source) => `      ${source.role} ${place(source)}  «${oneLine(source.text)}»`),
    ...reasons(provenance),
  ];
}

/** Each reason once: an event of two expressions has the same zone twice. */
const reasons = (provenance: readonly Provenance[] = []): string[] => [
  ...new Set(provenance.map(({ part, basis, rule, reason }) => `      ${part} ${basis}: ${reason} [${rule}]`)),
];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const titleOf = (timeline: Timeline, id: string): string => `“${timeline.events.find((event) => event.id === id)?.title ?? id}”`;

/** Offsets as `line:column`, both counted from 1, as editors do. */
function placesIn(text: string): (span: Span) => string {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return ({ start }) => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle] <= start) low = middle;
      else high = middle;
    }
    return `${low + 1}:${start - lineStarts[low] + 1}`;
  };
}
