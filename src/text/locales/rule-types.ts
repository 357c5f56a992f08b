// What a locale is made of. Locale files import these types and nothing else.
import type { Lexicon, WordTables } from '../tokens/lexicon.js';
import type { Meaning } from '../rules/meaning.js';
import type { EventWords } from './event-types.js';
import type { PlaceWords } from './structure-types.js';

/**
 * One fact of language: words and what they say. Examples stand as comments above the row and run as tests:
 * `// yes "We sail the day after tomorrow." the day after tomorrow = 2034-03-16`, `// no "They left the day after."`
 */
export interface ExpressionRule {
  /** Stable id; readers see it as provenance. */
  readonly id: string;
  /** Pattern, see rules/pattern.ts. */
  readonly words: string;
  /** What the words say besides the slots that the pattern fills. */
  readonly is?: Meaning;
  /** Class that the token before (after) must, or must not, belong to. The end of the text or of a line after it belongs to any. */
  readonly prev?: string;
  readonly next?: string;
  readonly notPrev?: string;
  readonly notNext?: string;
}

/** Rules for one phenomenon. */
export type RuleTable = readonly ExpressionRule[];

/** The time expressions of a language: a cascade, each stage builds on what the ones before found. */
export interface ExpressionGrammar {
  readonly macros: Readonly<Record<string, string>>;
  /** Ending of most verbs in the past; empty: none. */
  readonly pastEnding: string;
  readonly stages: readonly (readonly RuleTable[])[];
}

/** Why something that looks like a time is none: no such day or clock time, it counts or names something, somebody's age, only part of a time. */
export type RefusalReason = 'impossible' | 'number' | 'age' | 'part';

/** Sentences of provenance; `{words}`, `{from}`, `{zone}`, `{place}`, and in `day` `{day}`, `{month}`, `{year}` are filled in. */
export type ReasonWords = Readonly<
  Record<
    | 'months'
    | 'day'
    | 'stated'
    | 'past'
    | 'ahead'
    | 'story'
    | 'step'
    | 'storyStep'
    | 'weekdays'
    | 'carried'
    | 'today'
    | 'report'
    | 'approximate'
    | 'zone'
    | 'zoneStated'
    | 'zonePaired'
    | RefusalReason
    // Of statements, lists and the document's own clock.
    | 'writing'
    | 'news'
    | 'line'
    | 'lineDay'
    | 'lineYear'
    | 'lineZone'
    | 'lineCount'
    | 'clockHead'
    | 'clockPosted'
    | 'clockGiven'
    | 'zoneGiven'
    | 'zoneText'
    | 'zoneDateline'
    | 'zoneHead'
    | 'zoneBeside'
    | 'zonePosted'
    | 'zoneLead'
    | 'zoneMoney',
    string
  >
>;

/** Everything that is written down for one language. Stages add their own optional parts. */
export interface LocaleSource {
  /** BCP 47 language tag. */
  readonly tag: string;
  /** Word classes of all stages. */
  readonly words: readonly WordTables[];
  /** Other spellings of words, by word, separated by spaces: read as the word itself. */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Reading of 03/04/2025 where the text does not decide it. */
  readonly dateOrder: 'mdy' | 'dmy';
  /** Regions that write the month first, by space, in small letters; where they are named, all other regions write the day first. */
  readonly monthFirst?: string;
  /** Places and abbreviations that tell a zone. */
  readonly places?: PlaceWords;
  /** Days that countries keep under one name, by the number of the holiday and by zone; `*`: in the zones that write the month first, and where nobody knows the zone. */
  readonly nationalDays?: Readonly<Record<number, Readonly<Record<string, number>>>>;
  /** Words of lines of buttons and counts on a page, by space: those that name one, and those that only join them. */
  readonly pageWords?: { readonly names: string; readonly joins: string };
  readonly expressions: ExpressionGrammar;
  readonly reasons: ReasonWords;
  /** A number of one or two digits before a full stop is an ordinal: "3. März". */
  readonly ordinalDots?: boolean;
  /** Verbs, happenings and the words between them. */
  readonly events?: EventWords;
}

/** A locale ready for use. */
export interface Locale extends LocaleSource {
  readonly lexicon: Lexicon;
  /** Zones by the value, less 1, of the word classes `zone` and `zoneName`. */
  readonly zones: readonly string[];
}
