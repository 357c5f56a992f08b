// News and histories with TIMEX3: every expression, its type and value.
import { reader } from '../public-api.mjs';
import { scorerModule, timexOutcomes } from '../outcomes.mjs';
import { percent } from '../table.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';
import { goldTimex } from '../to-scorer.mjs';

export async function run(set, { api, scorers, errors }) {
  const findTimeExpressions = reader(api, 'findTimeExpressions');
  const gold = readJsonl(set.file);
  const { pair } = await scorerModule(scorers, 'score-timex.mjs');
  const outcomes = [];
  const predicted = gold.map((document) => {
    const found = findTimeExpressions(document.text, { reference: document.dct ?? undefined });
    outcomes.push(...timexOutcomes(document.id, document.timexes, found, pair));
    return { id: document.id, timexes: found.map(goldTimex) };
  });
  const file = writePredictions(api.folder, `${set.name}.jsonl`, predicted);
  const json = JSON.parse(runScorer(scorers, 'score-timex.mjs', [set.file, file, '--json']));
  const { attrF1, strict, relaxed } = json.timexes;
  return {
    json,
    outcomes,
    documents: gold.length,
    figures: {
      value: percent(attrF1.value),
      strict: percent(strict.f1),
      relaxed: percent(relaxed.f1),
      type: percent(attrF1.type),
      precision: percent(relaxed.p),
      recall: percent(relaxed.r),
    },
    errors: errors ? runScorer(scorers, 'score-timex.mjs', [set.file, file, '--per-type', '--errors=100000']) : '',
  };
}
