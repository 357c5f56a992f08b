// Speakers by their fullest name: short names, pronouns and offices resolved through the document.
import {
  ARTICLE,
  BASE,
  COORDINATOR,
  DETERMINER,
  INDEFINITE,
  NOT,
  OWNER,
  PAST,
  PERSON,
  PREPOSITION,
  PRESENT,
  RELATIVE,
  SUBORDINATOR,
} from '../words/vocabulary.js';
import { SAY } from '../words/verb-senses.js';
import { isCapital } from '../words/word-classes.js';
import { COMMA, signAt } from '../tokens/signs.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import type { Attribution } from './attributions.js';
import { bodyNoun, endsAsFirm, Firms, kindOfName } from './bodies.js';
import { takesPlural } from './cue-forms.js';
import { nameIn, nameOfAge, registerNames, runEnd, textOf, type NameRegister } from './names.js';
import { holderOf, registerOffices, type Holder } from './offices.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { holdsFinite, isBlank } from './stretch.js';
import { subjectOf } from './subject.js';
import { isNounish, wordBase } from './word-at.js';
import { afterPreposition, genderOf, headOf, inSentence, nounOf, rolesIn, withTitle } from './speaker-phrases.js';

/** Whom a phrase means. */
interface Speaker {
  readonly name: string;
  readonly isNamed: boolean;
  /** An office, a title or a pronoun has told that it is a person. */
  isPerson?: boolean;
  /** An article before a name alone, "the Army", has told that it is none. */
  isThing?: boolean;
  /** 1 he, 2 she, where a title or pronoun has told. */
  gender?: number;
}

/** Value of the class `speakerPronoun`: "it". */
const THING = 4;

/** Value of the class `evidenceCue`: what a firm shows it says. */
const BY_FIRM = 2;

/** Tokens between a comma and "who", at most, where it is told who did not. */
const DENIED = 10;

/** Sentences back in which the name for a pronoun is looked for; where they all go on about the same "she". */
const REACH = 8,
  FAR = 40;

/**
 * The speaker of each attribution; undefined where none can be named.
 * @param acts - of which no words are told: looked up last, they name the speaker of nothing else. Their speakers follow.
 */
export function nameSpeakers(reading: Reading, attributions: readonly Attribution[], acts: readonly Attribution[]): (string | undefined)[] {
  const resolver = new Resolver(reading);
  const names = attributions.map((attribution) => resolver.resolve(attribution)?.name);
  const lead = attributions.length > 0 ? reading.units[attributions[0].unit].block : -1;
  if (lead >= 0 && isFirstBlock(reading, lead)) nameIntroduced(reading, attributions, lead, names);
  return [...names, ...acts.map((act) => resolver.resolve(act)?.name)];
}

/** A person by name or office. */
function isSomebody({ isNamed, isThing, isPerson }: Speaker): boolean {
  return isPerson === true || (isNamed && !isThing);
}

/** No sentence of prose stands before the block. */
function isFirstBlock({ units, tokens: { kind } }: Reading, block: number): boolean {
  const lead = units.findIndex((unit) => unit.block === block);
  // A headline and a line that only says who wrote end in no sign.
  return units.slice(0, lead).every(({ to }) => kind[to - 1] === WORD || kind[to - 1] === NUMBER);
}

/** "A senior official said" in the lead is he whom the body introduces: the next speaker of that office in a later sentence, by name or with an article. */
function nameIntroduced(reading: Reading, attributions: readonly Attribution[], lead: number, names: (string | undefined)[]): void {
  const {
    tokens: { word },
    words: { definiteWord },
    vocabulary: { hints },
  } = reading;
  const isIntroduced = ([at]: Range): boolean => (hints[word[at]] & ARTICLE) !== 0 && !definiteWord[word[at]];
  const told = names.slice();
  // From the end back, so that each office knows its next bearer.
  const bearers = new Map<number, number>();
  let seen = attributions.length;
  for (let place = attributions.length - 1; place >= 0; place--) {
    const { source, unit } = attributions[place];
    for (; seen > 0 && attributions[seen - 1].unit > unit; seen--) {
      const later = attributions[seen - 1].source,
        office = later && rolesIn(reading, later).at(-1);
      if (office !== undefined) bearers.set(office, seen - 1);
    }
    if (!source || reading.units[unit].block !== lead || !isIntroduced(source) || nameIn(reading, source)) continue;
    const next = bearers.get(rolesIn(reading, source).at(-1) ?? 0) ?? -1,
      bearer = next < 0 ? undefined : attributions[next].source;
    if (bearer && (isIntroduced(bearer) || nameIn(reading, bearer))) names[place] = told[next] ?? names[place];
  }
}

class Resolver {
  readonly #reading: Reading;
  readonly #firms: Firms;
  #register: NameRegister | undefined;
  #offices: ReadonlyMap<number, readonly Holder[]> | undefined;
  /** Units in which nobody holds an office: many pronouns ask the same ones. */
  readonly #withoutOffice = new Set<number>();
  /** The pronoun that each unit is about, 0 where it is none: asked for by as many. */
  readonly #aboutPronoun = new Map<number, number>();
  /** Tokens among which nobody is named, as the last search has found. */
  #nameless: Range = [0, 0];
  /** Latest speaker of each unit. */
  readonly #byUnit = new Map<number, Speaker>();
  /** Latest bearer of each office: "spokesman" → whom the text last called so. */
  readonly #byRole = new Map<number, Speaker>();
  /** Latest body that a noun heads: "ministry" → "the finance ministry". */
  readonly #byBody = new Map<number, Speaker>();
  readonly #known = new Map<string, Speaker>();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#firms = new Firms(reading);
  }

  /** The names of the document, collected when a short one is met. */
  get #names(): NameRegister {
    return (this.#register ??= registerNames(this.#reading));
  }

  resolve({ source, cue, content, unit }: Attribution): Speaker | undefined {
    if (!source) return undefined;
    const {
      tokens,
      words,
      vocabulary: {
        classes: { governedPronoun },
      },
    } = this.#reading;
    const [from, to] = source;
    const isWord = to - from === 1;
    const pronoun = isWord && !isOther(this.#reading, from) ? words.speakerPronoun[tokens.word[from]] || governedPronoun[tokens.word[from]] : 0;
    // "Heard it said that": nobody says so.
    if (pronoun === 0 ? this.#isThing(source, cue) : pronoun === THING && from > 0 && words.perceives[wordBase(this.#reading, from - 1)] !== 0)
      return undefined;
    const speaker =
      pronoun >= 8
        ? this.#relative(from, unit)
        : pronoun !== 0
          ? (this.#antecedent(pronoun, unit, from, content) ??
            (pronoun < 5 || (pronoun < 7 && cue && this.#isTold(cue, content))
              ? this.#speaker(pronoun === 5 ? textOf(this.#reading, source) : textOf(this.#reading, source).toLowerCase(), false)
              : undefined))
          : (this.#body(source, unit) ?? this.#describe(source));
    // "Learned of it when a shop reported": the sentence is about who learned.
    if (
      speaker &&
      !(from > this.#reading.units[unit].from && bitsAt(this.#reading, from - 1) & SUBORDINATOR && !(bitsAt(this.#reading, from - 1) & DETERMINER))
    )
      this.#byUnit.set(unit, speaker);
    return speaker;
  }

  /** "We told them that it was late": who writes tells what was said; "we hope", "I think" is how it is written, "we declared an incident" was done. */
  #isTold([, to]: Range, [said]: readonly Range[]): boolean {
    const {
      tokens: { word },
      vocabulary: { sense },
      words: { clauseCue, complementizer },
    } = this.#reading;
    const verb = wordBase(this.#reading, to - 1);
    if (!(said as Range | undefined) || sense[word[to - 1]] !== SAY || !(bitsAt(this.#reading, to - 1) & PAST)) return false;
    return clauseCue[verb] === 0
      ? holdsFinite(this.#reading, ...said)
      : complementizer[word[said[0]]] !== 0 || complementizer[word[said[0] - 1]] !== 0;
  }

  /** "Graves show", "legend says": nobody speaks. */
  #isThing(source: Range, cue: Range | undefined): boolean {
    const { words, tokens } = this.#reading;
    for (let at = source[0]; at < source[1]; at++) if (words.lore[tokens.word[at]]) return true;
    // "This contradicts what was said on Monday".
    if (source[1] - source[0] === 1 && words.definiteWord[tokens.word[source[0]]] !== 0) return true;
    if (nameIn(this.#reading, source) || rolesIn(this.#reading, source).length > 0) return false;
    // "The figures indicated that", but "the firm indicated that it would sell".
    const shows = cue ? words.evidenceCue[wordBase(this.#reading, cue[1] - 1)] : 0;
    if (shows !== 0) return shows !== BY_FIRM || bodyNoun(this.#reading, source) === 0;
    // "Vendor says the fix will ship": notes leave articles out.
    if (cue && words.clauseOnly[wordBase(this.#reading, cue[1] - 1)]) return false;
    return (
      source[1] - source[0] === 1 &&
      !isCapital(this.#reading, source[0]) &&
      !takesPlural(this.#reading, source[0], source[0]) &&
      !words.starter[tokens.word[source[0]]]
    );
  }

  /** "The firm": the body that has been called so, or the firm that was told of last. */
  #body(source: Range, unit: number): Speaker | undefined {
    const noun = bodyNoun(this.#reading, source);
    if (noun === 0) return undefined;
    const called = this.#byBody.get(noun);
    if (called || this.#reading.words.body[noun] % 2 === 0) return called;
    for (let index = unit; index >= 0 && index > unit - REACH; index--) {
      const speaker =
        this.#byUnit.get(index) ?? this.#subject(index, source[0], false) ?? (index === unit ? this.#owner(index, source[0]) : undefined);
      const kind = speaker?.isNamed && !speaker.isPerson ? kindOfName(this.#reading, this.#names, speaker.name) : -1;
      // "Lumen has put off its launch, the firm said": of one word, and nobody's surname.
      if (speaker && (kind > 0 || (kind === 0 && index === unit && !speaker.name.includes(' ')))) return speaker;
    }
    const name = this.#firms.before(source[0], unit);
    return name === undefined ? undefined : this.#speaker(name, true);
  }

  /** "Lumen has put off its launch": a name of one word that opens its sentence and has something of its own. */
  #owner(index: number, before: number): Speaker | undefined {
    const {
      tokens: { word },
      vocabulary: { hints },
    } = this.#reading;
    const { from, to } = this.#reading.units[index];
    const name = nameIn(this.#reading, [from, from + 1]);
    for (let at = from + 1; name && at < Math.min(to, before); at++)
      if ((hints[word[at]] & (OWNER | PERSON)) === OWNER) return this.#speaker(textOf(this.#reading, name), true);
    return undefined;
  }

  /** "Moe, who said": the phrase before. */
  #relative(at: number, unit: number): Speaker | undefined {
    let end = signAt(this.#reading.tokens, at - 1) === COMMA ? at - 1 : at;
    // "It was Moe, not the mayor, who said": whoever did not is set in.
    let comma = end - 1;
    while (comma > at - DENIED && signAt(this.#reading.tokens, comma) !== COMMA) comma--;
    if (
      end < at &&
      signAt(this.#reading.tokens, comma) === COMMA &&
      bitsAt(this.#reading, bitsAt(this.#reading, comma + 1) & COORDINATOR ? comma + 2 : comma + 1) & NOT
    )
      end = comma;
    const phrase = phraseBefore(this.#reading, end, this.#reading.units[unit].from);
    return phrase && this.#describe(afterPreposition(this.#reading, phrase, (bitsAt(this.#reading, at + 1) & (BASE | PRESENT | PAST)) === BASE));
  }

  /** The speaker that a phrase names or describes. */
  #describe(source: Range): Speaker | undefined {
    const { tokens, words } = this.#reading;
    // "The 61-year-old": whoever the text has given that age.
    const name = nameIn(this.#reading, source) ?? (words.definiteWord[tokens.word[source[0]]] ? nameOfAge(this.#reading, source) : undefined);
    const roles = rolesIn(this.#reading, source);
    let speaker: Speaker | undefined;
    if (name) {
      const written = textOf(this.#reading, name);
      const full = written.includes(' ') ? written : (this.#names.full.get(written) ?? withTitle(this.#reading, name, source));
      speaker = this.#speaker(full, true);
      const title = name[0] > source[0] ? genderOf(this.#reading, name[0] - 1, source[0]) : 0;
      if (title !== 0) speaker.gender = title;
    } else {
      const head = headOf(this.#reading, source);
      const isDefinite = words.definiteWord[tokens.word[source[0]]] !== 0;
      const office = isDefinite ? roles.at(-1) : undefined;
      speaker =
        (office === undefined ? undefined : (this.#byRole.get(office) ?? (head[1] - head[0] === 2 ? this.#holder(office, head[1]) : undefined))) ??
        this.#speaker(inSentence(this.#reading, head), false);
    }
    // "Police said he had fled. He denies it": several, and no "he".
    if (source[1] - source[0] === 1 && words.pluralNoun[tokens.word[source[0]]] !== 0) speaker.isThing = true;
    if (roles.length > 0 || speaker.gender !== undefined) speaker.isPerson = true;
    else if (name && name[0] > source[0] && words.definiteWord[tokens.word[name[0] - 1]]) speaker.isThing = true;
    for (const role of roles) this.#byRole.set(role, speaker);
    const last = tokens.word[(name ?? headOf(this.#reading, source))[1] - 1];
    if (words.body[last] && roles.length === 0 && source[1] - source[0] > 2) this.#byBody.set(last, speaker);
    return speaker;
  }

  /** Whom the text has named last before a token as holding an office. */
  #holder(office: number, before: number): Speaker | undefined {
    const holders = (this.#offices ??= registerOffices(this.#reading)).get(office);
    const holder = holders?.findLast(({ at, isWhole }) => isWhole && at < before) ?? holders?.findLast(({ at }) => at < before);
    const name = holder && textOf(this.#reading, holder.name);
    return name === undefined ? undefined : this.#speaker(this.#names.full.get(name) ?? name, true);
  }

  #speaker(name: string, isNamed: boolean): Speaker {
    let speaker = this.#known.get(name);
    if (!speaker) this.#known.set(name, (speaker = { name, isNamed }));
    return speaker;
  }

  /** Back through the sentences: who spoke last, or whom a sentence is about. */
  #antecedent(pronoun: number, unit: number, at: number, content: readonly Range[]): Speaker | undefined {
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
      if (!wantsPerson) return speaker;
      // "Norway gave her a medal": of one word, and no part of a full name, it may be a place.
      if (index !== unit && !speaker.isPerson && !speaker.name.includes(' ') && !this.#byUnit.has(index)) {
        place ??= speaker;
        continue;
      }
      speaker.gender = pronoun;
      speaker.isPerson = true;
      return speaker;
    }
    return wantsPerson ? (this.#anyName(this.#reading.units[Math.max(0, unit - REACH)].from, at) ?? place) : undefined;
  }

  /** Who spoke in a sentence, else whom it is about. */
  #spokeOrActed(index: number, at: number, wantsPerson: boolean, isNoSubject: boolean, isOwn: boolean): Speaker | undefined {
    const heard = this.#byUnit.get(index);
    // "Moe played down a report that pipes had burst. “No pipe,” he said": who is no person is no "he".
    if (heard && !(wantsPerson && !heard.isNamed && !heard.isPerson)) return heard;
    return (isNoSubject ? undefined : this.#subject(index, at, wantsPerson, wantsPerson && isOwn)) ?? heard;
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
    return speaker.isPerson === true || !endsAsFirm(this.#reading, speaker.name);
  }

  #mayBeBody({ isPerson, isNamed, name }: Speaker): boolean {
    return !isPerson && !(isNamed && kindOfName(this.#reading, this.#names, name) < 0);
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
      const full = this.#names.full.get(textOf(reading, [at, at + 1]));
      if (
        full !== undefined &&
        full.endsWith(textOf(reading, [at, at + 1])) &&
        (bitsAt(reading, first - 1) & RELATIVE || !(bitsAt(reading, first - 1) & (PREPOSITION | DETERMINER))) &&
        !endsAsFirm(reading, full)
      )
        return this.#speaker(full, true);
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
    if ((hints[first] & (OWNER | PERSON)) === (OWNER | PERSON))
      return nameIn(this.#reading, subject) ? 0 : pronouns.she?.includes(lexicon.wordOf(first)) === true ? 2 : 1;
    return subject[1] - subject[0] === 1 ? words.speakerPronoun[first] : 0;
  }

  /** A name with a title of that gender in a unit: "he" after "Ms Lind met Mr Oak". */
  #titled(index: number, gender: number, before: number): Speaker | undefined {
    const { from, to } = this.#reading.units[index];
    for (let at = Math.min(to, before) - 1; at >= from; at--) {
      if (genderOf(this.#reading, at, from) !== gender || !isCapital(this.#reading, at) || !isCapital(this.#reading, at + 1)) continue;
      return this.#describe([at, runEnd(this.#reading, at + 1, to)]);
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
      if (name) return this.#describe(name[1] <= at ? name : [at, name[1]]);
      if (
        mayBeNameless &&
        bitsAt(this.#reading, at - 1) & DETERMINER &&
        !(hints[tokens.word[at - 1]] & INDEFINITE) &&
        !isNounish(this.#reading, at + 1)
      )
        return this.#describe([at - 1, at + 1]);
    }
    if (!isAsked && before >= to) this.#withoutOffice.add(index);
    return undefined;
  }

  /** @param isOwn - "Declan was asked on Monday and he said": of the sentence of the pronoun, where a name alone will do. */
  #subject(index: number, before: number, wantsPerson: boolean, isOwn = false): Speaker | undefined {
    const unit = this.#reading.units[index];
    const subject = subjectOf(this.#reading, unit.from, Math.min(unit.to, before));
    if (!subject || subject[1] > before) return undefined;
    const { tokens, words } = this.#reading;
    if (words.speakerPronoun[tokens.word[subject[0]]]) return undefined;
    const name = nameIn(this.#reading, subject);
    // "The Paper Kites": a band, a place.
    if (name && wantsPerson && name[0] === subject[0] + 1 && name[1] - name[0] > 1 && words.definiteWord[tokens.word[subject[0]]]) return undefined;
    // "Police" are several without an article, and no name.
    if (!wantsPerson && subject[1] - subject[0] === 1 && words.pluralNoun[tokens.word[subject[0]]] !== 0) return this.#describe(subject);
    // "The passenger train": no passenger.
    if (!name && (wantsPerson ? words.role[tokens.word[nounOf(this.#reading, subject)]] !== 0 : words.definiteWord[tokens.word[subject[0]]]))
      return this.#describe(subject);
    if (!name) return undefined;
    const isWhole = isOwn && name[0] === subject[0] && name[1] === subject[1],
      written = textOf(this.#reading, name);
    const isKnown = name[1] - name[0] > 1 || isWhole || this.#names.inner.has(written) || this.#names.full.has(written);
    return isKnown ? this.#describe(subject) : undefined;
  }
}

function isOther(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && at > 0 && isCapital(reading, at - 1);
}
