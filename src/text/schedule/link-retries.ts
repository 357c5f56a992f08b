// What is to be tried, or held, anew: "will try again on Friday", "a second attempt is planned for 8 March", "a new hearing".
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { isBreak, isOwnerMark, tokenAfter } from '../words/sentence-words.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/nouns/theme.js';
import { DETERMINER } from '../words/vocabulary.js';
import { isOff } from './link-outcomes.js';
import { wordBeforeHead } from './same-theme.js';

/** Values of the class `retry`: a try, "again", and what says of a noun that it is not the first. */
const TRY = 1,
  AGAIN = 2,
  ANOTHER = 3;

/** Drafts, and sentences, back in which that is told which did not come off; tokens from the verb to "again". */
const REACH = 6,
  NEAR = 2,
  BEHIND = 3;

/** Joins what is tried anew to what was called off, failed or did not happen: that moved to the day of the new try. */
export function linkRetry(words: SentenceWords, told: readonly Draft[], index: number, draft: Draft, links: LinkList): void {
  const { when, sentence } = draft;
  if (!when || draft.isOriginal || links.reaches('rescheduledTo', draft)) return;
  const fits = newTry(words, draft);
  if (!fits) return;
  const tries = told
    .slice(Math.max(0, index - REACH), index)
    .filter(
      (other) => sentence - other.sentence <= NEAR && (!other.when || other.when.start <= when.start) && didFail(words, other, links) && fits(other),
    );
  if (tries.length === 0) return;
  // "Saturday's launch was scrubbed. A first try on Thursday had been called off. The next is on Monday": in place of the last of them.
  const failed = tries.reduce((last, other) => (slotOf(last, links) > slotOf(other, links) ? last : other));
  // "Were to have started today, but the storm has not let up; we shall try again on Friday".
  const plan =
    (links.targets('cancels', failed) as readonly (Draft | undefined)[]).at(0) ??
    (failed.status === 'negated'
      ? told.findLast((other) => other.sentence === failed.sentence && other.status === 'scheduled' && other !== draft)
      : undefined);
  const from = plan?.when ? plan : failed;
  if (!links.leaves('rescheduledTo', from)) links.add('rescheduledTo', from, draft);
}

/** When that was to be which failed; -Infinity = nobody says. */
function slotOf(failed: Draft, links: LinkList): number {
  const { when } = (links.targets('cancels', failed) as readonly (Draft | undefined)[]).at(0) ?? failed;
  return when?.start ?? -Infinity;
}

/** What a new try, or a new thing of its kind, may stand for; undefined where a draft tells of none. */
function newTry(words: SentenceWords, { base, at, theme }: Draft): ((failed: Draft) => boolean) | undefined {
  const { retry } = words.vocabulary.classes,
    { word } = words.tokens;
  if (retry[base] === TRY && isDoneAgain(words, at)) return () => true;
  if (!theme || theme.headAt < 0 || !isAnother(words, theme)) return undefined;
  return retry[word[theme.headAt]] === TRY
    ? () => true
    : theme.isHappening
      ? (failed) => failed.theme?.head === theme.head && likeness(failed.theme, theme) >= SAME_HEAD
      : undefined;
}

function isDoneAgain(words: SentenceWords, at: number): boolean {
  const {
      bits,
      tokens: { word },
      vocabulary: {
        classes: { retry },
      },
    } = words,
    verb = tokenAfter(words, at);
  // "Will try to land again", not "will try the soup again".
  for (let next = verb + 1; next <= verb + BEHIND && !isBreak(words, next) && !(bits[next] & DETERMINER); next++)
    if (retry[word[next]] === AGAIN) return true;
  return false;
}

/** "Another attempt", "a second launch"; "Northgate's next game" is one of a row. */
function isAnother(words: SentenceWords, theme: Theme): boolean {
  const { timeAt, tokens, vocabulary } = words,
    { nextUp, retry } = vocabulary.classes,
    at = wordBeforeHead(words, theme, (word, place) => timeAt[place] === 0 && retry[word] === ANOTHER);
  return at >= 0 && (nextUp[tokens.word[at]] === 0 || !isOwnerMark(words, at - 1));
}

/** Was it called off, did it not happen, or was it a try itself? */
function didFail(words: SentenceWords, draft: Draft, links: LinkList): boolean {
  const { kind, status, base, theme } = draft,
    { retry } = words.vocabulary.classes;
  if (kind !== 'event') return false;
  if (isOff(draft) || status === 'negated') return true;
  if (draft.part === 'plan') return links.reaches('cancels', draft) && draft.when !== undefined;
  return (
    status === 'occurred' && (retry[base] === TRY || (theme !== undefined && theme.headAt >= 0 && retry[words.tokens.word[theme.headAt]] === TRY))
  );
}
