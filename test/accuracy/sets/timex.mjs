// News and histories with TIMEX3: every expression, its type and value.
import { reader } from '../public-api.mjs';
import { percent } from '../table.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';
import { goldTimex } from '../to-scorer.mjs';

export async function run(set, { api, scorers, errors }) {
  const findTimeExpressions = reader(api, 'findTimeExpressions');
  const gold = readJsonl(set.file);
  const predicted = gold.map((document) => ({
    id: document.id,
    timexes: findTimeExpressions(document.text, { reference: document.dct ?? undefined }).map(goldTimex),
  }));
  const file = writePredictions(api.folder, `${set.name}.jsonl`, predicted);
  const json = JSON.parse(runScorer(scorers, 'score-timex.mjs', [set.file, file, '--json']));
  const { attrF1, strict, relaxed } = json.timexes;
  return {
    json,
    documents: gold.length,
    figures: {
      value: percent(attrF1.value), strict: percent(strict.f1), relaxed: percent(relaxed.f1), type: percent(attrF1.type),
      precision: percent(relaxed.p), recall: percent(relaxed.r),
    },
    errors: errors ? runScorer(scorers, 'score-timex.mjs', [set.file, file, '--per-type', '--errors=100000']) : '',
  };
}
