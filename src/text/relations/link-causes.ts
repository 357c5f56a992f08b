// Causes and effects that have both been told: joins the two.
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { headlineOf } from '../titles/headline.js';
import { isActSense } from '../drafts/act-senses.js';
import { causeOfClause, saysWhy } from './cause-of.js';
import { clauseLike, isMain, parentOf, type Clause } from '../clauses/clause.js';
import { groupLike, ENTAILING } from '../clauses/verb-group.js';
import { tellNoun } from './caused.js';
import { pastOutcome } from '../clauses/openings.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import { MADE, type Reading, type SentenceReading } from '../drafts/reading.js';
import { firstOf, lastDraftOf, mainOf, referentOf } from './referent.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { timesOf } from '../clauses/time-roles.js';
import {
  ADVERB,
  AT_TIME,
  DETERMINER,
  INDEFINITE,
  PREPOSITION,
  PROGRESSIVE,
  DOER,
  REASON,
  RELATIVE,
  SEQUEL,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { BEGIN, CAUSES, END, STATE } from '../words/verb-senses.js';
import { isMeasured } from '../clauses/counted-joints.js';
import { objectOf } from '../clauses/object-of.js';

/** Value of the class `nominal` for verbs of finding. */
const FOUND = 4;

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
  if (from >= to || words.timeAt[from] !== 0 || verb.form !== 'finite' || verb.passive || verb.negated || verb.mood !== 'none' || verb.planned)
    return;
  const object = readTheme(words, from, to),
    before = firstOf(drafts, index);
  const effect =
    object.isHappening || (object.headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[object.headAt]] !== 0)
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
          title: capitalised(joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH)),
        }),
    effect,
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
    const effect = made.get(clauses[place])?.[0];
    const before = effect && isOutcome(words, clauses[place]) ? clauses.slice(0, place).findLast((clause) => made.has(clause)) : undefined;
    const cause = before && made.get(before)?.[0];
    if (effect && cause) links.add('causes', cause, effect);
  }
  const [first] = clauses as readonly (Clause | undefined)[];
  if (!first || (pastOutcome(words, from, to) === from && !isOutcome(words, first))) return;
  const effect = clauses.map((clause) => made.get(clause)?.[0]).find((draft) => draft !== undefined);
  let last = firstOf(drafts, index) - 1;
  while (last >= 0 && index - drafts[last].sentence <= 2 && !isTold(drafts[last].part, drafts[last].kind)) last--;
  if (!effect || last < 0 || index - drafts[last].sentence > 2) return;
  links.add(
    'causes',
    mainOf(drafts, last, ({ part, kind }) => isTold(part, kind)),
    effect,
  );
}

/** "The rows matched, so she went on", "two were hurt, and as a result a curfew was imposed", "the bridge was therefore closed". */
function isOutcome(words: SentenceWords, { joint, connective, verb, from, to }: Clause): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { outcomes },
  } = words;
  if (verb.form !== 'finite' || !isMain(joint)) return false;
  if (
    connective >= 0 &&
    (pastOutcome(words, connective + 1, to) > connective + 1 ||
      (outcomes[word[connective]] !== 0 && !(bits[connective + 1] & (SUBORDINATOR | RELATIVE))))
  )
    return true;
  for (let at = Math.max(from, verb.from); at < to; at++) {
    if (words.timeAt[at] !== 0 || outcomes[word[at]] === 0) continue;
    const lead = hintsAt(words, at - 1) & INDEFINITE ? at - 2 : at - 1;
    if (bits[at] & ADVERB ? at < verb.to : bits[lead] & PREPOSITION && !(bits[at + 1] & PREPOSITION)) return true;
  }
  return false;
}

function isTold(part: Draft['part'], kind: Draft['kind']): boolean {
  return kind === 'event' && (part === 'act' || part === 'happening');
}

/** "It led to the resignation of the mayor", "The leak forced the pool to close": the subject names what was told. */
export function linkCaused(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, drafts, links } = reading;
  const { clauses, made, index } = sentence;
  const clause = clauses[place];
  if (clause.verb.mood !== 'none' || clause.verb.negated) return;
  // "Who led the search": to nothing.
  if (clause.joint === 'relative' && words.vocabulary.classes.leadsTo[clause.verb.base] !== 0 && !(words.bits[clause.verb.to] & PREPOSITION)) return;
  if (clause.verb.passive) {
    linkCausedBy(reading, sentence, place);
    return;
  }
  const subject = readTheme(words, clause.subject[0], clause.subject[1]);
  const own = made.get(clause)?.[0];
  let before = own ? drafts.lastIndexOf(own) : firstOf(drafts, index);
  while (!own && before < drafts.length && drafts[before].at < words.tokens.start[clause.verb.head]) before++;
  const shared = clauses.slice(0, place).findLast((other) => other.subject[0] === clause.subject[0] && made.has(other));
  const named = shared ? made.get(shared)?.[0] : referentOf(words, drafts, subject, before, index);
  // "The restart made it worse: it triggered …": what the restart was has been told.
  // "Engineers found cracks. The cracks prompted …": what was told of them.
  const known =
    !named && subject.isDefinite
      ? toldOf(drafts, subject, before, index)
      : named?.guess && named.theme && !named.when
        ? (referentOf(words, drafts, named.theme, drafts.lastIndexOf(named), named.sentence) ?? named)
        : named;
  const child =
    clauses.find((other, at) => at > place && other.parent === place && made.has(other)) ??
    clauses.slice(place + 1).find((other) => other.joint === 'relative' && made.has(other));
  const actedOn = child && made.get(child)?.find(({ part }) => part === 'act');
  // "A burst main forced the school to put off the fair": what forced it happened.
  // "He resigned, which led to an election": what is told before the comma.
  // "A landslide, which triggered a wave, killed nine people": what is told behind it.
  const parent =
    clause.joint === 'relative'
      ? (clauses
          .slice(place + 1)
          .find(
            ({ joint, verb: { passive, sense }, subject: [from] }) => joint === 'main' && !passive && sense !== END && from === clause.subject[0],
          ) ?? parentOf(clauses, clause))
      : undefined;
  const title = capitalised(joinPhrase(words, nounTokens(words, subject.from, subject.to), 60));
  // "The storm on Monday led to the concert being cancelled": its noun is told with its day.
  const dated = actedOn && own?.when && own.title === title ? own : undefined;
  const cause =
    known ??
    dated ??
    (parent ? made.get(parent)?.find(({ part, kind }) => isTold(part, kind)) : undefined) ??
    (isEntailing(reading, clause) && child && subject.isHappening
      ? tellNoun(
          reading,
          sentence,
          clause,
          clause.subject,
          combineTimes(
            timesOf(words, clause).filter(({ place: side }) => side === 'subject'),
            'at',
          )[0],
        )
      : undefined) ??
    (actedOn && own?.guess && subject.pronoun === 'none' && subject.nouns.length > 0
      ? makeDraft(reading, sentence, clauseLike(clause, { drafts: undefined }), { part: 'cause', status: 'occurred', theme: subject, title })
      : undefined);
  if (!cause) return;
  let at = clause.verb.to;
  while (at < clause.to && words.bits[at] & PREPOSITION) at++;
  const object = readTheme(words, at, clause.to);
  const told = actedOn ?? (child ? made.get(child)?.[0] : undefined);
  // "led to the resignation of the mayor, who left in May": that he left is told, that it led to it is not told again.
  if (own && told && !own.when && own.guess) dropDraft(reading, clause, own);
  const effect =
    told ??
    own ??
    (object.isHappening
      ? makeDraft(reading, sentence, clause, {
          part: 'happening',
          status: 'occurred',
          theme: object,
          title: capitalised(joinPhrase(words, nounTokens(words, object.from, object.to), 60)),
        })
      : undefined);
  if (!effect || effect === cause) return;
  // "This caused an outage", "that forced the school to close".
  const isThis = clause.subject[1] - clause.subject[0] === 1 && (words.bits[clause.subject[0]] & DETERMINER) !== 0;
  const infinitive = isThis ? clauses.find((other) => other.parent === place && other.joint === 'infinitive') : undefined,
    acting = [clause.verb.to, infinitive?.from ?? 0] as const;
  if (effect === own && infinitive)
    own.title = headlineOf(words, clauseLike(infinitive, { subject: acting }), {
      status: 'occurred',
      subject: joinPhrase(words, nounTokens(words, ...acting), 44),
    });
  else if (effect === own && (isThis || (own.guess && parent)) && object.nouns.length > 0 && clause.verb.sense === CAUSES)
    own.title = capitalised(joinPhrase(words, nounTokens(words, object.from, object.to), 60));
  links.add('causes', cause, effect);
}

/** The happening that a verb of causing acts upon. */
function tellEffect(reading: Reading, sentence: SentenceReading, clause: Clause): Draft | undefined {
  const { words } = reading,
    { verb } = clause;
  const from = words.bits[verb.to] & PREPOSITION && words.vocabulary.classes.leadsTo[verb.base] !== 0 ? verb.to + 1 : verb.to;
  const [low, high] = objectOf(words, clauseLike(clause, { verb: groupLike(verb, { to: from, particle: -1 }) })),
    theme = readTheme(words, low, high);
  return theme.isHappening ? tellNoun(reading, sentence, clause, [low, high], undefined) : undefined;
}

/** What was last told of a thing, within the sentences just before. */
function toldOf(drafts: readonly Draft[], { head }: Theme, before: number, sentence: number): Draft | undefined {
  for (let at = before - 1; head.length > 2 && at >= 0 && sentence - drafts[at].sentence <= 2; at--) {
    const { part, kind, title } = drafts[at];
    if (isTold(part, kind) && title.toLowerCase().includes(head)) return drafts[at];
  }
  return undefined;
}

/** "The fault was triggered by an update that we had installed": who did it is told behind "by". */
function linkCausedBy(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, drafts, links } = reading;
  const { clauses, made, index } = sentence;
  const clause = clauses[place],
    { verb, subject } = clause;
  let at = verb.to;
  while (at < clause.to && !(hintsAt(words, at) & DOER)) at++;
  if (at >= clause.to) return;
  const before = firstOf(drafts, index),
    own = made.get(clause)?.[0],
    next = clauses[place + 1] as Clause | undefined;
  const named = referentOf(words, drafts, readTheme(words, subject[0], subject[1]), before, index);
  const agent = readTheme(words, at + 1, clause.to);
  const cause =
    (next?.joint === 'relative' ? made.get(next)?.[0] : undefined) ??
    referentOf(words, drafts, agent, before, index) ??
    (agent.isHappening && (named ?? own)
      ? makeDraft(reading, sentence, clause, {
          part: 'cause',
          status: 'occurred',
          title: capitalised(joinPhrase(words, nounTokens(words, agent.from, agent.to), 60)),
          theme: agent,
        })
      : undefined);
  const effect = named ?? own;
  if (!cause || !effect || cause === effect) return;
  links.add('causes', cause, effect);
  // The fire that broke out is told already; that it was caused tells no second one.
  if (named && own?.guess && !own.when) drafts.splice(drafts.lastIndexOf(own), 1);
}

/** "Broke down on Monday when the offer was withdrawn", "on Monday, when it was withdrawn", but "until 1849, when". */
function isTimed(words: SentenceWords, host: Clause, { connective, verb }: Clause): boolean {
  if (words.timeAt[connective - 1] !== 0) return true;
  return (
    connective > 1 &&
    hasMark(words, connective - 1, COMMA) &&
    words.timeAt[connective - 2] !== 0 &&
    isDeed(words, host) &&
    !host.verb.negated &&
    !verb.copula &&
    !(words.bits[verb.head] & PROGRESSIVE) &&
    timesOf(words, host).at(-1)?.role === 'at'
  );
}

/** A verb in the past of something done or befallen: no state, nothing in progress. */
function isDeed({ bits }: SentenceWords, { verb: { copula, sense, past, head } }: Clause): boolean {
  return past && !copula && sense !== STATE && !(bits[head] & PROGRESSIVE);
}

/** "Called off a strike, hours before it was due to begin, after talks resumed": what stands between is no part of what came of them. */
export function isAside(words: SentenceWords, { joint, drafts }: Clause, { connective }: Clause): boolean {
  return joint === 'subordinate' && drafts === undefined && connective > 0 && isBreak(words, connective - 1);
}

/** "…, causing the dam to close", "the pool closed because the pump failed": both are told already. */
export function linkKnown(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { links, words } = reading;
  const { clauses, made } = sentence;
  let parent = parentOf(clauses, clause);
  // "Were told to leave on Friday when a crack appeared": told then.
  while (parent && (parent.verb.form === 'infinitive' || isAside(words, parent, clause)) && !made.has(parent)) parent = parentOf(clauses, parent);
  const told = parent && made.get(parent)?.find(({ part, status }) => part === 'happening' && (status === 'occurred' || status === 'negated'));
  if (parent?.verb.copula && clause.connective === parent.verb.to && (hintsAt(words, clause.connective) & (REASON | SEQUEL)) === REASON) {
    // "The opening was put off. This was because the firm had gone bankrupt".
    const cause = made.get(clause)?.[0],
      theme = readTheme(words, ...parent.subject);
    const effect =
      cause && theme.pronoun === 'thing'
        ? referentOf(words, reading.drafts, theme, firstOf(reading.drafts, sentence.index), sentence.index)
        : undefined;
    if (cause && effect) links.add('causes', cause, effect);
    return;
  }
  if (!parent || !told) return;
  // "due to be finished": laid down, no cause.
  if (clause.verb.form === 'infinitive' && clause.verb.sense !== CAUSES) return;
  // "After a leak forced them to leave": a reason itself, whatever it led to.
  if (clause.verb.sense !== CAUSES || (clause.causal && clause.verb.form === 'finite')) {
    const hints = hintsAt(words, clause.connective);
    // "Lowered the lake after a test found cracks", "broke down on Monday when the offer was withdrawn".
    const cause = made.get(clause)?.[0];
    // "Took over in May after he left in April": of two days the order is told.
    const isReason = saysWhy(words, clause) && (!(hints & SEQUEL) || (clause.verb.past && !(cause?.when && told.when)));
    // "Discovered the loss when she opened up": how, not why; "had not stopped when I went to bed": by then.
    const isFound = words.vocabulary.classes.nominal[parent.verb.base] === FOUND;
    const isHalted =
      (hints & AT_TIME) !== 0 &&
      !isFound &&
      !parent.verb.perfect &&
      (isActSense(parent.verb.sense) ||
        parent.verb.sense === END ||
        parent.verb.sense === BEGIN ||
        (isTimed(words, parent, clause) && !(words.bits[parent.verb.head] & PROGRESSIVE)) ||
        (!isBreak(words, clause.connective - 1) && isDeed(words, parent) && clause.verb.past && !clause.verb.copula));
    // "Two hours after the verdict was read": measured, not caused.
    if (!cause || !(isReason || isHalted) || ((hints & SEQUEL) !== 0 && isMeasured(words, clause.connective))) return;
    // "The decision came after the firm raised its offer": that it came is not told again.
    const named =
      hints & SEQUEL && clause.connective === parent.verb.to
        ? referentOf(words, reading.drafts, readTheme(words, ...parent.subject), firstOf(reading.drafts, sentence.index), sentence.index)
        : undefined;
    if (named && named !== cause && told.guess && !told.when) dropDraft(reading, parent, told);
    links.add('causes', cause, named && told.guess && !told.when ? named : told);
    return;
  }
  const place = clauses.indexOf(clause);
  const child = clauses.find((other) => other.parent === place && other.joint === 'infinitive');
  const subject = child && joinPhrase(words, nounTokens(words, clause.verb.to, child.from), 44);
  const title = child && headlineOf(words, clauseLike(child, { subject: [clause.verb.to, child.from] }), { status: 'occurred', subject });
  let effect =
    (child && (made.get(child)?.find(({ part }) => part === 'act') ?? made.get(child)?.[0])) ??
    (clause.verb.form === 'progressive' ? made.get(clause)?.[0] : undefined);
  if (effect === told) return;
  // "…, causing the lift to stop": undated, yet told.
  if (!effect && child && subject && clause.verb.form === 'progressive') {
    effect = makeDraft(reading, sentence, child, {
      part: 'happening',
      status: 'occurred',
      title: '',
      theme: readTheme(words, clause.verb.to, child.from),
    });
  }
  // "…, causing an outage", ", resulting in three deaths".
  effect ??= child || clause.verb.form !== 'progressive' ? undefined : tellEffect(reading, sentence, clause);
  if (!effect) return;
  links.add('causes', told, effect);
  if (title !== undefined && effect.part !== 'act') effect.title = title;
}
