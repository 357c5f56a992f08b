// Sorted numbers.

/** The same numbers in ascending order; the array itself when it is so already. */
export function inOrder(values: Float64Array): Float64Array {
  for (let i = 1; i < values.length; i++) {
    if (values[i] < values[i - 1]) return Float64Array.from(values).sort();
  }
  return values;
}
