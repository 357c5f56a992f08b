// Where and when a document was written, in words.
import type { TimelineDocument } from '../model/index.js';
import { TimeFormat, whenFromEdtf, type TimeWords } from '../time/index.js';

interface BylineOptions {
  readonly locale?: string;
  readonly timeWords?: TimeWords;
}

/** "HALIFAX, Wednesday 14 May 2031"; empty where neither is known. */
export function bylineOf(document: TimelineDocument | undefined, options: BylineOptions): string {
  return [document?.dateline ?? '', dayOf(document?.published ?? '', options)].filter((part) => part !== '').join(', ');
}

/** In words; as it stands where it is no date. */
function dayOf(published: string, { locale, timeWords }: BylineOptions): string {
  try {
    return new TimeFormat({ locale, words: timeWords }).when(whenFromEdtf(published), 'long');
  } catch {
    return published;
  }
}
