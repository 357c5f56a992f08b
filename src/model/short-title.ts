// Titles that fit a mark.
import { MAX_TITLE_LENGTH } from './event.js';

/** Cuts a long title at a word, with an ellipsis, to at most {@link MAX_TITLE_LENGTH}. */
export function shortTitle(title: string): string {
  if (title.length <= MAX_TITLE_LENGTH) return title;
  const cut = title.slice(0, MAX_TITLE_LENGTH - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_TITLE_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/\p{Cs}$/u, '')}…`;
}

/** A description with a title that is to be cut: nothing that was written is lost. */
export function withTitle(title: string, description: string | undefined): string {
  const whole = description || title;
  return whole.includes(title) ? whole : `${title}\n\n${whole}`;
}
