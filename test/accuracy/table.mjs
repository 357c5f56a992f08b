// Figures as an aligned table for a terminal.

/** Rows of cells, left-aligned words, right-aligned numbers. */
export function alignRows(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, String(cell).length)));
  return rows
    .map((row) => row.map((cell, i) => pad(cell, i === row.length - 1 ? 0 : widths[i])).join('  ').trimEnd())
    .join('\n');
}

function pad(cell, width) {
  const text = String(cell);
  return typeof cell === 'number' || /^-?[\d.]+$/.test(text) ? text.padStart(width) : text.padEnd(width);
}

/** A share as a percentage with one decimal. */
export const percent = (share) => (100 * share).toFixed(1);
