// The text parser that was handed in, loaded when first needed.
import type { ReadOptions, TextReader } from './format.js';

/** The text reader of the options, or undefined where there is none. */
export async function textReaderOf({ text }: ReadOptions): Promise<TextReader | undefined> {
  return typeof text === 'function' ? await text() : text;
}
