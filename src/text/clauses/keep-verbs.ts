// Present tense or noun: which doubtful verbs of a sentence are kept.
import { hintsAt, isBreak, isCapital, isPlural, isQuote, type SentenceWords, hasMark, COMMA } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import { AUXILIARY, groupLike, isSurePresent, type VerbGroup } from './verb-group.js';
import { areRelative } from './past-relatives.js';
import {
  ADVERB,
  ARTICLE,
  BASE,
  BE,
  COORDINATOR,
  DETERMINER,
  HAPPENING,
  HAVE,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
  TO,
} from '../words/vocabulary.js';
import { SAYS } from '../words/verb-senses.js';
import { PLAN, SAY, STATE, THINK } from '../words/verb-senses.js';
import { isMainPresent } from './main-presents.js';
import { onlyTimes } from '../words/stretches.js';
import { isInGerund } from './set-in-participles.js';

/** What several may do with a clause behind it: "residents hope the road will reopen". */
const HOPES = new Set([...SAYS, PLAN]);

/** Tokens of a name in quotation marks, at most. */
const LONGEST_NAME = 10;

/** "The play “Rain” opens": where the name right before a verb begins; that verb itself where none stands there. */
function openOfQuoted(words: SentenceWords, at: number, from: number): number {
  if (at - 2 < from || !isQuote(words, at - 1)) return at;
  let open = at - 2;
  while (open > from && open > at - LONGEST_NAME && !isBreak(words, open)) open--;
  return isQuote(words, open) && open > from && open < at - 2 && !isBreak(words, open - 1) ? open : at;
}

/** Present tense or noun? Kept where its stretch holds no surer verb. */
export function keepVerbs(words: SentenceWords, groups: VerbGroup[], from: number, to: number, isNote = false): VerbGroup[] {
  if (!groups.some(isDoubtful)) return withShared(words, groups, from);
  const kept: VerbGroup[] = [];
  for (const group of groups) {
    // "… and hope to finish": a plan follows, which no noun has.
    if (!isDoubtful(group) || (group.planned && group.from > from && (words.bits[group.from - 1] & COORDINATOR) !== 0 && kept.length > 0)) {
      kept.push(group);
      continue;
    }
    const { bits } = words;
    const joints = group.strength > 0 ? COORDINATOR | SUBORDINATOR | RELATIVE : SUBORDINATOR | RELATIVE;
    const ends = (at: number): boolean => isBreak(words, at) || (bits[at] & joints) !== 0;
    let low = openOfQuoted(words, group.from, from);
    while (low > from && !ends(low - 1)) low--;
    let high = group.to;
    while (high < to && !ends(high)) high++;
    const partner = kept.at(-1);
    let stretch = low;
    while (stretch > from && !isBreak(words, stretch - 1) && !(bits[stretch - 1] & (SUBORDINATOR | RELATIVE))) stretch--;
    if (
      partner &&
      group.from > from &&
      bits[group.from - 1] & COORDINATOR &&
      bits[group.head] & BASE &&
      (partner.form === 'infinitive' || partner.planned || partner.mood !== 'none') &&
      partner.to >= stretch
    ) {
      // "is to start on Monday and last until Friday": the second verb shares what stands before the first, also "will not sit and wait".
      const negated = group.negated || (partner.negated && words.vocabulary.classes.contrast[words.tokens.word[group.from - 1]] === 0);
      kept.push(groupLike(group, { form: partner.form, planned: partner.planned, mood: partner.mood, past: partner.past, negated }));
      continue;
    }
    // "begins at 7 am and ends at 6 pm": no thing is joined to a time.
    if (
      partner &&
      group.from - 2 > partner.to &&
      bits[group.from - 1] & COORDINATOR &&
      words.timeAt[group.from - 2] !== 0 &&
      partner.form === 'finite'
    ) {
      kept.push(group);
      continue;
    }
    let isMain = false;
    const rival =
      !isOfRelative(words, groups, low, group) &&
      !opensHope(words, low, group) &&
      !endsSubject(words, groups, group, from) &&
      groups.some(
        (other) =>
          other !== group &&
          other.form === 'finite' &&
          other.strength > group.strength &&
          other.from >= low &&
          other.from < high &&
          !governs(words, other, group) &&
          !isBehindObject(words, group, other) &&
          !isReduced(words, other, group) &&
          !(isMain ||= isMainPresent(words, groups, other, group, low)) &&
          !startsAnew(words, group.to, other.from) &&
          !(group.strength === 0 && (bits[other.from - 1] & COORDINATOR) !== 0),
      );
    if (group.strength === 0 && isInterrupted(words, groups, high)) continue;
    // "The hearing tests that were carried out": a noun of which more is told.
    if (
      group.strength === 0 &&
      group.sense !== SAY &&
      group.sense !== THINK &&
      bits[group.to] & RELATIVE &&
      bits[group.to + 1] & AUXILIARY &&
      !(bits[group.to + 1] & TO)
    )
      continue;
    // ", causing orders to be rejected": right behind a gerund that a comma sets off, what it acts upon.
    if (partner?.form === 'progressive' && partner.to === group.from && hasMark(words, partner.from - 1, COMMA)) continue;
    let first = low;
    while (first < group.from && ((bits[first] & (ADVERB | DETERMINER)) === ADVERB || words.timeAt[first] !== 0)) first++;
    const hasSubject =
      first < group.from ||
      (group.strength > 0 && low > from && hasMark(words, low - 1, COMMA) && group.from === low && !(bits[group.head] & PARTICIPLE)) ||
      (low > from &&
        hasMark(words, low - 1, COMMA) &&
        group.from === low &&
        !(bits[group.head] & PARTICIPLE) &&
        kept.some((other) => other.form === 'finite')) ||
      // "the miller, a widower, cut a channel", "the miller, who drove a van, hit a wall", "set out": what has an object or a particle is no participle.
      (low > from &&
        hasMark(words, low - 1, COMMA) &&
        group.from === low &&
        ((bits[group.to] & DETERMINER) !== 0 || isCapital(words, group.to) || (bits[group.to] & (PARTICLE | PREPOSITION)) === PARTICLE) &&
        (!kept.some((other) => other.form === 'finite') || areRelative(words, groups, groups.indexOf(group), from))) ||
      // "A new tram, leaving at seven, starts on Monday": behind what was put in.
      (low > from &&
        hasMark(words, low - 1, COMMA) &&
        group.from === low &&
        (bits[group.head] & (PRESENT | BASE)) === PRESENT &&
        partner !== undefined &&
        partner.form !== 'finite' &&
        hasMark(words, partner.from - 1, COMMA) &&
        kept.every(({ form }) => form !== 'finite')) ||
      (low > from && (bits[low - 1] & (RELATIVE | COORDINATOR)) !== 0) ||
      // "because that day clashes with the fair": a clause must follow.
      (low > from && low < group.from && (hintsAt(words, low - 1) & (REASON | SEQUEL)) === REASON);
    if (!rival && hasSubject && !(group.strength > 0 && isInGerund(words, groups, groups.indexOf(group))))
      kept.push(isMain || (lasts(words, group) && group.strength === 0) ? groupLike(group, { strength: 2 }) : group);
    else if (isNote && group.from === from && (bits[group.head] & PAST) !== 0) kept.push(groupLike(group, { past: true }));
    else if (
      (bits[group.head] & (PARTICIPLE | HAPPENING)) === PARTICIPLE &&
      group.to < to &&
      (words.timeAt[group.to] !== 0 || bits[group.to] & PREPOSITION)
    ) {
      // "a meeting set for Tuesday has been moved": a participle after its noun.
      kept.push(groupLike(group, { form: 'participle', passive: true, past: false }));
    }
    // "Announced plans to move": a noun, and what is planned.
    else if (group.planned) kept.push(groupLike(group, { from: toBefore(words, group), form: 'infinitive', planned: false }));
  }
  return withShared(words, kept, from);
}

/** "Will open on Monday and shut on Friday": whatever its past looks like, the second verb shares what stands before the first. */
function withShared(words: SentenceWords, groups: readonly VerbGroup[], from: number): VerbGroup[] {
  const { bits } = words;
  let last: VerbGroup | undefined;
  return groups.map((group) => {
    const partner = last,
      { head } = group;
    const isShared =
      partner?.form === 'finite' &&
      (partner.mood === 'will' || (partner.planned && !partner.past)) &&
      head === group.from &&
      head > from &&
      (bits[head] & (BASE | PAST)) === (BASE | PAST) &&
      group.form === 'finite' &&
      (bits[head - 1] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR &&
      words.vocabulary.classes.contrast[words.tokens.word[head - 1]] === 0;
    return (last = isShared ? groupLike(group, { planned: partner.planned, mood: partner.mood, past: partner.past }) : group);
  });
}

/** The "to" of the infinitive that a noun took along. */
function toBefore({ bits }: SentenceWords, { from, head }: VerbGroup): number {
  let at = from + 1;
  while (at < head && !(bits[at] & TO)) at++;
  return at;
}

/** "Road repairs in Oxley, which began in May, were finished": the verb of what stands before an insertion follows its second comma. */
function isInterrupted(words: SentenceWords, groups: readonly VerbGroup[], comma: number): boolean {
  if (!hasMark(words, comma, COMMA) || !(words.bits[comma + 1] & RELATIVE)) return false;
  return groups.some(({ from, form, strength }) => from > comma + 1 && form === 'finite' && strength >= 2 && hasMark(words, from - 1, COMMA));
}

/** "The patch fixes a flaw found in May", "calls off the match set for Friday": a past form right behind what a present acts upon may be a participle. */
function isBehindObject(words: SentenceWords, { head, to: end, particle }: VerbGroup, { head: other, from }: VerbGroup): boolean {
  const { bits, timeAt } = words,
    to = particle === end ? end + 1 : end;
  if (!(bits[head] & PRESENT) || from !== other || !(bits[other] & PARTICIPLE) || !(bits[to] & DETERMINER) || from - to < 2 || from - to > 5)
    return false;
  for (let at = to; at < from; at++)
    if (timeAt[at] !== 0 || isBreak(words, at) || (at > to && bits[at] & (DETERMINER | PREPOSITION | PRONOUN))) return false;
  return words.timeAt[from + 1] !== 0 || (bits[from + 1] & PREPOSITION) !== 0;
}

/** "Said the pier opens on Friday", "says trains run again": a noun phrase and what it does, without "that". */
function governs({ bits, timeAt, tokens, vocabulary }: SentenceWords, said: VerbGroup, { from, head, strength }: VerbGroup): boolean {
  if ((said.sense !== SAY && said.sense !== THINK) || said.passive || said.to >= from || !(bits[head] & (PRESENT | BASE))) return false;
  if (strength === 0 && vocabulary.classes.clauseOnly[said.base] === 0) return false;
  for (let at = said.to; at < from; at++)
    if (timeAt[at] !== 0 || tokens.kind[at] !== WORD || (bits[at] & PREPOSITION && !(bits[at] & ADVERB))) return false;
  return true;
}

/** "The mayor hopes the bridge will reopen", "residents hope the bridge will", "the strike means schools will close": behind a noun and before an article no noun stands. */
function opensHope(words: SentenceWords, low: number, { sense, base, head, from, to }: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
  } = words;
  const isSure = classes.clauseOnly[base] !== 0;
  const isHope = HOPES.has(sense) && head === from && (bits[head] & PAST) === 0,
    isOfOne = (bits[head] & (PRESENT | BASE)) === PRESENT;
  return (
    isHope &&
    (isOfOne ? sense === PLAN || sense === THINK : from > low && (bits[head] & BASE) !== 0 && isPlural(words, from - 1)) &&
    (isSure || (from > low && timeAt[from - 1] === 0)) &&
    !(bits[low] & (PREPOSITION | SUBORDINATOR)) &&
    (isSure || (hintsAt(words, to) & ARTICLE) !== 0)
  );
}

/** "Remains in custody", "stands at nine": how it is, with a preposition behind it. */
function lasts({ bits }: SentenceWords, { sense, head, to }: VerbGroup): boolean {
  return sense === STATE && (bits[head] & (PRESENT | BASE)) === PRESENT && (bits[to] & PREPOSITION) !== 0;
}

/** "A decree signed on Monday forbids the fair", "a man held on Monday remains in custody": a participle with its time, then a present with its object or of a state. */
function isReduced(words: SentenceWords, { head, from, to }: VerbGroup, verb: VerbGroup): boolean {
  const { bits } = words;
  if (
    head !== from ||
    !(bits[head] & PARTICIPLE) ||
    to >= verb.from ||
    !((isSurePresent(bits, verb) && bits[verb.to] & DETERMINER) || lasts(words, verb))
  )
    return false;
  return onlyTimes(words, to, verb.from, PREPOSITION);
}

/** "open in May and the lido follows": a new subject stands behind the joint. */
function startsAnew({ bits }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at++) if (bits[at] & COORDINATOR && bits[at + 1] & (DETERMINER | PRONOUN)) return true;
  return false;
}

/** "A storm that hit the coast has left", "a strike that begins on Friday was": right behind a noun and its "that" stands a verb. */
function isOfRelative(words: SentenceWords, groups: readonly VerbGroup[], low: number, { from, head, to }: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  if (from !== low || low < 2 || !(bits[low - 1] & RELATIVE)) return false;
  const isNoun = timeAt[low - 2] === 0 && kind[low - 2] === WORD && (bits[low - 2] & ~(NOUN_LIKE | HAPPENING | BASE | PRESENT)) === 0;
  // "The job that closes the month": a form with an ending and its object.
  if (!(bits[head] & PAST))
    return (
      (bits[head] & (PRESENT | BASE)) === PRESENT &&
      ((bits[head + 1] & DETERMINER) !== 0 ||
        (isNoun &&
          !isPlural(words, low - 2) &&
          (!(bits[head] & (NOUN_LIKE | HAPPENING)) ||
            ((timeAt[to] !== 0 || (bits[to] & PREPOSITION) !== 0) &&
              isSingular(
                words,
                groups.find(({ form, from: other }) => other > to && form === 'finite'),
              )))))
    );
  return !(bits[low - 1] & DETERMINER) || isNoun;
}

/** "Was", "is", "has": of one thing. */
function isSingular({ bits }: SentenceWords, verb: VerbGroup | undefined): boolean {
  return (
    verb !== undefined &&
    (((bits[verb.from] & BE) !== 0 && (bits[verb.from] & (PAST | PRESENT)) !== 0) ||
      ((bits[verb.from] & HAVE) !== 0 && (bits[verb.from] & PRESENT) !== 0))
  );
}

/** "A fire that had begun in a barn spread to a mill": a past form behind clauses of the subject, and no other verb for it. */
function endsSubject(words: SentenceWords, groups: readonly VerbGroup[], group: VerbGroup, from: number): boolean {
  const index = groups.indexOf(group);
  return (
    (words.bits[group.head] & PAST) !== 0 && group.head === group.from && index === groups.length - 1 && areRelative(words, groups, index, from, true)
  );
}

function isDoubtful({ form, strength, sense }: VerbGroup): boolean {
  return form === 'finite' && strength < (sense === SAY ? 1 : 2);
}
