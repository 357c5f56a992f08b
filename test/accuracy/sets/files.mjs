// Real timeline files: are all their items read, and is a file that holds none refused with a reason?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { need } from '../public-api.mjs';
import { readJson } from '../scorer.mjs';
import { alignRows, percent } from '../table.mjs';

export async function run(set, { api, errors }) {
  const readTimeline = need(api, 'formats', 'readTimeline');
  const manifest = readJson(path.join(set.file, 'manifest.json'));
  const rows = [];
  for (const { file, items, format } of manifest) {
    const text = readFileSync(path.join(set.file, file), 'utf8');
    let read = 0;
    let reason = '';
    try {
      const timeline = await readTimeline(text, { name: file });
      read = timeline.events.length;
      reason = timeline.diagnostics[0]?.message ?? '';
    } catch (error) {
      reason = `threw ${error.message}`;
    }
    const exact = read === items && !reason.startsWith('threw') && (items > 0 || reason !== '');
    rows.push({ file, format, items, read, exact, reason });
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
    errors: errors ? alignRows(rows.filter((row) => !row.exact).map((row) => [row.file, row.format, `${row.read}/${row.items}`, row.reason.slice(0, 120)])) : '',
  };
}
