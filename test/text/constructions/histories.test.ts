// A history goes on from where it stood, whatever it mentions on the way: another year, a life, an act, what is there today.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../../src/parse.js';
import { doers } from './outline.js';

const BEGINNINGS = [
  'The first mill was built in May 1931.',
  'In 1931 the expedition left Oslo.',
  'On 3 May 1931 the king opened the new station.',
  'Anna Lind moved to Bonn in the spring of 1931.',
];

/** What is mentioned, and another year for which the sentence behind it is easily taken. */
const MENTIONS = [
  'Work went slowly.',
  'The site had been bought in 1903.',
  'Otto Berg, who had joined the firm in 1903, was against it.',
  'Otto Berg, who died in 1962, was against it.',
  'Otto Berg (1887–1962) was against it.',
  'It was the first of its kind since 1898.',
  'By then the town had 3,000 inhabitants.',
  '(A similar plan had failed in 1903.)',
  'Ten years earlier a storm had damaged the pier.',
  'In 1903 there had been only two houses there.',
  'Under an act of 1903, the land belonged to the state.',
  'The fire of 1903 was not forgotten.',
];

/** How the story goes on, and to when. */
const STEPS: readonly (readonly [step: string, when: string])[] = [
  ['In the autumn', '1931-23'],
  ['On 12 June', '1931-06-12'],
  ['Later that year', '1931'],
  ['In the same year', '1931'],
  ['In August of that year', '1931-08'],
  ['That autumn', '1931-23'],
  ['In the following year', '1932'],
  ['The following spring', '1932-21'],
  ['The next January', '1932-01'],
  ['In January of the following year', '1932-01'],
  ['Three years later', '1934'],
];

/** What is misread with a mention on the way. */
function misread(mention: string, reference?: string): string[] {
  const found: string[] = [];
  for (const beginning of BEGINNINGS)
    for (const [step, when] of STEPS) {
      const text = `${beginning} ${mention} ${step} the roof collapsed.`;
      if (!doers(text, when, reference).includes('Roof collapses')) found.push(`${text} → not ${when}`);
    }
  return found;
}

describe('a history goes on', () => {
  for (const mention of MENTIONS) it(mention, () => assert.deepEqual([...misread(mention), ...misread(mention, '2034-03-16')], []));
});

/** Who did something, who is changed by it, and who "it" is then. */
const CHANGED = ['won the cup', 'lost a match', 'joined the league', 'left the league', 'entered the league'];
const BEFALLEN = ['was dissolved', 'was renamed', 'was suspended', 'went bankrupt'];

describe('who is changed is told of next', () => {
  for (const deed of CHANGED)
    it(`The club ${deed}`, () =>
      assert.deepEqual(
        BEFALLEN.filter((fate) => !doers(`The club ${deed} in 1931. It ${fate} in 1940.`, '1940').some((title) => title.startsWith('Club '))),
        [],
      ));
});

/** Subjects that begin with a form in "-ing", and what opens the sentence before them. */
const OPENINGS = ['In 1931', 'By the end of 1931', 'In May 1931'];
const GERUNDS = ['rising costs', 'retreating troops', 'visiting scholars', 'parking fees', 'melting snow'];

describe('a form in -ing belongs to the subject', () => {
  for (const opening of OPENINGS)
    it(opening, () =>
      assert.deepEqual(
        GERUNDS.filter((subject) => {
          const title = parseTimeline(`${opening} ${subject} ruined the town.`).events[0]?.title.toLowerCase() ?? '';
          return !title.startsWith(subject);
        }),
        [],
      ),
    );
});
