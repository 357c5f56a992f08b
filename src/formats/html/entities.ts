// Named character references of HTML 4 (WHATWG names; the 2 000 rarer ones of HTML stay as written) and numeric ones.

// U+00A0 … U+00FF in order.
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS =
  'amp& lt< gt> quot" apos\' OElig\u0152 oelig\u0153 Scaron\u0160 scaron\u0161 Zcaron\u017d zcaron\u017e Yuml\u0178 fnof\u0192 circ\u02c6 tilde\u02dc ensp\u2002 emsp\u2003 thinsp\u2009 zwnj\u200c zwj\u200d lrm\u200e rlm\u200f ndash\u2013 mdash\u2014 horbar\u2015 lsquo\u2018 rsquo\u2019 sbquo\u201a ldquo\u201c rdquo\u201d bdquo\u201e dagger\u2020 Dagger\u2021 bull\u2022 hellip\u2026 permil\u2030 prime\u2032 Prime\u2033 lsaquo\u2039 rsaquo\u203a frasl\u2044 euro\u20ac trade\u2122 larr\u2190 uarr\u2191 rarr\u2192 darr\u2193 harr\u2194 rArr\u21d2 minus\u2212 infin\u221e asymp\u2248 ne\u2260 le\u2264 ge\u2265 comma, period. colon: semi; lpar( rpar) lsqb[ rsqb] sol/ num# percnt% plus+ equals= quest? excl! dollar$ commat@ lowbar_ hyphen\u2010 Tab\t NewLine\n';
/** Windows-1252 in the C1 range, as browsers read `&#146;` (WHATWG HTML §13.2.5.80). */
const WINDOWS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
/** The longest name plus `&` and `;`. */
const MAX_LENGTH = 12;

let named: ReadonlyMap<string, string> | undefined;

function names(): ReadonlyMap<string, string> {
  if (named) return named;
  const map = new Map<string, string>();
  LATIN.split(' ').forEach((name, index) => map.set(name, String.fromCharCode(160 + index)));
  for (const entry of OTHERS.split(/ (?=[A-Za-z])/)) {
    const name = /^[A-Za-z]+/.exec(entry)?.[0] ?? '';
    map.set(name, entry.slice(name.length));
  }
  named = map;
  return map;
}

/** A character reference found in a text. */
export interface Reference {
  readonly text: string;
  /** Offset after it. */
  readonly end: number;
}

/**
 * Reads the character reference that starts at `at` (an `&`).
 * @returns Undefined where the `&` is just an ampersand.
 */
export function readReference(source: string, at: number): Reference | undefined {
  const numeric = source.charCodeAt(at + 1) === 35;
  const limit = Math.min(source.length, at + MAX_LENGTH);
  let end = at + (numeric ? 2 : 1);
  while (end < limit && isNameUnit(source.charCodeAt(end))) end++;
  const name = source.slice(at + 1, end);
  const after = source.charCodeAt(end) === 59 ? end + 1 : end;
  if (numeric) {
    const text = characterOf(name.slice(1));
    return text === undefined ? undefined : { text, end: after };
  }
  const text = names().get(name);
  // Without the semicolon only the oldest names count, as in browsers: "&copy" yes, "&lang=en" no.
  if (text === undefined || (after === end && !/^(?:amp|lt|gt|quot|nbsp|copy|reg)$/.test(name))) return undefined;
  return { text, end: after };
}

function characterOf(digits: string): string | undefined {
  const isHex = /^x[\da-f]+$/i.test(digits);
  if (!isHex && !/^\d+$/.test(digits)) return undefined;
  const code = Number.parseInt(isHex ? digits.slice(1) : digits, isHex ? 16 : 10);
  if (code >= 0x80 && code < 0xa0) return WINDOWS.charAt(code - 0x80);
  const isBad = code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
  return isBad ? '\ufffd' : String.fromCodePoint(code);
}

function isNameUnit(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** Replaces every character reference of a text. */
export function decodeReferences(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let plain = '';
  let from = 0;
  while (at >= 0) {
    const found = readReference(text, at);
    if (found) {
      plain += text.slice(from, at) + found.text;
      from = found.end;
    }
    at = text.indexOf('&', found ? found.end : at + 1);
  }
  return plain + text.slice(from);
}
