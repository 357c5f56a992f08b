import fc from 'fast-check';
import { go } from './journeys/going.js';
import { journeys, type Journey } from './journeys/journey.js';

/** Another one, and more runs, go elsewhere: hundreds find what a few do not. */
const SEED = 20_340_314;
const RUNS = 3;
const MOST_STEPS = 10;
/** Then what broke is told as it is, not made shorter still. */
const MOST_MS = 60_000;

/** A journey that was told as broken is put here, to go it again alone. */
const REPLAYED: readonly Journey[] = [];

/** fast-check prints the shortest journey that breaks the law. */
async function travel(journey: Journey): Promise<void> {
  const broken = await go(journey);
  if (broken) throw new Error(`${broken.message}\nto replay: ${JSON.stringify(journey)}`);
}

describe('random journeys', () => {
  it('break no law of what is drawn, said and kept', async () => {
    for (const journey of REPLAYED) await travel(journey);
    await fc.assert(fc.asyncProperty(journeys(MOST_STEPS), travel), {
      seed: SEED,
      numRuns: RUNS,
      // What all laws take is paid once a journey, so that long ones ask most; fast-check begins with short ones otherwise.
      unbiased: true,
      interruptAfterTimeLimit: MOST_MS,
      markInterruptAsFailure: false,
    });
  });
});
