// Causes and effects that have both been told: joins the two.
import { nounTitle } from '../titles/phrase.js';
import { befalls, causeOfClause } from './cause-of.js';
import { isMain, parentOf, type Clause } from '../clauses/clause.js';
import { ENTAILING, isIndicative } from '../clauses/verbs/verb-group.js';
import { pastOutcome } from '../clauses/openings.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import { MADE, type Reading, type SentenceReading } from '../drafts/reading.js';
import { firstOf, lastDraftOf, mainOf, referentOf } from './referent.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { isWhy } from '../clauses/joints/relative-clause.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { ADVERB, ARTICLE, INDEFINITE, PREPOSITION, RELATIVE, SUBORDINATOR } from '../words/vocabulary.js';
import { objectOf } from '../clauses/nouns/object-of.js';

/** "Moved to June when Orr fell ill and to May after the hall burned": each reason stands behind the slot that came of it. */
export function linkMoved(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const {
    words: { timeAt, times },
    drafts,
    links,
  } = reading;
  let at = clause.connective - 1;
  if (at > 0 && isBreak(reading.words, at)) at--;
  const end = at > 0 && timeAt[at] !== 0 ? times[timeAt[at] - 1].end : -1;
  const act = end < 0 ? undefined : lastDraftOf(drafts, sentence.index, (draft) => draft.isAtSlot === true && draft.times.at(-1)?.end === end);
  const cause = act && causeOfClause(reading, sentence, clause);
  if (cause) links.add('causes', cause, act);
  return cause !== undefined;
}

/** "The strike means that schools will close" */
export function isEntailing(
  {
    words: {
      vocabulary: { classes },
    },
  }: Reading,
  { verb }: Clause,
): boolean {
  return classes.clauseOnly[verb.base] === ENTAILING;
}

/** "The delay follows the failure of a pump": what is followed led to what the subject names. */
export function linkFollowed(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, drafts, links } = reading;
  const { clauses, made, index } = sentence;
  const clause = clauses[place],
    { verb, subject } = clause;
  const [from, to] = objectOf(words, clause);
  if (from >= to || words.timeAt[from] !== 0 || !isIndicative(verb) || verb.passive || verb.negated) return;
  const object = readTheme(words, from, to),
    before = firstOf(drafts, index);
  const effect =
    befalls(words, object) || (object.headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[object.headAt]] !== 0)
      ? referentOf(words, drafts, readTheme(words, subject[0], subject[1]), before, index)
      : undefined;
  if (!effect) return;
  const own = made.get(clause)?.[0],
    next = clauses[place + 1] as Clause | undefined;
  // "A request that the court sent on Monday".
  const known = (next?.joint === 'relative' ? made.get(next)?.[0] : undefined) ?? referentOf(words, drafts, object, before, index);
  if (own) dropDraft(reading, clause, own);
  links.add(
    'causes',
    known && known !== effect
      ? known
      : makeDraft(reading, sentence, clause, {
          part: own?.when ? 'happening' : 'cause',
          status: 'occurred',
          when: own?.when,
          times: own?.times,
          theme: object,
          title: nounTitle(words, from, to),
        }),
    effect,
  );
}

/** "She plays tomorrow, which pushes the workshop back", "was fined for speeding": what led to what two clauses tell. */
export function linkClauses(reading: Reading, { clauses, made }: SentenceReading, clause: Clause): void {
  const host = parentOf(clauses, clause),
    own = host && mainEffect(made.get(clause)),
    told = own && made.get(host)?.find(({ kind, status }) => kind === 'event' && status !== 'negated');
  if (!told || own.kind !== 'event' || told === own) return;
  const { links } = reading;
  if (own.part === 'act' && isOfWhole(clause)) links.add('causes', told, own);
  else if (isRequited(reading, host, clause)) links.add('causes', own, told);
}

/** "Which" stands for all that is told before it, and for no noun. */
function isOfWhole({ joint, verb, subject: [from, to] }: Clause): boolean {
  return joint === 'relative' && from === to && verb.form === 'finite' && verb.mood === 'none' && !verb.copula && !verb.negated;
}

/** "Was jailed for setting fire to a mill". */
function isRequited(
  {
    words: {
      tokens: { word },
      vocabulary: { classes },
    },
  }: Reading,
  { verb: { base } }: Clause,
  { joint, verb, connective }: Clause,
): boolean {
  return (
    joint === 'participle' &&
    verb.form === 'progressive' &&
    connective >= 0 &&
    classes.purpose[word[connective]] !== 0 &&
    classes.requites[base] !== 0
  );
}

/** Takes back what was made of a clause that only joins what is told elsewhere. */
export function dropDraft({ drafts }: Reading, clause: Clause, draft: Draft): void {
  drafts.splice(drafts.lastIndexOf(draft), 1);
  MADE.delete(clause);
}

/** "The pipe burst. As a result the concert was put off": what the sentence before tells led to what this one does. */
export function linkOutcome(reading: Reading, { index, from, to, clauses, made }: SentenceReading): void {
  const { words, drafts, links } = reading;
  for (let place = 1; place < clauses.length; place++) {
    const effect = mainEffect(made.get(clauses[place]));
    // "Was set for Monday, but the van was out, so it is now Friday": no slot comes of the one before.
    const isMove = effect?.part === 'act' || effect?.replaces === true;
    const before =
      effect && isOutcome(words, clauses[place])
        ? clauses.slice(0, place).findLast((clause) => made.get(clause)?.some(({ part }) => !(isMove && part === 'plan')))
        : undefined;
    const cause = before && made.get(before)?.[0];
    if (effect && cause) links.add('causes', cause, effect);
  }
  const [first] = clauses as readonly (Clause | undefined)[];
  // "That is why it was moved".
  const isOfBefore = first && (pastOutcome(words, from, to) > from || isOutcome(words, first) || isWhyBehind(words, first));
  if (!isOfBefore) return;
  const effect = clauses.map((clause) => mainEffect(made.get(clause))).find((draft) => draft !== undefined);
  let last = firstOf(drafts, index) - 1;
  while (last >= 0 && index - drafts[last].sentence <= 2 && !isTold(drafts[last].part, drafts[last].kind)) last--;
  if (!effect || last < 0 || index - drafts[last].sentence > 2) return;
  links.add(
    'causes',
    mainOf(drafts, last, ({ part, kind }) => isTold(part, kind)),
    effect,
  );
}

/** "So tonight's show cannot go ahead": that it cannot, and not that it was planned. */
function mainEffect(told: readonly Draft[] | undefined): Draft | undefined {
  return told?.find(({ part, isSlot }) => part !== 'plan' || !isSlot) ?? told?.[0];
}

/** "The rows matched, so she went on", "two were hurt, and as a result a curfew was imposed", "the bridge was therefore closed", "the crew therefore left". */
function isOutcome(words: SentenceWords, { joint, connective, subject, verb, from, to }: Clause): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { outcomes },
  } = words;
  if (verb.form !== 'finite') return false;
  // ", so that the school was shut": what came of it; "so that nobody would notice" tells what for.
  const isSoThat = connective > 1 && outcomes[word[connective - 1]] !== 0 && hasMark(words, connective - 2, COMMA) && joint === 'subordinate';
  if (isSoThat) return verb.past && isIndicative(verb);
  if (!isMain(joint)) return false;
  if (
    connective >= 0 &&
    (isWhy(words, connective) ||
      // "With the result that".
      pastOutcome(words, connective - 3, connective) === connective ||
      pastOutcome(words, connective + 1, to) > connective + 1 ||
      (outcomes[word[connective]] !== 0 && !(bits[connective + 1] & (SUBORDINATOR | RELATIVE))))
  )
    return true;
  for (let at = Math.max(from, Math.min(verb.from, subject[1])); at < to; at++) {
    if (words.timeAt[at] !== 0 || outcomes[word[at]] === 0) continue;
    const lead = (hintsAt(words, at - 1) & (ARTICLE | INDEFINITE)) === (ARTICLE | INDEFINITE) ? at - 2 : at - 1;
    if (bits[at] & ADVERB ? at < verb.to : bits[lead] & PREPOSITION && !(bits[at + 1] & PREPOSITION)) return true;
  }
  return false;
}

/** "That is | why", "which is | why". */
function isWhyBehind(words: SentenceWords, { verb: { copula, negated, to } }: Clause): boolean {
  return copula && !negated && isWhy(words, to);
}

export function isTold(part: Draft['part'], kind: Draft['kind']): boolean {
  return kind === 'event' && (part === 'act' || part === 'happening');
}
