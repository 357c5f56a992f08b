// "The leak forced the pool to close", "was triggered by an update": a verb of causing joins what its subject and its object name.
import { clauseLike, parentOf, type Clause } from '../clauses/clause.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { timesOf } from '../clauses/times/time-roles.js';
import { combineTimes } from '../drafts/combine-times.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { headlineOf } from '../titles/headline.js';
import { nounTitle, phraseName } from '../titles/phrase.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { CAUSES, END, isActSense } from '../words/verb-senses.js';
import { holds } from '../words/stretches.js';
import { ADVERB, DEED, DETERMINER, DOER, PREPOSITION, TO } from '../words/vocabulary.js';
import { befalls } from './cause-of.js';
import { tellNoun } from './caused.js';
import { dropDraft, isEntailing, isTold } from './link-causes.js';
import { firstOf, referentOf } from './referent.js';

/** "Who led the search", "joined the choir and led the tour": to nothing; "led to a search", "led the board to resign", "led them to a barn". */
function leadsNowhere({ words }: Reading, { clauses }: SentenceReading, place: number): boolean {
  const clause = clauses[place],
    { verb, joint, to } = clause;
  if (words.vocabulary.classes.leadsTo[verb.base] === 0 || words.bits[verb.to] & (PREPOSITION | ADVERB)) return false;
  return joint === 'relative' || !(holds(words, verb.to, to, TO) || clauses.some(({ parent }) => parent === place));
}

/** "It led to the resignation of the mayor", "The leak forced the pool to close": the subject names what was told. */
export function linkCaused(reading: Reading, sentence: SentenceReading, place: number): void {
  const { words, links } = reading,
    { clauses, made } = sentence,
    clause = clauses[place],
    { verb } = clause;
  if (verb.mood !== 'none' || verb.negated) return;
  if (leadsNowhere(reading, sentence, place)) return;
  if (verb.passive) {
    linkCausedBy(reading, sentence, place);
    return;
  }
  const own = made.get(clause)?.[0],
    child = effectClause(sentence, place);
  const causing: Causing = {
    clause,
    place,
    own,
    child,
    actedOn: child && made.get(child)?.find(({ part }) => part === 'act'),
    parent: causingHost(sentence, place),
    subject: readTheme(words, clause.subject[0], clause.subject[1]),
  };
  const cause = causeOf(reading, sentence, causing);
  if (linkNamedAct(reading, sentence, causing, cause)) return;
  if (cause === undefined) {
    tellForced(reading, sentence, causing);
    return;
  }
  const object = objectBehind(words, clause),
    effect = effectOf(reading, sentence, causing, object);
  if (effect === undefined || effect === cause) return;
  if (effect === own) nameEffect(reading, sentence, causing, own, object);
  links.add('causes', cause, effect);
}

/** "The concert was put off. A strike led to the postponement": the act that the object names was told before. @returns whether one was. */
function linkNamedAct(reading: Reading, sentence: SentenceReading, { clause, own, child, subject }: Causing, known: Draft | undefined): boolean {
  const { words, drafts, links } = reading;
  if (child || !own?.guess || own.when) return false;
  const object = objectBehind(words, clause),
    act =
      object.headAt >= 0 && isActSense(words.vocabulary.nounSense[words.tokens.word[object.headAt]])
        ? referentOf(words, drafts, object, firstOf(drafts, sentence.index), sentence.index)
        : undefined;
  if (act?.part !== 'act' || (!known && !befalls(words, subject))) return false;
  dropDraft(reading, clause, own);
  const title = nounTitle(words, subject.from, subject.to);
  links.add(
    'causes',
    known ?? makeDraft(reading, sentence, clauseLike(clause, { drafts: undefined }), { part: 'cause', status: 'occurred', theme: subject, title }),
    act,
  );
  return true;
}

/** A clause whose verb tells of causing, and what stands around it. */
interface Causing {
  readonly clause: Clause;
  /** Index of the clause in its sentence. */
  readonly place: number;
  /** What the clause itself has told. */
  readonly own: Draft | undefined;
  /** The clause that tells what was caused, and the act upon a plan in it. */
  readonly child: Clause | undefined;
  readonly actedOn: Draft | undefined;
  /** The clause whose deed caused it. */
  readonly parent: Clause | undefined;
  readonly subject: Theme;
}

function effectClause({ clauses, made }: SentenceReading, place: number): Clause | undefined {
  return (
    clauses.find((other, at) => at > place && other.parent === place && made.has(other)) ??
    clauses.slice(place + 1).find((other) => other.joint === 'relative' && made.has(other))
  );
}

/**
 * "He resigned, which led to an election": what is told before the comma.
 * "A landslide, which triggered a wave, killed nine people": what is told behind it.
 */
function causingHost({ clauses }: SentenceReading, place: number): Clause | undefined {
  const clause = clauses[place];
  if (clause.joint !== 'relative') return undefined;
  const behind = clauses
    .slice(place + 1)
    .find(({ joint, verb: { passive, sense }, subject: [from] }) => joint === 'main' && !passive && sense !== END && from === clause.subject[0]);
  return behind ?? parentOf(clauses, clause);
}

/** What the subject names: told before, told by its noun with its day, or by the clause that it hangs on. */
function causeOf(reading: Reading, sentence: SentenceReading, causing: Causing): Draft | undefined {
  const { words } = reading,
    { clause, own, child, actedOn, parent, subject } = causing;
  const known = knownCause(reading, sentence, causing);
  if (known) return isFinding(sentence, known) ? undefined : known;
  const title = nounTitle(words, subject.from, subject.to);
  // "The storm on Monday led to the concert being cancelled": its noun is told with its day.
  if (actedOn && own?.when && own.title === title) return own;
  const host = parent && sentence.made.get(parent)?.find(({ part, kind }) => isTold(part, kind));
  if (host) return host;
  if (isEntailing(reading, clause) && child && subject.isHappening) {
    const times = timesOf(words, clause).filter(({ place }) => place === 'subject');
    const noun = tellNoun(reading, sentence, clause, clause.subject, combineTimes(times, 'at')[0]);
    if (noun) return noun;
  }
  // "A burst main forced the school to put off the fair": what forced it happened.
  if (!actedOn || !own?.guess || subject.pronoun !== 'none' || subject.nouns.length === 0) return undefined;
  return makeDraft(reading, sentence, clauseLike(clause, { drafts: undefined }), { part: 'cause', status: 'occurred', theme: subject, title });
}

/** "The alarm turned out to be false, but it led to a search": what it proved to be is nothing that it did. */
function isFinding({ clauses, made }: SentenceReading, known: Draft): boolean {
  return clauses.some(
    ({ parent, joint, verb }) => joint === 'infinitive' && verb.copula && parent >= 0 && made.get(clauses[parent])?.includes(known) === true,
  );
}

function knownCause(
  { words, drafts }: Reading,
  { clauses, made, index }: SentenceReading,
  { clause, place, own, subject }: Causing,
): Draft | undefined {
  let before = own ? drafts.lastIndexOf(own) : firstOf(drafts, index);
  while (!own && before < drafts.length && drafts[before].at < words.tokens.start[clause.verb.head]) before++;
  const shared = clauses.slice(0, place).findLast((other) => other.subject[0] === clause.subject[0] && made.has(other));
  const named = shared ? made.get(shared)?.[0] : referentOf(words, drafts, subject, before, index);
  // "The restart made it worse: it triggered …": what the restart was has been told.
  if (!named) return subject.isDefinite ? toldOf(drafts, subject, before, index) : undefined;
  // "Engineers found cracks. The cracks prompted …": what was told of them.
  if (!named.guess || !named.theme || named.when) return named;
  return referentOf(words, drafts, named.theme, drafts.lastIndexOf(named), named.sentence) ?? named;
}

/** The noun phrase behind the verb and its preposition. */
function objectBehind(words: SentenceWords, { verb, to }: Clause): Theme {
  let at = verb.to;
  while (at < to && words.bits[at] & PREPOSITION) at++;
  return readTheme(words, at, to);
}

function effectOf(reading: Reading, sentence: SentenceReading, { clause, own, child, actedOn }: Causing, object: Theme): Draft | undefined {
  const told = actedOn ?? (child ? sentence.made.get(child)?.[0] : undefined);
  // "led to the resignation of the mayor, who left in May": that he left is told, that it led to it is not told again.
  if (own && told && !own.when && own.guess) dropDraft(reading, clause, own);
  if (told ?? own) return told ?? own;
  if (!object.isHappening) return undefined;
  return makeDraft(reading, sentence, clause, {
    part: 'happening',
    status: 'occurred',
    theme: object,
    title: nounTitle(reading.words, object.from, object.to),
  });
}

/** "This caused an outage", "that forced the school to close": called by what was caused. */
function nameEffect({ words }: Reading, { clauses }: SentenceReading, { clause, place, parent }: Causing, own: Draft, object: Theme): void {
  const { verb, subject } = clause;
  const isThis = subject[1] - subject[0] === 1 && (words.bits[subject[0]] & DETERMINER) !== 0;
  const infinitive = isThis ? clauses.find((other) => other.parent === place && other.joint === 'infinitive') : undefined;
  if (infinitive) {
    const acting = [verb.to, infinitive.from] as const;
    const who = phraseName(words, ...acting);
    own.title = headlineOf(words, clauseLike(infinitive, { subject: acting }), { status: 'occurred', subject: who });
  } else if ((isThis || (own.guess && parent)) && object.nouns.length > 0 && verb.sense === CAUSES)
    own.title = nounTitle(words, object.from, object.to);
}

/** "A landslide forced the line to close on Friday": that it closed, and what it came of, each with its own day. */
function tellForced(reading: Reading, sentence: SentenceReading, { clause, place, own, child, subject }: Causing): void {
  const { words, links } = reading,
    { clauses } = sentence;
  const infinitive = child ? undefined : clauses.find((other) => other.parent === place && other.joint === 'infinitive');
  if (own?.status !== 'occurred' || !infinitive || infinitive.connective >= 0 || infinitive.verb.negated || !isBlow(words, subject)) return;
  // "Forced the firm to consider closing it", "to say that": that it did so alone says nothing.
  const forced = clauses.indexOf(infinitive);
  if (clauses.some(({ parent, joint }) => parent === forced && (joint === 'infinitive' || joint === 'complement'))) return;
  const acting = [clause.verb.to, infinitive.from] as const;
  // "Forced him to resign": nobody says who.
  if (acting[0] >= acting[1] || readTheme(words, ...acting).nouns.length === 0) return;
  const title = headlineOf(words, clauseLike(infinitive, { subject: acting }), { status: 'occurred', subject: phraseName(words, ...acting) }),
    name = nounTitle(words, subject.from, subject.to);
  if (timesOf(words, clause).some((time) => time.place === 'subject')) {
    own.title = name;
    const [dated] = combineTimes(timesOf(words, infinitive));
    links.add(
      'causes',
      own,
      makeDraft(reading, sentence, infinitive, { part: 'happening', status: 'occurred', theme: readTheme(words, ...acting), ...dated, title }),
    );
    return;
  }
  own.title = title;
  const bare = clauseLike(clause, { drafts: undefined });
  links.add('causes', makeDraft(reading, sentence, bare, { part: 'cause', status: 'occurred', theme: subject, title: name }), own);
}

/** A happening or what befalls; not "the decision", which somebody took. */
function isBlow(words: SentenceWords, subject: Theme): boolean {
  return subject.pronoun === 'none' && subject.headAt >= 0 && befalls(words, subject) && !(hintsAt(words, subject.headAt) & DEED);
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
  // "The outage on Monday was caused by a storm on Sunday": both are told by their nouns.
  if (at >= clause.to || made.get(clause)?.some((draft) => links.reaches('causes', draft))) return;
  const before = firstOf(drafts, index),
    own = made.get(clause)?.[0],
    next = clauses[place + 1] as Clause | undefined;
  const named = referentOf(words, drafts, readTheme(words, subject[0], subject[1]), before, index);
  const agent = readTheme(words, at + 1, clause.to);
  const cause =
    (next?.joint === 'relative' ? made.get(next)?.[0] : undefined) ??
    referentOf(words, drafts, agent, before, index) ??
    (befalls(words, agent) && (named ?? own)
      ? makeDraft(reading, sentence, clause, {
          part: 'cause',
          status: 'occurred',
          title: nounTitle(words, agent.from, agent.to),
          theme: agent,
        })
      : undefined);
  const effect = named ?? own;
  if (!cause || !effect || cause === effect) return;
  links.add('causes', cause, effect);
  // The fire that broke out is told already; that it was caused tells no second one.
  if (named && own?.guess && !own.when) drafts.splice(drafts.lastIndexOf(own), 1);
}
