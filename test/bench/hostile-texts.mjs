// Texts made to be slow: each grows from a size, and reading must grow no faster.
import { newsText } from './news-text.mjs';
import { pick, seededRandom, whole } from './seeded-random.mjs';

/** `unit` again and again, up to a size. */
const repeat = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** Pieces made by a function of their number, up to a size. */
const pieces = (make) => (size) => {
  const parts = [];
  for (let length = 0, i = 0; length < size; i++) {
    const part = make(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
};

/** Pieces made with a seeded source of chance. */
const chance = (make) => (size) => {
  const random = seededRandom(7);
  return pieces(() => make(random))(size);
};

const half = (open, close) => (size) => open.repeat(size / 2 / open.length) + close.repeat(size / 2 / close.length);

/** Name → text of about so many UTF-16 units. */
export const HOSTILE_TEXTS = {
  // one character
  digits: repeat('7'),
  zeros: repeat('0'),
  spaces: repeat(' '),
  tabs: repeat('\t'),
  newlines: repeat('\n'),
  carriageReturns: repeat('\r'),
  crlf: repeat('\r\n'),
  dots: repeat('.'),
  commas: repeat(','),
  colons: repeat(':'),
  hyphens: repeat('-'),
  slashes: repeat('/'),
  straightQuotes: repeat('"'),
  apostrophes: repeat("'"),
  nulls: repeat('\0'),
  oneLetter: repeat('a'),
  capitals: repeat('A'),
  loneSurrogates: repeat('\ud800'),
  emoji: repeat('🕰️'),
  combining: repeat('e\u0301'),
  noBreakSpaces: repeat('\u00a0'),
  rightToLeft: repeat('שלום '),
  // brackets and quotes that open and never close, or close late
  openParentheses: repeat('('),
  parentheses: half('(', ')'),
  brackets: half('[', ']'),
  openQuotes: repeat('“'),
  closeQuotes: repeat('”'),
  quotesNested: half('“', '”'),
  quoteWords: repeat('“so '),
  tags: repeat('<b>'),
  openTags: repeat('<'),
  closeTags: repeat('</i>'),
  entities: repeat('&amp;'),
  comments: repeat('<!--'),
  fences: repeat('```\n'),
  emphasis: repeat('*_'),
  backslashes: repeat('\\'),
  // words of time without end
  months: repeat('March '),
  monthsJoined: repeat('March'),
  weekdays: repeat('Tuesday '),
  weekdayCommas: repeat('Friday, '),
  ofThe: repeat('of the '),
  theDayAfter: repeat('the day after '),
  beforeTheDay: repeat('before the day '),
  last: repeat('last '),
  twoYears: repeat('two years '),
  numberWords: repeat('twenty one hundred '),
  ordinals: repeat('1st 2nd 3rd '),
  ago: repeat('ago '),
  fromTo: repeat('from to '),
  between: repeat('between and '),
  years: repeat('1999 '),
  yearRanges: repeat('1914–'),
  yearHyphens: repeat('1999-'),
  isoDates: repeat('2034-03-16'),
  isoDatesHyphen: repeat('2034-03-16-'),
  clocks: repeat('12:30:'),
  clockWords: repeat('12:30 pm '),
  openingClocks: repeat('opens 9:00 '),
  slashesDates: repeat('3/4/'),
  eras: repeat('BC AD '),
  everyOther: repeat('every other '),
  halfPast: repeat('half past '),
  noonMidnight: repeat('noon midnight '),
  zones: repeat('GMT EST '),
  offsets: repeat('+01:00-02:30'),
  decimals: repeat('1.2.3.'),
  signs: repeat('+-'),
  // structures
  logLines: pieces((i) => `12:${String(i % 60).padStart(2, '0')} step ${i}\n`),
  listItems: pieces((i) => `- 1${i % 10}:30 item\n`),
  nestedLists: pieces((i) => `${' '.repeat(i % 40)}- x\n`),
  tableRows: pieces((i) => `| 2034-03-${String((i % 28) + 1).padStart(2, '0')} | ${i} |\n`),
  wideTable: repeat('| a '),
  headings: pieces((i) => `${'#'.repeat((i % 6) + 1)} ${i} March\n`),
  quotedMail: pieces((i) => `${'>'.repeat(i % 30)} on Monday\n`),
  csv: repeat('1,2,,"",'),
  json: repeat('{"a":['),
  frontMatter: repeat('---\n'),
  // speech and clauses
  said: repeat('said '),
  saidThat: repeat('said that '),
  heSaid: repeat('he said, '),
  saidQuotes: repeat('“no,” she said. '),
  accordingTo: repeat('according to '),
  theFirmSaid: repeat('The firm said it will close in June. '),
  delayed: repeat('delayed until '),
  movedTo: repeat('moved from Monday to Tuesday '),
  andThen: repeat('and then it opened '),
  commasClauses: repeat('which was, as it was, '),
  initials: repeat('J. R. '),
  abbreviations: repeat('Mr. Dr. St. '),
  capitalWords: repeat('Old Port '),
  longWord: repeat('a-'),
  samePlan: pieces((i) => `The vote ${i} was moved to Friday. `),
  manySpeakers: pieces((i) => `Person${i} said on Monday it rained. `),
  sameEvent: repeat('The bridge opened on 3 May. '),
  oneLongSentence: (size) => newsText(size, 3).replaceAll('.', ',').replaceAll('\n', ' '),
  oneLine: (size) => newsText(size, 4).replaceAll('\n', ' '),
  lineless: (size) => newsText(size, 5).replaceAll(' ', ''),
  // chance
  randomDigits: chance((r) => `${whole(r, 0, 9999)}${pick(r, [' ', '-', '/', ':', '.', ','])}`),
  randomTimeWords: chance((r) => `${pick(r, ['the', 'last', 'next', 'two', 'week', 'May', 'of', 'after', 'Monday', 'ago', '1999', 'in'])} `),
  randomAscii: chance((r) => String.fromCharCode(whole(r, 32, 126))),
  randomUnits: chance((r) => String.fromCharCode(whole(r, 0, 0xffff))),
  randomLines: chance((r) => pick(r, ['\n', 'Monday\n', '- ', '# ', '12:30 ', '“', '”', 'said ', '| '])),
};
