// Messages among friends: short forms that nobody prints, no capital at the head. They speak of what is to come unless they say otherwise.
import type { Locale } from '../locales/rule-types.js';
import type { Context } from './context.js';
import { CAPITAL, WORD, type Tokens } from '../tokens.js';

/** A text tells its register within so many tokens. */
const HEAD = 200;
/** Tokens for each word that only friends write. */
const DENSITY = 50;

/** Whether a text is a message, and of which part of the day: it is short and begins small or with a sign of messages, or is full of words that nobody writes but to friends. */
export function readChat({ word, kind, flags, start, end, length }: Tokens, { lexicon }: Locale): Context['chat'] {
  const chat = lexicon.values('chatWord'), evening = lexicon.values('eveningNoun'), morning = lexicon.values('morningNoun');
  const head = Math.min(length, HEAD);
  let told = 0;
  // "U Thant", "Ur": names.
  for (let at = 0; at < head; at++) if (chat[word[at]] !== 0 && ((flags[at] & CAPITAL) === 0 || end[at] - start[at] > 2)) told++;
  if (told * DENSITY < head && !(length <= DENSITY && (kind[0] === WORD ? (flags[0] & CAPITAL) === 0 : lexicon.values('chatSign')[word[0]] !== 0))) return undefined;
  let part: Context['chat'] = 'day';
  for (let at = 0; at < head; at++) {
    if (morning[word[at]] !== 0) return 'morning';
    if (evening[word[at]] !== 0) part = 'evening';
  }
  return part;
}
