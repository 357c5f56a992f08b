// A clause as a headline: subject first, verb in the present, plans with "to", no articles, no times.
import type { Clause } from '../clauses/clause.js';
import { hintsAt, isCapital, isGlued, takesEmptyIt, hasMark, COMMA, DOT, STRONG, textBetween, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  BASE,
  ARTICLE,
  AT_TIME,
  AUTHOR,
  BE,
  COORDINATOR,
  DETERMINER,
  EXISTENTIAL,
  HAPPENING,
  HAVE,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  ORIGINAL,
  OWNER,
  PARTICLE,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
  WHO,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { PLAN, STATE } from '../words/verb-senses.js';
import { phraseEnd } from '../clauses/noun-phrases.js';
import { isNoLess } from '../clauses/role-of.js';
import { readTheme } from '../clauses/theme.js';
import { timesOf } from '../clauses/time-roles.js';
import { NEWLINE, NUMBER, WORD } from '../tokens/tokens.js';
import { VERB_SENSES } from '../locales/event-types.js';
import type { EventStatus } from '../../model/index.js';
import { GOOD_TITLE_LENGTH, LONGEST_TITLE, capitalised, dropLoose, joinPhrase, nounTokens, phraseTokens } from './phrase.js';
import { isSingle, isUnable, passiveOf, verbPhrase } from './verb-phrase.js';
import { firstMark, onlyTimes, pastTimes } from '../words/stretches.js';
import { isOfRumour, tellsFrom } from '../clauses/rumours.js';

/** Value of the class `lingering`. */
const STILL = 1;

/** Words of what was noticed that may be shown. */
const MOST_CONTENT = 14;

export interface HeadlineOptions {
  readonly status: EventStatus;
  /** Who or what, where the clause has only a pronoun or nothing. */
  readonly subject?: string | undefined;
  /** What is acted upon, where the clause has only a pronoun. */
  readonly object?: string | undefined;
  /** Shows the times too. */
  readonly keepTimes?: boolean | undefined;
  /** Token after the last word that may be shown; absent: the end of the clause. */
  readonly until?: number | undefined;
}

/** Writes the headline of a clause. */
export function headlineOf(
  words: SentenceWords,
  clause: Clause,
  { status: given, subject, object, until = clause.to, keepTimes = false }: HeadlineOptions,
): string {
  const { verb } = clause,
    status = given === 'scheduled' && isHope(words, clause) ? 'occurred' : given;
  if (isExistential(words, clause)) return existentialOf(words, clause, status, until);
  // "There are no plans to close the mill": as it stands.
  if (verb.planned && opensExistential(words, clause)) {
    let open = verb.from;
    while (words.bits[open] & (BE | HAVE)) open++;
    return capitalised(joinPhrase(words, phraseTokens(words, open, Math.min(until, clauseEnd(words, verb.to, until))), GOOD_TITLE_LENGTH));
  }
  const [told, last] = namedBeside(words, clause.subject) ?? clause.subject;
  // "No ship sailed until Monday": it did then; "no ship is expected before Monday" is one that is.
  const isOne = status === 'occurred' || (status === 'scheduled' && verb.sense === PLAN && verb.passive && last > told + 1);
  // "Hardly anyone came".
  const first =
    isOne && told < last && words.bits[told] & NOT && !isNoLess(words, told)
      ? told + 1
      : told > 0 && told < last && words.vocabulary.classes.barely[words.tokens.word[told - 1]] !== 0
        ? told - 1
        : told;
  // "It was agreed to raise the fees": nobody.
  // "It is the third break since May": that is what it is called.
  const isNobody =
    subject === undefined &&
    isIt(words, first, last) &&
    (verb.passive && !verb.copula
      ? opensInfinitive(words, verb.to, until) || (words.bits[verb.to] & SUBORDINATOR) !== 0
      : verb.copula && words.vocabulary.classes.ordinal[words.tokens.word[verb.to + 1]] !== 0);
  // "We slept in a barn": who it is nobody knows, and "slept in barn" can be printed.
  const isUnnamed =
    subject === undefined && last - told === 1 && isBarePronoun(words, told) && !(isIt(words, told, last) && takesEmptyIt(words, verb.head));
  const who =
    subject ??
    (isUnnamed ? '' : undefined) ??
    (first > told && (first === last || (words.bits[first] & PRONOUN) !== 0) ? anyOf(words, told) : undefined) ??
    (isNobody ? '' : nameOf(words, first, last));
  // "Is off", "is back on": what became of it.
  const fate =
    verb.copula && verb.passive && words.bits[verb.to] & ADVERB ? words.vocabulary.words.headline.acts[VERB_SENSES[verb.sense]] : undefined;
  if (fate !== undefined && !isUnnamed) return capitalised(`${who} ${fate}`.trim());
  if (status === 'scheduled' && who !== '' && isSlotAlone(words, clause)) return capitalised(`${who} ${words.vocabulary.words.headline.planned}`);
  const isOn = verb.particle < 0 && isLoneParticle(words, verb.to, until);
  const isWriter = isUnnamed && !isSingle(words, told);
  const acted = subject === undefined ? withoutAuthor(words, clause, status, Math.min(until, clauseEnd(words, verb.to, until))) : undefined;
  if (acted !== undefined) return acted;
  const says = `${verbPhrase(words, clause, status, who, isUnnamed)}${isOn ? ` ${textBetween(words, verb.to, verb.to + 1)}` : ''}`.trim();
  // "Then came the flood of 1950, which": the subject stands behind its verb.
  let from = first === verb.to && first < last && !verb.passive ? last : verb.particle === verb.to || isOn ? verb.to + 1 : verb.to;
  let named = object !== undefined && isLonePronoun(words, from, until) ? ` ${object}` : '';
  if (named !== '' && verb.particle === ++from) {
    // "struck it down": a noun stands behind the particle.
    named = ` ${textBetween(words, from, from + 1)}${named}`;
    from++;
  }
  if (named === '') from = pastAside(words, clause, from, until);
  const rest = phraseTokens(words, from, Math.max(from, Math.min(until, clauseEnd(words, from, until))), keepTimes);
  dropLoose(words, rest);
  dropOpened(words, rest);
  // "We are pleased to invite you": to invite is what they do.
  const isCourteous =
    verb.copula && rest.length > 2 && words.vocabulary.classes.courtesy[words.tokens.word[rest[0]]] !== 0 && (words.bits[rest[1]] & TO) !== 0;
  // "Called the walk off two hours earlier": the verb's own, and nothing that governs the time.
  if (rest.length > 0 && rest[rest.length - 1] === verb.particle - 1) rest.push(verb.particle);
  // "It was announced that the zoo will close": nobody is named.
  if (
    verb.passive &&
    subject === undefined &&
    rest.length > 1 &&
    last - first === 1 &&
    (words.bits[first] & ANAPHOR) !== 0 &&
    !(hintsAt(words, first) & PERSON) &&
    words.bits[rest[0]] & SUBORDINATOR
  ) {
    return capitalised(`${says}: ${joinPhrase(words, rest.slice(1), GOOD_TITLE_LENGTH - says.length - 2)}`);
  }
  // "That a judge threw out", "that she drove to": the particle and the preposition stand with the verb.
  const gap =
    (rest.length === 0 || (rest.length === 1 && words.bits[rest[0]] & PARTICLE)) && !verb.passive && !verb.copula ? gapOf(words, clause) : undefined;
  // "Which we received", "we put it off": what it was done to.
  const done =
    isWriter && !verb.passive && !verb.copula && !isUnable(verb)
      ? gap
        ? joinPhrase(words, nounTokens(words, gap[0], gap[1]), 44)
        : named === ''
          ? ''
          : (object ?? '')
      : '';
  if (done !== '' && verb.sense !== STATE)
    return capitalised(
      `${done} ${passiveOf(words, clause, status)} ${joinPhrase(words, rest, Math.max(12, GOOD_TITLE_LENGTH - done.length - 20))}`.trim(),
    );
  if (gap) rest.push(...nounTokens(words, gap[0], gap[1]));
  if (rest.length === 0 && named === '') rest.push(...contentTokens(words, clause, until));
  // "The 1950s saw a decline": what they saw.
  if (who === '' && !verb.passive && rest.length > 0 && words.vocabulary.classes.seeing[verb.base] !== 0 && words.timeAt[last - 1] !== 0)
    return capitalised(joinPhrase(words, rest, GOOD_TITLE_LENGTH));
  if (isCourteous) rest.splice(0, 2);
  const head = isCourteous ? who : `${who === '' || says === '' ? who + says : `${who} ${says}`}${named}`;
  const complement = joinPhrase(
    words,
    isEmptyState(words, clause, rest) ? phraseTokens(words, from, Math.max(from, Math.min(until, clauseEnd(words, from, until))), true) : rest,
    Math.max(12, GOOD_TITLE_LENGTH - head.length - 1),
    Math.max(12, LONGEST_TITLE - head.length - 1),
  );
  const isPerson = (hintsAt(words, clause.subject[0]) & (PERSON | AUTHOR)) !== 0 && !(hintsAt(words, clause.subject[0]) & OWNER);
  // "The fair is on Sunday".
  if (
    verb.copula &&
    status === 'scheduled' &&
    who !== '' &&
    !isPerson &&
    rest.every((at) => words.bits[at] & ADVERB) &&
    (complement === '' ||
      words.bits[rest[0]] & ORIGINAL ||
      (rest.length === 1 && words.vocabulary.classes.lingering[words.tokens.word[rest[0]]] === STILL) ||
      words.vocabulary.classes.dayOn[words.tokens.word[from + rest.length]] !== 0)
  )
    return capitalised(`${who} ${words.vocabulary.words.headline.planned}`);
  // "We will be back with two boats": nobody is named, and "back with two boats" says it.
  if (isUnnamed && verb.copula && status === 'scheduled' && complement.includes(' ')) return capitalised(complement);
  // "He arrives": a verb alone would say less.
  if (isUnnamed && !isWriter && complement === '' && !verb.passive && !head.includes(' '))
    return capitalised(`${textBetween(words, told, last)} ${head}`);
  const line = words.vocabulary.words.headline.line?.({
    who,
    says,
    rest: `${named} ${complement}`.trim(),
    isFinite: !verb.passive,
    isPlan: status === 'scheduled',
    finite: textBetween(words, verb.from, verb.from + 1),
  });
  return capitalised((line ?? (complement === '' ? head : `${head} ${complement}`)).trim());
}

/** "Hopes for a launch in May": so it is now, whatever comes of it. */
function isHope({ bits, timeAt }: SentenceWords, { verb: { sense, form, passive, planned, mood, to } }: Clause): boolean {
  return (
    sense === PLAN &&
    form === 'finite' &&
    !passive &&
    !planned &&
    mood === 'none' &&
    (bits[to] & (PREPOSITION | TO | PARTICLE)) === PREPOSITION &&
    timeAt[to + 1] === 0
  );
}

/** "The one planned for 2 September": not who planned it. */
function isSlotAlone({ bits, timeAt }: SentenceWords, { verb: { sense, form, past, passive, planned, mood, to } }: Clause): boolean {
  return (
    sense === PLAN &&
    form === 'finite' &&
    past &&
    !passive &&
    !planned &&
    mood === 'none' &&
    (bits[to] & (PREPOSITION | TO | PARTICLE)) === PREPOSITION &&
    timeAt[to + 1] !== 0
  );
}

/** "Closed the gate | after a cart that had no lamp": the rest of what the word opens is told in clauses of its own. */
function dropOpened(words: SentenceWords, kept: number[]): void {
  const end = (kept.at(-1) ?? -1) + 1;
  if (end >= words.tokens.length || !(words.bits[end] & RELATIVE)) return;
  const opener = kept.findLastIndex((at) => words.bits[at] & SUBORDINATOR && (words.bits[at] & PREPOSITION || hintsAt(words, at) & AT_TIME));
  // "Died when a blaze that had begun there": the noun is no object, but has a verb of its own.
  const isClause = opener >= 0 && !(words.bits[kept[opener]] & PREPOSITION);
  if (
    (!isClause && (opener <= 0 || words.bits[end - 1] & HAPPENING)) ||
    opener < 0 ||
    kept.slice(opener + 1).some((at) => words.bits[at] & PREPOSITION)
  )
    return;
  kept.length = opener;
  dropLoose(words, kept);
}

/** "We", "she", "these": a pronoun alone names nobody to a reader who has only the headline. */
function isBarePronoun(
  {
    bits,
    tokens: { word },
    vocabulary: {
      hints,
      classes,
      words: { agreement },
    },
  }: SentenceWords,
  at: number,
): boolean {
  const pronoun = classes.speakerPronoun[word[at]];
  // "IT" is a name.
  return (
    agreement !== undefined &&
    bits[at] !== 0 &&
    ((pronoun > 0 && pronoun < WHO) || ((bits[at] & PRONOUN) !== 0 && ((bits[at] & ANAPHOR) | (hints[word[at]] & PLURAL)) !== 0))
  );
}

/** Who or what did in the end what nobody, or nothing, had done until then. */
function anyOf(words: SentenceWords, at: number): string {
  const { somebody, something } = words.vocabulary.words.headline;
  return something && textBetween(words, at, at + 1).toLowerCase() === something[0] ? something[1] : somebody;
}

/** The subject as a title shows it: "three", "the minutes of 12 January" with the time, where there is nothing else. */
function nameOf(words: SentenceWords, first: number, last: number): string {
  const name = joinPhrase(words, nounTokens(words, first, last), 44),
    from = hintsAt(words, first) & ARTICLE ? first + 1 : first;
  return name !== '' || from >= last || last - first > 5 || (words.bits[first] | words.bits[last - 1]) & (RELATIVE | PREPOSITION)
    ? name
    : textBetween(words, from, last);
}

/** "to raise", "on Monday to close". */
function opensInfinitive(words: SentenceWords, from: number, to: number): boolean {
  const at = pastTimes(words, from, to - 1);
  return at + 1 < to && (words.bits[at] & TO) !== 0 && words.timeAt[at + 1] === 0;
}

/** Is it "it", which stands for no person? */
function isIt(words: SentenceWords, first: number, last: number): boolean {
  return last - first === 1 && (words.bits[first] & ANAPHOR) !== 0 && (hintsAt(words, first) & (PERSON | PLURAL)) === 0;
}

/** "Its director, Colin Oak, resigned": the name, where the description says only whose he is. */
function namedBeside(words: SentenceWords, [from, to]: readonly [number, number]): readonly [number, number] | undefined {
  if (from >= to || !(hintsAt(words, from) & OWNER)) return undefined;
  let comma = from + 1;
  while (comma < to && !hasMark(words, comma, COMMA)) comma++;
  let end = comma + 1;
  while (end < to && isCapital(words, end)) end++;
  return end - comma > 2 && (end >= to || hasMark(words, end, COMMA)) ? [comma + 1, end] : undefined;
}

/** "Noticed that the certificate had expired": what was noticed. */
function contentTokens(words: SentenceWords, { verb: { passive, copula, form, to: end }, to }: Clause, until: number): number[] {
  const {
    tokens,
    bits,
    vocabulary: { classes },
  } = words;
  if (
    passive ||
    copula ||
    form !== 'finite' ||
    to !== until ||
    to >= tokens.length ||
    !(bits[to] & RELATIVE) ||
    classes.complementizer[tokens.word[to]] === 0
  )
    return [];
  if (!onlyTimes(words, end, to, PREPOSITION)) return [];
  let last = to + 1;
  while (last < Math.min(tokens.length, to + MOST_CONTENT) && !hasMark(words, last, COMMA | STRONG | DOT) && tokens.kind[last] !== NEWLINE) last++;
  const kept = phraseTokens(words, to, last);
  dropLoose(words, kept);
  return kept;
}

/** "the silver cup, which the club hopes to sell": what is sold stands before. */
function gapOf(words: SentenceWords, clause: Clause): readonly [number, number] | undefined {
  const { joint, antecedent, connective, subject, verb } = clause;
  if (
    joint !== 'relative' ||
    !antecedent ||
    (connective >= 0 && (!(words.bits[connective] & RELATIVE) || words.bits[connective - 1] & PREPOSITION || hintsAt(words, connective) & AT_TIME))
  )
    return undefined;
  // "The reason he left in 1920": why, and nothing that he left.
  if (
    connective < 0 &&
    words.vocabulary.classes.causeNoun[words.tokens.word[antecedent[1] - 1]] !== 0 &&
    words.vocabulary.classes.issuing[verb.base] + words.vocabulary.classes.lightVerb[verb.base] === 0
  )
    return undefined;
  // "The report that the mayor had resigned", "the fact that it failed": what it tells; "the report that the council issued" is what was issued.
  const { issuing, lightVerb, factNoun } = words.vocabulary.classes,
    isOfFact = factNoun[words.tokens.word[antecedent[1] - 1]] !== 0;
  // "The news the mill closed", "claims Ada Moe resigned"; "the evidence the police collected" is what was collected.
  const told = tellsFrom(words, clause);
  if (told >= 0 && !SAYS.has(verb.sense) && issuing[verb.base] + lightVerb[verb.base] === 0 && (isOfFact || isOfRumour(words, told, 0)))
    return undefined;
  // "Ada Moe, whose firm the board sold": the firm; "whose mayor resigned": nothing.
  if (connective >= 0 && hintsAt(words, connective) & OWNER) return subject[0] > connective + 1 ? [connective + 1, subject[0]] : undefined;
  let [from] = antecedent;
  while (from < antecedent[1] && words.bits[from] & PARTICLE) from++;
  return [from, antecedent[1]];
}

/** "to last until seven": of a state the time is all that is told. */
function isEmptyState(words: SentenceWords, clause: Clause, rest: readonly number[]): boolean {
  const { sense, copula, passive } = clause.verb;
  // "The last train ran on 2 March": a deed, dated.
  return rest.length === 0 && sense === STATE && !copula && !passive && timesOf(words, clause).some(({ role }) => role !== 'at');
}

/** "We found a leak in the roof": who writes is no news; "Leak found in roof". */
function withoutAuthor(words: SentenceWords, clause: Clause, status: EventStatus, to: number): string | undefined {
  const {
      bits,
      vocabulary: {
        words: { headline },
      },
    } = words,
    {
      verb,
      joint,
      subject: [first, last],
    } = clause;
  // "We noticed that it had failed": a clause, no thing.
  if ((bits[verb.to] & (SUBORDINATOR | PREPOSITION)) === SUBORDINATOR) return undefined;
  // "Which restored logins" of a whole sentence, too.
  // "This stopped the pumps": what did so is told elsewhere.
  if (
    (!(
      last - first === 1 &&
      words.timeAt[first] === 0 &&
      ((isBarePronoun(words, first) && !isSingle(words, first)) ||
        (bits[first] & DETERMINER && !((bits[verb.to] & (PRONOUN | ANAPHOR) && !(bits[verb.to] & DETERMINER)) || hintsAt(words, verb.to) & AUTHOR)))
    ) &&
      !(last <= first && (joint === 'relative' || verb.form === 'infinitive')) &&
      !(verb.form === 'infinitive' && isIt(words, first, last))) ||
    verb.passive ||
    verb.copula ||
    verb.sense === STATE ||
    words.vocabulary.classes.intransitive[verb.base] !== 0
  )
    return undefined;
  const from = verb.particle === verb.to ? verb.to + 1 : verb.to;
  // "We let it slide": a pronoun and what it is let do are no thing.
  if ((bits[from] & (ANAPHOR | DETERMINER)) === ANAPHOR && bits[from + 1] & BASE) return undefined;
  const end = phraseEnd(words, from, to);
  // "Baked the bread myself".
  if (words.vocabulary.classes.reflexive[words.tokens.word[end]] !== 0 || (verb.particle > verb.to && verb.particle !== end)) return undefined;
  // "We drove home", "they sailed north for a week".
  if (end === from + 1 && words.vocabulary.classes.whither[words.tokens.word[from]] !== 0) return undefined;
  const { nouns, isHappening } = readTheme(words, from, end);
  const kept = nounTokens(words, from, end);
  if (nouns.length === 0 || kept.length === 0 || (bits[kept[0]] & VERB && !isHappening && kept.length < 2)) return undefined;
  // "Brought the inspection forward by a day": the particle stands with its verb.
  const rest = phraseTokens(words, verb.particle === end ? end + 1 : end, to);
  dropLoose(words, rest);
  const isAny = (status === 'negated' || status === 'denied') && (hintsAt(words, kept[0]) & INDEFINITE) !== 0;
  const head = `${isAny ? `${headline.no} ` : ''}${joinPhrase(words, isAny ? kept.slice(1) : kept, 44)} ${passiveOf(words, clause, isAny ? 'occurred' : status)}`;
  const tail = joinPhrase(words, rest, Math.max(12, GOOD_TITLE_LENGTH - head.length - 1));
  return capitalised(tail === '' ? head : `${head} ${tail}`);
}

/** "There was a call": the noun behind the verb is the subject. */
export function isExistential(words: SentenceWords, clause: Clause): boolean {
  return clause.verb.copula && opensExistential(words, clause);
}

function opensExistential(words: SentenceWords, { subject: [from, to] }: Clause): boolean {
  return to - from === 1 && (hintsAt(words, from) & EXISTENTIAL) !== 0;
}

/** "Call between leaders", "No call between leaders". */
function existentialOf(words: SentenceWords, { verb, antecedent }: Clause, status: EventStatus, until: number): string {
  const { headline } = words.vocabulary.words;
  const kept = antecedent
    ? nounTokens(words, ...antecedent)
    : phraseTokens(words, verb.to, Math.max(verb.to, Math.min(until, clauseEnd(words, verb.to, until))));
  dropLoose(words, kept);
  const name = joinPhrase(words, kept, GOOD_TITLE_LENGTH);
  const isTold = kept.length > 0 && (words.bits[kept[0]] & NOT) !== 0;
  return capitalised(
    (status === 'scheduled'
      ? `${name} ${headline.planned}`
      : (status === 'negated' || status === 'denied') && !isTold
        ? `${headline.no} ${name}`
        : name
    ).trim(),
  );
}

/** "Became, in 1979, | the first woman": the object stands behind a time between two commas. */
function pastAside(words: SentenceWords, { verb: { base } }: Clause, from: number, to: number): number {
  const close = hasMark(words, from, COMMA) ? firstMark(words, COMMA, from + 2, to) : -1;
  return close > 0 &&
    onlyTimes(words, from + 1, close, PREPOSITION) &&
    words.bits[close + 1] & DETERMINER &&
    words.vocabulary.classes.intransitive[base] === 0
    ? close + 1
    : from;
}

/** "switched on at six", "moved in and": a particle that governs nothing belongs to the verb. */
function isLoneParticle({ bits, timeAt, tokens }: SentenceWords, at: number, to: number): boolean {
  if (at >= to || !(bits[at] & PARTICLE) || !(bits[at] & PREPOSITION)) return false;
  const next = at + 1;
  return (
    next >= to ||
    (timeAt[next] === 0 && ((tokens.kind[next] !== WORD && tokens.kind[next] !== NUMBER) || (bits[next] & (PREPOSITION | COORDINATOR)) !== 0))
  );
}

/** A pronoun right behind the verb that no noun follows: "it", "them". */
function isLonePronoun({ bits, timeAt, tokens }: SentenceWords, at: number, to: number): boolean {
  if (at >= to || !(bits[at] & ANAPHOR)) return false;
  const next = at + 1;
  // "Her last years": whose they were.
  // "Her first tooth" too.
  if (
    next + 1 < to &&
    bits[at] & DETERMINER &&
    bits[next] & ADVERB &&
    tokens.kind[next + 1] === WORD &&
    (bits[next + 1] & ~(NOUN_LIKE | HAPPENING)) === 0
  )
    return false;
  if (next < to && timeAt[next] !== 0 && bits[at] & DETERMINER) return false;
  return next >= to || timeAt[next] !== 0 || tokens.kind[next] !== WORD || (bits[next] & (PREPOSITION | COORDINATOR | ADVERB | PARTICLE)) !== 0;
}

/** A headline shows nothing after a semicolon, colon or dash. */
function clauseEnd(words: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const isInNumber = isGlued(words, at) && at + 1 < to && isGlued(words, at + 1);
    // A full stop inside a sentence belongs to what is shortened: "St. Ives".
    if (
      (!isInNumber && hasMark(words, at, COMMA | STRONG)) ||
      (hasMark(words, at, DOT) && !isInNumber && (at + 1 >= to || words.timeAt[at + 1] !== 0))
    )
      return at;
  }
  return to;
}
