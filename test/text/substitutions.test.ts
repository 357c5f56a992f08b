// Laws over all examples: told of something else of its kind, a story has the same timeline but for that word.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseTimeline } from '../../src/parse.js';
import { examplesOfEvents } from './every-example.js';

/** Longest example that is put to these laws, in characters. */
const LONGEST = 150;

const EXAMPLES = [...examplesOfEvents()].filter(({ text }) => text.length <= LONGEST);

/** Kinds of words, and what stands for each: rare, long, of several parts, or in no list. */
const KINDS = {
  'a thing': ['bridge blorp'],
  'what is held': ['regatta symposium'],
  'what befalls': ['storm landslide'],
  'a body': ['board directorate'],
  'what somebody is': ['clerk sommelier', 'pilot ombudsman'],
} as const;

const NAMES = {
  'a first name': ['Otto=Grant', 'Ida=Xiomara'],
  'the name of a family': ["Berg=O'Neil-Ruiz", 'Berg=Ó Briain'],
  'the name of a town': ['Lund=Kirkby Stephen', 'Lund=Stoke-on-Trent'],
} as const;

/** Behind these a word is a noun. */
const LEAD = 'the|a|an|its|his|her|their|our|old|new';

describe('what a text tells stays what it is', () => {
  for (const [kind, pairs] of Object.entries(KINDS))
    it(`of another noun for ${kind}`, () => {
      for (const pair of pairs) {
        const [from, to] = pair.split(' '),
          all = new RegExp(`\\b${from}s?\\b`, 'gi'),
          asNoun = new RegExp(`\\b(?:${LEAD}) ${from}s?\\b`, 'gi');
        const isFit = (text: string): boolean => count(text, all) > 0 && count(text, all) === count(text, asNoun) && !text.includes(to);
        holds(from, to, isFit, (text) => withArticle(text, from, to));
      }
    });
  for (const [kind, pairs] of Object.entries(NAMES))
    it(`of another word for ${kind}`, () => {
      for (const pair of pairs) {
        const [from, to] = pair.split('='),
          fit = FIT[kind as keyof typeof NAMES](from);
        holds(
          from,
          to,
          (text) => fit.test(text) && !OTHER.test(text),
          (text) => text.replace(new RegExp(`\\b${from}\\b`, 'g'), to),
        );
      }
    });
  it('where "not" is shortened', () => {
    holds(
      "n't",
      ' not',
      (text) => !/^(?:Has|Have|Is|Did)/.test(text),
      (text) => text.replace(/\b(was|is|are|were|has|have|had|did|does|do|would|could|should|must) not\b/gi, "$1n't"),
    );
  });
  it('in quotation marks of another form', () => {
    holds(
      "'",
      '’',
      () => true,
      (text) => text.replace(/[“”]/g, '"').replace(/(?<=\w)’(?=\w)/g, "'"),
    );
  });
});

/** What a name stands beside where it is one of its kind. */
const FIT = {
  'a first name': (from: string) => new RegExp(`\\b${from}\\b`),
  'the name of a family': (from: string) => new RegExp(`\\b(?:Ada|Otto|Ida|Karl|Joe|Ana|Jon|Bo|Per|Tom|Mrs?|Dr) ${from}\\b`),
  'the name of a town': (from: string) => new RegExp(`\\b(?:in|to|from|near|at) ${from}\\b`),
};

/** Says whether somebody is a man or a woman, or is written in letters alone. */
const OTHER = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|Mrs?|[A-Z]{3,}|time)\b/;

/** Puts a change to all examples that it fits, and compares what both texts tell. */
function holds(from: string, to: string, isFit: (text: string) => boolean, change: (text: string) => string): void {
  const otherwise: string[] = [];
  let asked = 0;
  for (const { text, where, options } of EXAMPLES) {
    const changed = isFit(text) ? change(text) : text;
    if (changed === text) continue;
    asked++;
    const [one, other] = [text, changed].map((said) => toldIn(said, options.reference, [from, to]));
    if (one.length !== other.length || one.some((row, at) => !isSame(row, other[at]))) otherwise.push(`${where}: ${changed}`);
  }
  assert.deepEqual(otherwise, [], `${from} → ${to}`);
  assert.ok(asked > 10, `${from}: ${asked} examples`);
}

/** What has been read: most examples are put to several laws. */
const parsed = new Map<string, ReturnType<typeof parseTimeline>['events']>();

/** Title, and all else, of what a text tells; the changed words left out. */
function toldIn(text: string, reference: string | undefined, words: readonly string[]): (readonly [string, string])[] {
  const asked = `${reference ?? ''} ${text}`,
    events = parsed.get(asked) ?? parseTimeline(text, reference === undefined ? {} : { reference }).events;
  parsed.set(asked, events);
  const without = (told: string): string =>
    words.reduce((rest, word) => rest.toLowerCase().replaceAll(word.toLowerCase(), ''), told).replace(/\ban?\b/g, '');
  return events.map(({ title, kind, status, when, speaker }) => [
    without(title).trim(),
    [kind, status, when?.edtf, without(speaker ?? '')].join(' | '),
  ]);
}

/** Long titles are cut, where the words are longer sooner. */
function isSame([one, rest]: readonly [string, string], [other, rest2]: readonly [string, string]): boolean {
  return rest === rest2 && (one.startsWith(other) || other.startsWith(one));
}

function count(text: string, word: RegExp): number {
  return [...text.matchAll(word)].length;
}

/** The noun for the other, with the article that it asks for. */
function withArticle(text: string, from: string, to: string): string {
  return text
    .replace(new RegExp(`\\b(a)n? (?=${from}\\b)`, 'gi'), /^[aeiou]/.test(to) ? '$1n ' : '$1 ')
    .replace(new RegExp(`\\b${from}(?=s?\\b)`, 'g'), to)
    .replace(new RegExp(`\\b${from.charAt(0).toUpperCase()}${from.slice(1)}(?=s?\\b)`, 'g'), to.charAt(0).toUpperCase() + to.slice(1));
}
