// The time of an event in HTML.
import type { ListItem } from '../layout/index.js';
import type { TimelineEvent } from '../model/index.js';
import { escapeMarkup } from './markup.js';

/** A `<time>` where HTML has a form for it. */
export function whenMarkup({ when, isDated }: ListItem, { when: known }: TimelineEvent): string {
  const text = escapeMarkup(when);
  const isHtmlTime =
    isDated && known !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.test(known.edtf);
  return isHtmlTime ? `<time datetime="${escapeMarkup(known.edtf)}">${text}</time>` : text;
}
