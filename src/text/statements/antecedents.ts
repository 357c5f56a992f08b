// Who "he", "she" and "it" are that say something: who spoke last, or whom the sentences before are about.
import { DETERMINER, INDEFINITE, OWNER, PERSON, PREPOSITION, RELATIVE } from '../words/vocabulary.js';
import { isCapital, isPlural } from '../words/word-classes.js';
import { isGivenName, isRoleAt } from '../words/roles.js';
import { COMMA, signAt } from '../tokens/signs.js';
import { SPACE_BEFORE, WORD } from '../tokens/tokens.js';
import { bodyNoun, kindOfName, namesNobody } from './bodies.js';
import { nameIn, runEnd, textOf, type NameRegister } from './names.js';
import { holderOf } from './offices.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { isBlank } from './stretch.js';
import { subjectOf } from './subject.js';
import { isNounish } from './word-at.js';
import { genderOf, nounOf } from './speaker-phrases.js';
import { isSomebody, REACH, type Speaker } from './speaker.js';

/** Value of the class `speakerPronoun`. */
const THEY = 3;

/** Sentences back in which the name for a pronoun is looked for, where they all go on about the same "she". */
const FAR = 40;

/** Who is known so far. */
interface Known {
  readonly names: NameRegister;
  /** Latest speaker of each unit. */
  readonly byUnit: ReadonlyMap<number, Speaker>;
  /** The speaker that a phrase names or describes. */
  describe(source: Range): Speaker | undefined;
  speaker(name: string, isNamed: boolean): Speaker;
}

export class Antecedents {
  readonly #reading: Reading;
  readonly #known: Known;
  /** Units in which nobody holds an office: many pronouns ask the same ones. */
  readonly #withoutOffice = new Set<number>();
  /** The pronoun that each unit is about, 0 where it is none: asked for by as many. */
  readonly #aboutPronoun = new Map<number, number>();
  /** Tokens among which nobody is named, as the last search has found. */
  #nameless: Range = [0, 0];

  constructor(reading: Reading, known: Known) {
    this.#reading = reading;
    this.#known = known;
  }

  /** Back through the sentences: who spoke last, or whom a sentence is about. */
  find(pronoun: number, unit: number, at: number, content: readonly Range[]): Speaker | undefined {
    if (pronoun > 4) return undefined;
    const wantsPerson = pronoun <= 2;
    let place: Speaker | undefined;
    for (let index = unit, low = unit - REACH; index >= 0 && index > low; index--) {
      // "The witness could be heard by video, she said": who is talked of would be "she" there too.
      // "She met President Roth. … she said": the sentence goes on about whom it began with.
      const isContinued = wantsPerson && this.#continues(index, pronoun, at);
      if (isContinued) low = Math.max(index - REACH, unit - FAR);
      const isSaid = index === unit && content.some(([from]) => from < at && isBlank(this.#reading, this.#reading.units[unit].from, from));
      const known = this.#spokeOrActed(index, at, wantsPerson, isSaid || isContinued, index === unit);
      const speaker = wantsPerson ? this.#personMeant(known, pronoun, index, at, isContinued, index === unit - 1) : known;
      if (!speaker || !(wantsPerson ? this.#mayBePerson(speaker, pronoun) : this.#mayBeBody(speaker))) continue;
      if (!wantsPerson && !this.#agrees(speaker, pronoun, index)) continue;
      if (!wantsPerson) return (this.#isBody(speaker, index) ? undefined : this.#bodyTold(unit, at)) ?? speaker;
      // "Norway gave her a medal": of one word, and no part of a full name, it may be a place.
      if (index !== unit && !speaker.isPerson && !speaker.name.includes(' ') && !this.#known.byUnit.has(index)) {
        place ??= speaker;
        continue;
      }
      speaker.gender = pronoun;
      speaker.isPerson = true;
      return speaker;
    }
    return wantsPerson ? (this.#anyName(this.#reading.units[Math.max(0, unit - REACH)].from, at) ?? place) : this.#bodyTold(unit, at);
  }

  /** "Nordwerk will cut 200 jobs, it said": the body that what it says is about, where nobody else is known. */
  #bodyTold(unit: number, at: number): Speaker | undefined {
    const reading = this.#reading,
      subject = subjectOf(reading, reading.units[unit].from, at),
      told =
        subject && (nameIn(reading, subject) !== undefined || bodyNoun(reading, subject) !== 0) ? this.subject(unit, at, false, true) : undefined;
    return told && this.#mayBeBody(told) ? told : undefined;
  }

  /** Who spoke in a sentence, else whom it is about. */
  #spokeOrActed(index: number, at: number, wantsPerson: boolean, isNoSubject: boolean, isOwn: boolean): Speaker | undefined {
    const heard = this.#known.byUnit.get(index);
    // "Moe played down a report that pipes had burst. “No pipe,” he said": who is no person is no "he".
    if (heard && !(wantsPerson && !heard.isNamed && !heard.isPerson)) return heard;
    return (isNoSubject ? undefined : this.subject(index, at, wantsPerson, wantsPerson && isOwn)) ?? heard;
  }

  /** Whom a sentence names by a title of the pronoun's gender, in an office or by name, where the known one may not be meant. */
  #personMeant(known: Speaker | undefined, pronoun: number, index: number, at: number, isContinued: boolean, isBefore: boolean): Speaker | undefined {
    const isOther = !known || (known.gender !== undefined && known.gender !== pronoun);
    const speaker = isOther ? (this.#titled(index, pronoun, at) ?? known) : known;
    if (isContinued || (speaker && isSomebody(speaker))) return speaker;
    return this.#inOffice(index, at, isBefore) ?? (isBefore ? this.#anyName(this.#reading.units[index].from, at) : undefined) ?? speaker;
  }

  #mayBePerson(speaker: Speaker, pronoun: number): boolean {
    if (!isSomebody(speaker) || (speaker.gender !== undefined && speaker.gender !== pronoun)) return false;
    // "Lund City Court heard the case. … he told": a body is nobody.
    return speaker.isPerson === true || !namesNobody(this.#reading, speaker.name);
  }

  /** Has somebody spoken who is no person, or is it called as bodies are? Else "Ada Moe left. Nordwerk will cut 200 jobs, it said" tells it of its own sentence. */
  #isBody(speaker: Speaker, index: number): boolean {
    if (this.#known.byUnit.get(index) === speaker) return true;
    return speaker.isNamed ? kindOfName(this.#reading, this.#known.names, speaker.name) > 0 : this.#isOfBody(index);
  }

  /** Is a sentence about a firm, a council, a crew …? */
  #isOfBody(index: number): boolean {
    const { tokens, units, vocabulary } = this.#reading,
      { from, to } = units[index],
      subject = subjectOf(this.#reading, from, to);
    if (!subject) return false;
    return bodyNoun(this.#reading, subject) !== 0 || vocabulary.classes.collective[tokens.word[nounOf(this.#reading, subject)]] !== 0;
  }

  /** "The weather was fine. They said no": nobody of whom only a sentence tells is "they" where it is one, but for a body, nor "it" where there are several. */
  #agrees(speaker: Speaker, pronoun: number, index: number): boolean {
    const { from, to } = this.#reading.units[index],
      subject = this.#known.byUnit.get(index) === speaker || speaker.isNamed ? undefined : subjectOf(this.#reading, from, to);
    if (!subject) return true;
    const isMany = isPlural(this.#reading, nounOf(this.#reading, subject));
    return isMany === (pronoun === THEY) || this.#isOfBody(index);
  }

  #mayBeBody({ isPerson, isNamed, name }: Speaker): boolean {
    return !isPerson && !(isNamed && kindOfName(this.#reading, this.#known.names, name) < 0);
  }

  /** The last person named anywhere before, where no sentence is about one: "while Moe was examined. … he wrote". */
  #anyName(low: number, before: number): Speaker | undefined {
    const reading = this.#reading,
      [from, to] = this.#nameless,
      isKnown = low >= from && low < to;
    for (let at = before - 1, end = isKnown ? to - 1 : low; at > end; at--) {
      // "Memorial Day": nobody.
      if (
        !isCapital(reading, at) ||
        reading.words.unit[reading.tokens.word[at]] !== 0 ||
        reading.quoteAt[at] !== 0 ||
        (isCapital(reading, at + 1) && at + 1 < before)
      )
        continue;
      let first = at;
      while (first > low && isCapital(reading, first - 1)) first--;
      const full = this.#known.names.full.get(textOf(reading, [at, at + 1]));
      if (
        full !== undefined &&
        full.endsWith(textOf(reading, [at, at + 1])) &&
        (bitsAt(reading, first - 1) & RELATIVE || !(bitsAt(reading, first - 1) & (PREPOSITION | DETERMINER))) &&
        !namesNobody(reading, full)
      )
        return this.#known.speaker(full, true);
      at = first;
    }
    this.#nameless = isKnown ? [from, Math.max(to, before)] : [low, before];
    return undefined;
  }

  /** Is a sentence about the same "he" or "she"? */
  #continues(index: number, pronoun: number, before: number): boolean {
    const { from, to } = this.#reading.units[index];
    if (before < to) return this.#pronounOf(from, before) === pronoun;
    let known = this.#aboutPronoun.get(index);
    if (known === undefined) this.#aboutPronoun.set(index, (known = this.#pronounOf(from, to)));
    return known === pronoun;
  }

  /** The pronoun that is the subject of a sentence, or owns it; 0 = none. */
  #pronounOf(from: number, to: number): number {
    const { tokens, words } = this.#reading;
    const subject = subjectOf(this.#reading, from, to);
    if (!subject) return 0;
    // "Her mother died. … she said".
    const first = tokens.word[subject[0]],
      {
        hints,
        lexicon,
        words: { pronouns },
      } = this.#reading.vocabulary;
    if ((hints[first] & (OWNER | PERSON)) === (OWNER | PERSON)) {
      const name = nameIn(this.#reading, subject);
      return name && !this.#isOfThing(name) ? 0 : pronouns.she?.includes(lexicon.wordOf(first)) === true ? 2 : 1;
    }
    return subject[1] - subject[0] === 1 ? words.speakerPronoun[first] : 0;
  }

  /** A name with a title of that gender in a unit: "he" after "Ms Lind met Mr Oak". */
  #titled(index: number, gender: number, before: number): Speaker | undefined {
    const { from, to } = this.#reading.units[index];
    for (let at = Math.min(to, before) - 1; at >= from; at--) {
      if (genderOf(this.#reading, at, from) !== gender || !isCapital(this.#reading, at) || !isCapital(this.#reading, at + 1)) continue;
      return this.#known.describe([at, runEnd(this.#reading, at + 1, to)]);
    }
    return undefined;
  }

  /** Who holds an office anywhere in a unit: "fog rose, and the pilot Ina Holm turned back", "police held its master". */
  #inOffice(index: number, before: number, mayBeNameless: boolean): Speaker | undefined {
    const {
      tokens,
      words,
      vocabulary: { hints },
    } = this.#reading;
    if (this.#withoutOffice.has(index)) return undefined;
    const { from, to } = this.#reading.units[index];
    let isAsked = false;
    for (let at = Math.min(to, before) - 1; at > from; at--) {
      if (tokens.kind[at] !== WORD || !words.role[tokens.word[at]] || this.#reading.quoteAt[at] !== 0 || isCapital(this.#reading, at)) continue;
      isAsked = true;
      const name = holderOf(this.#reading, at, from, to);
      if (name) return this.#known.describe(name[1] <= at ? name : [at, name[1]]);
      if (
        mayBeNameless &&
        bitsAt(this.#reading, at - 1) & DETERMINER &&
        !(hints[tokens.word[at - 1]] & INDEFINITE) &&
        !isNounish(this.#reading, at + 1)
      ) {
        // "Oslo's mayor": whose.
        let first = at - 1;
        const isOwner = !(tokens.flags[first] & SPACE_BEFORE);
        while (isOwner && first > from && isCapital(this.#reading, first - 1)) first--;
        return this.#known.describe([first, at + 1]);
      }
    }
    if (!isAsked && before >= to) this.#withoutOffice.add(index);
    return undefined;
  }

  /** @param isOwn - "Declan was asked on Monday and he said": of the sentence of the pronoun, where a name alone will do. */
  subject(index: number, before: number, wantsPerson: boolean, isOwn = false): Speaker | undefined {
    const unit = this.#reading.units[index];
    const subject = subjectOf(this.#reading, unit.from, Math.min(unit.to, before));
    if (!subject || subject[1] > before) return undefined;
    const { tokens, words } = this.#reading;
    if (words.speakerPronoun[tokens.word[subject[0]]]) return undefined;
    const name = nameIn(this.#reading, subject);
    // "The Paper Kites": a band, a place.
    if (name && wantsPerson && this.#isOfThing(name)) return undefined;
    if (name && wantsPerson && name[0] === subject[0] + 1 && name[1] - name[0] > 1 && words.definiteWord[tokens.word[subject[0]]]) return undefined;
    // "Police", "investigators" are several without an article, and no name.
    if (!wantsPerson && subject[1] - subject[0] === 1 && this.#isSeveral(subject[0])) return this.#known.describe(subject);
    // "The passenger train": no passenger.
    if (!name && (wantsPerson ? words.role[tokens.word[nounOf(this.#reading, subject)]] !== 0 : words.definiteWord[tokens.word[subject[0]]]))
      return this.#known.describe(subject);
    if (!name) return undefined;
    const isWhole = isOwn && name[0] === subject[0] && name[1] === subject[1],
      written = textOf(this.#reading, name);
    const isKnown = name[1] - name[0] > 1 || isWhole || this.#known.names.inner.has(written) || this.#known.names.full.has(written);
    return isKnown ? this.#known.describe(subject) : undefined;
  }

  /** "Her book, | Stone Gardens": a thing is called so, and nobody; but "her driver, Stone Moe", "her understudy, Ada Moe". */
  #isOfThing([from]: Range): boolean {
    const { tokens, words, vocabulary } = this.#reading;
    const noun = from - 2;
    if (isGivenName(vocabulary, textOf(this.#reading, [from, from + 1]))) return false;
    return signAt(tokens, from - 1) === COMMA && (vocabulary.hints[tokens.word[noun - 1]] & OWNER) !== 0 && words.role[tokens.word[noun]] === 0;
  }

  /** "Police", "critics"; of those who speak by office "officials". */
  #isSeveral(at: number): boolean {
    const { tokens, words } = this.#reading;
    return words.pluralNoun[tokens.word[at]] !== 0 || (isRoleAt(this.#reading, at) && isPlural(this.#reading, at));
  }
}
