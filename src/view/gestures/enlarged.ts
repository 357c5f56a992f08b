// How large a page shows what it holds: by CSS `zoom` or by a transform around it, as slides and aids to reading do.

/** Px of the page per px of the element's own. */
export function enlargedBy(element: HTMLElement | null | undefined): number {
  return (element && element.getBoundingClientRect().width / element.offsetWidth) || 1;
}
