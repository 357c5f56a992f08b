// What follows the first picture (furniture/) is fetched beside it.
import { LatePart } from './late-part.js';

/** Lost: the picture stands alone, and says so. */
export const furnishing = new LatePart(() => import('./furniture/index.js'), 'Furniture');
