// Binary search in sorted numbers.

/** First position in `[from, to)` whose value is not below `value`; `to` when all are. */
export function lowerBound(values: Float64Array, value: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First position in `[from, to)` whose value is above `value`. */
export function upperBound(values: Float64Array, value: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same numbers in ascending order; the array itself when it is so already. */
export function inOrder(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) {
    if (values[i] < values[i - 1]) return Float64Array.from(values).sort();
  }
  return values;
}
