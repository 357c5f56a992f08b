// The persons that a text tells of: who "he" and "she" are.
import { genderOf, givenGender, isPersonal, nameStart } from './persons.js';
import { COMMA, hasMark, hintsAt, isCapital, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { NEWLINE } from '../tokens/tokens.js';
import { firstOf } from '../words/stretches.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { ARTICLE, AUTHOR, COORDINATOR, DETERMINER, OWNER, PREPOSITION } from '../words/vocabulary.js';
import { isPassedBy } from './named-things.js';

/** Persons that a pronoun may still stand for. */
const PERSONS = 4;

/** Tokens of a time that opens a paragraph before its pronoun, at most: "In the spring of 1911, she". */
const FRONT = 8;

/** What else a text tells of that "he" or "she" may be. */
export interface Others {
  /** A name told of last that may be anybody's: "Kell", "a cousin, Ada Moe". */
  readonly named: Theme | undefined;
  /** A ship: "she" as well as "it". */
  readonly ship: Theme | undefined;
  /** Who was told of last as somebody's: "her master". */
  readonly beside: string;
  readonly thing: Theme | undefined;
}

export class People {
  /** The latest last, each once. */
  #people: Theme[] = [];
  /** Last name or office of a person, the full name where two share a last one → the pronouns that have stood for him or her. */
  readonly #genders = new Map<string, readonly string[]>();
  /** Last names → the full name told of last. */
  readonly #bearers = new Map<string, string>();
  /** Last words of persons' names: "Hane" after "Dorrit Hane". */
  readonly #surnames = new Set<string>();
  /** Last words of names that "which" has stood for: "Castle Brome, which". */
  readonly #things = new Set<string>();
  /** Who was only met by somebody whom no name tells, and the pronoun of that one: "He was born in Oslo. He married Ada Moe". */
  #met: Theme | undefined;
  #stranger: readonly string[] | undefined;
  /** For whom "he" or "she" stood last, and where. */
  #stoodFor: Theme | undefined;
  #stoodAt = -1;
  /** Who is told of first, as somebody's whom no name tells: "his uncle". */
  #kin: string | undefined;

  /** Nobody is told of yet. */
  get isEmpty(): boolean {
    return this.#people.length === 0;
  }

  /** Does the phrase name a person? */
  isPerson(words: SentenceWords, theme: Theme): boolean {
    const { from, head, headAt } = theme;
    // "Ada wrote. She left. It came": "she" has stood for the name.
    return (
      (isPersonal(words, theme) && !this.#things.has(head)) ||
      (headAt === from && (this.#surnames.has(head) || (isOneWord(theme) && this.#genders.has(head))))
    );
  }

  /** "Which" has stood for the name: it is nobody's. */
  isThing({ head }: Theme): boolean {
    return this.#things.has(head);
  }

  /** @param isBeside - "Her mother", "met her": the story stays with who it was about. */
  note(words: SentenceWords, theme: Theme, isBeside: boolean): void {
    const key = this.#keyOf(words, theme),
      // "James", of "Ada James".
      isSurname = theme.headAt === nameStart(words, theme) && key !== theme.head,
      gender = genderOf(words, theme) ?? (isSurname ? undefined : givenGender(words, theme));
    if (key !== theme.head) this.#bearers.set(theme.head, key);
    if (gender) this.#genders.set(key, gender);
    // "He became king. The country was ruled by his uncle": another.
    if (isBeside && this.#people.length === 0 && hintsAt(words, theme.from) & OWNER) this.#kin = theme.head;
    const others = this.#people.filter((other) => this.#keyOf(words, other) !== key);
    this.#people = (isBeside ? [...others.slice(0, -1), theme, ...others.slice(-1)] : [...others, theme]).slice(-PERSONS);
  }

  /** "Ada Green and Otto Berg": each of the two, where their first names tell "she" from "he". */
  noteCouple(words: SentenceWords, { from, to }: Theme): void {
    const and = firstOf(words, from + 1, to, COORDINATOR),
      couple = [readTheme(words, from, and), readTheme(words, and + 1, to)],
      [first, second] = couple.map((person) => givenGender(words, person));
    if (first && second && first !== second) for (const person of couple) this.note(words, person, false);
  }

  /** "Her grandfather bought the farm. Her father kept it": the last told of is only somebody's; "my grandfather" is whom the text is about. */
  isOfSomebody(words: SentenceWords): boolean {
    const last = this.#people.at(-1);
    return last !== undefined && (hintsAt(words, last.from) & (OWNER | AUTHOR)) === OWNER;
  }

  /** Somebody met by one whom no name tells, before all others. */
  noteMet(theme: Theme): void {
    if (this.#people.length === 0) this.#met = theme;
  }

  /** "Castle Brome, which": a name, and nobody's. */
  noteThing({ head }: Theme): void {
    this.#things.add(head);
    this.#people = this.#people.filter((person) => person.head !== head);
  }

  /** "Karl died in May": whoever is called so is a person. */
  noteCalled(words: SentenceWords, [from, to]: readonly [number, number]): void {
    if (to - from === 1 && isCapital(words, from)) this.#surnames.add(textBetween(words, from, to).toLowerCase());
  }

  /**
   * The name is that of whom a pronoun stands for.
   * @param isSure - whatever it was taken for before.
   */
  noteGender(words: SentenceWords, theme: Theme, forms: readonly string[], isSure = false): void {
    const key = this.#keyOf(words, theme);
    if (this.isPerson(words, theme) && (isSure || !this.#genders.has(key))) this.#genders.set(key, forms);
  }

  /** Surnames of two-word names, wherever they stand in a phrase. */
  noteNames(words: SentenceWords, { from, to }: Theme): void {
    for (let at = from + 1; at < to; at++) {
      if (isCapital(words, at) && isCapital(words, at - 1) && !(words.bits[at - 1] & DETERMINER) && (at + 1 >= to || !isCapital(words, at + 1)))
        this.#surnames.add(textBetween(words, at, at + 1).toLowerCase());
    }
  }

  /** The latest person that the pronoun can stand for: none that another pronoun has stood for. */
  find(words: SentenceWords, written: string, at: number, { named: other, ship: vessel, beside, thing }: Others): Theme | undefined {
    const { he, she } = words.vocabulary.words.pronouns;
    const own = [he, she].find((forms) => forms?.includes(written));
    if (!own) return undefined;
    // "He sold the farm in 2004": whoever married her, and not she.
    const isStranger = own === this.#stranger && written === own[0];
    const fits = (person: Theme): boolean =>
      !(isStranger && (person === this.#met || person.head === this.#kin)) && this.#mayBe(words, person, own) && !isPassedBy(words, person, at);
    const resumed = this.#resumed(words, at, own, fits),
      // "Rosa thanked Carl; he had": by her first name she is not "he".
      named = other && fits(other) && (givenGender(words, other) ?? own) === own ? other : undefined;
    const newest = this.#people.findLast(fits) ?? this.#sole(words, own, other),
      latest = resumed ?? (newest && this.#goesOn(words, newest, own) ? this.#stoodFor : newest),
      person = !resumed && named && latest && this.#isOnlyMet(words, latest, named) ? named : latest;
    const ship = own === she ? vessel : undefined;
    if (ship && (!person || this.#yieldsTo(words, person, ship, beside)))
      return !person && named && isOneWord(named) && named.from > ship.from ? named : ship;
    // "She" is somebody: where no person fits, whoever else has a name.
    const found = person ?? named ?? (own === she && thing && isNamedThing(words, thing) ? thing : undefined);
    if (found) {
      this.#genders.set(this.#keyOf(words, found), own);
      this.#stoodFor = found;
      this.#stoodAt = at;
    } else if (written === own[0]) this.#stranger = own;
    return found;
  }

  /** "The minister resigned. The premier thanked her. She leaves in May": told of with the pronoun since somebody else in office came in. */
  #goesOn(words: SentenceWords, newest: Theme, own: readonly string[]): boolean {
    const before = this.#stoodFor;
    if (!before || newest === before || this.#stoodAt <= newest.from || isCapital(words, newest.headAt)) return false;
    return this.#people.includes(before) && this.#mayBe(words, before, own) && !this.#genders.has(this.#keyOf(words, newest));
  }

  /** "A welder came in on Monday. He had a fever", and in the next paragraph "he went home": the only person whom the text tells of. */
  #sole(words: SentenceWords, own: readonly string[], named: Theme | undefined): Theme | undefined {
    const [only] = this.#people;
    if (this.#people.length !== 1 || only !== this.#stoodFor || (named !== undefined && named.from > this.#stoodAt)) return undefined;
    return this.#mayBe(words, only, own) ? only : undefined;
  }

  /** No other pronoun has stood for the person. */
  #mayBe(words: SentenceWords, person: Theme, forms: readonly string[]): boolean {
    return (this.#genders.get(this.#keyOf(words, person)) ?? forms) === forms;
  }

  /** "Captain Oak relied on her letters." In a new paragraph "she", "in 1911 she" goes on about whom it stood for before. */
  #resumed(words: SentenceWords, pronoun: number, forms: readonly string[], fits: (person: Theme) => boolean): Theme | undefined {
    const {
      timeAt,
      bits,
      tokens: { kind },
    } = words;
    let at = pronoun;
    while (
      at > 1 &&
      pronoun - at < FRONT &&
      (timeAt[at - 1] !== 0 || (timeAt[at] !== 0 && bits[at - 1] & PREPOSITION) || hasMark(words, at - 1, COMMA))
    )
      at--;
    if (at <= 1 || kind[at - 1] !== NEWLINE || kind[at - 2] !== NEWLINE) return undefined;
    const resumed = this.#people.findLast(
      (person) => this.#genders.get(this.#keyOf(words, person)) === forms && (at === pronoun || isCapital(words, person.headAt)) && fits(person),
    );
    if (resumed) this.#people = [...this.#people.filter((person) => person !== resumed), resumed];
    return resumed;
  }

  /** "Hart married Ellen Moe in 1880. He left": a name that may be anybody's, and not whom it only met. */
  #isOnlyMet(words: SentenceWords, person: Theme, named: Theme): boolean {
    const isOther = isOneWord(named) && named.head !== person.head && named.from < person.from;
    return person === this.#met && isOther && !this.#genders.has(this.#keyOf(words, person));
  }

  /** "The brig sailed. Her master fell ill, and she turned back." */
  #yieldsTo(words: SentenceWords, person: Theme, ship: Theme, beside: string): boolean {
    return !this.#genders.has(this.#keyOf(words, person)) && (ship.from > person.from || person.head === beside);
  }

  /** A name of one word told of last, that no "he" or "she" has stood for and no full name ends with, may be a firm's or a town's. */
  lastFirm(): Theme | undefined {
    const last = this.#people.at(-1);
    if (!last || last.headAt !== last.from || !isOneWord(last)) return undefined;
    return this.#genders.has(last.head) || this.#surnames.has(last.head) ? undefined : last;
  }

  /** What tells a person from others: "Pierre Curie" is not "Marie Curie"; "Curie" alone is whoever was called so last. */
  #keyOf(words: SentenceWords, theme: Theme): string {
    const { headAt, head } = theme,
      first = nameStart(words, theme);
    return first < headAt ? `${textBetween(words, first, first + 1).toLowerCase()} ${head}` : (this.#bearers.get(head) ?? head);
  }
}

function isOneWord({ from, to }: Theme): boolean {
  return to - from === 1;
}

/** "The Halden sailed. She struck a rock": a name with its article, and nobody's. */
function isNamedThing(words: SentenceWords, { from, headAt }: Theme): boolean {
  return isCapital(words, headAt) && (hintsAt(words, from) & ARTICLE) !== 0;
}
