// Days with a name whose date can be computed. Numbers: resolution/holidays.ts.
import type { RuleTable } from '../rule-types.js';

export const holidays: RuleTable = [
  { id: 'holiday.christmas', words: '[christmas|xmas] (day)', is: { holiday: 1225 } },
  { id: 'holiday.christmas-eve', words: '[christmas|xmas] eve', is: { holiday: 1224 } },
  { id: 'holiday.boxing', words: 'boxing day', is: { holiday: 1226 } },
  { id: 'holiday.new-year', words: "new [year|years] ('s) (day)", is: { holiday: 101 } },
  { id: 'holiday.new-years-eve', words: "[new [year|years] ('s) eve|hogmanay]", is: { holiday: 1231 } },
  { id: 'holiday.epiphany', words: 'epiphany', is: { holiday: 106 }, prev: 'dayOnly' },
  { id: 'holiday.candlemas', words: '[candlemas|groundhog day]', is: { holiday: 202 } },
  { id: 'holiday.valentine', words: "[valentine|valentines] ('s) day", is: { holiday: 214 } },
  { id: 'holiday.st-patrick', words: "[st (.)|saint] patrick 's day", is: { holiday: 317 } },
  { id: 'holiday.april-fools', words: "april fool ('s|s) (['|’]) day", is: { holiday: 401 } },
  { id: 'holiday.anzac', words: 'anzac day', is: { holiday: 425 } },
  { id: 'holiday.may', words: 'may day', is: { holiday: 501 } },
  { id: 'holiday.ve', words: '[ve|v - e] day', is: { holiday: 508 } },
  { id: 'holiday.juneteenth', words: 'juneteenth', is: { holiday: 619 } },
  { id: 'holiday.canada', words: 'canada day', is: { holiday: 701 } },
  { id: 'holiday.independence', words: '[independence day|fourth of july]', is: { holiday: 704 } },
  { id: 'holiday.bastille', words: 'bastille day', is: { holiday: 714 } },
  { id: 'holiday.halloween', words: 'halloween', is: { holiday: 1031 } },
  { id: 'holiday.michaelmas', words: 'michaelmas (day)', is: { holiday: 929 } },
  { id: 'holiday.all-saints', words: "all saints ['|’] day", is: { holiday: 1101 } },
  { id: 'holiday.guy-fawkes', words: '[guy fawkes|bonfire] [night|day]', is: { holiday: 1105 } },
  { id: 'holiday.veterans', words: "[veterans|armistice|remembrance] (['|’]) day", is: { holiday: 1111 } },

  // Counted from Easter.
  { id: 'holiday.easter', words: 'easter (sunday)', is: { holiday: 2000 } },
  { id: 'holiday.shrove-tuesday', words: '[shrove tuesday|mardi gras]', is: { holiday: 1953 } },
  { id: 'holiday.ash-wednesday', words: 'ash wednesday', is: { holiday: 1954 } },
  { id: 'holiday.palm-sunday', words: 'palm sunday', is: { holiday: 1993 } },
  { id: 'holiday.maundy-thursday', words: 'maundy thursday', is: { holiday: 1997 } },
  { id: 'holiday.good-friday', words: 'good friday', is: { holiday: 1998 } },
  { id: 'holiday.easter-monday', words: 'easter monday', is: { holiday: 2001 } },
  { id: 'holiday.ascension', words: 'ascension day', is: { holiday: 2039 } },
  { id: 'holiday.pentecost', words: '[pentecost|whit sunday]', is: { holiday: 2049 } },
  { id: 'holiday.trinity', words: 'trinity sunday', is: { holiday: 2056 } },
  { id: 'holiday.whit-monday', words: 'whit monday', is: { holiday: 2050 } },

  // Weekdays of a month.
  { id: 'holiday.mlk', words: 'martin luther king (jr (.)) day', is: { holiday: 10113 } },
  { id: 'holiday.presidents', words: "presidents ['|’] day", is: { holiday: 10213 } },
  { id: 'holiday.mothers', words: "[mother|mothers] ('s) day", is: { holiday: 10572 } },
  { id: 'holiday.memorial', words: 'memorial day', is: { holiday: 10515 } },
  { id: 'holiday.fathers', words: "[father|fathers] ('s) day", is: { holiday: 10673 } },
  { id: 'holiday.labor', words: '[labor|labour] day', is: { holiday: 10911 } },
  { id: 'holiday.columbus', words: 'columbus day', is: { holiday: 11012 } },
  { id: 'holiday.election', words: 'election day', is: { holiday: 21111 } },
  { id: 'holiday.thanksgiving', words: 'thanksgiving (day)', is: { holiday: 11144 } },
  // yes "Shops were full on Black Friday 2030." Black Friday 2030 = 2030-11-29
  { id: 'holiday.black-friday', words: 'black friday', is: { holiday: 21144 } },
  { id: 'holiday.cyber-monday', words: 'cyber monday', is: { holiday: 51144 } },
];
