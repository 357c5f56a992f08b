// Texts of one column that cannot all stand beside their moments: in order, one below the other, each as near to its place as the others let it be.

/** A text and where it stands well, px. */
export interface SpreadText {
  /** Beside its moment. */
  readonly earliestPx: number;
  /** So far on it still reads as being beside it. */
  readonly latestPx: number;
  readonly sizePx: number;
}

/** Texts that touch each other: all of them move as one. */
interface Pile {
  readonly from: number;
  readonly to: number;
  /** Where it begins, were there nothing before its first text. */
  readonly atPx: number;
}

/**
 * Where each begins: the squares of how far they stand before or behind where they stand well are least. Of places that are as good, the
 * first: where nothing is crowded a text is level with its mark. Adjacent violators are pooled.
 */
export function spreadTexts(texts: readonly SpreadText[]): number[] {
  const before: number[] = [];
  let sumPx = 0;
  for (const { sizePx } of texts) {
    before.push(sumPx);
    sumPx += sizePx;
  }
  const piles: Pile[] = [];
  texts.forEach((_, at) => {
    let pile: Pile = { from: at, to: at + 1, atPx: bestOf(texts, before, at, at + 1) };
    for (let last = piles.at(-1); last && last.atPx > pile.atPx; last = piles.at(-1)) {
      piles.pop();
      pile = { from: last.from, to: pile.to, atPx: bestOf(texts, before, last.from, pile.to) };
    }
    piles.push(pile);
  });
  return piles.flatMap(({ from, to, atPx }) => before.slice(from, to).map((px) => atPx + px));
}

/** The first place of a pile at which no less of it wants to go back than on. */
function bestOf(texts: readonly SpreadText[], before: readonly number[], from: number, to: number): number {
  const turns: number[] = [];
  for (let at = from; at < to; at++) turns.push(texts[at].earliestPx - before[at], texts[at].latestPx - before[at]);
  if (to - from === 1) return turns[0];
  const pull = (px: number): number => {
    let sum = 0;
    for (let at = 0; at < turns.length; at += 2) sum += Math.max(0, px - turns[at + 1]) - Math.max(0, turns[at] - px);
    return sum;
  };
  const sorted = [...turns].sort((a, b) => a - b);
  let low = 0,
    high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pull(sorted[middle]) < 0) low = middle + 1;
    else high = middle;
  }
  const turn = sorted[low],
    pulled = pull(turn);
  if (low === 0 || pulled === 0) return turn;
  const last = sorted[low - 1],
    back = -pull(last);
  return last + ((turn - last) * back) / (back + pulled);
}
