// Takes emphasis, link, image and code marks out of Markdown lines (CommonMark 0.31), in two linear passes; offsets map back.
import { readReference } from '../html/entities.js';
import { MappedTextBuilder, type MappedText } from '../mapped-text.js';

/**
 * The words of a Markdown text. Block marks (`#`, `-`, `|`, fences, front matter) stay for text/.
 * @param from - Offset up to which the text is front matter and stays as it is.
 */
export function plainMarkdown(source: string, from = 0): MappedText {
  const dropped = new Uint8Array(source.length);
  markFences(source, from, dropped);
  markLinks(source, from, dropped);
  markEmphasis(source, from, dropped);
  const builder = new MappedTextBuilder();
  let at = 0;
  while (at < source.length) {
    if (dropped[at] === DROP) {
      at++;
      continue;
    }
    const reference = source.charCodeAt(at) === 38 && dropped[at] !== KEEP && at >= from ? readReference(source, at) : undefined;
    if (reference) {
      builder.add(reference.text, at);
      at = reference.end;
      continue;
    }
    let end = at + 1;
    while (end < source.length && dropped[end] !== DROP && (source.charCodeAt(end) !== 38 || dropped[end] === KEEP)) end++;
    builder.copy(source, at, end);
    at = end;
  }
  return builder.build();
}

const DROP = 1;
/** Inside a fence: nothing is a mark. */
const KEEP = 2;

/** Lines between ``` are kept letter by letter: logs live there. */
function markFences(source: string, from: number, dropped: Uint8Array): void {
  let fence = '';
  let at = from;
  while (at < source.length) {
    const next = source.indexOf('\n', at);
    const end = next < 0 ? source.length : next;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(source.slice(at, Math.min(end, at + 80)))?.[1];
    if (fence !== '' || mark !== undefined) dropped.fill(KEEP, at, end);
    if (fence === '' && mark !== undefined) fence = mark;
    else if (fence !== '' && mark?.startsWith(fence) === true) fence = '';
    at = end + 1;
  }
}

/** `[words](address)` and `![words](address)` → words; `<https://…>` → the address; comments → nothing. */
function markLinks(source: string, from: number, dropped: Uint8Array): void {
  const open: number[] = [];
  const closers = matchParentheses(source, from);
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (dropped[at] !== 0 || unit === 92) {
      if (unit === 92) at++;
      continue;
    }
    if (unit === 91) open.push(at);
    else if (unit === 10 && source.charCodeAt(at + 1) === 10) open.length = 0;
    else if (unit === 93) at = closeLink(source, at, open.pop(), closers, dropped);
    else if (unit === 60) at = markTag(source, at, dropped);
  }
}

/** Offset of the parenthesis that closes the one at an offset of the same line; 0 where none does. */
function matchParentheses(source: string, from: number): Int32Array {
  const closers = new Int32Array(source.length);
  const open: number[] = [];
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 40) open.push(at);
    else if (unit === 10) open.length = 0;
    else if (unit === 41) {
      const opener = open.pop();
      if (opener !== undefined) closers[opener] = at;
    }
  }
  return closers;
}

/** Longest address of a link. */
const MAX_ADDRESS = 2000;

function closeLink(source: string, close: number, open: number | undefined, closers: Int32Array, dropped: Uint8Array): number {
  if (open === undefined || source.charCodeAt(close + 1) !== 40) return close;
  const end = closers[close + 1] ?? 0;
  if (end === 0 || end - close > MAX_ADDRESS) return close;
  const isImage = source.charCodeAt(open - 1) === 33;
  dropped.fill(DROP, isImage ? open - 1 : open, open + 1);
  dropped.fill(DROP, close, end + 1);
  return end;
}

function markTag(source: string, open: number, dropped: Uint8Array): number {
  if (source.startsWith('<!--', open)) {
    const close = source.indexOf('-->', open);
    const end = close < 0 ? source.length : close + 3;
    dropped.fill(DROP, open, end);
    return end - 1;
  }
  const match = /^<(?:(https?:\/\/[^\s<>]*)|\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?)>/i.exec(source.slice(open, open + 300));
  if (!match) return open;
  if (match[1] === undefined) dropped.fill(DROP, open, open + match[0].length);
  else dropped[open] = dropped[open + match[0].length - 1] = DROP;
  return open + match[0].length - 1;
}

/** Code behind a backtick, up to the one that closes it on the same line. */
const CODE = /^[^\s`](?:[^`\n\r]*[^\s`])?`(?!`)/;
/** Characters of it, at most. */
const LONGEST_CODE = 80;

/** `*`, `**`, `_`, `~~` that touch a word on one side, and backticks that enclose no code of one line; `snake_case`, `2 * 3`, list marks and code stay. */
function markEmphasis(source: string, from: number, dropped: Uint8Array): void {
  for (let at = from; at < source.length;) {
    const unit = source.charCodeAt(at);
    if (unit === 92 && dropped[at] === 0 && isPunctuation(source.charCodeAt(at + 1))) {
      dropped[at] = DROP;
      at += 2;
      continue;
    }
    if (dropped[at] !== 0 || (unit !== 42 && unit !== 95 && unit !== 96 && unit !== 126)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < source.length && source.charCodeAt(end) === unit && dropped[end] === 0) end++;
    const code = unit === 96 && end - at === 1 ? CODE.exec(source.slice(end, end + LONGEST_CODE)) : null;
    if (code) {
      at = end + code[0].length;
      continue;
    }
    const before = isSpaceOrEdge(source, at - 1);
    const after = isSpaceOrEdge(source, end);
    const isMark =
      unit === 96 ||
      ((unit !== 126 || end - at === 2) && before !== after) ||
      (unit === 42 && !before && !after) ||
      (!before && !after && unit === 95 && (isPunctuation(source.charCodeAt(at - 1)) || isPunctuation(source.charCodeAt(end))));
    if (isMark && end - at <= 3) dropped.fill(DROP, at, end);
    at = end;
  }
}

function isSpaceOrEdge(source: string, at: number): boolean {
  const unit = source.charCodeAt(at);
  return Number.isNaN(unit) || unit === 32 || (unit >= 9 && unit <= 13);
}

function isPunctuation(unit: number): boolean {
  return (unit >= 33 && unit <= 47) || (unit >= 58 && unit <= 64) || (unit >= 91 && unit <= 96) || (unit >= 123 && unit <= 126);
}
