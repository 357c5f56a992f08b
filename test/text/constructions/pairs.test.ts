// Two who do something together stay together, whatever the clause hangs on: each pair with each verb, in each frame.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { doers } from './outline.js';

const WEDNESDAY = '2034-05-10',
  FRIDAY = '2034-05-05';

/** A pair as it is written, and as a headline has it. */
const PAIRS: readonly (readonly [pair: string, headline: string])[] = [
  ['Ada Moe and Otto Berg', 'Ada Moe and Otto Berg'],
  ['the mayor and the bishop', 'mayor and bishop'],
  ['a man and two children', 'man and two children'],
  ['two men and a woman', 'two men and woman'],
  ['the road and the bridge', 'road and bridge'],
  ['the mill in Oslo and the port', 'mill in Oslo and port'],
  ['mills and ports', 'mills and ports'],
  ['he and his wife', 'he and his wife'],
];

const VERBS = ['failed on Friday', 'were attacked on Friday', 'had returned on Friday', 'did not return on Friday'];

const FRAMES = [
  '{P} {V}.',
  'Police said {P} {V}.',
  'Police said that {P} {V}.',
  'Police said on Tuesday {P} {V}.',
  'The court insisted {P} {V}.',
  'The firm announced that {P} {V}.',
  'It rained when {P} {V}.',
  'The shop shut although {P} {V}.',
  'The shop shut after {P} {V}.',
  'In a surprise move, {P} {V}.',
];

/** Sentences of a frame of which no event tells of both. */
function parted(frame: string): string[] {
  const found: string[] = [];
  for (const [pair, headline] of PAIRS) {
    for (const verb of VERBS) {
      const text = frame.replace('{P}', pair).replace('{V}', verb);
      const titles = doers(text.charAt(0).toUpperCase() + text.slice(1), FRIDAY, WEDNESDAY);
      if (!titles.some((title) => title.toLowerCase().startsWith(headline.toLowerCase()))) found.push(`${text} → ${titles.join('; ')}`);
    }
  }
  return found;
}

describe('two in one subject, many frames', () => {
  for (const frame of FRAMES) it(frame, () => assert.deepEqual(parted(frame), []));
});
