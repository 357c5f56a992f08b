// Of whom the verb before is told as well, where only its auxiliary is said again: "but the farm was not", "and so did her deputy".
import { isMain, type Clause, clauseLike } from '../../clauses/clause.js';
import { phraseEnd } from '../../clauses/nouns/noun-phrases.js';
import { groupLike, isProgressive, isToCome, type VerbGroup } from '../../clauses/verbs/verb-group.js';
import { MADE, type Reading, type SentenceReading } from '../../drafts/reading.js';
import { DOT, hasMark, isBreak, isCapital, type SentenceWords } from '../../words/sentence-words.js';
import { AUXILIARY, ADVERB, ANAPHOR, BE, COORDINATOR, DETERMINER, DO, HAVE, NOT, PRONOUN, WILL, WOULD } from '../../words/vocabulary.js';
import { addEvent } from '../add-event.js';
import { MUCH } from './deed-before.js';

/** Value of the class `likewise` for "nor". */
const NOR = 2;

/** "But the south gate did not", "and her deputy did too". @returns whether it is told so. */
export function tellLikewise(reading: Reading, sentence: SentenceReading, clause: Clause): boolean {
  const { words } = reading,
    { verb, subject, joint } = clause,
    place = sentence.clauses.indexOf(clause);
  const host = place > 0 ? sentence.clauses[place - 1] : lastOf(reading, sentence);
  if (!host || host.subject[0] === subject[0] || !isMain(joint) || verb.head !== verb.from || subject[0] >= subject[1]) return false;
  // "Half of us are away" is no denial, and "they did not" is of the plan.
  if (words.bits[subject[0]] & (PRONOUN | ANAPHOR) && subject[1] - subject[0] === 1) return false;
  if (!verb.negated && !(words.bits[verb.head] & (DO | WILL))) return false;
  // "The pilot did well", "did what she was told".
  if (words.vocabulary.classes.deedBefore[words.tokens.word[verb.head + 1]] === MUCH || sentence.clauses[place + 1]?.joint === 'complement')
    return false;
  return isAlone(words, verb.to, clause.to) && tellOf(reading, sentence, host, verb.head, subject, verb.negated, host.to);
}

/** "And so did her deputy", "as was the farm", "nor has the union": tells those of a sentence. */
export function readLikewise(reading: Reading, sentence: SentenceReading): void {
  const { words } = reading,
    { bits, tokens, vocabulary } = words,
    { likewise } = vocabulary.classes;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    const kind = likewise[tokens.word[at]];
    if (kind === 0 || !(bits[at + 1] & AUXILIARY) || !(at === sentence.from || isBreak(words, at - 1) || bits[at - 1] & COORDINATOR)) continue;
    const subject = at + 2,
      end = phraseEnd(words, subject, sentence.to);
    if (!(bits[subject] & DETERMINER || isCapital(words, subject)) || !isAlone(words, end, sentence.to)) continue;
    const host =
      at === sentence.from
        ? lastOf(reading, sentence)
        : sentence.clauses.findLast(({ verb, joint }) => verb.to <= at && isMain(joint) && verb.form === 'finite');
    if (host)
      tellOf(
        reading,
        sentence,
        host,
        at + 1,
        [subject, hasMark(words, end - 1, DOT) ? end - 1 : end],
        kind === NOR,
        bits[at - 1] & COORDINATOR ? at - 1 : at,
      );
  }
}

/** "So did | the road": told with the clause before it. */
export function isLikewise({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb: { from, head } }: Clause): boolean {
  return from > 0 && head === from && classes.likewise[word[from - 1]] !== 0 && (bits[from] & AUXILIARY) !== 0;
}

/** The last clause of the sentence before. */
function lastOf({ before }: Reading, { index }: SentenceReading): Clause | undefined {
  return before && before.index === index - 1 && before.clauses.length === 1 ? before.clauses[0] : undefined;
}

/** Nothing but a denial, "too" or the full stop. */
function isAlone(words: SentenceWords, from: number, to: number): boolean {
  let at = from;
  while (at < to && words.bits[at] & (NOT | ADVERB) && !isBreak(words, at)) at++;
  return at >= to || isBreak(words, at) || hasMark(words, at, DOT);
}

/** Tells another of the deeds of a clause, where the auxiliary is its own. */
function tellOf(
  reading: Reading,
  sentence: SentenceReading,
  host: Clause,
  auxiliary: number,
  subject: Clause['subject'],
  negated: boolean,
  to: number,
): boolean {
  const { words } = reading;
  if (!isMain(host.joint) || !takes(words, host.verb, words.bits[auxiliary])) return false;
  const told = MADE.get(host)?.filter(({ part }) => part === 'happening' || part === 'plan') ?? [];
  const like = clauseLike(host, { subject, to: Math.min(host.to, to), drafts: undefined, verb: groupLike(host.verb, { negated }) });
  for (const { when, times, status } of told) {
    addEvent(
      reading,
      sentence,
      like,
      negated ? 'negated' : host.verb.negated ? (isToCome(host.verb) ? 'scheduled' : 'occurred') : status,
      when && { when, times },
    );
  }
  return told.length > 0;
}

/** "Did" of "opened", "will" of "will open", "has" of "has opened", "was" of "was sold". */
function takes(words: SentenceWords, verb: VerbGroup, b: number): boolean {
  const { mood, perfect, passive, copula } = verb;
  if (b & (WILL | WOULD)) return isToCome(verb);
  if (mood !== 'none') return false;
  if (b & HAVE) return perfect;
  if (b & BE) return !perfect && (passive || copula || isProgressive(words, verb));
  return (b & DO) !== 0 && !perfect && !passive && !copula;
}
