// Reads what the command line names, as text.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

export interface Input {
  /** As the command line writes it. */
  readonly path: string;
  /** Last part of the path, for sniffing and for naming the output. */
  readonly name: string;
  readonly text: string;
}

/** A file could not be read as text: names it and says why. */
export class InputError extends Error {}

/** @throws {InputError} */
export async function readInput(path: string): Promise<Input> {
  const bytes = path === '-' ? await readStandardInput() : await readBytes(path);
  const name = path === '-' ? 'standard input' : basename(path);
  const text = decode(bytes);
  if (text.includes('\0')) throw new InputError(`${path}: not a text; give text, HTML, Markdown, JSON or CSV`);
  return { path, name, text };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'a folder; name the files in it' : code === 'EACCES' ? 'may not be read' : message;
    throw new InputError(`${path}: ${reason}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** UTF-8, or UTF-16 where a byte order mark says so. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
