// Lines of a live report of which no event tells: they are entries of their own.
import type { ListEntry } from '../lists/index.js';
import { firstFrom } from '../first-from.js';
import { type Draft } from '../drafts/draft.js';
import type { Reading } from '../drafts/reading.js';
import type { EntryRest } from './retell-entry.js';

const SENTENCE_END = /[.!?]["\u201d]?\s/;

/**
 * Leaves the lines of a live report whose first sentence tells no time to be entries of their own, at the time that opens them: "12:01 Liftoff.", "A tree fell on a tram."
 * @param entries - takes the others, which events tell.
 */
export function leaveUntold({ drafts, words }: Reading, posts: readonly ListEntry[], entries: Map<number, EntryRest | undefined>): void {
  const postOf = ({ spans: [{ start }] }: Draft): ListEntry | undefined => {
    const post = posts[firstFrom(posts, ({ span }) => span.end <= start)] as ListEntry | undefined;
    return post && post.span.start <= start ? post : undefined;
  };
  for (const draft of drafts) {
    const post = draft.when && postOf(draft);
    if (post && !SENTENCE_END.test(words.tokens.text.slice(post.body.start, draft.spans[0].start))) entries.set(post.body.start, undefined);
  }
  const isLeft = (draft: Draft): boolean => {
    const post = postOf(draft);
    return post !== undefined && !entries.has(post.body.start) && draft.spans[0].start <= post.body.start;
  };
  if (posts.length > 0) drafts.splice(0, drafts.length, ...drafts.filter((draft) => !isLeft(draft)));
}
