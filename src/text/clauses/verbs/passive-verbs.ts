// Verbs other than "be" that make a passive, or say what stands or falls due.
import { WORD } from '../../tokens/tokens.js';
import { ADVERB, BASE, COORDINATOR, DUE, LIKE, NOUN_LIKE, PARTICIPLE, PAST, PREPOSITION, SUBORDINATOR, TO, VERB } from '../../words/vocabulary.js';
import { ADVANCE, CANCEL, MOVE, PLAN, POSTPONE, REPEAL, STATE } from '../../words/verb-senses.js';
import { FALLS, GETS, STANDS } from '../../words/verb-kinds.js';
import { reclass, textBetween, type SentenceWords } from '../../words/sentence-words.js';
import { isClosed } from './around-verbs.js';
import { take, type VerbGroup } from './verb-group.js';

/** What becomes of plans. */
const ENDS_PLAN = new Set([CANCEL, POSTPONE, ADVANCE, MOVE, REPEAL]);

/** "Got moved", "gets called off", "stands cancelled", "falls due". */
export function takePassive(words: SentenceWords, group: VerbGroup, to: number): void {
  const next = group.to;
  if (next < to && isSeeming(words, group)) {
    // "Looked finished on Monday": the day has its story; "appeared charged with theft": so the man was.
    const isLikened = words.vocabulary.classes.musing[words.tokens.word[next]] === LIKE;
    if (group.base === 0 && !isLikened && !isLast(words, next)) reclass(words, next, ADVERB);
    else Object.assign(group, { copula: true, sense: STATE, strength: 3, to: isLast(words, next) ? next + 1 : next });
    return;
  }
  const kind = words.vocabulary.classes.passiveVerb[group.base];
  if (kind === FALLS) {
    if (next >= to || (words.bits[next] & (DUE | VERB)) !== DUE) return;
    take(words, group, next);
    Object.assign(group, { sense: PLAN, planned: true, strength: 3 });
    return;
  }
  if (next >= to || kind === 0 || !(words.bits[next] & PARTICIPLE)) return;
  // "Got hit by lightning", "got set for Monday".
  if (words.bits[next] & (NOUN_LIKE & ~PAST) && !(kind === GETS && endsPassive(words, next + 1))) return;
  if (kind === STANDS && !isStanding(words, group.head)) return;
  // "Will get increased funding": of a noun.
  if (kind === GETS && group.head > group.from && !endsPassive(words, next + 1)) return;
  take(words, group, next);
  group.passive = true;
  if (kind === STANDS) group.strength = 3;
}

/** "Appeared doomed", "looked finished", "sounded pleased", "looked pale": how it seemed; "looked up", "looked for it", "appeared overnight" are deeds. */
function isSeeming(words: SentenceWords, { base, past, from, head, to: next }: VerbGroup): boolean {
  const {
    bits,
    marks,
    timeAt,
    tokens: { word, kind },
    vocabulary,
  } = words;
  if (!past || head !== from || kind[next] !== WORD || marks[next] !== 0 || timeAt[next] !== 0) return false;
  // Verbs that no list holds have no base.
  const isForm = vocabulary.words.endings.seeming?.includes(textBetween(words, head, next)) === true,
    isUnlisted = base === 0 && isForm;
  // "Looked like a whale".
  if (isForm && vocabulary.classes.musing[word[next]] === LIKE) return true;
  if (!isUnlisted && vocabulary.classes.seeming[base] === 0) return false;
  if (bits[next] & PARTICIPLE) return !(bits[next] & NOUN_LIKE);
  // "Sounded full time", "sounded deep in the fog" are deeds.
  if (!isLast(words, next)) return false;
  const { hearer, whither } = vocabulary.classes;
  return isUnlisted && !(bits[next] & ~(BASE | NOUN_LIKE)) && hearer[word[next]] + whither[word[next]] === 0;
}

/** Nothing that a participle could belong to stands there: "will get married | on Friday". */
function endsPassive(words: SentenceWords, at: number): boolean {
  return isLast(words, at - 1) || words.timeAt[at] !== 0 || (words.bits[at] & (PREPOSITION | ADVERB | TO | SUBORDINATOR)) !== 0;
}

/** The last word of a phrase: before a sign or "and". */
function isLast(words: SentenceWords, at: number): boolean {
  return isClosed(words, at + 1) || (words.bits[at + 1] & COORDINATOR) !== 0;
}

/** "Stands cancelled". */
export function isStanding({ tokens: { word }, vocabulary: { classes, base, sense } }: SentenceWords, at: number): boolean {
  return classes.passiveVerb[base[word[at]]] === STANDS && ENDS_PLAN.has(sense[word[at + 1]]);
}
