// A text as one would type it: without what setting a page, marking words up, quoting mail and copying put into it.
import type { Span } from '../../model/index.js';
import { firstFrom } from '../first-from.js';
import type { Locale } from '../locales/rule-types.js';
import { vocabularyOf } from './vocabulary.js';
import { wrappedBreaks } from './wrapped-lines.js';

/** A text as typed, with the way to the text as it was written and back. */
export interface TypedText {
  readonly text: string;
  /** Where a stretch of {@link text} stands in the written text. */
  readonly toWritten: (span: Span) => Span;
  /** Where a stretch of the written text stands in {@link text}. */
  readonly toTyped: (span: Span) => Span;
}

/** What is typed in place of a stretch. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

/** What is typed in place of what was found. */
type Typist = (found: RegExpExecArray, locale: Locale) => string;

/** Finds what is written otherwise than it is typed, in text order: by a pattern, or in the whole text. */
type Habit = readonly [pattern: RegExp, typist: Typist] | ((text: string, locale: Locale) => Iterable<Edit>);

function* editsOf(habit: Habit, text: string, locale: Locale): Generator<Edit> {
  if (typeof habit === 'function') {
    yield* habit(text, locale);
    return;
  }
  const [pattern, typist] = habit;
  for (const found of text.matchAll(pattern)) {
    const typed = typist(found, locale);
    if (typed !== found[0]) yield { from: found.index, to: found.index + found[0].length, typed };
  }
}

/** Signs for which one types others, each of one unit. */
const SIGNS: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  // Spaces as a page sets them: between "3" and "May", before a unit.
  [/[\xa0\u2000-\u200a\u202f]/g, ' '],
  // A hyphen at which no line is to be parted.
  [/[\u2010\u2011]/g, '-'],
  [/[`´ʼʹ′](?<=\p{L}.)(?=\p{L})/gu, "'"],
  // "″Yes,″ she said", but "5′ 10″".
  [/(?<!\d)″|＂/g, '"'],
  [/[ˢᵗⁿᵈʳʰ](?<=\d.)[ˢᵗⁿᵈʳʰ]*/g, (letters) => letters.normalize('NFKC')],
  // "1️⃣ Doors open": the frame around a digit.
  [/\u20e3/g, '.'],
  // The end of a line inside a paragraph, as other programs write it.
  [/\r(?!\n)|[\v\x85\u2028\u2029]/g, '\n'],
];

/** Marks around words, on one line or over several of a paragraph. */
const EMPHASIS = /(?<![\p{L}\p{N}*_/.\\])([*_]{1,3})(?=[^\s*_])((?:[^\n*_]|\n(?![ \t]*\n)){1,1000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** Words between single marks: an apostrophe inside a word closes none, nor does one behind an "s" where another stands behind it. */
const CURLY = /‘(?<=(?:^|[\s(—–])‘)(?=\S)((?:[^‘’]|’(?=[\p{L}\p{N}])|(?<=s)’(?= [^‘]{0,400}?[^‘s\s]’(?![\p{L}\p{N}])))+)’(?![\p{L}\p{N}])/gu,
  /** "Rock 'n' roll": what typewriters have for both marks opens words of somebody before a capital or behind a sign alone. */
  STRAIGHT =
    /'(?:(?<=\s')(?=\p{Lu})|(?<=(?:^|[,:;.!?(—–] ?)')(?=\p{L}))((?:[^']|(?<=\p{L})'(?=[\p{L}\p{N}])|(?<=s)'(?= [^']*?[^'s\s]'(?![\p{L}\p{N}])))+)'(?![\p{L}\p{N}])/gu;

/** Sentences in brackets of their own: what opens them stands where a sentence may begin, and their last stop inside. */
const BRACKETED =
  /\((?<=(?:^|\n[ \t]*|[.!?…]["”’)]?[ \t]+)\()(?=[\p{Lu}\d“"])((?:[^()\n]|\([^()\n]{0,200}\)|\n(?![ \t]*\n)){8,1000}?)(?<=(?:\p{L}{2}|[\d)”])[.!?…]["”]?)\)(?!\S)/gu;

/** What is written otherwise than it is typed, in the order in which it is undone. */
const HABITS: readonly Habit[] = [
  // Where a word may be parted, what keeps words together, marks of direction; letters set as one: "ﬁ".
  [/[\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, () => ''],
  // "▶️ Doors open", "1️⃣ Doors open": a sign in place of a bullet is set as a picture.
  [/\ufe0f(?=\.?[ \t])(?<=(?:^|\n)[ \t]*[^\n]{1,2}\ufe0f)/g, () => ''],
  // Bullets that are letters of a font of signs, as word processors copy them.
  [/[o§Øüv](?=\t)(?<=^[ \t]*.)/gm, () => '•'],
  [/[\ufb00-\ufb06]/g, ([letters]) => letters.normalize('NFKC')],
  [/\r\n/g, () => '\n'],
  // Marks of quoted mail.
  [/^(?:>[ \t]?)+/gm, () => ''],
  // The number of a page, alone; below it the sentence may go on.
  [/\n(?<=\S[ \t]*\n)(?:[ \t]*\n)+[ \t]*[-–—] ?\d{1,4} ?[-–—][ \t]*(?=\n[ \t]*\n)/g, () => ''],
  [
    /\n(?<=[\p{Ll},;][ \t]*\n)(?:[ \t]*\n)*(?:[ \t]*(?:(\p{L}+) )?\d{1,4}(?: (?:\p{Ll}+|\/) \d{1,4})?[ \t]*\n(?:[ \t]*\n)*)?(?:\f\s{0,9}(?:[^\n]{1,60}\n\s{0,9})??)?(?=\p{Ll})/gu,
    joinPages,
  ],
  [/\f/g, () => '\n'],
  // Lines that were wrapped.
  wrapped,
  // "Ada Moe <ada@holm.example> wrote:": the address of who has a name.
  [/ <(?<=[\p{L}"”] <)[^\s<>@]{1,64}@[^\s<>@]{1,60}\.[^\s<>@.]{2,20}>/gu, () => ''],
  // Tags inside sentences.
  [/<\/?(?:abbr|a|b|em|font|i|mark|small|span|strong|time|u)(?:\s[^<>\n]{0,250}=[^<>\n]{0,250})?>/g, () => ''],
  // "The mill -- built in 1874 -- burned down": a dash, of which a typewriter has none.
  [/--(?:(?<=[\p{L}\p{N},.!?"”’)] --)(?= [\p{L}\p{N}"“‘(])|(?<=[\p{L},"”’]--)(?=[\p{L}"“‘]))/gu, () => '—'],
  // "``We sail,'' she said", "''We sail,'' she said": marks of a typesetter and of a typewriter. "‘We sail,’ she said": those of others, in a paragraph that has no double ones.
  [/(?<!`)``(?!`)/g, () => '“'],
  [/''(?=\S)(?<=(?:^|[\s(—–-])'')/gm, () => '“'],
  [/(?<=\S')'(?![\p{L}\p{N}'])/gu, () => '”'],
  [/'(?=”)/g, () => ''],
  [/^[^\n"“”«„]+$/gm, withDoubleMarks],
  // "The mill[1] burned", "the mill[citation needed]", "the mill¹", "the mill†", "burned down.1 It".
  [/\[(?:\d{1,3}|\p{Ll}{1,20}(?: \p{Ll}{1,20}| \d{1,3}){0,2})\](?<=[^\s[(]\[[^[\]]+\])(?![\p{L}\p{N}_:(])/gu, () => ''],
  [/[†‡⁰¹²³⁴-⁹]{1,4}(?:,[⁰¹²³⁴-⁹]{1,4}){0,8}(?<=[\p{L}.,;:!?)\]"”’][†‡⁰¹²³⁴-⁹,]{1,44})(?<!(?:^|[^\p{L}])\p{L}{1,2}[²³])(?![\p{L}\p{N}])/gu, () => ''],
  [/(?<!\d)\d{1,3}(?<=[\s"“(‘'](\p{L}+)[.!?]["”’]?\d+)(?=[ \t]+["“(]?\p{Lu}|[ \t]*(?:\n|$))/gu, markBehind],
  // "[[Tarn|the town]]", "[the town](https://example.org)".
  [/\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, ([, words]) => words],
  [/(?<!!)\[(?=[^[\]\n]{0,300}?\p{L}{2})([^[\]\n]{1,300})\]\([^()\s]{0,500}[./#][^()\s]{0,500}\)/gu, ([, words]) => words],
  // "*The **mill** burned*": marks inside marks.
  [EMPHASIS, withoutEmphasis],
  [EMPHASIS, withoutEmphasis],
  // "The mill burned. (It was built in 1874.)"
  [BRACKETED, withoutBrackets],
  // "insp-" and "ectorate", one below the other.
  [/-(?<=(\p{L}{2,40})-)[ \t]*\n[ \t]*(\p{Ll}{2,40})(\S{0,40})( ?)/gu, joinParted],
  // "T" and "he mill", one below the other or side by side: a capital of several lines.
  [/[ \n](?<=(?:^|\n)[ \t]*(\p{Lu})(?:\n|(?<=(?:^|\n[ \t]*\n)[ \t]*\p{Lu}) ))(\p{Ll}+)/gu, joinCapital],
  // "It burned down.The mill": nobody types a stop so but by mistake.
  [
    /[.!?]["”]?(?<=[ \n](\p{L}{2,20})[.!?]["”]?)(?=["“]?(\p{Lu}\p{Ll}*)[ ,'’])/gu,
    ([stop, word, next], { lexicon }) => (lexicon.idOf(word.toLowerCase()) === 0 && lexicon.idOf(next.toLowerCase()) === 0 ? stop : `${stop} `),
  ],
];

/** Reads a text as one would have typed it. Linear in its length. */
export function asTyped(written: string, locale: Locale): TypedText {
  let text = written;
  for (const [sign, typed] of SIGNS) text = typeof typed === 'string' ? text.replace(sign, typed) : text.replace(sign, typed);
  let places: Int32Array | undefined;
  let kept: readonly Span[] | undefined;
  for (const habit of HABITS) {
    const parts: string[] = [],
      next: Int32Array[] = [];
    let at = 0,
      code = 0;
    for (const { from, to, typed } of editsOf(habit, text, locale)) {
      kept ??= keptAsWritten(text);
      while (code < kept.length && kept[code].end <= from) code++;
      if (code < kept.length && kept[code].start < to) continue;
      places ??= inOrder(text.length + 1);
      parts.push(text.slice(at, from), typed);
      next.push(places.subarray(at, from), placesOf(typed, text.slice(from, to), places.subarray(from, to)));
      at = to;
    }
    if (!places || parts.length === 0) continue;
    next.push(places.subarray(at));
    places = joined(next);
    text = parts.join('') + text.slice(at);
    kept = undefined;
  }
  return typedText(text, places);
}

/** Fences and the lines between them; front matter. */
const KEPT = /^(?:```|~~~)[^]*?\n[ \t]*(?:```|~~~)|(?<![^])---\n(?:[^\n]+\n){1,60}---$/gm;

/** Code, in which each sign counts, and what stands above a text for programs. */
function keptAsWritten(text: string): Span[] {
  if (!text.includes('```') && !text.includes('~~~') && !text.startsWith('---')) return [];
  return Array.from(text.matchAll(KEPT), ({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** Where each unit of what is typed stands: sign for sign, as the words do inside what was written, or else each where the next like it does. */
function placesOf(typed: string, written: string, places: Int32Array): Int32Array {
  if (typed.length === written.length) return places;
  const inside = written.indexOf(typed);
  let at = Math.max(inside, 0);
  return Int32Array.from({ length: typed.length }, (_, unit) => {
    const next = inside < 0 ? written.indexOf(typed.charAt(unit), at) : at;
    if (next >= 0) at = next + 1;
    return places[Math.max(at, 1) - 1];
  });
}

/** Each place as it stands. */
function inOrder(length: number): Int32Array {
  const places = new Int32Array(length);
  for (let place = 0; place < length; place++) places[place] = place;
  return places;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function typedText(text: string, places: Int32Array | undefined): TypedText {
  if (!places) return { text, toWritten: (span) => span, toTyped: (span) => span };
  const typedAt = (place: number): number => firstFrom(places, (other) => other < place);
  return {
    text,
    toWritten: ({ start, end }) => ({ start: places[start], end: end > start ? places[end - 1] + 1 : places[start] }),
    toTyped: ({ start, end }) => ({ start: typedAt(start), end: typedAt(end) }),
  };
}

/** A paragraph; a headline, in which single marks are the custom, has no sign that ends or parts its words. */
function withDoubleMarks([paragraph]: RegExpExecArray): string {
  return /[.,!?](?:['’\s]|$)/.test(paragraph) ? paragraph.replace(CURLY, withDouble).replace(STRAIGHT, withDouble) : paragraph;
}

/** "'We sail,' she said", "'No!' he said"; "the 'Herald'" is a name. */
function withDouble(marked: string, words: string): string {
  return /\s|[.,!?…]$/.test(words) ? `“${words}”` : marked;
}

/** What heads an entry is no longer: "**Ada Holm** closed the ticket – 3 May 2034, 09:12". */
const LONGEST_HEAD = 100;

/** The words inside; those that open a line keep their marks where they are a label or a heading: "**Parking** The yard is closed", not "**TARN, 3 May** – The yard is closed". */
function withoutEmphasis({ 0: marked, 2: words, index, input }: RegExpExecArray): string {
  let at = index - 1;
  while (/[\s>#+•\d.)|-]/.test(input.charAt(at)) && input.charAt(at) !== '\n') at--;
  const isOpening = at < 0 || input.charAt(at) === '\n',
    end = index + marked.length;
  if (!isOpening) return words;
  const rest = input.slice(end, end + LONGEST_HEAD);
  // "**Start:** 14:05, 3 May".
  if (/\p{L}:$/u.test(words) && /^ ?\S/.test(rest)) return words;
  const isHead = /^[^\n.!?]*\d(?:\n|$)/.test(rest);
  if (!isHead && (/^(?: ?\p{Ll}|[,;'’])/u.test(rest) || (/^\p{Lu}{3}.*[,(]/u.test(words) && /^ ?[-–—]/.test(rest)))) return words;
  return /[.!?]["”’)]?$/.test(words) && /^\s*(?:\n|$)/.test(rest) ? words : marked;
}

/** The words inside; but "(Sat 3 Oct.)", "(The Gazette, 3 May 2031.)" are no sentences, without a word in small letters, and "(Corrects the day to Friday.)" none of the text. */
function withoutBrackets([bracketed, words]: RegExpExecArray, { lexicon }: Locale): string {
  const [opening] = words.split(/\s/, 1),
    isSentence = /(?<!\p{L})\p{Ll}{2}/u.test(words) && lexicon.values('deskNote')[lexicon.idOf(opening.toLowerCase())] === 0;
  return isSentence ? words : bracketed;
}

/** Longest word that a line break may part. */
const LONGEST_PART = 40;

/** A hyphen at the end of a line parts one word; "long-" and "term" have a hyphen of their own. */
function isOneWord(first: string, rest: string, { lexicon }: Locale): boolean {
  const isKnown = (word: string): boolean => lexicon.idOf(word.toLowerCase()) !== 0;
  return isKnown(first + rest) || !isKnown(first) || !isKnown(rest);
}

/** What a text that is wrapped has on one line. */
function* wrapped(text: string, locale: Locale): Iterable<Edit> {
  for (const { start, end } of wrappedBreaks(text)) {
    const [, first] = /(\p{L}{2,})-$/u.exec(text.slice(Math.max(0, start - LONGEST_PART), start)) ?? [],
      [rest] = /^\p{Ll}{2,}/u.exec(text.slice(end, end + LONGEST_PART)) ?? [];
    if (first === undefined || rest === undefined) yield { from: start, to: end, typed: ' ' };
    else yield { from: isOneWord(first, rest, locale) ? start - 1 : start, to: end, typed: '' };
  }
}

/** One word, with the end of the line behind it. */
function joinParted([parted, first, rest, signs, space]: RegExpExecArray, locale: Locale): string {
  return isOneWord(first, rest, locale) ? rest + signs + (space && '\n') : parted;
}

/** "Sept", "Tues": short forms of months and weekdays have fewer letters. */
const LONGEST_SHORT = 5;

/** Behind a word whose full stop is more than that of a short form: "burned down.1", not "No.1". */
function markBehind([mark, word]: RegExpExecArray, locale: Locale): string {
  const { abbreviation, month, weekday, numbered } = vocabularyOf(locale),
    id = locale.lexicon.idOf(word.toLowerCase());
  const isShort = abbreviation[id] + numbered[id] !== 0 || (word.length < LONGEST_SHORT && month[id] + weekday[id] !== 0);
  return word.length < 2 || isShort ? mark : '';
}

/** "T" and "he", "A" and "nd"; "X ray", "T cells" and "A boat" are two words each. */
function joinCapital([parted, capital, rest]: RegExpExecArray, { lexicon }: Locale): string {
  const isKnown = (word: string): boolean => lexicon.idOf(word.toLowerCase()) !== 0;
  const isBelow = parted.startsWith('\n');
  return (isBelow && !isKnown(rest)) || (isKnown(capital + rest) && (isBelow || /[^AEIOUY]/.test(capital) || !isKnown(rest))) ? rest : parted;
}

/** Lines of a page are no shorter. */
const SHORTEST_LINE = 40;

/** The end of a line of a paragraph, with what stands between two pages. */
function joinPages({ 0: between, 1: word, index, input }: RegExpExecArray, locale: Locale): string {
  const isPage = /[\f\d]/.test(between) && (word === undefined || vocabularyOf(locale).pageWords.has(word.toLowerCase()));
  return isPage && index - input.lastIndexOf('\n', index - 1) > SHORTEST_LINE ? '\n' : between;
}
