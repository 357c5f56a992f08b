// Do probabilities come true? Ten bins, and the mean distance between what was promised and what held (expected calibration error).
import { alignRows } from './table.mjs';

const BINS = 10;

/**
 * @param {{confidence: number, right: boolean}[]} outcomes
 * @returns {{n: number, ece: number, bins: {from: number, to: number, n: number, promised: number, right: number}[]}} shares, 0 … 1.
 */
export function calibrationOf(outcomes) {
  const bins = Array.from({ length: BINS }, (_, i) => ({ from: i / BINS, to: (i + 1) / BINS, n: 0, promised: 0, right: 0 }));
  for (const { confidence, right } of outcomes) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    bin.n++;
    bin.promised += confidence;
    bin.right += right ? 1 : 0;
  }
  const n = outcomes.length;
  const ece = bins.reduce((sum, { promised, right }) => sum + Math.abs(promised - right), 0) / Math.max(1, n);
  const share = (sum, of) => (of === 0 ? 0 : Number((sum / of).toFixed(3)));
  return {
    n,
    ece: Number(ece.toFixed(4)),
    bins: bins.map((bin) => ({ ...bin, promised: share(bin.promised, bin.n), right: share(bin.right, bin.n) })),
  };
}

/** All sets together, times and events apart, and set by set. */
export function calibrate(results) {
  const all = results.flatMap(({ outcomes = [] }) => outcomes.filter(({ confidence }) => confidence !== undefined));
  const part = (kind) => calibrationOf(all.filter((outcome) => outcome.kind === kind));
  return {
    ...calibrationOf(all),
    times: part('time'),
    events: part('event'),
    sets: Object.fromEntries(results.filter(({ outcomes }) => outcomes?.length).map(({ set, outcomes }) => [set.name, calibrationOf(outcomes).ece])),
  };
}

/** A table for a terminal. */
export function calibrationTable({ n, ece, bins, times, events, sets }) {
  const row = ({ from, to, n: count, promised, right }) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    count,
    (100 * promised).toFixed(1),
    (100 * right).toFixed(1),
  ];
  return [
    alignRows([['confidence', 'n', 'promised', 'right (per cent)'], ...bins.filter((bin) => bin.n > 0).map(row)]),
    `expected calibration error ${ece.toFixed(3)} (${n}); times ${times.ece.toFixed(3)} (${times.n}), events ${events.ece.toFixed(3)} (${events.n}); ` +
      Object.entries(sets)
        .map(([name, value]) => `${name} ${value.toFixed(3)}`)
        .join(', '),
  ].join('\n');
}
