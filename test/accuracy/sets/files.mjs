// Real timeline files: are all their items read, and is a file that holds none refused with a reason?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { need } from '../public-api.mjs';
import { readJson } from '../scorer.mjs';
import { alignRows, percent } from '../table.mjs';

export async function run(set, { api, errors }) {
  // The parse entry reads every format and knows prose; formats alone refuses prose.
  const readTimeline = need(api, api.parse?.readTimeline ? 'parse' : 'formats', 'readTimeline');
  const manifest = readJson(path.join(set.file, 'manifest.json'));
  const rows = [];
  for (const { file, items, format } of manifest) {
    const text = readFileSync(path.join(set.file, file), 'utf8');
    const { read, reason, threw } = await readFile(readTimeline, text, file);
    rows.push({ file, format, items, read, exact: !threw && read === items && (items > 0 || reason !== ''), reason });
  }
  const total = rows.reduce((sum, row) => sum + row.items, 0);
  const json = {
    files: rows.length,
    exactFiles: rows.filter((row) => row.exact).length,
    items: total,
    itemsRead: rows.reduce((sum, row) => sum + Math.min(row.read, row.items), 0),
    surplus: rows.reduce((sum, row) => sum + Math.max(0, row.read - row.items), 0),
    byFile: Object.fromEntries(rows.map(({ file, items, read, exact }) => [file, { items, read, exact }])),
  };
  return {
    json,
    documents: rows.length,
    figures: { 'files exact': `${json.exactFiles}/${json.files}`, items: percent(total ? json.itemsRead / total : 1), surplus: json.surplus },
    errors: errors
      ? alignRows(rows.filter((row) => !row.exact).map((row) => [row.file, row.format, `${row.read}/${row.items}`, row.reason.slice(0, 120)]))
      : '',
  };
}

/** How many items are read and what is said first; throwing is never right. */
async function readFile(readTimeline, text, name) {
  try {
    const { events, diagnostics } = await readTimeline(text, { name });
    return { read: events.length, reason: diagnostics[0]?.message ?? '' };
  } catch (error) {
    return { read: 0, reason: `threw ${error.message}`, threw: true };
  }
}
