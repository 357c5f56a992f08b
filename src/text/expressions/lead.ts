// The first paragraph of a report tells how it all came out: "It ended at 03:40 on Sunday". The story begins behind.
import type { Place } from '../resolution/context.js';
import { CLAUSE_END, COMMA } from '../words/cue-words.js';
import { WORD } from '../tokens/tokens.js';
import { BE, COORDINATOR, DETERMINER, HAVE, PAST, PREPOSITION } from '../words/vocabulary.js';
import { isNewParagraph } from '../tokens/paragraphs.js';
import { leavesBrackets } from './around.js';
import { ClauseInHand } from './clause-in-hand.js';
import { UNIT, type Meaning } from '../rules/meaning.js';
import type { Chain } from './chain.js';
import type { Atom } from '../rules/stage.js';
import { NEAR_VERB } from '../direction/tokens-around.js';

/** Days from the begin of a story to how it came out, at most: "the man charged with the fire of 26 February fled on Saturday" is told of Saturday. */
const FORTNIGHT = 14;

export class Lead {
  /** Whether the paragraph in hand is the first that tells a time; undefined before it. */
  #isLead: boolean | undefined;
  /** Whether the running day was told only to say which of several a noun means. */
  #isNounsDay = false;

  constructor(
    private readonly chain: Chain,
    private readonly clause: ClauseInHand,
  ) {}

  /** "It ended at 03:40 on Sunday", in the first paragraph: how it all came out; the story begins behind. */
  isEnd({ step, from: base, part }: Meaning, from: number, place: Place | undefined): boolean {
    const {
        tokens,
        words: {
          outcomeVerb,
          clause: { cues },
        },
        context: { storyToken },
      } = this.chain,
      { word } = tokens;
    if (this.#isLead === true && isNewParagraph(tokens, storyToken, from)) this.#isLead = false;
    if (this.#isLead !== true) return false;
    // "It was restored at noon the next day": who counts on from the story has gone on with it.
    if ((step ?? 0) > 0 && base === 1) return false;
    if ((step ?? part) === undefined && this.#isStepOn(from, place)) return true;
    for (let at = from - 1; at > Math.max(0, from - NEAR_VERB) && (cues[word[at]] & (CLAUSE_END | COMMA)) === 0; at--)
      if (outcomeVerb[word[at]] !== 0) return true;
    return false;
  }

  /** "It failed on Friday, and wages were paid on Monday instead": a later day of the sentence. */
  #isStepOn(from: number, place: Place | undefined): boolean {
    const { tokens, context } = this.chain,
      { day, dayToken } = context;
    if (place?.unit !== UNIT.day || place.minute !== undefined || day === undefined) return false;
    const isSoon = place.days > day && place.days - day < FORTNIGHT;
    return isSoon && !this.#isNounsDay && this.clause.isSameSentence(dayToken) && !leavesBrackets(tokens, dayToken, from);
  }

  /** A time of the story was told. */
  goOn(from: number, atom: Atom): void {
    this.#isLead ??= true;
    if (this.chain.context.dayToken === from) this.#isNounsDay = datesNoun(this.chain, atom);
  }
}

/** "Wanted in the 26 February stabbing, he gave himself up on Saturday": a time between an article and its noun. */
function datesNoun(
  {
    tokens: { kind, word },
    words: {
      clause: { verbs },
    },
  }: Chain,
  { start, end }: Atom,
): boolean {
  return (
    kind[end] === WORD &&
    start > 0 &&
    ((verbs[word[start - 1]] | verbs[word[start]]) & DETERMINER) !== 0 &&
    (verbs[word[end]] & (PREPOSITION | COORDINATOR | PAST | BE | HAVE)) === 0
  );
}
