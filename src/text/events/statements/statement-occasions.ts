// Which statements of a speaker are one: made on one occasion, in sentences that follow each other.
import type { When } from '../../../time/index.js';
import type { Statement } from '../../statement.js';
import type { Draft } from '../../drafts/draft.js';
import type { Reading } from '../../drafts/reading.js';
import type { Context } from './statement-events.js';
import { shortSpeaker } from '../../titles/speaker.js';
import { sentencesOf } from './statement-lookup.js';
import { sayingVerb } from './statement-title.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../../words/sentence-words.js';
import { holds } from '../../words/stretches.js';
import { HAVE, INDEFINITE, PAST } from '../../words/vocabulary.js';
import { DENY } from '../../words/verb-senses.js';

export interface Occasion {
  /** The speaker's first one. */
  readonly first: Occasion | undefined;
  /** The speaker as titles name him, known with the first occasion. */
  short: string;
  readonly speaker: string;
  readonly statements: number[];
  /** Last of its sentences; whom a lead calls "a senior official" the text lets speak below. */
  end: number;
  when: When | undefined;
  times: Draft['times'];
}

/** The occasions on which the speakers of a text spoke, in text order. */
export function gatherOccasions(reading: Reading, statements: readonly Statement[], sentences: Context['sentences']): Occasion[] {
  const occasions: Occasion[] = [];
  const bySpeaker = new Map<string, Occasion[]>();
  for (let place = 0; place < statements.length; place++) {
    const { speaker, source } = statements[place];
    if (speaker === undefined || reading.saidAll.has(place)) continue;
    const said = reading.saidAt.get(place);
    const name = speaker.toLowerCase();
    let known = bySpeaker.get(name);
    if (!known) bySpeaker.set(name, (known = []));
    const at = sentencesOf(sentences, [statements[place]]);
    const same = openOccasion(reading.words, known, statements, place, said?.when, (at[0] ?? 0) - 1);
    if (!same) {
      const first = known.at(0);
      const isLead = place === 0 && source !== null && (hintsAt(reading.words, tokenAfter(reading.words, source.start)) & INDEFINITE) !== 0;
      const told = said ?? deniedThen(reading.words, known, statements[place], (at[0] ?? 0) - 1);
      const occasion: Occasion = {
        first,
        short: first?.short ?? shortSpeaker(reading.words, speaker),
        speaker,
        statements: [place],
        end: isLead ? Infinity : (at.at(-1) ?? 0),
        when: told?.when,
        times: told ? [...told.times] : [],
      };
      occasions.push(occasion);
      known.push(occasion);
      continue;
    }
    same.statements.push(place);
    same.end = at.at(-1) ?? 0;
    if (said && (!same.when || said.when.end - said.when.start < same.when.end - same.when.start)) {
      same.when = said.when;
      same.times = [...said.times];
    }
  }
  return occasions;
}

/** The latest occasion, of the last twelve of a speaker, that a statement may belong to: what is told elsewhere is told for itself. */
function openOccasion(
  words: SentenceWords,
  known: readonly Occasion[],
  statements: readonly Statement[],
  place: number,
  when: When | undefined,
  before: number,
): Occasion | undefined {
  for (let at = known.length - 1; at >= Math.max(0, known.length - 12); at--) {
    const occasion = known[at];
    if (before > occasion.end) return undefined;
    // "Said it was dull; he denied that he would sell": a denial is told for itself.
    if (denies(words, statements[place]) && !denies(words, statements[occasion.statements[0]])) continue;
    if (
      !when ||
      (occasion.when
        ? sameOccasion(occasion.when, when)
        : isNear(words, statements[place], statements[occasion.statements[occasion.statements.length - 1]]))
    )
      return occasion;
  }
  return undefined;
}

/** "“It held,” he said on Monday. He denied that": on the day of what he said right before. */
function deniedThen(words: SentenceWords, known: readonly Occasion[], statement: Statement, before: number): Occasion | undefined {
  const last = known.at(-1);
  return last && before <= last.end && denies(words, statement) && isPreterite(words, statement) ? last : undefined;
}

/** An undated saying is the occasion of a dated one that follows at once, unless that is looked back at: "had told the radio on Tuesday". */
function isNear(words: SentenceWords, later: Statement, earlier: Statement | undefined): boolean {
  if (isPluperfect(words, later) || (earlier && isPluperfect(words, earlier))) return false;
  const from = (earlier?.content.at(-1) ?? earlier?.cue)?.end ?? 0,
    to = (later.content[0] ?? later.cue)?.start ?? 0;
  return to - from < 240;
}

/** "Denied". */
function denies(words: SentenceWords, { cue }: Statement): boolean {
  return cue !== null && words.vocabulary.sense[words.tokens.word[sayingVerb(words, cue)]] === DENY;
}

/** "Denied", but not "denies", "has always denied". */
function isPreterite(words: SentenceWords, { cue }: Statement): boolean {
  const verb = cue ? sayingVerb(words, cue) : -1;
  return verb >= 0 && (words.bits[verb] & PAST) !== 0 && !holds(words, Math.max(0, verb - 2), verb, HAVE);
}

/** "Had told". */
export function isPluperfect(words: SentenceWords, { cue }: Statement): boolean {
  return cue !== null && (words.bits[sayingVerb(words, cue) - 1] & (HAVE | PAST)) === (HAVE | PAST);
}

/** Two times of saying that may be one: one lies in the other. */
function sameOccasion(a: When, b: When): boolean {
  return a.start < b.end && b.start < a.end;
}
