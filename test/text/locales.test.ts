// The engine names no word of any language; a language is data that can be put in, and is fetched when asked for.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { addLocale, findTimeExpressions, hasLocale, loadLocale, localeTags, parseTimeline } from '../../src/text/index.js';
import { localeFor } from '../../src/text/locales/index.js';
import type { LocaleSource } from '../../src/text/locales/rule-types.js';

const FOLDER = path.resolve('src/text');

/** Engine sources: everything in text/ outside locales/. */
function engineFiles(folder = FOLDER): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return file === path.join(FOLDER, 'locales') ? [] : engineFiles(file);
    return entry.name.endsWith('.ts') ? [file] : [];
  });
}

/** String literals of a source without its comments and imports. */
function literalsOf(source: string): string[] {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/ \/\/ .*$/gm, '')
    .replace(/^(?:import|export)[^;]*? from '[^']*';$/gm, '');
  return [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g)].map((match) => match[1] ?? match[2] ?? '');
}

test('the engine compares no text with a word', () => {
  const offences: string[] = [];
  for (const file of engineFiles()) {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    // A word of the text is known by its id. Text is sliced, searched and compared for signs only.
    for (const match of source.matchAll(
      /(?:startsWith|endsWith|indexOf|includes|idOf|wordOf)\((?:text, )?['"](?!XX)([\p{L}]{2,})['"]|(?:=== |case )['"]([\p{L}]+)['"].*toLowerCase/gu,
    ))
      offences.push(`${path.relative(FOLDER, file)}: ${match[0]}`);
    for (const match of source.matchAll(/\/((?:\\.|[^/\n])+)\/[a-z]*\.(?:test|exec)\(/g))
      if (/(?<!\\)[a-z]{3,}/.test(match[1].replace(/\\p\{\w+\}|\(\?<\w+>/g, ''))) offences.push(`${path.relative(FOLDER, file)}: ${match[0]}`);
  }
  assert.deepEqual(offences, []);
});

for (const tag of localeTags()) await loadLocale(tag);

test('no string of the engine holds a list of words', () => {
  const offences: string[] = [];
  for (const file of engineFiles()) {
    for (const literal of literalsOf(readFileSync(file, 'utf8'))) {
      // What diagnostics advise is told in the language of the program.
      if (literal === 'add the event by hand') continue;
      const words = literal
        .toLowerCase()
        .split(/[ |/]+/)
        .filter((word) => word !== '');
      if (words.length > 1 && localeTags().some((tag) => words.every((word) => localeFor(tag).lexicon.idOf(word) !== 0)))
        offences.push(`${path.relative(FOLDER, file)}: '${literal}'`);
    }
  }
  assert.deepEqual(offences, []);
});

test('no string of the engine is a word of a language other than that of its own names', () => {
  const names = localeFor('en').lexicon;
  for (const tag of localeTags().filter((other) => other !== 'en')) {
    const { lexicon } = localeFor(tag);
    const offences = engineFiles().flatMap((file) =>
      literalsOf(readFileSync(file, 'utf8'))
        .filter((literal) => literal.length > 3 && lexicon.idOf(literal.toLowerCase()) !== 0 && names.idOf(literal.toLowerCase()) === 0)
        .map((literal) => `${path.relative(FOLDER, file)}: '${literal}'`),
    );
    assert.deepEqual(offences, [], tag);
  }
});

/** A language that nobody speaks: five rules and a dozen words. */
const invented: LocaleSource = {
  tag: 'qaa',
  words: [
    {
      month: 'ul dor mek tan sil vor kal run bes ott nim zar',
      weekday: 'lun mar mir jov ven sab sol',
      units: 'po ka te',
      unitMany: 'dorim=4 semim=6',
      stop: '. ,',
      clauseEnd: '.',
      backCue: 'fu',
      aheadSure: 'vel',
      sign: '. ,',
    },
  ],
  dateOrder: 'dmy',
  expressions: {
    macros: {},
    pastEnding: '',
    stages: [
      [
        [
          { id: 'date', words: '{year} {month} {day}' },
          { id: 'weekday', words: '{weekday}' },
          { id: 'yesterday', words: 'hesta', is: { unit: 4, step: -1 } },
          { id: 'length', words: '[{n:integer}|{n+units}] {unit:unitMany}', is: { length: 1 } },
        ],
      ],
      [[{ id: 'ago', words: '{@duration} retro', is: { ago: -1 } }]],
    ],
  },
  reasons: new Proxy({}, { get: () => '' }) as LocaleSource['reasons'],
};

test('a region tells the order of numeric dates, unless the text does', () => {
  const read = (text: string, locale: string): string[] => findTimeExpressions(text, { locale, reference: '2034-03-14' }).map(({ value }) => value);
  assert.deepEqual(read('Sealed on 05/06/2031.', 'en-GB'), ['2031-06-05']);
  assert.deepEqual(read('Sealed on 05/06/2031.', 'en-US'), ['2031-05-06']);
  assert.deepEqual(read('Sealed on 05/06/2031.', 'en'), ['2031-05-06']);
  assert.deepEqual(read('Sealed on 05/06/2031 and on 04/25/2031.', 'en-AU'), ['2031-05-06', '2031-04-25']);
  assert.deepEqual(read('Sealed on 05/06/2031.', 'en-Latn-NZ'), ['2031-06-05']);
});

test('an invented language is read by the same engine', () => {
  addLocale(invented);
  const values = (text: string): string[] =>
    findTimeExpressions(text, { locale: 'qaa', reference: '2034-03-16' }).map(({ text: words, value }) => `${words} = ${value}`);
  assert.deepEqual(values('Navo fu lun. Navo vel lun.'), ['lun = 2034-03-13', 'lun = 2034-03-20']);
  assert.deepEqual(values('2031 mek 5, hesta, ka dorim retro'), ['2031 mek 5 = 2031-03-05', 'hesta = 2034-03-15', 'ka dorim retro = 2034-03-14']);
  assert.deepEqual(values('On Monday, 3 March 2031'), [], 'English words mean nothing in it');
  assert.deepEqual(
    parseTimeline('Navo fu lun.', { locale: 'qaa', reference: '2034-03-16' }).events,
    [],
    'without words for happenings it tells none',
  );
});

test('a language without rules is refused by name', async () => {
  assert.equal(hasLocale('de-AT'), true);
  assert.equal(hasLocale('xx'), false);
  assert.throws(() => parseTimeline('Hola.', { locale: 'xx' }), {
    name: 'RangeError',
    message: /locale "xx": no rules for this language; use one of en, de/,
  });
  await assert.rejects(loadLocale('xx'), { name: 'RangeError', message: /use one of en, de/ });
});
