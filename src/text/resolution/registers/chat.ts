// Messages among friends: short forms that nobody prints, no capital at the head. They speak of what is to come unless they say otherwise.
import type { Locale } from '../../locales/rule-types.js';
import { isNote } from '../../structure/note.js';
import { skipBreaks } from '../../structure/sentences.js';
import type { Context } from '../context.js';
import { COLON } from '../../tokens/signs.js';
import { CAPITAL, FIRST, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../../tokens/tokens.js';

/** A text tells its register within so many tokens. */
const HEAD = 200;
/** Tokens for each word that only friends write. */
const DENSITY = 50;
/** First units of the pairs that code small pictures. */
const PICTURES = 0xd83c,
  PICTURES_END = 0xd83f;

/** Whether one of its clock times is told as only a clock of 24 hours shows it: "17:00", "08:15". */
export function tells24Hours({ kind, start, end, text, length }: Tokens): boolean {
  for (let at = 0; at + 2 < Math.min(length, HEAD); at++) {
    if (
      kind[at] !== NUMBER ||
      kind[at + 2] !== NUMBER ||
      end[at] - start[at] !== 2 ||
      text.charCodeAt(end[at]) !== COLON ||
      start[at + 2] !== end[at] + 1
    )
      continue;
    const hour = Number(text.slice(start[at], end[at]));
    if (hour < 10 || hour > 12) return true;
  }
  return false;
}

/** A sign of messages glued to a word behind white space, or a small picture. */
function isPostSign({ word, kind, flags, sign }: Tokens, at: number, signs: Int16Array): boolean {
  return (
    (sign[at] >= PICTURES && sign[at] < PICTURES_END) ||
    (signs[word[at]] !== 0 && kind[at + 1] === WORD && (flags[at] & ~flags[at + 1] & SPACE_BEFORE) !== 0)
  );
}

/** Whether a text is a message, and of which part of the day: it is short and begins small or with a sign of messages, or is full of words that nobody writes but to friends. */
export function readChat(tokens: Tokens, locale: Locale): Context['chat'] {
  const { word, kind, flags, start, end, length } = tokens;
  const { lexicon } = locale;
  const chat = lexicon.values('chatWord'),
    small = lexicon.values('chatSmall'),
    signs = lexicon.values('chatSign'),
    evening = lexicon.values('eveningNoun'),
    morning = lexicon.values('morningNoun');
  const first = skipBreaks(tokens, FIRST, length),
    head = Math.min(length, HEAD);
  let told = 0;
  // "#surf", "@club", a picture of a face.
  for (let at = 0; at < head; at++) if (isPostSign(tokens, at, signs)) told++;
  // "U Thant", "Ur": names.
  for (let at = 0; at < head; at++)
    if ((flags[at] & CAPITAL) === 0 ? chat[word[at]] !== 0 || small[word[at]] !== 0 : chat[word[at]] !== 0 && end[at] - start[at] > 2) told++;
  if (
    told * DENSITY < head &&
    !isNote(tokens, locale) &&
    !(length <= FIRST + DENSITY && (kind[first] === WORD ? (flags[first] & CAPITAL) === 0 : signs[word[first]] !== 0))
  )
    return undefined;
  let part: Context['chat'] = 'day';
  for (let at = 0; at < head; at++) {
    if (morning[word[at]] !== 0) return 'morning';
    if (evening[word[at]] !== 0) part = 'evening';
  }
  return part;
}
