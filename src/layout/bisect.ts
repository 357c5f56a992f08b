// Where a number belongs in numbers that rise. As d3-array's, which compare anything; these are asked in every frame and in the first picture.

/** The first place whose number is not less: it goes before its equals. */
export function bisectLeft(numbers: ArrayLike<number>, value: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place whose number is greater: it goes behind its equals. */
export function bisectRight(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
