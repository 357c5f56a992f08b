// Where a text goes on to something else: at its paragraphs, unless each of them is no more than a sentence.
import { endsSentence } from './signs.js';
import { CAPITAL, NEWLINE, type Tokens } from './tokens.js';

/** Fewest paragraphs that show how a text is set. */
const FEWEST = 2;
/** Sentences to a paragraph, at most, where each paragraph is a sentence and a new one begins nothing new. */
const BRIEF = 1.25;
/** Breaks between such paragraphs behind which something else is told. */
const BREAKS = 3;

/** The paragraphs of a text; what it asks of the whole is read once, when it is first asked. */
export class Paragraphs {
  #isBrief: boolean | undefined;

  constructor(private readonly tokens: Tokens) {}

  /** Whether something else may be told at token `to` than at token `from`. */
  isAfter(from: number, to: number): boolean {
    return isNewParagraph(this.tokens, from, to) && !(from > 0 && (this.#isBrief ??= isBrief(this.tokens)) && this.#goesOn(from, to));
  }

  /** Nothing but the ends of sentences stands at the breaks between two tokens, and there are few of them. */
  #goesOn(from: number, to: number): boolean {
    const { kind } = this.tokens;
    let breaks = 0;
    for (let at = from; at < to; at++) {
      if (kind[at] !== NEWLINE || kind[at - 1] === NEWLINE) continue;
      if (++breaks === BREAKS || kind[at + 1] !== NEWLINE || !endsSentenceAt(this.tokens, at)) return false;
    }
    return true;
  }
}

/** Whether most paragraphs of a text are one sentence each, as reports are set on a page. */
function isBrief(tokens: Tokens): boolean {
  const { kind, flags, length } = tokens;
  let paragraphs = 0,
    sentences = 0;
  for (let at = 1; at <= length; at++) {
    const endsLine = at === length || kind[at] === NEWLINE;
    if (!(endsLine || (flags[at] & CAPITAL) !== 0) || !endsSentenceAt(tokens, at)) continue;
    if (endsLine) paragraphs++;
    sentences++;
  }
  return paragraphs >= FEWEST && sentences < paragraphs * BRIEF;
}

/** A sentence ends right before a token. */
function endsSentenceAt({ text, end }: Tokens, at: number): boolean {
  return endsSentence(text, { start: 0, end: end[at - 1] });
}

/** A line break between two tokens that does not merely wrap a paragraph. */
export function isNewParagraph(tokens: Tokens, from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) if (tokens.kind[at] === NEWLINE) return true;
  return from === 0;
}
