// An event while it is being read: what is known so far, before merging and ids.
import type { EventKind, EventStatus, Provenance, RelationType, Span } from '../../model/index.js';
import type { StatedDuration, When } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import type { Dated } from './combine-times.js';
import type { Theme } from '../clauses/nouns/theme.js';

/** What a draft is in the story of its sentence. */
export type DraftPart = 'happening' | 'plan' | 'act' | 'cause' | 'statement';

/** Every field has its place, whatever is known: all drafts are of one shape. */
export interface Draft {
  readonly part: DraftPart;
  kind: EventKind;
  status: EventStatus;
  when: When | undefined;
  relative: string | undefined;
  /** How long, while no date is told. */
  duration: StatedDuration | undefined;
  title: string;
  /** Source sentences; the first is the one that tells it. */
  readonly spans: Span[];
  readonly times: TimeExpression[];
  /** Offset of the verb or noun that tells it. */
  readonly at: number;
  /** Place of its sentence in the text. */
  readonly sentence: number;
  /** What it happens to: the plan's name, the subject. */
  readonly theme: Theme | undefined;
  /** What the pronoun of its theme means: the name of what it was joined to. */
  named: Theme | undefined;
  /** Who acts, where an active verb says so. */
  readonly agent: Theme | undefined;
  /** Who is asked. */
  asked: Theme | undefined;
  /** Sense of the act that is asked for. */
  asks: number | undefined;
  /** Lexicon id of the verb's base form and its sense. */
  readonly base: number;
  readonly sense: number;
  /** Said to be the first plan. */
  readonly isOriginal: boolean | undefined;
  /** How its clause hangs in the sentence. */
  readonly joint: string;
  /** A change of a plan that may come or not: "may be moved to Friday", "will be if it rains". */
  readonly isPossible: boolean | undefined;
  /** A plan known only as the slot that an act took away. */
  readonly isSlot: boolean | undefined;
  /** An act that stands at the new slot because its own day is not told. */
  isAtSlot: boolean | undefined;
  /** By how long an act moves the plan that it acts upon. */
  readonly by: TimeExpression | undefined;
  /** Somebody asks for a change of plan. */
  isRequest: boolean | undefined;
  /** Told to replace an earlier plan. */
  readonly replaces: boolean | undefined;
  speaker: string | undefined;
  speakerSpans: readonly Span[] | undefined;
  quote: string | undefined;
  quoteSpans: readonly Span[] | undefined;
  importance: number;
  /** What no words say but a rule supplies. */
  implied: readonly Provenance[] | undefined;
  /** No time tells that its verb is a happening of the story: one of a chain, a sentence of its own; or only its time does. */
  guess: 'chained' | 'alone' | 'left' | undefined;
  /** In what somebody says, and no news by itself: told where its day is. */
  isUnsure: true | undefined;
  /** Told as a plan that will not come true: "will not open on 1 July". */
  isOff: true | undefined;
  /** The word for birth or death, where the dates behind a name tell it. */
  life: string | undefined;
  /** Merged into another draft. */
  mergedInto: Draft | undefined;
  /** Relations that begin and end here. */
  leaving: Link[] | undefined;
  arriving: Link[] | undefined;
  /** Of the event that it becomes. */
  id: string | undefined;
}

/** A draft with what is known of it. All are written in one place and field by field, so that they have one shape. */
export function newDraft(known: Partial<Draft> & Pick<Draft, 'part' | 'kind' | 'status' | 'title' | 'spans' | 'times' | 'at' | 'sentence'>): Draft {
  return {
    part: known.part,
    kind: known.kind,
    status: known.status,
    when: known.when,
    relative: known.relative,
    duration: known.duration,
    title: known.title,
    spans: known.spans,
    times: known.times,
    at: known.at,
    sentence: known.sentence,
    theme: known.theme,
    named: known.named,
    joint: known.joint ?? 'main',
    isOriginal: known.isOriginal,
    base: known.base ?? 0,
    sense: known.sense ?? 0,
    replaces: known.replaces,
    isRequest: known.isRequest,
    isSlot: known.isSlot,
    isPossible: known.isPossible,
    agent: known.agent,
    asks: known.asks,
    asked: known.asked,
    by: known.by,
    importance: known.importance ?? 0.5,
    speaker: known.speaker,
    speakerSpans: known.speakerSpans,
    quote: known.quote,
    quoteSpans: known.quoteSpans,
    implied: known.implied,
    isAtSlot: known.isAtSlot,
    mergedInto: known.mergedInto,
    leaving: known.leaving,
    arriving: known.arriving,
    id: known.id,
    guess: known.guess,
    isUnsure: known.isUnsure,
    isOff: known.isOff,
    life: known.life,
  };
}

/** What is left of a draft after merging: itself, or the one that it was merged into. */
export function survivor(draft: Draft): Draft {
  let last = draft;
  while (last.mergedInto) last = last.mergedInto;
  return last;
}

/** What was told, of a clause, and has no time yet. */
export function untimed(made: readonly Draft[] | undefined): Draft | undefined {
  return made?.find(({ when }) => !when);
}

/** Tells when a draft was; its own words may have told some of it. */
export function giveTime(draft: Draft, { when, times }: Dated): void {
  draft.when = when;
  draft.times.push(...times);
}

/** A relation between two drafts. */
export interface Link {
  readonly type: RelationType;
  readonly from: Draft;
  readonly to: Draft;
  /** Another relation has taken its place. */
  isMoved: boolean;
}
