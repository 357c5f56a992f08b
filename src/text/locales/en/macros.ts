// Phrases that many English rules share. Pattern language: expressions/pattern.ts.

export const macros: Readonly<Record<string, string>> = {
  // A number in digits or words: 12, 1,300, 2.5, 2 1/2, twenty-five, three hundred, two and a half.
  number: '[{n:integer} (~, ~{n^three} (~, ~{n^three})) (~. ~{n/integer}) ((and) {numerator:digit} ~/ ~{denominator:digit})'
    + '|{n+units}|{n+tens} ((~-) {n+units})] ({n*scale}) ((~-) and (~-) a (~-) {plusHalf:half})',
  someNumber: '[{number}|{n:article} {n*scale}|{n:article} (and) (a) {plusHalf:half}]',
  // Adjectives that may stand between a number and its unit.
  lengthWord: '[more|full|whole|long|short|consecutive|straight|additional|extra|solid|trading|business|working|calendar|other|further|successive|hard|bitter|bloody|single|entire|(more) or so|(or) more]',
  dom: '[{day} (~{suffix})|{day:ordinal}|{day+tens} (~-) (~){day+ordinalUnit}]',
  mon: '[{month}|{month:monthShort} .]',
  wday: '[{weekday}|{weekday:weekdayShort} .]',
  // A year in full: digits, or spoken in pairs.
  yr: '[{year}|{year+teen} {year&tens} ((~-) {year+units})|{year+teen} {year&teen}]',
  shortYr: "['|’|‘] ~{shortYear:two}",
  ampm: '[{meridiem}|{meridiem:meridiemLetter} (.) ~m (~.)]',
  hm: '{hour:hour} [~:|~.] ~{minute} (~: ~{second:minute} (~. ~{fraction:integer}))',
};
