// What is told without a time of its own: plans that did not come true, and requests.
import { isOff } from '../schedule/not-held.js';
import { isFiner } from '../../time/index.js';
import { request } from '../schedule/decisions.js';
import { headlineOf, isExistential } from '../titles/headline.js';
import { capitalised, joinPhrase, nounTokens } from '../titles/phrase.js';
import type { VerbSense } from '../locales/event-types.js';
import { add } from './add-event.js';
import { type Clause, isMain, parentOf } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { isDenied, isHabit } from './status.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { type AttachedTime, timesOf } from '../clauses/time-roles.js';
import { ADVERB, ANAPHOR, ARTICLE, AT_TIME, AUTHOR, CONDITION, DEED, DETERMINER, DO, HAVE, INDEFINITE, NOT, PARTICLE, PAST, PREPOSITION, PROGRESSIVE, PRONOUN, RELATIVE, RUMOUR, senseOf, SINCE, SPEECH, SUBORDINATOR, TARGET, TO, UNTIL, UNTRUE, WAITING } from '../words/vocabulary.js';
import { isUntrue } from '../clauses/rumours.js';
import { objectOf } from '../clauses/object-of.js';
import { isOfRecord } from '../drafts/day-of-writing.js';
import { withSubject } from '../pronouns/subject-names.js';

/** Tokens behind the verb of a sentence that only calls something untrue, with its full stop: fewer than "a complete lie". */
const LONGEST_DENIAL = 4;

const ASK = senseOf('ask'), DENY = senseOf('deny'), HAPPEN = senseOf('happen'), SAY = senseOf('say'), STATE = senseOf('state');

/** "On the last day of the fair": a day is named, the calendar day is not known. */
function hasUnknownDay(words: SentenceWords, clause: Clause): boolean {
  return timesOf(words, clause).some(({ time, place }) => place === 'after' && time.type === 'DATE' && time.value.startsWith('XXXX-XX-XX'));
}

/** Undated, yet told: a plan that did not come true, a request, what happened. */
export function readUndated(reading: Reading, sentence: SentenceReading, clause: Clause, front: readonly AttachedTime[] = []): void {
  const { words, drafts, sayings } = reading;
  const { verb } = clause;
  const said = sayings.contentAt(verb.head);
  if (isBefore(reading, sentence, clause, said)) add(reading, sentence, clause, 'occurred', undefined);
  if (verb.form !== 'finite' || clause.conditional) return;
  const theme = readTheme(words, clause.subject[0], clause.subject[1]);
  // "That did not happen", "they did not", "but did not"; "this will not now happen".
  const isProVerb = theme.pronoun === 'none' ? (words.bits[verb.head] & DO) !== 0 && endsBehind(words, verb.to) : verb.sense === HAPPEN || (words.bits[verb.head] & DO) !== 0;
  const isUndone = verb.mood === 'none' && verb.negated && verb.past && (isProVerb || verb.sense === HAPPEN);
  const ownPlan = theme.pronoun === 'none' ? drafts.slice(-4).findLast((draft) => draft.part === 'plan' && draft.sentence === sentence.index && draft.theme?.from === theme.from) : undefined;
  // "The train booked for 3 May did not run".
  const isNotRun = ownPlan !== undefined && verb.mood === 'none' && verb.negated && verb.past && words.vocabulary.classes.running[verb.base] !== 0 && readTheme(words, ...objectOf(words, clause)).nouns.length === 0;
  // "The envoy, who was expected on Monday, will not be coming", "it will not open".
  const isGivenUp = verb.mood === 'will' && verb.negated && !verb.perfect && (endsBehind(words, verb.to) || words.bits[verb.head] & DO);
  const isNotToBe = isGivenUp && (words.bits[verb.head] & DO || words.vocabulary.classes.intransitive[verb.base] !== 0 || drafts.slice(-4).some(({ part, base }) => part === 'plan' && base === verb.base));
  if (isUndone || isNotRun || isNotToBe || isOff(words, clause)) {
    const plan = theme.pronoun === 'none' ? ownPlan : drafts.slice(-8).findLast((draft) => draft.part === 'plan' && sentence.index - draft.sentence <= 1);
    if (!plan) {
      if (!isUndone) return;
      if (theme.pronoun !== 'none' && said < 0) reading.denied.add(sentence.index - 1);
      notHeld(reading, sentence, clause, theme);
      return;
    }
    const undone = makeDraft(reading, sentence, clause, {
      part: 'happening', status: 'negated', theme: plan.theme ?? theme, ...(plan.when && { when: plan.when }),
      title: notDone(plan.title, words)
        ?? headlineOf(words, clause, { status: 'negated', subject: joinPhrase(words, nounTokens(words, plan.theme?.from ?? 0, plan.theme?.to ?? 0), 40) }),
    });
    reading.links.add('cancels', undone, plan);
    return;
  }
  if (verb.mood !== 'none') {
    if (isForetold(reading, sentence, clause, said)) add(reading, sentence, clause, 'scheduled', undefined);
    else if (said < 0 && isPrevented(reading, sentence, clause)) add(reading, sentence, clause, 'negated', undefined);
    return;
  }
  if (verb.copula && said < 0 && takesBack(words, sentence, clause, theme)) {
    reading.denied.add(sentence.index - 1);
    return;
  }
  const isOpen = !verb.negated && isMain(clause.joint) && said < 0 && !(verb.past && verb.copula);
  if (verb.planned && (isOpen || verb.past && verb.perfect)) {
    // "The crew is to be questioned"; "was to follow"; "were to have unveiled his successor": a plan that came to nothing.
    add(reading, sentence, clause, 'scheduled', undefined);
    return;
  }
  if (isNews(reading, sentence, clause)) {
    add(reading, sentence, clause, 'occurred', reading.post);
    return;
  }
  if (said < 0 && isNow(reading, sentence, clause)) {
    add(reading, sentence, clause, 'ongoing', reading.post);
    return;
  }
  if (isDone(reading, sentence, clause)) {
    const status = verb.negated || isDenied(reading, clause) ? 'negated' : said >= 0 && (verb.perfect ? clause.joint !== 'main' : isTold(reading, clause) || clause.joint === 'coordinate') ? 'reported' : 'occurred';
    const draft = add(reading, sentence, clause, status, clause.joint === 'subordinate' || clause.joint === 'relative' || verb.perfect ? undefined : combineTimes(front)[0] ?? reading.heading);
    draft.guess = sentence.clauses.length > 1 ? 'chained' : 'alone';
    return;
  }
  if (verb.sense === ASK && !verb.negated && (verb.past || verb.perfect || clause.joint === 'main' && clause.subject[0] < clause.subject[1]) && (verb.perfect || clause.joint !== 'participle')) {
    const next = verb.to;
    if (sentence.made.has(clause)) return;
    const child = sentence.clauses.find((other) => other.parent === sentence.clauses.indexOf(clause));
    const isDelay = child?.joint === 'infinitive' && (hintsAt(words, child.verb.head) & WAITING) !== 0;
    const isDated = child?.joint === 'infinitive' && timesOf(words, child).length > 0;
    if (isDated && !isDelay) return; // told by what is asked for
    if (isDelay) {
      request(reading, sentence, clause, child);
      return;
    }
    if (child?.joint === 'infinitive') {
      // "Asked to go home", not "asked not to be named".
      if (!child.verb.negated && (said < 0 || !sayings.isQuoted(said))) add(reading, sentence, clause, said >= 0 ? 'reported' : 'occurred', undefined).isRequest = true;
      return;
    }
    const isForThing = readTheme(words, ...objectOf(words, clause)).nouns.length > 0;
    if (verb.passive || !verb.perfect && !((words.bits[next]) & PREPOSITION) && !isForThing) return;
    makeDraft(reading, sentence, clause, {
      part: 'happening', status: 'occurred', theme, title: headlineOf(words, clause, { ...withSubject(reading, clause, 'occurred'), keepTimes: true }), isRequest: true,
    });
  }
}

/** "The pump will be mended", "he said that the town would pay": what is to come, unless somebody is quoted; "a trip to be made on the last day of the fair" too. */
function isForetold({ words, sayings }: Reading, sentence: SentenceReading, clause: Clause, said: number): boolean {
  const { verb: { mood, negated, copula, perfect, sense, base }, joint } = clause;
  if ((mood !== 'will' && mood !== 'would') || negated || copula) return false;
  // "Would stay open", "would know": as it is.
  if (joint === 'complement' && said >= 0) return !perfect && !sayings.isQuoted(said) && (!IDLE.has(sense) || words.vocabulary.classes.decision[base] !== 0 || words.vocabulary.classes.wordDeed[base] !== 0);
  // "It will be recalled that the mill burned": that it did is told.
  if (sentence.clauses.some(({ connective }) => connective === clause.verb.to && words.bits[connective] & RELATIVE)) return false;
  if (mood === 'will' && said >= 0 && !sayings.isQuoted(said) && isMain(joint) && !IDLE.has(sense)) return true;
  return mood === 'will' && (hasUnknownDay(words, clause) || (isMain(joint) && said < 0 && !timesOf(words, clause).some(({ role }) => role === 'habit')));
}

/** "Having sold the mill, she left", "the board having met, he left": done before what the sentence tells; "denied having met her", "without the vote having been counted" tell of nothing done. */
function isBefore({ words }: Reading, { from }: SentenceReading, { verb, subject }: Clause, said: number): boolean {
  if (verb.form !== 'progressive' || !verb.perfect || verb.negated || said >= 0 || IDLE.has(verb.sense)) return false;
  const first = subject[1] === verb.from ? subject[0] : verb.from;
  return (first === from || hasMark(words, first - 1, COMMA));
}

/** "The roof could not be mended", "no firm would employ her": what was tried in vain did not happen. */
function isPrevented(reading: Reading, { made }: SentenceReading, clause: Clause): boolean {
  const { verb, joint } = clause, isNobody = isDenied(reading, clause);
  if (!isMain(joint) || verb.perfect || verb.copula || IDLE.has(verb.sense) || made.has(clause)) return false;
  return verb.mood === 'may' ? verb.past && (verb.negated || isNobody) : verb.mood === 'would' && isNobody && !(reading.words.bits[verb.from] & CONDITION);
}

/** "That a seal had been broken"; "that anything had been broken", "that it had" are of what was told before. */
function isFirstTold({ bits, vocabulary, tokens: { word } }: SentenceWords, { from, to, pronoun }: Theme): boolean {
  const hints = vocabulary.hints[word[from]];
  return from < to && pronoun === 'none' && !((bits[from] & (PRONOUN | DETERMINER)) === PRONOUN || (hints & (INDEFINITE | ARTICLE)) === INDEFINITE);
}

/** "That is not true.", "The reports were false.": of what the sentence before tells. */
function takesBack(words: SentenceWords, { from, to }: SentenceReading, { verb, subject }: Clause, { pronoun, headAt, isDefinite }: Theme): boolean {
  if (subject[0] !== from || (pronoun === 'none' && !(isDefinite && hintsAt(words, headAt) & (RUMOUR | SPEECH)))) return false;
  // "Is false and old", "is not true of the mill" go on.
  const end = hasMark(words, to - 1, DOT) ? to - 1 : to;
  return end - verb.to < LONGEST_DENIAL && isUntrue(words, Math.max(verb.to, end - 1), end) && !(verb.negated && hintsAt(words, end - 1) & UNTRUE);
}

/** "the meeting of 4 May, which did not take place": its day stands with the noun. */
function notHeld(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme): void {
  const { words } = reading;
  for (let at = theme.from; at < theme.to; at++) {
    const time = words.timeAt[at] === 0 ? undefined : words.times[words.timeAt[at] - 1];
    if (!time?.when || !theme.isHappening) continue;
    makeDraft(reading, sentence, clause, { part: 'happening', status: 'negated', theme, when: time.when, times: [time], title: headlineOf(words, clause, { status: 'negated' }) });
    return;
  }
}

/** "Did not.", "did not, and": nothing but the denial behind the verb. */
function endsBehind(words: SentenceWords, from: number): boolean {
  let at = from;
  while (words.bits[at] & NOT) at++;
  return isBreak(words, at) || hasMark(words, at, DOT);
}

/** "Flag to be lowered" that did not happen: "Flag not lowered"; "Race to start": "Race does not start". */
function notDone(plan: string, { vocabulary: { words: { headline, endings } } }: SentenceWords): string | undefined {
  const passive = plan.indexOf(` ${headline.planPassive} `), active = plan.indexOf(` ${headline.plan} `), unnamed = `${capitalised(headline.plan)} `;
  if (headline.didNot !== undefined && plan.startsWith(unnamed)) return `${capitalised(headline.didNot)} ${plan.slice(unnamed.length)}`;
  if (passive > 0) return `${plan.slice(0, passive)} ${headline.not}${plan.slice(passive + headline.planPassive.length + 1)}`;
  if (active > 0) return `${plan.slice(0, active)} ${headline.negated[plan.charAt(active - 1) === endings.plural ? 1 : 0]}${plan.slice(active + headline.plan.length + 1)}`;
  return undefined;
}

/** Senses of verbs that tell no happening by themselves. */
const IDLE = new Set(['say', 'deny', 'think', 'state', 'ask', 'plan', 'happen'].map((name) => senseOf(name as VerbSense)));

/** "Moe said", "they plan": told elsewhere. "Has recalled a toy" says nothing, "wrote to the museum", "was rejected" quote nobody; "never ran", "were operated on" are no state. */
function isIdle({ words, sayings }: Reading, { clauses }: SentenceReading, clause: Clause): boolean {
  const { bits, tokens: { word }, vocabulary: { classes } } = words;
  const { verb: { sense, base, from, to, head, copula, negated, passive, past }, joint } = clause;
  if (!IDLE.has(sense)) return false;
  if (sense === STATE) return copula || !(negated || passive) || (bits[head] & HAVE) !== 0;
  if (sense !== SAY && sense !== DENY || copula || negated || sayings.cueWithin(from, to) >= 0) return true;
  if (clauses.some((other) => other.joint === 'complement' && parentOf(clauses, other) === clause)) return true;
  // "A boy called Peter"; "recalled the war" says so.
  if ((classes.naming[base] !== 0 && isCapital(words, to)) || (past && classes.saysOrDoes[base] !== 0)) return true;
  return !passive && (joint === 'relative' || !(bits[to] & TO) && (classes.hearer[word[to]] !== 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0));
}

/** "Power has failed": in the post of a live report the perfect tells what has just happened. */
function isNews({ post, sayings }: Reading, { made }: SentenceReading, clause: Clause): boolean {
  const { verb, joint } = clause;
  return post !== undefined && verb.perfect && !verb.past && !verb.negated && !verb.copula && !IDLE.has(verb.sense) && isMain(joint) && !made.has(clause) && sayings.contentAt(verb.head) < 0;
}

/** "The crew left the hall.": a finite verb in the past tells that something happened, whether it is dated or not. */
function isDone(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading;
  const { verb, joint } = clause;
  const isNo = verb.negated || isDenied(reading, clause);
  // "Who has died aged 93".
  const isDeath = verb.perfect && !verb.past && words.vocabulary.classes.death[verb.base] !== 0;
  // "Status: resolved.": neither who nor what.
  if (clause.subject[0] >= clause.subject[1] && clause.joint === 'main' && verb.head === verb.from && clause.to <= verb.to + 1 && !reading.heading && !reading.post) return false;
  const isThere = isNo && isExistential(words, clause);
  // "Stayed for two years", "stood empty until the war": how things were, and over.
  const isPassed = verb.sense === STATE && (words.bits[verb.head] & HAVE) === 0 && (isBounded(words, verb.to) || isBounded(words, verb.to + 1) || timesOf(words, clause).some(({ role, place, preposition }) => (role === 'length' || role === 'until') && place === 'after' && preposition >= 0));
  const isBare = isIdle(reading, sentence, clause) && !isUnanswered(words, verb) && !isPassed && !(verb.passive && verb.sense === SAY && !isImpersonal(words, sentence, clause)) && words.vocabulary.classes.decision[verb.base] === 0 && !isHeld(words, clause, isNo);
  // "Norway has offered two ships", ", which has opened an inquiry,": news. "Has been closed since" is how things are.
  const isAdded = joint === 'relative' && clause.connective >= 0 && hasMark(words, clause.connective - 1, COMMA) && !(hintsAt(words, clause.connective) & AT_TIME);
  const isFresh = verb.perfect && !verb.past && (isMain(joint) || joint === 'complement' || isAdded) && !isSince(words, clause, sentence.to);
  // "1934 – The shop fails. Brown starts again in shoes.": the present of a year that is over.
  const isTale = !verb.past && !verb.perfect && (!isNo || verb.passive) && isOfRecord(reading) && isFiner('day', reading.heading?.when.precision ?? 'day');
  const isOver = verb.past || isTale || (verb.perfect && (isNo || isDeath || isFresh));
  if (!isOver || ((verb.copula || isBare) && !isThere) || verb.planned || sentence.made.has(clause) || isUnsure(reading, sentence, clause, isNo) || isStepOf(words, sentence, clause)) return false;
  const isTimed = joint === 'subordinate' && clause.connective >= 0 && (clause.causal || (!verb.perfect && (words.bits[clause.connective] & UNTIL) !== 0) || ((hintsAt(words, clause.connective) & AT_TIME) !== 0 && (words.bits[clause.connective] & RELATIVE) === 0));
  // "Had to come" may not yet have been done, "had to be repeated", "had to record it again" tell of what was.
  const isCompelled = (words.bits[verb.from] & HAVE) !== 0 && !verb.perfect && !verb.passive && (verb.head === verb.from || reading.sayings.contentAt(verb.head) >= 0 || readTheme(words, ...objectOf(words, clause)).nouns.length === 0);
  return (isMain(joint) || isTimed || isDeath || isTold(reading, clause) || isPointedAt(words, sentence, clause) || (!isNo && joint === 'relative' && isNewsOf(words, clause))) && (words.bits[verb.head] & (PROGRESSIVE | PAST)) !== PROGRESSIVE && !isCompelled;
}

/** "It was said that the dam had burst": nobody does so at any time, and what is said is told. */
function isImpersonal(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  return readTheme(words, ...clause.subject).pronoun === 'thing' && clauses.some((other) => other.joint === 'complement' && parentOf(clauses, other) === clause);
}

/** "Until the war", "for the recount": up to what, or what for. */
function isBounded(words: SentenceWords, at: number): boolean {
  const { bits } = words;
  return (bits[at] & (PREPOSITION | TO)) === PREPOSITION && (hintsAt(words, at) & TARGET) !== 0 && (bits[at + 1] & DETERMINER) !== 0;
}

/** "The fair went ahead": somebody names what happened. */
function isHeld(words: SentenceWords, { verb, subject }: Clause, isNo: boolean): boolean {
  return verb.sense === HAPPEN && verb.past && !verb.passive && !isNo && readTheme(words, ...subject).nouns.length > 0;
}

/** "Did not respond to questions": an answer that did not come is told; words that nobody said, as in "did not say when", are not. */
function isUnanswered(words: SentenceWords, { sense, negated, past, to }: Clause['verb']): boolean {
  return sense === SAY && negated && past && (isBreak(words, to) || hasMark(words, to, DOT) || (words.bits[to] & (PREPOSITION | SUBORDINATOR)) === PREPOSITION);
}

/** "The pump, which failed"; "an aftershock that brought down the bridge": what the text has not yet spoken of is news with all that it did; "the man that called" is known by it. */
function isNewsOf(words: SentenceWords, { antecedent, subject, connective }: Clause): boolean {
  const { vocabulary: { classes }, bits, tokens: { word } } = words, [first] = antecedent ?? subject;
  // ", after which it sank" too.
  if (hasMark(words, bits[connective - 1] & PREPOSITION ? connective - 2 : connective - 1, COMMA)) return true;
  return connective >= 0 && classes.complementizer[word[connective]] !== 0 && (bits[first] & DETERMINER) !== 0 && (hintsAt(words, first) & INDEFINITE) !== 0;
}

/** In what somebody said: quoted words, what did not happen, "had done so", "had they asked", "until each has been checked" are no news. */
function isUnsure({ words, sayings, mentions }: Reading, { clauses }: SentenceReading, clause: Clause, isNo: boolean): boolean {
  const { verb, subject, joint, causal } = clause;
  const said = sayings.contentAt(verb.head);
  if (said < 0) return false;
  // "Will be mended before it has rained".
  const isAwaited = joint === 'subordinate' && !causal && (verb.perfect && !verb.past || (parentOf(clauses, clause)?.verb.mood ?? 'none') !== 'none');
  // "Said it had been mended", where nothing told before could be it.
  const isNameless = subject[0] >= subject[1] || (words.bits[subject[0]] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR) && readTheme(words, ...subject).pronoun === 'thing' && mentions.resolve(words, subject) === undefined;
  return isNo || isAwaited || isNameless || (words.vocabulary.bits[verb.base] & DO) !== 0 || (sayings.isDenial(said) ? !isFirstTold(words, readTheme(words, ...subject)) : sayings.isQuoted(said));
}

/** "Took the step of asking": told by what was asked. */
function isStepOf(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  const { headAt } = readTheme(words, ...objectOf(words, clause));
  return next?.verb.form === 'progressive' && headAt >= 0 && (hintsAt(words, headAt) & DEED) !== 0;
}

/** "The news is that they have sold up", "it was a student who noticed it": what is pointed at by "is"; "found the firm had sold up": what is found is so. */
function isPointedAt(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const host = parentOf(clauses, clause);
  if (host?.verb.mood !== 'none' || host.verb.negated) return false;
  const [first] = clause.subject;
  if (words.vocabulary.classes.shows[host.verb.base] !== 0 && clause.joint === 'complement' && clause.connective < 0) return clause.verb.perfect && ((words.bits[first] & DETERMINER) !== 0 || isCapital(words, first));
  if (!host.verb.copula) return false;
  const [from, to] = host.subject;
  if (clause.joint === 'complement') return clause.verb.perfect && !(hintsAt(words, to - 1) & RUMOUR);
  return clause.joint === 'relative' && to - from === 1 && (words.bits[from] & (PRONOUN | ANAPHOR)) === (PRONOUN | ANAPHOR);
}

/** "Said that a cargo had been diverted", "said that divers found it": told by somebody, and over by then; "that it was mined", "that the roof leaked" may be how it is. */
function isTold({ words, sayings }: Reading, { verb, joint, connective }: Clause): boolean {
  const said = sayings.contentAt(verb.head);
  const isDeed = joint === 'complement' && verb.past && !verb.copula && !verb.passive && !IDLE.has(verb.sense) && !isBreak(words, verb.to) && !hasMark(words, verb.to, DOT) && (connective < 0 || words.vocabulary.classes.complementizer[words.tokens.word[connective]] !== 0);
  return said >= 0 && (verb.perfect || isDeed || sayings.isDenial(said)) && (joint === 'complement' || joint === 'subordinate' && words.vocabulary.classes.complementizer[words.tokens.word[connective]] !== 0);
}

/** "The firm is closing two shops", "the line is still shut": what goes on while this is written. */
function isNow(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words: { bits, tokens: { word }, vocabulary: { classes } } } = reading;
  const { verb, joint, subject: [subject], to } = clause;
  if (verb.past || verb.perfect || verb.negated || verb.planned || isIdle(reading, sentence, clause) && !verb.copula || !isMain(joint) || isHabit(reading, clause) || hintsAt(reading.words, subject) & AUTHOR) return false;
  // "Rents are growing" is a trend, unless a live report tells it.
  if ((bits[verb.head] & (PROGRESSIVE | PAST)) === PROGRESSIVE || (verb.passive && (bits[verb.head - 1] & PROGRESSIVE) !== 0)) return reading.post !== undefined || verb.passive || (bits[verb.to] & TO) !== 0 || readTheme(reading.words, ...objectOf(reading.words, clause)).headAt >= 0;
  for (let at = verb.from + 1; at < to && at <= verb.to; at++) {
    // "He is still young" describes him.
    if (classes.lingering[word[at]] !== 0 && (verb.passive || verb.copula && (bits[at + 1] & (PREPOSITION | PARTICLE | ADVERB | PROGRESSIVE)) !== 0)) return true;
  }
  return false;
}

/** "Since" whatever, also in a clause behind, "from May"; "a lamp from Venice" tells no time, nor does the next sentence. */
function isSince({ bits, timeAt }: SentenceWords, { verb, to }: Clause, end: number): boolean {
  for (let at = verb.to; at <= to && at < end; at++) if (bits[at] & SINCE && (bits[at] & SUBORDINATOR || timeAt[at + 1] !== 0)) return true;
  return false;
}
