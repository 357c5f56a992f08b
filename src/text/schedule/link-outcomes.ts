// What plans became: what happened at another time, what came back.
import type { When } from '../../time/index.js';
import { finerOf } from '../drafts/combine-times.js';
import { type Draft, giveTime } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { nameOf, referentOf } from '../relations/referent.js';
import type { SentenceWords } from '../words/sentence-words.js';
import { BE, DO, HAVE, PAST_AUXILIARY } from '../words/vocabulary.js';
import { BEGIN, END, HAPPEN, PLAN, REINSTATE, RESUME, callsOff, isActSense } from '../words/verb-senses.js';
import { hasBefore, isHeld, isKin, mayMean, REACH, sameTheme } from './same-theme.js';
import { INSERTED, isMain } from '../clauses/clause.js';

/** Value of the class `befalls`: harm. */
const MISHAP = 2;

/** How surely a noun names what a verb tells. */
const ALIKE = 0.7;

/** What was planned and then happened at another time. */
export function linkOutcome(words: SentenceWords, told: readonly Draft[], index: number, outcome: Draft, links: LinkList): void {
  if (linkReturn(words, told, index, outcome, links)) {
    outcome.status = 'reinstated';
    return;
  }
  // "The deal, due to be completed by May, collapsed": no plan of anybody came true.
  if (namesAct(words, outcome) || words.vocabulary.classes.befalls[outcome.base] === MISHAP) return;
  const isProVerb = isDo(words, outcome.base);
  linkWithinSlot(words, told, index, outcome, links);
  const first = planOf(words, told, index, outcome, isProVerb, links),
    plan = first && latestSlot(first, links);
  if (!plan) {
    const off = told
      .slice(Math.max(0, index - 2), index)
      .find((other) => (isOff(other) && isAgain(other, outcome, links)) || isHeldAfter(words, other, outcome, links));
    if (off) links.add('rescheduledTo', off, outcome);
    return;
  }
  if (isProVerb) outcome.title = asDone(words, plan.title) ?? outcome.title;
  if (isOnItsDay(plan, outcome, links)) giveTime(outcome, { when: plan.when as When, times: plan.times });
  if (isAtOtherTime(words, plan, outcome)) links.add('rescheduledTo', plan, outcome);
}

/** "Did so": the verb stands for another. */
function isDo({ vocabulary: { bits } }: SentenceWords, base: number): boolean {
  return (bits[base] & (DO | BE | HAVE)) === DO;
}

/** The plan that came to that: of the same name, by the same verb, or right before it. */
function planOf(words: SentenceWords, told: readonly Draft[], index: number, outcome: Draft, isProVerb: boolean, links: LinkList): Draft | undefined {
  const { replaces, theme, sense, sentence } = outcome;
  // "The test was called off so that the crew could rest. It was carried out on Friday instead".
  // "The valve came late; it was finally released": what its own sentence told of before.
  const isOfSentence = told[index - 1]?.sentence === sentence;
  const given =
    replaces === true && theme?.pronoun === 'thing'
      ? told
          .slice(Math.max(0, index - REACH), index)
          .findLast((other) => isGivenUp(other, outcome, links) && (!isOfSentence || mayMean(words, outcome, other)))
      : undefined;
  return (
    given ??
    sameTheme(words, told, index, outcome, (plan) => mayHaveBecome(words, plan, outcome, isProVerb, links)) ??
    // "was to be handed over in May. The handover took place in June".
    (sense === HAPPEN && theme
      ? referentOf(words, told, theme, index, sentence, (plan) => plan.part === 'plan' && !links.leaves('rescheduledTo', plan))
      : undefined) ??
    // "The opening promised for May was scrapped. The road opened in June".
    told
      .slice(Math.max(0, index - REACH), index)
      .findLast(
        (other) =>
          isGivenUp(other, outcome, links) &&
          other.theme?.pronoun === 'none' &&
          other.theme.isHappening &&
          !(theme && isKin(theme, other.theme)) &&
          nameOf(words, other.theme, outcome) > ALIKE,
      )
  );
}

/** Is it a plan, not yet given another slot, that this may have come of? */
function mayHaveBecome(words: SentenceWords, plan: Draft, outcome: Draft, isProVerb: boolean, links: LinkList): boolean {
  if (plan.isAtSlot !== true && (plan.part !== 'plan' || !(isProVerb || isOfVerb(words, plan, outcome)))) return false;
  // "The plan to raise rents from October was rejected": no plan comes of that.
  if (!latestSlot(plan, links) || links.targets('cancels', outcome).includes(plan)) return false;
  return outcome.replaces === true || (isNamedSo(words, plan, outcome) && !isLeftOff(words, plan, outcome, links));
}

/** Where a plan stands since it was moved; undefined once it came true. */
export function latestSlot(plan: Draft, links: LinkList): Draft | undefined {
  let last = plan;
  for (let moves = 0; moves < REACH; moves++) {
    const [next] = links.targets('rescheduledTo', last) as readonly (Draft | undefined)[];
    if (!next) return last;
    if (next.part === 'happening') return undefined;
    last = next;
  }
  return undefined;
}

/** Does the verb tell of the plan: the same, one of beginning or ending, or any where the plan is known by its slot? */
function isOfVerb(words: SentenceWords, plan: Draft, outcome: Draft): boolean {
  const { base, sense, sentence, joint } = outcome;
  // "Was set for 3 May and had to be moved because it clashed with the fair".
  if (plan.base === base || (plan.sentence === sentence && joint !== 'subordinate') || isUnfulfilled(words, plan, outcome)) return true;
  if (sense === END) return plan.sense === END || ((words.vocabulary.bits[plan.base] ?? 0) & DO) !== 0;
  if (sense === BEGIN && plan.sense !== HAPPEN) return true;
  return (outcome.theme?.pronoun === 'none' || outcome.replaces === true) && (plan.isSlot === true || plan.sense === PLAN);
}

/** "The hearing set for Monday went ahead": on its day. */
function isOnItsDay(plan: Draft, outcome: Draft, links: LinkList): boolean {
  if (!plan.when || outcome.when || outcome.sense !== HAPPEN || outcome.status !== 'occurred') return false;
  return Number.isFinite(plan.when.end - plan.when.start) && !links.reaches('delays', plan) && !links.reaches('cancels', plan);
}

/** "Had until Friday to pay, and paid on Tuesday", "was planned for May and opened on 3 May": in time. */
function isAtOtherTime(words: SentenceWords, plan: Draft, outcome: Draft): boolean {
  const { when } = outcome,
    slot = plan.when;
  if (!slot || !when || slot.edtf === when.edtf || finerOf(slot, when) === when) return false;
  if (when.end > beginOf(slot) || outcome.replaces === true) return true;
  return Number.isFinite(slot.start) && outcome.sentence === plan.sentence && outcome.base === plan.base && hasBefore(words, plan, PAST_AUXILIARY);
}

/** "Is to be left until June" begins nowhere, and is no earlier than what was due in May. */
export function beginOf({ start, end }: When): number {
  return Number.isFinite(start) ? start : end;
}

/** "The train booked for 3 May did not run. The train was rerailed on 6 May": what becomes of the thing is not the plan. */
function isLeftOff({ vocabulary: { classes } }: SentenceWords, plan: Draft, { sense, base, sentence }: Draft, links: LinkList): boolean {
  return (
    links.reaches('cancels', plan) &&
    plan.sentence !== sentence &&
    sense !== HAPPEN &&
    sense !== BEGIN &&
    base !== plan.base &&
    classes.holding[base] === 0
  );
}

/** Was it called off? */
export function isOff({ part, status }: Draft): boolean {
  return part === 'act' && status === 'cancelled';
}

/** "The match was abandoned and replayed on 4 May": what slot it was to have is not told. */
function isAgain(off: Draft, { when, theme, sentence, joint, sense }: Draft, links: LinkList): boolean {
  const isSameSubject = joint === 'coordinate' && off.sentence === sentence && theme !== undefined && off.theme?.from === theme.from;
  if (!isSameSubject || when === undefined || links.leaves('cancels', off)) return false;
  // "Was called off in 2031 and won by Ada Moe in 2032": another one.
  return !off.when || (sense === HAPPEN && when.start >= off.when.end);
}

/** "The match, twice put off, was played on 4 May", "took place in May": what slot it had is not told. */
function isHeldAfter(words: SentenceWords, off: Draft, outcome: Draft, links: LinkList): boolean {
  const { when, theme, sentence } = outcome;
  if (off.part !== 'act' || off.status !== 'postponed' || off.sentence !== sentence || !INSERTED.has(off.joint) || links.leaves('delays', off))
    return false;
  return isHeld(words, outcome) && when !== undefined && off.theme?.from === theme?.from && (!off.when || off.when.end <= when.start);
}

/** "Should have been delivered by May. It was not finished until June": it was not, and is told to have been later. */
function isUnfulfilled(words: SentenceWords, plan: Draft, outcome: Draft): boolean {
  return (
    outcome.sentence - plan.sentence === 1 &&
    // "Moe was to have gone to Sund in May. She died in June": what somebody did in the end is something else.
    outcome.theme?.pronoun !== 'person' &&
    plan.when !== undefined &&
    outcome.when !== undefined &&
    outcome.when.start >= plan.when.end &&
    (plan.isOriginal === true || hasBefore(words, plan, HAVE))
  );
}

/** "The picnic was to be held in May. The shelling began in July": a happening of another name is another one; "the event", "the match" of a final may be it. */
function isNamedSo(words: SentenceWords, plan: Draft, { theme }: Draft): boolean {
  return (
    !theme || theme.pronoun !== 'none' || !plan.theme || plan.theme.pronoun !== 'none' || isKin(theme, plan.theme) || nameOf(words, theme, plan) > 0
  );
}

/** Told shortly before as a plan that will not come true. */
export function isGivenUp(other: Draft, { sentence, when, joint }: Draft, links: LinkList): boolean {
  if ((other.sentence === sentence && !isMain(joint)) || sentence - other.sentence > 2 || !other.when) return false;
  if (!when || other.when.end > when.start || links.leaves('rescheduledTo', other)) return false;
  return (
    (other.isOff === true && !links.leaves('cancels', other)) ||
    (other.part === 'plan' && (links.reaches('delays', other) || links.reaches('cancels', other)))
  );
}

/** "The postponement of the gala was announced": what becomes of an act is no outcome of the plan; "the move took place" is. */
function namesAct({ timeAt, tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { theme, sense }: Draft): boolean {
  if (sense === HAPPEN) return false;
  for (let at = theme?.from ?? 0; theme && at < theme.to; at++) if (timeAt[at] === 0 && isActSense(nounSense[word[at]])) return true;
  return false;
}

/** "Airport to reopen" that did so: "Airport reopens". */
function asDone(
  {
    vocabulary: {
      forms,
      lexicon,
      words: { headline, endings },
    },
  }: SentenceWords,
  plan: string,
): string | undefined {
  const passive = plan.indexOf(` ${headline.planPassive} `),
    active = plan.indexOf(` ${headline.plan} `);
  if (passive > 0) return plan.slice(0, passive) + plan.slice(passive + headline.planPassive.length + 1);
  if (active <= 0) return undefined;
  const [verb, ...rest] = plan.slice(active + headline.plan.length + 2).split(' ');
  const known = forms.get(lexicon.idOf(verb));
  return known && [plan.slice(0, active), known[plan.charAt(active - 1) === endings.plural ? 0 : 1], ...rest].join(' ');
}

/** "moved to Tuesday. It went dark at five": what happens next within the new slot is what the plan became. */
function linkWithinSlot(words: SentenceWords, told: readonly Draft[], index: number, outcome: Draft, links: LinkList): void {
  const act = told[index - 1];
  if (!act?.isAtSlot || !act.when || !outcome.when || outcome.kind !== 'event' || outcome.sentence - act.sentence > 1) return;
  if (outcome.theme?.isHappening && !isNamedSo(words, act, outcome)) return;
  if (finerOf(act.when, outcome.when) !== outcome.when || outcome.when.precision === act.when.precision) return;
  links.redirect('rescheduledTo', act, outcome);
}

/** What comes back was ended before: by an act, or by a state that lasts. */
export function linkReturn(words: SentenceWords, told: readonly Draft[], index: number, draft: Draft, links: LinkList): boolean {
  const isBack = draft.sense === RESUME || draft.sense === REINSTATE;
  // "have been suspended since Sunday. They are due to sail on Friday": a plan for what rests brings it back.
  // "A fair, called off in May, will go ahead in June".
  // "Cancelled the concert, which was to have taken place on Friday" brings nothing back.
  const isOn = draft.sense === HAPPEN && draft.part === 'plan' && !links.reaches('cancels', draft);
  if (!isBack && (draft.part !== 'plan' || draft.isSlot)) return false;
  // "Axed the launch, due to go ahead on Friday" neither.
  const isInside = (other: Draft): boolean => draft.joint === 'infinitive' && other.sentence === draft.sentence;
  const ended = sameTheme(words, told, index, draft, (other) => rests(other, isBack, isOn && !isInside(other)));
  if (ended) links.add('reinstates', draft, ended);
  return ended !== undefined;
}

/** Was called off, or put off where that is taken back, or has not gone on since. */
function rests({ part, status, sense }: Draft, isBack: boolean, isOn: boolean): boolean {
  if (part === 'act' && ((status === 'cancelled' && (isBack || isOn)) || (status === 'postponed' && isBack))) return true;
  return status === 'ongoing' && (callsOff(sense) || (isBack && sense === END));
}
