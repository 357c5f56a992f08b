// The verb as headlines write it: in the present, "to close" of a plan, with its subject's number.
import { isBeingDone, isIndicative } from '../clauses/verbs/verb-group.js';
import type { Clause } from '../clauses/clause.js';
import { isProgressive } from '../clauses/verbs/auxiliaries.js';
import { particleEnd } from '../clauses/verbs/particles.js';
import { isCurt } from '../clauses/verbs/bare-participles.js';
import { hintsAt, isCapital, isGlued, hasMark, HYPHEN, textBetween, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  COORDINATOR,
  DETERMINER,
  DO,
  MAY,
  NOT,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PLURAL,
  PRESENT,
  TO,
  VERB,
  WILL,
} from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import type { EventStatus } from '../../model/index.js';
import { looksPlural } from './plural-subject.js';

/** Base, present, past and participle of a verb. */
type Forms = readonly [base: string, present: string, past: string, participle: string];

/**
 * The verb as headlines write it.
 * @param isUnnamed - Only a pronoun tells who: behind no name "slept in barn" is told, "sleep" an order.
 */
export function verbPhrase(words: SentenceWords, clause: Clause, status: EventStatus, who: string, isUnnamed = false): string {
  const { verb } = clause,
    forms = formsAt(words, verb.head, verb.base),
    isPlan = status === 'scheduled';
  const isOwnParticle = verb.particle === verb.to && !(words.timeAt[verb.to + 1] !== 0 && hintsAt(words, verb.to) & APPOINTS),
    particle = isOwnParticle ? ` ${particleOf(words, verb)}` : '';
  if (isPlan && isLaidDown(words, verb)) return `${textBetween(words, verb.head, verb.head + 1)}${particle}`;
  if (verb.copula) return copulaOf(words, clause, status, forms[0]);
  if (verb.passive) return `${passivePhrase(words, clause, status, forms[3])}${particle}`;
  if (isPlan) return `${plannedVerb(words, clause, forms[0], who === '' && !isUnnamed)}${particle}`;
  return `${activePhrase(words, clause, status, who, isUnnamed, forms)}${particle}`;
}

/** "The road is closed on Friday", but "is being closed": a plan as it stands written. */
function isLaidDown(words: SentenceWords, verb: Clause['verb']): boolean {
  const { head, sense, copula, passive } = verb;
  if (copula || (!passive && words.bits[head] & VERB)) return false;
  return sense === PLAN || (passive && isIndicative(verb) && !isProgressive(words, head - 1));
}

/** It was not so, or somebody says that. */
function isDenied(status: EventStatus): boolean {
  return status === 'negated';
}

/** "To be full"; "was not full", "nobody was in": the words say so themselves. */
function copulaOf(words: SentenceWords, clause: Clause, status: EventStatus, base: string): string {
  const { headline } = words.vocabulary.words;
  if (status === 'scheduled') return `${headline.plan} ${base}`;
  return isDenied(status) && !deniesBehind(words, clause) && !hasNegativeSubject(words, clause) ? headline.not : '';
}

/** "Had no water": what stands behind the verb says no already. */
function deniesBehind({ bits }: SentenceWords, { verb: { to } }: Clause): boolean {
  return (bits[to] & (NOT | COORDINATOR)) === NOT;
}

/** "To be closed", "unable to be closed", "not closed". */
function passivePhrase(words: SentenceWords, clause: Clause, status: EventStatus, participle: string): string {
  const { headline } = words.vocabulary.words,
    { verb } = clause;
  if (status === 'scheduled' && verb.form !== 'participle') return `${headline.planPassive} ${participle}`;
  if (isUnable(verb) && headline.unable) return `${headline.unable[1]} ${participle}`;
  // "A spare is being sent": not yet there.
  if (!isDenied(status) && isBeingDone(words, verb)) return `${textBetween(words, verb.head - 1, verb.head)} ${participle}`;
  return `${isDenied(status) && !hasNegativeSubject(words, clause) ? `${headline.not} ` : ''}${participle}`;
}

/** "To close"; "meet me at the gate on Friday": nobody is named. */
function plannedVerb(words: SentenceWords, { verb }: Clause, base: string, isNobody: boolean): string {
  const isOrder = isNobody && isIndicative(verb);
  return isOrder ? base : `${words.vocabulary.words.headline.plan} ${base}`;
}

/** "Closes", "does not close", "unable to close"; in the past where nobody is named. */
function activePhrase(words: SentenceWords, clause: Clause, status: EventStatus, who: string, isUnnamed: boolean, forms: Forms): string {
  const { headline } = words.vocabulary.words,
    { verb, subject, joint } = clause,
    [base, present, past] = forms;
  if (isUnable(verb) && headline.unable) return `${headline.unable[0]} ${base}`;
  // "The workshop doesn't": nothing stands behind it.
  if (words.bits[verb.head] & NOT) return textBetween(words, verb.head, verb.head + 1);
  const isNegated = isDenied(status) && verb.negated;
  // "Are not meeting on Friday": arranged, or still so.
  if (isNegated && isIndicative(verb) && !verb.past && !verb.perfect && isProgressive(words, verb.head) && !hasNegativeSubject(words, clause))
    return `${headline.not} ${textBetween(words, verb.head, verb.head + 1)}`;
  if (isUnnamed && headline.didNot !== undefined && !isSingle(words, subject[0])) {
    if (!isNegated) return past;
    return `${verb.mood === 'will' ? `${headline.not} ${headline.plan}` : headline.didNot} ${base}`;
  }
  // "Camped at five", "depot bombed": as it stands written where nobody is named, or nobody can tell who did it.
  const isNobody = who === '' && !isUnnamed && joint === 'main' && subject[0] >= subject[1];
  if (verb.past && verb.head === verb.from && (isNobody || isCurt(words, clause))) return writtenPast(words, clause, status, base);
  const isPlural = looksPlural(words, who, clause);
  if (isNegated && !deniesBehind(words, clause)) return `${isPlural ? headline.negated[1] : headline.negated[0]} ${base}`;
  return isPlural ? base : present;
}

/** "Camped at five", "did not see her again". */
function writtenPast(words: SentenceWords, { verb: { head, negated }, subject: [first, last] }: Clause, status: EventStatus, base: string): string {
  const { bits } = words,
    { headline } = words.vocabulary.words;
  // "Never saw her again": a form of the past alone.
  if (isDenied(status) && negated && headline.didNot !== undefined && (bits[head] & (PAST | PARTICIPLE)) === PAST)
    return `${headline.didNot} ${base}`;
  const isSaid = first < last && (bits[first] & NOT) !== 0;
  return `${isDenied(status) && !isSaid ? `${headline.not} ` : ''}${textBetween(words, head, head + 1).toLowerCase()}`;
}

/** "Off", "on hold", "plug on": the particle of a verb, whole. */
function particleOf(words: SentenceWords, verb: Clause['verb']): string {
  const { head, to, particle } = verb;
  let from = particle === to ? head + 1 : particle;
  while (from < particle && words.bits[from] & (DETERMINER | ADVERB) && !(words.bits[from] & PARTICLE)) from++;
  return textBetween(words, from, particle === to ? to + 1 : particleEnd(words, verb));
}

/** What was done to a thing, whoever did it: "to be received", "not put off". */
export function passiveOf(words: SentenceWords, { verb }: Clause, status: EventStatus): string {
  const { headline } = words.vocabulary.words,
    participle = formsAt(words, verb.head, verb.base)[3],
    done = verb.particle < 0 ? participle : `${participle} ${particleOf(words, verb)}`;
  if (status === 'scheduled') return `${headline.planPassive} ${done}`;
  return isDenied(status) ? `${headline.not} ${done}` : done;
}

/** "Settles in Trieste" of somebody, but of several, of who writes or reads, "settled". */
export function isSingle({ bits, tokens: { word }, vocabulary: { hints } }: SentenceWords, at: number): boolean {
  return (bits[at] & ANAPHOR) !== 0 && (hints[word[at]] & PLURAL) === 0;
}

/** "Could not pay": more than that they did not. */
export function isUnable({ negated, mood, perfect }: Clause['verb']): boolean {
  return negated && mood === 'may' && !perfect;
}

/** "No orders were lost", "no ship sunk in 1942 was raised": the subject says no already. */
function hasNegativeSubject({ bits }: SentenceWords, { verb: { from }, subject: [first, end] }: Clause): boolean {
  const isNamed = first < end && end <= from;
  if (isNamed && bits[first] & NOT) return true;
  for (let at = from - 1; at >= Math.max(0, from - 4, isNamed ? first : 0); at--)
    // "Was shut and never reopened", "seats not taken": the verb's own.
    if ((bits[at] & (NOT | COORDINATOR)) === NOT) return !(bits[at] & ADVERB && at > 0 && (at === from - 1 || bits[at - 1] & COORDINATOR));
  return false;
}

/** Base, present, past, participle of the verb at a token; of a regular past where no list holds it. */
function formsAt(words: SentenceWords, head: number, base: number): Forms {
  const forms = bareForms(words, head, base);
  if (!(hasMark(words, head - 1, HYPHEN) && isGlued(words, head - 1) && isGlued(words, head))) return forms;
  // "Re-elected", "self-published".
  const [first, present, past, participle] = forms,
    prefix = textBetween(words, head - 2, head).toLowerCase();
  return [prefix + first, prefix + present, prefix + past, prefix + participle];
}

function bareForms(words: SentenceWords, head: number, base: number): Forms {
  const { vocabulary } = words;
  const known = vocabulary.forms.get(base);
  const written = textBetween(words, head, head + 1).toLowerCase();
  // "To found a school", "will fell the oak": no past of "find" and "fall" there.
  const governor = words.bits[head - 1] & NOT ? head - 2 : head - 1;
  if (
    known &&
    words.bits[governor] & (TO | WILL | MAY | DO) &&
    !isCapital(words, governor) &&
    known[2] === written &&
    known[0] !== written &&
    !written.endsWith(vocabulary.words.endings.past)
  ) {
    const [present, past, participle] = vocabulary.words.inflect(written);
    return [written, present, past, participle];
  }
  if (known) return written.endsWith(vocabulary.words.endings.past) && known[3] !== written ? [known[0], known[1], known[2], written] : known;
  const { past, progressive, plural } = vocabulary.words.endings;
  // The base of "swimming" is that of "swimmed".
  const root = written.endsWith(past)
    ? vocabulary.words.baseOf(written)
    : written.endsWith(progressive)
      ? vocabulary.words.baseOf(written.slice(0, -progressive.length) + past)
      : words.bits[head] & PRESENT && written.endsWith(plural)
        ? written.slice(0, -plural.length)
        : written;
  const forms = vocabulary.words.inflect(root, true);
  return [root, forms[0], forms[1], written.endsWith(past) ? written : forms[2]];
}
