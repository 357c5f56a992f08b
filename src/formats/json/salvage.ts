// JSON that breaks off or breaks in the middle: the whole entries before the break.

/** Brackets deeper than this are not followed. */
const MAX_DEPTH = 200;

/**
 * Parses what stands before a break: up to the last object of a list that is whole, with all brackets closed behind it.
 * @param end - Offset of the break.
 * @returns Undefined where nothing whole stands before it.
 */
export function salvage(text: string, end: number): unknown {
  const open: string[] = [];
  let whole = 0;
  let closers = '';
  for (let at = 0; at < end && open.length < MAX_DEPTH; at++) {
    const unit = text.charAt(at);
    if (unit === '"') at = endOfString(text, at, end);
    else if (unit === '{') open.push('}');
    else if (unit === '[') open.push(']');
    else if (unit === '}' || unit === ']') {
      if (open.pop() !== unit) break;
      if (unit === '}' && open.at(-1) === ']') {
        whole = at + 1;
        closers = [...open].reverse().join('');
      }
    }
  }
  if (whole === 0) return undefined;
  try {
    return JSON.parse(text.slice(0, whole) + closers) as unknown;
  } catch {
    return undefined;
  }
}

/** Offset of the closing quotation mark; the end where there is none. */
function endOfString(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 92) at++;
    else if (unit === 34) return at;
  }
  return end;
}
