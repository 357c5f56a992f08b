// Markdown → text/, which knows headings, lists, tables, fences and front matter itself. Only marks inside lines are taken out here.
import type { Timeline } from '../../model/index.js';
import type { ReadOptions } from '../format.js';
import { present } from '../present.js';
import { readProse } from '../read-prose.js';
import { readFrontMatter } from './front-matter.js';
import { plainMarkdown } from './plain-markdown.js';

/** Reads a Markdown text. */
export function read(content: string, options: ReadOptions): Promise<Timeline> {
  const front = readFrontMatter(content);
  const value = (...names: readonly string[]): string | undefined => names.map((name) => front.values.get(name)).find((text) => text !== undefined);
  const hints = present({
    title: value('title', 'headline'),
    published: value('date', 'published', 'pubdate', 'publishdate', 'created'),
    language: value('lang', 'language', 'locale'),
    url: value('url', 'canonical', 'permalink'),
    timeZone: value('timezone', 'tz'),
  });
  return readProse(plainMarkdown(content, front.end).text, options, hints);
}
