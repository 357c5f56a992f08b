// What it takes to read: files, texts, articles of the page. Fetched when one of them is asked for.
import type { Timeline } from '../../model/index.js';
import { fetchFile } from './fetch-file.js';
import { type Content, readContent } from './read-content.js';

export { allMeansOn } from '../all-means.js';
export { ArticleLinkController } from '../article/article-link.js';

/** What is to be read: a file by its address, or content at hand. */
export type Wish = Partial<Content> & ({ readonly src: string } | { readonly content: string });

/**
 * Reads a file or content into a timeline.
 * @param onProgress - Share of a file's bytes, 0 … 1; undefined where nobody knows.
 * @throws {LoadError} where there is nothing to read
 */
export async function readWish(wish: Wish, signal: AbortSignal, onProgress: (share: number | undefined) => void): Promise<Timeline> {
  const file = 'src' in wish && wish.src !== undefined ? await fetchFile(wish.src, signal, onProgress) : undefined;
  onProgress(undefined);
  return readContent({ content: '', ...wish, ...file }, signal);
}

/** When an article says in markup when it was written. */
export function clockOf(article: Element): { reference?: string } {
  const reference = article.querySelector('time[pubdate][datetime], [itemprop=datePublished]')
    ?? document.querySelector('meta[property="article:published_time"], meta[name=date]');
  const value = reference?.getAttribute('datetime') ?? reference?.getAttribute('content');
  return value ? { reference: value } : {};
}
