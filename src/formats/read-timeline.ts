// The one door: any content of any known format → Timeline. Never throws for what the content is.
import type { Timeline } from '../model/index.js';
import { checkOptions } from './check-options.js';
import { DiagnosticLog } from './diagnostic-log.js';
import { documentKind } from './document-kind.js';
import type { ReadOptions } from './format.js';
import { FORMATS } from './registry.js';
import { chooseFormat } from './sniff-format.js';
import { refuse } from './refuse.js';

/**
 * Reads a content into a timeline. The format is recognised by content, name and media type, or given.
 * Prose needs a text parser in `options.text`; `readTimeline` of `event-timeline/parse` has it built in.
 * @returns Always a timeline: what could not be read stands in its `diagnostics`.
 * @example
 * const timeline = await readTimeline('date,title\n2034-03-16,Ferry runs aground', { name: 'ferry.csv' });
 */
export async function readTimeline(content: string, options: ReadOptions = {}): Promise<Timeline> {
  const log = new DiagnosticLog();
  const what = options.name ?? 'This text';
  const formats = options.formats ?? FORMATS;
  const given = options.format === undefined ? undefined : formats.find(({ id }) => id === options.format);
  if (options.format !== undefined && !given) {
    log.add('format/unknown', { what: `"${options.format}"`, known: formats.map(({ id }) => id).join(', ') });
    return refuse(options, log);
  }
  const media = /^(?:image|audio|video|font)\/|^application\/(?:pdf|zip|vnd\.|msword)/i.exec(options.mediaType ?? '');
  const kind = documentKind(content);
  if (kind !== undefined) log.add('format/document', { what, kind });
  else if (content.slice(0, 4096).includes('\0')) log.add('format/binary', { what });
  else if (media && !given)
    log.add('format/unknown', { what: `${what} (${options.mediaType ?? ''})`, known: formats.map(({ label }) => label).join(', ') });
  else if (content.trim() === '' || content === '\ufeff') log.add('format/empty', { what });
  const format = given ?? chooseFormat(content, options)?.format;
  if (log.list().length > 0 || !format) return refuse(options, log);
  const checked = checkOptions(options, log);
  try {
    const read = await format.load();
    const timeline = await read(content, checked);
    const told = log.list();
    return told.length === 0 ? timeline : { ...timeline, diagnostics: [...told, ...timeline.diagnostics] };
  } catch (error) {
    log.add('format/failed', { what, format: format.label, reason: error instanceof Error ? error.message : String(error) });
    return refuse(checked, log);
  }
}
