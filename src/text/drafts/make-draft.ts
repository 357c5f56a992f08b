// Makes a draft of a clause and puts it on the list.
import type { EventStatus } from '../../model/index.js';
import type { When } from '../../time/index.js';
import type { TimeExpression } from '../expression.js';
import { capitalised, GOOD_TITLE_LENGTH, joinPhrase } from '../titles/join-phrase.js';
import { phraseTokens } from '../titles/phrase.js';
import type { Clause } from '../clauses/clause.js';
import type { VerbGroup } from '../clauses/verbs/verb-group.js';
import { newDraft, type Draft, type DraftPart } from './draft.js';
import type { Reading, SentenceReading } from './reading.js';
import { noteTense } from './told-tenses.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { textBetween, type SentenceWords } from '../words/sentence-words.js';
import { ORIGINAL } from '../words/vocabulary.js';
import { STATE, isActSense } from '../words/verb-senses.js';
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
  const { verb, joint, from, to, connective } = clause,
    // "Originally due | to begin".
    lead = connective === verb.from - 1 ? connective : verb.from;
  const draft = newDraft({
    part,
    kind: part === 'happening' && (status === 'ongoing' || tellsState(words, verb, theme)) ? 'state' : 'event',
    status,
    when,
    relative,
    // A clause with neither name nor verb to show is shown as it stands.
    title: title || capitalised(joinPhrase(words, phraseTokens(words, from, to, true), GOOD_TITLE_LENGTH)) || textBetween(words, from, to),
    spans: [span],
    times: times ? [...times] : [],
    at: words.tokens.start[verb.head],
    sentence: index,
    theme,
    joint,
    // "Originally set for", "was first to be played".
    isOriginal: part === 'plan' && (parts.isOriginal === true || holds(words, Math.max(0, lead - 1), verb.head, ORIGINAL)),
    base: verb.base,
    sense: verb.sense,
    replaces,
    isRequest,
    isSlot,
    isPossible: isActSense(verb.sense) && (clause.conditional || verb.mood === 'may'),
    agent,
    asks,
    asked,
    by,
    importance: part === 'happening' ? 0.5 : 0.6,
  });
  drafts.push(draft);
  if (tenses) noteTense(tenses, clause, draft);
  made.add(clause, draft);
  return draft;
}

/** "Was empty", "stood", "is based in", but not "there was a fire". */
function tellsState(words: SentenceWords, verb: VerbGroup, theme: Theme | undefined): boolean {
  if (verb.copula) return !theme?.isHappening || theme.from < verb.to;
  return verb.sense === STATE && (!verb.passive || words.vocabulary.classes.situated[words.tokens.word[verb.head]] !== 0);
}
