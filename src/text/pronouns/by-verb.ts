// What "it" and "they" stand for by the verb behind them: only some things resume, take place or are fined.
import { readTheme, type Theme } from '../clauses/theme.js';
import { isCapital, type SentenceWords } from '../words/sentence-words.js';
import { ADVERB, AUXILIARY, BASE, BE, PARTICIPLE } from '../words/vocabulary.js';
import { HAPPEN } from '../words/verb-senses.js';
import { hasPluralHead } from './persons.js';
import { goesOn, isBegun } from './verbs-behind.js';

/** Tokens within which what came to an end may go on as "it". */
const HALTED = 120;

/** Auxiliaries and adverbs between a pronoun and its verb, at most: "it will now have to be". */
const VERB_REACH = 4;

export class ByVerb {
  /** What was shut or came to an end last. */
  #halted: Theme | undefined;
  /** What was planned or given another day last. */
  #planned: Theme | undefined;
  /** A firm, a team, a council of the clause before. */
  #body: Theme | undefined;

  noteHalted(theme: Theme): void {
    this.#halted = theme;
  }

  notePlanned(theme: Theme): void {
    this.#planned = theme;
  }

  /** Keeps the firms and other bodies that a clause names, with what they own: "the firm's gate". */
  noteBodies(words: SentenceWords, from: number, to: number): void {
    const {
      tokens: { word },
      vocabulary: { classes },
    } = words;
    this.#body = undefined;
    for (let at = from; at < to; at++) {
      const isCalled = isCapital(words, at);
      if ((isCalled ? classes.firmNoun : classes.collective)[word[at]] === 0) continue;
      let start = at;
      while (isCalled && start > from && isCapital(words, start - 1)) start--;
      this.#body = readTheme(words, start, at + 1);
    }
  }

  /** What alone the verb behind a pronoun can be told of; undefined: anything. @param thing - what was told of last. */
  find(words: SentenceWords, at: number, isSeveral: boolean, thing: Theme | undefined): Theme | undefined {
    const halted = this.#halted;
    // "The union stopped the buses. They resumed on Friday", "the firm closed its plant. It had opened in 1960".
    if (halted && at - halted.from < HALTED && (goesOn(words, at) || isBegun(words, at)) && hasPluralHead(words, halted) === isSeveral) return halted;
    const verb = verbBehind(words, at);
    // "The gala was put off. Ada Moe will ask the hall; it will take place in May", but "the gala was put off. A riot shook the town. It took place at night".
    if (takesPlace(words, verb)) {
      const plan = this.#planned;
      return plan && !(thing?.isHappening && thing.from > plan.from) && hasPluralHead(words, plan) === isSeveral ? plan : undefined;
    }
    // "A lorry hit the firm's gate. It was fined": no gate.
    return !isSeveral && isTried(words, verb) ? this.#body : undefined;
  }
}

/** The verb behind a pronoun, past auxiliaries and adverbs. */
function verbBehind({ bits }: SentenceWords, pronoun: number): number {
  let at = pronoun + 1;
  while (at < pronoun + VERB_REACH && bits[at] & (AUXILIARY | ADVERB) && !(bits[at] & PARTICIPLE && bits[at] & ~(AUXILIARY | ADVERB | PARTICIPLE)))
    at++;
  return at;
}

/** "Happens", "will take place", "is to be held"; what "was held at the border" may be a train. */
function takesPlace({ bits, tokens: { word }, vocabulary: { sense, base, phrasal, classes } }: SentenceWords, at: number): boolean {
  const own = base[word[at]];
  if (sense[word[at]] === HAPPEN || phrasal.get(own * 65536 + word[at + 1]) === HAPPEN) return true;
  return classes.holding[own] !== 0 && (bits[at - 1] & (BE | BASE)) === (BE | BASE);
}

/** "Was fined", "has been sued". */
function isTried({ bits, tokens: { word }, vocabulary: { base, classes } }: SentenceWords, at: number): boolean {
  return classes.tried[base[word[at]]] !== 0 && (bits[at - 1] & BE) !== 0;
}
