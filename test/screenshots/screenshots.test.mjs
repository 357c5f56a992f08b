// Every scene looks as its reference; where the browser or its fonts are others, what is drawn is at least whole.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hasBundled } from '../browser/find-browser.mjs';
import { difference, inkOf, reduced, written } from './picture.mjs';
import { instrumentsOf, leave, referenceOf, whyNotComparable } from './references.mjs';
import { SCENES } from './scenes.mjs';
import { openStudio } from './studio.mjs';
import { take } from './take.mjs';

/** Less ink than this is a blank. */
const LEAST_INK = 0.01;

describe('the picture', () => {
  let studio;
  let why;

  before(async () => {
    studio = await openStudio({ ownFonts: true, named: hasBundled() ? 'bundled' : process.env.CHROME_PATH });
    why = whyNotComparable(await instrumentsOf(studio));
    if (why) console.log(`Pictures are not compared: ${why}. That they are drawn, and whole, is.`);
  });
  after(() => studio?.close());

  for (const scene of SCENES) {
    it(`of “${scene.name}” is as it was`, async () => {
      const { png, faults } = await take(studio, scene);
      assert.deepEqual(faults, []);
      const actual = reduced(png);
      assert.ok(inkOf(actual) > LEAST_INK, 'the picture is blank');
      if (why) return;
      const reference = referenceOf(scene.name);
      assert.ok(reference, 'it has no reference; make it with: npm run screenshots -- --update');
      const different = difference(reference, actual);
      if (!different) return;
      const files = [leave(`${scene.name}.actual`, written(actual)), ...(different.diff ? [leave(`${scene.name}.diff`, different.diff)] : [])];
      assert.fail(`${different.words}; look at ${files.join(' and ')}. If it is meant so: npm run screenshots -- --update`);
    });
  }
});
