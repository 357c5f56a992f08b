// What a page says about itself: title, when it was published, language, address. Meta tags, JSON-LD, <time>.
import { isoDateTime } from '../dates/iso.js';
import { present } from '../present.js';
import { decodeReferences } from './entities.js';
import type { MarkupToken } from './tokenizer.js';

/** Facts of a page outside its prose. */
export interface PageHints {
  readonly title?: string;
  /** ISO 8601, as the page gives it. */
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
}

/** Meta names that hold the publication date, surest first. */
const DATE_NAMES = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'citation_publication_date',
  'date',
  'dcterms.date',
];

/** Reads the hints from the tokens of a page. */
export function readHints(source: string, tokens: readonly MarkupToken[]): PageHints {
  const metas = new Map<string, string>();
  let language: string | undefined;
  let url: string | undefined;
  let title: string | undefined;
  let linked: string | undefined;
  let firstTime: string | undefined;
  tokens.forEach((token, index) => {
    if (token.type !== 'open') return;
    const attribute = (name: string): string => decodeReferences(token.attributes.get(name) ?? '').trim();
    const inside = (): string => {
      const next = tokens[index + 1];
      return next?.type === 'text' ? source.slice(next.start, next.end) : '';
    };
    if (token.name === 'html') language ??= attribute('lang') || undefined;
    else if (token.name === 'title') title ??= decodeReferences(inside()).replace(/\s+/g, ' ').trim() || undefined;
    else if (token.name === 'link' && attribute('rel').toLowerCase() === 'canonical') url ??= attribute('href') || undefined;
    else if (token.name === 'meta') {
      const name = (attribute('property') || attribute('name') || attribute('itemprop')).toLowerCase();
      if (name !== '' && !metas.has(name)) metas.set(name, attribute('content'));
    } else if (token.name === 'script' && /^application\/ld\+json/i.test(attribute('type'))) linked ??= datePublished(inside());
    else if (token.name === 'time') {
      const isPublished =
        token.attributes.has('pubdate') || /datePublished/i.test(attribute('itemprop')) || /publish|posted|entry-date/i.test(attribute('class'));
      if (isPublished) firstTime ??= validDate(attribute('datetime'));
    }
  });
  const fromMeta = DATE_NAMES.map((name) => validDate(metas.get(name))).find((date) => date !== undefined);
  const published = linked ?? fromMeta ?? firstTime;
  return present({ title: metas.get('og:title') || title, published, language, url: url ?? metas.get('og:url') });
}

function validDate(text: string | undefined): string | undefined {
  if (text === undefined || isoDateTime(text.trim()) === undefined) return undefined;
  return text.trim();
}

/** The first `datePublished` of a JSON-LD block, at any of the first few levels. */
function datePublished(json: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const queue: unknown[] = [value];
  for (let taken = 0; taken < queue.length && taken < 500; taken++) {
    const item = queue[taken];
    if (typeof item !== 'object' || item === null) continue;
    const date: unknown = Object.hasOwn(item, 'datePublished') ? (item as { datePublished?: unknown }).datePublished : undefined;
    const valid = typeof date === 'string' ? validDate(date) : undefined;
    if (valid !== undefined) return valid;
    if (queue.length < 500) queue.push(...(Object.values(item) as unknown[]).slice(0, 100));
  }
  return undefined;
}
