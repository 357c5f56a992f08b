// What the event stages share while they read a text.
import type { Span } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { ReasonWords } from '../locales/rule-types.js';
import type { Clause } from '../clauses/clause.js';
import type { VerbGroup } from '../clauses/verbs/verb-group.js';
import type { Dated } from './combine-times.js';
import type { Draft } from './draft.js';
import type { ToldTenses } from './told-tenses.js';
import type { LinkList } from './link-list.js';
import type { Mentions } from '../pronouns/mentions.js';
import type { SentenceWords } from '../words/sentence-words.js';

/** Says which words are a saying and gives it the times that stand with it. */
export interface Sayings {
  /** Place of the statement whose cue is one of these tokens; -1 = none. */
  cueWithin(from: number, to: number): number;
  /** Place of the statement whose cue a verb is; -1 = none: "will, the mayor said, open" is what the bridge does. */
  cueOf(verb: VerbGroup): number;
  /** Places of statements whose content holds this token. */
  contentAt(token: number): number;
  /** Is the cue a phrase without a verb ("according to")? */
  isPhrase(statement: number): boolean;
  /** Does nobody speak: "legend says"? */
  isNobody(statement: number): boolean;
  /** Does its verb say no? */
  isDenial(statement: number): boolean;
  /** Is it said who speaks? */
  hasSpeaker(statement: number): boolean;
  /** The last token of who says it where the text names it; -1 = nowhere. */
  readonly speakerAt: (statement: number) => number;
  /** Who says it, where that is known. */
  speakerOf(statement: number): string | undefined;
  /** Are words of it in quotation marks? */
  isQuoted(statement: number): boolean;
  /** What the statement tells, as tokens. */
  contentsOf(statement: number): readonly (readonly [from: number, to: number])[];
  /** Does the place in the text lie in what the statement tells? */
  holds(statement: number, offset: number): boolean;
}

export interface Reading {
  readonly words: SentenceWords;
  readonly reasons: ReasonWords;
  /** The day of writing, where the document has one. */
  written: When | undefined;
  /** The minute of writing, an instant, where the document tells it. */
  writtenAt: number | undefined;
  readonly reference: string | undefined;
  readonly sayings: Sayings;
  readonly mentions: Mentions;
  /** Has the text a headline? */
  readonly isReport: boolean;
  /** A day that stands by itself before what happened on it, within the same paragraph or, in a diary, up to the next: "Thursday. The river rose." */
  heading: Dated | undefined;
  /** Time of the list entry that is read again: what it changes was changed then. */
  entry: Dated | undefined;
  /** Clock time of the line of a log that is read behind its first words: what the present tells happened then. */
  line: Dated | undefined;
  /** Days that stand by themselves head its entries, and whoever writes them leaves themselves out: "Set off at nine." */
  isDiary: boolean;
  /** One of its entries is of the day of writing: each is written on its own day. */
  isOwnDated: boolean;
  /** The first instant that is still to come on the day of writing, where only the tenses of the text tell of that. */
  readonly ahead: number | undefined;
  /** Those tenses, while they are being found out. */
  readonly tenses: ToldTenses | undefined;
  /** The clock time that heads the part of a live report in hand: what "has" happened there happened then. */
  post: Dated | undefined;
  /** Place of the sentence whose present last told a deed of a time long over. */
  lastStoryPresent: number;
  /** Place of the first sentence of prose. */
  lead: number;
  /** The question that the sentence before asked. */
  asked: Asked | undefined;
  /** The piece of a sentence read last. */
  before: SentenceReading | undefined;
  readonly drafts: Draft[];
  readonly links: LinkList;
  /** When each statement was said, by its place. */
  readonly saidAt: Map<number, Dated>;
  /** Places of statements that led to what their sentence tells of another day: "was shut in March after a driver said". */
  readonly saidBefore: Set<number>;
  /** Places of statements of which all is told that they say: "the board now says 10 June". */
  readonly saidAll: Set<number>;
  /** Acts that were done because of what a statement says, by its place. */
  readonly ledTo: Map<number, Draft>;
  /** Sentences behind which the text itself says that what they report is not so. */
  readonly denied: Set<number>;
}

/** A question that the next sentence may answer. Indexes are tokens. */
export interface Asked {
  readonly span: Span;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Drafts by clause: they stand on it. */
export const MADE = {
  get: ({ drafts }: Clause): Draft[] | undefined => drafts,
  has: ({ drafts }: Clause): boolean => drafts !== undefined,
  add(clause: Clause, draft: Draft): void {
    if (clause.drafts) clause.drafts.push(draft);
    else clause.drafts = [draft];
  },
  delete(clause: Clause): void {
    clause.drafts = undefined;
  },
};

/** One sentence and its clauses. */
export interface SentenceReading {
  readonly span: Span;
  /** Place in the text. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly clauses: readonly Clause[];
  /** Drafts made of this sentence, by clause. */
  readonly made: typeof MADE;
}
