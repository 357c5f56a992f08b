// Who "he", "it" and "they" are, for titles: the last person, thing and plural that a clause was about.
import { givenGender, hasPluralHead, isFirm, isPair, nameBeside } from './persons.js';
import { hintsAt, isCapital, isGlued, textBetween, type SentenceWords } from '../words/sentence-words.js';
import { WORD } from '../tokens/tokens.js';
import { phraseEnd } from '../clauses/nouns/noun-phrases.js';
import { pastTimes } from '../words/stretches.js';
import { readTheme, type Theme } from '../clauses/nouns/theme.js';
import { ANAPHOR, AUTHOR, DETERMINER, DOER, NOT, OWNER, PERSON, PRONOUN, TO } from '../words/vocabulary.js';
import {
  isCollective,
  isEmptyIt,
  isMany,
  isName,
  isOfOne,
  isOfSeveral,
  isOfThing,
  isPlainWord,
  isSomebody,
  isThingAgain,
  isUnnamed,
  isWithPronoun,
  nameOf,
  namesShip,
} from './named-things.js';
import { ByVerb } from './by-verb.js';
import { People } from './people.js';
import { countsNoun, isOneMore, isOrdinal, nameOfOrdinal } from './ordinals.js';
import { Several } from './several.js';
import { Things } from './things.js';
import { actedOn, isMatterInHand } from './verbs-behind.js';

/** Tokens within which somebody speaks for those to whom he belongs. */
const COMPANY = 24;
/** Tokens from what was counted to an ordinal alone, at most. */
const COUNTED = 60;

/** Who or what acts upon something, and how. */
export interface Acting {
  /** "I met Ann Lee": nobody else is told of. */
  readonly byAuthor: boolean;
  /** One person or thing. */
  readonly isOfOne: boolean;
  readonly subject: Theme | undefined;
  /** "Met", "married", but not "shot": who acted is told of next. */
  readonly meets: boolean;
  /** Told by the verb of a main clause. */
  readonly isFresh: boolean;
  /** "Won the cup": who acted is changed by it, and told of next. */
  readonly undergoes: boolean;
}

const UNTOLD: Acting = { byAuthor: false, isOfOne: false, subject: undefined, meets: false, isFresh: false, undergoes: false };

export class Mentions {
  readonly #people = new People();
  readonly #things = new Things(this.#people);
  /** A name told of last that may be anybody's: "Kell", "a cousin, Ada Moe". */
  #named: Theme | undefined;
  readonly #several = new Several();
  /** A ship: "she" as well as "it". */
  #ship: Theme | undefined;
  /** Who was told of last as somebody's: "her master". */
  #beside = '';
  /** Where it stands, of one person: "his lawyer". */
  #companyAt = -1;
  readonly #object = this.#things.object;
  readonly #byVerb = new ByVerb();
  /** The pronoun resolved last and its name: a second verb of one subject finds the same. */
  #at = -1;
  #name: string | undefined;

  /** What was counted last, and where: "the fifth attempt". */
  #counted = '';
  #countedAt = 0;

  /** Remembers what was counted: "the first" is one of those. */
  noteCounted(words: SentenceWords, theme: Theme): void {
    if (theme.headAt < 0 || isCapital(words, theme.headAt)) return;
    // "It was her first film. She had two brothers. The first …": one of those.
    if (isMany(words, theme)) this.#counted = '';
    if (!countsNoun(words, theme)) return;
    this.#counted = theme.head;
    this.#countedAt = theme.from;
  }

  /** Remembers what a clause was about. */
  note(words: SentenceWords, theme: Theme, isTeam = false, isIntroduced = false): void {
    this.noteCounted(words, theme);
    if (theme.pronoun === 'person') this.resolve(words, [theme.from, theme.to]);
    if (theme.pronoun !== 'none' || theme.nouns.length === 0 || words.bits[theme.from] & NOT || isWithPronoun(words, theme)) return;
    this.#people.noteNames(words, theme);
    if (isTeam || isPair(words, theme)) {
      this.#several.note(theme);
      this.#people.noteCouple(words, theme);
    } else if (this.isPerson(words, theme)) this.#noteSomebody(words, theme, isIntroduced);
    else if (hasPluralHead(words, theme) && !isFirm(words, theme.from, theme.to)) this.#several.noteOwned(words, theme);
    else this.#noteSomething(words, theme);
  }

  /** Remembers whom somebody is looking for: they, and not who looks, are told of next. */
  noteSought(words: SentenceWords, theme: Theme): void {
    const seekers = this.#several.last;
    this.note(words, theme);
    this.#several.noteSought(theme, seekers);
  }

  /** "The judge jailed Otto Berg": what becomes of him is told next. */
  notePatient(words: SentenceWords, [from, to]: readonly [number, number]): void {
    const theme = readTheme(words, from, to);
    if (!isSomebody(words, theme, to - from) || hintsAt(words, from) & OWNER || this.#people.isThing(theme)) return;
    this.#people.note(words, theme, false);
  }

  /** "Halted its flights after pilots walked out. They", "the outage began when a job ran. It": who or what did so in a clause that hangs on another. */
  noteSide(words: SentenceWords, theme: Theme): void {
    this.#several.noteSide(words, theme, this.#object.from);
    if (theme.pronoun === 'none' && theme.nouns.length > 0 && !hasPluralHead(words, theme) && !this.isPerson(words, theme))
      this.#things.aside = theme;
  }

  #noteSomebody(words: SentenceWords, theme: Theme, isIntroduced: boolean): void {
    const named = nameBeside(words, theme);
    if (named) this.#people.noteNames(words, named);
    // "My brother" of somebody who tells of himself is who it is about.
    const isBeside = (hintsAt(words, theme.from) & (OWNER | AUTHOR)) === OWNER;
    if (isBeside) this.#beside = (named ?? theme).head;
    if (isBeside && isOfOne(words, theme.from)) this.#companyAt = theme.from;
    this.#people.note(words, named ?? theme, isIntroduced || (isBeside && !named && !this.#people.isOfSomebody(words)));
  }

  #noteSomething(words: SentenceWords, theme: Theme): void {
    const thing = this.#things.last;
    // "A second opened in 1931": of what was told of before.
    if (words.vocabulary.classes.ordinal[words.tokens.word[theme.headAt]] !== 0) return;
    // "Its tower was designed by Moe": whose it is stays in mind.
    if (thing && isOfThing(words, theme.from)) {
      this.#things.earlier = theme;
      return;
    }
    // "Their first record came out. They split up": a band.
    if (!this.#several.last && thing && isOfSeveral(words, theme.from) && isCollective(words, thing)) this.#several.note(thing);
    this.#things.note(theme);
    const named = nameBeside(words, theme) ?? theme;
    if (isName(words, named) && !named.isHappening && !this.#people.isThing(named)) this.#named = named;
    if (namesShip(words, theme)) this.#ship = theme;
  }

  /** Does the phrase name a person? */
  isPerson(words: SentenceWords, theme: Theme): boolean {
    return this.#people.isPerson(words, theme);
  }

  /** "Karl died in May": whoever is called so is a person. */
  noteCalled(words: SentenceWords, subject: readonly [number, number]): void {
    this.#people.noteCalled(words, subject);
  }

  /** Remembers the firms and other bodies that a clause names. */
  noteBodies(words: SentenceWords, { from, to }: Pick<Theme, 'from' | 'to'>): void {
    this.#byVerb.noteBodies(words, from, to);
  }

  /** Remembers who owns a thing: "Lind's farm". */
  noteHolder(words: SentenceWords, [from, to]: readonly [from: number, to: number], isBeside: boolean): void {
    let end = from;
    while (end < to && isCapital(words, end)) end++;
    if (end === from || end >= to || !(words.bits[end] & DETERMINER) || !isGlued(words, end)) return;
    const theme = readTheme(words, from, end);
    if (!this.isPerson(words, theme) || (isBeside && !(end - from > 1 && this.#people.isEmpty))) return;
    this.#people.note(words, theme, isBeside);
    this.#at = -1;
  }

  /** "Won by Ada Moe", "signed by the governor", "left to Ada Moe": who did it or has it is known from then on. */
  noteDoer(words: SentenceWords, from: number, to: number, isNew: boolean): void {
    const by = pastTimes(words, from, to),
      isGiven = (words.bits[by] & TO) !== 0 && isCapital(words, by + 1);
    if ((!(hintsAt(words, by) & DOER) && !isGiven) || words.timeAt[by + 1] !== 0) return;
    const theme = readTheme(words, by + 1, phraseEnd(words, by + 1, to));
    this.#people.noteNames(words, theme);
    // "By a party of four": they.
    if (theme.nouns.length > 0 && isCollective(words, theme) && !isCapital(words, theme.headAt)) this.#several.note(theme);
    if (!isNew || by > from || theme.nouns.length === 0 || !this.isPerson(words, theme)) return;
    this.#people.note(words, theme, !isCapital(words, theme.headAt));
    this.#at = -1;
  }

  /** "Castle Brome, which": a name, and nobody's. */
  noteThing(theme: Theme): void {
    if (theme.headAt < 0) return;
    this.#people.noteThing(theme);
    this.#at = -1;
  }

  /** Remembers what a clause acted upon; also a person, whose name is not that of a place. */
  noteObject(
    words: SentenceWords,
    object: readonly [from: number, to: number],
    { byAuthor, isOfOne, subject, meets, isFresh, undergoes }: Acting = UNTOLD,
  ): void {
    const [from, to] = object,
      theme = readTheme(words, from, to);
    if (isThingAgain(words, object) && this.#things.noteAgain(words, from, subject)) return;
    const isPronoun = (words.bits[from] & (ANAPHOR | PRONOUN)) !== 0;
    this.#people.noteNames(words, theme);
    // "Arrested two men": several are no one person.
    if (theme.nouns.length > 0 && !isPronoun && to - from > 1 && hasPluralHead(words, theme)) this.#object.note(words, object);
    if (isSomebody(words, theme, to - from) && !this.#people.isThing(theme)) {
      if (subject && isUnnamed(words, subject, meets)) this.#people.noteMet(theme);
      if (meets && this.#whoActs(words, subject, byAuthor) === 'person') this.#several.noteMet(from);
      this.#people.note(words, theme, !byAuthor);
      return;
    }
    // "Showed no emotion as it was read out": what is not there is no "it".
    if (isPlainWord(words, object) || words.bits[from] & NOT) return;
    if (isOfOne && !isPronoun && isMany(words, theme) && !(subject && isOfSeveral(words, subject.from))) this.#several.noteActedUpon(theme);
    const isNamed = to - from > 1 || (to > from && !isPronoun);
    if (!isNamed || words.tokens.kind[from] !== WORD) return;
    this.#object.note(words, object);
    this.#object.isPassedBy = undergoes || (!subject && isOfThing(words, from));
    this.#object.by = isFresh ? this.#whoActs(words, subject, byAuthor) : undefined;
  }

  #whoActs(words: SentenceWords, subject: Theme | undefined, byAuthor: boolean): 'person' | 'thing' {
    const isPerson = subject !== undefined && (subject.pronoun === 'person' || this.isPerson(words, subject));
    return byAuthor || isPerson ? 'person' : 'thing';
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

  /**
   * "Ella lost her first tooth": the name is a person's, for whom that pronoun stands.
   * @returns whether what is acted upon is his or hers.
   */
  noteOwner(words: SentenceWords, subject: readonly [number, number], at: number): boolean {
    const { he, she } = words.vocabulary.words.pronouns,
      written = textBetween(words, at, at + 1).toLowerCase();
    const own = hintsAt(words, at) & OWNER ? [he, she].find((forms) => forms?.includes(written)) : undefined;
    if (!own) return false;
    const theme = readTheme(words, subject[0], subject[1]);
    // "Police searched his flat": a word of the language is nobody's name.
    if (words.tokens.word[subject[0]] === 0 || givenGender(words, theme)) this.noteCalled(words, subject);
    this.#people.noteGender(words, theme, own);
    return true;
  }

  /** Who is somebody's husband is "he". */
  noteKind(words: SentenceWords, [from, to]: readonly [number, number], isMale: boolean): void {
    const { he, she } = words.vocabulary.words.pronouns,
      forms = isMale ? he : she;
    if (forms) this.#people.noteGender(words, readTheme(words, from, to), forms, true);
  }

  /** Remembers what came to an end: "it reopens" is of that. */
  noteHalted(words: SentenceWords, [from, to]: readonly [number, number]): void {
    // "A lorry hit the bridge; it was closed": what that stood for.
    const told = readTheme(words, from, to),
      theme = told.pronoun === 'thing' ? this.meant(words, from) : told;
    if (theme && theme.pronoun === 'none' && theme.nouns.length > 0 && !this.isPerson(words, theme)) this.#byVerb.noteHalted(theme);
  }

  /** "Asked the council to close the road": a body or several, told to do something by others. */
  noteAsked(words: SentenceWords, object: readonly [number, number], base: number): void {
    const theme = readTheme(words, ...object);
    if (theme.nouns.length > 0 && (isCollective(words, theme) || hasPluralHead(words, theme))) this.#byVerb.noteAsked(theme, base);
  }

  /** Remembers what was planned or moved: "it takes place" is of that. */
  notePlanned(words: SentenceWords, theme: Theme): void {
    if (theme.pronoun === 'none' && theme.nouns.length > 0 && !this.isPerson(words, theme)) this.#byVerb.notePlanned(theme);
  }

  /**
   * What "it" or "them" behind a verb stands for: what was acted upon last.
   * @param since - token from which on it was told: "schools were to reopen, but the board put it off" reaches no further back.
   */
  resolveObject(words: SentenceWords, at: number, subject: readonly [number, number], since = 0): string | undefined {
    if (!(words.bits[at] & ANAPHOR)) return undefined;
    const written = textBetween(words, at, at + 1).toLowerCase();
    const { thing, several } = words.vocabulary.words.pronouns;
    const person = this.#somebody(words, written, at),
      self = readTheme(words, ...subject).head;
    // Nobody acts upon himself: that would be "himself".
    if (person) return person.head === self ? undefined : this.#nameOfOther(words, person, subject);
    // What was told of since, where nothing was acted upon: "The fair was due in May. The council cancelled it."
    const told = several.includes(written) ? this.#several.last : this.#things.last;
    // "Its ground was sold. It moved in 1994. Fans refounded it": what it stood for since.
    const isSince =
        told && (told.from >= this.#object.from || (this.#things.isInHand(words, told) && nameOf(words, told, 36) !== this.resolve(words, subject))),
      theme = isSince && told.head !== self ? told : this.#object.theme(words);
    // "She married a surgeon, Al Moe, and was offered a post. She turned it down": nobody is "it", and nothing acts upon itself.
    if (
      theme.nouns.length === 0 ||
      theme.from < since ||
      theme.head === self ||
      !(hasPluralHead(words, theme) ? several : thing).includes(written) ||
      this.isPerson(words, theme)
    )
      return undefined;
    return this.#nameOfOther(words, theme, subject);
  }

  /** The name of what is not the subject itself. */
  #nameOfOther(words: SentenceWords, theme: Theme, subject: readonly [number, number]): string | undefined {
    const name = nameOf(words, theme, 36);
    return name === this.resolve(words, subject) ? undefined : name;
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
      this.#companyAt > this.#several.at && at - this.#companyAt < COMPANY && pronouns.several.includes(text.slice(start[at], end[at]).toLowerCase())
    );
  }

  /**
   * What a lone pronoun stands for; undefined where it is no pronoun or nothing fits.
   * @param antecedent - "A ban it had approved": no ban approves itself.
   */
  resolve(words: SentenceWords, [from, to]: readonly [number, number], antecedent?: readonly [number, number]): string | undefined {
    if (to - from !== 1 || isOneMore(words, from, to)) return this.#ordinal(words, from, to);
    if (from !== this.#at) {
      this.#name = this.#nameOf(words, from, to, antecedent);
      this.#at = from;
    }
    return this.#name;
  }

  /** "The first", "a second": one of what was told of last. */
  #ordinal(words: SentenceWords, from: number, to: number): string | undefined {
    const subject = this.#several.at > (this.#things.last?.from ?? -1) ? this.#several.last : this.#things.last;
    const isOne = isOneMore(words, from, to);
    if (!isOne && !isOrdinal(words, from, to)) return undefined;
    // "It was the fifth attempt. The first was scrubbed when a sensor froze, and the second …".
    if (!isOne && this.#counted !== '' && from - this.#countedAt < COUNTED && this.#several.at < this.#countedAt) {
      this.#countedAt = from;
      return `${textBetween(words, from + 1, from + 2)} ${this.#counted}`;
    }
    return nameOfOrdinal(words, words.bits[from] & DETERMINER && from + 1 < to ? from + 1 : from, subject, this.#object.theme(words));
  }

  #nameOf(words: SentenceWords, from: number, to: number, antecedent: readonly [number, number] | undefined): string | undefined {
    const hints = hintsAt(words, from);
    // "IT" is a name.
    if (hints & AUTHOR || (words.bits[from] === 0 && isCapital(words, from))) return undefined;
    const told = hints & PERSON ? this.#somebody(words, textBetween(words, from, to).toLowerCase(), from) : this.meant(words, from),
      meant = told && (hints & PERSON ? told : actedOn(words, told, from));
    if (told) this.#things.noteResolved(told, from);
    if (!antecedent || !meant) return meant && nameOf(words, meant, 44);
    // "He fined him for parking": another.
    const isSelf = meant.head === readTheme(words, ...antecedent).head || nameOf(words, meant, 44) === this.resolve(words, antecedent);
    if (hints & PERSON && isSelf) return undefined;
    const theme = !(hints & PERSON) && meant.from < antecedent[1] && meant.to > antecedent[0] ? this.#things.earlier : meant;
    return theme && nameOf(words, theme, 44);
  }

  /** Who "he" or "she" is. */
  #somebody(words: SentenceWords, written: string, at: number): Theme | undefined {
    return this.#people.find(words, written, at, { named: this.#named, ship: this.#ship, beside: this.#beside, thing: this.#things.last });
  }

  /** What "it" and "they" stand for. */
  meant(words: SentenceWords, at: number): Theme | undefined {
    return this.#standsFor(textBetween(words, at, at + 1).toLowerCase(), words, at);
  }

  /** The theme that a pronoun stands for. */
  #standsFor(pronoun: string, words: SentenceWords, at: number): Theme | undefined {
    const { pronouns } = words.vocabulary.words,
      isSeveral = pronouns.several.includes(pronoun),
      isThing = pronouns.thing.includes(pronoun),
      fitting = isSeveral || isThing ? this.#byVerb.find(words, at, isSeveral, this.#things.last) : undefined;
    if (fitting) return fitting;
    if (isSeveral) return this.#several.they(words, at, this.#object, this.#things.last);
    return isThing && !isEmptyIt(words, at) && !isMatterInHand(words, at) ? this.#things.it(words, at) : undefined;
  }
}
