// Which format a content is in: what it looks like, helped by its name and media type.
import { SNIFF_LENGTH, type Format, type ReadOptions } from './format.js';
import { FORMATS } from './registry.js';

/** What sniffing found. */
export interface SniffedFormat {
  /** Id of the format. */
  readonly format: string;
  /** How sure it is, 0 … 1. */
  readonly likelihood: number;
}

/** How much a file name counts beside the content. A page of HTML under a name in `.json` is still HTML. */
const NAME_WEIGHT = 0.7;
const MEDIA_WEIGHT = 0.6;
/** Media types that servers give to anything. */
const VAGUE = new Set(['text/plain', 'application/octet-stream', 'binary/octet-stream', '']);

/** The most likely format of a content. */
export function sniffFormat(content: string, options: Pick<ReadOptions, 'name' | 'mediaType' | 'formats'> = {}): SniffedFormat {
  const { format, likelihood } = chooseFormat(content, options) ?? { format: { id: 'text' }, likelihood: 0 };
  return { format: format.id, likelihood };
}

/** As {@link sniffFormat}, with the format itself. */
export function chooseFormat(
  content: string,
  { name, mediaType, formats = FORMATS }: Pick<ReadOptions, 'name' | 'mediaType' | 'formats'>,
): { format: Format; likelihood: number } | undefined {
  const head = content.slice(0, SNIFF_LENGTH + 1).replace(/^\ufeff?\s*/, '');
  const extension = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(name?.slice(-200) ?? '')?.[1]?.toLowerCase();
  const media = mediaType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  let best: { format: Format; likelihood: number } | undefined;
  for (const format of formats) {
    const named = extension !== undefined && format.extensions.includes(extension) ? NAME_WEIGHT : 0;
    const typed = !VAGUE.has(media) && format.mediaTypes.includes(media) ? MEDIA_WEIGHT : 0;
    const likelihood = Math.min(1, format.sniff(head)) + Math.max(named, typed);
    if (likelihood > 0 && likelihood > (best?.likelihood ?? 0)) best = { format, likelihood };
  }
  return best && { ...best, likelihood: Math.min(1, best.likelihood) };
}
