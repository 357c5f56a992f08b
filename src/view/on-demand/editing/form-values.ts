// What stands in a form, as changes of an event: only what differs from what it says now.
import { EVENT_KINDS, EVENT_STATUSES, shortTitle, type EventChanges, type TimelineEvent } from '../../../model/index.js';
import { safeUrl } from '../../safe-url.js';
import { FieldError, readTyped, typed, type DateClock } from './read-date.js';
import type { EditingWords } from './words.js';

const TEXTS = ['relative', 'speaker', 'quote', 'description', 'url'] as const;

/** An event that is yet to be. */
export const NEW_EVENT: TimelineEvent = { id: '', title: '', kind: 'event', status: 'occurred' };

/**
 * @param values - By field name; a field that is not there is left alone.
 * @param event - What the form was filled with.
 * @param prefix - Begins the names of the fields.
 * @throws {FieldError} with the full name of the field
 */
export async function changesOf(
  values: FormData,
  event: TimelineEvent,
  { clock, words, prefix = '' }: { readonly clock: DateClock; readonly words: EditingWords; readonly prefix?: string },
): Promise<EventChanges> {
  const value = (name: string): string | undefined => {
    const found = values.get(prefix + name);
    return typeof found === 'string' ? found.trim() : undefined;
  };
  const changes: { -readonly [Key in keyof EventChanges]: EventChanges[Key] } = {};
  const title = value('title');
  if (title === '') throw new FieldError(`${prefix}title`, words.needsTitle);
  if (title !== undefined && title !== event.title) changes.title = shortTitle(title);
  const kind = EVENT_KINDS.find((name) => name === value('kind'));
  if (kind && kind !== event.kind) changes.kind = kind;
  const status = EVENT_STATUSES.find((name) => name === value('status'));
  if (status && status !== event.status) changes.status = status;
  for (const name of TEXTS) {
    const text = value(name);
    if (text !== undefined && text !== (event[name] ?? '')) changes[name] = text || undefined;
  }
  if (changes.url && (!safeUrl(changes.url) || !URL.canParse(changes.url, document.baseURI))) throw new FieldError(`${prefix}url`, words.badUrl);
  const before = typed(event.when);
  const now = { when: value('when') ?? before.when, until: value('until') ?? before.until };
  if (now.when === before.when && now.until === before.until) return changes;
  try {
    changes.when = await readTyped(now.when, now.until, clock, words);
  } catch (error) {
    throw error instanceof FieldError ? new FieldError(prefix + error.field, error.message) : error;
  }
  return changes;
}
