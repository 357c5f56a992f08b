// Days that share one month: "3, 5 and 9 March", "March 3rd, 5th and 9th, 2031", "the 3rd, 5th and 9th".
import { LONGEST_MONTH } from '../../time/index.js';
import type { Lexicon } from '../tokens/lexicon.js';
import { NEWLINE, NUMBER, SPACE_BEFORE, WORD, numberAt, type Tokens } from '../tokens/tokens.js';
import { meaningLike, type Meaning } from './meaning.js';
import type { Atom } from './stage.js';

/** What each is in its list. */
function inOrder(list: readonly Atom[]): Atom[] {
  const from = list[0].start;
  // "On 3, 9 and 18 March": so many days; "3, 4 and 5 March" are a stretch.
  const days = [...list.map(({ meaning }) => meaning.day), list[list.length - 1].meaning.other?.day].filter((day) => day !== undefined);
  const isRun = days.every((day, index) => index === 0 || day === days[index - 1] + 1);
  return list.map((atom, index) => ({
    ...atom,
    list: { from, range: !isRun ? undefined : index === 0 ? 'start' : index === list.length - 1 ? 'end' : undefined },
  }));
}

/** Puts the days that a list names before or behind the one that tells the month, each as a time of its own. */
export function withDayLists(atoms: readonly Atom[], tokens: Tokens, lexicon: Lexicon): readonly Atom[] {
  const comma = lexicon.values('listComma'),
    joint = lexicon.values('listJoint'),
    suffix = lexicon.values('suffix'),
    stop = lexicon.values('stop'),
    after = lexicon.values('afterDay');
  const { kind, flags, word, start, end } = tokens;
  let found: Atom[] | undefined;
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index];
    const { meaning } = atom;
    const { month, other } = meaning;
    if (meaning.day !== undefined && meaning.weekday === undefined && meaning.hour === undefined && meaning.every === undefined) {
      if (month === undefined && other?.month !== undefined) {
        const list = before(atom, other, index === 0 ? 0 : atoms[index - 1].end);
        if (list.length > 0) {
          (found ??= atoms.slice(0, index)).push(...inOrder([...list, atom]));
          continue;
        }
      }
      if ((month !== undefined || isSuffix(atom.end - 1)) && other === undefined && meaning.year === undefined && meaning.shortYear === undefined) {
        const next = atoms.slice(index + 1, index + 3).find((told) => told.meaning.weak === undefined);
        const list = behind(atom, next?.start ?? tokens.length);
        if (list.length > 0) {
          (found ??= atoms.slice(0, index)).push(...inOrder(list));
          // The year behind the list, and what is no time by itself.
          while (index + 1 < atoms.length && atoms[index + 1].start < list[list.length - 1].end) index++;
          continue;
        }
      }
    }
    found?.push(atom);
  }
  return found ?? atoms;

  /** The day whose number stands at a token, 0 where none does. */
  function dayAt(at: number): number {
    const day = kind[at] === NUMBER && end[at] - start[at] < 3 && (flags[at] & SPACE_BEFORE) !== 0 ? numberAt(tokens, at) : 0;
    return day > LONGEST_MONTH ? 0 : day;
  }

  function isSuffix(at: number): boolean {
    return kind[at] === WORD && suffix[word[at]] !== 0 && (flags[at] & SPACE_BEFORE) === 0;
  }

  function listed(atom: Atom, told: Meaning, day: number, from: number): Atom {
    return { ...atom, start: from, end: isSuffix(from + 1) ? from + 2 : from + 1, meaning: meaningLike(told, { day, other: undefined }), joint: -1 };
  }

  /** The days before "5 and 9 March", which fall from right to left. */
  function before(atom: Atom, told: Meaning, from: number): Atom[] {
    const days: Atom[] = [];
    let least = atom.meaning.day ?? 0;
    for (let at = atom.start - 1; at > from && comma[word[at]] !== 0;) {
      const number = isSuffix(at - 1) ? at - 2 : at - 1;
      const day = number < from ? 0 : dayAt(number);
      if (day === 0 || day >= least) break;
      days.unshift(listed(atom, told, (least = day), number));
      at = number - 1;
    }
    return days;
  }

  /** "March 3" and the days behind it, where the list ends with "and 9" and the phrase with it; a year behind them is that of all. */
  function behind(atom: Atom, to: number): Atom[] {
    const numbers: [day: number, at: number][] = [];
    let most = atom.meaning.day ?? 0,
      at = atom.end,
      isLast = false;
    while (!isLast && at + 1 < to && (comma[word[at]] !== 0 || joint[word[at]] !== 0)) {
      isLast = joint[word[at]] !== 0;
      if (!isLast && joint[word[at + 1]] !== 0) {
        isLast = true;
        at++;
      }
      const day = dayAt(at + 1);
      if (day <= most || (atom.meaning.month === undefined && !isSuffix(at + 2))) return [];
      numbers.push([(most = day), at + 1]);
      at = isSuffix(at + 2) ? at + 3 : at + 2;
    }
    if (!isLast || numbers.length < 2 || (kind[at] !== NEWLINE && stop[word[at]] + after[word[at]] === 0)) return [];
    const isYear = comma[word[at]] !== 0 && kind[at + 1] === NUMBER && end[at + 1] - start[at + 1] === 4;
    const told = isYear ? meaningLike(atom.meaning, { year: numberAt(tokens, at + 1) }) : atom.meaning;
    const days = [{ ...atom, meaning: told }, ...numbers.map(([day, number]) => listed(atom, told, day, number))];
    if (isYear) days.push({ ...(days.pop() ?? atom), end: at + 2 });
    return days;
  }
}
