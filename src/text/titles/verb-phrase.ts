// The verb as headlines write it: in the present, "to close" of a plan, with its subject's number.
import type { Clause } from '../clauses/clause.js';
import { isProgressive } from '../clauses/auxiliaries.js';
import { isCurt } from '../clauses/bare-participles.js';
import { endsAsPlural, hintsAt, isCapital, isGlued, hasMark, HYPHEN, textBetween, type SentenceWords } from '../words/sentence-words.js';
import {
  ADVERB,
  ANAPHOR,
  APPOINTS,
  ARTICLE,
  AUTHOR,
  BASE,
  COORDINATOR,
  DETERMINER,
  DO,
  INDEFINITE,
  MAY,
  NOT,
  PARTICIPLE,
  PARTICLE,
  PAST,
  PLURAL,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  TO,
  VERB,
  WILL,
} from '../words/vocabulary.js';
import { PLAN } from '../words/verb-senses.js';
import { readTheme } from '../clauses/theme.js';
import { WORD } from '../tokens/tokens.js';
import type { EventStatus } from '../../model/index.js';
import { isRoleAt } from '../words/roles.js';

/** Values of the class `numberOf`: one, one before a name, several behind an article. */
const ONE = 1,
  NAMED = 2,
  SEVERAL = 3;

/** Is the subject several? The verb tells, else its nouns. */
function looksPlural(words: SentenceWords, who: string, clause: Clause): boolean {
  const told = words.vocabulary.words.headline.isPlural?.(textBetween(words, clause.verb.from, clause.verb.from + 1));
  if (told !== undefined) return told;
  // "Most of them burn": the present tells.
  const { verb } = clause,
    forms = words.bits[verb.head];
  if (
    verb.form === 'finite' &&
    verb.head === verb.from &&
    !verb.past &&
    verb.mood === 'none' &&
    !verb.perfect &&
    (forms & (BASE | PRESENT)) === BASE &&
    !(forms & PAST)
  )
    return true;
  const [opener, end] = clause.subject;
  // "The three sign a pact".
  if (end > opener && hintsAt(words, end - 1) & INDEFINITE && !(hintsAt(words, end - 1) & ARTICLE) && !(words.bits[end - 1] & (PRONOUN | NOT)))
    return true;
  const { numberOf, nounJoint } = words.vocabulary.classes,
    number = numberOf[words.tokens.word[opener]];
  if (
    (number === ONE && (words.bits[opener] & DETERMINER || readTheme(words, opener, end).headAt <= opener)) ||
    (number === NAMED && end - opener === 2 && isCapital(words, opener + 1))
  )
    return false;
  if (numberOf[words.tokens.word[opener + 1]] === SEVERAL && hintsAt(words, opener) & INDEFINITE && nounJoint[words.tokens.word[opener + 2]] !== 0)
    return true;
  // "One of the singers falls", "few of them register".
  if (nounJoint[words.tokens.word[opener + 1]] !== 0 && hintsAt(words, opener) & INDEFINITE) return !(words.bits[opener] & PRONOUN);
  // "Moe and Lind", not "the closing of mill and dam".
  for (let at = clause.subject[0]; at < clause.subject[1]; at++) {
    const b = words.bits[at];
    if (b & COORDINATOR && !(b & ADVERB)) return true;
    if (b & PREPOSITION) break;
  }
  const isLone = clause.subject[1] - clause.subject[0] === 1;
  // "Those in the afternoon went ahead".
  if (hintsAt(words, clause.subject[0]) & PLURAL && words.bits[clause.subject[0] + 1] & PREPOSITION) return true;
  const { agreement } = words.vocabulary.words;
  // "Lindqvist Foods has", "the crew are": the verb tells.
  const form = textBetween(words, clause.verb.from, clause.verb.from + 1).toLowerCase();
  if (!isLone && clause.verb.from >= clause.subject[1] && clause.verb.head > clause.verb.from) {
    if (agreement?.one.includes(form)) return false;
    if (agreement?.several.includes(form)) return true;
  }
  // "They" resolved to a firm is one.
  if (isLone && hintsAt(words, clause.subject[0]) & PLURAL) {
    const {
        bits,
        lexicon,
        words: { endings },
      } = words.vocabulary,
      parts = who.split(' ');
    return (
      who.toLowerCase() === textBetween(words, clause.subject[0], clause.subject[1]).toLowerCase() ||
      parts.slice(0, 3).some((word) => word.endsWith(endings.plural)) ||
      parts.some((word) => (bits[lexicon.idOf(word)] & COORDINATOR) !== 0)
    );
  }
  if (
    isLone &&
    hintsAt(words, clause.subject[0]) & (AUTHOR | PLURAL) &&
    who.toLowerCase() === textBetween(words, clause.subject[0], clause.subject[1]).toLowerCase()
  )
    return true;
  const {
    tokens: { word, start, end: ends },
    vocabulary: { pluralNouns },
  } = words;
  const { head, headAt } = readTheme(words, clause.subject[0], clause.subject[1]);
  // "The deadline for bids passes": whatever it is about, the noun before the preposition tells.
  let joint = clause.subject[0] + 1;
  while (joint < headAt && !(words.bits[joint] & PREPOSITION)) joint++;
  const noun =
    joint < headAt &&
    words.timeAt[joint - 1] === 0 &&
    !(words.bits[joint - 1] & (DETERMINER | ADVERB | PRONOUN)) &&
    !(words.bits[clause.subject[0]] & PREPOSITION)
      ? joint - 1
      : headAt;
  // "Sign-ins", "run-offs": what is named by a verb and its particle bears the ending behind it.
  const close = clause.subject[1] - 1,
    part = textBetween(words, close, clause.subject[1]),
    { plural } = words.vocabulary.words.endings;
  if (
    !isLone &&
    isGlued(words, close) &&
    hasMark(words, close - 1, HYPHEN) &&
    part.endsWith(plural) &&
    words.vocabulary.bits[words.vocabulary.lexicon.idOf(part.slice(0, -plural.length))] & PARTICLE
  )
    return true;
  // "900 flats north of the canal".
  let counted = clause.subject[0];
  while (counted < clause.subject[1] && words.timeAt[counted] === 0 && words.tokens.kind[counted] !== WORD) counted++;
  if (
    counted > clause.subject[0] &&
    counted < clause.subject[1] &&
    textBetween(words, counted, counted + 1).endsWith(words.vocabulary.words.endings.plural)
  )
    return true;
  for (let at = clause.subject[0]; at < clause.subject[1]; at++) {
    if (pluralNouns.has(word[at]) && !(at + 1 < clause.subject[1] && isGlued(words, at + 1))) return true;
    // The head is written without the plural ending.
    // "Argus-1": a figure behind it makes one of a name.
    // A full name is one: "Aron Ilves".
    if (
      at === headAt &&
      isCapital(words, at) &&
      at > clause.subject[0] &&
      isCapital(words, at - 1) &&
      !isRoleAt(words, at) &&
      words.bits[at] === 0 &&
      words.bits[at - 1] === 0
    )
      return false;
    if (at === noun)
      return (
        (noun < headAt || ends[at] - start[at] > head.length) &&
        endsAsPlural(words, at) &&
        numberOf[word[at]] !== ONE &&
        !(hasMark(words, at + 1, HYPHEN) && isGlued(words, at + 1))
      );
  }
  return false;
}

/**
 * The verb as headlines write it.
 * @param isUnnamed - Only a pronoun tells who: behind no name "slept in barn" is told, "sleep" an order.
 */
export function verbPhrase(words: SentenceWords, clause: Clause, status: EventStatus, who: string, isUnnamed = false): string {
  const { verb } = clause;
  const { vocabulary } = words;
  const { headline } = vocabulary.words;
  const [base, present, past, participle] = formsAt(words, verb.head, verb.base);
  const particle =
    verb.particle === verb.to && !(words.timeAt[verb.particle + 1] !== 0 && hintsAt(words, verb.particle) & APPOINTS)
      ? ` ${textBetween(words, verb.particle, verb.particle + 1)}`
      : '';
  const isPlan = status === 'scheduled';
  const isNegated = status === 'negated' || status === 'denied';
  const { bits } = words;
  // "The road is closed on Friday", but "is being closed".
  if (
    isPlan &&
    !verb.copula &&
    ((verb.passive && !verb.planned && verb.mood === 'none' && verb.form === 'finite' && !isProgressive(words, verb.head - 1)) ||
      verb.sense === PLAN) &&
    (verb.passive || !(bits[verb.head] & VERB))
  ) {
    return `${textBetween(words, verb.head, verb.head + 1)}${particle}`;
  }
  if (verb.copula) {
    if (isPlan) return `${headline.plan} ${base}`;
    // "Was not full", "nobody was in": the words say so themselves.
    return isNegated && (bits[verb.to] & (NOT | COORDINATOR)) !== NOT && !hasNegativeSubject(words, clause) ? headline.not : '';
  }
  if (verb.passive) {
    if (isPlan && verb.form !== 'participle') return `${headline.planPassive} ${participle}${particle}`;
    if (isUnable(verb) && headline.unable) return `${headline.unable[1]} ${participle}${particle}`;
    return `${isNegated && !hasNegativeSubject(words, clause) ? `${headline.not} ` : ''}${participle}${particle}`;
  }
  // "Meet me at the gate on Friday": nobody is named.
  if (isPlan)
    return `${who === '' && !isUnnamed && verb.form === 'finite' && !verb.planned && verb.mood === 'none' ? base : `${headline.plan} ${base}`}${particle}`;
  if (isUnable(verb) && headline.unable) return `${headline.unable[0]} ${base}${particle}`;
  if (isUnnamed && headline.didNot !== undefined && !isSingle(words, clause.subject[0]))
    return `${isNegated && verb.negated ? `${verb.mood === 'will' ? `${headline.not} ${headline.plan}` : headline.didNot} ${base}` : past}${particle}`;
  // "Camped at five", "depot bombed": as it stands written where nobody is named, or nobody can tell who did it.
  const isNobody = who === '' && !isUnnamed && clause.joint === 'main' && clause.subject[0] >= clause.subject[1];
  if (verb.past && verb.head === verb.from && (isNobody || isCurt(words, clause))) {
    // "Never saw her again": a form of the past alone.
    if (isNegated && verb.negated && headline.didNot !== undefined && (bits[verb.head] & (PAST | PARTICIPLE)) === PAST)
      return `${headline.didNot} ${base}${particle}`;
    const written = textBetween(words, verb.head, verb.head + 1).toLowerCase();
    return `${isNegated && !(clause.subject[0] < clause.subject[1] && words.bits[clause.subject[0]] & NOT) ? `${headline.not} ` : ''}${written}${particle}`;
  }
  const isPlural = looksPlural(words, who, clause);
  // "Had no water": the object says no already.
  if (isNegated && verb.negated && (bits[verb.to] & (NOT | COORDINATOR)) !== NOT)
    return `${isPlural ? headline.negated[1] : headline.negated[0]} ${base}${particle}`;
  return `${isPlural ? base : present}${particle}`;
}

/** What was done to a thing, whoever did it: "to be received", "not put off". */
export function passiveOf(words: SentenceWords, { verb }: Clause, status: EventStatus): string {
  const { headline } = words.vocabulary.words;
  return `${status === 'scheduled' ? `${headline.planPassive} ` : status === 'negated' || status === 'denied' ? `${headline.not} ` : ''}${formsAt(words, verb.head, verb.base)[3]}${verb.particle >= 0 ? ` ${textBetween(words, verb.particle, verb.particle + 1)}` : ''}`;
}

/** "Settles in Trieste" of somebody, but of several, of who writes or reads, "settled". */
export function isSingle({ bits, tokens: { word }, vocabulary: { hints } }: SentenceWords, at: number): boolean {
  return (bits[at] & ANAPHOR) !== 0 && (hints[word[at]] & PLURAL) === 0;
}

/** "Could not pay": more than that they did not. */
export function isUnable({ negated, mood, perfect }: Clause['verb']): boolean {
  return negated && mood === 'may' && !perfect;
}

/** "No orders were lost": the subject says no already. */
function hasNegativeSubject({ bits }: SentenceWords, { verb: { from }, subject: [first, end] }: Clause): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4, first < end && end <= from ? first : 0); at--)
    if ((bits[at] & (NOT | COORDINATOR)) === NOT) return true;
  return false;
}

/** Base, present, past, participle of the verb at a token; of a regular past where no list holds it. */
function formsAt(words: SentenceWords, head: number, base: number): readonly [string, string, string, string] {
  const forms = bareForms(words, head, base);
  if (!(hasMark(words, head - 1, HYPHEN) && isGlued(words, head - 1) && isGlued(words, head))) return forms;
  // "Re-elected", "self-published".
  const [first, present, past, participle] = forms,
    prefix = textBetween(words, head - 2, head).toLowerCase();
  return [prefix + first, prefix + present, prefix + past, prefix + participle];
}

function bareForms(words: SentenceWords, head: number, base: number): readonly [string, string, string, string] {
  const { vocabulary } = words;
  const known = vocabulary.forms.get(base);
  const written = textBetween(words, head, head + 1).toLowerCase();
  // "To found a school", "will fell the oak": no past of "find" and "fall" there.
  const governor = words.bits[head - 1] & NOT ? head - 2 : head - 1;
  if (
    known &&
    known[2] === written &&
    known[0] !== written &&
    !written.endsWith(vocabulary.words.endings.past) &&
    words.bits[governor] & (TO | WILL | MAY | DO) &&
    !isCapital(words, governor)
  ) {
    const [present, past, participle] = vocabulary.words.inflect(written);
    return [written, present, past, participle];
  }
  if (known) return known[3] !== written && written.endsWith(vocabulary.words.endings.past) ? [known[0], known[1], known[2], written] : known;
  const { past, progressive } = vocabulary.words.endings;
  // The base of "swimming" is that of "swimmed".
  const root = written.endsWith(past)
    ? vocabulary.words.baseOf(written)
    : written.endsWith(progressive)
      ? vocabulary.words.baseOf(written.slice(0, -progressive.length) + past)
      : written;
  const forms = vocabulary.words.inflect(root, true);
  return [root, forms[0], forms[1], written.endsWith(past) ? written : forms[2]];
}
