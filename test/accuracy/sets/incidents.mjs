// Post-mortems and changelogs: every line of their own timelines.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reader } from '../public-api.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';
import { entryOutcomes } from '../outcomes.mjs';
import { goldExtent, goldInstant } from '../to-scorer.mjs';

export async function run(set, { api, scorers, errors }) {
  const parseTimeline = reader(api, 'parseTimeline');
  const gold = readJsonl(set.file);
  const texts = new Map(gold.map((d) => [d.id, readFileSync(path.join(path.dirname(set.file), d.raw), 'utf8')]));
  const predicted = [];
  for (const { id } of gold) {
    const { events } = await parseTimeline(texts.get(id), {});
    predicted.push({ id, entries: events.flatMap(entryOf) });
  }
  const file = writePredictions(api.folder, 'incidents.jsonl', predicted);
  const json = JSON.parse(runScorer(scorers, 'score-list.mjs', [file, '--gold', set.file]));
  const { all } = json;
  return {
    json,
    outcomes: gold.flatMap(({ id, entries }, i) => entryOutcomes(id, entries, predicted[i].entries)),
    documents: gold.length,
    figures: {
      entry: all.F1,
      precision: all.P,
      recall: all.R,
      values: all.valueAcc,
      instants: all.instantAcc,
      ends: all.endAcc,
      text: all.textSim,
    },
    errors: errors ? listErrors(gold, predicted, texts) : '',
  };
}

/** A dated event as a list entry: where it stands, when, what. */
function entryOf(event) {
  const source = event.sources?.find((s) => s.role === 'clause') ?? event.sources?.[0];
  const { start, end } = goldExtent(event.when);
  if (!source || !(start ?? end)) return [];
  return [
    {
      value: start ?? end,
      endValue: start ? end : undefined,
      instant: goldInstant(event.when),
      start: source.start,
      end: source.end,
      confidence: event.confidence,
      text: event.description ?? event.title,
    },
  ];
}

function listErrors(gold, predicted, texts) {
  const lines = [];
  for (const [i, document] of gold.entries()) {
    const words = (span) => texts.get(document.id).slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 90);
    const used = new Set();
    for (const entry of document.entries) {
      const near = predicted[i].entries
        .filter((p) => !used.has(p) && p.start < entry.end && entry.start < p.end)
        .sort((a, b) => Math.abs(a.start - entry.start) - Math.abs(b.start - entry.start))[0];
      if (!near) lines.push(`MISS\t${document.id}\t${entry.value}\t${words(entry)}`);
      if (!near) continue;
      used.add(near);
      if (near.value !== entry.value) lines.push(`VALUE\t${document.id}\tgold ${entry.value}\tfound ${near.value}\t${words(entry)}`);
      if (entry.instant && Date.parse(near.instant ?? '') !== Date.parse(entry.instant)) {
        lines.push(`INSTANT\t${document.id}\tgold ${entry.instant}\tfound ${near.instant ?? '—'}\t${words(entry)}`);
      }
    }
    for (const p of predicted[i].entries) if (!used.has(p)) lines.push(`SPURIOUS\t${document.id}\t${p.value}\t${words(p)}`);
  }
  return lines.join('\n');
}
