// Whole timelines: the seed through the command line, narratives through the parse entry.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reader } from '../public-api.mjs';
import { jsonLines, readJson, runScorer, writePredictions } from '../scorer.mjs';
import { scorerModule, timelineEvents, timelineTimes } from '../outcomes.mjs';
import { relationCounts, relationTable } from '../relations.mjs';
import { goldTimeline } from '../to-scorer.mjs';

/** The first article: its timeline as the command line prints it, its expressions read with the clock found there. */
export async function runSeed(set, { api, scorers, errors }) {
  if (!api.cli) throw new Error(api.trouble.cli);
  const goldFile = path.join(
    set.file,
    readdirSync(set.file).find((f) => f.endsWith('gold.json')),
  );
  const article = path.join(
    set.file,
    readdirSync(set.file).find((f) => f.endsWith('.txt')),
  );
  const cli = spawnSync(process.execPath, [api.cli, article, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (cli.status !== 0) throw new Error(`event-timeline ended with ${cli.status}: ${cli.stderr.trim().slice(0, 300)}`);
  const timeline = JSON.parse(cli.stdout);
  const expressions = reader(api, 'findTimeExpressions')(readFileSync(article, 'utf8'), clockOf(timeline));
  const predicted = goldTimeline('seed', timeline, expressions);
  const prediction = writePredictions(api.folder, 'seed.json', predicted);
  const gold = readJson(goldFile);
  const outcomes = [
    ...timelineTimes('seed', gold.timexes, expressions),
    ...timelineEvents(gold, predicted, timeline.events, await scorerModule(scorers, 'score-timeline.mjs')),
  ];
  const printed = runScorer(scorers, 'score-timeline.mjs', [prediction, goldFile, ...(errors ? ['--verbose'] : [])]);
  const [scored] = jsonLines(printed);
  const { missed, spurious, wrongDate, ...json } = scored;
  const { events, dates, kind, speaker, relations, timexes } = json;
  return {
    json,
    outcomes,
    documents: 1,
    figures: {
      core: events.coreRecall,
      event: events.F1,
      date: dates.F1,
      forbidden: dates.forbidden,
      undated: dates.undatedKept,
      instants: json.instants,
      kind: kind.strict,
      speaker: speaker.strict,
      relations: relations.F1,
      'timex strict': timexes?.strictR,
      'timex value': timexes?.valueAcc,
      'timex F1': timexes?.relaxedF1,
    },
    errors: errors ? listErrors({ id: 'seed', missed, spurious, wrongDate, timexes }) : '',
  };
}

/** What the document said of its own clock, for reading its expressions alone. */
function clockOf(timeline) {
  const [document] = timeline.documents;
  return { reference: document?.reference, timeZone: document?.timeZone };
}

/** Prose with gold timelines; reference and zone are handed over only where the gold file says so. */
export async function runNarratives(set, { api, scorers, errors, by, numbers }) {
  const parseTimeline = reader(api, 'parseTimeline');
  const findTimeExpressions = reader(api, 'findTimeExpressions');
  const scorer = await scorerModule(scorers, 'score-timeline.mjs');
  const pairs = [],
    outcomes = [],
    relations = [];
  const names = readdirSync(set.file)
    .filter((name) => name.endsWith('.gold.json') && isNumbered(name, numbers))
    .sort();
  if (names.length === 0) throw new Error('no document has such a number');
  for (const name of names) {
    const goldFile = path.join(set.file, name);
    const gold = readJson(goldFile);
    const textFile = goldFile.replace(/\.gold\.json$/, '.txt');
    const text = existsSync(textFile) ? readFileSync(textFile, 'utf8') : gold.text;
    const options = { reference: gold.document?.reference ?? undefined, timeZone: gold.document?.zone ?? undefined };
    const timeline = await parseTimeline(text, options);
    const expressions = findTimeExpressions(text, { ...clockOf(timeline) });
    const prediction = goldTimeline(gold.id, timeline, expressions);
    outcomes.push(...timelineTimes(gold.id, gold.timexes, expressions), ...timelineEvents(gold, prediction, timeline.events, scorer));
    if (by === 'relation' && scorer.match) relations.push(...relationCounts(gold, prediction, scorer));
    pairs.push(writePredictions(api.folder, `${name}.prediction.json`, prediction), goldFile);
  }
  const scored = jsonLines(runScorer(scorers, 'score-timeline.mjs', [...pairs, ...(errors ? ['--verbose'] : [])]));
  const json = scored.at(-1);
  return {
    json,
    outcomes,
    table: relations.length > 0 ? relationTable(relations) : '',
    documents: names.length,
    figures: {
      core: json.coreRecall,
      event: json.eventF1,
      date: json.dateF1,
      forbidden: json.forbidden,
      undated: json.undated,
      instants: json.instants,
      kind: json.kindStrict,
      speaker: json.speaker,
      relations: json.relF1,
      P: json.eventP,
      R: json.eventR,
      duration: json.duration,
    },
    errors: errors
      ? scored
          .filter((row) => row.id !== 'MICRO')
          .map(listErrors)
          .join('\n')
      : '',
  };
}

/** Whether a file is one of those asked for: the number in its name lies between two. */
function isNumbered(name, numbers) {
  const number = Number(/\d+/.exec(name)?.[0]);
  return numbers === undefined || (number >= numbers[0] && number <= numbers[1]);
}

function listErrors({ id, missed = [], spurious = [], wrongDate = [], events, dates, timexes }) {
  const head = events ? `${id}  event ${events.F1}  date ${dates.F1}  forbidden ${dates.forbidden}` : id;
  const section = (name, rows) => rows.map((row) => `  ${name}\t${row}`);
  return [
    head,
    ...section('MISS', missed),
    ...section('SPURIOUS', spurious),
    ...section('DATE', wrongDate),
    ...section('TRAP', timexes?.falseOnTraps ?? []),
  ].join('\n');
}
