// A clause with a status and a time becomes a draft with a headline.
import type { EventStatus } from '../../model/index.js';
import { objectOf } from '../schedule/theme-of.js';
import { headlineOf, isExistential, type HeadlineOptions } from '../titles/headline.js';
import { GOOD_TITLE_LENGTH, joinPhrase, nounTokens } from '../titles/phrase.js';
import { isOnePerson, isRoleAt, shortSpeaker } from '../titles/speaker.js';
import { themeTitle } from '../titles/theme-title.js';
import { type Clause, clauseLike, isMain } from '../clauses/clause.js';
import type { Dated } from './combine-times.js';
import { deedBefore } from './deed-before.js';
import type { Draft } from './draft.js';
import { makeDraft } from './make-draft.js';
import { isImpersonal } from './mentions.js';
import { genderOf, isCalled, nameBeside } from './persons.js';
import { isNoLonger } from '../clauses/verb-group.js';
import type { Reading, SentenceReading } from './reading.js';
import { COMMA, DOT, hasMark, hintsAt, isCapital, isPlural, type SentenceWords, textBetween, untilAt } from '../words/sentence-words.js';
import { WHICH } from '../clauses/subjects.js';
import { phraseEnd } from '../clauses/noun-phrases.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import { isAhead, isUntrueRumour } from './status.js';
import { timesOf } from '../clauses/time-roles.js';
import { ADVERB, ANAPHOR, ARTICLE, AUTHOR, COORDINATOR, DETERMINER, OWNER, PERSON, PLURAL, PREPOSITION, PRONOUN, RELATIVE, REPLACING, SEQUEL, senseOf, SUBORDINATOR, UNTIL } from '../words/vocabulary.js';
import { onlyTimes } from '../words/stretches.js';

const SAY = senseOf('say'), STATE = senseOf('state'), RESUME = senseOf('resume'), END = senseOf('end'), REINSTATE = senseOf('reinstate');

export function add(reading: Reading, sentence: SentenceReading, clause: Clause, told: EventStatus, dated: Dated | undefined, gapped?: readonly [number, number], replaces?: boolean): Draft {
  const { words } = reading;
  // "A bye before hosting the champions on 14 May": what lies ahead has not happened.
  const status = told === 'occurred' && dated && !clause.verb.past && !clause.verb.perfect && isAhead(reading, dated.when) ? 'scheduled' : (told === 'occurred' || told === 'reported' || told === 'scheduled') && isUntrueRumour(words, sentence, clause) ? 'denied' : told;
  const isPlan = status === 'scheduled' || status === 'rescheduled';
  const reached = gapped && gappedObject(words, clause, gapped);
  const subject = reached ? undefined : gapped;
  const deed = deedBefore(reading, sentence, clause);
  const title = headlineOf(words, deed ?? (subject ? clauseLike(clause, { subject }) : clause), {
    status: isPlan || told === 'scheduled' ? 'scheduled' : status === 'denied' ? 'occurred' : status, until: deed?.to ?? Math.min(gapStart(reading, clause), wordsStart(reading, clause), status === 'occurred' && clause.verb.negated ? untilAt(words, clause.verb.to, clause.to) : titleEnd(words, sentence, clause)),
    subject: subject ? joinPhrase(words, nounTokens(words, ...subject), 44) : whoIs(reading, clause) ?? whoFollows(words, sentence, clause),
    object: actedUpon(reading, deed ?? clause),
  });
  const due = isPlan && dated ? dueObject(words, clause) : undefined;
  const draft = makeDraft(reading, sentence, clause, {
    part: status === 'rescheduled' ? 'act' : isPlan ? 'plan' : 'happening',
    status, when: dated?.when, times: dated?.times,
    theme: due ?? readTheme(words, ...(subject ?? patientOf(reading, clause))),
    title: due ? themeTitle(words, due, 'planned', []) : reached ? title.replace(reached[0], () => reached[1]) : title,
    replaces: replaces || isReplacing(reading, clause) ? true : undefined,
    // "Should have left at six", "was originally on 6 May".
    isOriginal: clause.verb.mood === 'would' && clause.verb.perfect || isPlan && clause.verb.copula && timesOf(words, clause).some(({ isOriginal }) => isOriginal),
  });
  if (status === 'rescheduled') draft.isAtSlot = true;
  const isEnd = isPlan && isNoLonger(words, clause.verb);
  if (dated && (clause.verb.mood === 'will' && status === 'negated' || isEnd && dated.when.end < Infinity && timesOf(words, clause).every(({ role, preposition }) => role === 'at' && !(hintsAt(words, preposition) & SEQUEL)))) draft.isOff = true;
  return draft;
}

/** "Said after the meeting ended that": where the words begin that somebody said then, and not what the side clause is about. */
function wordsStart({ sayings }: Reading, { joint, verb, to }: Clause): number {
  if (joint !== 'subordinate' || sayings.contentAt(verb.head) >= 0) return Infinity;
  let at = verb.to;
  while (at < to && sayings.contentAt(at) < 0) at++;
  return at < to ? at : Infinity;
}

/** "Has ordered a report by 20 June": what was asked for is due, and the asking is done. */
function dueObject(words: SentenceWords, clause: Clause): Theme | undefined {
  const { verb } = clause;
  if (!verb.perfect || verb.past || verb.passive || verb.planned || verb.mood !== 'none' || !timesOf(words, clause).some(({ role, place }) => role === 'until' && place === 'after')) return undefined;
  const object = readTheme(words, ...objectOf(words, clause));
  return object.nouns.length > 0 && object.pronoun === 'none' ? object : undefined;
}

/** "Approved the budget on Monday and the merger on Tuesday", "visits Bonn on 3 May and Kiel on 10 May": what stands behind something that is acted upon is acted upon as well, but not a name behind what is none. What is told for the first, and for it. */
function gappedObject(words: SentenceWords, clause: Clause, [from, to]: readonly [number, number]): readonly [string, string] | undefined {
  const object = objectOf(words, clause), [subject] = clause.subject;
  if (object[0] >= object[1] || object[0] >= from || words.timeAt[object[0]] !== 0 || clause.verb.passive || clause.verb.copula) return undefined;
  const isName = (at: number): boolean => isCapital(words, hintsAt(words, at) & ARTICLE ? at + 1 : at);
  if (isName(from) && !(isName(object[0]) && (words.bits[subject] & (DETERMINER | PRONOUN)) !== 0)) return undefined;
  return [joinPhrase(words, nounTokens(words, ...object), GOOD_TITLE_LENGTH), joinPhrase(words, nounTokens(words, from, to), GOOD_TITLE_LENGTH)];
}

/** Who or what it happens to: of "restored the grant" the grant, of "will hold its fair" the fair, of "there was a fire" the fire, else the subject. */
function patientOf({ words }: Reading, clause: Clause): readonly [number, number] {
  const { verb: { sense, passive, base } } = clause;
  const object = !passive && (sense === RESUME || sense === REINSTATE || words.vocabulary.classes.holding[base] !== 0) || isExistential(words, clause) ? objectOf(words, clause) : [0, 0] as const;
  // "will return tonight": a time is nothing that is returned.
  return object[0] < object[1] && words.timeAt[object[0]] === 0 ? object : clause.subject;
}

/** Where a second subject begins whose verb is left out. */
function gapStart({ words }: Reading, clause: Clause): number {
  const times = timesOf(words, clause);
  if (times.length < 2) return Infinity;
  const place = times.findIndex((time, index) => index > 0 && time.isGapped && time.role !== 'argument' && time.place === 'after');
  return place > 0 ? times[place - 1].to : Infinity;
}

/** "now", "instead" with the verb: an earlier plan is replaced. */
function isReplacing({ words }: Reading, { verb, subject, to }: Clause): boolean {
  const { hints } = words.vocabulary;
  // "Instead, it will open on Friday", "will open on Friday instead".
  const last = hasMark(words, to - 1, DOT) ? to - 2 : to - 1;
  // "… on Friday instead. It had been planned for Monday": of the sentence before.
  for (const at of [last, subject[0] - 1, hasMark(words, subject[0] - 1, DOT) ? -1 : subject[0] - 2]) if (at > 0 && hintsAt(words, at) & REPLACING && words.bits[at] & PREPOSITION) return true;
  // "It now hopes to open".
  for (let at = Math.max(0, verb.from - (verb.form === 'infinitive' ? 2 : 1)); at < verb.to; at++) if ((hints[words.tokens.word[at]]) & REPLACING) return true;
  return false;
}

/** The words of an infinitive or a clause that completes the verb belong to its headline. */
function titleEnd(words: SentenceWords, { clauses }: SentenceReading, clause: Clause): number {
  const place = clauses.indexOf(clause);
  let end = clause.to;
  for (let at = place + 1; at < clauses.length; at++) {
    const next = clauses[at];
    // "Were told that the road was shut", "noticed on Monday that it had failed".
    // "Said that the strike that began on Monday | would go on": told by whoever said so.
    const isTold = next.joint === 'complement' && at === place + 1 && next.parent === place && (clause.verb.passive || onlyTimes(words, clause.verb.to, next.from, ADVERB | PREPOSITION));
    // "proposed raising the fare".
    const isComplement = next.joint === 'infinitive' || next.verb.form === 'progressive' && at === place + 1 && next.from === clause.verb.to;
    // "Charged with stealing a van".
    const isGerund = next.verb.form === 'progressive' && at === place + 1 && next.connective === next.from && (words.bits[next.from] & (PREPOSITION | SUBORDINATOR | UNTIL)) === PREPOSITION;
    if (!isTold && !isComplement && !isGerund || next.from !== end || (next.connective >= 0 && !isTold && !isGerund)) break;
    end = next.to;
  }
  return end;
}

/** What "it" or "them" behind the verb stands for. */
function actedUpon({ mentions, words }: Pick<Reading, 'mentions' | 'words'>, { verb, subject }: Pick<Clause, 'verb' | 'subject'>): string | undefined {
  return mentions.resolveObject(words, verb.particle === verb.to ? verb.to + 1 : verb.to, subject);
}

/** Values of the class `speakerPronoun`: he, she, I. */
const I = 5, ONE = new Set([1, 2, I]);
/** Its value for "it", and for he, she, it. */
const IT = 4, ONE_OR_IT = new Set([1, 2, IT]);

/** Drafts within which a plan is still in mind. */
const IN_MIND = 6;

/** "The hall was to open in May, but the builder failed. It opened in June": what does so is what was to. */
function plannedSo({ words, drafts }: Reading, clause: Clause): string | undefined {
  const { subject: [from, to], verb: { base, copula } } = clause;
  if (to - from !== 1 || base === 0 || copula || !(words.bits[from] & ANAPHOR) || hintsAt(words, from) & (PERSON | PLURAL)) return undefined;
  const told = drafts.slice(-IN_MIND).findLast((draft) => draft.part === 'plan' && draft.base === base && draft.title.includes(` ${words.vocabulary.words.headline.plan} `));
  const [object, end] = objectOf(words, clause), plan = object < end ? undefined : told?.theme;
  return plan?.pronoun === 'none' && plan.nouns.length > 0 ? joinPhrase(words, nounTokens(words, plan.from, plan.to), 44) : undefined;
}

/** Who a pronoun is, for a title: in "I will go on Friday", "She will go", who says so; "we" may be others. */
function whoIs(reading: Reading, clause: Clause): string | undefined {
  const { mentions, words, sayings } = reading, { subject, antecedent, connective } = clause;
  // "Karl Lind's farm, which he sold": he whose farm it was.
  if (antecedent && words.vocabulary.classes.speakerPronoun[words.tokens.word[connective]] === WHICH && hintsAt(words, subject[0]) & PERSON) mentions.noteHolder(words, antecedent);
  if (subject[1] - subject[0] === 1 && mentions.isCompany(words, subject[0]) && sayings.contentAt(subject[0]) >= 0) return undefined;
  const known = plannedSo(reading, clause) ?? mentions.resolve(words, subject, antecedent);
  const { lexicon, classes } = words.vocabulary, pronouns = classes.speakerPronoun;
  if (known !== undefined || subject[1] - subject[0] !== 1 || !ONE.has(pronouns[words.tokens.word[subject[0]]])) return known;
  const speaker = sayings.speakerOf(sayings.contentAt(subject[0]));
  if (speaker === undefined || pronouns[lexicon.idOf(speaker.toLowerCase())] !== 0) return undefined;
  return pronouns[words.tokens.word[subject[0]]] === I || isOnePerson(words, speaker) ? shortSpeaker(words, speaker) : undefined;
}

/** "When she retired in 1956, Ada Moe moved", "what sank the brig was a loose hatch": who a pronoun in front is, told behind it. */
function whoFollows(words: SentenceWords, { clauses, from: start }: SentenceReading, { subject: [from, to], joint, connective, verb }: Clause): string | undefined {
  const [first, told] = clauses;
  if (joint === 'main' && first.verb === verb && to - from === 1 && words.bits[from] & RELATIVE && clauses.length === 2 && told.verb.copula && told.subject[0] === from) {
    const begin = told.verb.to, end = phraseEnd(words, begin, told.to);
    return words.bits[begin] & DETERMINER ? joinPhrase(words, nounTokens(words, begin, end), GOOD_TITLE_LENGTH) : undefined;
  }
  if (joint !== 'subordinate' || connective !== start || to - from !== 1 || !ONE_OR_IT.has(words.vocabulary.classes.speakerPronoun[words.tokens.word[from]])) return undefined;
  const main = clauses.find((clause) => isMain(clause.joint));
  const isIt = words.vocabulary.classes.speakerPronoun[words.tokens.word[from]] === IT;
  // "When it was late", "when it rained".
  if (isIt && (verb.copula || words.vocabulary.classes.weather[words.tokens.word[verb.head]] !== 0 || isImpersonal(words, from))) return undefined;
  if (!main || !hasMark(words, main.subject[0] - 1, COMMA) || main.subject[1] <= main.subject[0] || words.bits[main.subject[0]] & PRONOUN || hintsAt(words, main.subject[0]) & OWNER) return undefined;
  // A thing is no person, and none of several; "she" is no "Mr Moe", nor "her son".
  const theme = readTheme(words, ...main.subject), forms = genderOf(words, theme);
  if (forms && !forms.includes(textBetween(words, from, to).toLowerCase())) return undefined;
  if (theme.pronoun !== 'none' || theme.nouns.length === 0 || isPlural(words, main.subject[1] - 1) || isIt === (isCapital(words, main.subject[1] - 1) || isRoleAt(words, main.subject[1] - 1))) return undefined;
  return joinPhrase(words, nounTokens(words, ...main.subject), GOOD_TITLE_LENGTH);
}

export function withSubject(reading: Reading, clause: Clause, status: EventStatus): HeadlineOptions {
  return { status, subject: whoIs(reading, clause), object: actedUpon(reading, clause), until: undefined, keepTimes: false };
}

export function note(reading: Reading, clause: Clause): void {
  const { subject, joint, verb } = clause;
  if (reading.words.vocabulary.classes.death[verb.base] !== 0) reading.mentions.noteCalled(reading.words, subject);
  const object = objectOf(reading.words, clause), actor = readTheme(reading.words, subject[0], subject[1]);
  if (verb.sense === END) reading.mentions.noteHalted(reading.words, verb.passive || object[0] >= object[1] ? subject : object);
  // "Forced the closure of the port. It reopened", "led to the closure of": the port.
  const { bits, tokens: { word }, vocabulary: { classes } } = reading.words, start = bits[verb.to] & PREPOSITION ? verb.to + 1 : verb.to;
  const headAt = verb.copula || verb.passive ? -1 : readTheme(reading.words, start, phraseEnd(reading.words, start, clause.to)).headAt;
  if (headAt >= 0 && classes.halts[word[headAt]] !== 0 && classes.nounJoint[word[headAt + 1]] !== 0) reading.mentions.noteHalted(reading.words, [headAt + 2, phraseEnd(reading.words, headAt + 2, clause.to)]);
  if (verb.copula) noteBeside(reading, clause);
  // "Stood empty" is no thing that "it" could be, nor is what belongs to somebody told of in passing: "the lamp that bears his name".
  const isOwned = object[1] - object[0] > 1 && !verb.passive && reading.mentions.noteOwner(reading.words, subject, object[0]) && joint === 'relative';
  // "The train left Pune. It was hit": what goes somewhere, and not the place.
  const isPlace = reading.words.vocabulary.classes.goesTo[verb.base] !== 0 && object[0] < object[1] && isCapital(reading.words, object[0]) && !reading.mentions.isPerson(reading.words, actor) && actor.pronoun !== 'person';
  if (!verb.copula && !isOwned && !isPlace && (verb.sense !== STATE || verb.passive)) reading.mentions.noteObject(reading.words, verb.passive ? subject : object, (hintsAt(reading.words, subject[0]) & AUTHOR) !== 0, !verb.passive && joint !== 'relative' && reading.mentions.isOne(reading.words, subject), verb.passive ? undefined : actor);
  // "A widower named Balthasar Roon".
  if (verb.form === 'participle' && isCapital(reading.words, verb.to)) {
    reading.mentions.note(reading.words, readTheme(reading.words, verb.to, clause.to), false, true);
    return;
  }
  // "Fog kept it in port": the story stays with what that held up.
  if (subject[1] - subject[0] === 1 && object[1] - object[0] === 1 && isBareNoun(reading.words, subject[0]) && (reading.words.bits[object[0]] & ANAPHOR) !== 0) return;
  const theme = actor;
  if (joint === 'relative' && isCapital(reading.words, theme.headAt) && reading.words.vocabulary.classes.speakerPronoun[reading.words.tokens.word[clause.connective]] === WHICH) reading.mentions.noteThing(theme);
  // "Pilots, whose ballot was to close": what is told inside is known from then on.
  if (joint === 'relative' && clause.antecedent && !reading.mentions.isPerson(reading.words, theme)) reading.mentions.note(reading.words, theme);
  // Of what somebody said: its things, not its persons.
  // "Until the engineer Ida Holm reached it": whoever is introduced is known from then on.
  if (!isMain(joint) && joint !== 'complement' && !(joint === 'subordinate' && isCalled(reading.words, theme)) && !(joint === 'subordinate' && verb.sense === SAY)) return;
  if (verb.passive && theme.pronoun === 'none' && !isCapital(reading.words, theme.headAt)) reading.mentions.noteDoer(reading.words, verb.to, clause.to);
  reading.mentions.note(reading.words, theme, isTeam(reading, clause));
}

/** "Fog", "rain": neither an article nor a capital, and one. */
function isBareNoun(words: SentenceWords, at: number): boolean {
  return !(words.bits[at] & (PRONOUN | ANAPHOR | DETERMINER)) && !isCapital(words, at) && !isPlural(words, at);
}

/** "Are without their cook, Joe Oak": he is known from then on. */
function noteBeside({ words, mentions }: Reading, { verb, to }: Clause): void {
  const owner = verb.to + 1;
  const theme = words.bits[verb.to] & PREPOSITION && hintsAt(words, owner) & OWNER ? readTheme(words, owner, to) : undefined;
  if (theme && nameBeside(words, theme)) mentions.note(words, theme);
}

/** "Rowan Park were late": one name with the verb of several is a team's. */
function isTeam({ words }: Reading, { verb, subject: [from, to] }: Clause): boolean {
  for (let at = from; at < to; at++) if (words.bits[at] & COORDINATOR) return false;
  return words.vocabulary.words.agreement?.several.includes(textBetween(words, verb.from, verb.from + 1)) === true;
}
