// What the lines of a form tell together of what stands above or below them: "Street party", above "Date: 12 May" and "Time: 7 pm".
import type { Span } from '../../../model/index.js';
import { isInterval, whenFromEdtf, type When } from '../../../time/index.js';
import type { Block, DocumentStructure } from '../../document.js';
import { CLOSE_PAREN, COLON, COMMA, DOT, QUESTION, signAt } from '../../tokens/signs.js';
import { tokensOf } from '../../tokens/token-at.js';
import type { Vocabulary } from '../../structure/vocabulary.js';
import { WORD, type Tokens } from '../../tokens/tokens.js';
import type { ListEntry } from '../entries/entries.js';
import { stateIn } from '../entries/entry-state.js';
import { BEGIN, CLOCK, DAY, END, endsInColumn, isField, PLACE, readField, type Field } from './fields.js';
import { isAttached } from '../lines/stamp-lines.js';
import { extent, onDay, type ToldSpan, type ToldTimes } from '../told-time.js';

/** Tokens of what a form is about, at most. */
const LONGEST_SUBJECT = 30;
/** Fields from a begin to its end, at most. */
const MOST_BETWEEN = 8;
/** Forms of a day alone, at least. */
const FEWEST_FORMS = 2;

/** What the forms of a text tell, and the lines that they take. */
export interface Forms {
  readonly entries: readonly ListEntry[];
  /** Indices of blocks. */
  readonly taken: ReadonlySet<number>;
}

/** Finds the forms of a text: one event from its day and clock or from its begin and end, one for each stage. */
export function readForms(tokens: Tokens, structure: DocumentStructure, words: Vocabulary, told: ToldTimes): Forms {
  const reader = new FormReader(tokens, structure, words, told);
  for (const index of structure.blocks.keys()) reader.read(index);
  return reader.end();
}

/** One form: its fields and what they are about. */
interface Form {
  readonly fields: readonly Field[];
  readonly subject: Span;
  readonly state: ListEntry['state'];
  readonly day: Field | undefined;
}

/** Goes through the blocks of a text, and tells a form where it ends. */
class FormReader {
  readonly #tokens: Tokens;
  readonly #structure: DocumentStructure;
  readonly #words: Vocabulary;
  readonly #told: ToldTimes;
  readonly #entries: ListEntry[] = [];
  readonly #taken = new Set<number>();
  /** Forms of a day alone, and the blocks of their subjects. */
  readonly #lone: (readonly [field: Field, subject: number])[] = [];
  /** Of the form in hand. */
  #fields: Field[] = [];
  /** Index of the block that it is about; -1 = none. */
  #subject = -1;
  /** A label names that: "What: Street party". */
  #isNamed = false;
  /** A block below the first of the forms of a day alone is part of none. */
  #hasOthers = false;

  constructor(tokens: Tokens, structure: DocumentStructure, words: Vocabulary, told: ToldTimes) {
    this.#tokens = tokens;
    this.#structure = structure;
    this.#words = words;
    this.#told = told;
  }

  /** The next block: a field, the subject of a form, or the end of one. */
  read(index: number): void {
    const tokens = this.#tokens,
      words = this.#words,
      told = this.#told,
      { text, blocks } = this.#structure,
      block = blocks[index],
      isBelow = index > 0 && isAttached(text, blocks[index - 1], block),
      field = readField(tokens, block, index, words, told, isBelow);
    if (field) {
      this.#fields.push(field);
      return;
    }
    if (namesSubject(tokens, block, words)) {
      this.#name(index, isBelow);
      return;
    }
    const hasSubject = this.#subject >= 0,
      hasFields = this.#fields.length > 0;
    // "Area: Sector 12", but not the head of the next form.
    const isOther =
      index > 0 &&
      (isBelow || (hasSubject && !hasFields && !this.#isAboveTime(index))) &&
      block.level === undefined &&
      isField(tokens, ...tokensOf(tokens, block));
    if (isOther && (hasSubject || (hasFields && namesSubjectBelow(tokens, text, blocks, index, words)))) return;
    this.#subject = !this.#close(index) && !isOther && this.#mayHead(block) ? index : -1;
    this.#isNamed = false;
  }

  /** Behind the last block. */
  end(): Forms {
    this.#close();
    // "Date: 3 May", once or above what somebody wrote, may be the day of the text.
    if (this.#lone.length >= FEWEST_FORMS && !this.#hasOthers)
      for (const [field, head] of this.#lone) if (this.#tell([{ ...field, isOwn: true }], this.#structure.blocks[head])) this.#taken.add(head);
    return { entries: this.#entries.sort((a, b) => a.span.start - b.span.start), taken: this.#taken };
  }

  /** "What: Street party", above or below "When: …". */
  #name(index: number, isBelow: boolean): void {
    if (this.#fields.length > 0 && (this.#isNamed || !isBelow)) this.#close(index);
    // "Event: Spring fair", right above "Topic: Bees".
    else if (this.#isNamed && isBelow) return;
    this.#subject = index;
    this.#isNamed = true;
  }

  /** Ends the form in hand. @returns whether the block below it is what it tells of */
  #close(below = this.#structure.blocks.length): boolean {
    const { text, blocks, title } = this.#structure,
      fields = this.#fields,
      first = fields.at(0)?.index ?? 0,
      isBelow = fields.length > 0 && isReport(text, blocks, below) && !this.#hasTime(blocks[below]),
      isOfBelow = isBelow && !this.#isNamed && this.#mayHead(blocks[below]) && !(first > 0 && isAttached(text, blocks[first - 1], blocks[first]));
    if (isOfBelow) this.#subject = below;
    const subject = this.#subject,
      isAbove = title && fields.length > 0 && title.end <= blocks[first].start && !this.#isDated(title),
      above = subject >= 0 ? blocks[subject] : isAbove ? title : undefined,
      head = above ?? (isBelow ? blocks[below] : undefined);
    const isTold = head !== undefined && fields.length > 0 && this.#tell(fields, head);
    if (isTold && !above) this.#taken.add(below);
    if (isTold && subject >= 0 && (this.#isNamed || (!this.#entries[this.#entries.length - 1].label && !this.#hasTime(blocks[subject]))))
      this.#taken.add(subject);
    if (!isTold && subject >= 0 && fields.length === 1 && fields[0].role === DAY) this.#lone.push([fields[0], subject]);
    else this.#hasOthers ||= fields.length === 0 && this.#lone.length > 0 && (subject >= 0 || below < blocks.length);
    this.#fields = [];
    return isOfBelow;
  }

  #hasTime(span: Span): boolean {
    return this.#told.spansIn(...tokensOf(this.#tokens, span), 1).length > 0;
  }

  /** "Founded: 1914", above "Closed: 1935", heads no form. */
  #isDated(span: Span): boolean {
    const tokens = this.#tokens,
      told = this.#told;
    return this.#hasTime(span) && (isField(tokens, ...tokensOf(tokens, span)) || endsInColumn(tokens, span, told));
  }

  #mayHead(block: Block): boolean {
    const tokens = this.#tokens,
      words = this.#words,
      [from, to] = tokensOf(tokens, block),
      sign = signAt(tokens, to - 1);
    return (
      (block.kind === 'heading' || block.kind === 'headline' || block.kind === 'paragraph') &&
      block.sentences.length === 1 &&
      to - from <= LONGEST_SUBJECT &&
      // "Dear Ada,"; "When does the pool open?" is answered.
      sign !== DOT &&
      sign !== COMMA &&
      sign !== QUESTION &&
      !this.#isDated(block) &&
      !tokens.word.subarray(from, to).some((id) => words.timelineHeading[id] !== 0)
    );
  }

  /** "Salt and Tar: Two Centuries", above "3 May – 4 June", "Until 4 June". */
  #isAboveTime(index: number): boolean {
    const tokens = this.#tokens,
      words = this.#words,
      told = this.#told,
      { text, blocks } = this.#structure,
      below = blocks.at(index + 1),
      field = below && isAttached(text, blocks[index], below) ? readField(tokens, below, index + 1, words, told, true) : undefined;
    return field?.time !== undefined && field.words[1] - field.words[0] < 2 && signAt(tokens, field.words[1]) !== COLON;
  }

  /** Tells a form of what heads it. @returns whether it tells anything */
  #tell(fields: readonly Field[], head: Span): boolean {
    const tokens = this.#tokens,
      words = this.#words,
      told = this.#told,
      before = this.#entries.length,
      form = {
        fields,
        subject: withoutTime(tokens, head, words, told),
        state: stateIn(tokens, ...tokensOf(tokens, head), false, words),
        day: fields.find(({ role }) => role === DAY),
      };
    this.#tellStages(form);
    if (this.#entries.length === before) this.#tellDays(form);
    else this.#tellStretch(form);
    if (this.#entries.length === before) return false;
    for (const { index, role } of fields) if (role < BEGIN || role === PLACE) this.#taken.add(index);
    return true;
  }

  /** From each begin to its end, and each stage: "Detected: 09:20". */
  #tellStages(form: Form): void {
    const tokens = this.#tokens,
      { word } = tokens,
      { rangeWord, governor } = this.#words,
      { fields, subject, day } = form;
    // "Incident report: queue stalled" names a stage by what stalled.
    const colon = tokens.text.slice(subject.start, subject.end).indexOf(': ') + 1,
      name = { start: subject.start + (colon && colon + 1), end: subject.end };
    for (const [place, field] of fields.entries()) {
      const { role, time, words, index } = field;
      if (!time || role < BEGIN || this.#taken.has(index)) continue;
      const end = role === BEGIN ? fields.slice(place + 1, place + MOST_BETWEEN).find((other) => other.role === END) : undefined,
        when = ofDay(time, day);
      if (end?.time) {
        this.#taken.add(end.index);
        this.#add(form, field, time, extent(when, ofDay(end.time, day).edtf));
      }
      // "Until 4 June", "From 3 May", and nothing else; "from 9 am" is told of each day.
      else if (words[1] === words[0] + 1 && rangeWord[word[words[0]]] + governor[word[words[0]]] !== 0) {
        if (!time.isDayless || day) this.#add(form, field, time, withOpenEnd(when, role === END));
      } else this.#add(form, field, time, when, [{ start: tokens.start[words[0]], end: tokens.end[words[1] - 1] }, name]);
    }
  }

  /** "3 May – 4 June", above "Opening: 2 May, 18:00" */
  #tellStretch(form: Form): void {
    const { fields, day } = form;
    if (day?.time?.isRange && !fields.some(({ role, time }) => role >= BEGIN && time?.isDayless)) this.#add(form, day, day.time, day.time.when);
  }

  /** Its day, with its clock; "When: 3 May", above "When: 4 May": on both. */
  #tellDays(form: Form): void {
    const { fields, day } = form,
      clock = fields.find(({ role }) => role === CLOCK),
      isPlaced = fields.some(({ role, isOwn }) => role === PLACE || isOwn);
    if (!(clock ? day : isPlaced)) return;
    for (const field of clock ? [clock] : fields) if (field.time && field.role < BEGIN) this.#add(form, field, field.time, ofDay(field.time, day));
  }

  /** @param stage - The words of a stage and what it is one of; absent: what the form is about. */
  #add(
    { subject, state }: Form,
    { index }: Field,
    { provenance, from, to }: ToldSpan,
    when: When,
    [body, label]: readonly [body: Span, label?: Span] = [subject],
  ): void {
    const { start, end } = this.#structure.blocks[index];
    this.#entries.push({
      span: { start, end },
      time: { start: this.#tokens.start[from], end: this.#tokens.end[to - 1] },
      when,
      provenance,
      body,
      ...(label && { label }),
      ...(state && !label && { state }),
      kind: 'paragraph',
    });
    this.#taken.add(index);
  }
}

/** "Start: 9:00", beside "Date: 17 March". */
function ofDay({ when, isDayless }: ToldSpan, day: Field | undefined): When {
  return (isDayless && day?.time ? onDay(when, day.time.when) : undefined) ?? when;
}

/** "Subject: Budget review", "What: Street party" */
function namesSubject(tokens: Tokens, block: Block, { subjectLabel }: Vocabulary): boolean {
  const [from, to] = tokensOf(tokens, block);
  return subjectLabel[tokens.word[from]] !== 0 && signAt(tokens, from + 1) === COLON && to > from + 2 && to - from <= LONGEST_SUBJECT;
}

/** Whether one of the next lines, right below each other, names what a form is about. */
function namesSubjectBelow(tokens: Tokens, text: string, blocks: readonly Block[], index: number, words: Vocabulary): boolean {
  for (let below = index + 1; below < Math.min(blocks.length, index + MOST_BETWEEN) && isAttached(text, blocks[below - 1], blocks[below]); below++)
    if (namesSubject(tokens, blocks[below], words)) return true;
  return false;
}

/** "Date: 3 May" and "Time: 21:40", right above a sentence that tells what happened then. */
function isReport(text: string, blocks: readonly Block[], below: number): boolean {
  const { [below - 1]: before, [below]: block } = blocks as readonly (Block | undefined)[];
  return (
    before !== undefined &&
    (block?.kind === 'paragraph' || block?.kind === 'heading') &&
    block.level === undefined &&
    block.sentences.length === 1 &&
    isAttached(text, before, block)
  );
}

/** "Login failures on 14 April 2034" without its day. */
function withoutTime(tokens: Tokens, span: Span, { governor, subjectLabel, slotCue }: Vocabulary, told: ToldTimes): Span {
  const [first, to] = tokensOf(tokens, span),
    // "Event: Annual dinner".
    from = subjectLabel[tokens.word[first]] !== 0 && signAt(tokens, first + 1) === COLON ? first + 2 : first,
    closing = told.closing(from, signAt(tokens, to - 1) === CLOSE_PAREN ? to - 2 : to - 1),
    // "Budget review (moved from 20 March)": another time, and no own.
    time = closing && slotCue[tokens.word[closing.from - 1]] === 0 ? closing : undefined;
  let end = time?.from ?? to;
  while (time && end > from && (tokens.kind[end - 1] !== WORD || governor[tokens.word[end - 1]] !== 0)) end--;
  return end > from ? { start: tokens.start[from], end: tokens.end[end - 1] } : span;
}

/** Up to a time, or from it on. */
function withOpenEnd(when: When, isEnd: boolean): When {
  return isInterval(when) ? when : whenFromEdtf(isEnd ? `../${when.edtf}` : `${when.edtf}/..`, { timeZone: when.timeZone });
}
