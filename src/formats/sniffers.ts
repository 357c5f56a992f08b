// How each format looks from outside: a few hundred units of content → 0 … 1. Small, so that choosing needs no reader.
import { DELIMITER_LINE, findDelimiter } from './csv/delimiter.js';
import { assignRoles } from './fields.js';

/** RFC 5545 opens with its own name. */
export function sniffIcal(head: string): number {
  return /^BEGIN:(?:VCALENDAR|VEVENT)\b/i.test(head) ? 1 : 0;
}

/** An object or array that begins as JSON does; prose in brackets does not, nor a line that begins with its time in brackets. */
export function sniffJson(head: string): number {
  if (/^\{\s*(?:"[^"]{0,200}"\s*:|\})/.test(head) || /^\[\s*(?:\{\s*["}]|\])/.test(head)) return 1;
  // Almost JSON, with single quotes or bare names: the reader says what is wrong with it.
  if (/^\{\s*(?:'[^'\n]{0,80}'|[A-Za-z_$][\w$]{0,80})\s*:\s*[[{"'\d]/.test(head)) return 0.6;
  return /^\[\s*(?:"[^"\n]{0,200}"\s*[,\]]|-?\d+(?:\.\d+)?\s*,|\[\s*["\d[{])/.test(head) ? 0.4 : 0;
}

/** The root of a feed, behind whatever XML puts before it. */
export function sniffFeed(head: string): number {
  return /^(?:(?:<\?[^>]*>|<!\w[^>[]*(?:\[[^\]]*\]\s*)?>|<!--(?:(?!-->)[^])*-->)\s*)*<(?:[\w.-]+:)?(?:rss|feed|RDF)[\s>]/.test(head) ? 1 : 0;
}

/** XML with events in it. Any other is no prose: the reader says what is missing. */
export function sniffSimile(head: string): number {
  if (/^<!doctype html|^<html/i.test(head)) return 0;
  const isXml = /^<\?xml|^<data\b|^<[\w:]+\s[^>]*xmlns/i.test(head);
  const hasEvents = /<event[\s>]/.test(head);
  if (hasEvents && /<data[\s>]/.test(head)) return 1;
  if (hasEvents && (isXml || head.startsWith('<!--'))) return 0.9;
  return isXml ? 0.3 : 0;
}

/** A doctype, a root, or many tags of flowing text. */
export function sniffHtml(head: string): number {
  if (/^(?:<!--[^>]*>\s*)?<(?:!doctype html|html|head|body|event-timeline)[\s>]/i.test(head)) return 1;
  const tags =
    head.match(/<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|article|section|main|table|tr|td|span|a|br|time|em|strong|b|i)(?:\s[^<>]{0,300})?\/?>/gi)
      ?.length ?? 0;
  if (tags === 0) return 0;
  return head.startsWith('<') ? 0.9 : Math.min(0.7, 0.2 + tags * 0.1);
}

/** A first line whose cells are names of columns that we know, or lines that part evenly. */
export function sniffCsv(head: string): number {
  const delimiter = findDelimiter(head);
  const lines = head
    .replace(DELIMITER_LINE, '')
    .split(/\r?\n/, 12)
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const names = first.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '').trim());
  if (names.length < 2 || first.length > 1000) return 0;
  const roles = assignRoles(names);
  const isDated = roles.has('start') || roles.has('year') || roles.has('time') || roles.has('end');
  const areNames = names.every((name) => name.length <= 40 && name.split(' ').length <= 4 && !/[.!?]$/.test(name));
  if (isDated && areNames && (roles.has('title') || roles.size >= 2)) return 0.95;
  // Without a header: the same number of cells in line after line, no sentence among them.
  if (lines.length < 3 || delimiter === ' ' || /[.!?]\s/.test(head)) return 0;
  const counts = lines.slice(0, -1).map((line) => line.split(delimiter).length);
  const isEven = counts.every((count) => count === counts[0]) && (counts[0] ?? 0) > 1;
  return isEven && /\d/.test(lines[1] ?? '') && areNames ? 0.5 : 0;
}

/** Front matter, ATX headings, links, emphasis, fences. */
export function sniffMarkdown(head: string): number {
  if (/^---\r?\n[A-Za-z][\w-]*\s*:/.test(head)) return 0.8;
  let signs = 0;
  if (/^#{1,6} \S/m.test(head)) signs += 2;
  if (/\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/.test(head)) signs += 2;
  if (/\*\*[^*\n]{1,200}\*\*/.test(head)) signs += 1;
  if (/^```/m.test(head)) signs += 2;
  if (/^\|?\s*:?-{3,}:?\s*\|/m.test(head)) signs += 2;
  return signs >= 2 ? Math.min(0.75, 0.45 + signs * 0.05) : 0;
}

/** Only its name tells Markwhen from a list of dates, which text/ reads as well. */
export function sniffMarkwhen(head: string): number {
  return /^(?:section|group) \S/m.test(head) && /^\d{4}[\d/ -]*: \S/m.test(head) && /^end(?:section|group)$/im.test(head) ? 0.6 : 0.05;
}

/** Everything is a text, if nothing else. */
export function sniffText(head: string): number {
  return head === '' ? 0 : 0.2;
}
