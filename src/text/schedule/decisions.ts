// Who decides upon an act, asks for it, or is forced to it.
import type { Clause } from '../clauses/clause.js';
import type { Draft } from '../drafts/draft.js';
import { makeDraft } from '../drafts/make-draft.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { WORD } from '../tokens/tokens.js';
import { ANAPHOR, DEED, PREPOSITION, WAITING } from '../words/vocabulary.js';
import { CAUSES, PLAN, POSTPONE, SAY, STATE } from '../words/verb-senses.js';
import { headlineOf } from '../titles/headline.js';
import { joinPhrase } from '../titles/join-phrase.js';
import { nounTokens } from '../titles/phrase.js';
import { themeOf } from './theme-of.js';
import { objectOf } from '../clauses/nouns/object-of.js';

/** Value of the class `settling`: who is told to do so may not. */
const ORDERS = 2;

/** "Voted to move", "had to cancel", "ordered that it be put off": who decides upon an act has done it. */
export function settles(words: SentenceWords, parent: Clause, { joint, verb: act }: Clause): boolean {
  const { verb } = parent;
  if ((joint !== 'infinitive' && act.mood !== 'wish') || verb.negated) return false;
  if (parent.conditional || (verb.mood !== 'none' && verb.mood !== 'will')) return false;
  const kind = words.vocabulary.classes.settling[verb.base];
  // "Ordered the union to call off the strike": whether it did nobody says.
  if (kind === ORDERS && !verb.passive && joint === 'infinitive') {
    const [from, to] = objectOf(words, parent);
    if (from < to) return false;
  }
  return verb.sense === CAUSES || verb.sense === PLAN || kind !== 0 || hasPlan(words, parent);
}

/** "The decision to move the fair": it is moved by that. */
export function isDecided(
  { bits, timeAt, tokens: { word }, vocabulary: { hints, nounSense } }: SentenceWords,
  { verb, conditional }: Clause,
): boolean {
  const before = verb.from - 1;
  return (
    verb.form === 'infinitive' &&
    !conditional &&
    before > 0 &&
    timeAt[before] === 0 &&
    ((hints[word[before]] & DEED) !== 0 || nounSense[word[before]] === PLAN) &&
    !(bits[before] & PREPOSITION)
  );
}

/** "Announced plans to move", "has a plan to move". */
function hasPlan(words: SentenceWords, parent: Clause): boolean {
  const {
    verb: { sense, passive },
  } = parent;
  if (passive || (sense !== SAY && sense !== STATE)) return false;
  const { headAt } = readTheme(words, ...objectOf(words, parent));
  return headAt >= 0 && words.vocabulary.nounSense[words.tokens.word[headAt]] === PLAN;
}

/** What was told of a decision is the act itself: taken off the list of drafts. */
export function takeDecision(
  { drafts, words, mentions }: Reading,
  { made }: SentenceReading,
  parent: Clause,
  { to }: Clause,
): Pick<Draft, 'when' | 'times' | 'title'> | undefined {
  const isPromise = parent.verb.sense === PLAN;
  const decision = made.get(parent)?.find(({ part, status }) => (isPromise ? part === 'plan' : part === 'happening' && status === 'occurred'));
  if (!decision) return undefined;
  drafts.splice(drafts.lastIndexOf(decision), 1);
  made.delete(parent);
  return {
    when: decision.when,
    times: decision.times,
    title: headlineOf(words, parent, { status: 'occurred', subject: mentions.resolve(words, parent.subject), until: to }),
  };
}

/** Somebody asks for a plan to be changed: a happening of its own, whatever comes of it. */
export function request(reading: Reading, sentence: SentenceReading, parent: Clause, clause: Clause): Draft {
  const known = sentence.made.get(parent)?.find((draft) => draft.part === 'happening');
  const [from, to] = parent.verb.passive ? parent.subject : objectOf(reading.words, parent);
  if (known) {
    known.asked = readTheme(reading.words, from, to);
    known.asks = asksFor(reading.words, clause);
    known.isRequest = true;
    return known;
  }
  return makeDraft(reading, sentence, parent, {
    part: 'happening',
    status: 'occurred',
    asked: readTheme(reading.words, from, to),
    theme: themeOf(reading.words, clause),
    title: headlineOf(reading.words, parent, { status: 'occurred', until: clause.to }),
    isRequest: true,
    asks: asksFor(reading.words, clause),
  });
}

/** "asked it to wait" is "asked it to put that off". */
function asksFor(words: SentenceWords, { verb }: Clause): number {
  return hintsAt(words, verb.head) & WAITING ? POSTPONE : verb.sense;
}

/** "forcing the club to cancel": the club does it; "voted 5–2 to cancel": nobody is told. Empty: of "them" nothing is said. */
export function forcedBy(words: SentenceWords, parent: Clause | undefined, { verb }: Clause): string | undefined {
  if (!parent || verb.form !== 'infinitive' || !(parent.verb.sense === CAUSES || words.vocabulary.classes.settling[parent.verb.base] !== 0))
    return undefined;
  const [from, to] = objectOf(words, parent);
  if (to - from === 1 && words.bits[from] & ANAPHOR) return '';
  const kept = nounTokens(words, from, to);
  return kept.some((at) => words.tokens.kind[at] === WORD) ? joinPhrase(words, kept, 44) : undefined;
}
