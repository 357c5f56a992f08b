// Content as it comes: a string, bytes, or pieces of either as they arrive, put together into one text.
import { decodeText } from './decode-text.js';

/** Pieces of a text in their order. Bytes may be cut anywhere, inside a character too. */
export type Chunk = string | Uint8Array;

/** The bytes of a text, or its pieces as they arrive: the body of a fetch response, a Node stream, an array. */
export type Chunks = Uint8Array | ArrayBuffer | AsyncIterable<Chunk> | Iterable<Chunk> | ChunkStream;

/** A web stream; browsers that cannot iterate over one give a reader. */
export interface ChunkStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Chunk | undefined }>; cancel(reason?: unknown): Promise<void> };
}

/** Where somebody gives up. An `AbortSignal` fits. */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}

export interface ChunkOptions {
  /** Gives up between two pieces; the promise then rejects with its reason. */
  readonly signal?: Signal;
  /** Encoding of bytes, as TextDecoder names it: `windows-1252`. Absent: a byte order mark, else what the bytes look like. */
  readonly encoding?: string;
  /** Told after each piece: bytes or UTF-16 units so far. */
  readonly onRead?: (size: number) => void;
}

/**
 * The whole text of some pieces. Each piece is kept once: memory grows with the text.
 * @throws {EncodingError} for bytes that are no text in any encoding that can be told.
 * @throws {TypeError} for what holds neither text nor bytes.
 */
export async function textOf(content: string | Chunks, { signal, encoding, onRead }: ChunkOptions = {}): Promise<string> {
  if (typeof content === 'string') return content;
  if (content instanceof Uint8Array || content instanceof ArrayBuffer) {
    signal?.throwIfAborted();
    onRead?.(content.byteLength);
    return decodeText(content instanceof Uint8Array ? content : new Uint8Array(content), encoding);
  }
  const strings: string[] = [],
    bytes: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of piecesOf(content, signal)) {
    signal?.throwIfAborted();
    if (typeof chunk === 'string') strings.push(chunk);
    else if ((chunk as unknown) instanceof Uint8Array) bytes.push(chunk);
    else throw new TypeError(`pieces of a text: one is ${chunk === null ? 'null' : `a ${typeof chunk}`}; give strings, or bytes as Uint8Array`);
    size += chunk.length;
    if (strings.length > 0 && bytes.length > 0) throw new TypeError('pieces of a text: strings and bytes are mixed; give one or the other');
    onRead?.(size);
  }
  return bytes.length > 0 ? decodeText(bytes, encoding) : strings.join('');
}

async function* piecesOf(content: Chunks, signal: Signal | undefined): AsyncGenerator<Chunk> {
  const given: unknown = content;
  const isObject = typeof given === 'object' && given !== null;
  if (isObject && (Symbol.asyncIterator in given || Symbol.iterator in given)) {
    yield* content as AsyncIterable<Chunk> | Iterable<Chunk>;
    return;
  }
  if (!isObject || !('getReader' in given)) {
    throw new TypeError(
      `content: ${given === null || given === undefined ? String(given) : `a ${typeof given}`}; give a string, bytes, a stream or an iterable of pieces (the body of a Response, the stream() of a Blob)`,
    );
  }
  const reader = (content as ChunkStream).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (value !== undefined) yield value;
    }
  } finally {
    if (signal?.aborted) await reader.cancel(signal.reason);
  }
}
