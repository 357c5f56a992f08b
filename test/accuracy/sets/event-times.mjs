// When did each mentioned event happen? A mention is an offset; the answer is a calendar day or bounds around one.
import { reader } from '../public-api.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';

const DAY_MS = 86_400_000;

export async function run(set, { api, scorers, errors }) {
  const parseTimeline = reader(api, 'parseTimeline');
  const findTimeExpressions = reader(api, 'findTimeExpressions');
  const findStatements = reader(api, 'findStatements');
  const gold = readJsonl(set.file);
  const predicted = [];
  for (const { id, text, dct, events } of gold) {
    const options = { reference: dct };
    const reading = {
      text,
      day: dct.slice(0, 10),
      events: (await parseTimeline(text, options)).events.filter((event) => event.kind !== 'statement'),
      cues: findStatements(text, options).flatMap(({ cue }) => cue ?? []),
      expressions: findTimeExpressions(text, options),
    };
    for (const { eid, start, end } of events) predicted.push({ id, eid, time: placeMention(reading, { start, end }) });
  }
  const file = writePredictions(api.folder, 'event-times.jsonl', predicted);
  const json = JSON.parse(runScorer(scorers, 'score-eventtime.mjs', [file, '--gold', set.file, '--split', 'all', '--json']));
  return {
    json,
    documents: gold.length,
    figures: {
      strict: json.strictAcc, relaxed: json.relaxedAcc, 'certain day': json.certainDay.F1, 'day P': json.certainDay.P, 'day R': json.certainDay.R,
      type: json.eventTypeAcc, 'single strict': json.single.strict, 'multi strict': json.multi.strict,
    },
    errors: errors ? listErrors(gold, predicted) : '',
  };
}

/**
 * A mention that is a verb of saying happens on the document's day; else the event whose clause covers it gives the time,
 * else the nearest expression of its sentence, else the document's day.
 */
function placeMention({ text, day, events, expressions, cues }, mention) {
  if (cues.some((cue) => cue.start <= mention.start && mention.end <= cue.end)) return day;
  const covering = events
    .flatMap((event) => (event.sources ?? []).filter((s) => s.role === 'clause' && s.start <= mention.start && mention.end <= s.end).map((s) => ({ event, size: s.end - s.start })))
    .sort((a, b) => a.size - b.size)
    .map(({ event }) => event);
  const own = covering.find((event) => event.when) ?? covering[0];
  if (own?.when) return timeOfEvent(own, day);
  const sentence = sentenceAround(text, mention);
  const distance = (x) => Math.min(Math.abs(x.start - mention.end), Math.abs(mention.start - x.end));
  const [nearest] = expressions
    .filter((x) => x.start >= sentence.start && x.end <= sentence.end && timeOfExpression(x, day))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest) return timeOfExpression(nearest, day);
  if (own?.status === 'scheduled') return `after${day}`;
  if (own?.status === 'ongoing' || own?.kind === 'state') return `beginPoint=before${day}endPoint=after${day}`;
  return day;
}

function timeOfEvent({ when, kind, status }, day) {
  const [first, last] = daysOf(when);
  if (!first && !last) return day;
  if (!first) return `before${last}`;
  const lasts = kind === 'state' || status === 'ongoing';
  if (!last) return `beginPoint=${first}endPoint=after${day}`;
  if (when.edtf.includes('/')) return `beginPoint=${first}endPoint=${last}`;
  if (first !== last) return lasts ? `beginPoint=after${first}before${last}endPoint=after${first}` : `after${first}before${last}`;
  return lasts ? `beginPoint=before${first}endPoint=after${first}` : first;
}

function timeOfExpression({ type, value, when }, day) {
  if (value === 'PRESENT_REF') return day;
  if (value === 'PAST_REF') return `before${day}`;
  if (value === 'FUTURE_REF') return `after${day}`;
  if (!when || (type !== 'DATE' && type !== 'TIME')) return undefined;
  return timeOfEvent({ when, kind: 'event', status: 'occurred' }, day);
}

/** First and last calendar day of a When, as its own clock shows them. */
function daysOf(when) {
  const sides = when.edtf.split('/');
  const written = (side) => /^\d{4}-\d\d-\d\d/.exec(side ?? '')?.[0];
  const shown = (ms) => (Number.isFinite(ms) && Math.abs(ms) < 8e15 ? new Date(ms).toISOString().slice(0, 10) : undefined);
  return [written(sides[0]) ?? shown(when.start), written(sides.at(-1)) ?? shown(when.end - DAY_MS)];
}

function sentenceAround(text, mention) {
  const breaks = /[.!?]["”’']?\s+(?=["“‘']?[A-Z])|\n\s*\n/g;
  let start = 0;
  for (let found = breaks.exec(text); found; found = breaks.exec(text)) {
    if (found.index >= mention.end) return { start, end: found.index + 1 };
    start = found.index + found[0].length;
  }
  return { start, end: text.length };
}

function listErrors(gold, predicted) {
  const byMention = new Map(predicted.map((p) => [`${p.id} ${p.eid}`, p.time]));
  const lines = [];
  for (const { id, text, dct, events } of gold) {
    for (const event of events) {
      const time = byMention.get(`${id} ${event.eid}`);
      if (time === event.gold || event.gold === 'n/a') continue;
      const context = `${text.slice(Math.max(0, event.start - 70), event.start)}[${text.slice(event.start, event.end)}]${text.slice(event.end, event.end + 50)}`;
      lines.push(`${id}\t${dct.slice(0, 10)}\tgold ${event.gold}\tfound ${time}\t${context.replace(/\s+/g, ' ')}`);
    }
  }
  return lines.join('\n');
}
