// Past forms that are no finite verbs: "a truce signed in 2016", "as announced", "written comments".
import { isDash, signAt } from '../../tokens/signs.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import {
  BRACKET,
  COMMA,
  DOT,
  hasMark,
  hintsAt,
  HYPHEN,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  type SentenceWords,
  STRONG,
} from '../../words/sentence-words.js';
import { groupLike, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  ARTICLE,
  COORDINATOR,
  DETERMINER,
  DOER,
  DUE,
  HAPPENING,
  INDEFINITE,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PREPOSITION,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { OTHER, PLAN, SAYS } from '../../words/verb-senses.js';
import { isRoleAt } from '../../words/roles.js';
import { isBareParticiple } from './bare-participles.js';
import { hasObject, hasVerbBefore, isSelfDone } from './around-verbs.js';
import { ownedContact } from '../joints/joints.js';
import { isPostNominal } from './post-nominal.js';
import { isInFront, isInOpening, isResumed } from './set-in-participles.js';
import { firstMark, firstOf, hasBreak, holds, lastBreak, lastMark } from '../../words/stretches.js';
import { adverbsBefore, subjectStart } from '../nouns/subjects.js';

/** Decides which past forms are participles after a noun ("a ceasefire signed in 2016 is …"). */
export function settleParticiples(words: SentenceWords, groups: VerbGroup[], from: number, isNote = false): VerbGroup[] {
  const { vocabulary } = words;
  for (let index = 1; index < groups.length; index++)
    if (isDoneMeanwhile(words, groups[index - 1], groups[index])) Object.assign(groups[index], { form: 'participle', passive: true, past: false });
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index];
    if (isNote && isTelegraphed(words, groups, index, from)) {
      Object.assign(group, { form: 'finite', past: true, passive: true });
      continue;
    }
    if (isSetBeside(words, groups, index)) {
      Object.assign(group, { from: firstOf(words, group.from + 1, group.head, TO), form: 'infinitive', planned: false, past: false });
      // "…, closed in May": behind the second comma the verb.
      index++;
      continue;
    }
    if (!mayBeParticiple(words, groups, index, from)) continue;
    if (isNote && group.from === from) {
      group.passive = (hintsAt(words, group.to) & DOER) !== 0 && !words.timeAt[group.to + 1];
      continue;
    }
    if (!isParticiple(words, groups, index, from)) continue;
    group.form = 'participle';
    group.passive = true;
    group.past = false;
    // "The cat called Biscuit was saved": its name, and nobody's words.
    if (vocabulary.classes.naming[group.base] !== 0 && isCapital(words, nameBehind(words, group.to))) group.sense = OTHER;
  }
  return groups.some(({ form }) => form === 'participle')
    ? groups.filter(
        (group, index) =>
          group.form !== 'participle' ||
          !(isAdjective(words, group) || isSituated(words, groups, index)) ||
          (group.from === from && opensWithOffice(words, groups, index)),
      )
    : groups;
}

/** Tokens from "with" to what is done, at most. */
const LONGEST_ATTENDANT = 7;

/** "Ended on Friday with the walls | pulled down": what nothing does by itself, behind "with" and its noun; so it is the verb before that is finite. */
function isDoneMeanwhile(words: SentenceWords, before: VerbGroup, group: VerbGroup): boolean {
  const { bits, timeAt, tokens, vocabulary } = words,
    { form, head, from, to, past, particle, base } = group,
    { attendant, intransitive, selfMoved, twoObjects } = vocabulary.classes;
  if (form !== 'finite' || head !== from || !past || !(bits[head] & PARTICIPLE) || before.form !== 'finite' || !isSelfDone(words, before))
    return false;
  if (words.bits[before.from - 1] & RELATIVE || selfMoved[base] + intransitive[base] !== 0) return false;
  let at = from - 1;
  while (
    at > before.to &&
    at > from - LONGEST_ATTENDANT &&
    !(bits[at] & (PREPOSITION | RELATIVE | SUBORDINATOR)) &&
    timeAt[at] === 0 &&
    !isBreak(words, at)
  )
    at--;
  const end = particle === to ? to + 1 : to;
  return (
    attendant[tokens.word[at]] !== 0 &&
    at < from - 1 &&
    (twoObjects[base] !== 0 ||
      !hasObject(words, group) ||
      end >= tokens.length ||
      isBreak(words, end) ||
      hasMark(words, end, DOT) ||
      (bits[end] & (COORDINATOR | PREPOSITION)) !== 0)
  );
}

/** A past form without an auxiliary that is a participle as well, and no surer verb. */
function mayBeParticiple(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const { form, head, from: at, past, strength } = groups[index];
  if (form !== 'finite' || head !== at || !past || !(words.bits[head] & PARTICIPLE) || isOfContact(words, groups, index)) return false;
  if (saysWhat(words, groups, index) || isOwed(words, groups, index)) return false;
  return strength === 2 || isLaidDown(groups, index) || (strength === 1 && (isInFront(words, groups, index, from) || isHitBy(words, groups, index)));
}

/** "She came in 1980, and until she retired in 2007 | held the chair": right behind the time of a clause that stands before its main verb, and before an object. */
function isOwed(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { bits, timeAt } = words,
    group = groups[index],
    before = groups[index - 1] as VerbGroup | undefined,
    low = groups[index - 2]?.to ?? 0;
  if (before?.form !== 'finite' || timeAt[group.from - 1] === 0 || hasBreak(words, before.to, group.from) || !hasObject(words, group)) return false;
  if ((bits[before.from - 1] & (PRONOUN | DETERMINER)) !== PRONOUN || !(bits[before.from - 2] & SUBORDINATOR)) return false;
  // "And from 1983 | until she".
  let at = before.from - 3;
  if (timeAt[at] !== 0) {
    while (at > low && timeAt[at] !== 0) at--;
    if (bits[at] & PREPOSITION) at--;
  }
  return at > low && (bits[at] & COORDINATOR) !== 0;
}

/** "The firm, which warned that it would close, | said on Friday it had": behind the comma a verb of words and, without another comma, what is said. */
function saysWhat(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { from, to, base } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  return (
    words.vocabulary.classes.clauseOnly[base] !== 0 && next?.form === 'finite' && hasMark(words, from - 1, COMMA) && !hasBreak(words, to, next.from)
  );
}

/** "Driver taken to hospital", "crew notified", in a log: neither article nor auxiliary, and no verb before it in its piece. */
function isTelegraphed(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index],
    { form, head, from: at, past, base } = group,
    { bits, tokens, vocabulary } = words,
    sign = lastBreak(words, from, at),
    start = isBreak(words, sign) ? sign + 1 : from;
  if (head !== at || start >= at || (groups[index - 1]?.to ?? from) > start || tokens.kind[start] !== WORD) return false;
  // "Sirens bought after the flood were not fitted".
  const next = groups[index + 1] as VerbGroup | undefined;
  if (next && !hasBreak(words, group.to, next.from)) return false;
  if (
    (bits[start] & (PRONOUN | DETERMINER)) === PRONOUN ||
    bits[start] & (PREPOSITION | SUBORDINATOR) ||
    (bits[start] & (ADVERB | DETERMINER)) === ADVERB ||
    hintsAt(words, start) & (ARTICLE | OWNER)
  )
    return false;
  const isDone = form === 'participle' || (form === 'finite' && past && (bits[head] & PARTICIPLE) !== 0 && vocabulary.classes.doneTo[base] > 1);
  return isDone && isBareParticiple(words, groupLike(group, { form: 'finite', past: true }), true);
}

/** "Ran the line her grandfather | set up", but "gave the boy his prize won in May". */
function isOfContact(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const before = groups[index - 1] as VerbGroup | undefined;
  return before !== undefined && words.vocabulary.classes.twoObjects[before.base] === 0 && ownedContact(words, groups[index].from, before.to) >= 0;
}

/** "Approved a bridge, | set to open in 2031": behind the comma, what was laid down for what the only verb acts upon; "said the bridge, | set to open in 2031, would": between two commas, for what somebody speaks of. */
function isSetBeside(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { form, planned, past, from, head, to } = groups[index],
    verb = groups[index - 1] as VerbGroup | undefined,
    next = groups[index + 1] as VerbGroup | undefined;
  const isLaidDown =
    form === 'finite' &&
    planned &&
    past &&
    head > from &&
    (words.bits[from] & (PARTICIPLE | DUE)) === (PARTICIPLE | DUE) &&
    hasMark(words, adverbsBefore(words, from, verb?.to ?? 0) - 1, COMMA);
  if (!isLaidDown || verb?.form !== 'finite') return false;
  const end = next ? adverbsBefore(words, next.from, to) - 1 : -1;
  return next
    ? SAYS.has(verb.sense) && next.form === 'finite' && hasMark(words, end, COMMA) && !hasBreak(words, to, end)
    : (hintsAt(words, verb.to) & INDEFINITE) !== 0;
}

/** "A man hit by a car died": whoever did it, and another verb. */
function isHitBy(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { to } = groups[index];
  return (hintsAt(words, to) & DOER) !== 0 && words.timeAt[to + 1] === 0 && groups.some(({ form }, place) => place !== index && form === 'finite');
}

/** It opens its clause, or something stands before it that no finite verb has. */
function isParticiple(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index];
  return (
    group.from === from ||
    opensBracket(words, group) ||
    opensBehindSign(words, groups, index) ||
    isCalledBefore(words, group, groups[index + 1]) ||
    isBehindAge(words, groups, index) ||
    isBetweenDashes(words, groups, index) ||
    isDoneFor(words, group) ||
    followsParticiple(words, groups, index, from) ||
    followsSubordinator(words, group, from) ||
    isGoverned(words, groups, index) ||
    isPostNominal(words, groups, index, from)
  );
}

/** "A 67-year-old | retired welder died": of what kind somebody of that age is, where one noun stands between it and the verb; "a 19-year-old | robbed shops". */
function isBehindAge(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { kind } = words.tokens,
    { from, to } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (next?.form !== 'finite' || next.from !== to + 1 || isPlural(words, to) || isBreak(words, to)) return false;
  // "A 67-year-old | retired and died".
  if (words.bits[to] & (ADVERB | COORDINATOR | PREPOSITION | PRONOUN)) return false;
  return kind[from - AGE_IN_TOKENS] === NUMBER && hasMark(words, from - 2, HYPHEN) && isGlued(words, from - 1);
}

/** "67-year-old": tokens from its number to what stands behind it. */
const AGE_IN_TOKENS = 5;

/** "Officers based in Leeds on Monday | arrested two men": what somebody is at all times; the only time is of the verb right behind it. */
function isSituated(
  { bits, timeAt, tokens: { length, word }, vocabulary: { classes }, marks }: SentenceWords,
  groups: readonly VerbGroup[],
  index: number,
): boolean {
  const { head, to } = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (classes.situated[word[head]] === 0 || !(bits[to] & PREPOSITION) || next?.form !== 'finite' || timeAt[next.from - 1] === 0) return false;
  let at = next.to;
  while (at < length && timeAt[at] === 0 && marks[at] === 0) at++;
  return at >= length || timeAt[at] === 0;
}

/** "A hearing set for 12 May, 2032, was moved", "calls off the vote set for 12 May", "the fund set up in May is gone": a word that may be a noun as well, and another verb. */
function isLaidDown(groups: readonly VerbGroup[], index: number): boolean {
  const { strength, sense, particle, to } = groups[index];
  if (strength !== 1) return false;
  const isSetUp = particle === to;
  return (
    (sense === PLAN && hasVerbBefore(groups, index)) ||
    ((sense === PLAN || isSetUp) && groups.slice(index + 1).some((next) => next.form === 'finite' && next.strength > (isSetUp ? 0 : 2)))
  );
}

/** "Named manager in 2001, she left", "appointed organist of the cathedral on the advice of Liszt, he": what somebody was made, and who behind the comma. */
function opensWithOffice(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { bits, timeAt } = words,
    { to, base } = groups[index],
    next = groups.slice(index + 1).find(({ form }) => form === 'finite'),
    comma = next ? lastMark(words, COMMA, to + 1, next.from) : -1;
  // "Sacked coach of the team died on Friday, she said".
  if (comma < 0 || (bits[comma + 1] & (PRONOUN | DETERMINER)) !== PRONOUN) return false;
  const isOffice = !isPlural(words, to) && (isRoleAt(words, to) || words.vocabulary.classes.hires[base] !== 0);
  if (isOffice && (bits[to + 1] & PREPOSITION || timeAt[to + 1] !== 0)) return true;
  let at = to;
  while (at < to + 7 && timeAt[at] === 0 && !isBreak(words, at) && !(bits[at] & (DETERMINER | PRONOUN))) at++;
  return timeAt[at] !== 0 && (bits[at - 1] & PREPOSITION) !== 0;
}

/** "written comments": a participle right before a plain noun. */
function isAdjective({ bits, tokens, timeAt }: SentenceWords, { to }: VerbGroup): boolean {
  if (to >= tokens.length || tokens.kind[to] !== WORD || timeAt[to] !== 0) return false;
  // "Adjusted operating profit".
  const b = bits[to] & PROGRESSIVE && tokens.kind[to + 1] === WORD ? bits[to + 1] : bits[to];
  if ((b & ~(NOUN_LIKE | HAPPENING | VERB)) !== 0) return false;
  return (tokens.flags[to] & 1) === 0 && (b === 0 || (b & (NOUN_LIKE | HAPPENING)) !== 0);
}

/** "a visit planned for May and put off since": a participle joined to one, where the sentence has its verb already. */
function followsParticiple(words: SentenceWords, groups: readonly VerbGroup[], index: number, from: number): boolean {
  const group = groups[index],
    previous = index > 0 ? groups[index - 1] : undefined;
  if (!previous || previous.form !== 'participle') return false;
  if (isInOpening(words, groups, index, from)) return true;
  if (!(words.bits[group.from - 1] & COORDINATOR)) return false;
  // "Suspected the change made at noon and rolled it back": what acts upon something is no participle.
  if ((words.bits[group.to] & PRONOUN && !(words.bits[group.to] & RELATIVE)) || actsUpon(words, group)) return false;
  return groups.some((other, place) => place < index - 1 && other.form === 'finite') || isResumed(words, groups, index);
}

/** "Was moved in 1946 and | opened a shop", "admitted boys"; but "was given a prize", "named the best", "awarded medals". */
function actsUpon(words: SentenceWords, { to, base }: VerbGroup): boolean {
  const { classes } = words.vocabulary;
  if (classes.twoObjects[base] !== 0 || words.timeAt[to] !== 0) return false;
  return (hintsAt(words, to) & (ARTICLE | OWNER)) !== 0 || (words.bits[to] === 0 && isPlural(words, to) && !isCapital(words, to));
}

/** "Appeared in May, paid for by her aunt": behind a comma, with the preposition of what was done and whoever did it. */
function isDoneFor(words: SentenceWords, { from, to }: VerbGroup): boolean {
  return (
    hasMark(words, from - 1, COMMA) &&
    (words.bits[to] & PREPOSITION) !== 0 &&
    !(hintsAt(words, to) & DOER) &&
    (hintsAt(words, to + 1) & DOER) !== 0 &&
    words.timeAt[to + 2] === 0
  );
}

/** "Will close, according to plans | announced on Monday", "under a deal | reached in May": behind a comma and a preposition stands no subject. */
function isGoverned(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const { bits, tokens } = words,
    group = groups[index];
  if (!hasVerbBefore(groups, index) || hasObject(words, group)) return false;
  const comma = lastBreak(words, groups[index - 1].to - 1, group.from),
    start = hasMark(words, comma, COMMA) ? subjectStart(words, comma + 1, group.from) : group.from;
  const opener = bits[start] & (PREPOSITION | SUBORDINATOR | RELATIVE | ADVERB);
  return (
    start < group.from - 1 &&
    opener === PREPOSITION &&
    tokens.kind[start + 1] !== NUMBER &&
    !holds(words, start + 1, group.from, SUBORDINATOR | RELATIVE)
  );
}

/** "The man named Tom Hale | was freed": nothing but a name up to the next verb. */
function isCalledBefore(words: SentenceWords, { base, from, to }: VerbGroup, next: VerbGroup | undefined): boolean {
  if (words.vocabulary.classes.naming[base] === 0 || next?.form !== 'finite' || next.from <= to) return false;
  // "Osric, called the Lame, was king": set off by two commas.
  const isSetOff = hasMark(words, from - 1, COMMA) && hasMark(words, next.from - 1, COMMA),
    end = isSetOff ? next.from - 1 : next.from;
  for (let at = isSetOff ? nameBehind(words, to) : to; at < end; at++) if (!isCapital(words, at)) return false;
  return true;
}

/** "Called | Red Ida", "called the | Lame": where the name begins. */
function nameBehind(words: SentenceWords, at: number): number {
  return hintsAt(words, at) & ARTICLE && isCapital(words, at + 1) ? at + 1 : at;
}

/** "(postponed from 4 May)". */
function opensBracket(words: SentenceWords, group: VerbGroup): boolean {
  return hasMark(words, group.from - 1, BRACKET) && hasMark(words, group.from - 1, STRONG) && !hasObject(words, group);
}

/** "The line closed; bombed in 1944, it was": behind the sign, in front of the subject to come. */
function opensBehindSign(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index],
    { from, to } = group,
    next = groups.slice(index + 1).find(({ form }) => form === 'finite');
  // "Results: passed in May, the bill" is a list.
  if (!next || !hasMark(words, from - 1, STRONG) || hasMark(words, from - 1, BRACKET) || !hasVerbBefore(groups, index) || hasObject(words, group))
    return false;
  const comma = firstMark(words, COMMA, to, next.from - 1);
  return (
    comma > to &&
    !hasBreak(words, comma + 1, next.from) &&
    (words.bits[comma + 1] & (DETERMINER | PRONOUN)) !== 0 &&
    !(words.bits[comma + 1] & RELATIVE)
  );
}

/** "The mayor – elected in 2019 – resigned". */
function isBetweenDashes(words: SentenceWords, groups: readonly VerbGroup[], index: number): boolean {
  const group = groups[index],
    next = groups[index + 1] as VerbGroup | undefined;
  if (next?.form !== 'finite' || hasVerbBefore(groups, index) || hasObject(words, group)) return false;
  return [group, next].every(({ from }) => isDash(signAt(words.tokens, from - 1))) && !hasBreak(words, group.to, next.from - 1);
}

/** "as announced", "when asked": no subject between the joining word and the verb. */
function followsSubordinator({ bits }: SentenceWords, group: VerbGroup, from: number): boolean {
  let before = group.from - 1;
  // "Once approved" too.
  while (before >= from && (bits[before] & (ADVERB | SUBORDINATOR)) === ADVERB) before--;
  return before >= from && (bits[before] & (SUBORDINATOR | RELATIVE)) === SUBORDINATOR;
}
