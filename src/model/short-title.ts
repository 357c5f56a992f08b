// Titles that fit a mark.
import { MAX_TITLE_LENGTH } from './event.js';

/** Cuts a long title at a word, with an ellipsis, to at most {@link MAX_TITLE_LENGTH}. */
export function shortTitle(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const cut = title.slice(0, MAX_TITLE_LENGTH - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > MAX_TITLE_LENGTH / 2 ? space : /[\uD800-\uDBFF]$/.test(cut) ? cut.length - 1 : cut.length;
  return `${cut.slice(0, end)}…`;
}
