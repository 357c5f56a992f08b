// From an offset to the line a person sees in an editor.

/** Answers line numbers of one text. */
export interface LineIndex {
  /** Line of a UTF-16 offset, counted from 1. */
  lineAt(offset: number): number;
  /** Offset at which a line (counted from 1) starts; the length of the text after the last. */
  startOf(line: number): number;
}

/** Indexes the lines of a text. `\n`, `\r\n` and `\r` end a line. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    lineAt(offset) {
      let low = 0;
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
      return low + 1;
    },
    startOf: (line) => starts[line - 1] ?? text.length,
  };
}
