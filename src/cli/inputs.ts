// Reads what the command line names, as text.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeText, EncodingError } from '../formats/index.js';

export interface Input {
  /** As the command line writes it. */
  readonly path: string;
  /** Last part of the path, for sniffing and for naming the output. */
  readonly name: string;
  readonly text: string;
}

/** A file could not be read as text: names it and says why. */
export class InputError extends Error {}

/**
 * @param encoding - of the bytes; absent: sniffed.
 * @throws {InputError}
 */
export async function readInput(path: string, encoding?: string): Promise<Input> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path);
  const name = path === '-' ? 'standard input' : basename(path);
  const text = decode(path, bytes, encoding);
  if (text.includes('\0')) throw new InputError(`${path}: not a text; give text, HTML, Markdown, JSON or CSV`);
  return { path, name, text };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EACCES' ? 'may not be read' : message;
    throw new InputError(`${path}: ${reason}`);
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
    if (bytes.subarray(0, 4096).includes(0)) throw new InputError(`${path}: not a text; give text, HTML, Markdown, JSON or CSV`);
    throw new InputError(`${path}: ${error.message.replace('name its encoding', 'name its encoding with --encoding')}`);
  }
}
