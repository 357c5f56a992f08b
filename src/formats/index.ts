// formats/: files → Timeline, one module per format, loaded on demand. Imports time/ and model/ only; prose goes to a parser handed in.
export type { Format, FormatReader, ReadOptions, TextOptions, TextReader } from './format.js';
export { FORMATS } from './registry.js';
export { readTimeline } from './read-timeline.js';
export { sniffFormat, type SniffedFormat } from './sniff-format.js';
export { documentKind } from './document-kind.js';
export { decodeText, EncodingError } from './decode-text.js';
export { textOf, type Chunk, type ChunkOptions, type Chunks, type ChunkStream, type Signal } from './text-of.js';
