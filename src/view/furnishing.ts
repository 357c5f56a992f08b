// What follows the first picture (furniture/) is fetched beside it.
import { LatePart } from './late-part.js';
import { ENGLISH } from './words.js';

/** Lost: the picture stands alone. */
export const furnishing = new LatePart(async () => {
  const furniture = await import('./furniture/index.js');
  Object.assign(ENGLISH, furniture.ENGLISH_WORDS);
  return furniture;
});
