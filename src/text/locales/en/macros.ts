// Phrases that many English rules share. Pattern language: rules/pattern.ts.

export const macros: Readonly<Record<string, string>> = {
  // What joins two ends, in several words too: "up to and including", "right through to".
  joint: '[{joint:joint}|(right|straight) (up|on|through) {joint:rangeJoint} (and including)]',
  bareHour: '[{hour} ~. ~{minute}|{hour:hour12}|{hour+units}]',
  // Two hours of one day: "9 to 5".
  hours: '[{hour:hour12}|{hm}|{hour+units}] {joint} [{hour:hour12}|{hm}|{hour+units}]',
  // A number in digits or words: 12, 1,300, 2.5, 2 1/2, twenty-five, thirty (30), three hundred, two and a half.
  number:
    '[{n:integer} (~, ~{n^three} (~, ~{n^three})) (~. ~{n/integer}) ((and) {numerator:digit} ~/ ~{denominator:digit}|~{plusQuarters:half})|{wordNumber} ({openBracket} {again:integer} {closeBracket})]' +
    ' ((~-) and (~-) a (~-) {plusQuarters:half})',
  wordNumber: '[{n+units}|{n+tens} ((~-) {n+units})] ({n*scale} ({belowHundred}))',
  // Behind a hundred: "a hundred and five", "two hundred fifty".
  belowHundred: '(and) [{n+units}|{n+tens} ((~-) {n+units})]',
  someNumber: '[{number}|{n:article} {n*scale} ({belowHundred})]',
  // Words that may stand between a number and its unit.
  lengthWord:
    '[more|full|whole|long|short|consecutive|straight|additional|extra|solid|{working:workingWord}|calendar|other|further|successive|hard|bitter|bloody|shopping|selling|fewer|single|entire|fiscal]',
  // What may pick a stretch of time out: the, the past, the next …
  lead: '[{window:definite}|(the) {window:windowWord}]',
  dom: '[{day} (~{suffix})|{day:ordinal} ({openBracket} {again:integer} ~{suffix} {closeBracket})|{day+tens} (~-) {day+ordinalUnit}]',
  centuryNumber: '[{century:small} ~{suffix}|{century:ordinal}|{century+tens} (~-) {century+ordinalUnit}]',
  nthWord: '[{nth:nthOrdinal}|{nth:digit} ~{suffix}]',
  mon: '[{month}|{month:monthShort} .]',
  dayClose: '[eod|cob|(the) end of (the) day]',
  closeOf: '(the) [close|end] of play',
  wday: '[{weekday:weekdayFull}|{weekday:weekdayShort} .]',
  anyWday: '[{weekday}|{weekday:weekdayShort} .]',
  // A year in full: digits, or spoken in pairs.
  yr: '[{year}|{year+teen} {year&tens} ((~-) {year+units})|{year+teen} {year&teen}|{year+teen} [oh|o] {year&units}|{year+thousands} thousand ((and) {year+units})]',
  shortYr: "['|’|‘] ~{shortYear:two}",
  ampm: '[{meridiem}|{meridiem:meridiemLetter} (.) ~m (~.)]',
  hm: '{hour:hour} [~:|~.] ~{minute} (~: ~{second:minute} (~. ~{fraction:integer}))',
  eraMark: '[{era}|{era:eraLetter} ~. ~c (~.) (~e (~.))|c ~. ~e (~.)]',
  isoDay: '{year:year4} ~- ~{month:two} ~- ~{day:two}',
  isoOffset: '~{offsetSign} ~[{offsetHour:small} ~: ~{offsetMinute:minute}|{offset:year4}]',
  // After a bare clock time a hyphen joins: "14:00-15:30" is a stretch, "14:00-0500" has an offset.
  clockOffset: '[{offsetSign:plus} ~[{offsetHour:small} ~: ~{offsetMinute:minute}|{offset:year4}]|{offsetSign} ~{offset:offset}]',
  // Behind a clock time: "(+05:30)", "(UTC-05:00)".
  offsetInBrackets:
    '{openBracket} ({zone}) [{offsetSign}|{offsetSign:offsetDash}] ~[{offsetHour:two} ~: ~{offsetMinute:two}|{offset:offset}] {closeBracket}',
  zoneMark:
    "[{zone} ({offsetSign} ~{offsetHour:small} (~: ~{offsetMinute:minute}))|(us) {zone:zoneName} ({zoneKind}) time|{@zone}|local time|[their|your|our|ship 's] time|{openBracket} [their|your|our] time {closeBracket}|{openBracket} (local time (~,)) {zone} ([{offsetSign}|{offsetSign:offsetDash}] ~{offsetHour:small} (~: ~{offsetMinute:minute})) {closeBracket}|{clockOffset}]",
};
