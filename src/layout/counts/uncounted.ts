// What a source counted and did not send, lane by lane.
import type { Bin } from '../../model/index.js';
import { OTHERS } from '../lanes/lane-keys.js';

/** Bins by the key of the lane in which they are counted. */
export type Uncounted = ReadonlyMap<string, readonly Bin[]>;

/**
 * Gives each bin to the lane that it names; the others to the last lane, of what is told apart no further, or to the only one.
 * @param keys - Of the lanes that events have.
 * @param isByLane - Lanes are those that bins name.
 */
export function uncountedByLane(bins: readonly Bin[], keys: readonly string[], isByLane: boolean): Uncounted {
  const byLane = new Map<string, Bin[]>();
  const known = new Set(keys);
  const rest = keys.length === 1 ? keys[0] : OTHERS;
  for (const bin of bins) {
    const key = isByLane && bin.lane !== undefined && known.has(bin.lane) ? bin.lane : rest;
    const list = byLane.get(key);
    if (list) list.push(bin);
    else byLane.set(key, [bin]);
  }
  return byLane;
}
