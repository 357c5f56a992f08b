// Locales by tag; each is compiled once, when first used.
import { eventWordsOf } from '../events/vocabulary.js';
import { literalsOf } from '../expressions/pattern.js';
import { buildLexicon } from '../lexicon.js';
import { en } from './en/index.js';
import type { Locale, LocaleSource } from './rule-types.js';

const sources = new Map<string, LocaleSource>([[en.tag, en]]);
const compiled = new Map<string, Locale>();

/**
 * The locale of a BCP 47 tag; region and script are ignored (`en-GB` reads as `en`).
 * @throws {RangeError} when no such language is known, naming those that are.
 */
export function localeFor(tag = 'en'): Locale {
  const language = compiled.has(tag) ? tag : (tag.split('-', 1)[0]?.toLowerCase() ?? '');
  const known = compiled.get(language);
  if (known) return known;
  const source = sources.get(language);
  if (!source) throw new RangeError(`locale "${tag}": no rules for this language; use one of ${[...sources.keys()].join(', ')}`);
  const locale = compileLocale(source);
  compiled.set(language, locale);
  return locale;
}

/** Builds the vocabulary of a locale. */
export function compileLocale(source: LocaleSource): Locale {
  const { macros, stages } = source.expressions;
  const literals = literalsOf([...Object.values(macros), ...stages.flat(2).map((rule) => rule.words)]);
  // Abbreviations ("EST") stand in capitals; longer names ("Eastern") stand before "time".
  const abbreviations = source.places?.abbreviations ?? {};
  const zones = Object.keys(abbreviations);
  const names = zones.flatMap((zone, index) => (abbreviations[zone] ?? '').toLowerCase().split(' ').map((name) => `${name}=${String(index + 1)}`));
  const isName = (entry: string): boolean => entry.indexOf('=') > 5;
  const zoneTable = { zone: names.filter((entry) => !isName(entry)).join(' '), zoneName: names.filter(isName).join(' ') };
  if (source.events) literals.push(...eventWordsOf(source.events));
  return { ...source, zones, lexicon: buildLexicon([...source.words, zoneTable], literals) };
}
