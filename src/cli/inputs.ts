// Reads what the command line names, as text.
import { constants } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText, documentKind, EncodingError } from '../formats/index.js';

export interface Input {
  /** As the command line writes it. */
  readonly path: string;
  /** Last part of the path, for sniffing and for naming the output. */
  readonly name: string;
  readonly text: string;
}

/** Bytes that tell what a file is. */
const HEAD = 4096;

/** A file could not be read as text: names it and says why. */
export class InputError extends Error {}

/**
 * @param encoding - of the bytes; absent: sniffed.
 * @throws {InputError}
 */
export async function readInput(path: string, encoding?: string): Promise<Input> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path);
  const name = path === '-' ? 'standard input' : basename(path);
  if (bytes.length > constants.MAX_STRING_LENGTH)
    throw new InputError(`${labelOf(path)}: larger than ${Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20)} MB; split it`);
  const kind = documentKind(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1'));
  if (kind !== undefined) throw new InputError(`${labelOf(path)}: ${kind}, not text; save it as plain text, HTML or Markdown`);
  const text = decode(path, bytes, encoding);
  if (text.includes('\0')) throw notText(path);
  return { path, name, text };
}

/** How messages name an input. */
export function labelOf(path: string): string {
  return path === '-' ? 'standard input' : path === '' ? '""' : path;
}

/** What went wrong with a file, in words; the system's own where there are no better ones. */
export function wordsOf(error: unknown, missing: string): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' ? missing : (REASONS[code] ?? message);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'this place can only be read',
  ENOSPC: 'the disk is full',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads in a circle',
  EEXIST: 'is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GB; split it',
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(`${labelOf(path)}: ${wordsOf(error, 'no such file')}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(path: string, bytes: Uint8Array, encoding: string | undefined): string {
  try {
    return decodeText(bytes, encoding);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    // Zero bytes in a file that is no UTF-16: an image, an archive.
    if (bytes.subarray(0, HEAD).includes(0)) throw notText(path);
    throw new InputError(`${labelOf(path)}: ${error.message.replace('name its encoding', 'name its encoding with --encoding')}`);
  }
}

function notText(path: string): InputError {
  return new InputError(`${labelOf(path)}: not a text; give text, HTML, Markdown, JSON or CSV`);
}
