// Time runs down where a timeline is narrow: what that takes is fetched then.
import type { LayoutMeans } from '../layout/index.js';
import { adoptStyles } from './adopt-styles.js';
import { LatePart } from './late-part.js';

/** Lost: time runs across. */
export const runningDown = new LatePart(() => import('./on-demand/running-down.js'), 'arrangeColumns');

/** Narrower pages hold no wide timeline. */
const NARROW_PAGE = '(width < 30em)';

/** The means, for a host that gets the ink for them; nothing before they have come. */
export function meansToRunDown(host: Parameters<typeof adoptStyles>[0]): Pick<LayoutMeans, 'arrangeColumns' | 'fitColumns'> {
  const { part } = runningDown;
  if (!part) return {};
  adoptStyles(host, part.runningDownStyles);
  const { arrangeColumns, fitColumns } = part;
  return { arrangeColumns, fitColumns };
}

/** Whether time may run down, as far as is known. */
export function mayRunDown(isDrawn: boolean): boolean {
  return isDrawn ? runningDown.part !== undefined : !runningDown.failure;
}

/** On a narrow page, before anybody knows what there will be to draw. */
export function foreseeRunningDown(): void {
  if (matchMedia(NARROW_PAGE).matches) void runningDown.come();
}
