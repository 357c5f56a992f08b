// Megabytes of news text a second, beside chrono-node: same text, same process, in turns.
import * as chrono from 'chrono-node';
import { newsText } from './news-text.mjs';
import { median, timed } from './timing.mjs';

const REFERENCE = '2034-03-16';

/**
 * @param {object} parser - the parse entry.
 * @returns rows of `{name, megabytesPerSecond, ratio}`; the ratio is to chrono-node.
 */
export async function measureParseSpeed(parser, { length = 4000, documents = 250, rounds = 9 } = {}) {
  const texts = Array.from({ length: documents }, (_, i) => newsText(length, i + 1));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const date = new Date(`${REFERENCE}T12:00:00Z`);
  const subjects = {
    'chrono-node': (text) => chrono.parse(text, date),
    findTimeExpressions: parser.findTimeExpressions && ((text) => parser.findTimeExpressions(text, { reference: REFERENCE })),
    parseTimeline: parser.parseTimeline && ((text) => parser.parseTimeline(text, { reference: REFERENCE })),
  };
  const times = new Map(
    Object.keys(subjects)
      .filter((name) => subjects[name])
      .map((name) => [name, []]),
  );
  // The first round warms up the compiler and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, list] of times) {
      const ms = await timed(async () => {
        for (const text of texts) await subjects[name](text);
      });
      if (round > 0) list.push(ms);
    }
  }
  const speed = new Map([...times].map(([name, list]) => [name, bytes / 1e6 / (median(list) / 1000)]));
  return [...speed].map(([name, megabytesPerSecond]) => ({ name, megabytesPerSecond, ratio: megabytesPerSecond / speed.get('chrono-node') }));
}
