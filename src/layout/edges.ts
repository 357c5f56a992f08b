// How the two ends of a mark look: its text may leave them open or vague, and tells nothing of what came after it was written.
import type { TimelineDocument, TimelineEvent } from '../model/index.js';
import { whenFromEdtf } from '../time/index.js';
import type { Fold } from './axis/fold.js';
import type { MarkEdge } from './scene.js';

export interface Edges {
  readonly startEdge: MarkEdge;
  readonly endEdge: MarkEdge;
  /** First moment after its texts were written, in drawn time; `-Infinity`: nobody tells. */
  readonly known: number;
}

/** The edges of an event with this drawn extent. */
export type EdgesOf = (event: TimelineEvent, start: number, end: number) => Edges;

/** @param axisZone - Absent: every time is drawn as it stands in its text, and so is that of writing. */
export function createEdges(documents: readonly TimelineDocument[], axisZone: string | undefined, fold: Fold | undefined): EdgesOf {
  const written = new Map(documents.map((document) => [document.id, writtenBy(document, axisZone)]));
  return (event, start, end) => {
    const when = event.when;
    const told = (event.sources ?? []).reduce((latest, { document }) => Math.max(latest, written.get(document) ?? -Infinity), -Infinity);
    const known = fold ? fold.fold(told) : told;
    const plain: MarkEdge = when?.approximate || when?.part ? 'soft' : 'sharp';
    const duration = when?.duration;
    // What is said to have begun may end as foreseen: that it did is not known yet.
    const isForeseen = duration?.expected || (event.kind === 'state' && event.status !== 'scheduled' && start < known && known < end);
    const lasting: MarkEdge = end === start ? plain : isForeseen ? 'expected' : duration?.approximate ? 'soft' : plain;
    return { startEdge: when?.start === -Infinity ? 'open' : plain, endEdge: end === Infinity ? 'open' : lasting, known };
  };
}

/** A text of a day knows that day. */
function writtenBy({ reference, published, timeZone }: TimelineDocument, axisZone: string | undefined): number {
  const moment = reference ?? published ?? '';
  try {
    return axisZone === undefined ? whenFromEdtf(moment.slice(0, LOCAL_LENGTH)).end : whenFromEdtf(moment, { timeZone: timeZone ?? axisZone }).end;
  } catch {
    return -Infinity;
  }
}

/** `2034-03-11T07:27`: what stands behind it is seconds and the zone. */
const LOCAL_LENGTH = 16;
