// Deeds that somebody only thinks or talks of: "considered moving the match", "talked about closing it", "the idea of selling the mill".
import type { SentenceWords } from '../words/sentence-words.js';
import type { Clause } from './clause.js';

/** Values of the class `musing`: verbs that think of something, and what joins it to them; verbs that have it for their object; nouns and other words before a joint; what joins by itself. */
const THINKS = 1,
  JOINT = 2,
  WEIGHS = 3,
  IDEA = 4,
  AGAINST = 5;

/** Is a gerund what its clause above, or the noun before it, only thinks or talks of? Nobody did it. */
export function isMused({ timeAt, tokens: { word }, vocabulary: { classes } }: SentenceWords, parent: Clause | undefined, clause: Clause): boolean {
  const { musing } = classes,
    {
      connective,
      from,
      verb: { form },
    } = clause;
  if (form !== 'progressive') return false;
  const kind = parent ? musing[parent.verb.base] : 0;
  if (parent && connective < 0) return kind === WEIGHS && from === parent.verb.to;
  // "The match risks | being put off": a noun by its form.
  if (connective < 0) return isIdea(musing[word[from - 1]]);
  const joint = musing[word[connective]];
  if (joint === AGAINST) return true;
  // "Thought of lifting the rails in 1980", "talked on Monday about closing it in May".
  if (
    parent &&
    kind === THINKS &&
    joint === JOINT &&
    (connective === parent.verb.to || (connective > parent.verb.to && timeAt[connective - 1] !== 0))
  )
    return true;
  return isIdea(musing[word[connective - 1]]);
}

/** "Fans fear | it will be cancelled", "there is a chance (that) it will be", "it is possible that it will be": nobody has settled it. */
export function isFeared({ tokens: { word }, vocabulary: { classes } }: SentenceWords, parent: Clause, { connective, from, joint }: Clause): boolean {
  if (joint !== 'complement' && joint !== 'relative') return false;
  const { musing } = classes;
  return musing[parent.verb.base] === IDEA || musing[word[(connective >= 0 ? connective : from) - 1]] === IDEA;
}

/** "Talk of", "the idea of", "open to". */
function isIdea(kind: number): boolean {
  return kind === IDEA || kind === THINKS;
}

/** Is a gerund only thought of or weighed, as the object of a verb ("considered moving it") or where its clause calls it an idea ("moving it is an option")? @param at - the gerund, which opens no clause of its own. */
export function isWeighed({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { verb, to }: Clause, at: number): boolean {
  const { musing } = classes;
  if (at >= verb.to) return musing[verb.base] === WEIGHS;
  if (!verb.copula) return false;
  for (let next = verb.to; next < Math.min(to, verb.to + 3); next++) if (isIdea(musing[word[next]])) return true;
  return false;
}
