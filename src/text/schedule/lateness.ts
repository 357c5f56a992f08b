// When it was to happen, counted from when it did, "reopened at 5.15, six hours later than planned", and the other way round: "was due at noon and came two hours late".
import { whenFromEdtf, type When } from '../../time/index.js';
import { finerOf } from '../drafts/combine-times.js';
import { clauseLike, type Clause } from '../clauses/clause.js';
import { giveTime, type Draft } from '../drafts/draft.js';
import { groupLike } from '../clauses/verbs/verb-group.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { lastDraftOf } from '../relations/referent.js';
import { hintsAt, isBreak, type SentenceWords, textBetween } from '../words/sentence-words.js';
import type { AttachedTime } from '../clauses/times/time-roles.js';
import { AUXILIARY, ADVERB, COMPARISON, NOUN_LIKE, PARTICIPLE, PAST } from '../words/vocabulary.js';
import { PLAN, SAY, THINK } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { themeTitle } from '../titles/theme-title.js';
import { countedFrom, told } from '../drafts/counted-time.js';
import { withSubject } from '../pronouns/subject-names.js';
import { isOwner } from '../clauses/nouns/theme.js';
import { isOfOne } from './same-theme.js';

/** Senses of verbs that tell what was to be. */
const FORETELLS = new Set([PLAN, SAY, THINK]);

/** Drafts back in which a slot is told of which a length says how much later it was. */
const FAR = 16;

/** Tells when something was to happen, or when it did, where only the one is told and by how much it came later or earlier. */
export function tellLateness(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  tellLate(reading, sentence, clause, times);
  tellOverdue(reading, sentence, clause, times);
}

/** "The 07:45 left 20 minutes late", "the May issue appeared in July": a time that names it tells when it was to be; "Monday's talk was held" tells when it was. */
function tellsSlot(words: SentenceWords, { subject: [first, end], verb }: Clause, { from, time: { type, when } }: AttachedTime): boolean {
  if (from < first || from >= end || when === undefined || type === 'DURATION') return false;
  return type === 'TIME' || !verb.past || !isOwner(words, from, end);
}

/** Tells the slot that a length before "later than planned", "behind schedule", "late" counts back to. */
function tellLate(reading: Reading, sentence: SentenceReading, own: Clause, times: readonly AttachedTime[]): void {
  const { words, links, drafts } = reading;
  const length = times.find((time) => time.time.type === 'DURATION' && endOfLateness(words, time.to) > 0);
  if (!length) return;
  const end = endOfLateness(words, length.to);
  // "…, an hour later than the board had said": the clause that the length opens has the verb of who was wrong.
  const clause = length.to <= own.verb.from && end > own.verb.head ? (sentence.clauses[sentence.clauses.indexOf(own) - 1] ?? own) : own;
  const draft = sentence.made
    .get(clause)
    ?.find(({ kind, status, when }) => kind === 'event' && status !== 'negated' && status !== 'cancelled' && when !== undefined);
  if (!draft?.when || links.reaches('rescheduledTo', draft)) return;
  const isSlot = times.some((time) => tellsSlot(words, clause, time));
  const isLate = words.vocabulary.classes.lateness[words.tokens.word[length.to]] !== EARLIER,
    exact = countedFrom(boundOf(draft.when), length.time, isSlot === isLate ? 1 : -1),
    counted = exact && asCounted(exact, length.time.value);
  if (!counted) return;
  // "Was to close in March. It closed in June, three months late": the slot was told.
  const isTold = ({ part, isAtSlot, when: slot }: Draft): boolean =>
    (part === 'plan' || isAtSlot === true) && slot !== undefined && finerOf(slot, counted) !== undefined;
  const before = isSlot ? undefined : (lastDraftOf(drafts, draft.sentence, isTold) ?? lastDraftOf(drafts, draft.sentence - 1, isTold));
  if (before) {
    // "Was to end on 5 May. It will end a day earlier than planned, on 4 May".
    if (draft.status === 'scheduled' && before !== draft && draft.theme && isOfOne(before, draft.theme) && !links.leaves('rescheduledTo', before)) {
      links.add('rescheduledTo', before, draft);
      draft.status = 'rescheduled';
    }
    return;
  }
  // "Was going to begin on 3 May. … We shall begin on 17 May, two weeks later than planned": told farther back.
  const known = isSlot
    ? undefined
    : drafts.slice(-FAR).findLast((other) => isTold(other) && !links.leaves('rescheduledTo', other) && other.base === draft.base);
  if (known) {
    links.add('rescheduledTo', known, draft);
    return;
  }
  const when = isSlot ? draft.when : counted;
  if (isSlot) giveTime(draft, { when: counted, times: [told(reading, length, counted, textBetween(words, length.to, end))] });
  const plan = makeDraft(reading, sentence, clause, {
    part: 'plan',
    status: 'scheduled',
    theme: draft.theme,
    when,
    isOriginal: true,
    times: [told(reading, length, when, textBetween(words, length.to, end))],
    title:
      // "Has moved its debate to Tuesday, two days ahead of schedule": of the debate.
      draft.part === 'act' && draft.theme
        ? themeTitle(words, draft.theme, 'planned', [])
        : headlineOf(words, clauseLike(clause, { verb: groupLike(clause.verb, { form: 'finite', mood: 'will', past: false, perfect: false }) }), {
            ...withSubject(reading, clause, 'scheduled'),
            until: length.from >= clause.verb.to ? length.from : undefined,
          }),
  });
  // What comes next comes behind what happened.
  if (draft.status === 'occurred') drafts.splice(drafts.lastIndexOf(draft), 0, ...drafts.splice(-1));
  links.add('rescheduledTo', plan, draft);
}

/** "Four years late": in that year, on no day of it; "three months late" in that month. */
function asCounted(when: When, length: string): When {
  const unit = /^P\d+([YM])$/.exec(length)?.[1];
  return unit ? whenFromEdtf(when.edtf.slice(0, unit === 'Y' ? 4 : 7), { timeZone: when.timeZone }) : when;
}

/** "By 20 June": that day. */
function boundOf(when: When): When {
  return Number.isFinite(when.start) ? when : whenFromEdtf(when.edtf.slice(when.edtf.indexOf('/') + 1), { timeZone: when.timeZone });
}

/** Tokens between "than" and who was wrong, at most. */
const FARTHEST = 8;
/** Value of the class `overdue`: "late"; the other is "early". */
const LATE = 1;
/** Value of the class `lateness`: "earlier", "ahead"; the others are "later", "behind". */
const EARLIER = 2;

/** "The tug that was due at noon arrived two hours late", "the fair was set for 3 May; it will be held a week later than planned": counted from its slot. */
function tellOverdue(reading: Reading, sentence: SentenceReading, clause: Clause, times: readonly AttachedTime[]): void {
  const { words, drafts } = reading;
  const { overdue, lateness } = words.vocabulary.classes;
  const length = times.find(
    ({ time, to }) => time.type === 'DURATION' && words.timeAt[to] === 0 && (overdue[words.tokens.word[to]] !== 0 || endOfLateness(words, to) > 0),
  );
  const draft =
    length &&
    sentence.made
      .get(clause)
      ?.find(
        ({ kind, status, when }) =>
          kind === 'event' && (status === 'occurred' || status === 'reported' || status === 'scheduled') && when === undefined,
      );
  if (!draft) return;
  // Who is late is what was due: by name, or as "it". "She was due at noon. He came two hours late": nobody knows.
  const { head = '', pronoun } = draft.theme ?? {};
  const isSame = ({ theme }: Draft): boolean =>
    theme !== undefined && theme.head !== '' && (pronoun === 'thing' || pronoun === 'several' || theme.head === head);
  const isSlot = (other: Draft): boolean => other !== draft && other.status === 'scheduled' && other.when !== undefined && isSame(other);
  const plan = lastDraftOf(drafts, draft.sentence, isSlot) ?? lastDraftOf(drafts, draft.sentence - 1, isSlot),
    next = words.tokens.word[length.to],
    isLater = overdue[next] === 0 ? lateness[next] !== EARLIER : overdue[next] === LATE;
  const when = plan?.when && countedFrom(plan.when, length.time, isLater ? 1 : -1);
  if (!plan || !when) return;
  giveTime(draft, { when, times: [told(reading, length, when, plan.title)] });
  reading.links.add('rescheduledTo', plan, draft);
  if (draft.status === 'scheduled') draft.status = 'rescheduled';
}

/** The token behind "later than planned", "than the board had said", "behind schedule", "late"; 0 where a length is compared to something else. */
function endOfLateness(words: SentenceWords, from: number): number {
  const {
    bits,
    timeAt,
    tokens: { word, length },
    vocabulary: { classes, sense, nounSense },
  } = words;
  if (from >= length || timeAt[from] !== 0) return 0;
  if (classes.overdue[word[from]] === LATE) return from + 1;
  if (classes.lateness[word[from]] === 0) return 0;
  let at = from + 1;
  if (hintsAt(words, at) & COMPARISON) {
    // Who said so may stand between, and nothing else.
    let isAlone = true;
    for (const last = Math.min(length, at + FARTHEST); ++at < last && timeAt[at] === 0 && !isBreak(words, at);) {
      const isVerb = (bits[at] & (PAST | PARTICIPLE)) !== 0;
      // "Than first advertised".
      if (isVerb && ((isAlone && bits[at] & PARTICIPLE) || FORETELLS.has(sense[word[at]]))) return at + 1;
      if (isVerb && !(bits[at] & (AUXILIARY | ADVERB | NOUN_LIKE))) return 0;
      if (!(bits[at] & ADVERB)) isAlone = false;
    }
    return 0;
  }
  // "Ahead of schedule".
  if (classes.nounJoint[word[at]] !== 0) at++;
  return nounSense[word[at]] === PLAN ? at + 1 : 0;
}
