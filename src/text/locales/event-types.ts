// What a locale says of verbs, happenings and the words between them. Data and morphology only; the engine names no word.
import type { Block } from '../document.js';
import type { SentenceWords } from '../words/sentence-words.js';
import type { EventVocabulary } from '../words/vocabulary.js';
import type { Lexicon } from '../tokens/lexicon.js';
import type { Tokens } from '../tokens/tokens.js';

/** What a verb does to a timeline. */
export const VERB_SENSES = [
  'other',
  'postpone',
  'move',
  'cancel',
  'drop',
  'reinstate',
  'extend',
  'miss',
  'plan',
  'say',
  'deny',
  'ask',
  'refuse',
  'think',
  'state',
  'begin',
  'end',
  'happen',
  'cause',
  'resume',
  'repeal',
  'advance',
] as const;
export type VerbSense = (typeof VERB_SENSES)[number];

/** Closed classes of words, in the order of their bits. */
export const FUNCTION_CLASSES = [
  'be',
  'have',
  'do',
  'will',
  'would',
  'may',
  'to',
  'not',
  'determiner',
  'pronoun',
  'relative',
  'preposition',
  'subordinator',
  'coordinator',
  'adverb',
  'due',
  'particle',
  'condition',
  'cause',
  'pastAuxiliary',
  'anaphor',
  'until',
  'since',
  'original',
] as const;
export type FunctionClass = (typeof FUNCTION_CLASSES)[number];

/** Finer classes of words that are in others already, in the order of their bits. */
export const HINT_CLASSES = [
  'target',
  'origin',
  'argument',
  'hearsay',
  'replacing',
  'only',
  'reason',
  'sequel',
  'article',
  'person',
  'plural',
  'author',
  'occasion',
  'indefinite',
  'habitual',
  'comparison',
  'atTime',
  'except',
  'speech',
  'owner',
  'pair',
  'offset',
  'point',
  'waiting',
  'untrue',
  'appoints',
  'measure',
  'rumour',
  'backIn',
  'doer',
  'existential',
  'deed',
] as const;
export type HintClass = (typeof HINT_CLASSES)[number];

/** Singular present, past, past participle and present participle of a verb. */
export type VerbForms = readonly [present: string, past: string, participle: string, progressive: string];

/** Words that headlines are put together with. */
interface HeadlineWords {
  /** Before the base form: a plan. */
  readonly plan: string;
  /** Before a participle: a plan in the passive. */
  readonly planPassive: string;
  /** After a theme: a plan and nothing else is known. */
  readonly planned: string;
  /** Who did it, where nobody had until then. */
  readonly somebody: string;
  /** The word for no thing, and what it was in the end: "nothing", "something". */
  readonly something?: readonly [string, string];
  /** After a theme, before a time: the time of a plan. */
  readonly plannedFor: string;
  /** What was asked for by a day. */
  readonly due: string;
  /** Before a day: earlier than that. */
  readonly before: string;
  /** After the name of a person whose dates stand in brackets; absent: they are not told. */
  readonly born?: string;
  readonly dies?: string;
  /** What registers tell of somebody besides: "married", "baptised", "buried". */
  readonly rites?: readonly string[];
  /** Between a happening and whose it is; absent: that is left out. */
  readonly of?: string;
  /** After a theme, before a time: the new time of a plan. */
  readonly movedTo: string;
  /** Before the base form, after one or several: it did not happen. */
  readonly negated: readonly [singular: string, plural: string];
  /** "Did not", behind no name. */
  readonly didNot?: string;
  /** Before the base form, before a participle: it could not be; absent: told like what did not happen. */
  readonly unable?: readonly [active: string, passive: string];
  /** Before a participle or an adjective. */
  readonly not: string;
  /** Before a noun. */
  readonly no: string;
  /** Participle of each sense, where the act itself has no verb to show. */
  readonly acts: Readonly<Partial<Record<VerbSense, string>>>;
  /** Whether a finite verb is a plural; absent: the subject tells. */
  isPlural?(finite: string): boolean;
  /** Puts a headline together; absent: who, verb, rest. */
  line?(parts: HeadlineParts): string;
}

/** What a headline is made of. */
export interface HeadlineParts {
  readonly who: string;
  /** The verb as headlines write it. */
  readonly says: string;
  readonly rest: string;
  /** A present tense stands in `says`. */
  readonly isFinite: boolean;
  readonly isPlan: boolean;
  /** The first word of the verb, as written. */
  readonly finite: string;
}

/** One language's words for happenings. */
export interface EventWords {
  /** Verbs by sense; two words joined by `_` are verb and particle. A capital last letter doubles before endings. */
  readonly verbs: Readonly<Partial<Record<VerbSense, string>>>;
  readonly otherVerbs: string;
  /** `base past participle` by commas. */
  readonly irregularVerbs: string;
  /** Verb forms that are oftener nouns or adjectives. */
  readonly nounLikeVerbs: string;
  readonly happeningNouns: string;
  readonly actNouns: Readonly<Partial<Record<VerbSense, string>>>;
  readonly functions: Readonly<Record<FunctionClass, string>>;
  readonly hints: Readonly<Record<HintClass, string>>;
  /** Endings of words that are in no list: `ed` → past and participle, … */
  readonly endings: {
    readonly past: string;
    readonly notPast: string;
    readonly progressive: string;
    readonly adverb: string;
    readonly plural: string;
    readonly happening: readonly string[];
    /** Words with the ending of a past that nobody does: "unaffected". */
    readonly undone?: readonly string[];
    /** Pasts that no list holds, which tell before a word for how something is how it seemed. */
    readonly seeming?: readonly string[];
    /** Unlisted participles of who has come to harm and has not got out of it. */
    readonly stricken?: readonly string[];
    /** Endings of nouns of one thing that look like it. */
    readonly notPlural?: readonly string[];
    /** Endings of words for what a person is: "ombudsman", "cellist". */
    readonly roles?: readonly string[];
    /** Words with a capital have endings too: nouns are written so. */
    readonly ofCapitals?: boolean;
  };
  /** Words that have such an ending and are something else. */
  readonly notGuessed: string;
  /** Regular forms of a verb; one that no list holds says nothing of its spelling. */
  inflect(lemma: string, isUnlisted?: boolean): VerbForms;
  /** Several of a noun; where a language leaves it out, the ending of the plural is added. */
  pluralOf?(noun: string): string;
  /** One of them; where a language leaves it out, the ending of the plural is taken away. */
  singularOf?(noun: string): string;
  /** Base form of a regular past that is in no list. */
  baseOf(past: string): string;
  /** What follows "is" and tells what became of a plan: "on hold". Words joined by `_`. */
  readonly predicates: Readonly<Partial<Record<VerbSense, string>>>;
  /** Pronouns that stand for one thing, for several, for a man, for a woman. */
  readonly pronouns: Readonly<Record<'thing' | 'several', readonly string[]>> & Readonly<Partial<Record<'he' | 'she', readonly string[]>>>;
  /** First names that are of a man or of a woman alone. */
  readonly givenNames?: Readonly<Record<'he' | 'she', ReadonlySet<string>>>;
  /** Verb forms that tell whether their subject is one or several. */
  readonly agreement?: Readonly<Record<'one' | 'several', readonly string[]>> & { readonly authors?: Readonly<Record<string, string>> };
  /** Before what something is part of: "during". */
  readonly within: string;
  /** What follows from the sentence before: "as a result", "therefore". */
  readonly outcomes: string;
  /** Joins a noun to what it is part of. */
  readonly nounJoint: string;
  /** Plural nouns without the plural ending. */
  readonly pluralNouns: readonly string[];
  /** A comma stands before every side clause. */
  readonly commaClauses?: boolean;
  /** Reads verbs whose prefix stands apart, or is parted by a hyphen, as whole words. */
  join?(tokens: Tokens, vocabulary: EventVocabulary, lexicon: Lexicon): Tokens;
  /** Puts words that stand apart together; absent: verbs stand right behind their subjects. */
  arrange?(words: SentenceWords, blocks: readonly Block[], lexicon: Lexicon): SentenceWords;
  readonly headline: HeadlineWords;
}
