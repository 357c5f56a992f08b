// The things that a text tells of: what "it" is.
import type { Theme } from '../clauses/nouns/theme.js';
import { isCapital, type SentenceWords } from '../words/sentence-words.js';
import { DETERMINER, NOT, TO } from '../words/vocabulary.js';
import { ActedUpon } from './acted-upon.js';
import type { People } from './people.js';
import { givenGender, hasPluralHead } from './persons.js';
import { isBefallen, isIntended, isPlanned } from './verbs-behind.js';

/** A fire, an outage: it comes unplanned. */
function isMishap({ tokens: { word }, vocabulary: { classes } }: SentenceWords, { headAt }: Theme): boolean {
  return headAt >= 0 && classes.mishap[word[headAt]] !== 0;
}

export class Things {
  readonly #people: People;
  /** What was acted upon last. */
  readonly object = new ActedUpon();
  /** Told of last. */
  last: Theme | undefined;
  /** The one before. */
  earlier: Theme | undefined;
  /** What a clause that hangs on another told of last. */
  aside: Theme | undefined;
  /** Where a pronoun last stood for {@link last} as a subject. */
  #resolvedAt = -1;
  /** What "it" stood for where it was acted upon last, and where. */
  #again: Theme | undefined;
  #againAt = -1;

  constructor(people: People) {
    this.#people = people;
  }

  note(theme: Theme): void {
    if (this.last?.head !== theme.head) this.earlier = this.last;
    this.last = theme;
  }

  /** A pronoun stands for it as a subject. */
  noteResolved({ head }: Theme, at: number): void {
    if (head === this.last?.head) this.#resolvedAt = at;
  }

  /** "A storm damaged it": what that stood for, and not who did so. @returns whether it stands for anything. */
  noteAgain(words: SentenceWords, at: number, subject: Theme | undefined): boolean {
    const again = subject && this.last?.head === subject.head ? this.earlier : this.last;
    if (!again) return false;
    // "A plan to close it was dropped": said of the plan.
    const told = again.from >= this.object.from ? again : this.object.theme(words);
    this.object.noteAgain(again, at, subject);
    this.#again = told.nouns.length === 0 || (subject && words.bits[subject.to] & TO) ? undefined : told;
    this.#againAt = at;
    return true;
  }

  /** Has a pronoun stood for it since something was acted upon? No name, which may be a person's. */
  isInHand(words: SentenceWords, told: Theme): boolean {
    return told.head === this.last?.head && this.#resolvedAt >= this.object.at && !isCapital(words, told.headAt);
  }

  /** What "it" stands for: what is new, a firm, a plan, what was acted upon, or the thing told of last. */
  it(words: SentenceWords, at: number): Theme | undefined {
    // "The county decided to close it. It was reprieved": what a pronoun stood for stays in mind, but for what acts itself.
    if (this.#again && this.#againAt >= Math.max(this.last?.from ?? -1, this.object.at) && isBefallen(words, at)) return this.#again;
    const thing = this.last && !this.#isSomebody(words, this.last) ? this.last : undefined,
      { aside } = this;
    // "The outage began when a job ran. It had been due in May": nobody plans an outage.
    if (thing && aside && aside.from > thing.from && isMishap(words, thing) && !isMishap(words, aside) && isIntended(words, at)) return aside;
    const last = this.#people.lastFirm(),
      firm = last && !this.#isSomebody(words, last) && !(thing && thing.from >= last.from) ? last : undefined;
    const fresh = this.object.fresh(words, at, firm ?? thing),
      known = fresh && !this.#people.isPerson(words, fresh) ? fresh : firm;
    if (known) return known;
    const object = isPlanned(words, at) && (!thing || thing.from < this.object.from) ? this.object.theme(words) : undefined;
    if (object?.isHappening) return object;
    const patient = this.object.patient(words, at);
    // "Made paper until it was sold": what has no article is no one thing.
    const isOne =
      patient && !this.object.isPassedBy && ((words.bits[patient.from] & (DETERMINER | NOT)) === DETERMINER || isCapital(words, patient.headAt));
    const isPatient = isOne && patient.nouns.length > 0 && !hasPluralHead(words, patient) && !(thing && thing.from >= this.object.at);
    return isPatient ? patient : (thing ?? (this.last && this.object.theme(words)));
  }

  /** "Ada bought a car. It …", "Ada mended it. It …": a lone first name, which may be a ship's, where something was acted upon since. */
  #isSomebody(words: SentenceWords, theme: Theme): boolean {
    return Math.max(this.object.from, this.#againAt) > theme.from && theme.to - theme.from === 1 && givenGender(words, theme) !== undefined;
  }
}
