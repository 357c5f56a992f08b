// Which mark parts the cells of a table. Needed to recognise a table, so apart from its reader.

const DELIMITERS = [',', '\t', ';', '|'];

/** The line that Excel writes to name the mark: `sep=;`. */
export const DELIMITER_LINE = /^\ufeff?sep=([,;|\t])[^\S\n]*\n/i;

/** The mark that parts the first lines most often and most evenly; a comma where none does. */
export function findDelimiter(content: string): string {
  const told = DELIMITER_LINE.exec(content)?.[1];
  if (told !== undefined) return told;
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts = countPerLine(content.slice(0, 4096), delimiter);
    const least = Math.min(...counts);
    const score = counts.length === 0 ? 0 : (counts[0] ?? 0) * (least > 0 ? 2 : 1) * (counts.every((count) => count === counts[0]) ? 2 : 1);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** How often a mark stands outside quotation marks, for each of the first whole lines. */
function countPerLine(head: string, delimiter: string): number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  for (const character of head) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === delimiter) count++;
    else if (character === '\n') {
      if (counts.length < 10) counts.push(count);
      count = 0;
    }
  }
  if (counts.length === 0) counts.push(count);
  return counts;
}
