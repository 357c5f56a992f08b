// Phrases that many German rules share. Pattern language: rules/pattern.ts.

export const macros: Readonly<Record<string, string>> = {
  // A number in digits or words: 12, 1.300, 2,5, fünfundzwanzig, dreihundert.
  number: '[{n:integer} (~. ~{n^three} (~. ~{n^three})) (~, ~{n/integer})|{n+units} ({n*scale})]',
  dom: '[{day} ~.|{day:ordinal}]',
  mon: '[{month:monthFull}|{month:monthShort} .]',
  yr: '{year}',
  hm: '{hour:hour} [~:|~.] ~{minute}',
  isoOffset: '~{offsetSign} ~[{offsetHour:small} ~: ~{offsetMinute:minute}|{offset:year4}]',
  zoneMark: '[{zone} ({offsetSign} ~{offsetHour:small} (~: ~{offsetMinute:minute}))|ortszeit|{openBracket} {zone} {closeBracket}|{isoOffset}]',
};
