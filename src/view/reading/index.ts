// What it takes to read: files, texts, articles of the page. Fetched when one of them is asked for.
import type { Timeline } from '../../model/index.js';
import { ArticleLinkController } from '../article/article-link.js';
import { fetchFile, LoadError } from './fetch-file.js';
import { type Content, readContent } from './read-content.js';
import { lastRead } from './last-read.js';

export { allMeansOn } from '../all-means.js';
export { ArticleLinkController };

/** What is to be read: a file by its address, content at hand, or an article of the page, which may be missing. */
export type Wish = { readonly src: string } | { readonly content: string } | { readonly missing: string } | Element;

/** The properties of the host that say how it is to be read. */
export interface ReadingHost extends Element {
  readonly reference?: string;
  readonly documentTimeZone?: string;
  requestUpdate(property: 'htmlFor'): void;
}

export interface ReadingOptions {
  /** The tie to an article; needed where one is read. */
  readonly link: ArticleLinkController | undefined;
  readonly signal: AbortSignal;
  /** Told the share of a file's bytes, 0 … 1; undefined where nobody knows. */
  readonly onProgress: (share: number | undefined) => void;
}

/**
 * Reads what a host wants into a timeline.
 * @throws {LoadError} where there is nothing to read
 */
export async function readFor(host: ReadingHost, wish: Wish, { link, onProgress, signal }: ReadingOptions): Promise<Timeline> {
  if ('missing' in wish) {
    awaitArticle(host, wish.missing, signal);
    throw new LoadError('article/missing', `There is no article with the id “${wish.missing}” on this page.`, 'Give the article that id.');
  }
  const { reference, documentTimeZone } = host;
  // The language of the article, the element or the page around; `locale` says how dates are written.
  const language = (wish instanceof Element ? wish : host).closest<HTMLElement>('[lang]')?.lang;
  const given = { ...(reference && { reference }), ...(documentTimeZone && { timeZone: documentTimeZone }), ...(language && { language }) };
  if (wish instanceof Element) watchPlace(host, wish, signal);
  const content = await contentOf(wish, { link, onProgress, signal });
  onProgress(undefined);
  const whole = { ...content, ...given };
  if ('content' in wish) return lastRead(host, whole, () => readContent(whole, signal));
  return readContent(whole, signal);
}

/** Pages add what they fetch: the host reads again once an article has the id, unless it reads something else by then. */
function awaitArticle(host: ReadingHost, id: string, signal: AbortSignal): void {
  const root = host.getRootNode() as Document | ShadowRoot;
  const observer = new MutationObserver(() => {
    if (root.getElementById(id)) host.requestUpdate('htmlFor');
  });
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['id'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

/** Pages take away, move and exchange what they show: the host reads again once its article, or what that lies in, is taken from its place, or has another id. */
function watchPlace(host: ReadingHost, article: Element, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ type, removedNodes }) => type === 'attributes' || [...removedNodes].some((node) => node.contains(article))))
      host.requestUpdate('htmlFor');
  });
  observer.observe(article, { attributeFilter: ['id'] });
  for (let around = article.parentNode; around; around = around.parentNode) observer.observe(around, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
}

async function contentOf(wish: Exclude<Wish, { readonly missing: string }>, { link, onProgress, signal }: ReadingOptions): Promise<Content> {
  if (wish instanceof Element) return { content: link?.connect(wish) ?? '', format: 'text', ...clockOf(wish) };
  if ('src' in wish) return { ...(await fetchFile(wish.src, signal, onProgress)) };
  if (typeof (wish.content as unknown) === 'string') return wish;
  throw new LoadError('load/text', `The text is no string but of the type “${typeof wish.content}”.`, 'Give “text” a string, “events” a list.');
}

/** When an article says in markup when it was written. */
function clockOf(article: Element): { reference?: string } {
  const reference =
    article.querySelector('time[pubdate][datetime], [itemprop=datePublished]') ??
    document.querySelector('meta[property="article:published_time"], meta[name=date]');
  const value = reference?.getAttribute('datetime') ?? reference?.getAttribute('content');
  return value ? { reference: value } : {};
}
