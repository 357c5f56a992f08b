// Work that rests now and then, so that others may work: a generator.

/** The result of work that rests, made without a rest. */
export function atOnce<Result>(work: Generator<unknown, Result, undefined>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
