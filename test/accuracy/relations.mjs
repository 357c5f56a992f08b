// How relations of each type fare: told, found, and why one is missing.
import { alignRows, percent } from './table.mjs';

/**
 * Relations of one gold timeline and of a prediction, by type.
 * @returns a row `{ type, gold, right, noEvent, otherType, noLink, found, kept }` per type; `kept` of those found stand in the gold.
 */
export function relationCounts(gold, prediction, { match }) {
  const { g2p, p2g } = match(gold, prediction);
  const isMatched = new Set(gold.events.filter((_, i) => g2p.has(i)).map(({ id }) => id));
  const goldIds = new Map(prediction.events.map(({ id }, j) => [id, gold.events[p2g.get(j)]?.id]));
  const found = prediction.relations.map(({ type, from, to }) => ({ type, from: goldIds.get(from), to: goldIds.get(to) }));
  const joins = (relation, { from, to }) =>
    (relation.from === from && relation.to === to) || (relation.accept ?? []).some(([first, last]) => first === from && last === to);
  const rows = new Map();
  const row = (type) =>
    rows.get(type) ?? rows.set(type, { type, gold: 0, right: 0, noEvent: 0, otherType: 0, noLink: 0, found: 0, kept: 0 }).get(type);
  for (const relation of gold.relations) {
    if (relation.optional) continue;
    const counts = row(relation.type);
    counts.gold++;
    if (found.some((other) => other.type === relation.type && joins(relation, other))) counts.right++;
    else if (!isMatched.has(relation.from) || !isMatched.has(relation.to)) counts.noEvent++;
    else if (found.some((other) => joins(relation, other) || joins(relation, { from: other.to, to: other.from }))) counts.otherType++;
    else counts.noLink++;
  }
  for (const other of found) {
    const counts = row(other.type);
    counts.found++;
    if (gold.relations.some((relation) => relation.type === other.type && joins(relation, other))) counts.kept++;
  }
  return [...rows.values()];
}

/** Counts of many timelines as a table, the commonest type first. */
export function relationTable(counts) {
  const sums = new Map();
  for (const { type, ...numbers } of counts) {
    const sum = sums.get(type) ?? sums.set(type, {}).get(type);
    for (const [name, number] of Object.entries(numbers)) sum[name] = (sum[name] ?? 0) + number;
  }
  const share = (part, whole) => (whole === 0 ? '-' : percent(part / whole));
  const rows = [...sums]
    .sort(([, a], [, b]) => b.gold - a.gold)
    .map(([type, { gold, right, noEvent, otherType, noLink, found, kept }]) => [
      type,
      gold,
      right,
      noEvent,
      otherType,
      noLink,
      found,
      found - kept,
      share(kept, found),
      share(right, gold),
    ]);
  return alignRows([['relation', 'gold', 'right', 'no event', 'other type', 'no link', 'found', 'surplus', 'P', 'R'], ...rows]);
}
