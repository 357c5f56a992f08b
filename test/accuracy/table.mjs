// Figures as an aligned table for a terminal.

/** Rows of cells, left-aligned words, right-aligned numbers; the last cell of a short row may run on. */
export function alignRows(rows) {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array(columns).fill(0);
  for (const row of rows) {
    const cells = row.length < columns ? row.slice(0, -1) : row;
    cells.forEach((cell, i) => (widths[i] = Math.max(widths[i], String(cell).length)));
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => pad(cell, i === row.length - 1 ? 0 : widths[i]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function pad(cell, width) {
  const text = String(cell);
  return typeof cell === 'number' || /^-?[\d.]+$/.test(text) ? text.padStart(width) : text.padEnd(width);
}

/** A share as a percentage with one decimal. */
export const percent = (share) => (100 * share).toFixed(1);
