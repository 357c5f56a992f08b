// Public results in the words of the scorers: kinds, dates and spans. Uses what the model says and nothing else.

const KIND_BY_STATUS = {
  scheduled: 'planned',
  postponed: 'delayed',
  rescheduled: 'rescheduled',
  cancelled: 'cancelled',
  reinstated: 'reinstated',
  occurred: 'occurred',
  ongoing: 'ongoing',
  reported: 'reported',
  negated: 'negated',
  denied: 'negated',
};
const SEASONS = { 21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI', 33: 'Q1', 34: 'Q2', 35: 'Q3', 36: 'Q4', 40: 'H1', 41: 'H2' };
const CLOCK = new Set(['hour', 'minute', 'second', 'millisecond']);

/** One EDTF date in the gold's spelling: seasons and quarters by letter, no marks of doubt. */
export function goldDate(edtf) {
  return edtf.replace(/[~?%]/g, '').replace(/^(-?\d{4,6})-(2[1-4]|3[3-6]|4[01])$/, (whole, year, code) => `${year}-${SEASONS[code] ?? code}`);
}

/** `start` and `end` of a When as the gold writes them. */
export function goldExtent(when) {
  if (!when) return {};
  const [first, last] = when.edtf.split('/');
  const given = (date) => (date && date !== '..' ? goldDate(date) : undefined);
  return { start: given(first), end: given(last) };
}

/** The exact moment, where the text fixes one: a clock time whose zone is known. */
export function goldInstant(when) {
  const hasZone = when && (when.timeZone || /T[\d:.]+(Z|[+-]\d\d:?\d\d)/.test(when.edtf.split('/')[0]));
  if (!hasZone || !CLOCK.has(when.precision) || !Number.isFinite(when.start)) return undefined;
  return new Date(when.start).toISOString();
}

function spansOf(event) {
  const sources = event.sources ?? [];
  const clauses = sources.filter((source) => source.role === 'clause');
  return (clauses.length ? clauses : sources).map((source) => [source.start, source.end]);
}

/** An event as score-timeline reads it. */
export function goldEvent(event) {
  const { when } = event;
  return {
    id: event.id,
    title: event.title,
    ...goldExtent(when),
    startInstant: goldInstant(when),
    duration: (when ?? event).duration?.value,
    precision: when?.precision,
    approx: when?.approximate === true,
    kind: event.kind === 'statement' ? 'statement' : KIND_BY_STATUS[event.status],
    speaker: event.speaker,
    spans: spansOf(event),
  };
}

/** A timeline and its time expressions as score-timeline reads them. */
export function goldTimeline(id, timeline, expressions) {
  return {
    id,
    events: timeline.events.map(goldEvent),
    relations: timeline.relations.map(({ type, from, to }) => ({ type, from, to })),
    ...(expressions ? { timexes: expressions.map(goldTimex) } : {}),
  };
}

/** A time expression as score-timex reads it. */
export function goldTimex({ start, end, text, type, value, mod }) {
  return { start, end, text, type, value, ...(mod ? { mod } : {}) };
}
