// Locales by tag; each is fetched when first asked for and compiled when first used.
import { eventWordsOf } from '../words/verbs.js';
import { literalsOf } from '../rules/pattern.js';
import { buildLexicon } from '../tokens/lexicon.js';
import { en } from './en/index.js';
import type { Locale, LocaleSource } from './rule-types.js';

/** Language of a text that nobody names. */
const FALLBACK = en.tag;

const sources = new Map<string, LocaleSource>([[en.tag, en]]);
const compiled = new Map<string, Locale>();

/** Locales and regions that are kept. */
const MOST_KEPT = 16;

/** Languages that are fetched when first asked for. */
const loaders = new Map<string, () => Promise<LocaleSource>>([['de', () => import('./de/index.js').then(({ de }) => de)]]);

/** Language subtag in lower case: `en` of `en-GB`. */
function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0].toLowerCase();
}

/** Language subtags that texts can be read in, whether their words are here already or not. */
export function localeTags(): readonly string[] {
  return [...new Set([...sources.keys(), ...loaders.keys()])];
}

/** Whether texts in the language of a BCP 47 tag can be read. */
export function hasLocale(tag: string): boolean {
  return localeTags().includes(languageOf(tag));
}

/**
 * Fetches the words of a language, so that the functions that give their answer at once can read it. Does nothing where they are here.
 * @param tag - BCP 47; region and script are ignored.
 * @throws {RangeError} when no such language is known, naming those that are.
 * @example
 * await loadLocale('de');
 * const timeline = parseTimeline('Die Fähre lief am 3. März 2034 aus.', { locale: 'de' });
 */
export async function loadLocale(tag: string): Promise<void> {
  const language = languageOf(tag);
  if (sources.has(language)) return;
  const load = loaders.get(language);
  if (!load) throw unknownLanguage(tag);
  addLocale(await load());
}

/** Adds a language of your own, or puts another in the place of one that is here. */
export function addLocale(source: LocaleSource): void {
  const language = languageOf(source.tag);
  sources.set(language, source);
  for (const tag of compiled.keys()) if (languageOf(tag) === language) compiled.delete(tag);
}

/**
 * The locale of a BCP 47 tag. A region tells no more than whether 03/04/2034 begins with the day, where the text does not (`en-GB`).
 * @throws {RangeError} when no such language is known, naming those that are, or when its words were not fetched.
 */
export function localeFor(tag = FALLBACK): Locale {
  const exact = compiled.get(tag);
  if (exact) return exact;
  const language = languageOf(tag);
  const known = compiled.get(language);
  if (known) return inRegion(known, tag);
  const source = sources.get(language);
  if (!source) {
    if (loaders.has(language))
      throw new RangeError(`locale "${tag}": its words are not here yet; await loadLocale("${language}") first, or use readTimeline`);
    throw unknownLanguage(tag);
  }
  const locale = compileLocale(source);
  compiled.set(language, locale);
  return inRegion(locale, tag);
}

/** A locale in the date order of the region of a tag; kept for the next text. */
function inRegion(locale: Locale, tag: string): Locale {
  const region = /[-_]([a-z]{2})\b/i.exec(tag)?.[1].toLowerCase();
  if (region === undefined || locale.monthFirst === undefined || compiled.has(tag)) return locale;
  const isMonthFirst = locale.monthFirst.split(' ').includes(region);
  const regional: Locale = isMonthFirst ? locale : { ...locale, dateOrder: 'dmy' };
  if (compiled.size < MOST_KEPT) compiled.set(tag, regional);
  return regional;
}

function unknownLanguage(tag: string): RangeError {
  return new RangeError(`locale "${tag.slice(0, 40)}": no rules for this language; use one of ${localeTags().join(', ')}`);
}

/** Builds the vocabulary of a locale. */
function compileLocale(source: LocaleSource): Locale {
  const { macros, stages } = source.expressions;
  const literals = literalsOf([...Object.values(macros), ...stages.flat(2).map((rule) => rule.words)]);
  // Abbreviations ("EST") stand in capitals; longer names ("Eastern") stand before "time".
  const abbreviations = source.places?.abbreviations ?? {};
  const zones = Object.keys(abbreviations);
  const names = zones.flatMap((zone, index) =>
    (abbreviations[zone] ?? '')
      .toLowerCase()
      .split(' ')
      .map((name) => `${name}=${String(index + 1)}`),
  );
  const isName = (entry: string): boolean => entry.indexOf('=') > 5;
  const zoneTable = { zone: names.filter((entry) => !isName(entry)).join(' '), zoneName: names.filter(isName).join(' ') };
  if (source.events) literals.push(...eventWordsOf(source.events));
  return { ...source, zones, lexicon: buildLexicon([...source.words, zoneTable], literals, source.spellings) };
}
