// Titles and quotations of statements.
import type { Span } from '../../../model/index.js';
import type { Statement } from '../../statement.js';
import { cutAtPhrase } from '../../titles/cut.js';
import { capitalised, GOOD_TITLE_LENGTH } from '../../titles/join-phrase.js';
import { dropLoose } from '../../titles/loose-ends.js';
import { phraseTokens } from '../../titles/phrase.js';
import type { Reading } from '../../drafts/reading.js';
import { keepVerbs } from '../../clauses/verbs/keep-verbs.js';
import { settleParticiples } from '../../clauses/verbs/participles.js';
import {
  COMMA,
  hasMark,
  hintsAt,
  isBreak,
  isCapital,
  isGlued,
  isQuote,
  type SentenceWords,
  textBetween,
  tokenAfter,
} from '../../words/sentence-words.js';
import { isJoint, isMeasured } from '../../clauses/joints/counted-joints.js';
import { pastJoint } from '../../clauses/openings.js';
import { type VerbGroup } from '../../clauses/verbs/verb-group.js';
import { readVerbGroups } from '../../clauses/verbs/verb-groups.js';
import {
  AUXILIARY,
  ADVERB,
  AUTHOR,
  BASE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  PREPOSITION,
  PRESENT,
  PAST,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  UNTRUE,
  VERB,
} from '../../words/vocabulary.js';
import { REFUSE } from '../../words/verb-senses.js';
import { isRole } from '../../words/roles.js';

/**
 * "Speaker: what was said", "Speaker denies what was said": subject, verb, object, cut where a phrase ends.
 * @param told - headline of what was said, for languages whose side clauses end with their verb.
 */
export function titleOf({ words }: Reading, short: string, { content, cue, quote }: Statement, denies: boolean, told?: string): string {
  const {
    vocabulary: { hints, lexicon },
  } = words;
  // "We told them that it was late": that we did names nobody.
  if (hints[lexicon.idOf(short.toLowerCase())] & AUTHOR) return capitalised(saidIn(words, content, quote === 'direct', GOOD_TITLE_LENGTH));
  const name = capitalised(short);
  const thing = cue && quote === 'indirect' ? thingAfter(words, content, cue) : undefined;
  if (cue && thing) {
    const told = presentOf(words, short, cue);
    const what = cutAtPhrase(words, phraseTokens(words, thing[0], thing[1]), { limit: GOOD_TITLE_LENGTH - name.length - told.length - 2 });
    if (told !== '' && what !== '') return `${name} ${told} ${what}`;
  }
  const saying =
    cue && (denies || takesObject(words, cue) || callsSomething(words, content, cue) || isQuestion(words, content[0]))
      ? presentOf(words, short, cue)
      : '';
  const isSide = words.vocabulary.words.commaClauses === true && (words.bits[tokenAfter(words, content[0].start)] & SUBORDINATOR) !== 0;
  const lead = saying === '' ? `${name}: ` : `${name} ${saying}${isSide ? ':' : ''} `;
  if (isSide && told !== undefined) return `${lead}${told}`.slice(0, 80);
  const limit = Math.max(24, GOOD_TITLE_LENGTH - lead.length);
  const said = saidIn(words, cue && isRefusal(words, cue) ? untold(words, content) : behindJoint(words, content, quote), quote === 'direct', limit);
  return said === '' && saying === '' ? name : `${lead}${said}`.trim().slice(0, 80);
}

/** "Declined to comment", "refused to say": nothing is said. */
function isRefusal(words: SentenceWords, cue: Span): boolean {
  return words.vocabulary.sense[words.tokens.word[sayingVerb(words, cue)]] === REFUSE;
}

/** "However, | the gate, she said, would open": what joins the sentence to the one before is no part of what was said, but of a quotation. */
function behindJoint(words: SentenceWords, content: Statement['content'], quote: Statement['quote']): Statement['content'] {
  const [first, ...rest] = content as readonly (Span | undefined)[];
  if (!first || quote === 'direct') return content;
  const from = tokenAfter(words, first.start),
    next = pastJoint(words, from, tokenAfter(words, first.end - 1) + 1);
  return next > from ? [{ start: words.tokens.start[next], end: first.end }, ...(rest as readonly Span[])] : content;
}

/** "(Declined) to comment on reports | that the bridge had been sold": what was not spoken of ends with its noun. */
function untold(words: SentenceWords, content: Statement['content']): Statement['content'] {
  const [first] = content as readonly (Span | undefined)[];
  if (!first) return content;
  const verb = tokenAfter(words, first.start) + 1;
  if (!(words.bits[verb - 1] & TO) || !(words.bits[verb + 1] & PREPOSITION)) return content;
  const last = tokenAfter(words, first.end - 1);
  for (let at = verb + 2; at < last; at++) if (words.bits[at] & RELATIVE) return [{ start: first.start, end: words.tokens.end[at - 1] }];
  return content;
}

/** "accused her of theft", "apologised to the guests": the verb is half of what is told. */
export function takesObject(words: SentenceWords, cue: Span): boolean {
  const {
    vocabulary: { base, classes },
    tokens: { word },
  } = words;
  const at = sayingVerb(words, cue),
    verb = base[word[at]];
  return isRefusal(words, cue) || classes.objectCue[verb] !== 0 || classes.namingCue[verb] !== 0;
}

/** "asked why the pump had failed", "said whether it would": a question, no answer. */
function isQuestion(words: SentenceWords, { start }: Span): boolean {
  const at = tokenAfter(words, start);
  return (
    words.vocabulary.words.commaClauses !== true &&
    words.vocabulary.classes.complementizer[words.tokens.word[at]] !== 0 &&
    !(words.bits[at] & RELATIVE)
  );
}

/** "called the plan 'a fable'": what follows the cue is its object, not a clause. */
function callsSomething(words: SentenceWords, [first]: readonly Span[], cue: Span): boolean {
  if (!(first as Span | undefined) || first.start < cue.end || first.start > cue.end + 2) return false;
  const from = tokenAfter(words, first.start),
    to = tokenAfter(words, first.end - 1) + 1;
  // "Alleges that the three siphoned it off": a clause, whatever its verb.
  return (
    words.vocabulary.classes.complementizer[words.tokens.word[from]] === 0 && !readVerbGroups(words, from, to).some(({ form }) => form === 'finite')
  );
}

/** "announced the walkout, when …": tokens of a thing right behind the cue that a side clause may follow; undefined where a clause is said. */
function thingAfter(words: SentenceWords, [first]: readonly Span[], cue: Span): readonly [number, number] | undefined {
  if (!(first as Span | undefined) || first.start < cue.end || first.start > cue.end + 2) return undefined;
  const from = tokenAfter(words, first.start),
    end = tokenAfter(words, first.end - 1) + 1;
  let to = from;
  while (
    to < end &&
    !isBreak(words, to) &&
    (!(words.bits[to] & SUBORDINATOR) || words.bits[to] & (PREPOSITION | DETERMINER)) &&
    // "Announced the change | minutes before the debate was to start".
    !(to > from && isJoint(words, to + 1) && isMeasured(words, to + 1))
  )
    to++;
  const opens = words.bits[from];
  return opens & SUBORDINATOR ||
    (opens & (DETERMINER | PRONOUN | PREPOSITION)) === PRONOUN ||
    (opens & PREPOSITION && !(opens & DETERMINER)) ||
    readVerbGroups(words, from, to).some(({ form }) => form === 'finite') ||
    goesOn(words, to, end)
    ? undefined
    : [from, to];
}

/** "said Ada Moe, 51, took the money": behind an insertion that two commas set off comes the verb; "said the fire which broke out on Monday had spread", behind a clause of the noun. */
function goesOn(words: SentenceWords, comma: number, end: number): boolean {
  if (comma < end && words.bits[comma] & RELATIVE) return readVerbGroups(words, comma, end).filter(({ form }) => form === 'finite').length > 1;
  const isAfterComma = ({ form, from }: VerbGroup): boolean => form === 'finite' && from - 1 > comma && hasMark(words, from - 1, COMMA);
  return hasMark(words, comma, COMMA) && readVerbGroups(words, comma, end).some(isAfterComma);
}

/** "called the report 'a fable'". */
export function callsUntrue(words: SentenceWords, content: readonly Span[], cue: Span): boolean {
  if (content.length === 0) return false;
  const last = content[content.length - 1];
  const from = tokenAfter(words, content[0].start);
  for (let at = from; at < Math.min(words.tokens.length, from + 16) && words.tokens.start[at] < last.end; at++) {
    if (hintsAt(words, at) & UNTRUE) return callsSomething(words, content, cue);
  }
  return false;
}

/** The words said, from the first piece that holds more than an aside. */
function saidIn(words: SentenceWords, content: readonly Span[], isQuoted: boolean, limit: number): string {
  const [first, second] = content;
  let kept = tokensOf(words, first, isQuoted);
  // "By noon on Monday, officials said, the fire was out": nothing is told yet.
  const whole = second ? [...kept, ...tokensOf(words, second, isQuoted)] : kept;
  // "“If it rains,” she said, “we close”": nor by its first half.
  const own = mainVerb(words, kept),
    isHalf = own === undefined || (opensSide(words, kept[0]) && !kept.some((at) => at < own.from && hasMark(words, at, COMMA)));
  const said = isHalf ? mainVerb(words, whole) : undefined;
  if (kept.length < 4 || (said && (said.head > said.from || words.bits[said.head] & (PAST | PRESENT)))) kept = whole;
  while (kept.length > 1 && isLead(words, kept[0]) && !(isQuoted && isCapital(words, kept[0]))) kept.shift();
  if (!isQuoted) kept = pastTime(words, kept);
  if (kept.length === 0) return '';
  const verb = mainVerb(words, kept);
  const keep = verb ? Math.max(verb.to, verb.particle + 1) : -1;
  return (
    cutAtPhrase(words, kept, { limit, keep }) ||
    (verb && cutAtPhrase(words, shortSubject(words, kept, verb), { limit, keep })) ||
    cutAtPhrase(words, kept, { limit }) ||
    hardCut(words, kept, limit)
  );
}

/** The tokens of a piece; inside quotation marks nothing is left out. */
function tokensOf(words: SentenceWords, { start, end }: Span, isQuoted: boolean): number[] {
  const from = tokenAfter(words, start),
    to = tokenAfter(words, end - 1) + 1;
  const kept: number[] = [];
  let isInside = isQuoted,
    begin = from;
  const close = (at: number): void => {
    if (isInside) for (let place = begin; place < at; place++) kept.push(place);
    else kept.push(...phraseTokens(words, begin, at, true));
  };
  for (let at = from; at < to; at++) {
    if (!isQuote(words, at)) continue;
    close(at);
    isInside = isQuoted || !isInside;
    begin = at + 1;
  }
  close(to);
  return kept;
}

/** "Said yesterday she would resign": a time before the subject is that of the saying. */
function pastTime(words: SentenceWords, kept: readonly number[]): number[] {
  let place = 0;
  // "In 2016 the three".
  while (
    place < kept.length &&
    (words.timeAt[kept[place]] !== 0 || (words.timeAt[kept[place] + 1] !== 0 && words.bits[kept[place]] & (PREPOSITION | COORDINATOR)))
  )
    place++;
  const next = place > 0 ? kept[place - 1] + 1 : kept[0];
  const opens = place > 0 && place < kept.length && !isGlued(words, next) && (words.bits[next] & (DETERMINER | PRONOUN) || isCapital(words, next));
  return kept.slice(opens ? place : 0);
}

/** "that", a comma, "and" before what was said. */
function isLead(words: SentenceWords, at: number): boolean {
  const b = words.bits[at];
  // "So far".
  return (
    isBreak(words, at) ||
    ((b & COORDINATOR) !== 0 && !(words.vocabulary.outcomes[words.tokens.word[at]] !== 0 && words.bits[at + 1] & ADVERB)) ||
    ((b & SUBORDINATOR) !== 0 && (b & RELATIVE) !== 0 && (b & DETERMINER) !== 0)
  );
}

/** "If", "when", "because". */
function opensSide({ bits }: SentenceWords, at: number): boolean {
  const opens = bits[at];
  return (opens & CONDITION) !== 0 || ((opens & SUBORDINATOR) !== 0 && !(opens & (DETERMINER | PREPOSITION)));
}

/** The first finite verb that is not in a fronted side clause. */
function mainVerb(words: SentenceWords, kept: readonly number[]): VerbGroup | undefined {
  const from = kept[0],
    to = (kept.at(-1) ?? from) + 1;
  const groups = settleParticiples(words, keepVerbs(words, readVerbGroups(words, from, to), from, to), from).filter(({ form }) => form === 'finite');
  if (opensSide(words, from)) {
    const comma = kept.find((at) => hasMark(words, at, COMMA));
    return groups.find((group) => comma !== undefined && group.from > comma) ?? groups[0];
  }
  // "the closure, which was to end on Friday, has been extended": not the verb of the insertion.
  // "The strike that began on Monday and was to end today will go on": nor what is joined to that verb.
  const behind =
    (joint: number) =>
    ({ from: at }: VerbGroup): boolean =>
      !(words.bits[at - 1] & joint);
  // "Reports that a ship sank are false", "the man that she met was ill": a clause of the noun, with a subject of its own.
  const isOfNoun =
    groups.length > 1 &&
    kept.some(
      (at) => at > from && at < groups[0].from && words.bits[at] & RELATIVE && !(words.bits[at - 1] & PREPOSITION) && !isBreak(words, at - 1),
    );
  const isInserted = groups.findIndex(behind(RELATIVE)) > 0;
  // "The pier, which has been shut since a ship hit it, will open": behind the comma that ends the insertion.
  const isSetIn = isInserted && hasMark(words, groups[0].from - 2, COMMA),
    resumed = isSetIn ? groups.find(({ from: at }) => at > groups[0].to && hasMark(words, at - 1, COMMA)) : undefined;
  if (resumed) return resumed;
  const outer = isOfNoun ? groups.slice(1).find(behind(RELATIVE | COORDINATOR)) : undefined;
  if (outer) return outer;
  return (isInserted ? groups.find(behind(RELATIVE | COORDINATOR)) : undefined) ?? groups.find(behind(RELATIVE)) ?? groups[0];
}

/** The subject without what stands behind a comma or a preposition in it; of "the ferry line Sundfart" the name. */
function shortSubject(words: SentenceWords, kept: readonly number[], verb: VerbGroup): number[] {
  const head: number[] = [];
  for (const at of kept) {
    if (at >= verb.from) break;
    const b = words.bits[at];
    // "Reports spreading online that a ship had sunk": the verb is of what they tell.
    if (head.length > 0 && b & RELATIVE && !readVerbGroups(words, at, verb.from).some(({ form }) => form === 'finite')) return [];
    if (head.length > 0 && (isBreak(words, at) || b & (PREPOSITION | RELATIVE))) break;
    head.push(at);
  }
  const name = head.findIndex((at) => isCapital(words, at) && at > kept[0]);
  if (name > 0 && head.slice(name).every((at) => isCapital(words, at))) head.splice(0, name);
  return [...head, ...kept.filter((at) => at >= verb.from)];
}

/** Whole words up to the limit. */
function hardCut(words: SentenceWords, kept: readonly number[], limit: number): string {
  const taken: number[] = [];
  let length = 0;
  for (const at of kept) {
    length += words.tokens.end[at] - words.tokens.start[at] + 1;
    if (length > limit + 1) break;
    taken.push(at);
  }
  dropLoose(words, taken);
  return cutAtPhrase(words, taken, { limit });
}

/** "denies", "deny" after several. */
function presentOf(words: SentenceWords, name: string, cue: Span): string {
  const { tokens, vocabulary } = words;
  const last = name.slice(name.lastIndexOf(' ') + 1),
    verb = sayingVerb(words, cue);
  // "Friends dispute": the verb tells the number that a capital hides.
  const lastId = vocabulary.lexicon.idOf(last.toLowerCase());
  const isPlural =
    isJoined(words, name) ||
    vocabulary.classes.pluralNoun[lastId] !== 0 ||
    vocabulary.words.pronouns.several.includes(last.toLowerCase()) ||
    (isSeveral(vocabulary.words.endings.plural, last) &&
      (last === last.toLowerCase() ||
        isRole(words, last.toLowerCase()) ||
        (words.bits[verb] & (BASE | PAST)) === BASE ||
        // "The Greens have ruled out".
        vocabulary.words.agreement?.several.includes(textBetween(words, verb - 1, verb)) === true));
  const forms = vocabulary.forms.get(vocabulary.base[tokens.word[verb]]);
  // "rules out".
  const particle = tokenAfter(words, cue.end - 1);
  return forms ? `${forms[isPlural ? 0 : 1]}${particle > verb ? ` ${textBetween(words, particle, particle + 1)}` : ''}` : '';
}

/** "Union and the trust", "Ada Moe and Ole Lind"; not "bread and butter company", "Moe and Lind", which may be one firm. */
function isJoined({ vocabulary: { bits, lexicon } }: SentenceWords, name: string): boolean {
  const parts = name.split(' '),
    joint = parts.findIndex((part) => (bits[lexicon.idOf(part)] & (COORDINATOR | ADVERB)) === COORDINATOR),
    isName = (part: string | undefined): boolean => part !== undefined && part !== part.toLowerCase();
  if (joint < 1 || joint + 1 === parts.length) return false;
  return (
    (bits[lexicon.idOf(parts[joint + 1])] & DETERMINER) !== 0 ||
    (joint > 1 && parts.slice(joint - 2, joint).every(isName) && parts.slice(joint + 1, joint + 3).every(isName) && parts.length > joint + 2)
  );
}

/** "Unions", not "actress". */
function isSeveral(plural: string, noun: string): boolean {
  return noun.endsWith(plural) && !noun.endsWith(plural, noun.length - plural.length);
}

/** The verb of saying in a cue, past its auxiliaries. */
export function sayingVerb(words: SentenceWords, { start, end }: Span): number {
  let verb = tokenAfter(words, start);
  for (let at = verb; at < words.tokens.length && words.tokens.start[at] < end; at++)
    if (words.bits[at] & VERB && !(words.bits[at] & AUXILIARY)) verb = at;
  return verb;
}
