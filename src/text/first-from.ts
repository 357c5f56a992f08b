// Where things in text order begin to lie at or behind a place: by halves, for texts of any length.

/**
 * @param items - in order: those that are before what is asked for, then the others.
 * @returns the place of the first that is not before; the length where all are.
 */
export function firstFrom<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0,
    high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
