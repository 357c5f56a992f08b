// Verbs whose prefix leaves them ("sagte das Spiel am Montag ab"): the verb is read as the whole word. Names no word.
import type { Lexicon } from '../../tokens/lexicon.js';
import { CAPITAL, NEWLINE, NUMBER, PUNCT, WORD, tokensLike, type Tokens } from '../../tokens/tokens.js';
import { AUXILIARY, COORDINATOR, PARTICLE, PAST, PRESENT, BASE, type EventVocabulary } from '../../words/vocabulary.js';

/** How far a prefix may stand behind its verb, in tokens. */
const REACH = 30;

/**
 * The tokens with each parted verb as its whole word, and its prefix as a word that says nothing.
 * @param silent - a word that headlines leave out.
 */
export function joinParted(tokens: Tokens, { bits }: EventVocabulary, lexicon: Lexicon, silent: string): Tokens {
  const { kind, flags, length } = tokens;
  const word = tokens.word.slice();
  const nothing = lexicon.idOf(silent);
  let verb = -1;
  for (let at = 0; at < length; at++) {
    if ((kind[at] === PUNCT && !isInside(tokens, at)) || (kind[at] === NEWLINE && kind[at + 1] === NEWLINE)) {
      verb = -1;
      continue;
    }
    if (kind[at] !== WORD || flags[at] & CAPITAL) continue;
    const b = bits[word[at]];
    if (b & PARTICLE && verb >= 0 && at - verb < REACH && endsClause(at + 1)) {
      const whole = lexicon.idOf(lexicon.wordOf(word[at]) + lexicon.wordOf(word[verb]));
      if (whole !== 0 && bits[whole] & (PAST | PRESENT | BASE)) {
        word[verb] = whole;
        word[at] = nothing;
      }
      verb = -1;
    } else if (b & COORDINATOR) verb = -1;
    else if (verb < 0 && b & (PAST | PRESENT | BASE) && !(b & AUXILIARY)) verb = at;
  }
  return tokensLike(tokens, { word });

  /** A sign, a joint or the end of the text follows. */
  function endsClause(at: number): boolean {
    return at >= length || kind[at] === PUNCT || kind[at] === NEWLINE || (bits[word[at]] & COORDINATOR) !== 0;
  }
}

/** The sign of "3. März", "17.30", "Haupt-": the clause goes on. */
function isInside({ kind, text, start }: Tokens, at: number): boolean {
  const sign = text.charCodeAt(start[at]);
  return (sign === 46 && kind[at - 1] === NUMBER) || sign === 45 || (sign === 58 && kind[at + 1] === NUMBER);
}
