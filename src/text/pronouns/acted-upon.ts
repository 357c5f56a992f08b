// What a clause acted upon last: "it" and "they" of the clauses behind it.
import { hasPluralHead } from './persons.js';
import { hintsAt, type SentenceWords } from '../words/sentence-words.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { ADVERB, BE, DETERMINER, HAVE, INDEFINITE, PARTICIPLE, WILL, WOULD } from '../words/vocabulary.js';
import { endOfName } from './named-things.js';
import { pastAuxiliary } from './verbs-behind.js';
import { isAlone } from '../words/stretches.js';

/** Tokens within which what a person acted upon is "it". */
const FRESH = 40;

export class ActedUpon {
  /** Empty: nothing. */
  #tokens: readonly [from: number, to: number] = [0, 0];
  #at = 0;
  /** Whether a main clause tells so, of a person or not: no person is "it". */
  by: 'person' | 'thing' | undefined;
  /** Whoever did so was changed by it, and is told of next. */
  isPassedBy = false;

  /** Where it was acted upon: behind the words that name it, where "it" did so. */
  get at(): number {
    return this.#at;
  }

  /** Where its name begins. */
  get from(): number {
    return this.#tokens[0];
  }

  theme(words: SentenceWords): Theme {
    return readTheme(words, this.#tokens[0], this.#tokens[1]);
  }

  note(words: SentenceWords, object: readonly [from: number, to: number]): void {
    this.#tokens = [object[0], endOfName(words, object)];
    this.#at = object[0];
  }

  /** "A storm damaged it": what that stood for, unless that did so itself. */
  noteAgain({ head, from, to }: Theme, at: number, subject: Theme | undefined): void {
    if (head !== subject?.head && from >= this.#at) this.#tokens = [from, to];
    this.#at = at;
  }

  /** "Ada Moe founded a school. It moved": no person is "it". "The council bought a lorry. It broke down": what is new to the reader, where that befalls things. */
  fresh(words: SentenceWords, at: number, told: Theme | undefined): Theme | undefined {
    const [from, to] = this.#tokens,
      { bits, vocabulary, timeAt } = words;
    if (!this.by || this.at !== from || at - from > FRESH || from <= (told?.from ?? -1) || !(bits[from] & DETERMINER)) return undefined;
    const verb = pastAuxiliary(words, at, WILL | WOULD | HAVE),
      harm = vocabulary.classes.befalls[vocabulary.base[words.tokens.word[verb]]];
    // "The firm sold the mill in 1960, a year before it burned down": no firm does.
    const isNew =
      harm !== 0 &&
      isAlone(words, verb) &&
      ((hintsAt(words, from) & INDEFINITE) !== 0 || (harm === OF_THINGS && told !== undefined && isBody(words, told)));
    if (this.by === 'thing' && (!isNew || (told?.isHappening && arises(words, verb)))) return undefined;
    const theme = readTheme(words, from, to);
    return theme.nouns.length > 0 && timeAt[theme.headAt] === 0 && !hasPluralHead(words, theme) ? theme : undefined;
  }

  /** "The storm broke the lantern. It was repaired", "rejected the bill. It had been put off", "police held two men. They were freed": what is acted upon now is what was acted upon then. */
  patient(words: SentenceWords, at: number): Theme | undefined {
    const { bits } = words;
    const be = pastAuxiliary(words, at, WILL | WOULD | HAVE),
      isPatient = (bits[be] & BE) !== 0 && ((bits[be + 1] | (bits[be + 1] & ADVERB ? bits[be + 2] : 0)) & PARTICIPLE) !== 0;
    return isPatient && this.#tokens[0] < this.#tokens[1] ? this.theme(words) : undefined;
  }
}

/** Value of the class `befalls`: what no firm does. */
const OF_THINGS = 3;

/** "The firm", "the council". */
function isBody({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt }: Theme): boolean {
  return headAt >= 0 && classes.collective[word[headAt]] + classes.firmNoun[word[headAt]] !== 0;
}

/** Values of the class `arising`: by itself; with its particle. */
const ARISES = 1,
  BREAKS = 2,
  OUT = 3;

/** "A fire destroyed a factory. It broke out at two": what only happenings do. */
function arises({ tokens: { word }, vocabulary: { base, classes } }: SentenceWords, verb: number): boolean {
  const { arising } = classes,
    kind = arising[base[word[verb]]];
  return kind === ARISES || (kind === BREAKS && arising[word[verb + 1]] === OUT);
}
