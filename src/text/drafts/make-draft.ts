// Makes a draft of a clause and puts it on the list.
import type { EventStatus } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase, phraseTokens } from '../titles/phrase.js';
import type { Clause } from '../clauses/clause.js';
import type { Draft, DraftPart } from './draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { noteTense } from './told-tenses.js';
import type { Theme } from '../clauses/theme.js';
import { textBetween } from '../words/sentence-words.js';
import { ORIGINAL } from '../words/vocabulary.js';
import { STATE } from '../words/verb-senses.js';
import { holds } from '../words/stretches.js';

export interface DraftParts {
  readonly part: DraftPart;
  readonly status: EventStatus;
  readonly title: string;
  readonly theme?: Theme | undefined;
  readonly when?: When | undefined;
  readonly times?: readonly TimeExpression[] | undefined;
  readonly relative?: string | undefined;
  readonly replaces?: boolean | undefined;
  readonly isRequest?: boolean | undefined;
  readonly isSlot?: boolean | undefined;
  readonly isOriginal?: boolean | undefined;
  readonly agent?: Theme | undefined;
  readonly asks?: number | undefined;
  readonly asked?: Theme | undefined;
  readonly by?: TimeExpression | undefined;
}

/** Makes a draft of a clause, and keeps it with those of the text. */
export function makeDraft({ words, drafts, tenses }: Reading, { span, index, made }: SentenceReading, clause: Clause, parts: DraftParts): Draft {
  const { part, status, title, theme, when, times, relative, replaces, isRequest, isSlot, agent, asks, asked, by } = parts;
  const { verb, joint } = clause;
  const draft: Draft = {
    part,
    kind:
      part === 'happening' &&
      (status === 'ongoing' ||
        (verb.copula
          ? !theme?.isHappening || theme.from < verb.to
          : verb.sense === STATE && (!verb.passive || words.vocabulary.classes.situated[words.tokens.word[verb.head]] !== 0)))
        ? 'state'
        : 'event',
    status,
    when,
    relative,
    duration: undefined,
    // A clause with neither name nor verb to show is shown as it stands.
    title:
      title ||
      capitalised(joinPhrase(words, phraseTokens(words, clause.from, clause.to, true), GOOD_TITLE_LENGTH)) ||
      textBetween(words, clause.from, clause.to),
    spans: [span],
    times: times ? [...times] : [],
    at: words.tokens.start[verb.head],
    sentence: index,
    theme,
    joint,
    // "Originally set for", "was first to be played".
    isOriginal: part === 'plan' && (parts.isOriginal === true || holds(words, Math.max(0, verb.from - 1), verb.head, ORIGINAL)),
    base: verb.base,
    sense: verb.sense,
    replaces,
    isRequest,
    isSlot,
    agent,
    asks,
    asked,
    by,
    importance: part === 'happening' ? 0.5 : 0.6,
    speaker: undefined,
    speakerSpans: undefined,
    quote: undefined,
    quoteSpans: undefined,
    implied: undefined,
    isAtSlot: undefined,
    mergedInto: undefined,
    leaving: undefined,
    arriving: undefined,
    id: undefined,
    guess: undefined,
    isOff: undefined,
    life: undefined,
  };
  drafts.push(draft);
  if (tenses) noteTense(tenses, clause, draft);
  made.add(clause, draft);
  return draft;
}
