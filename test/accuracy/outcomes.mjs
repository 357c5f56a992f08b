// Was each reading right? What its probability is held against. A time: the value is the annotators'; an event: it is one of
// theirs and its date is accepted; an entry of a list: its date is theirs.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Functions that a scorer exports; none where it has none: its set then says nothing of probabilities. */
export const scorerModule = (scorers, name) => import(pathToFileURL(path.join(scorers, name)).href).catch(() => ({}));

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** Times of one document of the TIMEX3 sets, paired as the scorer pairs them. */
export function timexOutcomes(id, gold, found, pair) {
  if (!pair) return [];
  const right = new Set(
    pair(gold, found)
      .filter(([g, f]) => g.value === f.value)
      .map(([, f]) => f),
  );
  return found.map((time) => ({ document: id, kind: 'time', confidence: time.confidence, right: right.has(time) }));
}

/** Times of a gold timeline; the parts of a range that stands there as one expression are left out. */
export function timelineTimes(id, gold, found) {
  return found.flatMap((time) => {
    const over = gold.filter((g) => overlap(g, time));
    if (over.some((g) => g.acceptSplit?.length)) return [];
    return {
      document: id,
      kind: 'time',
      confidence: time.confidence,
      right: over.some((g) => [g.value, g.interval, ...(g.accept ?? [])].includes(time.value)),
    };
  });
}

/** Events of a gold timeline, matched as the scorer matches them. */
export function timelineEvents(gold, prediction, events, { match, dateOK }) {
  if (!match || !dateOK) return [];
  const { p2g } = match(gold, prediction);
  return events.map(({ confidence }, j) => {
    const i = p2g.get(j);
    return { document: gold.id, kind: 'event', confidence, right: i !== undefined && dateOK(gold.events[i], prediction.events[j]) !== false };
  });
}

/** Entries of a list of times. */
export function entryOutcomes(id, gold, entries) {
  return entries.map((entry) => ({
    document: id,
    kind: 'event',
    confidence: entry.confidence,
    right: gold.some((g) => overlap(g, entry) && g.value === entry.value),
  }));
}
