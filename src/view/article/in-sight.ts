// Whether words and the timeline can be seen at once, and scrolling to words.
import { isCalm } from '../controllers/motion.js';

/** The timeline counts as in sight while so much of it is, of what could be. */
const ENOUGH = 0.5;

/** Whether the timeline can be seen, where the page is scrolled on by so much, px. */
export function isInSight(timeline: Element, scrolledPx = 0): boolean {
  const { top, bottom, height } = timeline.getBoundingClientRect();
  const seenPx = Math.min(bottom - scrolledPx, innerHeight) - Math.max(top - scrolledPx, 0);
  return seenPx >= ENOUGH * Math.min(height, innerHeight);
}

/** Whether the timeline stays in sight as the page is scrolled to words: it goes along beside them, shows them itself, or is near enough. */
export function staysInSight(timeline: Element, article: Element, words: Range): boolean {
  const [own, other] = [timeline, article].map((element) => element.getBoundingClientRect());
  if (timeline.contains(article) || ((own.left >= other.right || own.right <= other.left) && goesAlong(timeline, article))) return true;
  const { top, bottom } = words.getBoundingClientRect();
  return isInSight(timeline, (top + bottom - innerHeight) / 2);
}

/** Whether scrolling to the article leaves the timeline where it is: it sticks there, or the article scrolls in a part of the page of its own. */
function goesAlong(timeline: Element, article: Element): boolean {
  return isAny(timeline, article, 'position', /sticky|fixed/) || isAny(article, timeline, 'overflowY', /auto|scroll/);
}

/** Whether something around one, without the other, has such a style. */
function isAny(one: Element, other: Element, name: 'overflowY' | 'position', style: RegExp): boolean {
  for (let part: Element | null = one; part && !part.contains(other); part = part.parentElement)
    if (style.test(getComputedStyle(part)[name])) return true;
  return false;
}

/** Scrolls to words, unless they can be seen. */
export function scrollTo(words: Range): void {
  const { top, bottom } = words.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  words.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: isCalm() ? 'instant' : 'smooth' });
}
