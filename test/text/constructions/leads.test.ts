// The first sentence of a news report: who did what on Friday, why, and who says so, wherever the day stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/parse.js';

const WEDNESDAY = '2034-05-10',
  FRIDAY = '2034-05-05';

/** Who, and the word of it that a headline keeps. */
const WHO: readonly (readonly [who: string, named: string])[] = [
  ['police', 'police'],
  ['the council', 'council'],
  ['a court in Aby', 'court'],
  ['two farmers', 'farmers'],
  ['the ferry Isla', 'isla'],
  ['thousands of workers', 'workers'],
  ['the central bank', 'bank'],
];

/** What, and a word of it that a headline keeps. */
const DEEDS: readonly (readonly [deed: string, told: string])[] = [
  ['arrested three men', 'arrest'],
  ['closed the port', 'clos'],
  ['left the city', 'lea'],
  ['lost a vote', 'los'],
  ['fled the country', 'fle'],
  ['sold the mill', 'sel'],
  ['raised fares', 'rais'],
  ['cut the power', 'cut'],
  ['hit a bridge', 'hit'],
  ['set up a fund', 'set'],
  ['put out a warning', 'put'],
  ['shut down the line', 'shut'],
  ['took control of the port', 'tak'],
  ['agreed to a truce', 'agree'],
];

const ORDERS = ['{who} {deed} on Friday', '{who} on Friday {deed}', 'On Friday {who} {deed}'];

const REASONS = [
  '',
  ' after a row over pay',
  ' after the mayor resigned',
  ' because of a storm',
  ' amid protests',
  ' following a fire at the mill',
  ' as prices rose',
  ', ending a dispute that began in March',
  ' despite a warning',
  ' to avoid a strike',
  ' for the first time since 2019',
  ' while the mayor was away',
  ' when a pipe burst',
];

const SOURCES: readonly (readonly [source: string, speaker: string | undefined])[] = [
  ['.', undefined],
  [', police said.', 'police'],
  [', the ministry said in a statement.', 'the ministry'],
];

/** Leads of one order and reason that tell otherwise who did it on Friday, or who says so. */
function misread(order: string, reason: string): string[] {
  const found: string[] = [];
  for (const [who, named] of WHO) {
    for (const [deed, told] of DEEDS) {
      for (const [source, speaker] of SOURCES) {
        const lead = order.replace('{who}', who).replace('{deed}', deed),
          text = `${lead.charAt(0).toUpperCase()}${lead.slice(1)}${reason}${source}`;
        const { events } = parseTimeline(text, { reference: WEDNESDAY });
        const isTold = events.some(({ title, when }) => {
          const words = title.toLowerCase();
          return words.split(' ').slice(0, 4).includes(named) && words.includes(told) && when?.edtf === FRIDAY;
        });
        const isSaid = speaker === undefined || events.some((event) => event.kind === 'statement' && event.speaker === speaker);
        if (!isTold || !isSaid) found.push(`${text} → ${events.map(({ title, when }) => `${when?.edtf ?? '–'} ${title}`).join('; ')}`);
      }
    }
  }
  return found;
}

describe('the lead of a report', () => {
  for (const order of ORDERS) for (const reason of REASONS) it(`${order}${reason}`, () => assert.deepEqual(misread(order, reason), []));
});
