// Verbs of a sentence: which words are one. One pass, left to right.
import { isRoleAt } from '../titles/speaker.js';
import { NEWLINE, NUMBER, WORD } from '../tokens.js';
import { isAttribute, isProgressive, readAuxiliary, readInfinitive, takePlanned } from './auxiliaries.js';
import { readFarParticle, readParticle } from './particles.js';
import { COLON, COMMA, DOT, endsAsPlural, hasMark, hintsAt, HYPHEN, isBreak, isCapital, isGlued, isPlural, isQuote, STRONG, partAt, reclass, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { ASPECTS, AUXILIARY, groupLike, newGroup, take, type VerbGroup } from './verb-group.js';
import {
  ADVERB, ANAPHOR, APPOINTS, ARTICLE, AT_TIME, BASE, BE, COMPARISON, COORDINATOR, DETERMINER, DOER, DUE, HAPPENING, HAVE, INDEFINITE, MAY, NOT, NOUN_LIKE, ONLY, PARTICIPLE, POINT, 
  PARTICLE, PARTICLED, PAST, PAST_AUXILIARY, PERSON, PLURAL, PREPOSITION, PRESENT, PROGRESSIVE, PRONOUN, REASON, RELATIVE, senseOf, SEQUEL,
  SINCE, SUBORDINATOR, TO, UNTIL, VERB, WILL, WOULD, WHO,
} from '../words/vocabulary.js';

const BEGIN = senseOf('begin'), END = senseOf('end'), HAPPEN = senseOf('happen'), PLAN = senseOf('plan'), RESUME = senseOf('resume'), SAY = senseOf('say'), STATE = senseOf('state'), THINK = senseOf('think');

/** Senses of verbs whose past, right behind a gerund, is what that does. */
const ALONE = new Set([BEGIN, END, HAPPEN, RESUME]);

/** Tokens between an auxiliary and its verb, at most. */
const LONGEST_SUBJECT = 9;

/** All verbs of the tokens `from`–`to`, in order. */
export function readVerbGroups(words: SentenceWords, from: number, to: number): VerbGroup[] {
  const { bits, tokens } = words;
  const found: VerbGroup[] = [];
  for (let at = from; at < to; ) {
    const b = bits[at];
    let group: VerbGroup | null = auxiliaryBits(words, at) !== 0 ? readInverted(words, at, from, to) : null;
    if (!group && !(b & (AUXILIARY | TO | VERB | DUE))) {
      at++;
      continue;
    }
    if (!group && b & AUXILIARY) {
      const isClitic = b & DETERMINER && b & BE;
      const before = at > from ? (bits[at - 1]) : 0;
      // "To everybody's surprise": whose.
      if (isClitic ? before & PRONOUN && !(before === PRONOUN && bits[at - 2] & PREPOSITION) : !(isCapital(words, at) && at > from)) group = readAuxiliary(words, at, to);
      if (group && !isClitic && b & BE && !(b & PAST_AUXILIARY) && b & BASE) group.mood = 'wish';
      // "Being cancelled", "having been sold": no finite verb.
      if (group?.passive && isProgressive(words, at)) group.form = 'progressive';
      if (group?.copula && group.head === at && b & PARTICIPLE) group = null;
    } else if (b & TO && !isReason(words, at, from)) group = readInfinitive(words, at, to);
    if (b & DUE && !(b & (VERB | ADVERB | PARTICLE)) && at > from) group = readDue(words, at);
    const state = found.at(-1);
    // "Will stay closed", "stayed shut", "remains suspended".
    const isState = state?.sense === STATE && state.to === at && !state.passive && !state.copula && (b & (PARTICIPLE | PROGRESSIVE)) === PARTICIPLE;
    // "Took up diving", "ended up selling the mill": right behind a particle, what the verb is about.
    const isTaken = state !== undefined && state.to === at - 1 && (state.particle === at - 1 || (bits[at - 1] & (PARTICLE | PREPOSITION)) === PARTICLE) && (b & (PROGRESSIVE | PAST)) === PROGRESSIVE;
    if (!group && b & VERB && !(b & BE) && !isState && !isTaken && !isLet(words, state, at) && !(state && isPartOfObject(words, state, at))) group = readLexical(words, at, from, to);
    if (!group) {
      at++;
      continue;
    }
    found.push(group);
    at = Math.max(group.to, at + 1);
    if (at < to) {
      const next = bits[at];
      if (tokens.kind[at] === WORD && (next & PARTICLE || words.vocabulary.starts[group.base] & PARTICLED)) readParticle(words, group, at, to);
    }
    if (group.particle < 0 && words.vocabulary.starts[group.base] & PARTICLED) readFarParticle(words, group, to);
  }
  return found;
}

/** "Let it lapse", "made him pay": a pronoun right behind a verb and a bare form, which is not what that verb is told of. */
function isLet({ bits, tokens: { word }, vocabulary: { hints } }: SentenceWords, before: VerbGroup | undefined, at: number): boolean {
  if (before === undefined || before.to !== at - 1 || before.copula || before.sense === SAY || before.sense === THINK || (bits[at] & (BASE | PAST | PRESENT)) !== BASE) return false;
  const b = bits[at - 1], isIt = (b & PRONOUN) !== 0 && (hints[word[at - 1]] & (PLURAL | PERSON)) === 0;
  return (b & (ANAPHOR | DETERMINER)) === ANAPHOR && (isIt || !(b & PRONOUN));
}

/** "Not until May was the road opened", "only in 1951 did they return", "nor was it sold": behind such an opening the subject stands between the auxiliary and its verb. */
function readInverted(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits, timeAt, tokens: { kind } } = words;
  const { barely, soonest } = words.vocabulary.classes;
  const isOpener = (index: number): boolean => timeAt[index] === 0 && ((bits[index] & NOT) !== 0 || (hintsAt(words, index) & ONLY) !== 0 || barely[words.tokens.word[index]] !== 0);
  let first = at - 1;
  while (first >= from && !isOpener(first) && (timeAt[first] !== 0 || (bits[first] & (PREPOSITION | UNTIL | ADVERB | DETERMINER)) !== 0)) first--;
  // "Not until the bank failed in 1907 did the mill close".
  if ((first < from || !isOpener(first)) && isOpener(from) && bits[from + 1] & SUBORDINATOR && (bits[at + 1] & (DETERMINER | PRONOUN) || isCapital(words, at + 1))) first = from;
  // "Nobody has yet found it": the subject itself.
  if (first < from || !isOpener(first) || bits[first] & PRONOUN || bits[at + 1] & ADVERB || (first > from && !isBreak(words, first - 1) && !(bits[first - 1] & (COORDINATOR | RELATIVE)))) return null;
  const b = auxiliaryBits(words, at), isPassive = (b & BE) !== 0, wanted = b & (BE | HAVE) ? PARTICIPLE : BASE;
  let head = at + 1;
  while (head < to && head < at + LONGEST_SUBJECT && kind[head] === WORD && timeAt[head] === 0 && !(bits[head] & AUXILIARY) && (head === at + 1 || !(bits[head] & wanted) || (bits[head - 1] & (DETERMINER | PREPOSITION)) !== 0)) head++;
  if (head >= to || head === at + 1 || !(bits[head] & wanted) || timeAt[head] !== 0) return null;
  // "No sooner had the dam been finished".
  const isBeen = b & HAVE && bits[head] & BE && bits[head + 1] & PARTICIPLE && timeAt[head + 1] === 0;
  if (isBeen) reclass(words, head++, ADVERB);
  const group = newGroup(head);
  take(words, group, head);
  group.past = (b & (PAST_AUXILIARY | PAST)) !== 0;
  group.passive = isPassive || isBeen !== 0;
  group.perfect = (b & (BE | HAVE)) === HAVE;
  group.mood = b & WILL ? 'will' : b & WOULD ? 'would' : b & MAY ? 'may' : 'none';
  const isAtOnce = soonest[words.tokens.word[first + 1]] !== 0 || barely[words.tokens.word[first]] !== 0;
  group.negated = (bits[first] & NOT) !== 0 && !isAtOnce;
  // It stands in front, and is no part of the subject.
  reclass(words, at, ADVERB);
  if (isAtOnce) openSequel(words, first, head, to);
  // It parts the clause in front from its own as a comma does.
  else if (at > first + 1 && first === from && bits[from + 1] & SUBORDINATOR && timeAt[first + 2] === 0 && !isBreak(words, at - 1)) partAt(words, at);
  return group;
}

/** "No sooner had the span opened | than a barge hit it", "hardly had it opened | when a barge hit it": it did, and then the other happened. */
function openSequel(words: SentenceWords, first: number, head: number, to: number): void {
  const { tokens: { word }, vocabulary: { hints } } = words;
  reclass(words, first, ADVERB);
  let than = head;
  while (than < to && !(hints[word[than]] & (COMPARISON | AT_TIME))) than++;
  if (than < to) reclass(words, than, COORDINATOR);
}

/** The classes of an auxiliary, also of one that was found in front of its subject before; 0 where the word is none. */
function auxiliaryBits({ bits, timeAt, tokens: { word }, vocabulary }: SentenceWords, at: number): number {
  const b = bits[at] === ADVERB && timeAt[at] === 0 ? vocabulary.bits[word[at]] : bits[at];
  return b & AUXILIARY ? b : 0;
}

/** "Closed due to snow": right behind a verb in the past, why. */
function isReason({ bits, vocabulary: { hints }, tokens: { word } }: SentenceWords, at: number, from: number): boolean {
  return at - 2 >= from && (bits[at - 1] & DUE) !== 0 && (hints[word[at - 1]] & REASON) !== 0 && (bits[at - 2] & (PAST | PARTICIPLE)) !== 0 && (bits[at - 2] & (BE | HAVE)) === 0;
}

/** "Posted improved results", "cut its profit forecast", "adopted stricter building codes": inside the noun phrase that a verb acts upon stand no verbs. */
function isPartOfObject(words: SentenceWords, { form, to, copula, passive, sense, base, from: first }: VerbGroup, at: number): boolean {
  const { bits, tokens: { kind }, timeAt } = words;
  const b = bits[at], after = (bits[at + 1] & ~PRESENT) === ADVERB ? at + 2 : at + 1, next = bits[after];
  if (copula || passive || form === 'participle' || timeAt[at + 1] !== 0) return false;
  const isNoun = kind[after] === WORD && !(next & ~(NOUN_LIKE | HAPPENING | PRESENT | PROGRESSIVE | BASE)) && !isGlued(words, at + 1);
  if (at === to) return isNoun && (b & (PARTICIPLE | PAST | PRESENT | BASE)) === (PARTICIPLE | PAST) && form === 'finite' && !(bits[first - 1] & RELATIVE);
  let low = at - 1;
  while (low >= to && kind[low] !== NEWLINE && !isBreak(words, low) && !(bits[low] & ~(NOUN_LIKE | HAPPENING | VERB))) low--;
  const isOpened = low === to && (bits[low] & DETERMINER) !== 0 && (bits[low] & (PRONOUN | RELATIVE)) !== RELATIVE;
  // "Expects a formal clinical hold", "remains in intensive care": one thing does nothing without an ending.
  if (low === to && (b & VERB) === BASE && (bits[low] & (PREPOSITION | TO | SUBORDINATOR) ? (bits[low] & (PREPOSITION | TO | SUBORDINATOR)) === PREPOSITION : hintsAt(words, low) & ARTICLE && hintsAt(words, low) & INDEFINITE) && !isPlural(words, at - 1)) return true;
  if (!isOpened && low >= to) return false;
  if (b & PROGRESSIVE) return isNoun && (isPlural(words, at + 1) || isBareNoun(words, at + 1, words.tokens.length)) && low < at - 1;
  return isOpened && (b & NOUN_LIKE) !== 0 && (sense !== SAY && sense !== THINK || words.vocabulary.classes.clauseOnly[base] === 0 && isPlural(words, at) && (b & BASE) === 0) && (bits[at + 1] & (DETERMINER | PRONOUN)) === 0 && !(b & DUE && hintsAt(words, at + 1) & APPOINTS);
}

/** A plain noun in the singular that nothing but a sign, a time or a preposition follows. */
function isBareNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at >= to || tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING) || endsAsPlural(words, at)) return false;
  return at + 1 >= to || tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR)) !== 0;
}

function readLexical(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const { bits, tokens, timeAt } = words;
  const b = bits[at];
  if (isAttribute(words, at, to) || (at === from && isNameAtHead(words, at))) return null;
  // "And last seen in 1980": how the participle behind it was done.
  if (b & ADVERB && b & BASE && bits[at + 1] & PARTICIPLE && timeAt[at + 1] === 0) {
    reclass(words, at, ADVERB);
    return null;
  }
  // "Used to close on Sundays": a habit, as with "would".
  const habit = words.vocabulary.classes.usual[tokens.word[at]] !== 0 && bits[at + 1] & TO && !(bits[at - 1] & BE) && !isGoverned(words, at + 2, to) ? readInfinitive(words, at + 1, to) : null;
  if (habit) return groupLike(habit, { from: at, form: 'finite', mood: 'would', past: true });
  if (b & PROGRESSIVE && !(b & (PAST | PARTICIPLE))) {
    const before = at > from ? (bits[at - 1]) : 0;
    if (b & SINCE && words.timeAt[at + 1] !== 0) return null;
    // "Tested in staging next week": with no object, a noun.
    if (before & PREPOSITION && words.vocabulary.classes.dayOn[tokens.word[at - 1]] !== 0 && (words.timeAt[at + 1] !== 0 || (bits[at + 1] & PREPOSITION && timeAt[at + 2] !== 0) || isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || (bits[at + 1] & COORDINATOR) !== 0)) return null;
    // "Returned to training": a noun.
    if (before & TO && at - 2 >= from && words.timeAt[at - 2] === 0 && words.vocabulary.sense[tokens.word[at - 2]] === RESUME) return null;
    // "The prize-giving".
    if (at > from && hasMark(words, at - 1, HYPHEN) && isGlued(words, at)) return null;
    // "Termed it 'shocking'": a quality, where the quotation is that word.
    if (at > from && isQuote(words, at - 1) && isQuote(words, at + 1)) return null;
    // "Trading was suspended", "in 1964 building was": its own verb follows.
    if ((at === from || isBreak(words, at - 1) || timeAt[at - 1] !== 0) && bits[at + 1] & (timeAt[at - 1] !== 0 && b & NOUN_LIKE ? AUXILIARY | PRESENT : AUXILIARY) && !(bits[at + 1] & TO) || at === from && hasMark(words, at + 1, COMMA)) return null;
    // "On 3 May fighting broke out", "and voting resumed" too: of what is done to nobody.
    if ((at === from || isBreak(words, at - 1) || timeAt[at - 1] !== 0 || before & COORDINATOR) && !(b & AUXILIARY) && standsAlone(words, at + 1)) return null;
    // "Postal voting, which will last": what is told of.
    if (before === 0 && at - 1 <= from + 1 && hasMark(words, at + 1, COMMA) && bits[at + 2] & RELATIVE && !(bits[at + 2] & DETERMINER)) return null;
    // "Says voting will go on".
    if (bits[at + 1] & AUXILIARY && !(bits[at + 1] & TO) && before & (VERB | SUBORDINATOR | COORDINATOR) && !(before & (NOUN_LIKE | RELATIVE))) return null;
    // "because of flooding", "hit by shelling", "taken in for questioning": a noun, where nothing is flooded.
    // "After retiring in 1990, he wrote", "after opening in May, it was sold": what somebody does before the next.
    const isBefore = (hintsAt(words, at - 1) & SEQUEL) !== 0 && (!(b & HAPPENING) || ASPECTS.has(words.vocabulary.sense[tokens.word[at]]));
    if (before & PREPOSITION && !isBefore && ((hintsAt(words, at - 1) | hintsAt(words, at - 2)) & REASON || (hintsAt(words, at - 1) & (DOER | APPOINTS) && bits[at - 2] & (PARTICIPLE | PARTICLE | PRESENT))) && (isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || words.timeAt[at + 1] !== 0 || bits[at + 1] & PREPOSITION)) return null;
    if (isDescribed(words, at, from)) return null;
    // "by fishing boat": one thing without an article is not fished.
    if (before & PREPOSITION && words.vocabulary.base[tokens.word[at]] === 0 && isBareNoun(words, at + 1, to)) return null;
    // "as managing director": one office without an article is not managed.
    if (isRoleAt(words, at + 1) && tokens.start[at + 1] > tokens.end[at] && before & (PREPOSITION | DETERMINER | COORDINATOR | ADVERB)) return null;
    // "the old building", "the first recording": an adjective stands between.
    if (at > from + 1 && bits[at - 2] & DETERMINER && (words.vocabulary.classes.ordinal[tokens.word[at - 1]] !== 0 || (b & NOUN_LIKE && before === 0))) return null;
    // "Its housing target", "its 2035 housing target".
    const lead = words.timeAt[at - 1] !== 0 && at - 2 >= from ? bits[at - 2] : before;
    if (at > from && (lead & DETERMINER || (b & HAPPENING && !(before & (PREPOSITION | SUBORDINATOR)) && !isBreak(words, at - 1)))) return null;
    if (isCapital(words, at) && at > from) return null;
    // "Closing speeches were heard", "Opening hours: 9 to 5", "; working party to meet".
    if ((at === from || hasMark(words, at - 1, STRONG)) && at + 2 < to && !(bits[at + 1] & ~(NOUN_LIKE | HAPPENING)) && words.tokens.kind[at + 1] === WORD && (bits[at + 2] & AUXILIARY || (bits[at + 2] & TO && (words.vocabulary.classes.collective[tokens.word[at + 1]] !== 0 || bits[at + 3] & BE)) || hasMark(words, at + 2, COLON))) return null;
    const group = groupAt(words, at);
    group.form = 'progressive';
    return group;
  }
  if (isSubjectOfNext(words, at, from, to) || !canStand(words, at, from)) return null;
  const nounLike = (b & (NOUN_LIKE | HAPPENING)) !== 0;
  // "We aim", "we now aim".
  const lead = at - 1 > from && (words.timeAt[at - 1] !== 0 || bits[at - 1] & ADVERB && !(bits[at - 1] & PRONOUN)) ? at - 2 : at - 1;
  const hasPronoun = lead >= from && ((bits[lead]) & (PRONOUN | DETERMINER)) === PRONOUN;
  if (nounLike && isReasonFor(words, at, from)) return null;
  // "Stays open", "stays readable", "will shut and stay shut": what it is then stands behind.
  const isLinking = isStanding(words, at) || (b & (PRESENT | BASE)) !== 0 && words.vocabulary.sense[tokens.word[at]] === STATE && tokens.kind[at + 1] === WORD && timeAt[at + 1] === 0 && (b & PRESENT && bits[at + 1] === 0 || (b & PRESENT ? bits[at + 1] & BASE : bits[at - 1] & COORDINATOR && bits[at + 1] & PARTICIPLE) !== 0);
  // "The outage also hit ticket machines": no adverb stands before a noun.
  if (nounLike && !hasPronoun && !isLinking && !startsComplement(words, at + 1, to) && !(b & PAST && (isPluralNoun(words, at + 1, to) || (lead < at - 1 && (bits[at - 1] & ~PARTICLE) === ADVERB && !isBreak(words, lead))))) return null;
  // "The harbour swim, which …": a base form with nothing behind it.
  if (b & BASE && !(b & (PAST | PRESENT)) && !hasPronoun && (nounLike || hasMark(words, at + 1, COMMA)) && !agreesWithBase(words, at, from)) return null;
  // "Who pre-ordered": its prefix is no subject.
  const group = at - 2 > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN) ? groupLike(groupAt(words, at), { from: at - 2 }) : groupAt(words, at);
  // "A widower named Balthasar Roon": tells his name, not what he did.
  if (b & PAST && b & PARTICIPLE && isCapital(words, at + 1) && words.vocabulary.classes.naming[group.base] !== 0 && isIndefinite(words, at, from)) return groupLike(group, { form: 'participle', passive: true });
  for (let before = at - 1; before >= from && (bits[before]) & ADVERB; before--) if ((bits[before]) & NOT) group.negated = true;
  // "Sad but not unexpected": no past stands behind a bare "not".
  if (group.negated && group.base === 0 && b & PARTICIPLE) return null;
  if (asksUs(words, at, from)) return group;
  if (b & PAST && !(b & PARTICIPLE)) {
    group.past = true;
    group.strength = b & BASE || nounLike ? 2 : 3;
  } else if (b & PAST) {
    group.past = true;
    group.strength = b & BASE && nounLike ? 1 : 2;
  } else if (b & PARTICIPLE && !(b & BASE && (hasPronoun || agreesWithBase(words, at, from)) && (!(hintsAt(words, at + 1) & DOER) || words.vocabulary.classes.intransitive[group.base] !== 0))) {
    // And not "we come home", "the guests run": a base form with its subject.
    group.form = 'participle';
    group.passive = true;
  } else {
    group.strength = hasPronoun ? 2 : nounLike && !isLinking ? 0 : 1;
  }
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  takePassive(words, group, to);
  return group;
}

/** "Broke", "resumed": a past that is no participle, or one of a verb that has no object. */
function standsAlone({ bits, timeAt, tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  if (timeAt[at] !== 0 || !(bits[at] & PAST) || bits[at] & (BASE | NOUN_LIKE | HAPPENING)) return false;
  return !(bits[at] & PARTICIPLE) || classes.intransitive[base[word[at]]] !== 0 || ALONE.has(sense[word[at]]);
}

/** "Boilers used to heat the hall | were replaced", "the rope used to tow it | sank": another verb of the same clause follows. */
function isGoverned({ bits, timeAt }: SentenceWords, from: number, to: number): boolean {
  for (let at = from; at < to && !(bits[at] & (RELATIVE | COORDINATOR | SUBORDINATOR)); at++) {
    if (timeAt[at] === 0 && ((bits[at] & AUXILIARY && bits[at] & PAST_AUXILIARY) || (bits[at] & (PAST | PARTICIPLE | BASE)) === PAST)) return true;
  }
  return false;
}

/** "United beat City", "United, who lost": a participle has no verb right behind it, nor a clause that tells who. */
function isNameAtHead(words: SentenceWords, at: number): boolean {
  const { bits, timeAt } = words;
  if (!isCapital(words, at) || (bits[at] & (PAST | PARTICIPLE)) !== (PAST | PARTICIPLE) || bits[at] & BASE || timeAt[at + 1] !== 0) return false;
  return hasMark(words, at + 1, COMMA) ? (bits[at + 2] & RELATIVE) !== 0 && !(bits[at + 2] & (DETERMINER | PREPOSITION)) : (bits[at + 1] & PAST) !== 0 && !(bits[at + 1] & (PARTICIPLE | DETERMINER | NOUN_LIKE)) || (bits[at + 1] & (AUXILIARY & ~TO)) !== 0;
}

/** "Let us know by Friday", "please let me have it": nobody is named before a base form, and who writes behind it. */
function asksUs(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens: { word }, vocabulary: { classes } } = words;
  let first = at;
  while (first > from && bits[first - 1] & ADVERB) first--;
  return (bits[at] & BASE) !== 0 && (first === from || hasMark(words, first - 1, COMMA)) && classes.hearer[word[at + 1]] !== 0 && (bits[at + 1] & (ANAPHOR | PRONOUN)) === 0;
}

/** "In early trading", "of online gambling on Friday": what a word behind a preposition describes, and what has no object, is a noun. */
function isDescribed(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens: { kind, word }, timeAt, vocabulary: { classes } } = words;
  const lead = at - 2;
  if (lead < from || kind[at - 1] !== WORD || timeAt[at - 1] !== 0 || bits[at - 1] & ~ADVERB || isCapital(words, at - 1) || isPlural(words, at - 1)) return false;
  if (!(bits[lead] & PREPOSITION) || bits[lead] & (TO | SUBORDINATOR) || classes.absolute[word[lead]] !== 0) return false;
  return isBreak(words, at + 1) || hasMark(words, at + 1, DOT) || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR)) !== 0;
}

/** Value of the class `passiveVerb`: only of what becomes of plans. */
const STANDS = 2;
/** What becomes of plans. */
const ENDS_PLAN = new Set([senseOf('cancel'), senseOf('postpone'), senseOf('repeal')]);

/** "Got moved", "gets called off", "stands cancelled". */
function takePassive(words: SentenceWords, group: VerbGroup, to: number): void {
  const next = group.to;
  const kind = words.vocabulary.classes.passiveVerb[group.base];
  if (next >= to || kind === 0 || !(words.bits[next] & PARTICIPLE) || words.bits[next] & (NOUN_LIKE & ~PAST)) return;
  if (kind === STANDS && !isStanding(words, group.head)) return;
  take(words, group, next);
  group.passive = true;
  if (kind === STANDS) group.strength = 3;
}

/** "Stands cancelled". */
function isStanding({ tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  return classes.passiveVerb[base[word[at]]] === STANDS && ENDS_PLAN.has(sense[word[at + 1]]);
}

/** "Because of high winds", "amid heavy storms": the noun of a phrase that tells why. */
function isReasonFor(words: SentenceWords, at: number, from: number): boolean {
  const { bits, timeAt, tokens: { kind } } = words;
  for (let before = at - 1; before > from && before > at - 4; before--) {
    if (timeAt[before] !== 0 || kind[before] !== WORD) return false;
    if (bits[before] & PREPOSITION) return ((hintsAt(words, before) | hintsAt(words, before - 1)) & REASON) !== 0 && !(bits[before] & (SUBORDINATOR | PARTICLE));
    if (bits[before] & ~(NOUN_LIKE | HAPPENING)) return false;
  }
  return false;
}

/** "Writes failed", "and writes began to fail": where a phrase begins, what looks like a present and has a past right behind it is a noun. */
function isSubjectOfNext({ bits, tokens, timeAt, vocabulary: { sense } }: SentenceWords, at: number, from: number, to: number): boolean {
  const next = sense[tokens.word[at + 1]];
  // "And work resumed", but "and stay closed".
  if (bits[at] & BASE && bits[at] & NOUN_LIKE && at > from && timeAt[at - 1] === 0 && bits[at - 1] & COORDINATOR && bits[at + 1] & PAST && (next === RESUME || next === BEGIN)) return true;
  if (!(bits[at] & PRESENT) || bits[at] & BASE || at + 1 >= to || timeAt[at + 1] !== 0 || tokens.kind[at + 1] !== WORD) return false;
  const before = at > from && timeAt[at - 1] === 0 ? bits[at - 1] : 0;
  return (at === from || (before & COORDINATOR) !== 0) && (bits[at + 1] & (PAST | AUXILIARY)) !== 0;
}

/** "A hard-headed widower" right before: an article that brings somebody in, and no verb since. */
function isIndefinite(words: SentenceWords, at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before > at - 6; before--) {
    if (hintsAt(words, before) & INDEFINITE) return true;
    if (words.bits[before] & (PREPOSITION | DETERMINER | PRONOUN | COORDINATOR | AUXILIARY) || words.timeAt[before] !== 0) return false;
  }
  return false;
}

/** "A cargo due on Monday": laid down for a time, behind the noun. */
function readDue(words: SentenceWords, at: number): VerbGroup | null {
  const next = words.bits[at + 1] & PREPOSITION ? at + 2 : at + 1;
  if (words.timeAt[next] === 0 || words.vocabulary.classes.improbable[words.tokens.word[at]] !== 0) return null;
  return groupLike(groupAt(words, at), { sense: PLAN, form: 'participle', passive: true });
}

function groupAt(words: SentenceWords, at: number): VerbGroup {
  const group = newGroup(at);
  take(words, group, at);
  return group;
}

/** A base form without auxiliary has a plural subject, a pronoun, or another verb before it. */
function agreesWithBase(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words;
  let before = at - 1;
  while (before > from && bits[before] & ADVERB) before--;
  if (before < from) return false;
  return (bits[before] & (PRONOUN | RELATIVE | COORDINATOR)) !== 0 || isPlural(words, before) || (hasMark(words, before, COMMA) && endsPluralRelative(words, before, from));
}

/** "The rowers, who have trained all winter, | travel to Ghent": whoever a plural verb between two commas tells of. */
function endsPluralRelative(words: SentenceWords, comma: number, from: number): boolean {
  const { bits, tokens: { word }, vocabulary: { classes, words: { agreement } } } = words;
  let at = comma - 1;
  while (at > from && !hasMark(words, at, COMMA)) at--;
  return at > from && classes.speakerPronoun[word[at + 1]] === WHO && (isPlural(words, at - 1) || (bits[at + 2] & (BASE | PRESENT | PAST)) === BASE || agreement?.several.includes(textBetween(words, at + 2, at + 3)) === true);
}

/** May a verb without auxiliary stand here? Not after an article, a preposition, a number; not inside a compound. */
function canStand(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (isCapital(words, at) && at > from) return false;
  if (at > from && isGlued(words, at) && hasMark(words, at - 1, HYPHEN)) {
    // "who pre-ordered", "and re-opened in 1912": a verb with a prefix, after its pronoun.
    return at - 3 >= from && ((bits[at - 3] & (RELATIVE | PRONOUN) & ~DETERMINER) !== 0 || ((bits[at - 3] & COORDINATOR) !== 0 && (bits[at + 1] & PREPOSITION) !== 0));
  }
  if (hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1)) return false;
  let before = at - 1;
  while (before >= from && (bits[before]) & ADVERB && !((bits[before]) & (PREPOSITION & ~ADVERB))) before--;
  // "At last opened".
  if (before > from && before < at - 1 && hintsAt(words, before) & POINT) before--;
  // "no longer opens".
  if (before >= from && before < at - 1 && (bits[before]) & NOT && (bits[before]) & DETERMINER) before--;
  if (before < from) return true;
  const b = bits[before];
  if (timeAt[before] !== 0) return true;
  if (b & (RELATIVE | PRONOUN) && !(b & DETERMINER && !(b & RELATIVE))) return true;
  if (b & SUBORDINATOR && (bits[at]) & PARTICIPLE) return true;
  // "Holm's went bankrupt": nobody's past.
  if (b & DETERMINER && isGlued(words, before) && (bits[at] & (PAST | PARTICIPLE)) === PAST && before === at - 1) return true;
  // "The three signed a pact": a number behind an article is who did it, where the verb has an object.
  if (before > from && hintsAt(words, before - 1) & ARTICLE && hintsAt(words, before) & INDEFINITE && bits[at] & PAST && (bits[at + 1] & (DETERMINER | ANAPHOR) || isCapital(words, at + 1))) return true;
  // "Two came back", "six canceled.", "several died in May": how many stands for who, where no noun follows.
  if (b & DETERMINER && !(b & NOT) && (hintsAt(words, before) & (INDEFINITE | ARTICLE)) === INDEFINITE && before === at - 1 && !(before > from && bits[before - 1] & PREPOSITION) && bits[at] & PAST && !(bits[at] & (NOUN_LIKE | HAPPENING))) return !(bits[at] & PARTICIPLE) || !(isPlain(words, at + 1) || bits[at + 1] & AUXILIARY);
  if (b & (DETERMINER | PREPOSITION) && !(b & PARTICLE && !(b & DETERMINER) && before < at - 1)) return false;
  // "Car 31 runs away", "£400 reaches us".
  return tokens.kind[before] !== NUMBER || ((bits[at]) & PAST) !== 0 || (before > from && before === at - 1 && (bits[at] & (PRESENT | BASE)) === PRESENT && (isCapital(words, before - 1) || (tokens.kind[before - 1] !== WORD && isGlued(words, before))));
}

/** A word that may be a noun, or describe one. */
function isPlain({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  return kind[at] === WORD && timeAt[at] === 0 && !(bits[at] & ~(NOUN_LIKE | HAPPENING | VERB));
}

/** "Cut jobs", "hit homes in the north": several things, and nothing that they would only describe. */
function isPluralNoun(words: SentenceWords, at: number, to: number): boolean {
  const { bits, tokens, timeAt } = words;
  if (at >= to || tokens.kind[at] !== WORD || timeAt[at] !== 0 || bits[at] & ~(NOUN_LIKE | HAPPENING | PRESENT)) return false;
  if (!isPlural(words, at)) return false;
  return at + 1 >= to || tokens.kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR | RELATIVE | TO)) !== 0;
}

/** May what follows be the rest of a clause? Asked of words that are oftener nouns. */
function startsComplement(words: SentenceWords, at: number, to: number): boolean {
  if (at >= to || (at + 1 >= to && hasMark(words, at, DOT))) return true;
  const { bits, tokens, timeAt } = words;
  const b = bits[at];
  if (timeAt[at] !== 0 || b & (DETERMINER | PRONOUN | TO | PREPOSITION | ADVERB | SUBORDINATOR | PARTICLE | ANAPHOR | PROGRESSIVE)) return true;
  // "Cost £40m".
  if (tokens.kind[at] !== WORD && tokens.kind[at + 1] === NUMBER && isGlued(words, at + 1) && !isGlued(words, at)) return true;
  return tokens.kind[at] === NUMBER || (tokens.kind[at] === WORD && isCapital(words, at));
}
