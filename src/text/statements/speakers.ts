// Speakers by their fullest name: short names, pronouns and offices resolved through the document.
import { BASE, COORDINATOR, DETERMINER, NOT, OWNER, PAST, PERSON, PRESENT, SUBORDINATOR } from '../words/vocabulary.js';
import { SAY } from '../words/verb-senses.js';
import { isCapital } from '../words/word-classes.js';
import { COMMA, signAt } from '../tokens/signs.js';
import type { Attribution } from './attributions.js';
import { bodyNoun, isOffice, Firms, kindOfName } from './bodies.js';
import { takesPlural } from './cue-forms.js';
import { nameIn, nameOfAge, registerNames, textOf, type NameRegister } from './names.js';
import { registerOffices, type Holder } from './offices.js';
import { phraseBefore } from './phrase-before.js';
import type { Range } from './phrase.js';
import { bitsAt, type Reading } from './reading.js';
import { holdsFinite } from './stretch.js';
import { wordBase } from './word-at.js';
import { afterPreposition, genderOf, headOf, inSentence, rolesIn, withTitle } from './speaker-phrases.js';
import { Antecedents } from './antecedents.js';
import { isFirstBlock, nameIntroduced } from './introduced-speakers.js';
import { REACH, type Speaker } from './speaker.js';

/** Values of the class `speakerPronoun`: "it", "I", "you"; from here on "who". */
const THING = 4,
  AUTHOR = 5,
  READER = 7,
  RELATIVE_PRONOUN = 8;

/** Value of the class `evidenceCue`: what a firm shows it says. */
const BY_FIRM = 2;

/** Tokens between a comma and "who", at most, where it is told who did not. */
const DENIED = 10;

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

class Resolver {
  readonly #reading: Reading;
  readonly #firms: Firms;
  #register: NameRegister | undefined;
  #offices: ReadonlyMap<number, readonly Holder[]> | undefined;
  /** Latest speaker of each unit. */
  readonly byUnit = new Map<number, Speaker>();
  /** Latest bearer of each office: "spokesman" → whom the text last called so. */
  readonly #byRole = new Map<number, Speaker>();
  /** Latest body that a noun heads: "ministry" → "the finance ministry". */
  readonly #byBody = new Map<number, Speaker>();
  readonly #known = new Map<string, Speaker>();

  readonly #antecedents: Antecedents;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#firms = new Firms(reading);
    this.#antecedents = new Antecedents(reading, this);
  }

  /** The names of the document, collected when a short one is met. */
  get names(): NameRegister {
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
    const speaker = this.#meant(source, pronoun, unit, cue, content);
    // "Learned of it when a shop reported": the sentence is about who learned.
    if (
      speaker &&
      !(from > this.#reading.units[unit].from && bitsAt(this.#reading, from - 1) & SUBORDINATOR && !(bitsAt(this.#reading, from - 1) & DETERMINER))
    )
      this.byUnit.set(unit, speaker);
    return speaker;
  }

  /** Whom the words of a source mean. */
  #meant(source: Range, pronoun: number, unit: number, cue: Range | undefined, content: readonly Range[]): Speaker | undefined {
    if (pronoun >= RELATIVE_PRONOUN) return this.#relative(source[0], unit);
    if (pronoun === 0) return this.#body(source, unit) ?? this.describe(source);
    const antecedent = this.#antecedents.find(pronoun, unit, source[0], content);
    if (antecedent) return antecedent;
    const isShown = pronoun < AUTHOR || (pronoun < READER && cue !== undefined && this.#isTold(cue, content));
    if (!isShown) return undefined;
    const written = textOf(this.#reading, source);
    return this.speaker(pronoun === AUTHOR ? written : written.toLowerCase(), false);
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
        this.byUnit.get(index) ?? this.#antecedents.subject(index, source[0], false) ?? (index === unit ? this.#owner(index, source[0]) : undefined);
      const kind =
        speaker?.isNamed && !speaker.isPerson && !isOffice(this.#reading, speaker.name) ? kindOfName(this.#reading, this.names, speaker.name) : -1;
      // "Lumen has put off its launch, the firm said": of one word, and nobody's surname.
      if (speaker && (kind > 0 || (kind === 0 && index === unit && !speaker.name.includes(' ')))) return speaker;
    }
    const name = this.#firms.before(source[0], unit);
    return name === undefined ? undefined : this.speaker(name, true);
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
      if ((hints[word[at]] & (OWNER | PERSON)) === OWNER) return this.speaker(textOf(this.#reading, name), true);
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
    return phrase && this.describe(afterPreposition(this.#reading, phrase, (bitsAt(this.#reading, at + 1) & (BASE | PRESENT | PAST)) === BASE));
  }

  /** The speaker that a phrase names or describes. */
  describe(source: Range): Speaker | undefined {
    const { tokens, words } = this.#reading;
    // "The 61-year-old": whoever the text has given that age.
    const name = nameIn(this.#reading, source) ?? (words.definiteWord[tokens.word[source[0]]] ? nameOfAge(this.#reading, source) : undefined);
    const roles = rolesIn(this.#reading, source);
    let speaker: Speaker | undefined;
    if (name) {
      const written = textOf(this.#reading, name);
      const full = this.names.full.get(written) ?? (written.includes(' ') ? written : withTitle(this.#reading, name, source));
      speaker = this.speaker(full, true);
      // "Her husband, Alan Moe,".
      const before = name[0] - (signAt(tokens, name[0] - 1) === COMMA ? 2 : 1);
      const title = before >= source[0] ? genderOf(this.#reading, before, source[0]) : 0;
      if (title !== 0) speaker.gender = title;
    } else {
      const head = headOf(this.#reading, source);
      const isDefinite = words.definiteWord[tokens.word[source[0]]] !== 0;
      const office = isDefinite ? roles.at(-1) : undefined;
      speaker =
        (office === undefined ? undefined : (this.#byRole.get(office) ?? (head[1] - head[0] === 2 ? this.#holder(office, head[1]) : undefined))) ??
        this.speaker(inSentence(this.#reading, head), false);
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
    return name === undefined ? undefined : this.speaker(this.names.full.get(name) ?? name, true);
  }

  speaker(name: string, isNamed: boolean): Speaker {
    let speaker = this.#known.get(name);
    if (!speaker) this.#known.set(name, (speaker = { name, isNamed }));
    return speaker;
  }
}

function isOther(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && at > 0 && isCapital(reading, at - 1);
}
