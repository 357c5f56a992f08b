// A clause with a tense and times of its own → drafts: the happening, the plan, the slot that another one replaces.
import type { EventStatus } from '../../model/index.js';
import { movesSlot } from '../drafts/act-senses.js';
import { addPlan } from '../schedule/tell-act.js';
import { headlineOf } from '../titles/headline.js';
import { capitalised, joinPhrase, nounTokens } from '../titles/phrase.js';
import { addEvent } from './add-event.js';
import { tellNoun } from '../relations/caused.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { groupLike } from '../clauses/verb-group.js';
import { giveTime } from '../drafts/draft.js';
import { combineTimes, type Dated } from '../drafts/combine-times.js';
import { gappedRest, gappedSubject, nounDated } from './second-times.js';
import { makeDraft } from '../drafts/make-draft.js';
import { isPromised, tellPromised } from './promised.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, tokenAfter } from '../words/sentence-words.js';
import { statusOf } from './status.js';
import { readTheme } from '../clauses/theme.js';
import type { AttachedTime } from '../clauses/time-roles.js';
import { ADVERB, COORDINATOR, NOT, PERSON, REPLACING } from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import { objectOf } from '../clauses/object-of.js';
import { withSubject } from '../pronouns/subject-names.js';

/** A clause with a tense and times of its own. */
export function tellDated(reading: Reading, sentence: SentenceReading, clause: Clause, told: readonly AttachedTime[], dated: Dated[]): void {
  const { words } = reading;
  const { verb } = clause;
  const status = statusOf(reading, sentence, clause, dated, told);
  if (!status) return;
  if (status === 'negated') tellPromised(reading, sentence, clause, told, dated);
  // "which we had promised for May", "had planned the fair for May": the plan is the thing's.
  // "Will fix the pump on Friday", and not "will fix the vote for Friday": done then.
  const isDeed =
    verb.mood !== 'none' &&
    verb.mood !== 'wish' &&
    told.every(({ place, role }) => place === 'after' && role !== 'target') &&
    !readTheme(words, ...objectOf(words, clause)).isHappening;
  const [from, to] =
    status === 'scheduled' && verb.sense === PLAN && !verb.passive && !verb.planned && !isDeed
      ? (clause.antecedent ?? objectOf(words, clause))
      : [0, 0];
  if (from < to && words.timeAt[from] === 0) {
    const theme = readTheme(words, from, to);
    // "We had expected her at Easter": nobody is planned.
    if (
      theme.pronoun === 'person' ||
      (theme.from + 1 === theme.to && hintsAt(words, theme.from) & PERSON) ||
      reading.mentions.isPerson(words, theme)
    ) {
      const name =
        reading.mentions.resolve(words, [from, to]) ?? (theme.pronoun === 'none' ? joinPhrase(words, nounTokens(words, from, to), 44) : '');
      if (name !== '')
        makeDraft(reading, sentence, clause, {
          part: 'plan',
          status,
          theme,
          ...dated[0],
          title: capitalised(`${name} ${words.vocabulary.forms.get(verb.base)?.[3] ?? ''}`),
        });
      return;
    }
    // "Organisers of Saturday's march expect 20,000": the day is of the march.
    if (!told.every(({ place }) => place === 'subject')) for (const when of dated) addPlan(reading, sentence, clause, theme, when);
    return;
  }
  if (status === 'scheduled' && dated.length === 1 && giveSlot(sentence, clause, dated[0])) return;
  const replaced = told.filter((time) => time.isReplaced || (time.isOriginal && (status !== 'occurred' || time.place === 'subject')));
  if (replaced.length > 0 && replaced.length < told.length) {
    replaceSlot(reading, sentence, clause, told, replaced, status);
    return;
  }
  dated.forEach((when, place) => {
    const noun = place > 0 ? nounDated(reading, told, when) : undefined;
    if (noun) {
      if (noun[0] < noun[1]) tellNoun(reading, sentence, clause, noun, when);
      return;
    }
    const later = status === 'scheduled' && (place > 0 ? isSequel(reading, when, dated[place - 1]) : supersedes(sentence, clause));
    const draft = addEvent(
      reading,
      sentence,
      clause,
      later ? 'rescheduled' : status,
      when,
      place === 0 ? undefined : gappedSubject(reading, told, when),
      later,
    );
    const rest = place === 0 ? '' : gappedRest(reading, told, when);
    if (rest !== '') draft.title = `${headlineOf(words, clause, { ...withSubject(reading, clause, draft.status), until: verb.to })} ${rest}`;
  });
}

/** "Has been brought forward and will take place on 15 June": the slot of the act before. */
function giveSlot({ clauses, made }: SentenceReading, clause: Clause, slot: Dated): boolean {
  const before = clauses[clauses.indexOf(clause) - 1] as Clause | undefined;
  if (
    !before ||
    clause.joint !== 'coordinate' ||
    clause.verb.mood !== 'will' ||
    clause.verb.negated ||
    before.subject[0] !== clause.subject[0] ||
    !movesSlot(before.verb.sense)
  )
    return false;
  const act = made.get(before)?.find(({ part, when, isAtSlot }) => part === 'act' && !when && !isAtSlot);
  if (!act) return false;
  giveTime(act, slot);
  act.status = 'rescheduled';
  act.isAtSlot = true;
  return true;
}

/** "begins at ten instead of nine": the old slot and the new one. */
function replaceSlot(
  reading: Reading,
  sentence: SentenceReading,
  clause: Clause,
  told: readonly AttachedTime[],
  replaced: readonly AttachedTime[],
  status: EventStatus,
): void {
  const { bits } = reading.words;
  const theme = readTheme(reading.words, clause.subject[0], clause.subject[1]);
  const kept = combineTimes(told.filter((time) => !replaced.includes(time)));
  // "Was serviced on 26 August, not on the 28th": a day that nobody had planned.
  const isUnplanned =
    status === 'occurred' &&
    replaced.every(
      ({ from, to, preposition }) => bits[(preposition >= 0 ? preposition : from) - 1] & NOT && !isPromised(reading.words, to, sentence.to),
    );
  // "Was run on Monday" was "to be run" before.
  const ahead = clauseLike(clause, { verb: groupLike(clause.verb, { past: false, perfect: false, mood: 'will' }) });
  const olds = isUnplanned
    ? []
    : combineTimes(replaced, 'at').map((slot) => {
        const plan = addPlan(reading, sentence, clause, theme, slot);
        plan.title = headlineOf(reading.words, ahead, withSubject(reading, clause, 'scheduled'));
        return plan;
      });
  const last = kept.at(-1);
  if (!last) return;
  for (const when of kept.slice(0, -1)) addEvent(reading, sentence, clause, status, when);
  const draft = addEvent(reading, sentence, clause, status === 'scheduled' ? 'rescheduled' : status, last);
  for (const old of olds) reading.links.add('rescheduledTo', old, draft);
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
