// When did each mentioned event happen? A mention is an offset; the answer is a calendar day or bounds around one.
import { reader } from '../public-api.mjs';
import { readJsonl, runScorer, writePredictions } from '../scorer.mjs';

export async function run(set, { api, scorers, errors }) {
  const placeMentions = reader(api, 'placeMentions');
  const gold = readJsonl(set.file);
  const predicted = gold.flatMap(({ id, text, dct, events }) => {
    const found = placeMentions(
      text,
      events.map(({ start, end }) => ({ start, end })),
      { reference: dct },
    );
    return events.map(({ eid }, i) => ({ id, eid, time: found[i] ? spelled(found[i]) : dct.slice(0, 10) }));
  });
  const file = writePredictions(api.folder, 'event-times.jsonl', predicted);
  const json = JSON.parse(runScorer(scorers, 'score-eventtime.mjs', [file, '--gold', set.file, '--split', 'all', '--json']));
  return {
    json,
    documents: gold.length,
    figures: {
      strict: json.strictAcc,
      relaxed: json.relaxedAcc,
      'certain day': json.certainDay.F1,
      'day P': json.certainDay.P,
      'day R': json.certainDay.R,
      type: json.eventTypeAcc,
      'single strict': json.single.strict,
      'multi strict': json.multi.strict,
    },
    errors: errors ? listErrors(gold, predicted) : '',
  };
}

/** A time in the scorer's spelling. */
function spelled({ extent, begin, end }) {
  return extent === 'day' ? bounds(begin) : `beginPoint=${bounds(begin)}endPoint=${bounds(end)}`;
}

function bounds({ earliest, latest }) {
  if (earliest && earliest === latest) return earliest;
  return `${earliest ? `after${earliest}` : ''}${latest ? `before${latest}` : ''}` || 'n/a';
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
