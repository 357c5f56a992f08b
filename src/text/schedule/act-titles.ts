// What an act upon a plan is called.
import type { Clause } from '../clauses/clause.js';
import { isNobody } from '../clauses/nouns/nobody.js';
import type { Theme } from '../clauses/nouns/theme.js';
import type { Draft } from '../drafts/draft.js';
import type { SentenceReading } from '../drafts/reading.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised } from '../titles/join-phrase.js';
import { wholeName } from '../titles/phrase.js';
import { actTitle } from '../titles/theme-title.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { HAPPEN, PLAN } from '../words/verb-senses.js';
import { ANAPHOR, PERSON } from '../words/vocabulary.js';
import { type ActReading, isPointing } from './act-reading.js';
import { forcedBy } from './decisions.js';
import { gapStart } from './shared-verb.js';

/** What else is told of an act. */
interface ToldOf {
  /** The plan that it moves. */
  readonly plan: Draft | undefined;
  /** It stands at its new slot, for want of a day of its own. */
  readonly isAtSlot: boolean;
  readonly isSettled: boolean;
  /** Title of the decision that it is. */
  readonly decided: string | undefined;
}

/** What an act is called: by the plan that it moves, by what was decided, by its theme, by its words. */
export function titleOf(act: ActReading, told: ToldOf): string {
  const { reading, clause, theme, parent } = act,
    { words } = reading,
    { verb, subject } = clause,
    { plan, isAtSlot, isSettled, decided } = told;
  const who = whoActs(act, told);
  const planned = isAtSlot && plan && verb.passive ? toDo(words, plan, who) : undefined;
  if (planned !== undefined) return planned;
  if (who === '' || (parent?.verb.passive === true && isEmptyIt(words, subject))) return actTitle(words, theme, verb.sense);
  if (decided !== undefined) return decided;
  return isSettled && !parent ? actTitle(words, theme, verb.sense) : headlineOfAct(act, plan, who);
}

/** Who acts, where a pronoun or a decision stands for it; empty: nobody in particular. */
function whoActs({ reading, clause, theme, parent }: ActReading, { plan, isAtSlot }: ToldOf): string | undefined {
  const { words, mentions } = reading,
    { verb, subject } = clause;
  // "We had planned to shut it in May; this has been put off": what was planned, and no thing.
  const isOfPlan = plan !== undefined && (isPointing(words, subject) || (isAtSlot && verb.passive && isMovedEvent(plan, theme)));
  return forcedBy(words, parent, clause) ?? (isOfPlan ? undefined : mentions.resolve(words, subject));
}

/** The words of the clause, with the names of who acts and of the plan. */
function headlineOfAct({ reading, sentence, clause, theme }: ActReading, plan: Draft | undefined, who: string | undefined): string {
  const { words, mentions } = reading,
    { verb, subject } = clause;
  const object =
    (plan && !verb.passive ? named(words, plan) : undefined) ??
    mentions.resolveObject(words, verb.particle === verb.to ? verb.to + 1 : verb.to, subject, plan?.theme?.from);
  const isNo = verb.negated || isNobody(words, clause);
  return headlineOf(words, clause, {
    status: isNo ? 'negated' : verb.planned ? 'scheduled' : 'occurred',
    subject: who ?? (plan?.theme?.pronoun === 'none' && verb.passive ? wholeName(words, plan.theme.from, plan.theme.to) : undefined),
    until: endOf(sentence, clause, theme) ?? gapStart(words, clause),
    object,
  });
}

/** "The tie was to be played in May. A frozen pitch ended that. It was moved to June": what happens is moved, and no thing. */
function isMovedEvent(plan: Draft, { pronoun }: Theme): boolean {
  return plan.theme?.isHappening === true && pronoun === 'thing';
}

/** "It was agreed to move the fair". */
function isEmptyIt(words: SentenceWords, [from, to]: Clause['subject']): boolean {
  return to - from === 1 && (words.bits[from] & ANAPHOR) !== 0 && !(hintsAt(words, from) & PERSON);
}

/** The name of a plan that has one: "the talk was set for Monday". */
export function named(words: SentenceWords, { part, sense, theme }: Draft): string | undefined {
  if (part !== 'plan' || !theme || theme.nouns.length === 0 || !(sense === PLAN || theme.isHappening)) return undefined;
  return wholeName(words, theme.from, theme.to);
}

/** "The board was to meet on Monday. It was put off to Friday": what the board is to do is moved, and not the board. */
function toDo({ vocabulary }: SentenceWords, { title, sense, status }: Draft, who: string | undefined): string | undefined {
  const to = ` ${vocabulary.words.headline.plan} `,
    isToDo = sense !== HAPPEN && status === 'scheduled' && (who === undefined ? title.includes(to) : title.startsWith(capitalised(who) + to));
  return isToDo ? title : undefined;
}

/** "Scrapped plans to close the mill": to the end of what was planned. */
function endOf({ clauses }: SentenceReading, clause: Clause, { headAt }: Theme): number | undefined {
  const next = clauses[clauses.indexOf(clause) + 1] as Clause | undefined;
  return next?.verb.form === 'infinitive' && headAt >= 0 && next.from === headAt + 1 ? next.to : undefined;
}
