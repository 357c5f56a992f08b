// On which day somebody spoke, where the saying has none of its own.
import { MS_PER_DAY, type When } from '../../../time/index.js';
import type { DocumentStructure } from '../../document.js';
import type { Statement } from '../../statement.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../../words/sentence-words.js';
import type { Context } from './statement-events.js';
import type { Occasion } from './statement-occasions.js';
import { DETERMINER, SPEECH, VERB } from '../../words/vocabulary.js';
import { placeAfter } from '../../relations/referent.js';

/** The day on which the first sentence of a report says that somebody spoke; else the day of writing. */
export function reportingDay(
  { written, saidAt, drafts }: Reading,
  { published, clock: { isReport } }: DocumentStructure,
  statements: readonly Statement[],
  occasions: readonly Occasion[],
): When | undefined {
  if (!written || statements.length === 0) return written;
  // "In 1348 the plague came. Pliny says": nobody says it on the day of writing.
  if (!published && !isReport && isOldStory(drafts, written)) return undefined;
  const first = occasions.find(({ statements: places }) => places[0] === 0)?.when ?? saidAt.get(0)?.when;
  if (!first || !Number.isFinite(first.start + first.end)) return written;
  // "Was sold on Thursday. Moe said on Wednesday": the report is of the later day.
  const isBack = drafts.some(
    ({ at, status, when }) =>
      at < (statements[0].content[0]?.start ?? 0) &&
      status === 'occurred' &&
      when !== undefined &&
      when.start >= first.end &&
      when.start < written.end,
  );
  const isRecent = !isBack && first.end > written.start - 2 * MS_PER_DAY && first.start < written.end;
  return isRecent && first.precision === 'day' ? first : written;
}

/** Years that lie between a history and who writes it, in milliseconds; fewer dated events make no history. */
const LONG_AGO = 50 * 365 * MS_PER_DAY,
  FEWEST_DATED = 2;

/** Whether all that a text dates lies far behind the day of writing. */
function isOldStory(drafts: readonly Draft[], { start }: When): boolean {
  let dated = 0;
  for (const { when } of drafts) {
    if (!when) continue;
    if (!(when.end < start - LONG_AGO)) return false;
    dated++;
  }
  return dated >= FEWEST_DATED;
}

/** "According to plans published on Monday", "a report published in May said": what came out says so from that day on; "a man hurt on Monday said" does not. */
export function paperOf(words: SentenceWords, { told }: Context, { cue, source }: Statement): Draft | undefined {
  const draft = source ? told.at(placeAfter(told, source.start)) : undefined;
  if (!source || !cue || !draft?.when || !draft.theme || draft.at >= source.end || draft.joint !== 'participle' || draft.status !== 'occurred')
    return undefined;
  const isVerbless = (words.bits[tokenAfter(words, cue.start)] & VERB) === 0;
  return isVerbless || hintsAt(words, draft.theme.headAt) & SPEECH ? draft : undefined;
}

/** In a story: the day of what the speaker was just said to have done, and not in passing: "Ada Moe, who took over in May, …. She said". */
export function toldDay(words: SentenceWords, { told }: Context, first: Statement, sentence: number, speaker: string): When | undefined {
  if (!speaker.includes(' ')) return undefined;
  // "She told this newspaper": for what is being written.
  const cue = first.cue ? tokenAfter(words, first.cue.end - 1) : -1,
    hearer = cue < 0 ? -1 : cue + 2,
    { base, classes } = words.vocabulary,
    isRecalled = cue >= 0 && classes.recalls[base[words.tokens.word[cue]]] !== 0;
  if (hearer > 0 && words.bits[hearer - 1] & DETERMINER && classes.outlet[words.tokens.word[hearer]] !== 0) return undefined;
  for (let at = placeAfter(told, first.content[0]?.start ?? 0) - 1; at >= 0; at--) {
    const draft = told[at];
    if (draft.sentence < sentence - 1) return undefined;
    const isDone = draft.part === 'happening' && draft.joint !== 'relative' && draft.status === 'occurred';
    // "Moe found the leak on Monday. “It hissed,” she recalled": later; "Moe testified on Monday": there.
    const isThen = !isRecalled || classes.wordDeed[draft.base] !== 0;
    if (isDone && isThen && draft.sentence === sentence - 1 && draft.when && Number.isFinite(draft.when.end) && draft.title.includes(speaker))
      return draft.when;
  }
  return undefined;
}
