// One mention → its time: the words that date it, what is told of the same thing elsewhere, else what its verb tells.
import type { Span } from '../../model/index.js';
import { addDuration, floatingFromInstant, instant, isInterval, MS_PER_DAY, parseDuration, type When } from '../../time/index.js';
import type { Clause } from '../clauses/clause.js';
import { readClauses } from '../clauses/clauses.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Sayings } from '../drafts/reading.js';
import { isBreak, tokenAfter, type SentenceWords } from '../words/sentence-words.js';
import { attachTimes, timesOf, type AttachedTime } from '../clauses/times/time-roles.js';
import { BE, HAPPENING, HAVE, PREPOSITION, VERB } from '../words/vocabulary.js';
import { firstFrom } from '../first-from.js';
import { dayBounds, OPEN, type Bounds, type MentionTime } from './mention-time.js';
import { mentionRules, type MentionTraits, type Placing } from './mention-rules.js';
import { raiserOf, readTraits } from './read-traits.js';

interface Sentence {
  readonly clauses: readonly Clause[];
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

export interface Placer {
  readonly words: SentenceWords;
  readonly sentences: readonly Span[];
  readonly sayings: Sayings;
  /** By word id: nouns of what goes on for long. */
  readonly lasting: Int16Array;
  /** Day of writing, in days since 1970-01-01. */
  readonly written: number | undefined;
  readonly known: Map<number, Sentence>;
  /** Times of nouns by word, worked out when first asked for. */
  dated?: ReadonlyMap<number, Bounds | undefined>;
}

interface Place {
  readonly extent: MentionTime['extent'];
  readonly begin: Bounds;
  readonly end: Bounds;
  readonly basis: MentionTime['basis'];
  readonly rule: string;
}

/** A mention and what stands around it. */
export interface Mention {
  readonly token: number;
  readonly sentence: Sentence | undefined;
  readonly clause: Clause | undefined;
  readonly isVerb: boolean;
}

/** When that happens which the token at a span names. */
export function placeAt(placer: Placer, { start }: Span): MentionTime {
  const { extent, begin, end, basis, rule } = placeToken(placer, tokenAfter(placer.words, start), start);
  return { extent, begin: dayBounds(begin), end: dayBounds(end), basis, rule };
}

function placeToken(placer: Placer, token: number, offset: number): Place {
  const mention = mentionAt(placer, token, offset);
  const traits = readTraits(placer, mention);
  return (
    statedTime(placer, mention, traits) ??
    (traits.as === 'noun' ? toldOf(placer, token, traits) : storyTime(placer, mention, traits)) ??
    impliedTime(placer, mention, traits)
  );
}

function mentionAt(placer: Placer, token: number, offset: number): Mention {
  const sentence = sentenceAt(placer, offset);
  const clauses = sentence?.clauses ?? [];
  let index = clauses.findIndex(({ verb }) => token >= verb.from && token < verb.to);
  const isVerb = index >= 0;
  if (!isVerb) index = clauses.findIndex(({ from, to }) => token >= from && token < to);
  return { token, sentence, clause: clauses[index < 0 ? 0 : index], isVerb };
}

function impliedTime(placer: Placer, mention: Mention, traits: MentionTraits): Place {
  const rule = mentionRules.find((row) => fits(row, traits));
  return placed(placer, mention, rule?.gives ?? 'before', rule?.id ?? 'none');
}

function fits(row: (typeof mentionRules)[number], traits: MentionTraits): boolean {
  for (const [name, value] of Object.entries(traits)) {
    const asked: unknown = row[name as keyof MentionTraits];
    if (asked !== undefined && (Array.isArray(asked) ? !asked.includes(value) : asked !== value)) return false;
  }
  return true;
}

function placed(placer: Placer, mention: Mention, placing: Placing, rule: string): Place {
  const { written } = placer;
  const day = written ?? NaN;
  const before: Bounds = written === undefined ? OPEN : { from: -Infinity, to: day },
    after: Bounds = written === undefined ? OPEN : { from: day, to: Infinity };
  const today: Bounds = written === undefined ? OPEN : { from: day, to: day };
  switch (placing) {
    case 'raiser': {
      const at = raiserOf(placer.words, mention.token);
      const place = placeToken(placer, at, placer.words.tokens.start[at]);
      return { ...place, rule: `${rule}>${place.rule}` };
    }
    case 'clause':
    case 'governor': {
      const { clause, sentence } = mention;
      const above = placing === 'clause' || !mention.isVerb ? clause : governorOf(mention);
      if (!above || !sentence || (above === clause && mention.isVerb)) return made('day', today, today, 'implied', rule);
      // "Leaving, she pledged to return": when she pledged it.
      const at = above.verb.planned && mention.token < above.verb.from ? above.verb.from : above.verb.head;
      const place = placeToken(placer, at, placer.words.tokens.start[at]);
      return { ...place, rule: `${rule}>${place.rule}` };
    }
    case 'today':
      return made('day', today, today, 'implied', rule);
    case 'before':
      return made('day', before, before, 'implied', rule);
    case 'after':
      return made('day', after, after, 'implied', rule);
    case 'was':
      return made('stretch', before, before, 'implied', rule);
    case 'holds':
      return made('stretch', before, after, 'implied', rule);
    case 'toHold':
      return made('stretch', after, after, 'implied', rule);
  }
}

/** The clause that a clause hangs on; "a man who was fishing drowned": the one that its noun is the subject of. */
function governorOf({ clause, sentence }: Mention): Clause | undefined {
  const clauses = sentence?.clauses ?? [];
  return (
    clauses[clause?.parent ?? -1] ??
    clauses.find(({ joint }) => joint === 'main') ??
    clauses.find(({ joint }) => clause?.joint === 'relative' && joint === 'coordinate')
  );
}

function made(extent: MentionTime['extent'], begin: Bounds, end: Bounds, basis: MentionTime['basis'], rule: string): Place {
  return { extent, begin, end, basis, rule };
}

function sentenceAt({ sentences, words, known }: Placer, offset: number): Sentence | undefined {
  const low = firstFrom(sentences, ({ end }) => end <= offset);
  const span = sentences[low];
  if (!span || span.start > offset) return undefined;
  let read = known.get(low);
  if (!read) {
    const from = tokenAfter(words, span.start),
      to = tokenAfter(words, span.end - 1) + 1;
    known.set(low, (read = { from, to, place: low, clauses: readClauses(words, from, to) }));
  }
  return read;
}

/** Days of a When as its own clock shows them. */
function boundsOf({ start, end, timeZone, precision }: When): Bounds {
  const day = (at: number): number =>
    Number.isFinite(at) ? Math.floor((timeZone === undefined ? at : floatingFromInstant(instant(at), timeZone)) / MS_PER_DAY) : at;
  // A night is of the day by whose name it goes.
  const from = day(start);
  return { from, to: precision === 'part' ? from : Number.isFinite(end) ? day(end - 1) : end };
}

/** The time that a noun has for itself: "Monday's vote", "the vote in Oslo on 3 May". */
function ownTime({ words }: Placer, { clause, token }: Mention): Bounds | undefined {
  if (!clause) return undefined;
  const { bits, timeAt } = words;
  for (const { time, from, to, isModifier, isLabel, preposition } of timesOf(words, clause)) {
    if (!time.when || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
    if ((isModifier || isLabel) && to <= token && token - to <= 3) return boundsOf(time.when);
    // "A conference Friday".
    if (from === token + 1 && preposition < 0) return boundsOf(time.when);
    if (from <= token || from - token > 7 || preposition < 0) continue;
    let at = token + 1;
    while (at < preposition && timeAt[at] === 0 && !isBreak(words, at) && (bits[at] & VERB) === 0) at++;
    if (at === preposition && (at === token + 1 || bits[token + 1] & PREPOSITION)) return boundsOf(time.when);
  }
  return undefined;
}

/** "The coup of 8 May … the coup", "they voted on 8 May … the vote": what is told of the same thing elsewhere, where that is one time. */
function toldOf(placer: Placer, token: number, { noun, isLasting }: MentionTraits): Place | undefined {
  const id = themeOf(placer, token);
  if (id === 0 || noun !== 'known' || isLasting) return undefined;
  const days = (placer.dated ??= datedThemes(placer)).get(id);
  return days ? made('day', days, days, 'stated', 'noun.told-before') : undefined;
}

/** A verb and the noun of its form are one: "attacked", "the attack". */
function themeOf({ words: { tokens, vocabulary } }: Placer, token: number): number {
  const id = tokens.word[token];
  return vocabulary.base[id] || id;
}

/** The time of every happening that one time stands with in the whole text. */
function datedThemes(placer: Placer): Map<number, Bounds | undefined> {
  const { words, sentences } = placer;
  const dated = new Map<number, Bounds | undefined>();
  const add = (token: number, days: Bounds | undefined): void => {
    if (!days) return;
    const id = themeOf(placer, token),
      before = dated.get(id);
    dated.set(id, !dated.has(id) || (before && before.from === days.from && before.to === days.to) ? days : undefined);
  };
  for (const { start } of sentences) {
    const sentence = sentenceAt(placer, start);
    if (!sentence) continue;
    for (let token = sentence.from; token < sentence.to; token++)
      if (words.bits[token] & HAPPENING) add(token, ownTime(placer, mentionAt(placer, token, words.tokens.start[token])));
    for (const clause of sentence.clauses) {
      const told: Mention = { token: clause.verb.head, sentence, clause, isVerb: true };
      const place = statedTime(placer, told, readTraits(placer, told));
      if (place?.extent === 'day' && !(words.bits[clause.verb.head] & (BE | HAVE))) add(clause.verb.head, place.begin);
    }
  }
  return dated;
}

/** A past verb without a time goes on from the old day that the sentence before told. */
function storyTime(placer: Placer, { sentence, clause }: Mention, traits: MentionTraits): Place | undefined {
  if (!sentence || !clause || placer.written === undefined) return undefined;
  if (traits.tense !== 'past' || traits.verb !== 'deed' || traits.joint !== 'main' || traits.isQuoted) return undefined;
  const span = placer.sentences[sentence.place - 1];
  const before = span && sentenceAt(placer, span.start);
  if (!before || placer.words.tokens.text.slice(span.end, placer.sentences[sentence.place].start).includes('\n\n')) return undefined;
  for (const other of before.clauses) {
    const told: Mention = { token: other.verb.head, sentence: before, clause: other, isVerb: true };
    const place = statedTime(placer, told, readTraits(placer, told));
    if (place && place.begin.to < placer.written - 1 && Number.isFinite(place.begin.from)) {
      const since: Bounds = { from: place.begin.from, to: placer.written };
      return made('day', since, since, 'implied', 'story');
    }
  }
  return undefined;
}

const SPOKEN = new Set<MentionTraits['verb']>(['saying', 'thought']);

/** Of verbs that are in no group, these have a clause of their own. */
const FINITE = new Set<MentionTraits['tense']>(['past', 'present', 'future', 'modal']);

const LOOKS_BACK = new Set<MentionTraits['tense']>(['past', 'perfect', 'pastPerfect', 'pastProgressive']);

function statedTime(placer: Placer, { clause, sentence, token, isVerb }: Mention, traits: MentionTraits): Place | undefined {
  const { words, written } = placer;
  if (!clause || !sentence || traits.as === 'planning') return undefined;
  const isFirst = sentence.clauses[0] === clause;
  const attached: readonly AttachedTime[] = [...(isFirst ? attachTimes(words, clause, sentence.from, clause.from) : []), ...timesOf(words, clause)];
  if (attached.length === 0) return undefined;
  if (traits.as === 'verb' && !isVerb && FINITE.has(traits.tense)) return undefined;
  if (traits.as === 'noun') {
    const days = ownTime(placer, { clause, sentence, token, isVerb: false });
    return days && made('day', days, days, 'stated', 'noun.time');
  }
  const [dated] = combineTimes(attached.filter(({ isModifier }) => !isModifier));
  if (!dated) return lengthTime(placer, attached, traits);
  const days = boundsOf(dated.when),
    since = dated.times[0].when;
  // "She puts them at half of what they were worth in October": who says or thinks so does it now.
  if (SPOKEN.has(traits.verb) && traits.tense === 'present' && written !== undefined && days.to < written) return undefined;
  if (!Number.isFinite(days.from)) return made('day', days, days, 'stated', 'time.until');
  if (!Number.isFinite(days.to)) return sinceTime(days.from, since ? boundsOf(since) : days, written);
  if (isInterval(dated.when)) return throughTime(days, 'time.range');
  const seen = asTold(days, traits, written);
  // "Stayed shut in May": all through it.
  const isThrough = traits.verb === 'state' && seen.to > seen.from && !(words.bits[clause.verb.head] & (BE | HAVE));
  return isThrough ? throughTime(seen, 'time.through') : made('day', seen, seen, 'stated', 'time');
}

/** "Since 1931": on some day of that year. */
function sinceTime(from: number, { to }: Bounds, written: number | undefined): Place {
  const begin = { from, to: Number.isFinite(to) ? to : from };
  return made('stretch', begin, written === undefined ? OPEN : { from: Math.max(written, from), to: Infinity }, 'stated', 'time.since');
}

/** A stretch from its first day to its last. */
function throughTime({ from, to }: Bounds, rule: string): Place {
  return made('stretch', { from, to: from }, { from: to, to }, 'stated', rule);
}

/** "Met this week": not after the day of writing. */
function asTold(days: Bounds, { tense }: MentionTraits, written: number | undefined): Bounds {
  if (written === undefined || days.from >= written || days.to <= written) return days;
  if (LOOKS_BACK.has(tense)) return { from: days.from, to: written };
  return tense === 'future' ? { from: written, to: days.to } : days;
}

/** "In the past three months prices have fallen": a stretch that ends with the day of writing. */
function lengthTime({ written }: Placer, attached: readonly AttachedTime[], traits: MentionTraits): Place | undefined {
  const length = attached.find(({ role }) => role === 'length');
  if (!length || written === undefined || traits.tense !== 'perfect') return undefined;
  let from: number;
  try {
    from = Math.floor(addDuration(instant(written * MS_PER_DAY), parseDuration(length.time.value), { sign: -1 }) / MS_PER_DAY);
  } catch {
    return undefined;
  }
  return made('stretch', { from, to: from }, { from: written, to: written }, 'stated', 'time.length');
}
