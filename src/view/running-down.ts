// Time runs down where a timeline is narrow: what that takes is fetched then, once for all timelines of a page.
import type { LayoutMeans } from '../layout/index.js';
import { adoptStyles } from './adopt-styles.js';

/** What is here of it; `failed`: it could not be fetched, and time runs across. */
let state: typeof import('./on-demand/running-down.js') | 'failed' | undefined;
let coming: Promise<void> | undefined;

/** Narrower pages hold no wide timeline. */
const NARROW_PAGE = '(width < 30em)';

/** The means, for a host that gets the ink for them; nothing before they have come. */
export function meansToRunDown(host: Parameters<typeof adoptStyles>[0]): Pick<LayoutMeans, 'arrangeColumns'> {
  if (typeof state !== 'object') return {};
  adoptStyles(host, state.runningDownStyles);
  return { arrangeColumns: state.arrangeColumns };
}

/** Whether time may run down, as far as is known. */
export function mayRunDown(isDrawn: boolean): boolean {
  return isDrawn ? typeof state === 'object' : state !== 'failed';
}

/** Fetches them unless they are here. @returns undefined where there is nothing to wait for */
export function comeToRunDown(): Promise<void> | undefined {
  if (state) return undefined;
  return (coming ??= import('./on-demand/running-down.js').then((means) => { state = means; }, () => { state = 'failed'; }));
}

/** On a narrow page, before anybody knows what there will be to draw. */
export function foreseeRunningDown(): void {
  if (matchMedia(NARROW_PAGE).matches) void comeToRunDown();
}
