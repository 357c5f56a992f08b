// Bytes → text, without a character lost in silence: a byte order mark, a declaration, else what the bytes look like.

/** The part of the platform that is used here; the pure rooms know no DOM types. */
declare const TextDecoder: new (
  encoding?: string,
  options?: { fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

/** Bytes that no encoding explains. The message says what to do. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

const ADVICE = 'save it as UTF-8, or name its encoding (windows-1252, shift_jis, gb18030 …)';

/** How far a declaration is looked for, in bytes. */
const HEAD = 1024;

/**
 * Decodes a file.
 * @param chunks - its bytes, whole or in pieces.
 * @param encoding - as TextDecoder names it. Absent: sniffed.
 * @throws {EncodingError} where the bytes are no text, or the name is none.
 */
export function decodeText(chunks: Uint8Array | readonly Uint8Array[], encoding?: string): string {
  const pieces = chunks instanceof Uint8Array ? [chunks] : chunks;
  if (encoding !== undefined) return decode(pieces, encoding);
  const head = headOf(pieces);
  const marked = markOf(head);
  if (marked !== undefined) return decode(pieces, marked);
  const wide = wideOf(head);
  if (wide !== undefined) return decode(pieces, wide);
  try {
    return decode(pieces, 'utf-8');
  } catch (error) {
    const declared = declaredIn(head);
    if (declared !== undefined && !/^utf-?8$/i.test(declared)) return decode(pieces, declared);
    if (looksWestern(pieces)) return decode(pieces, 'windows-1252');
    throw error;
  }
}

function decode(pieces: readonly Uint8Array[], encoding: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EncodingError(`encoding "${encoding.slice(0, 40)}": no such encoding; write e.g. utf-8, utf-16le or windows-1252`);
  }
  try {
    const texts = pieces.map((bytes) => decoder.decode(bytes, { stream: true }));
    texts.push(decoder.decode());
    return texts.join('');
  } catch {
    throw new EncodingError(`not ${encoding === 'utf-8' ? 'UTF-8' : encoding}: some bytes are no characters in it; ${ADVICE}`);
  }
}

/** The first bytes in one piece. */
function headOf(pieces: readonly Uint8Array[]): Uint8Array {
  const head: number[] = [];
  for (const piece of pieces) {
    for (let at = 0; at < piece.length && head.length < HEAD; at++) head.push(piece[at]);
    if (head.length >= HEAD) break;
  }
  return Uint8Array.from(head);
}

/** Byte order marks (Unicode Standard, 23.8). */
function markOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) {
    if (c === 0 && d === 0) throw new EncodingError(`UTF-32 is not read; ${ADVICE}`);
    return 'utf-16le';
  }
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without a mark: nearly every second byte of Latin text is zero. */
function wideOf(head: Uint8Array): string | undefined {
  if (head.length < 4) return undefined;
  let even = 0,
    odd = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const half = head.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

/** `<meta charset>`, `<?xml encoding?>`, `@charset`. */
function declaredIn(head: Uint8Array): string | undefined {
  const ascii = String.fromCharCode(...head);
  return /(?:charset|encoding)\s*=\s*["']?([\w-]{3,20})/i.exec(ascii)?.[1];
}

/** Bytes that windows-1252 leaves open. */
const OPEN = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Single letters beyond ASCII among ASCII ones, as in western European text; in other scripts they stand in rows. */
function looksWestern(pieces: readonly Uint8Array[]): boolean {
  let size = 0,
    high = 0,
    row = 0,
    rows = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at];
      size++;
      if (byte === 0 || OPEN.has(byte)) return false;
      if (byte < 0x80) {
        row = 0;
        continue;
      }
      high++;
      if (++row === 3) rows++;
    }
  }
  return high * 5 < size && rows * 20 <= high;
}
