// RSS 2.0 and 1.0, Atom: each <item> or <entry> is one event, at the moment at which it was published.
// https://www.rssboard.org/rss-specification, https://www.rfc-editor.org/rfc/rfc4287
import type { Span, Timeline } from '../../model/index.js';
import { buildTimeline } from '../build-timeline.js';
import { DiagnosticLog } from '../diagnostic-log.js';
import { address } from '../entry.js';
import type { ReadOptions } from '../format.js';
import { decodeReferences } from '../html/entities.js';
import { stripMarkup } from '../html/strip-markup.js';
import { tokenizeMarkup, type MarkupToken } from '../html/tokenizer.js';
import { indexLines } from '../line-index.js';
import { present } from '../present.js';
import type { RawEvent } from '../raw-event.js';
import { refuse } from '../refuse.js';

/** What holds entries and the title of the whole. */
const AROUND = new Set(['rss', 'channel', 'feed', 'rdf:RDF']);
const ENTRIES = new Set(['item', 'entry']);
/** First of these that an entry has: when it was published, else when it was last touched. */
const DATES = ['pubDate', 'published', 'issued', 'dc:date', 'updated', 'modified'];
const WORDS = ['description', 'summary', 'content', 'content:encoded'];
const PICTURES = ['media:thumbnail', 'media:content', 'enclosure'];
/** RFC 822 names the zones of North America. */
const ZONES: ReadonlyMap<string, string> = new Map(
  ['E', 'C', 'M', 'P'].flatMap((letter, at) => ['D', 'S'].map((kind, hour) => [`${letter}${kind}T`, `-0${at + hour + 4}00`] as const)),
);

/** How names of a namespace are written here, whatever prefix a feed gives it. https://www.w3.org/TR/xml-names/ */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2005/Atom', ''],
  ['http://purl.org/atom/ns#', ''],
  ['http://purl.org/rss/1.0/', ''],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://search.yahoo.com/mrss/', 'media:'],
]);

/** Elements right inside of an entry, by name: the first of each. */
type Fields = Map<string, { readonly words: string; readonly attributes: ReadonlyMap<string, string> }>;

/** Reads the entries of a feed; one without a date is kept undated. */
export async function read(content: string, options: ReadOptions): Promise<Timeline> {
  const log = new DiagnosticLog();
  const lines = indexLines(content);
  const events: RawEvent[] = [];
  const whole: Fields = new Map();
  let entry: { readonly start: number; readonly fields: Fields } | undefined;
  let field: { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly words: string[]; depth: number } | undefined;
  const closeField = (): void => {
    const fields = entry?.fields ?? whole;
    if (field && !fields.has(field.name) && !isAside(field)) fields.set(field.name, { ...field, words: field.words.join('') });
    field = undefined;
  };
  const closeEntry = (end: number): void => {
    closeField();
    if (entry) events.push(...eventsOf(entry.fields, `line ${lines.lineAt(entry.start)}`, { start: entry.start, end }, log));
    entry = undefined;
  };
  for (const token of withOwnNames(tokenizeMarkup(content, 'xml'))) {
    if (token.type === 'text') field?.words.push(content.slice(token.start, token.end));
    else if (ENTRIES.has(token.name)) {
      closeEntry(token.start);
      if (token.type === 'open') entry = { start: token.start, fields: new Map() };
    } else if (field) {
      // XHTML is put into Atom as it is; what lies deeper is no field of the entry.
      field.words.push(content.slice(token.start, token.end));
      if (token.name === field.name && !(token.type === 'open' && token.isSelfClosing)) field.depth += token.type === 'open' ? 1 : -1;
      if (field.depth === 0) {
        field.words.pop();
        closeField();
      }
    } else if (token.type === 'open' && !AROUND.has(token.name)) {
      field = { name: token.name, attributes: token.attributes, words: [], depth: 1 };
      if (token.isSelfClosing) closeField();
    }
  }
  closeEntry(content.length);
  if (events.length > 0) return buildTimeline(events, { options, log, title: plain(whole.get('title')?.words) });
  log.add('feed/no-entries');
  return refuse(options, log);
}

/** An element that tells prefixes. */
interface Scope {
  /** As it is written. */
  readonly name: string;
  readonly prefixes: readonly string[];
  /** Elements of that name that are open, itself included. */
  depth: number;
}

/** Gives each tag the name that its namespace has here: `<a:entry>`, where `a` is Atom, is an entry. A prefix holds in the element that tells it. */
function* withOwnNames(tokens: Iterable<MarkupToken>): Generator<MarkupToken> {
  const scopes: Scope[] = [],
    meanings = new Map<string, string[]>();
  const ownName = (name: string): string => name.replace(/^([^:]+):/, (written, prefix: string) => meanings.get(prefix)?.at(-1) ?? written);
  const leave = ({ prefixes }: Scope): void => {
    for (const prefix of prefixes) meanings.get(prefix)?.pop();
  };
  for (const token of tokens) {
    if (token.type === 'text') {
      yield token;
      continue;
    }
    const outer = scopes.at(-1);
    if (token.type === 'open') {
      const told = prefixesOf(token.attributes),
        scope = { name: token.name, prefixes: told.map(([prefix]) => prefix), depth: 1 };
      for (const [prefix, own] of told) {
        const meant = meanings.get(prefix);
        if (meant) meant.push(own);
        else meanings.set(prefix, [own]);
      }
      yield { ...token, name: ownName(token.name) };
      if (token.isSelfClosing) leave(scope);
      else if (told.length > 0) scopes.push(scope);
      else if (token.name === outer?.name) outer.depth++;
    } else {
      yield { ...token, name: ownName(token.name) };
      if (token.name === outer?.name && --outer.depth === 0) leave(scopes.pop() as Scope);
    }
  }
}

/** The prefixes that an element tells, with what they stand for here: those of an unknown namespace for themselves. */
function prefixesOf(attributes: ReadonlyMap<string, string>): [prefix: string, own: string][] {
  return [...attributes]
    .filter(([name]) => name.startsWith('xmlns:'))
    .map(([name, address]) => {
      const prefix = name.slice('xmlns:'.length);
      return [prefix, NAMESPACES.get(address) ?? `${prefix}:`];
    });
}

/** A link to something else than the article, and what is attached without being a picture. */
function isAside({ name, attributes }: { readonly name: string; readonly attributes: ReadonlyMap<string, string> }): boolean {
  if (name === 'link') return (attributes.get('rel') ?? 'alternate') !== 'alternate';
  const type = attributes.get('type') ?? (attributes.get('medium') === 'image' || name === 'media:thumbnail' ? 'image/' : '');
  return PICTURES.includes(name) && !type.startsWith('image/');
}

/** The event of an entry; none where it says nothing. */
function eventsOf(fields: Fields, where: string, span: Span, log: DiagnosticLog): RawEvent[] {
  const first = (names: readonly string[]): string | undefined => names.map((name) => plain(fields.get(name)?.words)).find((words) => words);
  const attribute = (names: readonly string[], key: string): string | undefined =>
    names.map((name) => fields.get(name)?.attributes.get(key)).find((value) => value !== undefined);
  const description = first(WORDS);
  const headline = first(['title']) ?? description,
    start = first(DATES)?.replace(/\b[A-Z]{3}$/, (zone) => ZONES.get(zone) ?? zone),
    isEmpty = headline === undefined && start === undefined;
  if (headline === undefined) log.add(isEmpty ? 'feed/empty' : 'feed/no-title', { where });
  if (isEmpty) return [];
  return [
    {
      where,
      span,
      title: headline ?? '',
      ...present({
        start,
        description: description === headline ? undefined : description,
        url: address(decodeReferences(attribute(['link'], 'href') ?? fields.get('link')?.words ?? '')),
        media: address(decodeReferences(attribute(PICTURES, 'url') ?? '')),
      }),
    },
  ];
}

/** The words of a field, which is text or HTML, escaped once more for XML. */
function plain(words: string | undefined): string | undefined {
  return words === undefined ? undefined : stripMarkup(decodeReferences(words));
}
