// The subject of a verb that has none of its own: that of a clause before it, or what the sentence opens with.
import { type Clause, isMain, parentOf } from '../clause.js';
import { isBreak, isPlural, type SentenceWords, hasMark, BREAK, COMMA, COLON, STRONG } from '../../words/sentence-words.js';
import { AUXILIARY, ADVERB, COORDINATOR, DETERMINER, NOT, PREPOSITION, PRONOUN, SUBORDINATOR } from '../../words/vocabulary.js';
import { SAYS } from '../../words/verb-senses.js';
import { firstMark, hasBreak, holds, lastBreak, lastMark } from '../../words/stretches.js';
import { subjectStart } from '../nouns/subjects.js';

/**
 * The subject of the last clause that is not an insertion; before any, the words that open the sentence.
 * @param sign - the comma that closes the insertion; -1 = none does.
 */
export function resumedSubject(words: SentenceWords, clauses: readonly Clause[], from: number, sign = -1): readonly [number, number] {
  return (
    openingNoun(words, clauses, from) ??
    leadingPhrase(words, clauses, from) ??
    insertedNoun(words, clauses, from, sign) ??
    interruptedNoun(words, clauses, from) ??
    behindAside(words, clauses)?.subject ??
    clauses[0]?.subject ?? [from, from]
  );
}

/** "Was stopped and, | after they had found no way of mending it, | called off": of the verb before "and"; else the last clause that is no insertion. */
function behindAside(words: SentenceWords, clauses: readonly Clause[]): Clause | undefined {
  const host = hostOf(clauses);
  const isAside = host?.joint === 'subordinate' && hasMark(words, host.connective - 1, COMMA) && words.bits[host.connective - 2] & COORDINATOR;
  return host && isAside ? (hostOf(clauses, clauses.indexOf(host)) ?? host) : host;
}

/** Right after an insertion: the noun that it was put after, where that still wants its verb. */
function insertedNoun(words: SentenceWords, clauses: readonly Clause[], from: number, sign: number): readonly [number, number] | undefined {
  let inserted: Clause | undefined,
    at = clauses.length - 1;
  for (; at >= 0; at--) {
    const clause = clauses[at],
      carrier = inserted ? undefined : carrierOf(words, clauses, clause);
    if (carrier) return carrier;
    // "Under a pact reached on Monday, the walkout planned for Friday will": what stands in front is inside of another phrase.
    if (inserted && clause.joint === 'participle' && clause.subject[0] === from + 1 && words.bits[from] & PREPOSITION) break;
    // "Welcomed it, saying the fair, held since 1950, | would open": what is said, where nothing is told of that yet.
    if (
      inserted &&
      inserted === clauses.at(-1) &&
      clause.joint === 'participle' &&
      SAYS.has(clause.verb.sense) &&
      nounOf(inserted)[0] >= clause.verb.to
    )
      break;
    // "…, and the operator who ran it, | closed": there another clause begins.
    if (inserted && opensClause(words, nounOf(inserted)[0], clause.verb.to)) break;
    if (isInserted(words, clause, at === 0)) inserted = clause;
    else if (!isInside(clauses, clause)) break;
  }
  if (!inserted) return undefined;
  const noun = nounOf(inserted);
  if (!hasMark(words, sign, COMMA)) return noun;
  const told = besideNoun(words, noun, at < 0 ? from : clauses[at].verb.to) ?? noun;
  return at >= 0 && isActedUpon(words, clauses[at], told[0]) ? undefined : told;
}

/** Of which noun an insertion tells more. */
function nounOf({ antecedent, subject }: Clause): readonly [number, number] {
  return antecedent ?? subject;
}

/** "…; the mayor", "…, and the mayor": a noun opens a clause behind the verb before. */
function opensClause(words: SentenceWords, noun: number, verb: number): boolean {
  return noun > verb && (hasMark(words, noun - 1, STRONG) || ((words.bits[noun - 1] & COORDINATOR) !== 0 && hasMark(words, noun - 2, COMMA)));
}

/** "The switch in the hall, a model that nobody made any more, | failed": the noun beside which the one with the insertion was put. */
function besideNoun(words: SentenceWords, [noun]: readonly [number, number], low: number): readonly [number, number] | undefined {
  if (!(words.bits[noun] & DETERMINER) || !hasMark(words, noun - 1, COMMA)) return undefined;
  const start = subjectStart(words, low, noun - 1);
  return start < noun - 1 && !hasBreak(words, start, noun - 1) && words.bits[start] & DETERMINER ? [start, noun - 1] : undefined;
}

/** "Rang the shops that had ordered, | asked them": the noun of the insertion is what the verb before acts upon, and who does that goes on. */
function isActedUpon(words: SentenceWords, host: Clause, noun: number): boolean {
  const { verb, joint } = host;
  if (!isMain(joint) || verb.form !== 'finite' || SAYS.has(verb.sense) || noun < verb.to) return false;
  return !hasBreak(words, verb.to, noun) && !holds(words, verb.to, noun, COORDINATOR | SUBORDINATOR);
}

/** "Upgrades, which cost a lot, …", "a man held on Monday …": a clause that is put behind a noun. */
function isInserted(words: SentenceWords, clause: Clause, isFirst: boolean): boolean {
  const { joint, verb, from, connective, subject } = clause;
  // "The hall, after standing empty for years, was sold".
  if (joint === 'participle' && connective >= 0) return !isFirst && hasMark(words, connective - 1, COMMA) && subject[1] === connective - 1;
  if (joint !== 'participle') return joint === 'relative';
  return verb.form === 'participle' || hasMark(words, from - 1, COMMA) || (!isFirst && opensWithNoun(words, clause));
}

/** "A stone that stood where the boy fell was stolen": inside of what was put in. */
function isInside(clauses: readonly Clause[], clause: Clause): boolean {
  const { joint } = clause,
    above = parentOf(clauses, clause)?.joint;
  if (joint === 'infinitive' || joint === 'participle') return true;
  return (joint === 'subordinate' || joint === 'complement') && (above === 'relative' || above === 'participle');
}

/** "The keys, he said, were sent back", "he denied it; the keys, he said, were sent back", "it failed, and the keys, he said, were sent back": the verb goes on after the parenthesis. */
function interruptedNoun(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] | undefined {
  const last = clauses.at(-1),
    isSaying = last !== undefined && SAYS.has(last.verb.sense),
    comma = last ? (isSaying && last.subject[0] > last.from ? last.subject[0] : last.from) - 1 : -1;
  if (last?.joint !== 'coordinate' || comma < from || !hasMark(words, comma, COMMA)) return undefined;
  const open = clauses.length === 1 ? from - 1 : lastBreak(words, from, comma),
    isJoined = (words.bits[open + 1] & COORDINATOR) !== 0;
  if (open >= from && !(isSaying && (isJoined || hasMark(words, open, STRONG)))) return undefined;
  const start = isJoined ? open + 2 : open + 1;
  // "He lied, and, the court said, he stole": nothing is interrupted.
  if (start >= comma) return undefined;
  return [subjectStart(words, start, comma), words.bits[comma - 1] & AUXILIARY ? comma - 1 : comma];
}

/** "Resigned, and the plan to sell the hall was dropped", "talks about selling it are off": the noun behind a joint that says what is to be done. */
function carrierOf(words: SentenceWords, clauses: readonly Clause[], { joint, verb, connective }: Clause): readonly [number, number] | undefined {
  const { bits } = words,
    host = hostOf(clauses);
  const isGerund = joint === 'participle' && verb.form === 'progressive' && connective >= 0;
  if ((joint !== 'infinitive' && !isGerund) || !host) return undefined;
  const end = isGerund ? connective : verb.from;
  let start = end;
  while (start > host.verb.to && !isBreak(words, start - 1) && !(bits[start - 1] & COORDINATOR)) start--;
  const isNoun =
    (bits[start] & (DETERMINER | PRONOUN)) === DETERMINER || (isGerund && isPlural(words, end - 1) && (bits[start - 1] & COORDINATOR) !== 0);
  if (start <= host.verb.to || start === end || !isNoun) return undefined;
  host.to = Math.min(host.to, start - 1);
  return [start, end];
}

/** "Ten men fell; the stone bearing their names was unveiled", "fell on Monday and the stone", "fell, and the stone": a noun behind a strong sign, or behind a time or a comma and "and", and its participle. */
function opensWithNoun(words: SentenceWords, { subject: [first, last], verb: { from, form } }: Clause): boolean {
  if (first >= last || last !== from || !(words.bits[first] & DETERMINER)) return false;
  return (
    hasMark(words, first - 1, STRONG) ||
    ((words.bits[first - 1] & COORDINATOR) !== 0 && (words.timeAt[first - 2] !== 0 || (form === 'progressive' && hasMark(words, first - 2, COMMA))))
  );
}

/** "The trial of Ada Moe, the mayor of Lund who is accused, will open": before any verb of its own a sentence is about what opens it. */
function leadingPhrase(words: SentenceWords, clauses: readonly Clause[], low: number): readonly [number, number] | undefined {
  const first = clauses[0] as Clause | undefined;
  // "Quick update: the fair planned for Friday is off": behind the colon.
  const begin = first ? lastMark(words, COLON, low, first.from) + 1 || low : low,
    from = (words.bits[begin] & (COORDINATOR | SUBORDINATOR)) === COORDINATOR ? begin + 1 : begin;
  if (!first || first.from <= from || words.timeAt[from] !== 0) return undefined;
  if (words.bits[from] & (PREPOSITION | SUBORDINATOR) || (words.bits[from] & (ADVERB | DETERMINER)) === ADVERB || isBreak(words, from))
    return undefined;
  const areOfNoun = clauses.every((clause) => {
    if (saysMoreOfNoun(words, clause, from)) return true;
    const { joint, parent } = clause;
    return (joint === 'subordinate' || joint === 'complement') && parent >= 0 && saysMoreOfNoun(words, clauses[parent], from);
  });
  if (!areOfNoun) return undefined;
  const mark = firstMark(words, BREAK, from + 1, first.from),
    end = mark < 0 ? first.from : mark;
  // "Seats | not taken by Friday will be sold": the participle is denied.
  return [from, end > from + 1 && words.bits[end - 1] & NOT && words.bits[end - 1] & ADVERB ? end - 1 : end];
}

/** A clause that says more of a noun: "an alert for failing jobs will be added". */
function saysMoreOfNoun(words: SentenceWords, { joint, verb, connective }: Clause, from: number): boolean {
  if (joint !== 'participle') return joint === 'relative' || joint === 'infinitive';
  if (verb.form === 'participle' || (words.bits[connective] & PREPOSITION) !== 0) return true;
  return connective < 0 && verb.from > from && !isBreak(words, verb.from - 1);
}

/** The subject that a verb after "and" shares: of the nearest clause, or after a comma of the nearest that hangs on none. */
export function coordinateSubject(clauses: readonly Clause[], partner: number, isApart: boolean): readonly [number, number] {
  for (let at = partner; at >= 0; at--) {
    const clause = clauses[at];
    if (clause.joint === 'participle' || clause.joint === 'infinitive') continue;
    if (isApart && at > 0 && (clause.joint === 'subordinate' || clause.joint === 'complement' || clause.joint === 'relative')) continue;
    return clause.subject;
  }
  return (clauses[partner] as Clause | undefined)?.subject ?? [0, 0];
}

/** "A ruling on whether …": the noun that opens the sentence and carries a clause inside. */
export function openingNoun(words: SentenceWords, clauses: readonly Clause[], from: number): readonly [number, number] | undefined {
  const first = clauses[0];
  if (!first || first.joint !== 'subordinate' || first.connective <= from) return undefined;
  let end = first.connective;
  while (end > from && words.bits[end - 1] & PREPOSITION) end--;
  const start = subjectStart(words, from, end);
  return start < end ? [start, end] : undefined;
}

/** The last clause, of the first `to`, that is no insertion after a noun. */
export function hostOf(clauses: readonly Clause[], to = clauses.length): Clause | undefined {
  for (let at = to - 1; at >= 0; at--) {
    const clause = clauses[at];
    if (clause.joint !== 'participle' && clause.joint !== 'relative' && clause.joint !== 'infinitive') return clause;
  }
  return undefined;
}
