// Lines of a live report of which no event tells: they are entries of their own.
import type { ListEntry } from '../../lists/index.js';
import { firstFrom } from '../../first-from.js';
import { type Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { tokenAfter, type SentenceWords } from '../../words/sentence-words.js';
import { TO, WILL, WOULD } from '../../words/vocabulary.js';
import type { EntryRest } from './retell-entry.js';

/** The line that a draft is told in. */
function postOf(posts: readonly ListEntry[], { spans: [{ start }] }: Draft): ListEntry | undefined {
  const post = posts[firstFrom(posts, ({ span }) => span.end <= start)] as ListEntry | undefined;
  return post && post.span.start <= start ? post : undefined;
}

/** Tokens from the word for what is to come to its verb, at most: "will now be". */
const LONGEST_GROUP = 4;

/** "Will stay", "is to stay", but not "has been issued for tomorrow". */
function isFuture(words: SentenceWords, offset: number): boolean {
  const verb = tokenAfter(words, offset);
  return words.bits.subarray(Math.max(0, verb - LONGEST_GROUP), verb).some((bits) => (bits & (WILL | WOULD | TO)) !== 0);
}

/** "Update, 10 March, 18:05: The supply will stay off until Monday": the time at which a plan is posted is none of the plan. */
export function takePostTimes({ drafts, words }: Reading, posts: readonly ListEntry[], entries: Map<number, EntryRest | undefined>): void {
  const verbs = new Map<number, number>();
  for (const { at } of drafts) verbs.set(at, (verbs.get(at) ?? 0) + 1);
  const isOfPost = ({ times }: Draft, { time, when }: ListEntry, at: Draft['when']): boolean =>
    at?.edtf === when.edtf && times.every(({ start, end }) => start >= time.start && end <= time.end);
  const kept = drafts.filter((draft) => {
    const post = draft.status === 'scheduled' && draft.when && isFuture(words, draft.at) ? postOf(posts, draft) : undefined;
    if (!post || !isOfPost(draft, post, draft.when)) return true;
    entries.set(post.body.start, undefined);
    if ((verbs.get(draft.at) ?? 0) > 1) return false;
    draft.when = undefined;
    draft.times.length = 0;
    return true;
  });
  if (kept.length < drafts.length) drafts.splice(0, drafts.length, ...kept);
}

const SENTENCE_END = /[.!?]["\u201d]?\s/;

/**
 * Leaves the lines of a live report whose first sentence tells no time to be entries of their own, at the time that opens them: "12:01 Liftoff.", "A tree fell on a tram."
 * @param entries - takes the others, which events tell.
 */
export function leaveUntold({ drafts, words }: Reading, posts: readonly ListEntry[], entries: Map<number, EntryRest | undefined>): void {
  for (const draft of drafts) {
    const post = draft.when && postOf(posts, draft);
    if (post && !SENTENCE_END.test(words.tokens.text.slice(post.body.start, draft.spans[0].start))) entries.set(post.body.start, undefined);
  }
  const isLeft = (draft: Draft): boolean => {
    const post = postOf(posts, draft);
    return post !== undefined && !entries.has(post.body.start) && draft.spans[0].start <= post.body.start;
  };
  if (posts.length > 0) drafts.splice(0, drafts.length, ...drafts.filter((draft) => !isLeft(draft)));
}
