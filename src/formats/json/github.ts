// GitHub: lists of the events API (type, created_at, actor, repo, payload). One webhook payload is no timeline and is refused.
// https://docs.github.com/rest/using-the-rest-api/github-event-types
import type { DiagnosticLog } from '../diagnostic-log.js';
import { address } from '../entry.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import type { DialectEvents } from './dialect.js';
import { isObject, list, own, scalar, type Properties } from './values.js';

/** Reads the answer of the events API. */
export function githubEvents(value: unknown, log: DiagnosticLog): DialectEvents | undefined {
  if (isObject(value) && isPayload(value)) {
    log.add('github/single-payload', { action: scalar(own(value, 'action')) ?? payloadName(value) });
    return undefined;
  }
  const entries = list(value);
  const events = entries?.filter((entry): entry is Properties => isObject(entry) && isEvent(entry)) ?? [];
  if (events.length === 0 || events.length * 2 < (entries?.length ?? 0)) return undefined;
  return { events: events.map((event, at) => apiEvent(event, `[${at}]`)) };
}

/** A webhook delivery: one thing that happened, told with the whole record of its sender. */
function isPayload(value: Properties): boolean {
  const sender = own(value, 'sender');
  return isObject(sender) && typeof own(sender, 'login') === 'string' && !Array.isArray(own(value, 'events'));
}

function payloadName(value: Properties): string {
  return Object.keys(value).find((key) => key !== 'repository' && key !== 'sender' && key !== 'organization') ?? 'payload';
}

function isEvent(entry: Properties): boolean {
  return (
    typeof own(entry, 'type') === 'string' &&
    typeof own(entry, 'created_at') === 'string' &&
    isObject(own(entry, 'repo')) &&
    isObject(own(entry, 'actor'))
  );
}

function apiEvent(entry: Properties, where: string): RawEvent {
  const at = (...path: readonly string[]): string | undefined => {
    let value: unknown = entry;
    for (const name of path) value = isObject(value) ? own(value, name) : undefined;
    return scalar(value);
  };
  // "PullRequestEvent" → "pull request".
  const type = (at('type') ?? '')
    .replace(/Event$/, '')
    .replace(/(?!^)([A-Z])/g, ' $1')
    .toLowerCase();
  const subject =
    at('payload', 'pull_request', 'title') ?? at('payload', 'issue', 'title') ?? at('payload', 'release', 'name') ?? at('payload', 'ref');
  const action = at('payload', 'action');
  const words = [type, action, subject === undefined ? undefined : `“${subject}”`].filter((word) => word !== undefined).join(' ');
  const url = address(at('payload', 'pull_request', 'html_url') ?? at('payload', 'issue', 'html_url') ?? at('payload', 'release', 'html_url'));
  const actor = at('actor', 'login');
  const lane = at('repo', 'name');
  const start = at('created_at');
  return present({ where, title: `${actor === undefined ? '' : `${actor}: `}${words}`, start, lane, url });
}
