// Tells the happenings that a phrase sets before or after what its clause tells, and puts them in order with that.
import { capitalised } from '../../titles/join-phrase.js';
import { phraseName, wholeName } from '../../titles/phrase.js';
import { addEvent } from '../add-event.js';
import { type Clause, isMain } from '../../clauses/clause.js';
import { type Draft, giveTime } from '../../drafts/draft.js';
import { combineTimes } from '../../drafts/combine-times.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { phraseEnd } from '../times/offsets.js';
import { firstOf, isEvent, lastDraftOf, referentOf } from '../../relations/referent.js';
import { readTheme } from '../../clauses/nouns/theme.js';
import type { AttachedTime } from '../../clauses/times/time-roles.js';
import { isDeathNoun } from '../../words/deaths.js';
import { hintsAt, isBreak, isGlued, type SentenceWords } from '../../words/sentence-words.js';
import { DETERMINER, OWNER, PREPOSITION } from '../../words/vocabulary.js';
import { isInPhrase, type Occasion } from './find-occasions.js';
import { NO_DEEDS } from '../../words/verb-senses.js';
import { isAhead as isToCome } from '../../drafts/day-of-writing.js';

/** Something was done: no state, thought or saying. */
function isDeed({ sayings }: Reading, { verb, joint }: Clause): boolean {
  return (
    verb.form === 'finite' &&
    verb.past &&
    verb.mood === 'none' &&
    !verb.copula &&
    !NO_DEEDS.has(verb.sense) &&
    isMain(joint) &&
    sayings.contentAt(verb.head) < 0
  );
}

/** Tells the occasions of a clause, each once, and puts them in order with what the clause tells, which has no other time. */
export function addOccasions(reading: Reading, sentence: SentenceReading, clause: Clause, occasions: readonly Occasion[]): void {
  const { links } = reading;
  const told =
    sentence.made.get(clause)?.[0] ??
    (isDeed(reading, clause) ? addEvent(reading, sentence, clause, clause.verb.negated ? 'negated' : 'occurred', undefined) : undefined);
  for (const occasion of occasions) {
    const draft = tellOccasion(reading, sentence, clause, occasion),
      { isFirst } = occasion;
    if (occasion.isReason && told && told !== draft) links.add('causes', draft, told);
    else if (isFirst !== undefined && told && told !== draft) links.add('before', isFirst ? draft : told, isFirst ? told : draft);
  }
}

/** "At her death in 1881 the house went to her nephew", "taught until her retirement in 1929", "shut since the fall of the roof in 2011": then it happened. */
export function tellTurns(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words } = reading;
  for (const time of times) {
    const to = time.preposition,
      isBound = time.role === 'until' || time.role === 'since';
    if (to < 2 || !time.time.when || isToCome(reading, time.time.when)) continue;
    let begin = isBound || time.role === 'at' ? (isDeathNoun(words, to - 1) ? ownerOf(words, to - 1) : -1) : -1;
    if (begin < 0 && isBound) begin = turnBegin(words, to);
    if (begin > 0 && isWhen(words, begin - 1))
      tellOccasion(reading, sentence, clause, { time, noun: [begin, to], isFirst: undefined, isHappening: true, isReason: false }).kind = 'event';
  }
}

/** Tokens of what a stretch lasted to, before its time, at most. */
const TURN_REACH = 8;

/** "Until | her retirement", "since | the collapse of the roof": where the happening begins; -1 = it is none. */
function turnBegin(words: SentenceWords, to: number): number {
  let at = to - 1;
  while (at > 0 && to - at < TURN_REACH && !isBreak(words, at) && words.timeAt[at] === 0 && !isWhen(words, at)) at--;
  return isWhen(words, at) && words.bits[at + 1] & DETERMINER && readTheme(words, at + 1, to).isHappening ? at + 1 : -1;
}

/** "At his death", "until", "before", "the time of"; "a book about his death" tells of it alone. */
function isWhen({ bits, timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return (bits[at] & PREPOSITION) !== 0 && timeAt[at] === 0 && classes.momentOf[word[at]] !== 0;
}

/** Tokens of the name before "'s", at most. */
const LONGEST_NAME = 6;

/** "His | death", "Ada Moe's | death": where it begins; -1 = it is nobody's. */
function ownerOf(words: SentenceWords, noun: number): number {
  const { bits, timeAt } = words;
  if (hintsAt(words, noun - 1) & OWNER) return noun - 1;
  if (!(bits[noun - 1] & DETERMINER) || !isGlued(words, noun - 1)) return -1;
  let from = noun - 2;
  while (from > noun - LONGEST_NAME && from > 0 && timeAt[from - 1] === 0 && !isBreak(words, from - 1) && !(bits[from - 1] & PREPOSITION)) from--;
  return from;
}

/** "His death": "Otto Berg dies"; empty: nobody's, or of nobody known. */
function deathTitle({ words, mentions }: Reading, from: number, to: number): string {
  const { dies } = words.vocabulary.words.headline,
    noun = to - 1,
    isOwn = noun > from && (hintsAt(words, noun - 1) & OWNER) !== 0;
  if (dies === undefined || !isDeathNoun(words, noun) || ownerOf(words, noun) < from) return '';
  const name = isOwn ? mentions.resolve(words, [noun - 1, noun]) : phraseName(words, from, noun - 1);
  return name ? capitalised(`${name} ${dies}`) : '';
}

/** "Her father died in 1890. … After his death in 1915": of whom "his" stands for. @param died - who dies, and that. */
function isOtherDeath({ vocabulary: { classes } }: SentenceWords, { title, base }: Draft, died: string): boolean {
  if (died === '' || classes.death[base] === 0) return false;
  const called = title.split(' ');
  return !died
    .split(' ')
    .slice(0, -1)
    .some((name) => called.includes(name));
}

/** "Her retirement": "Retirement of Ada Moe"; empty: nobody's, or of nobody known. */
function ownedTitle({ words, mentions }: Reading, from: number, to: number): string {
  const { of } = words.vocabulary.words.headline;
  if (of === undefined || to - from < 2 || !(hintsAt(words, from) & OWNER)) return '';
  const name = mentions.resolve(words, [from, from + 1]);
  return name ? capitalised(`${wholeName(words, from + 1, to)} ${of} ${name}`) : '';
}

/** "The death on Monday | of a man". */
function behindDay(words: SentenceWords, time: AttachedTime, last: number): string {
  const name = isInPhrase(words, time) ? wholeName(words, time.to, phraseEnd(words, time.to, last)) : '';
  return name && ` ${name}`;
}

/** A happening with its time, told once. `rest` is what its title shows behind its name. */
export function tellOccasion(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  { time, end, noun: [from, to] }: Occasion,
  rest = behindDay(reading.words, time, sentence.to),
): Draft {
  const { words, drafts } = reading;
  const theme = readTheme(words, from, to),
    died = deathTitle(reading, from, to);
  const [dated] = combineTimes(end ? [time, end] : [time], 'at');
  // "Led to | a flood on Sunday": told just now.
  const known =
    lastDraftOf(drafts, sentence.index, (draft) => draft.when === undefined && draft.theme?.headAt === theme.headAt) ??
    referentOf(words, drafts, theme, firstOf(drafts, sentence.index), sentence.index, (draft) => isEvent(draft) && !isOtherDeath(words, draft, died));
  if (known && !known.when) giveTime(known, dated);
  return (
    known ??
    makeDraft(reading, sentence, clause, {
      part: 'happening',
      status: isToCome(reading, dated.when) ? 'scheduled' : 'occurred',
      theme,
      ...dated,
      title: died || ownedTitle(reading, from, to) || capitalised(wholeName(words, from, to) + rest),
    })
  );
}
