// What "it" and "they" stand for by the verb behind them: only some things resume, take place or are fined.
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { isCapital, type SentenceWords } from '../words/sentence-words.js';
import { ADVERB, AUXILIARY, BASE, BE, HAVE, PARTICIPLE, PARTICLE, TO, WAITING } from '../words/vocabulary.js';
import { CANCEL, HAPPEN, movesSlot, PLAN, POSTPONE, REFUSE } from '../words/verb-senses.js';
import { hasPluralHead } from './persons.js';
import { goesOn, isBegun } from './verbs-behind.js';

/** Tokens within which what came to an end may go on as "it". */
const HALTED = 120;

/** Tokens within which who was asked to do something answers. */
const ANSWERED = 32;

/** Auxiliaries, adverbs and "now" between a pronoun and its verb, at most: "it will now have to be". */
const VERB_REACH = 4;

export class ByVerb {
  /** What was shut or came to an end last. */
  #halted: Theme | undefined;
  /** What was planned or given another day last. */
  #planned: Theme | undefined;
  /** A firm, a team, a council of the clause before. */
  #body: Theme | undefined;
  /** Who was asked or told to do something last, and the verb of that. */
  #asked: Theme | undefined;
  #askedFor = 0;

  noteHalted(theme: Theme): void {
    this.#halted = theme;
  }

  notePlanned(theme: Theme): void {
    this.#planned = theme;
  }

  /** "Asked the council to close the road": whom, and the base of what. */
  noteAsked(theme: Theme, base: number): void {
    this.#asked = theme;
    this.#askedFor = base;
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
    const verb = verbBehind(words, at),
      plan = this.#planned,
      asked = this.#asked;
    // "Asked the firm to wait, and it agreed", "asked the council to close the road. It closed it": no asker answers.
    if (asked && at - asked.to < ANSWERED && this.#isAnswer(words, verb) && (isSeveral || !hasPluralHead(words, asked))) return asked;
    // "The gala was put off. Ada Moe will ask the hall; it will take place in May", but "the gala was put off. A riot shook the town. It took place at night".
    if (takesPlace(words, verb) || (plan?.isHappening && isHeld(words, verb) && isBodyOrOlder(words, thing, plan)))
      return plan && !(thing?.isHappening && thing.from > plan.from) && hasPluralHead(words, plan) === isSeveral ? plan : undefined;
    // "The exam was set for May. The council said it was cancelled": no council is.
    if (
      plan &&
      at - plan.from < HALTED &&
      (slips(words, verb) || (isGivenUp(words, verb) && isBodyOrOlder(words, thing, plan))) &&
      hasPluralHead(words, plan) === isSeveral
    )
      return plan;
    // "A lorry hit the firm's gate. It was fined": no gate.
    return !isSeveral && isTried(words, verb) ? this.#body : undefined;
  }

  /** Agrees, refuses, does what was asked for, or puts off what was to wait; in the active. */
  #isAnswer({ bits, tokens: { word }, vocabulary: { sense, base, phrasal, classes, hints } }: SentenceWords, at: number): boolean {
    const own = base[word[at]],
      told = phrasal.get(own * 65536 + word[at + 1]) ?? sense[word[at]];
    if (own === 0 || (bits[at - 1] & BE) !== 0) return false;
    return (
      own === this.#askedFor || told === REFUSE || classes.answersAsking[own] !== 0 || (told === POSTPONE && (hints[this.#askedFor] & WAITING) !== 0)
    );
  }
}

/** The verb behind a pronoun, past auxiliaries and adverbs. */
function verbBehind({ bits, timeAt }: SentenceWords, pronoun: number): number {
  let at = pronoun + 1;
  while (
    at < pronoun + VERB_REACH &&
    (timeAt[at] !== 0 ||
      bits[at] & (BE | HAVE) ||
      (bits[at] & (AUXILIARY | ADVERB) && !(bits[at] & PARTICIPLE && bits[at] & ~(AUXILIARY | ADVERB | PARTICIPLE))))
  )
    at++;
  return at;
}

/** "Happens", "will take place", "is to be held". */
function takesPlace({ bits, tokens: { word }, vocabulary: { sense, base, phrasal, classes } }: SentenceWords, at: number): boolean {
  const own = base[word[at]];
  if (sense[word[at]] === HAPPEN || phrasal.get(own * 65536 + word[at + 1]) === HAPPEN) return true;
  return classes.holding[own] !== 0 && (bits[at - 1] & (BE | BASE)) === (BE | BASE);
}

/** "The vote was delayed after a bid fell through; it was held on 9 May"; what "was held at the border" may be a train, and what "was held at the desk" a bag. */
function isHeld({ bits, timeAt, tokens: { word }, vocabulary: { base, classes } }: SentenceWords, at: number): boolean {
  return classes.holding[base[word[at]]] !== 0 && (bits[at - 1] & BE) !== 0 && timeAt[at + 1] + timeAt[at + 2] !== 0;
}

/** "Was called off", "had been postponed", "is now set for May", but not "was abandoned", which a house may be, nor "is set to meet", as a council is. */
function isGivenUp({ bits, tokens: { word }, vocabulary: { sense, base, phrasal, classes } }: SentenceWords, at: number): boolean {
  const own = base[word[at]],
    told = phrasal.get(own * 65536 + word[at + 1]) ?? sense[word[at]];
  return (
    (told === CANCEL || told === POSTPONE || (told === PLAN && !(bits[at + 1] & TO))) &&
    (bits[at] & PARTICIPLE) !== 0 &&
    (bits[at - 1] & BE) !== 0 &&
    classes.leaving[own] + classes.pausing[own] === 0
  );
}

/** "A leak was found, and it slipped to Wednesday", "moved to May": no leak does. */
function slips({ bits, timeAt, tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  const to = bits[at + 1] & (ADVERB | PARTICLE) && !(bits[at + 1] & TO) ? at + 2 : at + 1;
  return movesSlot(sense[word[at]]) && (bits[at - 1] & BE) === 0 && (bits[to] & TO) !== 0 && timeAt[to + 1] !== 0;
}

/** What was told of since is a council, a firm, a town: nothing that is planned. */
function isBodyOrOlder(words: SentenceWords, thing: Theme | undefined, plan: Theme): boolean {
  if (!thing || thing.from <= plan.from) return true;
  const { collective, body } = words.vocabulary.classes,
    { headAt, isHappening } = thing,
    head = words.tokens.word[headAt];
  return headAt >= 0 && !isHappening && (collective[head] + body[head] !== 0 || isCapital(words, headAt));
}

/** "Was fined", "has been sued". */
function isTried({ bits, tokens: { word }, vocabulary: { base, classes } }: SentenceWords, at: number): boolean {
  return classes.tried[base[word[at]]] !== 0 && (bits[at - 1] & BE) !== 0;
}
