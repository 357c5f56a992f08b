// Verbs of a sentence: which words are one. One pass, left to right.
import { isAllBut } from './set-in-adverbs.js';
import { NUMBER, WORD } from '../../tokens/tokens.js';
import { CLOSE_PAREN, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { isBeen, isHas, isNeed, isProgressive, readAuxiliary } from './auxiliaries.js';
import { isDueTo, readInfinitive } from './infinitives.js';
import { adverbsBefore } from '../nouns/subjects.js';
import { tellsFormerSlot } from '../times/former-slots.js';
import { readFarParticle, readParticle } from './particles.js';
import { reclass, COMMA, hasMark, hintsAt, isBreak, isCapital, isPlural, isQuote, timeEnd, type SentenceWords } from '../../words/sentence-words.js';
import { isSurePresent, type VerbGroup } from './verb-group.js';
import {
  AUXILIARY,
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BASE,
  BE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  DUE,
  HAPPENING,
  INDEFINITE,
  MAY,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PARTICLE,
  PARTICLED,
  PAST,
  PAST_AUXILIARY,
  PERSON,
  PLURAL,
  PREPOSITION,
  PRESENT,
  PROGRESSIVE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  VERB,
} from '../../words/vocabulary.js';
import { SAY, STATE, THINK } from '../../words/verb-senses.js';
import { auxiliaryBits, readInverted } from './inverted-verbs.js';
import { GO, ON, WENT } from '../../direction/cue-ahead.js';
import { hasTime, holds, lastMark } from '../../words/stretches.js';
import { firstWord } from '../openings.js';
import { isShare } from '../times/comparisons.js';
import { isOfChange, isPartOfObject } from '../nouns/inside-objects.js';
import { behindParticle, readDue, readLexical } from './lexical-verbs.js';
import { isShortIs } from '../../words/short-forms.js';

/** All verbs of the tokens `from`–`to`, in order. */
export function readVerbGroups(words: SentenceWords, from: number, to: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = from; at < to;) {
    const group = groupFrom(words, found.at(-1), at, from, to);
    if (!group) {
      at++;
      continue;
    }
    goOn(words, group, to);
    weaken(words, group, from);
    found.push(group);
    at = Math.max(group.to, at + 1);
    takeParticle(words, group, at, to);
    giveShown(words, found);
  }
  return found;
}

/** The verb that begins at a token, behind the verb `before`; null = none does. */
function groupFrom(words: SentenceWords, before: VerbGroup | undefined, at: number, from: number, to: number): VerbGroup | null {
  if (isNeed(words, at)) reclass(words, at, MAY);
  if (at > from && pointsBack(words, at)) reclass(words, at, DETERMINER);
  if (at > from && isOrder(words, at, from)) reclass(words, at, words.bits[at] & ~(PAST | PARTICIPLE));
  if (isGuess(words, before, at) || (at > from && before?.to !== at && isOneTime(words, at, to))) reclass(words, at, ADVERB);
  if (at > from && (isOrdered(words, at) || isLabel(words, at, from))) return null;
  const b = words.bits[at];
  if (b & BE && (tellsFormerSlot(words, at, to) || takeName(words, at, from))) return null;
  if (takeDeed(words, before, at, to)) return null;
  const inverted = auxiliaryBits(words, at) !== 0 ? readInverted(words, at, from, to) : null;
  if (inverted || !(b & (AUXILIARY | TO | VERB | DUE))) return inverted;
  if (b & DUE && !(b & (VERB | ADVERB | PARTICLE)) && (at > from || opensDue(words, at, to))) return readDue(words, at);
  const group =
    b & AUXILIARY
      ? ofAuxiliary(words, at, from, to)
      : b & TO && !isDueTo(words, at, from)
        ? readInfinitive(words, at, to, isDecided(words, at))
        : null;
  return group ?? (b & VERB && !(b & BE) && !isOfBefore(words, before, at) && !isOfChange(words, at, from) ? readLexical(words, at, from, to) : null);
}

/** "Please | put it out", "if you cannot come, | let the office know": an order, though the form is a past too. */
function isOrder(words: SentenceWords, at: number, from: number): boolean {
  const { bits, tokens, vocabulary } = words;
  if (!(bits[at] & BASE)) return false;
  if (vocabulary.classes.plea[tokens.word[at - 1]] !== 0) return true;
  const first = firstWord(words, from, at),
    isObject = (bits[at + 1] & (DETERMINER | PRONOUN)) !== 0 || isCapital(words, at + 1);
  if (!isObject || !(bits[first] & CONDITION) || !hasMark(words, at - 1, COMMA)) return false;
  // "If it was late, he let us in, | shut the gate": a verb stands between, and who did so.
  const comma = lastMark(words, COMMA, first, at - 1);
  return comma < 0 || !holds(words, comma + 1, at - 1, VERB);
}

/** "It burned down, (most) | likely | in 1873", "they will vote, likely in May": how sure the time is of what was told, not "is likely in May" or "backed a vote, likely in May". */
function isGuess(words: SentenceWords, before: VerbGroup | undefined, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (classes.guess[word[at]] === 0 || !before || before.copula || !(bits[at + 1] & PREPOSITION) || timeAt[at + 2] === 0) return false;
  // "Most" may be an article.
  const end = adverbsBefore(words, bits[at - 1] & ADVERB ? at - 1 : at, before.to),
    isApart = end > before.to && hasMark(words, end - 1, COMMA),
    last = isApart ? end - 2 : end - 1;
  if (last < before.to || timeAt[last] !== 0) return true;
  return isApart && !(bits[last] & HAPPENING);
}

/** "She | once | met the king": one time; "left | once | it rained", "the pact | once | signed was kept" join. */
function isOneTime(words: SentenceWords, at: number, to: number): boolean {
  const {
    bits,
    tokens: { kind, word },
    vocabulary: { classes },
  } = words;
  if ((bits[at] & (ADVERB | SUBORDINATOR)) !== (ADVERB | SUBORDINATOR) || classes.moment[word[at]] === 0) return false;
  if (!(bits[at + 1] & PAST) || kind[at - 1] !== WORD || bits[at - 1] & (PAST | ADVERB | RELATIVE)) return false;
  // "The once feared captain".
  if (!(bits[at + 1] & PARTICIPLE) || bits[at - 1] & DETERMINER) return true;
  // "The pact | once | signed, they left", but "she once married, and".
  if (hasMark(words, at + 2, COMMA)) return (bits[at + 3] & COORDINATOR) !== 0;
  // A verb right behind is that of the pact.
  for (let next = at + 2; next < to && !hasMark(words, next, COMMA) && !(bits[next] & (COORDINATOR | RELATIVE | SUBORDINATOR)); next++)
    if ((bits[next] & (PAST | DETERMINER)) === PAST) return false;
  return true;
}

/** "Please send | labelled boxes": what is asked for is described. */
function isOrdered({ bits, tokens: { word }, vocabulary }: SentenceWords, at: number): boolean {
  return vocabulary.classes.plea[word[at - 2]] !== 0 && (vocabulary.bits[word[at - 1]] & BASE) !== 0 && (bits[at] & PAST) !== 0;
}

/** "The job was marked | “cancelled”", "the tests now show as | “skipped”": one quoted word is what something is called; not "he was “sacked”", "the talks “collapsed”", "was told to “stop”". */
function isLabel(words: SentenceWords, at: number, from: number): boolean {
  if (at - 2 < from || !isQuote(words, at - 1) || !isQuote(words, at + 1)) return false;
  const before = words.bits[at - 2];
  return (before & (PREPOSITION | PAST | PARTICIPLE)) !== 0 && (before & (AUXILIARY | TO)) === 0;
}

/** "Before | that hearing the firm closed", not "after that | Ada left", "after that | prices fell": it points at the noun and joins nothing. */
function pointsBack(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  if ((bits[at] & (DETERMINER | RELATIVE)) !== (DETERMINER | RELATIVE)) return false;
  if ((bits[at - 1] & (SUBORDINATOR | PREPOSITION)) !== (SUBORDINATOR | PREPOSITION)) return false;
  const next = bits[at + 1];
  return (
    words.tokens.kind[at + 1] === WORD &&
    (next === 0 || (next & (HAPPENING | NOUN_LIKE)) !== 0) &&
    !isCapital(words, at + 1) &&
    !isPlural(words, at + 1)
  );
}

/** "Moved to what is now Oslo in 1905", "in what was then the town hall": a name, and no verb. @returns whether it is so. */
function takeName(words: SentenceWords, at: number, from: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { classes },
  } = words;
  if (at <= from || classes.freeRelative[word[at - 1]] === 0 || (at - 1 > from && !(bits[at - 2] & PREPOSITION))) return false;
  const isThen = timeAt[at + 1] !== 0 || (bits[at + 1] & (ADVERB | PREPOSITION)) === ADVERB,
    name = Math.max(at + 2, timeEnd(words, at + 1)),
    isName = timeAt[name] === 0 && (isCapital(words, name) || (bits[name] & (DETERMINER | PRONOUN)) === DETERMINER);
  if (!isThen || !isName) return false;
  for (let before = at - 1; before < name; before++) reclass(words, before, DETERMINER);
  timeAt.fill(0, at + 1, name);
  return true;
}

/** Tokens about a bracket among which another day of the deed stands. */
const ABOUT_BRACKET = 16;

/** "Will add a check (due 6 March)", "have moved it (done on Friday)": by when or when the sentence's own deed; "the essay (due on Friday)" is what is due. @returns whether it is so. */
function takeDeed(words: SentenceWords, before: VerbGroup | undefined, at: number, to: number): boolean {
  const {
    bits,
    timeAt,
    tokens,
    vocabulary: { classes },
  } = words;
  if (!before || signAt(tokens, at - 1) !== OPEN_PAREN) return false;
  const isOwn = bits[at] & DUE ? before.mood === 'will' || before.planned : classes.doneWord[tokens.word[at]] !== 0 && before.perfect;
  const time = bits[at + 1] & PREPOSITION ? at + 2 : at + 1,
    end = timeEnd(words, time);
  if (!isOwn || timeAt[time] === 0 || signAt(tokens, end) !== CLOSE_PAREN || isOfKnown(words, before.to, at - 1)) return false;
  if (hasTime(words, Math.max(before.from, at - ABOUT_BRACKET), at) || hasTime(words, end, Math.min(to, end + ABOUT_BRACKET))) return false;
  reclass(words, at, ADVERB);
  return true;
}

/** "The essay", "her sister", "Ada": what stands before a bracket is known already, and has a day of its own. */
function isOfKnown(words: SentenceWords, from: number, to: number): boolean {
  const { bits } = words;
  let at = to - 1;
  while (at > from && at > to - ABOUT_BRACKET && !(bits[at] & (DETERMINER | PREPOSITION))) at--;
  const isDefinite = at >= from && (bits[at] & DETERMINER) !== 0 && !(hintsAt(words, at) & INDEFINITE);
  return isDefinite || isCapital(words, to - 1);
}

/** "Agreed | to repaint the hall": a word that no list holds, before what it acts upon; but "agreed to arbitration", "to demands". */
function isDecided({ bits, timeAt, tokens: { kind, word }, vocabulary: { base, classes } }: SentenceWords, at: number): boolean {
  const isOfDecision = [at - 1, at - 2].some((verb) => classes.decision[base[word[verb]]] !== 0 && (verb === at - 1 || timeAt[at - 1] !== 0));
  return isOfDecision && timeAt[at + 2] === 0 && ((bits[at + 2] & DETERMINER) !== 0 || kind[at + 2] === NUMBER);
}

/** "Went on to win the cup", "would go on to win it": what came of it is told, and not the going. */
function goOn(words: SentenceWords, group: VerbGroup, to: number): void {
  const {
      bits,
      tokens: { word },
      vocabulary: {
        classes: { proceeds },
      },
    } = words,
    { head, to: on, form, mood, past } = group;
  if (form !== 'finite' || (proceeds[word[head]] !== WENT && proceeds[word[head]] !== GO) || proceeds[word[on]] !== ON || !(bits[on + 1] & TO))
    return;
  const deed = readInfinitive(words, on + 1, to);
  if (deed) Object.assign(group, deed, { from: group.from, form, mood, past, strength: SURE, negated: group.negated });
}

/** The verb that an auxiliary begins. */
function ofAuxiliary(words: SentenceWords, at: number, from: number, to: number): VerbGroup | null {
  const b = words.bits[at],
    isClitic = (b & DETERMINER) !== 0;
  if (isClitic ? !isVerbalClitic(words, at, from) : isCapital(words, at) && at > from) return null;
  const group = readAuxiliary(words, at, to);
  if (!group || (group.copula && group.head === at && b & PARTICIPLE)) return null;
  if (!isClitic && b & BE && !(b & PAST_AUXILIARY) && b & BASE) group.mood = 'wish';
  // "Being cancelled", "having been sold": no finite verb.
  if (group.passive && isProgressive(words, at)) group.form = 'progressive';
  return group;
}

/** "The mayor's been freed", "what's left of it", "he's gone", "the show's on Friday"; but "to everybody's surprise": whose. */
function isVerbalClitic(words: SentenceWords, at: number, from: number): boolean {
  const { bits } = words,
    before = at > from ? bits[at - 1] : 0;
  if (isBeen(words, at + 1) || (before & SUBORDINATOR && bits[at + 1] & PARTICIPLE)) return true;
  const { tokens, vocabulary } = words;
  if (isShortIs(tokens, at, vocabulary.bits, vocabulary.classes) || isHas(words, at)) return true;
  return (before & PRONOUN) !== 0 && !(before === PRONOUN && bits[at - 2] & PREPOSITION);
}

/** What belongs to the verb before it and is none of its own: how something stays, what is taken up, what somebody is let do, a part of its object. */
function isOfBefore(words: SentenceWords, before: VerbGroup | undefined, at: number): boolean {
  if (!before) return false;
  const { bits } = words,
    b = bits[at],
    { sense, to, passive, copula, particle } = before;
  // "Will stay closed", "stayed shut", "remains suspended".
  if (sense === STATE && to === at && !passive && !copula && (b & (PARTICIPLE | PROGRESSIVE)) === PARTICIPLE) return true;
  // "Took up diving", "ended up selling the mill": right behind a particle, what the verb is about.
  const isBehindParticle = to === at - 1 && (particle === at - 1 || (bits[at - 1] & (PARTICLE | PREPOSITION)) === PARTICLE);
  if (isBehindParticle && (b & (PROGRESSIVE | PAST)) === PROGRESSIVE) return true;
  return isLet(words, before, at) || isPartOfObject(words, before, at);
}

/** "Almost sank", "almost was sunk", "all but sank": it did not; "nearly doubled" it did, by less; "almost fell by half" it may have done. */
function weaken(words: SentenceWords, group: VerbGroup, from: number): void {
  const { nearly } = words.vocabulary.classes;
  const isNearly = [group.head, group.from].some(
    (at) => at > from && (nearly[words.tokens.word[at - 1]] === NEARLY || (at - 1 > from && isAllBut(words, at - 2))),
  );
  // "All but" is no part of who did it.
  if (group.from - 1 > from && isAllBut(words, group.from - 2)) Object.assign(group, { from: group.from - 2 });
  if (!isNearly || nearly[group.base] !== 0) return;
  if (!group.passive && isMeasured(words, group.to)) group.mood = 'wish';
  else group.negated = true;
}

/** "Called off", "put the match off". */
function takeParticle(words: SentenceWords, group: VerbGroup, at: number, to: number): void {
  const { bits, tokens, vocabulary } = words;
  if (at < to && tokens.kind[at] === WORD && (bits[at] & PARTICLE || vocabulary.starts[group.base] & PARTICLED)) readParticle(words, group, at, to);
  if (group.particle < 0 && vocabulary.starts[group.base] & PARTICLED) readFarParticle(words, group, to);
}

/** "Records show the river rose": the last verb but one is one of saying. */
function giveShown(words: SentenceWords, found: readonly VerbGroup[]): void {
  const shown = found.at(-2);
  if (!shown || !showsThat(words, shown, found[found.length - 1])) return;
  // "A test that would have shown the fault was planned": what was planned is the test.
  if (found.length === 2 && words.bits[shown.from - 1] & RELATIVE) return;
  Object.assign(shown, { sense: THINK, strength: Math.max(shown.strength, SURE) });
}

/** "Due on 3 May, the launch": with its time in front of a comma. */
function opensDue(words: SentenceWords, at: number, to: number): boolean {
  const lead = behindParticle(words, at + 1),
    day = words.bits[lead] & PREPOSITION ? lead + 1 : lead,
    end = timeEnd(words, day, to);
  return end > day && end + 1 < to && hasMark(words, end, COMMA);
}

/** Values of the class `nearly`: a word before the verb, a share behind it. */
const NEARLY = 1,
  SHARE = 3;

/** "Fell | by half", "rose | to 40 pounds", "fell | 40%", but "killed | 40 men". */
function isMeasured(words: SentenceWords, at: number): boolean {
  const {
      bits,
      timeAt,
      tokens: { kind, word },
      vocabulary: {
        classes: { nearly },
      },
    } = words,
    isBy = (bits[at] & PREPOSITION) !== 0,
    first = isBy ? at + 1 : at;
  if (timeAt[first] !== 0) return false;
  return kind[first] === NUMBER ? isBy || isShare(words, first + 1) : nearly[word[first]] === SHARE || (isBy && nearly[word[first + 1]] === SHARE);
}

/** Strength of a verb that is a finite one. */
const SURE = 2;

/** "Records show the river rose", "found the disk had filled": behind a verb of finding or showing a noun phrase and its own finite verb, not "found the wreck the storm had sunk". */
function showsThat(words: SentenceWords, { to, base, form, passive, particle }: VerbGroup, verb: VerbGroup): boolean {
  const {
    bits,
    timeAt,
    vocabulary: { classes },
  } = words;
  const isFinite =
    verb.form === 'finite' && (verb.head > verb.from || verb.copula || (bits[verb.head] & (PAST | PARTICIPLE)) === PAST || isSurePresent(bits, verb));
  if (classes.shows[base] === 0 || form !== 'finite' || passive || particle >= 0) return false;
  if (!isFinite || verb.from <= to || bits[to] & (RELATIVE | PREPOSITION | PARTICLE)) return false;
  // "Found a frog that | was thought lost".
  if (verb.from - 1 > to && bits[verb.from - 1] & RELATIVE) return false;
  for (let at = to; at < verb.from; at++) {
    const b = bits[at];
    if (timeAt[at] !== 0 || isBreak(words, at) || b & (TO | COORDINATOR) || (b & (RELATIVE | SUBORDINATOR) && !(b & DETERMINER))) return false;
    if (at > to && ((b & (PRONOUN | ANAPHOR) && !(b & DETERMINER)) || (hintsAt(words, at) & (ARTICLE | OWNER) && !(bits[at - 1] & PREPOSITION))))
      return false;
  }
  return true;
}

/** "Let it lapse", "made him pay": a pronoun right behind a verb and a bare form, which is not what that verb is told of. */
function isLet({ bits, tokens: { word }, vocabulary: { hints, classes } }: SentenceWords, before: VerbGroup, at: number): boolean {
  if (before.to !== at - 1 || before.copula || before.sense === SAY || before.sense === THINK || (bits[at] & (BASE | PAST | PRESENT)) !== BASE)
    return false;
  // "We'll let you know".
  if (classes.informs[before.base] !== 0 && classes.hearer[word[at - 1]] !== 0) return true;
  const b = bits[at - 1],
    isIt = (b & PRONOUN) !== 0 && (hints[word[at - 1]] & (PLURAL | PERSON)) === 0;
  return (b & (ANAPHOR | DETERMINER)) === ANAPHOR && (isIt || !(b & PRONOUN));
}
