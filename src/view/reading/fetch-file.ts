// Gets the file behind `src`.
import type { Diagnostic } from '../../model/index.js';
import type { Content } from './read-content.js';

/** There is nothing to read; `diagnostic` says so to the reader. */
export class LoadError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'LoadError';
    this.diagnostic = { code, severity: 'error', message, hint };
  }
}

/** A server may call any file an `application/octet-stream`: its bytes tell. */
const NOT_TEXT = /^(?:image|audio|video|font)\/(?!svg)|^application\/(?:pdf|zip|gzip|wasm|vnd\.openxml)/;

/**
 * Fetches a text file.
 * @param address - http, https or relative to the page.
 * @param onProgress - Share read so far, 0 … 1; undefined where the length is unknown.
 * @throws {LoadError} `load/url`, `load/network`, `load/http`, `load/not-text`, `load/encoding`
 */
export async function fetchFile(address: string, signal: AbortSignal, onProgress: (share: number | undefined) => void): Promise<Content> {
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new LoadError('load/url', `“${address}” is no address that can be read.`, 'Use http, https or a path on this site.');
  const response = await fetch(url, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new LoadError(
      'load/network',
      `“${address}” could not be reached.`,
      'Check the connection, or whether that site allows to be read from here.',
      error,
    );
  });
  if (!response.ok)
    throw new LoadError(
      'load/http',
      `“${address}” could not be read: the server answered ${response.status} ${response.statusText}.`,
      'Check the address.',
    );
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  const bytes = await readBytes(response, signal, onProgress);
  if (NOT_TEXT.test(mediaType) || (bytes.subarray(0, 4096).includes(0) && !isWide(bytes))) {
    throw new LoadError(
      'load/not-text',
      `“${address}” is not a text file${mediaType ? ` (${mediaType})` : ''}.`,
      'Text, HTML, Markdown, JSON, CSV and iCalendar can be read.',
    );
  }
  return { content: await decoded(bytes, address, response), name: address, ...(mediaType && { mediaType }) };
}

/** UTF-16 with its mark holds zero bytes, too. */
function isWide([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** The text of a file: by what the server says of it where that holds, else by its bytes. */
async function decoded(bytes: Uint8Array, address: string, response: Response): Promise<string> {
  const { decodeText, EncodingError } = await import('../../formats/index.js');
  const said = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  try {
    // Servers call many files UTF-8 without looking.
    if (said !== undefined && !/^utf-?8$/i.test(said)) return decodeText(bytes, said);
  } catch {
    /* the bytes tell better */
  }
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    throw new LoadError('load/encoding', `“${address}” could not be read as text: ${error.message}.`, 'Save it as UTF-8.', error);
  }
}

async function readBytes(response: Response, signal: AbortSignal, onProgress: (share: number | undefined) => void): Promise<Uint8Array> {
  const total = Number(response.headers.get('content-length')) || 0;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const step = await reader?.read();
    signal.throwIfAborted();
    if (!step || step.done) break;
    chunks.push(step.value);
    size += step.value.length;
    onProgress(total >= size ? size / total : undefined);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
