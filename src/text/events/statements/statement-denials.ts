// What somebody who says no denies: what his words tell, what others told before, what they name.
import type { Span } from '../../../model/index.js';
import type { Statement } from '../../statement.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { COLON, DOT, hasMark, hintsAt, isBreak, isQuote, type SentenceWords, tokenAfter } from '../../words/sentence-words.js';
import { lastBefore, sentencesOf } from './statement-lookup.js';
import type { Context } from './statement-events.js';
import type { LinkList } from '../../drafts/link-list.js';
import { callsUntrue, sayingVerb } from './statement-title.js';
import { likeness, readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { ANAPHOR, BE, DETERMINER, NOT, PROGRESSIVE, PRONOUN, RUMOUR, SPEECH, SUBORDINATOR } from '../../words/vocabulary.js';
import { isUntrue } from '../../clauses/rumours.js';
import { ASK, DENY } from '../../words/verb-senses.js';
import { placeAfter } from '../../relations/referent.js';

/** How many drafts back a denial may reach. */
const REACH = 24;

/** Sentences back in which a denial finds what it denies. */
const REACH_BACK = 4;

/** Sentences back of what was just reported. */
const JUST = 3;

/** How like a draft is to what is denied: surely it, of what is only heard in these words; at least; and what each draft before takes off. */
const SURE = 0.55,
  HEARD = 0.7,
  LIKE = 0.35,
  PER_DRAFT = 0.01;

/** Words into what was said within which a "no" is about the whole. */
const NEAR = 6;

/** "Said | this was untrue", "that was false", but not "it is wrong to smoke": the token that points at what was told; -1 = none. */
export function untrueAt(words: SentenceWords, { content: [first] }: Statement): number {
  if (!(first as Span | undefined)) return -1;
  const from = pastQuote(words, tokenAfter(words, first.start)),
    at = words.bits[from] & BE ? from - 1 : from;
  return at >= 0 && (words.bits[at] & (DETERMINER | ANAPHOR)) !== 0 && (words.bits[at + 1] & BE) !== 0 && endsUntrue(words, at + 1, first) ? at : -1;
}

/** "There is no meeting", "nobody had sent it such a letter": says no to what was told shortly before by somebody else, by its name. */
export function counteredBy({ words, links }: Reading, { told, sentences }: Context, statement: Statement, { speaker }: Draft): Draft | undefined {
  const {
    content: [first],
    cue,
  } = statement;
  if (!(first as Span | undefined)) return undefined;
  const from = tokenAfter(words, first.start),
    to = Math.min(tokenAfter(words, first.end - 1) + 1, from + 3 * NEAR),
    no = noAt(words, from, Math.min(to, from + NEAR));
  if (no < 0) return undefined;
  const [sentence = 0] = sentencesOf(sentences, [statement]),
    theme = readTheme(words, no, to),
    place = placeAfter(told, (cue ?? first).start);
  const isRequest = theme.headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[theme.headAt]] === ASK;
  for (let index = place - 1; index >= Math.max(0, place - REACH) && sentence - told[index].sentence <= REACH_BACK; index--) {
    const other = told[index];
    if (isOfOther(links, other, speaker) && isNamed(other, theme, isRequest)) return other;
  }
  return undefined;
}

/** "Called | it untrue", "them nonsense": -1 = something else is called so. */
function itAt(words: SentenceWords, { content, cue }: Statement): number {
  const at = cue && callsUntrue(words, content, cue) ? tokenAfter(words, content[0].start) : -1;
  return at >= 0 && words.bits[at] & PRONOUN && endsUntrue(words, at, content[0]) ? at : -1;
}

/** "Was simply false", "it nonsense |, and left": what was said, up to the first sign, ends by saying that something is not so. */
function endsUntrue(words: SentenceWords, from: number, { end }: Span): boolean {
  const last = tokenAfter(words, end - 1);
  let at = from;
  while (at < last && !isBreak(words, at + 1) && !hasMark(words, at + 1, DOT)) at++;
  return isUntrue(words, at, at + 1);
}

function pastQuote(words: SentenceWords, at: number): number {
  return isQuote(words, at) ? at + 1 : at;
}

/** "No meeting", "nobody", but "would not sign": the token that says no; -1 = none. */
function noAt({ bits }: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) if (bits[at] & NOT && bits[at] & (DETERMINER | PRONOUN)) return at;
  return -1;
}

/** Did somebody else tell it, or is it only heard of, or asked for? */
function isOfOther(links: LinkList, draft: Draft, speaker: string | undefined): boolean {
  if (draft.part === 'cause' || draft.status === 'negated') return false;
  const teller = links.tellerOf(draft);
  return teller?.speaker !== speaker && (teller !== undefined || draft.status === 'reported' || draft.isRequest === true);
}

function isNamed(draft: Draft, theme: Theme, isRequest: boolean): boolean {
  const { head, isHappening } = theme;
  if (head.length <= 2) return false;
  if (draft.theme?.head === head || sharesNoun(theme, draft) || draft.title.toLowerCase().includes(head)) return true;
  return (isRequest && draft.isRequest === true) || (isHappening && draft.part === 'plan');
}

/** What a denial is about that tells nothing new itself: the event of that name, else what somebody else has just reported. */
export function deniedBy({ words, links }: Reading, { told, said }: Context, statement: Statement, draft: Draft): Draft | undefined {
  const untrue = untrueAt(words, statement),
    at = untrue >= 0 ? untrue : itAt(words, statement),
    theme = at >= 0 ? readTheme(words, at, at + 1) : contentTheme(words, statement),
    place = placeAfter(told, draft.at);
  const known = theme && (likest(told, place, draft, theme, SURE) ?? chargeOf(words, told, place, draft, theme));
  if (known) return known;
  if (theme && !pointsBack(words, theme)) return undefined;
  // "rejected his account": all that he said.
  const isSpeech = theme !== undefined && namesSpeech(words, theme);
  const report = said.findLast(
    ({ at, sentence, speaker }) =>
      at < draft.at && draft.sentence - sentence <= (isSpeech ? 2 * REACH_BACK : JUST) && (untrue >= 0 || speaker !== draft.speaker),
  );
  if (isSpeech) return report;
  const reported = told
    .slice(Math.max(0, place - 4), place)
    .findLast(({ status, sentence }) => status === 'reported' && draft.sentence - sentence <= JUST);
  return (
    reported ??
    (report && toldBy(links, report)) ??
    (theme && likest(told, place, draft, theme, LIKE)) ??
    (statement.content.length > 0 ? undefined : lastBefore(told, draft))
  );
}

/** The draft before that is likest to what is denied, more than so. */
function likest(told: readonly Draft[], place: number, draft: Draft, theme: Theme, least: number): Draft | undefined {
  let best: Draft | undefined,
    bestScore = least;
  for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
    const other = told[at];
    // "denied that any such warning had come": told by somebody else, in these words.
    const isHeard = draft.sentence - other.sentence <= REACH_BACK && other.status === 'reported' && sharesNoun(theme, other);
    const score = (isHeard ? HEARD : other.theme ? likeness(theme, other.theme) : 0) - (place - at) * PER_DRAFT;
    if (score <= bestScore) continue;
    best = other;
    bestScore = score;
  }
  return best;
}

/** "Was charged with theft … he denies the charge": what was done in the verb of that noun. */
function chargeOf(words: SentenceWords, told: readonly Draft[], place: number, draft: Draft, { headAt, isDefinite }: Theme): Draft | undefined {
  const noun = headAt >= 0 && isDefinite ? words.vocabulary.base[words.tokens.word[headAt]] : 0;
  if (noun === 0) return undefined;
  return told.slice(Math.max(0, place - REACH), place).findLast(({ base, sentence }) => base === noun && draft.sentence - sentence <= REACH_BACK);
}

/** Who denies with others denies what they deny; of several things told, what is said to have happened. */
function toldBy(links: LinkList, report: Draft): Draft {
  const reports = links.targets('reports', report),
    [denied] = links.targets('denies', report) as readonly (Draft | undefined)[];
  return denied ?? reports.find(({ part }) => part === 'happening') ?? reports.at(-1) ?? report;
}

/** What the words of a statement begin with. */
export function contentTheme(words: SentenceWords, { content: [first] }: Statement): Theme | undefined {
  return (first as Span | undefined) && readTheme(words, tokenAfter(words, first.start), tokenAfter(words, first.end - 1) + 1);
}

/** "That statement", "his account". */
export function namesSpeech(words: SentenceWords, { from, headAt }: Theme): boolean {
  return headAt >= 0 && (words.bits[from] & DETERMINER) !== 0 && (hintsAt(words, headAt) & SPEECH) !== 0;
}

/** "Rejected the claim that nobody had come: a crew had been there": behind the colon stands what is so. */
export function isBehindColon(words: SentenceWords, { cue }: Statement, { at }: Draft): boolean {
  for (let token = cue ? tokenAfter(words, cue.end) : words.tokens.length; token < words.tokens.length && words.tokens.start[token] < at; token++)
    if (hasMark(words, token, COLON)) return true;
  return false;
}

/** Stands a noun of the phrase in the title? */
function sharesNoun({ nouns }: Theme, { title }: Draft): boolean {
  const told = title.toLowerCase();
  return nouns.some((noun) => noun.length > 3 && told.includes(noun));
}

/** "it", "that claim", "that anything was removed", "taking it", "his account": what is denied has been told; "a report", "rumours" tell it for the first time. */
function pointsBack(words: SentenceWords, { from, to, headAt, nouns, isDefinite }: Theme): boolean {
  const isThat = (words.bits[from] & ANAPHOR) !== 0 && headAt === from + 1 && to === from + 2 && (hintsAt(words, headAt) & RUMOUR) !== 0;
  if (nouns.length === 0 || isDefinite || isThat || words.bits[from] & PROGRESSIVE || hintsAt(words, headAt) & SPEECH) return true;
  for (let at = from; at < Math.min(to, from + 4); at++) if (words.bits[at] & PRONOUN && !(words.bits[at] & (SUBORDINATOR | ANAPHOR))) return true;
  return false;
}

/** Is the verb of saying one that says no, or does it call something untrue? */
export function isDenial(words: SentenceWords, { cue, content }: Statement): boolean {
  if (cue === null) return false;
  return words.vocabulary.sense[words.tokens.word[sayingVerb(words, cue)]] === DENY || callsUntrue(words, content, cue);
}
