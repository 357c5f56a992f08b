// Attributions in news: whose words, which words.
import { reader } from '../public-api.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';

export async function run(set, { api, scorers, errors }) {
  const findStatements = reader(api, 'findStatements');
  const gold = readJsonl(set.file);
  const pair = (span) => [span.start, span.end];
  const predicted = gold.map((document) => ({
    id: document.id,
    attributions: findStatements(document.text, { reference: document.date ?? undefined }).map((statement) => ({
      source: statement.source ? [pair(statement.source)] : [],
      cue: statement.cue ? [pair(statement.cue)] : [],
      content: statement.content.map(pair),
    })),
  }));
  const file = writePredictions(api.folder, 'quotes.jsonl', predicted);
  const json = JSON.parse(runScorer(scorers, 'score-quotes.mjs', [file, '--gold', set.file]));
  const { directOnly, quoted, all } = json;
  return {
    json,
    documents: gold.length,
    figures: {
      'direct overlap': directOnly.speakerOverlapAcc,
      'direct exact': directOnly.speakerExactAcc,
      'direct recall': directOnly.contentR,
      'quoted exact': quoted.speakerExactAcc,
      'all overlap': all.speakerOverlapAcc,
      'all exact': all.speakerExactAcc,
      'all content': all.contentF1,
    },
    errors: errors ? listErrors(gold, predicted) : '',
  };
}

const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a, b) => a.reduce((sum, [s, e]) => sum + b.reduce((n, [u, v]) => n + Math.max(0, Math.min(e, v) - Math.max(s, u)), 0), 0);
const plain = (text) =>
  text
    .toLowerCase()
    .replace(/^(the|a|an)\s+/, '')
    .replace(/[^a-z0-9 ]/g, '')
    .trim();

function listErrors(gold, predicted) {
  const lines = [];
  for (const [i, document] of gold.entries()) {
    const words = (spans) =>
      spans
        .map(([s, e]) => document.text.slice(s, e))
        .join(' … ')
        .replace(/\s+/g, ' ');
    const used = new Set();
    for (const target of document.attributions) {
      const scored = predicted[i].attributions.map((found) => ({
        found,
        f1: (2 * shared(found.content, target.content)) / (length(found.content) + length(target.content)),
      }));
      const best = scored.sort((a, b) => b.f1 - a.f1)[0];
      const context = `[${target.quote}] ${target.sourceText ?? '—'} / ${target.cueText ?? '—'}: «${words(target.content).slice(0, 140)}»`;
      if (!best || best.f1 < 0.5) lines.push(`MISS\t${document.id}\t${context}`);
      if (!best || best.f1 === 0) continue;
      used.add(best.found);
      const source = words(best.found.source);
      if (!target.source.length || plain(source) === plain(target.sourceText)) continue;
      const kind = shared(best.found.source, target.source) > 0 ? 'EXTENT' : 'SPEAKER';
      lines.push(`${kind}\t${document.id}\t${context}\tfound ${source || '—'}`);
    }
    for (const found of predicted[i].attributions) {
      if (!used.has(found)) lines.push(`SPURIOUS\t${document.id}\t${words(found.source) || '—'}: «${words(found.content).slice(0, 140)}»`);
    }
  }
  return lines.sort().join('\n');
}
