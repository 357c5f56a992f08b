// Verbs that begin with an auxiliary or "to": tense, voice, denial, and what is laid down beforehand.
import { NUMBER, WORD } from '../tokens/tokens.js';
import { COMMA, DOT, hintsAt, isBreak, isCapital, isGlued, type SentenceWords, hasMark, HYPHEN, timeEnd } from '../words/sentence-words.js';
import { AUXILIARY, newGroup, take, type VerbGroup } from './verb-group.js';
import {
  ADVERB,
  AUTHOR,
  BASE,
  BE,
  CAUSE,
  COORDINATOR,
  DETERMINER,
  DO,
  DUE,
  HAPPENING,
  HAVE,
  MAY,
  NOT,
  NOUN_LIKE,
  PARTICIPLE,
  PARTICLE,
  PERSON,
  PAST_AUXILIARY,
  PREDICATE,
  PREPOSITION,
  PROGRESSIVE,
  REASON,
  SINCE,
  TARGET,
  TO,
  VERB,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { DROP, OTHER, PLAN, RESUME, STATE } from '../words/verb-senses.js';

/** "Was | on Monday | arrested", "has since May been shut", "had by then left", "would | in all likelihood | have left": behind a time or an adverbial between an auxiliary and its verb; the token itself where none stands there. */
function behindSetIn(words: SentenceWords, at: number, to: number): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: {
      classes: { adverbial },
    },
  } = words;
  if (!(bits[at] & (PREPOSITION | SINCE)) || bits[at] & DETERMINER || at + 1 >= to) return at;
  const noun = bits[at + 1] & DETERMINER ? at + 2 : at + 1,
    isSaid = timeAt[noun] === 0 && adverbial[word[noun]] !== 0;
  if (!isSaid && timeAt[at + 1] === 0 && !(bits[at + 1] & ADVERB)) return at;
  const end = isSaid ? noun + 1 : timeAt[at + 1] === 0 ? at + 2 : timeEnd(words, at + 1, to),
    next = bits[end] ?? 0;
  return end < to && timeAt[end] === 0 && (next & BE || (next & (PARTICIPLE | BASE) && !(next & (PREPOSITION | DETERMINER | COORDINATOR))))
    ? end
    : at;
}

/** Skips adverbs, negations and times between auxiliaries and verb; marks negation. */
function skipAdverbs(words: SentenceWords, at: number, to: number, group: VerbGroup | null): number {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { outcomes },
  } = words;
  let next = at;
  while (next < to && next - at < 6) {
    const b = bits[next];
    const behind = group === null ? next : behindSetIn(words, next, to);
    if (behind > next) {
      next = behind;
      continue;
    }
    // "Did, however, pay", "will, however, open": set in between two commas.
    if (
      group !== null &&
      hasMark(words, next, COMMA) &&
      next + 3 < to &&
      bits[next + 1] & ADVERB &&
      hasMark(words, next + 2, COMMA) &&
      bits[next + 3] & (PARTICIPLE | BASE | BE) &&
      !(bits[next + 3] & (DETERMINER | PREPOSITION))
    ) {
      next += 3;
      continue;
    }
    // "Were last seen", "was so named", "has since asked".
    const isBefore =
      group !== null &&
      ((b & (ADVERB | BASE)) === (ADVERB | BASE) || (b & (SINCE | CAUSE)) === (SINCE | CAUSE) || (b & COORDINATOR && outcomes[word[next]] !== 0)) &&
      next + 1 < to &&
      (bits[next + 1] & PARTICIPLE) !== 0;
    if (timeAt[next] !== 0 || isBefore || ((b & (ADVERB | NOT)) !== 0 && (b & (AUXILIARY | VERB)) === 0)) {
      // "no longer", "no later": an adverb, no denial.
      if (group && b & NOT && !(b & DETERMINER && next + 1 < to && bits[next + 1] & ADVERB)) group.negated = true;
      next++;
    } else break;
  }
  return next;
}

/** A word at `at` or the last part of a hyphened one ("re-elected"). */
function wordEnd(words: SentenceWords, at: number, to: number): number {
  return at + 2 < to && hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1) && isGlued(words, at + 2) ? at + 2 : at;
}

/** After a word of laying down: "to" and a verb, which then is the main one. */
export function takePlanned(words: SentenceWords, group: VerbGroup, to: number): void {
  const { bits } = words;
  const at = skipAdverbs(words, group.head + 1, to, null);
  // "Was due to illness", "due to refloat on Monday": a word that no list holds is a verb where a time or an object follows.
  const isSure =
    !(hintsAt(words, group.head) & REASON) ||
    words.timeAt[at + 2] !== 0 ||
    words.timeAt[at + 3] !== 0 ||
    (at + 2 < to && (bits[at + 2] & DETERMINER) !== 0);
  const inner = at < to && bits[at] & TO ? readInfinitive(words, at, to, isSure) : null;
  if (!inner) {
    if (isDeed(words, group, to)) group.sense = OTHER;
    return;
  }
  group.planned = true;
  // "Pledged not to strike", but "was not to strike", which is denied already.
  if (bits[at - 1] & NOT && bits[at - 1] & ADVERB && !(bits[at - 2] & BE)) group.negated = !group.negated;
  // "Is unlikely to reopen".
  if (words.vocabulary.classes.improbable[words.tokens.word[group.head]] !== 0) group.negated = !group.negated;
  group.head = inner.head;
  group.to = inner.to;
  group.base = inner.base;
  group.sense = inner.sense;
  group.passive = inner.passive;
  group.copula = inner.copula;
  group.perfect ||= inner.perfect;
}

/** "Was designed in 1926", "a record set in 1952": done then, where nothing is laid down for a time to come. */
function isDeed(words: SentenceWords, { base, form, past, perfect, head }: VerbGroup, to: number): boolean {
  if (words.vocabulary.classes.deedVerb[base] === 0 || perfect || (form === 'finite' && !past)) return false;
  for (let at = head + 1; at < to && !isBreak(words, at) && !(words.bits[at] & AUXILIARY); at++)
    if (hintsAt(words, at) & TARGET && words.timeAt[at + 1] !== 0) return false;
  return true;
}

/** "to" and a base form, "to be" and a participle, "to have been" … Where a verb must follow ("hoped to reconnect"), any plain word is one. */
export function readInfinitive(words: SentenceWords, at: number, to: number, isSure = false): VerbGroup | null {
  const { bits } = words;
  const group = newGroup(at);
  group.form = 'infinitive';
  // "warned her not to dance".
  if (at > 0 && bits[at - 1] & NOT && !(bits[at - 1] & DETERMINER)) group.negated = true;
  if (at + 1 < to && words.timeAt[at + 1] !== 0) return null;
  let next = skipAdverbs(words, at + 1, to, group);
  if (next >= to) return null;
  if (bits[next] & HAVE && next + 1 < to && bits[next + 1] & (PARTICIPLE | BE)) {
    group.perfect = true;
    next++;
  }
  const b = bits[next];
  if (b & BE) {
    take(words, group, next);
    const main = skipAdverbs(words, next + 1, to, group);
    if (main < to && bits[main] & PARTICIPLE) {
      take(words, group, main);
      group.passive = true;
    } else {
      group.copula = true;
      group.sense = STATE;
    }
    return group;
  }
  if (b & NOUN_LIKE && !group.perfect && next + 1 < to && words.tokens.kind[next + 1] === NUMBER && words.timeAt[next + 1] === 0) return null;
  // "Returned to work": a noun.
  if (b & NOUN_LIKE && at > 0 && words.vocabulary.sense[words.tokens.word[at - 1]] === RESUME && words.timeAt[at - 1] === 0) return null;
  // "Called to order at six": nobody orders nothing.
  if (
    words.vocabulary.classes.objectOnly[words.tokens.word[next]] !== 0 &&
    (next + 1 >= to || words.timeAt[next + 1] !== 0 || words.tokens.kind[next + 1] !== WORD || bits[next + 1] & (PREPOSITION | COORDINATOR))
  )
    return null;
  // "Plans to auction the licences": a noun with what it acts upon.
  const isActing =
    isSure &&
    (b & ~(NOUN_LIKE | HAPPENING)) === 0 &&
    (b === 0 || (next + 1 < to && (bits[next + 1] & DETERMINER) !== 0 && words.timeAt[next + 1] === 0));
  if (
    b & (BASE | (group.perfect ? PARTICIPLE : 0)) ||
    (isActing && words.tokens.kind[next] === WORD && !isCapital(words, next) && words.timeAt[next] === 0)
  ) {
    take(words, group, next);
    return group;
  }
  return null;
}

/** "He'd left", "we'd been": behind a contraction, what is no base form is a participle. */
function isHad(words: SentenceWords, at: number, to: number): boolean {
  const next = skipAdverbs(words, at + 1, to, null),
    b = next < to ? words.bits[next] : 0;
  return (b & (BE | HAVE) ? b & PAST_AUXILIARY : b & PARTICIPLE && !(b & BASE)) !== 0;
}

/** "Been": behind a clitic that may be "is" or "has", it is "has". */
export function isBeen({ bits }: SentenceWords, at: number): boolean {
  return (bits[at] & (BE | PARTICIPLE | PROGRESSIVE)) === (BE | PARTICIPLE) && !(bits[at] & BASE);
}

/** "Got" behind "has", before what is had. */
function isGot({ bits, tokens: { word, kind }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return classes.had[word[at]] !== 0 && ((bits[at + 1] & (DETERMINER | PREPOSITION)) === DETERMINER || kind[at + 1] === NUMBER);
}

/** The auxiliary itself is the verb: "was", "they never did". */
function asVerb(words: SentenceWords, group: VerbGroup, last: number, at: number, to: number): VerbGroup {
  const {
      bits,
      tokens: { word },
      vocabulary: { base },
    } = words,
    { from } = group;
  group.head = at;
  group.to = at + 1;
  group.base = base[word[at]];
  group.sense = last === DO || last === WILL ? 0 : STATE;
  group.copula = last === BE;
  // "They never did."
  if (from > 0 && (bits[from - 1] & (NOT | ADVERB)) === (NOT | ADVERB)) group.negated = true;
  if (group.copula) readPredicate(words, group, to);
  if (last === HAVE && at === from) group.perfect = false;
  return group;
}

/** "To" and a base form. */
function opensInfinitive({ bits }: SentenceWords, at: number, to: number): boolean {
  return (bits[at] & TO) !== 0 && at + 1 < to && (bits[at + 1] & (BASE | BE)) !== 0;
}

/** "Has had to be put off": so it was; "has to be paid": it is yet to be. */
function readObliged(words: SentenceWords, group: VerbGroup, at: number, to: number): boolean {
  const { bits } = words,
    isForced = (bits[at] & (HAVE | PARTICIPLE)) === (HAVE | PARTICIPLE),
    joint = isForced ? at + 1 : at;
  const inner = opensInfinitive(words, joint, to) ? readInfinitive(words, joint, to) : null;
  if (!inner) return false;
  take(words, group, inner.head);
  group.passive = inner.passive;
  group.copula = inner.copula;
  group.to = inner.to;
  if (isForced) return true;
  group.perfect = false;
  if (!group.past) group.mood = 'will';
  return true;
}

/** "Is due to", "was scheduled for", "are expected in": laid down beforehand. */
function readLaidDown(words: SentenceWords, group: VerbGroup, last: number, lastAt: number, main: number, to: number): VerbGroup {
  const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary,
    } = words,
    b = bits[main];
  const next = skipAdverbs(words, main + 1, to, null);
  const after = next < to ? bits[next] : 0;
  if (after & TO) {
    take(words, group, main);
    takePlanned(words, group, to);
    if (group.planned) return group;
    // "Was due to a fault": a cause, and nothing laid down.
    if (hintsAt(words, main) & REASON && timeAt[next + 1] === 0) return asVerb(words, group, last, lastAt, to);
  }
  if (b & PROGRESSIVE && !(b & PARTICIPLE)) {
    take(words, group, main);
    return group;
  }
  // "Is unlikely on Friday": how it is.
  const isImprobable = vocabulary.classes.improbable[word[main]] !== 0;
  // "Is due | back last", "is due | home on".
  const isDated =
    timeAt[next] !== 0 || timeAt[next - 1] !== 0 || (after & (PREPOSITION | PARTICLE)) !== 0 || vocabulary.classes.whither[word[next]] !== 0;
  if (isImprobable || (!(b & PARTICIPLE) && !isDated)) return asVerb(words, group, last, lastAt, to);
  take(words, group, main);
  group.passive = (b & PARTICIPLE) !== 0;
  // "Was set on fire".
  if (group.passive) readPredicate(words, group, to);
  if (isDeed(words, group, to)) group.sense = OTHER;
  if (!(b & PARTICIPLE)) {
    group.sense = PLAN;
    group.planned = true;
  }
  return group;
}

/** A group that begins with an auxiliary. */
export function readAuxiliary(words: SentenceWords, from: number, to: number): VerbGroup | null {
  const { bits, tokens, vocabulary } = words;
  const group = newGroup(from);
  let at = from,
    last = 0,
    lastAt = from;
  for (;;) {
    const b = at < to ? bits[at] : 0;
    if (b & WOULD && b & HAVE && last === 0 && isHad(words, at, to)) last = HAVE;
    // "She's been moved" has.
    else if (last === 0 && b & BE && b & DETERMINER && (isBeen(words, at + 1) || isGot(words, at + 1))) last = HAVE;
    else if (b & (WILL | WOULD | MAY) && last === 0) {
      group.mood = b & WILL ? 'will' : b & WOULD ? 'would' : 'may';
      last = WILL;
    } else if (b & DO && last === 0) last = DO;
    else if (b & HAVE && (last === 0 || last === WILL)) last = HAVE;
    else if (b & BE && (last === 0 || last === WILL || last === HAVE || (last === BE && isProgressive(words, at)))) last = BE;
    else break;
    if (at === from || last === HAVE || last === BE) group.past = (b & PAST_AUXILIARY) !== 0 || (group.past && at > from);
    if (last === HAVE) group.perfect = true;
    if (b & NOT) group.negated = true;
    lastAt = at;
    at = skipAdverbs(words, at + 1, to, group);
  }
  if (last === 0) return null;
  const first = bits[from];
  group.past = (first & PAST_AUXILIARY) !== 0 && !(first & WOULD && group.mood === 'would');
  const main = at < to ? wordEnd(words, at, to) : to;
  const b = main < to ? bits[main] : 0;
  // "Is on track to open".
  if (last === BE && b & PREPOSITION && vocabulary.classes.onWay[tokens.word[main + 1]] !== 0 && bits[main + 2] & TO) {
    group.head = main + 1;
    takePlanned(words, group, to);
    if (group.planned) return group;
  }
  if (last === WILL || last === DO) {
    // "A law that will phase out coal": a verb that is oftener a noun, or in no list.
    if (
      b & BASE ||
      (last === WILL &&
        (b & ~(NOUN_LIKE | HAPPENING)) === 0 &&
        main < to &&
        tokens.kind[main] === WORD &&
        !isCapital(words, main) &&
        words.timeAt[main] === 0)
    )
      take(words, group, main);
    // "He said it would not.": what was spoken of.
    else
      return last === DO || (group.negated && group.mood !== 'may' && (at >= to || hasMark(words, at, DOT)))
        ? asVerb(words, group, last, lastAt, to)
        : null;
  } else if (last === HAVE) {
    if (readObliged(words, group, main, to)) return group;
    // "We've got a match on Saturday": have it.
    if (lastAt === from && !group.past && isGot(words, main)) {
      asVerb(words, group, last, lastAt, to);
      group.perfect = false;
      group.to = main + 1;
      // "She's got a match": no form of "be".
      if (first & BE) {
        group.head = main;
        group.base = vocabulary.base[tokens.word[main]];
      }
    } else if (b & PARTICIPLE && !isBreak(words, main)) {
      take(words, group, main);
      // "Having sold the mill", "not having sold it": no finite verb.
      if (isProgressive(words, from)) {
        group.form = 'progressive';
        if (from > 0 && bits[from - 1] & NOT && !(bits[from - 1] & DETERMINER)) group.negated = true;
      }
    } else if (!opensInfinitive(words, main, to)) return asVerb(words, group, last, lastAt, to);
  } else if (b & DUE) return readLaidDown(words, group, last, lastAt, main, to);
  else if (b & TO && !(bits[main - 1] & PARTICLE)) {
    group.head = lastAt;
    group.to = lastAt + 1;
    takePlanned(words, group, to);
    if (!group.planned) return asVerb(words, group, last, lastAt, to);
    return group;
  } else if (
    b & (PARTICIPLE | PROGRESSIVE) &&
    !isAttribute(words, main, to) &&
    !(b & HAPPENING && b & PROGRESSIVE && !(b & PARTICIPLE) && isNounPlace(words, main))
  ) {
    take(words, group, main);
    group.passive = (b & PARTICIPLE) !== 0 && !((b & PROGRESSIVE) !== 0);
    // "was put on hold".
    if (group.passive && (group.sense === 0 || group.sense === PLAN)) readPredicate(words, group, to);
  } else return asVerb(words, group, last, lastAt, to);
  if (b & DUE || group.sense === PLAN) takePlanned(words, group, to);
  return group;
}

/** Values of the class `attribute`: only behind a length, or behind that or an ordinal and its noun. */
const BEHIND_LENGTH = 2,
  BEHIND_COUNT = 3;

/** "Aged 40", "dated 2 March", "missing since May": a form of a verb that only describes, before a number, a time or a preposition, or last. */
export function isAttribute(
  { bits, timeAt, times, tokens: { word, kind }, vocabulary: { classes } }: SentenceWords,
  at: number,
  to: number,
): boolean {
  const kindOf = classes.attribute[word[at]];
  // "With 40 seconds left".
  if (
    kindOf === 0 ||
    (kindOf >= BEHIND_LENGTH && times[timeAt[at - 1] - 1]?.type !== 'DURATION' && !(kindOf === BEHIND_COUNT && classes.ordinal[word[at - 2]] !== 0))
  )
    return false;
  return at + 1 >= to || kind[at + 1] !== WORD || timeAt[at + 1] !== 0 || (bits[at + 1] & (PREPOSITION | SINCE)) !== 0;
}

/** "being", "having". */
export function isProgressive(
  {
    tokens: { text, end },
    vocabulary: {
      words: {
        endings: { progressive },
      },
    },
  }: SentenceWords,
  at: number,
): boolean {
  return text.startsWith(progressive, end[at] - progressive.length);
}

/** "is on hold", "is back on": what became of a plan, told without a verb. */
function readPredicate(words: SentenceWords, group: VerbGroup, to: number): void {
  const { tokens, bits, timeAt, vocabulary } = words;
  // "Is now on hold".
  const at =
    group.to + 2 < to && (timeAt[group.to] !== 0 || (bits[group.to] & (ADVERB | NOT | PREPOSITION | PARTICLE)) === ADVERB) ? group.to + 1 : group.to;
  if (at + 1 >= to || !(vocabulary.starts[tokens.word[at]] & PREDICATE)) return;
  const sense = vocabulary.predicates.get(tokens.word[at] * 65536 + tokens.word[at + 1]);
  // "Was torn off.": what "is off" is no plan here.
  if (sense === undefined || (sense === DROP && !group.copula)) return;
  // "I am back on the 23rd": people are no plans.
  const next = bits[at + 2] & DETERMINER ? at + 3 : at + 2;
  if (hintsAt(words, group.from - 1) & (PERSON | AUTHOR) && bits[at + 1] & PREPOSITION && timeAt[next] !== 0) return;
  group.sense = sense;
  group.passive = true;
}

/** A progressive form after a determiner is a noun, "no August meeting" too. */
function isNounPlace({ bits, timeAt }: SentenceWords, at: number): boolean {
  let before = at - 1;
  while (before > 0 && timeAt[before] !== 0) before--;
  return before >= 0 && (bits[before] & DETERMINER) !== 0;
}
