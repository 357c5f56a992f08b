// What it takes to draw all that events can say.
import { ALL_MEANS, type LayoutMeans } from '../layout/index.js';
import { adoptStyles } from './adopt-styles.js';
import { unusualStyles } from './styles/unusual.styles.js';

/** The means of the layout; the host gets the ink for them. */
export function allMeansOn(host: Parameters<typeof adoptStyles>[0]): LayoutMeans {
  adoptStyles(host, unusualStyles);
  return ALL_MEANS;
}
