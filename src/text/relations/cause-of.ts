// What led to something: the clause, the noun or the actor that tells it.
import { nounTitle } from '../titles/phrase.js';
import { headlineOf } from '../titles/headline.js';
import { isActSense } from '../drafts/act-senses.js';
import { type Clause, isMain } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import { behindReason } from '../clauses/around-verbs.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { firstOf, lastDraftOf, referentOf } from './referent.js';
import { COMMA, hasMark, hintsAt, isBreak, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { datesNoun } from '../clauses/time-nouns.js';
import { timesOf } from '../clauses/time-roles.js';
import {
  ADVERB,
  AT_TIME,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  PERSON,
  PREPOSITION,
  PROGRESSIVE,
  DOER,
  NOT,
  REASON,
  RELATIVE,
  SEQUEL,
  SINCE,
  SUBORDINATOR,
  VERB,
  HAPPENING,
  NOUN_LIKE,
  PARTICLE,
  TO,
  UNTIL,
} from '../words/vocabulary.js';
import { SAY, STATE } from '../words/verb-senses.js';
import { isCounted } from '../clauses/counted-joints.js';
import { isAhead } from '../drafts/day-of-writing.js';

/** "A strike delayed the launch", "was put off by a strike": what did it is a happening itself. */
export function causeOfAgent(reading: Reading, sentence: SentenceReading, clause: Clause, act: Draft): Draft | undefined {
  const { words } = reading;
  const { verb } = clause;
  let agent = act.agent;
  if (verb.passive) {
    let at = verb.to;
    while (at < clause.to && !(hintsAt(words, at) & DOER && words.timeAt[at + 1] === 0)) at++;
    let to = at + 1;
    while (
      to < clause.to &&
      words.timeAt[to] === 0 &&
      !isBreak(words, to) &&
      !(words.bits[to] & (PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR))
    )
      to++;
    agent = at < clause.to ? readTheme(words, at + 1, to) : undefined;
  }
  // "Suspended by his party": those who act.
  if (
    !agent ||
    words.vocabulary.classes.collective[words.tokens.word[agent.headAt]] !== 0 ||
    !befalls(words, agent) ||
    agent.from === act.theme?.from ||
    verb.form === 'infinitive' ||
    agent.pronoun !== 'none' ||
    words.tokens.word[agent.headAt] === 0 ||
    (!verb.passive && agent.headAt > sentence.from && isCapital(words, agent.headAt))
  )
    return undefined;
  const known = referentOf(words, reading.drafts, agent, reading.drafts.lastIndexOf(act), sentence.index);
  if (known) return known;
  const [dated] = verb.passive ? [] : combineTimes(timesOf(words, clause).filter(({ place, role }) => place === 'subject' && role !== 'argument'));
  return makeDraft(reading, sentence, clause, {
    part: 'cause',
    status: 'occurred',
    ...dated,
    title: nounTitle(words, agent.from, agent.to),
    theme: agent,
  });
}

/** "Lightning struck the mast, and the launch was put off": what befell is told right before what was done about it. */
export function causeBefore(reading: Reading, sentence: SentenceReading, place: number): Draft | undefined {
  const { clauses } = sentence;
  const clause = clauses[place],
    before = place > 0 ? clauses[place - 1] : undefined;
  if (!before || clause.joint !== 'coordinate' || !clause.verb.passive || clause.subject[0] === before.subject[0] || !isMain(before.joint))
    return undefined;
  if (
    before.verb.form !== 'finite' ||
    !before.verb.past ||
    before.verb.perfect ||
    before.verb.planned ||
    before.conditional ||
    reading.sayings.contentAt(before.verb.head) >= 0 ||
    isActSense(before.verb.sense) ||
    before.verb.sense === SAY
  )
    return undefined;
  return causeOfWhat(reading, sentence, before);
}

/** Is a clause joined by a word of reason: "because", "after", a "since" behind a comma? */
export function saysWhy(words: SentenceWords, { connective: at }: Clause): boolean {
  return (
    at >= 0 && ((hintsAt(words, at) & REASON) !== 0 || ((words.bits[at] & (SINCE | CAUSE)) === (SINCE | CAUSE) && hasMark(words, at - 1, COMMA)))
  );
}

/** What a clause of reason tells, or what somebody was told in it. */
export function causeOfClause(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const told = sentence.made.get(why),
    known = told?.find(({ part }) => part !== 'plan') ?? told?.[0];
  if (known) return known;
  if (!saysWhy(reading.words, why) && !(hintsAt(reading.words, why.connective) & AT_TIME)) return undefined;
  const { verb } = why;
  if (verb.sense === SAY) {
    // "after his lawyer told the court that the files had come": the files.
    const place = sentence.clauses.indexOf(why);
    const told = sentence.clauses.find((other) => other.parent === place && other.joint === 'complement');
    return told && sentence.made.get(told)?.[0];
  }
  return causeOfWhat(reading, sentence, why);
}

function causeOfWhat(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const known = sentence.made.get(why)?.find(({ part }) => part === 'happening');
  const { verb } = why;
  if (known) return known;
  if (verb.sense === SAY || verb.copula || verb.sense === STATE || verb.negated || verb.mood !== 'none' || !(verb.past || verb.perfect))
    return undefined;
  return makeDraft(reading, sentence, why, {
    part: 'cause',
    status: 'occurred',
    title: headlineOf(reading.words, why, { status: 'occurred' }),
    theme: readTheme(reading.words, why.subject[0], why.subject[1]),
  });
}

/**
 * "because of a port strike", "citing an injury", "following a warning": a noun that happened.
 * @param isDone - of what happened, not of what became of a plan: only a happening leads to that.
 */
export function causeOfNoun(reading: Reading, sentence: SentenceReading, clause: Clause, isDone = false): Draft | undefined {
  // "Because of a strike, no trains ran" too.
  const isFirst =
    clause === sentence.clauses[0] && !(reading.words.bits[sentence.from] & SUBORDINATOR && hintsAt(reading.words, sentence.from) & SEQUEL);
  return (
    reasonIn(reading, sentence, clause, clause.verb.to, clause.to, isDone) ??
    (isFirst ? reasonIn(reading, sentence, clause, sentence.from, clause.subject[0], isDone, sentence.from + LEAD) : undefined)
  );
}

/** Tokens that a reason in front takes to open, at most: "as a result of". */
const LEAD = 4;

/** A noun that happened, behind a word of reason in these tokens. */
function reasonIn(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  low: number,
  high: number,
  isDone: boolean,
  until = high,
): Draft | undefined {
  const { words } = reading;
  const { bits, timeAt } = words;
  let isBehindDoer = false;
  for (let at = low; at < Math.min(high, until); at++) {
    isBehindDoer ||= clause.verb.passive && (hintsAt(words, at) & DOER) !== 0 && timeAt[at + 1] === 0;
    const from = behindReason(words, at);
    // "Held up by smoke over the bay", but "called off by the club because of smoke".
    // "Not because of the fire".
    if (from < 0 || (isBehindDoer && from === at + 1) || bits[at - 1] & NOT) continue;
    // "Took over", "two days after the election": no reason.
    // "Until after the holidays", "shortly after lunch" neither.
    if (hintsAt(words, at) & SEQUEL && bits[at - 1] & UNTIL) continue;
    // "Held over to the next meeting", "switched trains over to the new line".
    if (
      at === clause.verb.particle ||
      (bits[at] & PARTICLE && bits[at + 1] & TO) ||
      (isDone && (isCounted(words, at) || bits[at - 1] & ADVERB) && hintsAt(words, at) & SEQUEL)
    )
      continue;
    // "Abandoned after 20 minutes because of fog": how long, and then why.
    if (timeAt[from] !== 0 && hintsAt(words, at) & SEQUEL && words.times[timeAt[from] - 1].type === 'DURATION') continue;
    let to = from;
    while (to < high && timeAt[to] !== 0) to++;
    while (to < high && !isBreak(words, to) && timeAt[to] === 0 && !(bits[to] & (COORDINATOR | RELATIVE | SUBORDINATOR) && !(bits[to] & PREPOSITION)))
      to++;
    if (words.tokens.text.charAt(words.tokens.start[to - 1]) === '.') to--;
    const theme = readTheme(words, from, to);
    // "After last week's fire", "after a fire two days earlier", "because of a ruling on 3 May": the day is the fire's.
    const dates = timeAt[from] === 0 && to < high && timeAt[to] !== 0 && !datesNoun(words, to) ? timeAt[to] : timeAt[from];
    const time = dates === 0 ? undefined : words.times[dates - 1];
    if (hintsAt(words, from) & PERSON) return undefined;
    const known = referentOf(words, reading.drafts, theme, firstOf(reading.drafts, sentence.index), sentence.index);
    // What is only planned has led to nothing yet.
    if (known && !(isDone && known.part === 'plan')) return known;
    // "The grounding of the fleet", "high winds" happen as well.
    const { headAt } = theme,
      isHappening = befalls(words, theme) || (headAt >= 0 && (bits[headAt] & PROGRESSIVE && bits[headAt - 1] & DETERMINER) !== 0);
    // "After a storm" tells of one; "after the flood", "after a fire in March" have been told or are told by their time.
    if (
      isDone &&
      (!isHappening || (bits[at] & SUBORDINATOR && hintsAt(words, at) & SEQUEL && (theme.isDefinite || holdsTime(words, from, sentence.to))))
    )
      return undefined;
    // "citing costs", "due to shortages": so it was all along, nothing that happened.
    if (headAt >= 0 && !isHappening && words.tokens.end[headAt] - words.tokens.start[headAt] > theme.head.length) continue;
    // "Opened after two postponements": it was put off, and opened all the same.
    if (
      isDone &&
      hintsAt(words, at) & SEQUEL &&
      !theme.isDefinite &&
      headAt >= 0 &&
      isActSense(words.vocabulary.nounSense[words.tokens.word[headAt]])
    )
      continue;
    // "Because of the forecast", "owing to half-term": what everybody knows of is there, and did not happen.
    if (
      (theme.isDefinite && !isHappening) ||
      theme.nouns.length === 0 ||
      (bits[from] & VERB && !(bits[from] & (HAPPENING | NOUN_LIKE | PROGRESSIVE)))
    )
      return undefined;
    const title = nounTitle(words, from, to);
    // "Because of a fault found on Monday": what is told of it.
    const more = sentence.clauses.find(
      ({ verb, subject }) => verb.form === 'participle' && verb.from > from && verb.from <= to && subject[0] <= headAt && headAt < subject[1],
    );
    // "Over the crash on 2 March": told with its own time just now.
    const own =
      (more && sentence.made.get(more)?.[0]) ??
      lastDraftOf(
        reading.drafts,
        sentence.index,
        (draft) => draft.theme?.isHappening === true && draft.kind === 'event' && title.startsWith(draft.title),
      );
    return (
      own ??
      makeDraft(reading, sentence, clause, {
        part: 'cause',
        status: time?.when && isAhead(reading, time.when) ? 'scheduled' : 'occurred',
        ...(time?.when && { when: time.when, times: [time] }),
        title,
        theme,
      })
    );
  }
  return undefined;
}

/** A happening, or what befalls: "high winds", "smoke". */
function befalls({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { isHappening, headAt }: Theme): boolean {
  return isHappening || (headAt >= 0 && classes.befalling[word[headAt]] !== 0);
}

/** A time, up to the next sign. */
function holdsTime(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && words.timeAt[at] === 0 && !isBreak(words, at)) at++;
  return at < to && words.timeAt[at] !== 0;
}
