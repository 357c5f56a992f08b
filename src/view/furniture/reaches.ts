// Where the window may go.
import { limitsOf } from '../../layout/index.js';
import type { Instant } from '../../time/index.js';
import type { Picture } from '../picture.js';

/** Whether a moment lies there. */
export function reaches(picture: Picture, moment: Instant): boolean {
  const extent = picture.layout?.extent;
  if (!extent) return false;
  const { start, end } = limitsOf(extent);
  const drawn = picture.drawn({ start: moment, end: moment }).start;
  return drawn >= start && drawn < end;
}
