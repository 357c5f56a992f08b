// An element that is moved in its page reads what it has anew. A text that is the same needs no parser for it.
import type { Timeline } from '../../model/index.js';
import type { Content } from './read-here.js';

/** All that a reading depends on. */
const KEYS = ['content', 'reference', 'timeZone', 'language'] as const satisfies readonly (keyof Content)[];

/** By host; the timeline is held by who shows it. */
const read = new WeakMap<object, { readonly content: Content; readonly timeline: WeakRef<Timeline> }>();

/** What the host read last where that was the same content; else reads it. */
export async function lastRead(host: object, content: Content, reading: () => Promise<Timeline>): Promise<Timeline> {
  const last = read.get(host),
    before = last?.timeline.deref();
  if (before && KEYS.every((key) => last?.content[key] === content[key])) return before;
  const timeline = await reading();
  read.set(host, { content, timeline: new WeakRef(timeline) });
  return timeline;
}
