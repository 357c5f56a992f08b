// Scrolling on what a timeline lies in, as a finger does that has come to its end.

/**
 * The nearest box around the element that scrolls goes first; what it has no room for, the next one around it gets, and the page at last.
 * @returns how much further down there is nothing to scroll, px
 */
export function scrollOn(element: Element, topPx: number, behavior: ScrollBehavior): number {
  let left = topPx;
  for (let box = around(element); box && left !== 0; box = around(box)) {
    const { overflowY, overscrollBehaviorY } = getComputedStyle(box);
    if (!/auto|scroll/.test(overflowY) || box.scrollHeight <= box.clientHeight || isPage(box)) continue;
    const mostPx = left > 0 ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop;
    const ownPx = Math.sign(left) * Math.min(Math.abs(left), mostPx);
    box.scrollBy({ top: ownPx, behavior });
    left = overscrollBehaviorY === 'auto' ? left - ownPx : 0;
  }
  if (left !== 0) scrollBy({ top: left, behavior });
  return Math.max(0, left - Math.max(0, document.documentElement.scrollHeight - innerHeight - scrollY));
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What the body says of scrolling is said of the page, unless its root says something else. */
function isPage(box: Element): boolean {
  return box === document.documentElement || (box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible');
}
