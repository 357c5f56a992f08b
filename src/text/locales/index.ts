// Locales by tag; each is compiled once, when first used.
import { eventWordTable } from '../events/vocabulary.js';
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
  const language = tag.split('-', 1)[0]?.toLowerCase() ?? '';
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
  const zones = [...new Set([...Object.keys(source.places?.abbreviations ?? {}), ...Object.keys(source.zoneNames ?? {})])];
  const zoneWords = (names: Readonly<Record<string, string>> = {}): string =>
    Object.entries(names).flatMap(([zone, row]) => row.toLowerCase().split(' ').map((name) => `${name}=${String(zones.indexOf(zone) + 1)}`)).join(' ');
  const zoneTable = { zone: zoneWords(source.places?.abbreviations), zoneName: zoneWords(source.zoneNames) };
  const words = source.events ? [...source.words, zoneTable, eventWordTable(source.events)] : [...source.words, zoneTable];
  return { ...source, zones, lexicon: buildLexicon(words, literals) };
}
