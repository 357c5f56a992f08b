// What is told without a time of its own: plans that did not come true, and requests.
import { isOff } from '../schedule/not-held.js';
import { request } from '../schedule/decisions.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, joinPhrase, nounTokens } from '../titles/phrase.js';
import { add } from './add-event.js';
import { isMain, parentOf, type Clause } from '../clauses/clause.js';
import { combineTimes } from '../drafts/combine-times.js';
import { isGone } from '../drafts/day-of-writing.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { COMMA, DOT, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { isDenied } from './denials.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { type AttachedTime, timesOf } from '../clauses/time-roles.js';
import { CONDITION, DO, NOT, PREPOSITION, RELATIVE, RUMOUR, senseOf, SPEECH, UNTRUE, WAITING, WILL, WOULD } from '../words/vocabulary.js';
import { isUntrue } from '../clauses/rumours.js';
import { objectOf } from '../clauses/object-of.js';
import { SO } from './deed-before.js';
import { withSubject } from '../pronouns/subject-names.js';
import { IDLE, isNews, isDone, isTold, isNow } from './done.js';

/** Tokens behind the verb of a sentence that only calls something untrue, with its full stop: fewer than "a complete lie". */
const LONGEST_DENIAL = 4;

const ASK = senseOf('ask'), HAPPEN = senseOf('happen');

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
  // "Said it would open on Friday. On Thursday he said it would not", "it will not".
  const isBare = verb.negated && !verb.perfect && (words.bits[verb.head] & (WILL | WOULD)) !== 0 && theme.pronoun !== 'none' && endsBehind(words, verb.to) && parentOf(sentence.clauses, clause)?.verb.perfect !== true;
  const isNotToBe = isBare || isGivenUp && (words.bits[verb.head] & DO || words.vocabulary.classes.intransitive[verb.base] !== 0 || drafts.slice(-4).some(({ part, base }) => part === 'plan' && base === verb.base));
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
    giveDayPlanned(reading, sentence, clause, draft);
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

/** "Was to open in May. It did.": then. */
function giveDayPlanned(reading: Reading, { index }: SentenceReading, { verb, subject }: Clause, draft: Draft): void {
  const { words, drafts } = reading, end = words.vocabulary.classes.deedBefore[words.tokens.word[verb.to]] === SO ? verb.to + 1 : verb.to;
  if (draft.when || draft.status !== 'occurred' || !(words.bits[verb.head] & DO) || readTheme(words, ...subject).pronoun === 'none' || !(hasMark(words, end, DOT) || end >= words.tokens.length)) return;
  const plan = drafts.slice(-8).findLast(({ part, sentence }) => part === 'plan' && index - sentence <= 1);
  if (plan?.when && isGone(reading, plan.when)) giveTime(draft, { when: plan.when, times: [] });
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
