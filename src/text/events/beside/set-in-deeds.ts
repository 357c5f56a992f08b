// What a participle without a time tells beside its sentence: "the bridge, blown up by rebels, was sold", "ended with the walls pulled down".
import { addEvent } from '../add-event.js';
import { type Clause, parentOf } from '../../clauses/clause.js';
import { isHowOften } from '../../clauses/verbs/around-verbs.js';
import { isAttendant } from '../../clauses/joints/clause-of.js';
import { relationOf } from '../../drafts/act-senses.js';
import { isNobody } from '../../clauses/nouns/nobody.js';
import { NUMBER } from '../../tokens/tokens.js';
import type { Reading, SentenceReading } from '../../drafts/reading.js';
import { COMMA, hasMark, hintsAt, isBreak, type SentenceWords } from '../../words/sentence-words.js';
import { firstMark } from '../../words/stretches.js';
import { IDLE } from '../status/idle-verbs.js';
import { timesOf } from '../../clauses/times/time-roles.js';
import { ADVERB, CAUSE, COORDINATOR, DOER, OWNER, PARTICLE, PREPOSITION, SUBORDINATOR, TO } from '../../words/vocabulary.js';
import { RESUME, isActSense } from '../../words/verb-senses.js';

/** Value of the class `turns`: without a particle it tells how something was made. */
const TURNED = 1;

/** Tells what a participle without a time adds. @returns whether it adds a deed. */
export function tellSetIn(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, joint } = clause;
  if (joint !== 'participle' || verb.form !== 'participle' || verb.negated || verb.planned) return false;
  const isSaid = reading.sayings.contentAt(verb.head) >= 0;
  if (!isSaid && (isTurn(words, sentence, clause) || isOfSeries(words, sentence, clause))) {
    addEvent(reading, sentence, clause, isActSense(verb.sense) && relationOf(verb.sense) === 'delays' ? 'postponed' : 'occurred', undefined);
    return true;
  }
  const isNone = isNobody(words, clause),
    host = isAttendant(words, clause, sentence.from) && (isNone || isDeed(words, clause)) ? parentOf(sentence.clauses, clause) : undefined,
    told = host && sentence.made.get(host)?.find(({ part, status }) => part === 'happening' && status === 'occurred');
  if (!told || (isSaid && !told.when)) return false;
  const { when, times } = told;
  addEvent(reading, sentence, clause, isNone ? 'negated' : 'occurred', when && { when, times: [...times] });
  return true;
}

/** "Was arrested on Monday, | taken to hospital, | and charged on Friday": of several things done to somebody, between a comma and the last. */
function isOfSeries(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): boolean {
  const place = clauses.indexOf(clause),
    first = clauses[place - 1] as Clause | undefined,
    last = clauses[place + 1] as Clause | undefined;
  if (!first?.verb.passive || !first.verb.past || !last?.verb.passive || !hasMark(words, clause.verb.from - 1, COMMA)) return false;
  // "Was opened on Monday, | designed by Moe | and built by Holm", "known as the Green": no later step.
  if (IDLE.has(clause.verb.sense) || hintsAt(words, clause.verb.to) & DOER || timesOf(words, last).length === 0) return false;
  return [first, last].every(({ subject }) => subject[0] === clause.subject[0]) && (words.bits[last.verb.from - 1] & COORDINATOR) !== 0;
}

/** ", blown up by rebels,", "Turned down by the bank, she": a blow or a stroke of luck, set in or in front, with more about it; "built of stone", "led by Moe" describe. */
function isTurn(
  words: SentenceWords,
  { from: first }: SentenceReading,
  { verb: { base, from, to, particle }, connective, subject }: Clause,
): boolean {
  const {
    bits,
    tokens,
    timeAt,
    vocabulary: { classes },
  } = words;
  // ", charged five times,": what is counted was done.
  if (classes.turns[base] + classes.charges[base] !== 0 && isHowOften(words, to)) return true;
  if (classes.turns[base] === 0 || connective >= 0 || !(from === first || hasMark(words, from - 1, COMMA))) return false;
  // "The mill, a ruin, damaged in the storm": more of what was named before; "in March, the mill, damaged in a storm, was sold".
  const comma = subject[0] - 1,
    isOpener = bits[first] & PREPOSITION || (bits[first] & ADVERB && comma === first + 1),
    isFronted = isOpener && firstMark(words, COMMA, first, subject[0]) === comma;
  if (from > first && !isFronted && hasMark(words, subject[0] - 1, COMMA)) return false;
  // "Blown up | by".
  const next = bits[to + 1] & PREPOSITION && bits[to] & (PARTICLE | PREPOSITION) ? to + 1 : to;
  // "Turned on a lathe", "shot in Oslo", "drafted by Moe": how it was made.
  if (classes.turns[base] === TURNED && next === to && particle < 0) return false;
  // "Turned out to be", "killed at least 110 people".
  if ((next > to && bits[next] & TO) || (tokens.kind[next + 2] === NUMBER && timeAt[next + 2] === 0)) return false;
  return !isBreak(words, next) && (bits[next] & (PREPOSITION | SUBORDINATOR | CAUSE)) !== 0;
}

/** "With eleven people arrested", "with the old rates restored"; "with the roof mended", "with its gates shut" may be how it was. */
function isDeed(words: SentenceWords, { verb: { base, sense, to }, subject }: Clause): boolean {
  const { harming, charges, turns } = words.vocabulary.classes;
  // "With every letter burnt before the war": which ones.
  if (hintsAt(words, subject[0]) & OWNER || words.bits[to] & SUBORDINATOR) return false;
  return harming[base] + charges[base] !== 0 || turns[base] > TURNED || sense === RESUME || isActSense(sense);
}
