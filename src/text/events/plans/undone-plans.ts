// A plan of which the text says that it came to nothing: "that did not happen", "it will not open".
import { isNotHeld } from '../../schedule/not-held.js';
import { headlineOf } from '../../titles/headline.js';
import { joinPhrase } from '../../titles/join-phrase.js';
import { nounTokens } from '../../titles/phrase.js';
import { clauseLike, isMain, parentOf, type Clause } from '../../clauses/clause.js';
import { groupLike } from '../../clauses/verbs/verb-group.js';
import type { Draft } from '../../drafts/draft.js';
import type { TimeExpression } from '../../expression.js';
import { makeDraft } from '../../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { DOT, hasMark, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { readTheme, type Theme } from '../../clauses/nouns/theme.js';
import { BE, COORDINATOR, DO, HAVE, NOT, WILL, WOULD } from '../../words/vocabulary.js';
import { HAPPEN } from '../../words/verb-senses.js';
import { adverbsBefore } from '../../clauses/nouns/subjects.js';
import { objectOf } from '../../clauses/nouns/object-of.js';

/** Tells that the plan in hand was not carried out, where the clause says so. @returns whether it does. */
export function tellUndone(reading: Reading, sentence: SentenceReading, clause: Clause, subject: Theme, said: number): boolean {
  const { words, drafts } = reading,
    { verb } = clause,
    { from, to, nouns } = subject,
    // "That never happened".
    theme = to - from > 1 && nouns.length === 0 ? readTheme(words, from, adverbsBefore(words, to, from)) : subject;
  // "Asked us to tell them, and we did not": of what the same sentence tells.
  const isAnew = clause === sentence.clauses[0] || !(words.bits[clause.connective] & COORDINATOR);
  const ownPlan =
    theme.pronoun === 'none'
      ? drafts.slice(-4).findLast((draft) => draft.part === 'plan' && draft.sentence === sentence.index && draft.theme?.from === theme.from)
      : undefined;
  const isUndone = verb.mood === 'none' && verb.negated && verb.past && (verb.sense === HAPPEN || isProVerb(words, clause, theme));
  const plan =
    theme.pronoun === 'none' ? ownPlan : drafts.slice(-8).findLast((draft) => draft.part === 'plan' && sentence.index - draft.sentence <= 1);
  if (
    !isUndone &&
    !(plan && (plan.sentence === sentence.index || isAnew) && isNotSo(reading, clause, plan)) &&
    !isNotRun(words, clause, ownPlan) &&
    !isNotToBe(reading, sentence, clause, theme) &&
    !isNotHeld(reading, clause)
  )
    return false;
  if (plan) cancel(reading, sentence, clause, plan, theme);
  else if (isUndone && !tellMissing(reading, sentence, clause)) {
    if (theme.pronoun !== 'none' && said < 0 && isAnew) reading.denied.add(sentence.index - 1);
    notHeld(reading, sentence, clause, theme);
  }
  return true;
}

/** "They did not", "but did not"; "that did not" goes on with what it did. */
function isProVerb(words: SentenceWords, { verb }: Clause, theme: Theme): boolean {
  return (words.bits[verb.head] & DO) !== 0 && (theme.pronoun !== 'none' || endsBehind(words, verb.to));
}

/** "Was to be mended. It never was.", "was to come on Monday. It has not.": bare, of a plan in the passive, or of one that is due. */
function isNotSo({ words, written }: Reading, { verb }: Clause, { title, when }: Draft): boolean {
  const { bits, vocabulary } = words;
  if (!verb.negated || verb.mood !== 'none' || !endsBehind(words, verb.to)) return false;
  if (bits[verb.head] & BE) return verb.past && title.includes(` ${vocabulary.words.headline.planPassive} `);
  return (bits[verb.head] & HAVE) !== 0 && (when === undefined || written === undefined || when.start < written.end);
}

/** "The alarm should have sounded, but it did not": what was due, told by the verb before. @returns whether it is told so. */
function tellMissing(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { before } = reading,
    { clauses, index } = sentence,
    due =
      clauses[clauses.indexOf(clause) - 1] ??
      (before && index - before.index === 1 ? before.clauses.findLast(({ joint }) => isMain(joint) || joint === 'subordinate') : undefined);
  if (!due || !(due.verb.mood === 'would' && due.verb.perfect && !due.verb.negated)) return false;
  const told = clauseLike(due, { verb: groupLike(due.verb, { mood: 'none', perfect: false, past: true, negated: true }) });
  makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'negated',
    theme: readTheme(reading.words, ...due.subject),
    title: headlineOf(reading.words, told, { status: 'negated' }),
  });
  return true;
}

/** "The train booked for 3 May did not run". */
function isNotRun(words: SentenceWords, clause: Clause, ownPlan: Draft | undefined): boolean {
  const { verb } = clause;
  return (
    ownPlan !== undefined &&
    verb.mood === 'none' &&
    verb.negated &&
    verb.past &&
    words.vocabulary.classes.running[verb.base] !== 0 &&
    readTheme(words, ...objectOf(words, clause)).nouns.length === 0
  );
}

function isNotToBe({ words, drafts }: Reading, { clauses }: SentenceReading, clause: Clause, theme: Theme): boolean {
  const { verb } = clause,
    {
      bits,
      vocabulary: {
        classes: { intransitive },
      },
    } = words;
  if (!verb.negated || verb.perfect) return false;
  const isBare = endsBehind(words, verb.to);
  // "Said it would open on Friday. On Thursday he said it would not", "it will not".
  if (isBare && (bits[verb.head] & (WILL | WOULD)) !== 0 && theme.pronoun !== 'none' && parentOf(clauses, clause)?.verb.perfect !== true) return true;
  // "The envoy, who was expected on Monday, will not be coming", "it will not open".
  if (verb.mood !== 'will') return false;
  return (
    (bits[verb.head] & DO) !== 0 ||
    (isBare && (intransitive[verb.base] !== 0 || drafts.slice(-4).some(({ part, base }) => part === 'plan' && base === verb.base)))
  );
}

function cancel(reading: Reading, sentence: SentenceReading, clause: Clause, plan: Draft, theme: Theme): void {
  const { words } = reading;
  const undone = makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'negated',
    theme: plan.theme ?? theme,
    ...(plan.when && { when: plan.when }),
    title:
      notDone(plan.title, (plan.theme ?? theme).pronoun !== 'none', words) ??
      headlineOf(words, clause, { status: 'negated', subject: joinPhrase(words, nounTokens(words, plan.theme?.from ?? 0, plan.theme?.to ?? 0), 40) }),
  });
  undone.kind = plan.kind;
  reading.links.add('cancels', undone, plan);
}

/** "the meeting of 4 May, which did not take place": its day stands with the noun; "the concert did not take place. It had been fixed for Monday": or is told behind. */
function notHeld(reading: Reading, sentence: SentenceReading, clause: Clause, theme: Theme): void {
  const { words } = reading;
  if (!theme.isHappening) return;
  let time: TimeExpression | undefined;
  for (let at = theme.from; at < theme.to && !time?.when; at++) time = words.timeAt[at] === 0 ? undefined : words.times[words.timeAt[at] - 1];
  // "A merger, announced in March, never took place" too: told of before.
  const isKnown =
    theme.isDefinite || sentence.clauses.some((other) => other !== clause && other.subject[0] === theme.from && sentence.made.has(other));
  if (!time?.when && !(isKnown && isMain(clause.joint) && clause.verb.sense === HAPPEN)) return;
  const draft = makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'negated',
    theme,
    ...(time?.when && { when: time.when, times: [time] }),
    title: headlineOf(words, clause, { status: 'negated' }),
  });
  if (!time?.when) draft.guess = 'alone';
}

/** "Did not.", "did not, and": nothing but the denial behind the verb. */
function endsBehind(words: SentenceWords, from: number): boolean {
  let at = from;
  while (words.bits[at] & NOT) at++;
  return isBreak(words, at) || hasMark(words, at, DOT);
}

/** "Flag to be lowered" that did not happen: "Flag not lowered"; "Race to start": "Race does not start"; "he promised to pay": "he did not pay". */
function notDone(
  plan: string,
  isUnnamed: boolean,
  {
    vocabulary: {
      words: { headline, endings },
    },
  }: SentenceWords,
): string | undefined {
  const passive = plan.indexOf(` ${headline.planPassive} `),
    active = plan.indexOf(` ${headline.plan} `);
  if (passive > 0) return `${plan.slice(0, passive)} ${headline.not}${plan.slice(passive + headline.planPassive.length + 1)}`;
  if (headline.didNot !== undefined && isUnnamed && active > 0)
    return `${plan.slice(0, plan.indexOf(' '))} ${headline.didNot}${plan.slice(active + headline.plan.length + 1)}`;
  if (active > 0)
    return `${plan.slice(0, active)} ${headline.negated[isSeveral(plan.slice(0, active), endings) ? 1 : 0]}${plan.slice(active + headline.plan.length + 1)}`;
  return undefined;
}

/** "Trains", not "bus". */
function isSeveral(name: string, { plural, notPlural = [] }: SentenceWords['vocabulary']['words']['endings']): boolean {
  return name.endsWith(plural) && !notPlural.some((ending) => name.endsWith(ending));
}
