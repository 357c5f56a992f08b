// What stands in the field of a time, and what is made of what is typed there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partOfWhen, whenFromEdtf, whenWith, type When } from '../../../src/time/index.js';
import { readTyped, typed } from '../../../src/view/on-demand/editing/read-date.js';
import { ENGLISH_EDITING } from '../../../src/view/on-demand/editing/words.js';

const again = async (when: When): Promise<When | undefined> => {
  const { when: start, until } = typed(when);
  return readTyped(start, until, {}, ENGLISH_EDITING);
};

test('a part of a year stands in its field as it is said, and is read so', async () => {
  const late = partOfWhen(whenFromEdtf('2022'), 'late');
  assert.equal(typed(late).when, 'late 2022');
  assert.deepEqual(await again(late), late);
  const early = partOfWhen(whenFromEdtf('2031-03'), 'early');
  assert.deepEqual(await again(early), early);
  assert.deepEqual(await readTyped('mid-2022', '', {}, ENGLISH_EDITING), partOfWhen(whenFromEdtf('2022'), 'mid'));
});

test('a doubt that is told beside the EDTF stands in its field', async () => {
  const around = whenWith(whenFromEdtf('2034-03-13T22:00'), { approximate: true });
  assert.equal(typed(around).when, '2034-03-13 22:00~');
  assert.equal((await again(around))?.approximate, true);
});
