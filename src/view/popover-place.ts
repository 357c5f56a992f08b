// Where an opened panel goes: beside what it belongs to, inside the element it belongs to, off the controls. Pure.

/** A rectangle of the page, CSS px. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PanelRoom {
  /** What is in sight. */
  readonly page: Rect;
  /** The element: the page around it has words of its own. */
  readonly home: Rect;
  /** What must stay free, if it can be. */
  readonly controls?: Rect | undefined;
}

export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  /** Less than the panel asks for where the room is short: it scrolls. */
  readonly height: number;
}

const GAP_PX = 8;
/** A panel lower than this says nothing. */
const LEAST_PX = 240;
/** How much worse it is to cover a px than to be a px outside, or short of one; more, where it falls so short that it says little. */
const COST = { anchor: 100, controls: 4, outside: 1, missing: 1.2, little: 3 } as const;
/** Less than this share of what it asks for says little. */
const LITTLE = 0.55;

/** The best place of four, below, above and on both sides of the anchor; never outside the page. */
export function placeNear(anchor: Rect, size: { readonly width: number; readonly height: number }, { page, home, controls }: PanelRoom): PanelPlace {
  const { width } = size;
  const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
  const [top, bottom] = [page.top + GAP_PX, page.bottom - GAP_PX];
  const leftWithin = (left: number): number => within(within(left, home.left, home.right - width), page.left + GAP_PX, page.right - GAP_PX - width);
  const heightOf = (room: number): number => Math.max(Math.min(size.height, room), Math.min(size.height, LEAST_PX));
  const below = heightOf(bottom - anchor.bottom - GAP_PX);
  const above = heightOf(anchor.top - GAP_PX - top);
  const beside = heightOf(bottom - top);
  const clear = controls ? Math.max(top, Math.min(controls.bottom + GAP_PX, bottom - beside)) : top;
  const besideTop = within(anchor.top, clear, bottom - beside);
  const places: readonly PanelPlace[] = [
    { left: leftWithin(anchor.left), top: within(anchor.bottom + GAP_PX, top, bottom - below), height: below },
    { left: within(anchor.right + GAP_PX, page.left + GAP_PX, page.right - GAP_PX - width), top: besideTop, height: beside },
    { left: within(anchor.left - GAP_PX - width, page.left + GAP_PX, page.right - GAP_PX - width), top: besideTop, height: beside },
    { left: leftWithin(anchor.left), top: within(anchor.top - GAP_PX - above, top, bottom - above), height: above },
  ];
  const costOf = ({ left, top: from, height }: PanelPlace): number => {
    const rect = { left, top: from, right: left + width, bottom: from + height };
    return (
      COST.anchor * overlap(rect, anchor) +
      (controls ? COST.controls * overlap(rect, controls) : 0) +
      COST.outside * (width * height - overlap(rect, home)) +
      (height < size.height * LITTLE ? COST.little : COST.missing) * width * (size.height - height)
    );
  };
  return places.reduce((best, place) => (costOf(place) < costOf(best) ? place : best));
}

function overlap(a: Rect, b: Rect): number {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
