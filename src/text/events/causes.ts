// Why a plan changed: the clause or the noun after "because", "after", "citing" is a happening of its own.
import { joinPhrase, nounTokens, capitalised } from '../titles/phrase.js';
import { headlineOf } from '../titles/headline.js';
import { parentOf, type Clause } from './clause.js';
import { combineTimes } from './combine-times.js';
import type { Draft } from './draft.js';
import { makeDraft } from './make-draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { hintsAt, isBreak, isCapital } from './sentence-words.js';
import { readTheme, type Theme } from './theme.js';
import { timesOf } from './time-roles.js';
import { AT_TIME, CAUSE, COORDINATOR, PERSON, PREPOSITION, DOER, REASON, RELATIVE, SEQUEL, SUBORDINATOR, VERB, HAPPENING, NOUN_LIKE, senseOf } from './vocabulary.js';

const ASK = senseOf('ask'), SAY = senseOf('say'), STATE = senseOf('state'), CAUSES = senseOf('cause');

/** Adds the causes of the acts in a sentence, undated where the text gives them no time. */
export function readCauses(reading: Reading, sentence: SentenceReading): void {
  const { clauses, made } = sentence;
  for (let place = 0; place < clauses.length; place++) {
    const clause = clauses[place];
    if (clause.verb.sense === CAUSES || clause.causal) linkKnown(reading, sentence, clause);
    if (made.has(clause)) readCause(reading, sentence, place);
  }
}

function readCause(reading: Reading, sentence: SentenceReading, place: number): void {
  const { clauses, made } = sentence;
  const clause = clauses[place];
  const act = made.get(clause)?.find((draft) => draft.part === 'act' && draft.status !== 'negated');
  if (!act) return;
  const why = clauses.find((other) => (other.causal || isOccasion(reading, other)) && other.verb.form === 'finite' && hangsOn(clauses, other, place));
  const asked = clause.joint === 'coordinate' ? clauses.slice(0, place).find((other) => other.verb.sense === ASK && sentence.made.has(other)) : undefined;
  const cause = causeOfAgent(reading, sentence, clause, act) ?? (asked ? sentence.made.get(asked)?.[0] : why ? causeOfClause(reading, sentence, why) : causeOfNoun(reading, sentence, clause));
  if (!cause) return;
  reading.links.add('causes', cause, act);
  if (cause.isRequest && act.agent && cause.asked) nameAsked(reading, cause, act.agent);
}

/** "asked it to wait": who was asked is who then acted. */
function nameAsked({ words }: Reading, request: Draft, agent: Theme): void {
  const { asked } = request;
  if (!asked || asked.pronoun === 'none' || agent.pronoun !== 'none') return;
  const name = joinPhrase(words, nounTokens(words, agent.from, agent.to), 30);
  const pronoun = ` ${words.tokens.text.slice(words.tokens.start[asked.from], words.tokens.end[asked.to - 1])} `;
  request.title = request.title.replace(pronoun, () => ` ${name} `);
}

/** "cancelled when the singer fell ill": a when-clause in the past behind an act says why. */
function isOccasion({ words }: Reading, { connective, verb, joint }: Clause): boolean {
  return joint === 'subordinate' && connective > 0 && (hintsAt(words, connective) & AT_TIME) !== 0 && verb.past && !verb.perfect && !verb.copula && !isBreak(words, connective - 1);
}

/** Does a clause hang on another, or on a participle or infinitive that does: "put off work planned for May after …"? */
function hangsOn(clauses: readonly Clause[], clause: Clause, place: number): boolean {
  for (let parent = clause.parent; parent >= place; parent = clauses[parent].parent) {
    if (parent === place) return true;
    const { joint } = clauses[parent];
    if (joint !== 'participle' && joint !== 'infinitive') return false;
  }
  return false;
}

/** "…, causing the dam to close", "the pool closed because the pump failed": both are told already. */
function linkKnown(reading: Reading, sentence: SentenceReading, clause: Clause): void {
  const { links, words } = reading;
  const { clauses, made } = sentence;
  const parent = parentOf(clauses, clause);
  const told = parent && made.get(parent)?.find(({ part, status }) => part === 'happening' && (status === 'occurred' || status === 'negated'));
  if (!told) return;
  // "due to be finished": laid down, no cause.
  if (clause.verb.form === 'infinitive' && clause.verb.sense !== CAUSES) return;
  if (clause.verb.sense !== CAUSES) {
    const cause = made.get(clause)?.[0];
    if (cause && hintsAt(words, clause.connective) & REASON && !(hintsAt(words, clause.connective) & SEQUEL)) links.add('causes', cause, told);
    return;
  }
  const place = clauses.indexOf(clause);
  const child = clauses.find((other) => other.parent === place && other.joint === 'infinitive');
  const subject = child && joinPhrase(words, nounTokens(words, clause.verb.to, child.from), 44);
  const title = child && headlineOf(words, child, { status: 'occurred', subject });
  let effect = (child && made.get(child)?.[0]) ?? (clause.verb.form === 'progressive' ? made.get(clause)?.[0] : undefined);
  if (effect === told) return;
  // "…, causing the lift to stop": undated, yet told.
  if (!effect && child && subject && clause.verb.form === 'progressive') {
    effect = makeDraft(reading, sentence, child, { part: 'happening', status: 'occurred', title: '', theme: readTheme(words, clause.verb.to, child.from) });
  }
  if (!effect) return;
  links.add('causes', told, effect);
  if (title !== undefined) effect.title = title;
}

/** "A strike delayed the launch", "was put off by a strike": what did it is a happening itself. */
function causeOfAgent(reading: Reading, sentence: SentenceReading, clause: Clause, act: Draft): Draft | undefined {
  const { words } = reading;
  const { verb } = clause;
  let agent = act.agent;
  if (verb.passive) {
    let at = verb.to;
    while (at < clause.to && !(hintsAt(words, at) & DOER)) at++;
    let to = at + 1;
    while (to < clause.to && words.timeAt[to] === 0 && !isBreak(words, to) && !(words.bits[to] & (PREPOSITION | COORDINATOR | RELATIVE | SUBORDINATOR))) to++;
    agent = at < clause.to && words.timeAt[at + 1] === 0 ? readTheme(words, at + 1, to) : undefined;
  }
  if (!agent?.isHappening || agent.from === act.theme?.from || verb.form === 'infinitive' || agent.pronoun !== 'none' || words.tokens.word[agent.headAt] === 0 || (!verb.passive && isCapital(words, agent.headAt))) return undefined;
  const [dated] = verb.passive ? [] : combineTimes(timesOf(words, clause).filter(({ place, role }) => place === 'subject' && role !== 'argument'));
  return makeDraft(reading, sentence, clause, {
    part: 'cause', status: 'occurred', ...dated, title: capitalised(joinPhrase(words, nounTokens(words, agent.from, agent.to), 60)), theme: agent,
  });
}

function causeOfClause(reading: Reading, sentence: SentenceReading, why: Clause): Draft | undefined {
  const known = sentence.made.get(why)?.[0];
  if (known) return known;
  if (!(hintsAt(reading.words, why.connective) & (REASON | AT_TIME))) return undefined;
  const { verb } = why;
  if (verb.sense === SAY) {
    // "after his lawyer told the court that the files had come": the files.
    const place = sentence.clauses.indexOf(why);
    const told = sentence.clauses.find((other) => other.parent === place && other.joint === 'complement');
    return told && sentence.made.get(told)?.[0];
  }
  if (verb.sense === SAY || verb.copula || verb.sense === STATE || verb.negated || verb.mood !== 'none') return undefined;
  return makeDraft(reading, sentence, why, {
    part: 'cause', status: 'occurred', title: headlineOf(reading.words, why, { status: 'occurred' }),
    theme: readTheme(reading.words, why.subject[0], why.subject[1]),
  });
}

/** "because of a port strike", "citing an injury", "following a warning": a noun that happened. */
function causeOfNoun(reading: Reading, sentence: SentenceReading, clause: Clause): Draft | undefined {
  const { words } = reading;
  const { bits, timeAt } = words;
  for (let at = clause.verb.to; at < clause.to; at++) {
    if (timeAt[at] !== 0 || !(hintsAt(words, at) & REASON) || !((bits[at]) & (PREPOSITION | CAUSE))) continue;
    let from = at + 1;
    if (from < clause.to && (bits[from]) & PREPOSITION) from++;
    let to = from;
    while (to < clause.to && timeAt[to] !== 0) to++;
    while (to < clause.to && !isBreak(words, to) && timeAt[to] === 0 && !((bits[to]) & (COORDINATOR | RELATIVE | SUBORDINATOR) && !((bits[to]) & PREPOSITION))) to++;
    if (words.tokens.text.charAt(words.tokens.start[to - 1]) === '.') to--;
    const theme = readTheme(words, from, to);
    const time = timeAt[from] === 0 ? undefined : words.times[(timeAt[from]) - 1];
    if (hintsAt(words, from) & PERSON) return undefined;
    if (theme.nouns.length === 0 || (bits[from]) & VERB && !((bits[from]) & (HAPPENING | NOUN_LIKE))) return undefined;
    return makeDraft(reading, sentence, clause, {
      part: 'cause', status: 'occurred', ...(time?.when && { when: time.when, times: [time] }), title: capitalised(joinPhrase(words, nounTokens(words, from, to), 60)), theme,
    });
  }
  return undefined;
}
