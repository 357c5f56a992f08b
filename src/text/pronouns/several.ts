// The several that a text tells of: who "they" are.
import { isRole } from '../words/roles.js';
import { DOT, isCapital, type SentenceWords } from '../words/sentence-words.js';
import { firstMark } from '../words/stretches.js';
import type { Theme } from '../clauses/nouns/theme.js';
import { BE, HAVE, NOT, WILL } from '../words/vocabulary.js';
import { ASK, REFUSE, SAY, THINK } from '../words/verb-senses.js';
import { hasPluralHead } from './persons.js';
import type { ActedUpon } from './acted-upon.js';
import { isCollective, isOfSeveral } from './named-things.js';
import { isActingNow, isBefallen, pastAuxiliary } from './verbs-behind.js';

/** Tokens within which what was acted upon may be "they". */
const ACTED = 32;

/** Tokens of a sentence, at most, in which several may be told of. */
const SENTENCE = 64;

export class Several {
  /** Told of last. */
  #last: Theme | undefined;
  /** Those to whom they belong, told of before. */
  #owners: Theme | undefined;
  /** Those that one person or thing acted upon last. */
  #acted: Theme | undefined;
  /** "Police are looking for two men": who they look for, and who they are. */
  #sought: readonly [sought: Theme, seekers: Theme | undefined] | undefined;
  /** Where somebody was told of last whom another met or married. */
  #metAt = -1;

  get last(): Theme | undefined {
    return this.#last;
  }

  /** Where they were told of; -1 = nowhere. */
  get at(): number {
    return this.#last?.from ?? -1;
  }

  note(theme: Theme): void {
    this.#last = theme;
    this.#owners = undefined;
  }

  /** "Their families raised the alarm. They were found": those whose families they are stay in mind. */
  noteOwned(words: SentenceWords, theme: Theme): void {
    const owners = isOfSeveral(words, theme.from) ? (this.#owners ?? this.#last) : undefined;
    this.note(theme);
    this.#owners = owners;
  }

  noteMet(at: number): void {
    this.#metAt = at;
  }

  noteActedUpon(theme: Theme): void {
    this.#acted = theme;
  }

  /** Whom somebody is looking for, where that was told of last, and who looks. */
  noteSought(theme: Theme, seekers: Theme | undefined): void {
    if (this.#last !== seekers) this.#sought = [theme, seekers];
  }

  /**
   * Who acts in a side clause, where no others do so in the sentence.
   * @param object - where what its verb acted upon begins.
   */
  noteSide(words: SentenceWords, theme: Theme, object: number): void {
    const { from = -1, to = -SENTENCE } = this.#last ?? {},
      isKnown = from !== object && theme.from - to < SENTENCE && firstMark(words, DOT, to, theme.from) < 0;
    if (isKnown || theme.pronoun !== 'none' || !isRole(words, theme.head) || !hasPluralHead(words, theme)) return;
    this.note(theme);
  }

  /** What "they" stands for: those who act, those acted upon, a firm, or several told of. */
  they(words: SentenceWords, at: number, object: ActedUpon, thing: Theme | undefined): Theme | undefined {
    // "Girls could not study. In 1905 she met Otto Berg. They married": the two.
    if (this.#metAt > Math.max(this.at, this.#acted?.from ?? -1)) return undefined;
    const acted = this.#acted,
      [sought, seekers] = this.#sought ?? [],
      // "They have appealed for help" goes on with who is looking.
      several = sought && sought === this.#last && isActingNow(words, at) ? seekers : this.#last;
    // Those who act themselves stay in mind: "the strikers met. The mayor shut the gates. They marched".
    if (acted && at - acted.from < ACTED && (!several || acted.from - several.from > ACTED)) return acted;
    if (this.#owners && isBefallen(words, at)) return this.#owners;
    const patient = object.patient(words, at),
      isNewest = object.at > Math.max(several?.from ?? -1, thing?.from ?? -1);
    if (patient && isNewest && hasPluralHead(words, patient) && !(words.bits[patient.from] & NOT)) return patient;
    // A firm may be "it" and "they"; "riders waited. The crew was called, and they": a crew told of since.
    const isFirm = thing && isCollective(words, thing) && (!several || (several.from < thing.from && !isCapital(words, thing.headAt)));
    const told = isFirm ? thing : several;
    // "Both deadlines were missed. They asked for a new engine": no deadline asks.
    return told && isMinded(words, at) && !mayMind(words, told) ? undefined : told;
  }
}

/** Senses of what only people do. */
const MINDED: ReadonlySet<number> = new Set([SAY, ASK, THINK, REFUSE]);

/** Right behind a pronoun, with at most one auxiliary between. */
function isMinded(words: SentenceWords, at: number): boolean {
  const verb = pastAuxiliary(words, at, WILL | HAVE);
  return MINDED.has(words.vocabulary.sense[words.tokens.word[verb]]) && (words.bits[verb] & BE) === 0;
}

/** People, or a body of them: no happening, no slot. */
function mayMind(words: SentenceWords, { headAt, isHappening }: Theme): boolean {
  return !isHappening && (headAt < 0 || words.vocabulary.nounSense[words.tokens.word[headAt]] === 0);
}
