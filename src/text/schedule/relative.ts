// What is known of an undated request: it came before the day that it wanted changed.
import { survivor, type Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import type { ReasonWords } from '../locales/rule-types.js';

/** Says of every undated request that led to an act before which day it was made. */
export function tellRelative(drafts: readonly Draft[], links: LinkList, before: string, reasons: ReasonWords): void {
  for (const draft of drafts) {
    if (draft.when || draft.isRequest !== true || draft.mergedInto || draft.relative !== undefined) continue;
    for (const act of links.targets('causes', draft)) {
      const whole = survivor(act);
      const slot =
        whole.when && !whole.isAtSlot
          ? whole.when
          : links
              .targets('delays', whole)
              .map(survivor)
              .find(({ when }) => when !== undefined)?.when;
      const day = slot && dayInWords(slot.edtf, reasons);
      if (day !== undefined) draft.relative = `${before} ${day}`;
    }
  }
}

/** "9 June 2031" of an EDTF date of a day or finer; undefined of anything else. */
function dayInWords(edtf: string, reasons: ReasonWords): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?!\d)[^/]*$/.exec(edtf);
  if (!found) return undefined;
  const [, year, month, day] = found;
  return reasons.day
    .replace('{day}', String(Number(day)))
    .replace('{month}', reasons.months.split(' ')[Number(month) - 1] ?? month)
    .replace('{year}', year);
}
