// A clause with a tense and times of its own → drafts: the happening, the plan, the slot that another one replaces.
import type { EventStatus } from '../../model/index.js';
import { addPlan } from '../schedule/tell-act.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised } from '../titles/join-phrase.js';
import { phraseName } from '../titles/phrase.js';
import { LATEST } from '../schedule/chosen-slots.js';
import { addEvent } from './add-event.js';
import { tellNoun } from '../relations/caused.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { giveTime } from '../drafts/draft.js';
import { type Dated } from '../drafts/combine-times.js';
import { bracketed, gappedRest, gappedSubject, nounDated, sharedSubject } from './times/second-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import { tellDayOfNoun } from './times/day-of-noun.js';
import { thingGiven } from './plans/due-by.js';
import { tellPromised } from './status/promised.js';
import { isAhead } from '../drafts/day-of-writing.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { statusOf } from './status/status.js';
import { tellReplaced } from './plans/replaced-slots.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { ADVERB, APPOINTS, BE, COORDINATOR, NOT, PERSON, PROGRESSIVE, REPLACING, WILL } from '../words/vocabulary.js';
import { PLAN, movesSlot } from '../words/verb-senses.js';
import { objectOf } from '../clauses/nouns/object-of.js';
import { withSubject } from '../pronouns/subject-names.js';

/** A clause with a tense and times of its own. */
export function tellDated(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: Dated[]): void {
  const status = statusOf(reading, sentence, clause, dated, told);
  if (!status) return;
  if (status === 'negated') tellPromised(reading, sentence, clause, told, dated);
  if (status === 'scheduled' && tellPlanned(reading, sentence, clause, told, dated)) return;
  if (status === 'occurred' && dated.length === 1 && tellDayOfNoun(reading, sentence, clause, told, dated)) return;
  if (status === 'scheduled' && dated.length === 1 && giveSlot(sentence, clause, dated[0])) return;
  if (tellReplaced(reading, sentence, clause, told, status)) return;
  for (let place = 0; place < dated.length; place++) tellAt(reading, sentence, clause, told, dated, place, status);
}

/** Tells a clause at one of its times. */
function tellAt(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  dated: readonly Dated[],
  place: number,
  status: EventStatus,
): void {
  const when = dated[place],
    isFirst = place === 0,
    noun = isFirst ? undefined : nounDated(reading, told, when);
  if (noun) {
    if (noun[0] < noun[1]) tellNoun(reading, sentence, clause, noun, when);
    return;
  }
  const isLater = status === 'scheduled' && (isFirst ? supersedes(sentence, clause) : isSequel(reading, when, dated[place - 1])),
    names = isFirst ? undefined : bracketed(reading, told, when),
    gap = isFirst || names ? undefined : gappedSubject(reading, clause, told, when),
    subject = sharedSubject(reading, clause, told, when) ?? gap;
  if (gap && !isLater && tellEllipsis(reading, sentence, clause, gap, when, status)) return;
  // "Is on leave until Friday and back on Monday".
  const then = status === 'ongoing' && gap && isAhead(reading, when.when) ? 'scheduled' : status;
  const draft = addEvent(reading, sentence, clause, isLater ? 'rescheduled' : then, when, subject, isLater);
  if (names) draft.title = draft.title.replace(names[0], () => names[1]);
  const rest = isFirst || names ? '' : gappedRest(reading, clause, told, when);
  if (rest === '') return;
  const title = headlineOf(reading.words, clause, { ...withSubject(reading, clause, draft.status), until: clause.verb.to });
  draft.title = `${title} ${rest}`;
}

/** "Closed on Monday, the library will on Friday", "two left on Monday, none on Friday", "but not Ada Moe on Friday": what is left out is to be done, or was not. @returns whether it is told so. */
function tellEllipsis(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  [from, to]: readonly [number, number],
  when: Dated,
  status: EventStatus,
): boolean {
  const { bits } = reading.words,
    // "The library will", "the library will be".
    end = clause.verb.passive && bits[to - 1] & BE ? to - 1 : to,
    isWill = end - from > 1 && (bits[end - 1] & WILL) !== 0,
    isNone = ((bits[from] | bits[from - 1]) & NOT) !== 0,
    // "None left on Monday, two on Friday".
    isSome = !isNone && status === 'negated' && !clause.verb.negated;
  if (!isWill && !isSome && !(isNone && (status === 'occurred' || status === 'scheduled'))) return false;
  const verb = isWill ? groupLike(clause.verb, { mood: 'will', past: false, perfect: false }) : clause.verb;
  addEvent(reading, sentence, clauseLike(clause, { verb }), isWill ? 'scheduled' : isSome ? 'occurred' : 'negated', when, [
    from,
    isWill ? end - 1 : to,
  ]);
  return true;
}

/** "which we had promised for May", "had planned the fair for May": the plan is the thing's. @returns whether it is told so. */
function tellPlanned(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: readonly Dated[]): boolean {
  const { words } = reading,
    { verb } = clause;
  if (verb.sense !== PLAN || verb.passive || verb.planned || isDeed(words, clause, told)) return false;
  const [from, to] = clause.antecedent ?? thingGiven(words, objectOf(words, clause));
  if (from >= to) return tellHoped(reading, sentence, clause, told, dated);
  if (words.timeAt[from] !== 0) return false;
  const theme = readTheme(words, from, to);
  // "We had expected her at Easter": nobody is planned.
  const isPerson =
    theme.pronoun === 'person' ||
    (theme.from + 1 === theme.to && (hintsAt(words, theme.from) & PERSON) !== 0) ||
    reading.mentions.isPerson(words, theme);
  if (isPerson) tellExpected(reading, sentence, clause, theme, [from, to], dated[0]);
  // "Organisers of Saturday's march expect 20,000": the day is of the march.
  else if (!told.every(({ place }) => place === 'subject')) for (const when of dated) addPlan(reading, sentence, clause, theme, when);
  return true;
}

/** "The school will reopen on 5 May. The council had hoped for 20 April": the first slot of the plan just told. @returns whether it is told so. */
function tellHoped(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: readonly Dated[]): boolean {
  const { words, drafts } = reading,
    { verb } = clause,
    [{ preposition, place }] = told;
  if (!verb.past || !verb.perfect || place !== 'after' || preposition !== verb.to || !(hintsAt(words, preposition) & APPOINTS)) return false;
  const plan = drafts.slice(-LATEST).findLast(({ part, kind, theme }) => kind === 'event' && part === 'plan' && theme?.pronoun === 'none');
  if (!plan?.theme || sentence.index - plan.sentence > 1) return false;
  for (const when of dated) addPlan(reading, sentence, clause, plan.theme, when, true).title = plan.title;
  return true;
}

/** "Will fix the pump on Friday", "is fixing it on Friday", and not "will fix the vote for Friday": done then. */
function isDeed(words: SentenceWords, clause: Clause, told: readonly AttachedTime[]): boolean {
  const { mood, past, perfect, base, head } = clause.verb,
    // "Has been fixing it since Friday" too.
    isUnderWay = !perfect || (words.bits[head] & PROGRESSIVE) !== 0,
    isPresent = mood === 'none' && !past && isUnderWay && words.vocabulary.classes.deedVerb[base] !== 0;
  if ((mood === 'none' && !isPresent) || mood === 'wish' || !told.every(({ place, role }) => place === 'after' && role !== 'target')) return false;
  return !readTheme(words, ...objectOf(words, clause)).isHappening;
}

/** Tells that somebody is expected. */
function tellExpected(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  theme: Theme,
  [from, to]: readonly [number, number],
  dated: Dated,
): void {
  const { words, mentions } = reading;
  const name = mentions.resolve(words, [from, to]) ?? (theme.pronoun === 'none' ? phraseName(words, from, to) : '');
  if (name === '') return;
  const title = capitalised(`${name} ${words.vocabulary.forms.get(clause.verb.base)?.[3] ?? ''}`);
  makeDraft(reading, sentence, clause, { part: 'plan', status: 'scheduled', theme, ...dated, title });
}

/** "Has been brought forward and will take place on 15 June": the slot of the act before. */
function giveSlot({ clauses, made }: SentenceReading, clause: Clause, slot: Dated): boolean {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (!before || clause.joint !== 'coordinate' || clause.verb.mood !== 'will') return false;
  if (clause.verb.negated || before.subject[0] !== clause.subject[0] || !movesSlot(before.verb.sense)) return false;
  const act = made.get(before)?.find(({ part, when, isAtSlot }) => part === 'act' && !when && !isAtSlot);
  if (!act) return false;
  giveTime(act, slot);
  act.status = 'rescheduled';
  act.isAtSlot = true;
  return true;
}

/** "The fair, which was to be held in May, will be held in June": what was planned in the insertion is so no more. */
function supersedes({ clauses, made }: SentenceReading, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  return (
    clause.verb.mood === 'will' &&
    !clause.verb.negated &&
    before?.joint === 'relative' &&
    before.subject[0] === clause.subject[0] &&
    before.verb.past &&
    before.verb.planned &&
    made.get(before)?.some(({ part, when }) => part === 'plan' && when !== undefined) === true
  );
}

/** "at noon, then at six", "on 8 May, now on 15 May": the later slot takes the place of the one before. */
function isSequel({ words }: Reading, when: Dated, before: Dated | undefined): boolean {
  if (!before) return false;
  const from = tokenAfter(words, (before.times.at(-1)?.end ?? 1) - 1) + 1,
    to = tokenAfter(words, when.times[0]?.start ?? 0);
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const b = words.bits[at];
    if ((b & COORDINATOR && b & ADVERB) || words.vocabulary.hints[words.tokens.word[at]] & REPLACING) return true;
  }
  return false;
}
