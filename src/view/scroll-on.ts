// Scrolling on what a timeline lies in, as a finger does that has come to its end.

/** The nearest box around the element that scrolls goes first; what it has no room for, the next one around it gets, and the page at last. */
export function scrollOn(element: Element, topPx: number, behavior: ScrollBehavior): void {
  let left = topPx;
  for (let box = around(element); box && left !== 0; box = around(box)) {
    const { overscrollBehaviorY } = getComputedStyle(box);
    if (!isScrolled(box)) continue;
    const mostPx = left > 0 ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop;
    const ownPx = Math.sign(left) * Math.min(Math.abs(left), mostPx);
    box.scrollBy({ top: ownPx, behavior });
    left = overscrollBehaviorY === 'auto' ? left - ownPx : 0;
  }
  if (left !== 0) scrollBy({ top: left, behavior });
}

/** How far what an element lies in can be scrolled down, px. */
export function roomBelow(element: Element): number {
  let px = document.documentElement.scrollHeight - innerHeight - scrollY;
  for (let box = around(element); box; box = around(box)) if (isScrolled(box)) px += box.scrollHeight - box.clientHeight - box.scrollTop;
  return px;
}

/** Whether it scrolls by itself. */
function isScrolled(box: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight && !isPage(box);
}

function around(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What the body says of scrolling is said of the page, unless its root says something else. */
function isPage(box: Element): boolean {
  return box === document.documentElement || (box === document.body && getComputedStyle(document.documentElement).overflowY === 'visible');
}
