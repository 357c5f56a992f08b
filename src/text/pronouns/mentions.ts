// Who "he", "it" and "they" are, for titles: the last person, thing and plural that a clause was about.
import { genderOf, hasPluralHead, isFirm, isPair, isPersonal, isTitle, nameBeside } from './persons.js';
import {
  hasMark,
  hintsAt,
  HYPHEN,
  isAdjectiveComma,
  isBreak,
  isCapital,
  isGlued,
  isPlural,
  textBetween,
  type SentenceWords,
} from '../words/sentence-words.js';
import { NEWLINE, WORD } from '../tokens/tokens.js';
import { phraseEnd } from '../clauses/noun-phrases.js';
import { readTheme, type Theme } from '../clauses/theme.js';
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  AUTHOR,
  BE,
  COORDINATOR,
  DETERMINER,
  DOER,
  HAPPENING,
  HAVE,
  INDEFINITE,
  NOT,
  NOUN_LIKE,
  OWNER,
  PARTICIPLE,
  PERSON,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TO,
  WILL,
  WOULD,
} from '../words/vocabulary.js';
import { BEGIN, END, HAPPEN, PLAN, RESUME } from '../words/verb-senses.js';
import { isRoleAt } from '../words/roles.js';
import { isPassedBy, endOfName, isOfOne, isCollective, isName, isWithPronoun, nameOf, namesShip, isEmptyIt } from './named-things.js';

/** Persons that a pronoun may still stand for. */
const PERSONS = 4;

/** Tokens within which what came to an end may go on as "it". */
const HALTED = 120;

/** Tokens within which what was acted upon may be "they". */
const ACTED = 32;

/** What happenings do. */
const TAKES_PLACE = new Set([BEGIN, END, HAPPEN]);

/** Tokens within which what a person acted upon is "it". */
const FRESH = 40;

/** Tokens within which somebody speaks for those to whom he belongs. */
const COMPANY = 24;

export class Mentions {
  /** Persons, the latest last, each once. */
  #people: Theme[] = [];
  /** Last name or office of a person, the full name where two share a last one → the pronouns that have stood for him or her. */
  readonly #genders = new Map<string, readonly string[]>();
  /** Last names → the full name told of last. */
  readonly #bearers = new Map<string, string>();
  #thing: Theme | undefined;
  /** The one before. */
  #earlier: Theme | undefined;
  /** A name told of last that may be anybody's: "Kell", "a cousin, Ada Moe". */
  #named: Theme | undefined;
  #several: Theme | undefined;
  /** Several that one person or thing acted upon last. */
  #acted: Theme | undefined;
  /** A ship: "she" as well as "it". */
  #ship: Theme | undefined;
  /** Who was only met by somebody whom no name tells, and the pronoun of that one: "He was born in Oslo. He married Ada Moe". */
  #met: Theme | undefined;
  #stranger: readonly string[] | undefined;
  /** Who was told of last as somebody's: "her master". */
  #beside = '';
  /** Where it stands, of one person: "his lawyer". */
  #companyAt = -1;
  /** Last words of persons' names: "Hane" after "Dorrit Hane". */
  readonly #surnames = new Set<string>();
  /** Tokens of what was acted upon last; empty: nothing. */
  #object: readonly [from: number, to: number] = [0, 0];
  /** Whether a main clause tells so, of a person or not: no person is "it". */
  #fresh: 'person' | 'thing' | undefined;
  /** Where it was acted upon: behind the words that name it, where "it" did so. */
  #objectAt = 0;
  /** Last words of names that "which" has stood for: "Castle Brome, which". */
  readonly #things = new Set<string>();
  /** What was shut or came to an end last. */
  #halted: Theme | undefined;
  /** The pronoun resolved last and its name: a second verb of one subject finds the same. */
  #at = -1;
  #name: string | undefined;

  /** Remembers what a clause was about. */
  note(words: SentenceWords, theme: Theme, isTeam = false, isIntroduced = false): void {
    if (theme.pronoun === 'person') this.resolve(words, [theme.from, theme.to]);
    if (theme.pronoun !== 'none' || theme.nouns.length === 0 || words.bits[theme.from] & NOT || isWithPronoun(words, theme)) return;
    this.#noteNames(words, theme);
    if (isTeam || isPair(words, theme)) this.#several = theme;
    else if (this.isPerson(words, theme)) {
      const named = nameBeside(words, theme);
      if (named) this.#noteNames(words, named);
      // "My brother" of somebody who tells of himself is who it is about.
      const isBeside = (hintsAt(words, theme.from) & (OWNER | AUTHOR)) === OWNER;
      if (isBeside) this.#beside = (named ?? theme).head;
      if (isBeside && isOfOne(words, theme.from)) this.#companyAt = theme.from;
      this.#notePerson(words, named ?? theme, isIntroduced || (isBeside && !named));
    } else if (theme.head !== '' && hasPluralHead(words, theme) && !isFirm(words, theme.from, theme.to)) this.#several = theme;
    else {
      if (this.#thing?.head !== theme.head) this.#earlier = this.#thing;
      this.#thing = theme;
      const named = nameBeside(words, theme) ?? theme;
      if (isName(words, named) && !named.isHappening && !this.#things.has(named.head)) this.#named = named;
      if (namesShip(words, theme)) this.#ship = theme;
    }
  }

  /** @param isBeside - "Her mother", "met her": the story stays with who it was about. */
  #notePerson(words: SentenceWords, theme: Theme, isBeside: boolean): void {
    const gender = genderOf(words, theme),
      key = this.#keyOf(words, theme);
    if (key !== theme.head) this.#bearers.set(theme.head, key);
    if (gender) this.#genders.set(key, gender);
    const others = this.#people.filter((other) => this.#keyOf(words, other) !== key);
    this.#people = (isBeside ? [...others.slice(0, -1), theme, ...others.slice(-1)] : [...others, theme]).slice(-PERSONS);
  }

  /** Remembers who owns a thing: "Lind's farm". */
  noteHolder(words: SentenceWords, [from, to]: readonly [from: number, to: number]): void {
    let end = from;
    while (end < to && isCapital(words, end)) end++;
    if (end === from || end >= to || !(words.bits[end] & DETERMINER) || !isGlued(words, end)) return;
    const theme = readTheme(words, from, end);
    if (!this.isPerson(words, theme)) return;
    this.#notePerson(words, theme, false);
    this.#at = -1;
  }

  /** "Won by Ada Moe", "signed by the governor": who did it is known from then on. */
  noteDoer(words: SentenceWords, by: number, to: number): void {
    if (!(hintsAt(words, by) & DOER) || words.timeAt[by + 1] !== 0) return;
    const theme = readTheme(words, by + 1, phraseEnd(words, by + 1, to));
    if (theme.nouns.length === 0 || !this.isPerson(words, theme)) return;
    this.#notePerson(words, theme, !isCapital(words, theme.headAt));
    this.#at = -1;
  }

  /** "Castle Brome, which": a name, and nobody's. */
  noteThing({ headAt, head }: Theme): void {
    if (headAt < 0) return;
    this.#things.add(head);
    this.#people = this.#people.filter((person) => person.head !== head);
    this.#at = -1;
  }

  /** Does the phrase name a person? */
  isPerson(words: SentenceWords, theme: Theme): boolean {
    return (isPersonal(words, theme) && !this.#things.has(theme.head)) || (theme.headAt === theme.from && this.#surnames.has(theme.head));
  }

  /** The latest person that the pronoun can stand for: none that another pronoun has stood for. */
  #person(words: SentenceWords, written: string, at: number): Theme | undefined {
    const { he, she } = words.vocabulary.words.pronouns;
    const own = [he, she].find((forms) => forms?.includes(written));
    if (!own) return undefined;
    // "He sold the farm in 2004": whoever married her, and not she.
    const isStranger = own === this.#stranger && written === own[0];
    const fits = (person: Theme): boolean =>
      !(isStranger && person === this.#met) && (this.#genders.get(this.#keyOf(words, person)) ?? own) === own && !isPassedBy(words, person, at);
    // "Captain Oak relied on her letters." In a new paragraph "she" goes on about whom it stood for before.
    const { kind } = words.tokens,
      isNew = at > 1 && kind[at - 1] === NEWLINE && kind[at - 2] === NEWLINE;
    const resumed = isNew ? this.#people.findLast((person) => this.#genders.get(this.#keyOf(words, person)) === own && fits(person)) : undefined;
    if (resumed) this.#people = [...this.#people.filter((person) => person !== resumed), resumed];
    let found = resumed ?? this.#people.findLast(fits);
    const named = this.#named && fits(this.#named) ? this.#named : undefined;
    // "Hart married Ellen Moe in 1880. He left": a name that may be anybody's, and not whom it only met.
    if (
      !resumed &&
      found &&
      found === this.#met &&
      named &&
      named.to - named.from === 1 &&
      named.head !== found.head &&
      named.from < found.from &&
      !this.#genders.has(this.#keyOf(words, found))
    )
      found = named;
    // "The brig sailed. Her master fell ill, and she turned back."
    const ship = own === she ? this.#ship : undefined;
    if (ship && (!found || (!this.#genders.has(this.#keyOf(words, found)) && (ship.from > found.from || found.head === this.#beside))))
      return !found && named && named.to - named.from === 1 && named.from > ship.from ? named : ship;
    // "She" is somebody: where no person fits, whoever else has a name.
    // "The Halden sailed. She struck a rock": a name with its article, and nobody's.
    found ??=
      named ??
      (own === she && this.#thing && isCapital(words, this.#thing.headAt) && hintsAt(words, this.#thing.from) & ARTICLE ? this.#thing : undefined);
    if (found) this.#genders.set(this.#keyOf(words, found), own);
    else if (written === own[0]) this.#stranger = own;
    return found;
  }

  /** What tells a person from others: "Pierre Curie" is not "Marie Curie"; "Curie" alone is whoever was called so last. */
  #keyOf(words: SentenceWords, { from, headAt, head }: Theme): string {
    let first = headAt;
    while (
      first > from &&
      (isCapital(words, first - 1) || hasMark(words, first - 1, HYPHEN)) &&
      !isRoleAt(words, first - 1) &&
      !isTitle(words, first - 1)
    )
      first--;
    return first < headAt ? `${textBetween(words, first, first + 1).toLowerCase()} ${head}` : (this.#bearers.get(head) ?? head);
  }

  /** Surnames of two-word names, wherever they stand in a phrase. */
  #noteNames(words: SentenceWords, { from, to }: Theme): void {
    for (let at = from + 1; at < to; at++) {
      if (isCapital(words, at) && isCapital(words, at - 1) && !(words.bits[at - 1] & DETERMINER) && (at + 1 >= to || !isCapital(words, at + 1)))
        this.#surnames.add(textBetween(words, at, at + 1).toLowerCase());
    }
  }

  /**
   * Remembers what a clause acted upon; also a person, whose name is not that of a place.
   * @param byAuthor - "I met Ann Lee": nobody else is told of.
   * @param isOfOne - who or what acted is one person or thing.
   * @param subject - who or what acted.
   * @param meets - "met", "married", but not "shot": who acted is told of next.
   * @param isFresh - told by the verb of a main clause.
   */
  noteObject(
    words: SentenceWords,
    object: readonly [from: number, to: number],
    byAuthor = false,
    isOfOne = false,
    subject?: Theme,
    meets = false,
    isFresh = false,
  ): void {
    const theme = readTheme(words, object[0], object[1]);
    const isByPerson = byAuthor || (subject !== undefined && (subject.pronoun === 'person' || this.isPerson(words, subject)));
    // "A storm damaged it": what that stood for, and not who did so.
    if (
      object[1] - object[0] === 1 &&
      (words.bits[object[0]] & ANAPHOR) !== 0 &&
      this.#thing &&
      words.vocabulary.words.pronouns.thing.includes(textBetween(words, object[0], object[1]).toLowerCase())
    ) {
      if (this.#thing.head !== subject?.head && this.#thing.from >= this.#objectAt) this.#object = [this.#thing.from, this.#thing.to];
      this.#objectAt = object[0];
      return;
    }
    this.#noteNames(words, theme);
    // "Arrested two men": several are no one person.
    if (theme.nouns.length > 0 && hasPluralHead(words, theme) && !(words.bits[object[0]] & (ANAPHOR | PRONOUN)) && object[1] - object[0] > 1)
      this.#objectAt = (this.#object = [object[0], endOfName(words, object)])[0];
    if (
      theme.nouns.length > 0 &&
      (words.bits[object[0]] & (ANAPHOR | DETERMINER)) !== ANAPHOR &&
      isPersonal(words, theme) &&
      !this.#things.has(theme.head) &&
      (object[1] - object[0] > 1 || isRoleAt(words, theme.headAt))
    ) {
      if (
        this.#people.length === 0 &&
        subject &&
        (subject.pronoun === 'person' || (meets && subject.to - subject.from === 1 && isCapital(words, subject.from)))
      )
        this.#met = theme;
      this.#notePerson(words, theme, !byAuthor);
      return;
    }
    // "Had gone live": a plain word without an article is no thing, unless there are several.
    if (
      object[1] - object[0] === 1 &&
      !(words.bits[object[0]] & (NOUN_LIKE | HAPPENING | PRONOUN | ANAPHOR)) &&
      !isCapital(words, object[0]) &&
      !isPlural(words, object[0])
    )
      return;
    // "The mayor opened talks. They broke down", "gathered the crew": several, where the one who acts could not be "they".
    if (
      isOfOne &&
      theme.headAt >= 0 &&
      !(words.bits[object[0]] & (ANAPHOR | PRONOUN)) &&
      (hasPluralHead(words, theme) || words.vocabulary.classes.collective[words.tokens.word[theme.headAt]] !== 0)
    )
      this.#acted = theme;
    const isNamed = object[1] - object[0] > 1 || (object[1] > object[0] && !(words.bits[object[0]] & (ANAPHOR | PRONOUN)));
    if (isNamed && words.tokens.kind[object[0]] === WORD) {
      this.#objectAt = (this.#object = [object[0], endOfName(words, object)])[0];
      this.#fresh = !isFresh ? undefined : isByPerson ? 'person' : 'thing';
    }
  }

  /** Is the phrase one person, or one thing that is no body of several? */
  isOne(words: SentenceWords, [from, to]: readonly [number, number]): boolean {
    const theme = readTheme(words, from, to);
    if (theme.pronoun === 'person') return true;
    return (
      theme.nouns.length > 0 &&
      (this.isPerson(words, theme) || (!hasPluralHead(words, theme) && !isCollective(words, theme) && !isPair(words, theme)))
    );
  }

  /** "Karl died in May": whoever is called so is a person. */
  noteCalled(words: SentenceWords, [from, to]: readonly [number, number]): void {
    if (to - from === 1 && isCapital(words, from)) this.#surnames.add(textBetween(words, from, to).toLowerCase());
  }

  /**
   * "Ella lost her first tooth": the name is a person's, for whom that pronoun stands.
   * @returns whether what is acted upon is his or hers.
   */
  noteOwner(words: SentenceWords, subject: readonly [number, number], at: number): boolean {
    const { he, she } = words.vocabulary.words.pronouns,
      written = textBetween(words, at, at + 1).toLowerCase();
    const own = hintsAt(words, at) & OWNER ? [he, she].find((forms) => forms?.includes(written)) : undefined;
    if (!own) return false;
    this.noteCalled(words, subject);
    const theme = readTheme(words, subject[0], subject[1]),
      key = this.#keyOf(words, theme);
    if (this.isPerson(words, theme) && !this.#genders.has(key)) this.#genders.set(key, own);
    return true;
  }

  /** Remembers what came to an end: "it reopens" is of that. */
  noteHalted(words: SentenceWords, [from, to]: readonly [number, number]): void {
    // "A lorry hit the bridge; it was closed": what that stood for.
    const told = readTheme(words, from, to),
      theme = told.pronoun === 'thing' ? this.meant(words, from) : told;
    if (theme && theme.pronoun === 'none' && theme.nouns.length > 0 && !this.isPerson(words, theme)) this.#halted = theme;
  }

  /** What "it" or "them" behind a verb stands for: what was acted upon last. */
  resolveObject(words: SentenceWords, at: number, [from, to]: readonly [number, number]): string | undefined {
    if (!(words.bits[at] & ANAPHOR)) return undefined;
    const written = textBetween(words, at, at + 1).toLowerCase();
    const { thing, several } = words.vocabulary.words.pronouns;
    const person = this.#person(words, written, at);
    // Nobody acts upon himself: that would be "himself".
    if (person) {
      const name = nameOf(words, person, 36);
      return person.head === readTheme(words, from, to).head || name === this.resolve(words, [from, to]) ? undefined : name;
    }
    // What was told of since, where nothing was acted upon: "The fair was due in May. The council cancelled it."
    const told = several.includes(written) ? this.#several : this.#thing;
    const self = readTheme(words, from, to).head;
    const theme = told && told.from >= this.#object[0] && told.head !== self ? told : readTheme(words, this.#object[0], this.#object[1]);
    // "She married a surgeon, Al Moe, and was offered a post. She turned it down": nobody is "it", and nothing acts upon itself.
    if (
      theme.nouns.length === 0 ||
      theme.head === self ||
      !(hasPluralHead(words, theme) ? several : thing).includes(written) ||
      this.isPerson(words, theme)
    )
      return undefined;
    const name = nameOf(words, theme, 36);
    return name === this.resolve(words, [from, to]) ? undefined : name;
  }

  /** "His lawyer said they would appeal": who belongs to one person and was told of since the last plural may be "they" together with that person. */
  isCompany(
    {
      tokens: { text, start, end },
      vocabulary: {
        words: { pronouns },
      },
    }: SentenceWords,
    at: number,
  ): boolean {
    return (
      this.#companyAt > (this.#several?.from ?? -1) &&
      at - this.#companyAt < COMPANY &&
      pronouns.several.includes(text.slice(start[at], end[at]).toLowerCase())
    );
  }

  /**
   * What a lone pronoun stands for; undefined where it is no pronoun or nothing fits.
   * @param antecedent - "A ban it had approved": no ban approves itself.
   */
  resolve(words: SentenceWords, [from, to]: readonly [number, number], antecedent?: readonly [number, number]): string | undefined {
    if (to - from !== 1) return this.#ordinal(words, from, to);
    if (from !== this.#at) {
      this.#name = this.#nameOf(words, from, to, antecedent);
      this.#at = from;
    }
    return this.#name;
  }

  /** "The first", "a second": one of what was told of last. */
  #ordinal(words: SentenceWords, from: number, to: number): string | undefined {
    const {
      bits,
      timeAt,
      tokens: { word },
      vocabulary: { classes },
    } = words;
    let last = to;
    for (let at = from + 1; at < to; at++)
      if (isBreak(words, at)) {
        // "A second, shorter outage": which.
        if (isAdjectiveComma(words, at, from)) return undefined;
        last = Math.min(last, at);
      }
    if (last - from !== 2 || timeAt[from + 1] !== 0 || !(bits[from] & DETERMINER) || classes.ordinal[word[from + 1]] === 0) return undefined;
    const told = (this.#several?.from ?? -1) > (this.#thing?.from ?? -1) ? this.#several : this.#thing;
    return told && told.headAt >= 0 && told.headAt < from && !isCapital(words, told.headAt)
      ? `${textBetween(words, from + 1, from + 2)} ${told.head}`
      : undefined;
  }

  #nameOf(words: SentenceWords, from: number, to: number, antecedent: readonly [number, number] | undefined): string | undefined {
    const hints = hintsAt(words, from);
    // "IT" is a name.
    if (hints & AUTHOR || (words.bits[from] === 0 && isCapital(words, from))) return undefined;
    const meant = hints & PERSON ? this.#person(words, textBetween(words, from, to).toLowerCase(), from) : this.meant(words, from);
    const theme = antecedent && meant && !(hints & PERSON) && meant.from < antecedent[1] && meant.to > antecedent[0] ? this.#earlier : meant;
    return theme && nameOf(words, theme, 44);
  }

  /** What "it" and "they" stand for. */
  meant(words: SentenceWords, at: number): Theme | undefined {
    return this.#standsFor(textBetween(words, at, at + 1).toLowerCase(), words, at);
  }

  /** A name of one word told of last, that no "he" or "she" has stood for and no full name ends with, may be a firm's or a town's. */
  #lastFirm(): Theme | undefined {
    const last = this.#people.at(-1);
    const isOne = last !== undefined && last.headAt === last.from && last.to === last.from + 1;
    return isOne && !this.#genders.has(last.head) && !this.#surnames.has(last.head) && (!this.#thing || this.#thing.from < last.from)
      ? last
      : undefined;
  }

  /** "Ada Moe founded a school. It moved": no person is "it". "The council bought a lorry. It broke down": what is new to the reader, where that befalls things. */
  #freshObject(words: SentenceWords, at: number, told: Theme | undefined): Theme | undefined {
    const [from, to] = this.#object,
      { bits, vocabulary, timeAt } = words;
    if (!this.#fresh || this.#objectAt !== from || at - from > FRESH || from <= (told?.from ?? -1) || !(bits[from] & DETERMINER)) return undefined;
    const verb = bits[at + 1] & (WILL | WOULD | HAVE) ? at + 2 : at + 1;
    const isNew =
      hintsAt(words, from) & INDEFINITE && vocabulary.classes.befalls[vocabulary.base[words.tokens.word[verb]]] !== 0 && isAlone(words, verb);
    if (this.#fresh === 'thing' && !isNew) return undefined;
    const theme = readTheme(words, from, to);
    return theme.nouns.length > 0 && timeAt[theme.headAt] === 0 && !hasPluralHead(words, theme) && !this.isPerson(words, theme) ? theme : undefined;
  }

  /** The theme that a pronoun stands for. */
  #standsFor(pronoun: string, words: SentenceWords, at: number): Theme | undefined {
    const { pronouns } = words.vocabulary.words,
      isSeveral = pronouns.several.includes(pronoun),
      isThing = pronouns.thing.includes(pronoun),
      halted = this.#halted;
    // "The union stopped the buses. They resumed on Friday".
    const isHalted = halted && at - halted.from < HALTED && goesOn(words, at) && (hasPluralHead(words, halted) ? isSeveral : isThing);
    if (isHalted) return halted;
    if (isSeveral) return this.#they(words, at);
    return isThing && !isEmptyIt(words, at) && !isMatterInHand(words, at) ? this.#it(words, at) : undefined;
  }

  /** "The storm broke the lantern. It was repaired", "police held two men. They were freed": what is acted upon now is what was acted upon then. */
  #patient(words: SentenceWords, at: number): Theme | undefined {
    const { bits } = words,
      [from, to] = this.#object;
    const be = bits[at + 1] & (WILL | WOULD) ? at + 2 : at + 1,
      isPatient = (bits[be] & BE) !== 0 && ((bits[be + 1] | (bits[be + 1] & ADVERB ? bits[be + 2] : 0)) & PARTICIPLE) !== 0;
    return isPatient && from < to ? readTheme(words, from, to) : undefined;
  }

  /** What "they" stands for: those who act, those acted upon, a firm, or several told of. */
  #they(words: SentenceWords, at: number): Theme | undefined {
    const acted = this.#acted,
      several = this.#several,
      thing = this.#thing;
    // Those who act themselves stay in mind: "the strikers met. The mayor shut the gates. They marched".
    if (acted && at - acted.from < ACTED && (!several || acted.from - several.from > ACTED)) return acted;
    const patient = this.#patient(words, at),
      isNewest = this.#objectAt > Math.max(several?.from ?? -1, thing?.from ?? -1);
    if (patient && isNewest && hasPluralHead(words, patient)) return patient;
    // A firm may be "it" and "they"; "riders waited. The crew was called, and they": a crew told of since.
    const isFirm = thing && isCollective(words, thing) && (!several || (several.from < thing.from && !isCapital(words, thing.headAt)));
    return isFirm ? thing : several;
  }

  /** What "it" stands for: what is new, a firm, a plan, what was acted upon, or the thing told of last. */
  #it(words: SentenceWords, at: number): Theme | undefined {
    const thing = this.#thing,
      [from, to] = this.#object,
      firm = this.#lastFirm();
    const known = this.#freshObject(words, at, firm ?? thing) ?? firm;
    if (known) return known;
    const object = from < to && isPlanned(words, at) && (!thing || thing.from < from) ? readTheme(words, from, to) : undefined;
    if (object?.isHappening) return object;
    const patient = this.#patient(words, at);
    const isPatient = patient && patient.nouns.length > 0 && !hasPluralHead(words, patient) && !(thing && thing.from >= this.#objectAt);
    return isPatient ? patient : thing;
  }
}

/** "Resumed": what had been halted goes on. */
function goesOn({ tokens: { word }, vocabulary: { sense } }: SentenceWords, at: number): boolean {
  return sense[word[at + 1]] === RESUME || sense[word[at + 2]] === RESUME;
}

/** "It is the third break since May": the matter in hand, whatever was told of last. */
function isMatterInHand({ bits, tokens: { word }, vocabulary: { classes } }: SentenceWords, at: number): boolean {
  return (bits[at + 1] & BE) !== 0 && (bits[at + 2] & DETERMINER) !== 0 && classes.ordinal[word[at + 3]] !== 0;
}

/** "They had announced a walkout. It was to have run": what is planned is what was told of, not who told; "signed a deal and says it will cut its fares": whoever acts upon something is no plan. */
function isPlanned(words: SentenceWords, at: number): boolean {
  const {
    bits,
    tokens: { word },
    vocabulary: { sense, classes },
  } = words;
  // "It will meet again": whoever meets is no plan either.
  if (bits[at + 1] & (WILL | WOULD) && !isActing(words, at + 2) && classes.convenes[word[at + 2]] === 0) return true;
  // "The union called a strike. It began on Friday": what begins or ends by itself.
  if (TAKES_PLACE.has(sense[word[at + 1]]) && isAlone(words, at + 1)) return true;
  return (bits[at + 1] & BE) !== 0 && ((bits[at + 2] & TO) !== 0 || sense[word[at + 2]] === PLAN);
}

/** A verb that acts upon nothing. */
function isAlone({ bits, timeAt, tokens: { kind } }: SentenceWords, at: number): boolean {
  return (
    kind[at + 1] !== WORD ||
    timeAt[at + 1] !== 0 ||
    ((bits[at + 1] & (PREPOSITION | ADVERB | COORDINATOR | SUBORDINATOR)) !== 0 && !(bits[at + 1] & DETERMINER))
  );
}

/** "Cut its fares", "cut fares", which plans have none of, but not "stop the trains": a verb with what it acts upon right behind it. */
function isActing(words: SentenceWords, at: number): boolean {
  const {
    bits,
    timeAt,
    tokens: { kind },
  } = words;
  return !(bits[at] & (BE | HAVE)) && kind[at + 1] === WORD && timeAt[at + 1] === 0 && ((hintsAt(words, at + 1) & OWNER) !== 0 || bits[at + 1] === 0);
}
