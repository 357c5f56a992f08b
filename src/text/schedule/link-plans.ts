// Joins the acts, plans and happenings of a whole text into chains: which plan was moved, what became of it.
import { finerOf } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import type { LinkList } from '../drafts/link-list.js';
import { nameOf, referentOf } from '../relations/referent.js';
import { hintsAt, type SentenceWords, tokenAfter } from '../words/sentence-words.js';
import { likeness, SAME_HEAD, type Theme } from '../clauses/theme.js';
import { DEED, DETERMINER, HAVE, NOT, PAST_AUXILIARY, SEQUEL, WILL } from '../words/vocabulary.js';
import { HAPPEN, PLAN, RESUME } from '../words/verb-senses.js';
import { joinPhrase, nounTokens } from '../titles/phrase.js';
import { shift } from './shift.js';
import { linkGivenUp, linkNamedSlot } from './link-given-up.js';
import { linkObstacles } from './link-obstacles.js';
import { beginOf, isGivenUp, isOff, linkOutcome, linkReturn } from './link-outcomes.js';
import { hasBefore, isAdded, mayMean, sameTheme, REACH } from './same-theme.js';
import { isActSense, isLater, linkAct as joinAct, relationOf } from '../drafts/act-senses.js';
import { isMain } from '../clauses/clause.js';
import { isJoint } from '../clauses/counted-joints.js';

/** Sentences back in which what a first slot became is told, by its name. */
const REACH_BACK = 3;

/** Adds the relations between plans, acts and happenings that stand in different clauses. */
export function linkPlans(words: SentenceWords, drafts: readonly Draft[], links: LinkList): void {
  const told = drafts.filter((draft) => draft.part !== 'cause' && draft.part !== 'statement');
  for (let index = 0; index < told.length; index++) {
    const draft = told[index];
    if (draft.part === 'act' && draft.status !== 'negated') {
      linkAct(words, told, index, draft, links);
      if (draft.by && !draft.when) shift(words, draft, draft.by, links);
      if (draft.status === 'postponed' && !draft.when) linkNamedSlot(words, draft, links);
    } else if (draft.part === 'plan' && draft.replaces) linkReplacement(words, told, index, draft, links);
    else if (draft.asks !== undefined) linkRequest(told, index, draft, links);
    else if (draft.part === 'plan') {
      linkReturn(words, told, index, draft, links);
      linkSlots(words, told, index, draft, links);
      linkNext(words, told, index, draft, links);
      if (draft.isOriginal || hasBefore(words, draft, PAST_AUXILIARY)) linkOriginal(words, told, index, draft, links);
    } else if (draft.part === 'happening' && draft.status === 'occurred') linkOutcome(words, told, index, draft, links);
    else if (draft.status === 'negated' && !links.leaves('cancels', draft)) {
      // "The gala did not take place. It had been fixed for Monday"; "it was due on Monday. That did not happen" may only be late.
      const isPlan = ({ part, when, theme, base }: Draft): boolean =>
        part === 'plan' &&
        when !== undefined &&
        theme?.from !== draft.theme?.from &&
        (draft.sense === HAPPEN || (base === draft.base && isNever(words, draft)));
      const plan = sameTheme(words, told, index, draft, isPlan) ?? (draft.sense === HAPPEN ? planAfter(words, told, index, draft) : undefined);
      if (plan) links.add('cancels', draft, plan);
    }
  }
  linkGivenUp(words, told, links);
  linkObstacles(words, told, links);
}

/** "Was to sail in May. It did not sail": neither "has not yet sailed" nor "nothing sailed". */
function isNever(words: SentenceWords, draft: Draft): boolean {
  return isMain(draft.joint) && !hasBefore(words, draft, HAVE) && draft.theme !== undefined && !(words.bits[draft.theme.from] & NOT);
}

/** Who was asked to act and then acted did so because of it. */
function linkRequest(told: readonly Draft[], index: number, request: Draft, links: LinkList): void {
  const { asked } = request;
  if (!asked) return;
  for (let at = Math.max(0, index - REACH); at < Math.min(told.length, index + REACH); at++) {
    const act = told[at];
    if (act.part !== 'act' || act.sense !== request.asks || !act.agent || likeness(asked, act.agent) < SAME_HEAD) continue;
    links.add('causes', request, act);
    return;
  }
}

function linkAct(words: SentenceWords, told: readonly Draft[], index: number, act: Draft, links: LinkList): void {
  const type = relationOf(act.sense) ?? 'delays';
  if (type === 'delays') linkEarlierTold(told, index, act, links);
  if (links.leaves(type, act) || links.reaches('rescheduledTo', act)) return;
  const isPlan = (draft: Draft): boolean =>
    (type === 'reinstates'
      ? draft.part === 'act' && draft.status !== 'reinstated'
      : (draft.part === 'plan' &&
          (draft.sense !== RESUME || draft.sentence !== act.sentence || draft.joint === 'relative') &&
          !(draft.replaces && type === 'cancels' && draft.sentence === act.sentence)) ||
        draft.isOff === true) ||
    (type !== 'reinstates' && draft.part === 'act' && draft.status === 'rescheduled' && draft.when !== undefined && draft !== act) ||
    // "The ferry did not sail at noon. It has been retimed to six".
    (act.isAtSlot === true && draft.status === 'negated' && draft.when !== undefined && act.when !== undefined && draft.when.start < act.when.end);
  // "put off work planned for May": its plan stands right behind it; "scrapped its plan to close the pool in May", "called off the strike before it was to begin" too.
  const isPlansOwn = ({ joint, isSlot }: Draft): boolean =>
    joint === 'relative' ||
    joint === 'subordinate' ||
    (joint === 'participle' && isSlot === true) ||
    (joint === 'infinitive' &&
      act.theme !== undefined &&
      (words.vocabulary.nounSense[words.tokens.word[act.theme.headAt]] === PLAN || (hintsAt(words, act.theme.headAt) & DEED) !== 0));
  const behind = told
    .slice(index + 1, index + 4)
    .find(
      (draft) =>
        isPlansOwn(draft) &&
        draft.part === 'plan' &&
        !draft.replaces &&
        draft.sentence === act.sentence &&
        draft.theme !== undefined &&
        act.theme !== undefined &&
        (draft.joint === 'subordinate'
          ? draft.theme.pronoun === 'thing' && hasBefore(words, draft, PAST_AUXILIARY)
          : (draft.theme.from >= act.theme.from && draft.theme.from < act.theme.to) || likeness(draft.theme, act.theme) >= SAME_HEAD),
    );
  // "A summit that she was to have attended has been called off".
  const inside = told
    .slice(Math.max(0, index - 3), index)
    .findLast(
      (other) =>
        other.joint === 'relative' &&
        other.sentence === act.sentence &&
        act.theme !== undefined &&
        other.at > words.tokens.start[act.theme.from] &&
        other.at < act.at &&
        isPlan(other),
    );
  const plan =
    (type === 'reinstates' ? undefined : (behind ?? inside)) ??
    sameTheme(words, told, index, act, isPlan) ??
    (type === 'reinstates' ? undefined : planAfter(words, told, index, act)) ??
    (act.theme?.pronoun === 'none'
      ? referentOf(words, told, isBare(words, act.theme) ? { ...act.theme, isDefinite: true } : act.theme, index, act.sentence, isPlan)
      : undefined) ??
    (type === 'cancels' ? inForce(words, told, index, act) : act.isAtSlot ? slotAfter(told, index, act) : undefined);
  if (!plan) return;
  // "Will go ahead after all. The club had called it off on Monday".
  if (type === 'cancels' && plan.part === 'plan' && plan.sense === HAPPEN && hasBefore(words, plan, WILL) && hasBefore(words, act, HAVE)) {
    links.add('reinstates', plan, act);
    return;
  }
  if (plan.isSlot === true || plan.part === 'act') nameTheme(words, act, plan);
  if (act.isAtSlot) {
    links.add('rescheduledTo', plan, act);
    if (isLater(act)) links.add('delays', act, plan);
    return;
  }
  // "promised for May, will be released in June. We held it back": what was held back is the first slot.
  const [given] = type === 'delays' && !act.when ? links.origins('rescheduledTo', plan) : [];
  joinAct(links, act, given ?? plan);
  const [moved] = links.targets('rescheduledTo', act);
  if (moved) links.add('rescheduledTo', plan, moved);
}

/** "Is to reopen at noon. Reopening was put back": a noun alone is of the plan that it names. */
function isBare({ bits, tokens: { word }, vocabulary: { nounSense } }: SentenceWords, { from, headAt, nouns, modifiers }: Theme): boolean {
  return nouns.length === 1 && modifiers.length === 0 && !(bits[from] & DETERMINER) && nounSense[word[headAt]] === 0;
}

/** "The fair runs from Friday. It was moved from May": the slot that was given up became the one told before. */
function linkEarlierTold(told: readonly Draft[], index: number, act: Draft, links: LinkList): void {
  for (const slot of links.targets('delays', act)) {
    const { when, theme } = slot;
    if (!slot.isSlot || !when || !theme || links.leaves('rescheduledTo', slot)) continue;
    const now = told
      .slice(Math.max(0, index - REACH), index)
      .findLast(
        (other) =>
          other.part === 'plan' &&
          !other.isSlot &&
          act.sentence - other.sentence <= 2 &&
          other.when !== undefined &&
          other.when.start >= when.end &&
          other.theme !== undefined &&
          likeness(other.theme, theme) >= SAME_HEAD,
      );
    if (now) links.add('rescheduledTo', slot, now);
  }
}

/** "The band revived it": the title names what was acted upon. */
function nameTheme(words: SentenceWords, act: Draft, { theme: named }: Draft): void {
  const { theme } = act;
  if (!theme || !named || theme.pronoun === 'none' || theme.pronoun === 'person' || named.nouns.length === 0) return;
  const pronoun = words.tokens.text.slice(words.tokens.start[theme.from], words.tokens.end[theme.to - 1]);
  const name = joinPhrase(words, nounTokens(words, named.from, named.to), 36);
  const parts = act.title.split(' ');
  const place = parts.lastIndexOf(pronoun);
  if (place > 0 && name !== '') act.title = [...parts.slice(0, place), name, ...parts.slice(place + 1)].join(' ');
}

/** "It had been planned for Friday": the plan is told after the act upon it. */
function planAfter(words: SentenceWords, told: readonly Draft[], index: number, act: Draft): Draft | undefined {
  let at = index + 1;
  while (at < Math.min(told.length, index + 5) && !(told[at].part === 'plan' && told[at].sentence - act.sentence === 1)) at++;
  const next = at < index + 5 ? (told[at] as Draft | undefined) : undefined;
  if (!next || next.replaces || next.sense === RESUME || !next.theme || !act.theme || hasBefore(words, next, WILL)) return undefined;
  // "The trial was put off. Orr was to have appeared at ten".
  const isNamed = act.theme.nouns.includes(next.theme.head) || (next.theme.isDefinite && next.theme.isHappening && next.theme.nouns.length === 1);
  // "Trading was halted. The firm said it would pay in June": who that is has been told.
  return (next.theme.pronoun === 'thing' && mayMean(words, next, act) && (told[index + 1] === next || next.sense === PLAN)) ||
    (next.sense === PLAN && likeness(act.theme, next.theme) >= SAME_HEAD) ||
    (isNamed && hasBefore(words, next, HAVE) && hasBefore(words, next, PAST_AUXILIARY))
    ? next
    : undefined;
}

/** "imposed a curfew. The curfew was lifted": what is ended need be no plan. */
function inForce(words: SentenceWords, told: readonly Draft[], index: number, act: Draft): Draft | undefined {
  const { theme } = act;
  if (!theme) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 8); at--) {
    const other = told[at];
    if (other.part !== 'happening' || other.status !== 'occurred' || (act.when && other.when && other.when.start > act.when.start)) continue;
    // "Was announced in 2031 and dropped in 2033".
    if (other.sentence === act.sentence && other.theme?.from === theme.from) return other;
    if (other.sense === RESUME || !other.when) continue;
    if (theme.pronoun === 'thing') return act.sentence - other.sentence === 1 ? other : undefined;
    if (theme.head.length > 3 && other.title.toLowerCase().includes(theme.head)) return other;
  }
  // "Decided to sell the mill. The decision was reversed".
  return theme.pronoun === 'none'
    ? referentOf(words, told, theme, index, act.sentence, ({ part, status, base }) => part === 'happening' && status === 'occurred' && base !== 0)
    : undefined;
}

/** "has put off the sale until autumn. The sale, expected to close in June, …": the old slot is told after the new one. */
function slotAfter(told: readonly Draft[], index: number, plan: Draft): Draft | undefined {
  return told
    .slice(index + 1, index + 4)
    .find(
      (other) =>
        other.part === 'plan' &&
        !other.replaces &&
        other.sentence - plan.sentence === 1 &&
        other.when !== undefined &&
        plan.when !== undefined &&
        other.when.end <= plan.when.start &&
        plan.theme !== undefined &&
        other.theme !== undefined &&
        likeness(plan.theme, other.theme) >= SAME_HEAD,
    );
}

/** A plan that replaces another: chain it, and call it the move itself where no act tells of one. */
function linkReplacement(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (links.reaches('rescheduledTo', plan)) return;
  const earlier = sameTheme(
    words,
    told,
    index,
    plan,
    (draft) => (draft.part === 'plan' || draft.isAtSlot === true) && draft.when?.edtf !== plan.when?.edtf && !links.leaves('rescheduledTo', draft),
  );
  const isPutOff = (draft: Draft): boolean => draft.part === 'act' && (draft.status === 'postponed' || draft.status === 'rescheduled');
  // "Pushed the opening of term by a week. Schools will now open on Monday".
  const act =
    sameTheme(words, told, index, plan, isPutOff) ??
    told
      .slice(Math.max(0, index - REACH), index)
      .findLast(
        (draft) =>
          isPutOff(draft) &&
          !draft.when &&
          plan.sentence - draft.sentence <= 2 &&
          draft.theme?.pronoun === 'none' &&
          nameOf(words, draft.theme, plan) > 0.7,
      );
  if (earlier) {
    links.add('rescheduledTo', earlier, plan);
    if (!act || act.sentence < earlier.sentence) plan.status = 'rescheduled';
  } else {
    const slot =
      (act && links.targets('delays', act)[0]) ??
      slotAfter(told, index, plan) ??
      told.slice(Math.max(0, index - REACH), index).findLast((other) => plan.sentence - other.sentence === 1 && isGivenUp(other, plan, links));
    // "A ballot, put off in May because of floods, will now be held in June": of what slot it was put off is not told.
    const from =
      slot ??
      (act?.status === 'postponed' || (act && !act.when && act.by) ? act : undefined) ??
      sameTheme(words, told, index, plan, isOff) ??
      offBehind(told, index, plan);
    if (from) links.add('rescheduledTo', from, plan);
  }
  if (act?.status === 'postponed') act.status = 'rescheduled';
}

/** "The regatta, which was rained off in May, has a new date of 4 June": its noun is told first. */
function offBehind(told: readonly Draft[], index: number, { sentence, theme }: Draft): Draft | undefined {
  return told
    .slice(index + 1, index + 4)
    .find(
      (other) =>
        isOff(other) && other.sentence === sentence && theme !== undefined && other.theme !== undefined && likeness(theme, other.theme) >= SAME_HEAD,
    );
}

/** "The vote was put off. It will be held on 4 May": a slot told after the earlier one was given up. */
function linkNext(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (!plan.when || plan.isSlot || plan.isOriginal || links.reaches('rescheduledTo', plan)) return;
  const given =
    sameTheme(words, told, index, plan, (other) => isGivenUp(other, plan, links)) ??
    (plan.sense === HAPPEN && plan.joint !== 'relative'
      ? sameTheme(
          words,
          told,
          index,
          plan,
          (other) => other.part === 'act' && other.status === 'postponed' && other.sentence === plan.sentence && !links.leaves('delays', other),
        )
      : undefined);
  if (given) links.add('rescheduledTo', given, plan);
}

/** Two slots of one plan in one sentence: the earlier one became the later one. */
function linkSlots(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  for (let at = index - 1; at >= Math.max(0, index - REACH) && told[at]?.sentence === plan.sentence; at--) {
    const other = told[at];
    if (other.part !== 'plan' || !other.theme || !plan.theme || !other.when || !plan.when || other.when.edtf === plan.when.edtf) continue;
    const isAlike =
      plan.theme.from === other.theme.from ||
      (plan.theme.pronoun === 'thing' && plan.base === other.base) ||
      likeness(plan.theme, other.theme) >= SAME_HEAD ||
      // "Was to be restarted on the 5th; the restart is now expected in June".
      (plan.sense === PLAN &&
        other.base !== 0 &&
        plan.theme.headAt >= 0 &&
        words.vocabulary.base[words.tokens.word[plan.theme.headAt]] === other.base &&
        hasBefore(words, other, PAST_AUXILIARY));
    // "Was to be held in May but will take place in June".
    const isOneVerb =
      plan.base === other.base ||
      (hasBefore(words, other, PAST_AUXILIARY) && hasBefore(words, plan, WILL)) ||
      plan.sense === PLAN ||
      other.sense === PLAN ||
      isTaken(plan) ||
      isTaken(other);
    // "The ship, which was to have sailed on 3 May, will stay until June".
    const isSuperseded = other.joint === 'relative' && plan.joint !== 'relative' && hasBefore(words, other, PAST_AUXILIARY);
    if (!(isAlike && (isOneVerb || isSuperseded)) && !plan.isOriginal && !other.isOriginal) continue;
    if (other.at === plan.at ? !isNext(words, plan) : isAdded(words, other, plan)) continue;
    if (finerOf(other.when, plan.when)) continue;
    // "The sale, brought forward from 9 May, is on 2 May": what stands with the act is what it was moved from.
    const isFirst =
      isSuperseded ||
      (plan.isOriginal !== other.isOriginal
        ? other.isOriginal === true
        : isTaken(other) === isTaken(plan)
          ? beginOf(other.when) <= beginOf(plan.when)
          : isTaken(other));
    const [from, to] = isFirst ? [other, plan] : [plan, other];
    if (links.leaves('rescheduledTo', from) || links.reaches('rescheduledTo', to)) return;
    links.add('rescheduledTo', from, to);
    return;
  }
}

/** "Fixed for 3 May and then for 10 May", "for Friday and before that for Monday": one slot after the other; "late on Thursday or before dawn on Friday": one or the other. */
function isNext(words: SentenceWords, { times: [time] }: Draft): boolean {
  const at = tokenAfter(words, time.start);
  for (let before = at - 1; before > Math.max(0, at - 4) && words.timeAt[before] === 0; before--)
    if (hintsAt(words, before) & SEQUEL || (before + 1 < at && isJoint(words, before))) return true;
  return false;
}

/** A slot that an act took away. */
function isTaken({ isSlot, sense }: Draft): boolean {
  return isSlot === true && isActSense(sense);
}

/** "Saturday's tie … It was originally to be played on 7 January": the first slot is told after the one it became. */
function linkOriginal(words: SentenceWords, told: readonly Draft[], index: number, plan: Draft, links: LinkList): void {
  if (links.leaves('rescheduledTo', plan) || links.reaches('rescheduledTo', plan)) return;
  const { theme, when } = plan;
  if (!theme || !when) return;
  const { intransitive } = words.vocabulary.classes;
  // "The mayor will visit Sund on Friday. She was to have come on Monday": of a person only what is the same, or has no object.
  const isOne = (other: Draft): boolean =>
    theme.pronoun !== 'person' ||
    plan.base === other.base ||
    (plan.sense === PLAN && other.sense === PLAN) ||
    (plan.base !== 0 && intransitive[plan.base] !== 0);
  const isPronoun = theme.pronoun !== 'none';
  const isNow = (other: Draft): boolean =>
    (other.part === 'plan' || other.isAtSlot === true || (other.status === 'occurred' && (plan.sense === PLAN || plan.base === other.base))) &&
    other.kind === 'event' &&
    other.sentence < plan.sentence &&
    plan.sentence - other.sentence <= (isPronoun ? 1 : REACH_BACK) &&
    other.when !== undefined &&
    other.when.start >= when.end &&
    !links.reaches('rescheduledTo', other);
  // "Will be repeated on Friday. The repeat was first announced for Monday".
  const now =
    sameTheme(
      words,
      told,
      index,
      plan,
      (other) => isNow(other) && (isPronoun ? isOne(other) : other.theme !== undefined && likeness(theme, other.theme) >= SAME_HEAD),
    ) ?? referentOf(words, told, theme, index, plan.sentence, isNow);
  if (now) links.add('rescheduledTo', plan, now);
}
