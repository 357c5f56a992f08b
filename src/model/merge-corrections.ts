// A list of corrections as short as it can be said: what was mended ten times is mended once.
import { relationOf } from './corrections.js';
import type { Correction, EventChanges } from './timeline.js';

/**
 * The shortest list with the same effect: edits of one event are joined, what was added and deleted again vanishes,
 * what came back to what it was too. Lists of several people are merged by joining them first: the last word counts.
 */
export function mergeCorrections(corrections: readonly Correction[]): readonly Correction[] {
  let merged: Correction[] = [];
  for (const correction of corrections) merged = joined(merged, correction);
  const kept = merged.filter((correction) => !isVoid(correction));
  // What vanished may have stood between two others that vanish together.
  return kept.length < corrections.length ? mergeCorrections(kept) : kept;
}

function joined(list: readonly Correction[], next: Correction): Correction[] {
  const relation = relationOf(next);
  const at = list.findLastIndex((earlier) => isSame(earlier, next) || (relation !== undefined && endsAt(earlier, relation)));
  const earlier = list[at] as Correction | undefined;
  if (!earlier || (relation && !isSame(earlier, next))) return [...list, next];
  if (relation) return joinedLinks(list, at, next);
  if (next.change === 'edit' && earlier.change !== 'delete')
    return list.with(at, { ...earlier, fields: onto(earlier, next), ...beforeOf(earlier, next) });
  if (next.change === 'delete' && earlier.change === 'edit')
    return joined(list.toSpliced(at, 1), { ...next, ...(next.before && { before: { ...next.before, ...earlier.before } }) });
  if (next.change === 'delete' && earlier.change === 'add') return joinedBirth(list, at, next);
  return [...list, next];
}

/** Both are of one event, or of one relation. */
function isSame(a: Correction, b: Correction): boolean {
  return a.event === b.event && a.relation === b.relation && a.to === b.to;
}

/** A deletion unties. */
function endsAt({ event, change }: Correction, { from, to }: { readonly from: string; readonly to: string }): boolean {
  return change === 'delete' && (event === from || event === to);
}

/** Tied and untied again, or the other way round: nothing happened, where the first of the two had an effect. */
function joinedLinks(list: readonly Correction[], at: number, next: Correction): Correction[] {
  const earlier = list[at];
  if (earlier.change === next.change) return [...list];
  return earlier.before && next.before ? list.toSpliced(at, 1) : [...list.toSpliced(at, 1), next];
}

/** Added and deleted again: it has never been, nor what tied it. */
function joinedBirth(list: readonly Correction[], at: number, next: Correction): Correction[] {
  const { event, before } = list[at];
  const touches = (correction: Correction): boolean => correction.relation !== undefined && (correction.event === event || correction.to === event);
  if (!before || Object.keys(before).length > 0 || list.slice(0, at).some(touches)) return [...list, next];
  return list.filter((correction, place) => place !== at && !touches(correction));
}

function onto(earlier: Correction, next: Correction): EventChanges {
  const fields = { ...earlier.fields, ...next.fields };
  // An event that is added lacks a field rather than having it removed.
  return earlier.change === 'add' ? Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) : fields;
}

function beforeOf(earlier: Correction, next: Correction): { readonly before?: EventChanges } {
  if (earlier.change === 'add') return {};
  return earlier.before || next.before ? { before: { ...next.before, ...earlier.before } } : {};
}

/** An edit that came back to where it began. */
function isVoid({ change, fields = {}, before }: Correction): boolean {
  return (
    change === 'edit' &&
    before !== undefined &&
    Object.entries(fields).every(([key, value]) => key in before && isEqual(value, before[key as keyof EventChanges]))
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
