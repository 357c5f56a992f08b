// Where an opened panel goes: beside what it belongs to, inside the page. Pure.

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP_PX = 8;

/**
 * Top left corner, in CSS pixels of the page, of a panel of the given size.
 * Below its anchor if it fits, else above, else beside; never outside the page.
 */
export function placeNear(
  anchor: Rect, size: { readonly width: number; readonly height: number }, page: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const within = (value: number, most: number): number => Math.max(GAP_PX, Math.min(value, most - GAP_PX));
  const left = within(anchor.left, page.width - size.width);
  if (anchor.bottom + GAP_PX + size.height <= page.height) return { left, top: anchor.bottom + GAP_PX };
  if (anchor.top - GAP_PX - size.height >= 0) return { left, top: anchor.top - GAP_PX - size.height };
  const isRoomOnTheRight = anchor.right + GAP_PX + size.width <= page.width;
  const beside = isRoomOnTheRight ? anchor.right + GAP_PX : anchor.left - GAP_PX - size.width;
  return { left: within(beside, page.width - size.width), top: within(anchor.top, page.height - size.height) };
}
