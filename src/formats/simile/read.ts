// SIMILE Timeline XML: <data><event start end latestStart earliestEnd isDuration title link image>text</event></data>.
// https://www.simile-widgets.org/wiki/Timeline_EventSources
import type { Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { withoutMidnight } from '../dates/order.js';
import { readDateText } from '../dates/date-text.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import { address } from '../entry.js';
import type { ReadOptions } from '../format.js';
import { decodeReferences } from '../html/entities.js';
import { stripMarkup } from '../html/strip-markup.js';
import { tokenizeMarkup } from '../html/tokenizer.js';
import { indexLines } from '../line-index.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { refuse } from '../refuse.js';

/** Reads the events of the file; a broken element costs only itself. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const lines = indexLines(content);
  const events: RawEvent[] = [];
  let open: { attributes: ReadonlyMap<string, string>; start: number; words: string[] } | undefined;
  const close = (end: number): void => {
    if (open) events.push(eventOf(open.attributes, open.words.join(''), `line ${lines.lineAt(open.start)}`, { start: open.start, end }));
    open = undefined;
  };
  for (const token of tokenizeMarkup(content, 'xml')) {
    if (token.type === 'text') open?.words.push(content.slice(token.start, token.end));
    else if (token.name !== 'event') continue;
    else {
      close(token.start);
      if (token.type === 'open') open = { attributes: token.attributes, start: token.start, words: [] };
      if (token.type === 'open' && token.isSelfClosing) close(token.end);
    }
  }
  close(content.length);
  if (events.length > 0) return buildTimeline(events, { options, log, usualOrder: 'mdy' });
  log.add('simile/no-events');
  return refuse(options, log);
}

function eventOf(attributes: ReadonlyMap<string, string>, words: string, where: string, span: { start: number; end: number }): RawEvent {
  const value = (name: string): string | undefined => {
    const text = decodeReferences(attributes.get(name) ?? '').trim();
    return text === '' ? undefined : text;
  };
  // The text of an event is HTML, escaped once more for XML.
  const description = stripMarkup(decodeReferences(words)).trim();
  const title = stripMarkup(value('title') ?? value('caption') ?? '') || description;
  const [start, latestStart] = [date(value('start')), value('latestStart')];
  const [end, earliestEnd] = [date(value('end')), value('earliestEnd')];
  const [link, image] = [address(value('link')), address(value('image') ?? value('icon'))];
  // Without isDuration an event with both ends is an instant somewhere between them.
  const isSomewhere =
    end !== undefined && (value('isDuration') ?? value('durationEvent')) !== 'true' && latestStart === undefined && earliestEnd === undefined;
  return {
    where,
    span,
    title,
    ...present({
      start: start && latestStart ? doubtful(start) : start,
      end: end && earliestEnd ? doubtful(end) : end,
      isSomewhere: isSomewhere || undefined,
      description: description === title ? undefined : description,
      url: link,
      media: image,
    }),
  };
}

/** SIMILE has no notation for a day: midnight GMT stands for one. */
function date(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const found = readDateText(text);
  return found ? withoutMidnight(found.edtf) : text;
}

function doubtful(text: string): string {
  const found = readDateText(text);
  return found && /^[\d-]+$/.test(found.edtf) ? `${found.edtf}~` : text;
}
