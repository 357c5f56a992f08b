// Which words of a sentence are its verbs.
import { CLOSE_PAREN, COLON, OPEN_PAREN, signAt } from '../../tokens/signs.js';
import { WORD } from '../../tokens/tokens.js';
import { keepVerbs } from './keep-verbs.js';
import { joinNamedDay } from '../joints/moments.js';
import { askedOf, opensWithGerund, opensWithOrder, opensWithAdverb, opensWithTimed } from '../openings.js';
import { settleParticiples } from './participles.js';
import { COMMA, hasMark, reclass, type SentenceWords } from '../../words/sentence-words.js';
import { type VerbGroup } from './verb-group.js';
import { readVerbGroups } from './verb-groups.js';
import {
  ADVERB,
  AUXILIARY,
  BASE,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  NOUN_LIKE,
  PARTICIPLE,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../../words/vocabulary.js';
import { MOVE, OTHER, PLAN, SAYS, THINK } from '../../words/verb-senses.js';
import { guessOfSeveral, guessPresent } from './unlisted-presents.js';
import { guess } from '../../words/word-classes.js';
import { isJoinedByAs } from './verb-before.js';

/** The verbs of a sentence. */
export function verbsOf(words: SentenceWords, from: number, to: number, isNote: boolean): readonly VerbGroup[] {
  const { bits, timeAt, tokens, vocabulary } = words;
  // "Mended the roof": the capital is that of the sentence, and no name's.
  // "Knighted in 1947, she": nobody is called so, where another subject stands behind the comma.
  const isUnknown = tokens.word[from] === 0 && tokens.kind[from] === WORD && timeAt[from] === 0;
  if (isUnknown && (isNote || opensWithTimed(words, from))) reclass(words, from, guess(tokens, from, vocabulary));
  joinNamedDay(words, from);
  nameOrdered(words, from, to);
  let groups = readVerbGroups(words, from, to);
  const isGuessed = groups.some(({ form }) => form === 'finite')
    ? guessOfSeveral(words, groups, from, to)
    : guessPresent(words, from, to) || guessOfSeveral(words, groups, from, to);
  if (isGuessed) groups = readVerbGroups(words, from, to);
  if (isUnknown && groups.length > 0 && opensWithAdverb(words, from, groups)) reclass(words, from, ADVERB);
  const own = groups.filter((group, index) =>
      index === 0
        ? !isLabel(words, group, from)
        : !isAsPlanned(words, group) && !isGoneSo(words, groups[index - 1], group) && !isOfLength(words, group),
    ),
    read = settleParticiples(words, keepVerbs(words, own, from, to, isNote), from, isNote);
  const order = askedOf(words, from),
    isLet = isLetDo(words, order, read),
    others = isLet
      ? []
      : read.filter(({ form, from: start, head: at, sense }) => form !== 'finite' || start !== at || SAYS.has(sense) || !(bits[at] & BASE)),
    asked = others.length === 0 ? order : -1,
    // "Please return the forms and pay the fee": of nothing but orders each is one of what is asked for; but "please see that the drivers return the keys".
    isOrder =
      opensWithOrder(words, from) || (asked >= 0 && (isLet || read.every(({ from: at }) => at === asked || (bits[at - 1] & COORDINATOR) !== 0))),
    kept = isOrder ? others : read;
  // "Sadly, | training on Friday is cancelled".
  const opening = bits[from] & ADVERB && hasMark(words, from + 1, COMMA) ? from + 2 : from;
  const verbs = opensWithGerund(words, kept, opening) ? kept.slice(1) : kept;
  return verbs.filter((verb) => !isPointer(words, verb));
}

/** "Please let | Ann know by Friday": the one verb is what somebody is to be let do. */
function isLetDo({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, order: number, read: readonly VerbGroup[]): boolean {
  return order >= 0 && classes.informs[word[order]] !== 0 && read.length === 1 && read[0].from === read[0].head && (bits[read[0].head] & BASE) !== 0;
}

/** "Please return the lunch forms by Monday": what stands right behind the noun that an order is about is a noun as well. */
function nameOrdered(words: SentenceWords, from: number, to: number): void {
  const { bits, tokens, timeAt } = words,
    verb = askedOf(words, from);
  for (let at = verb + 1; verb >= 0 && at < to && tokens.kind[at] === WORD && timeAt[at] === 0; at++) {
    const b = bits[at];
    if (b & (PREPOSITION | RELATIVE | COORDINATOR | SUBORDINATOR | CONDITION | AUXILIARY | ADVERB) || (b & PRONOUN && !(b & DETERMINER))) return;
    const isBehindNoun = at > verb + 1 && !(bits[at - 1] & (DETERMINER | PRONOUN));
    if (isBehindNoun && (b & (PRESENT | NOUN_LIKE)) === (PRESENT | NOUN_LIKE)) reclass(words, at, NOUN_LIKE);
  }
}

/** "Went ahead | as planned on Monday", "| as rescheduled": the time is of what went ahead. */
function isAsPlanned({ bits }: SentenceWords, { head, from, past, sense }: VerbGroup): boolean {
  return (
    past && head === from && (sense === PLAN || sense === THINK || sense === MOVE) && (bits[from] & PARTICIPLE) !== 0 && isJoinedByAs(bits, from)
  );
}

/** "Housing: 40 flats by May": what follows is of that. */
function isLabel({ tokens }: SentenceWords, { form, from: start, to }: VerbGroup, from: number): boolean {
  return form === 'progressive' && start === from && to === from + 1 && signAt(tokens, to) === COLON;
}

/** "Goes | live": how, and no verb that several do. */
function isGoneSo({ bits }: SentenceWords, before: VerbGroup, { from, head, to }: VerbGroup): boolean {
  if (before.to !== from || head !== from || before.head + 1 !== from || to !== from + 1) return false;
  return (bits[before.head] & (PRESENT | BASE | NOUN_LIKE)) === PRESENT && (bits[head] & (BASE | PAST)) === BASE;
}

/** "Three days of | mourning": what took so long, a noun. */
function isOfLength({ timeAt, times, tokens: { word }, vocabulary: { classes } }: SentenceWords, { form, from }: VerbGroup): boolean {
  const time = form === 'progressive' && classes.nounJoint[word[from - 1]] !== 0 ? timeAt[from - 2] : 0;
  return time > 0 && times[time - 1].type === 'DURATION';
}

/** "Ada Moe (left) spoke": where she stands in a picture. */
function isPointer({ tokens }: SentenceWords, { from, to, sense, past }: VerbGroup): boolean {
  return past && sense === OTHER && to === from + 1 && signAt(tokens, from - 1) === OPEN_PAREN && signAt(tokens, to) === CLOSE_PAREN;
}
