// Dates by the calendar: day, month, year in every written order, and years alone.
// Examples: reference = Tuesday 2034-03-14.
import type { RuleTable } from '../rule-types.js';

export const calendar: RuleTable = [
  // yes "It closed on May 5, 2031." May 5, 2031 = 2031-05-05
  // yes "It closed on Feb. 3rd 2031." Feb. 3rd 2031 = 2031-02-03
  { id: 'date.month-day-year', words: '{mon} (the) {dom} (,) [{yr}|{shortYr}]' },
  // yes "It opened on 5 May 2031." 5 May 2031 = 2031-05-05
  { id: 'date.day-month-year', words: '(the) {dom} (of) {mon} (,) [{yr}|{shortYr}]' },
  { id: 'date.day-month-year.hyphens', words: '{day} [~-|~/|~.] ~{month} [~-|~/|~.] ~[{year}|{shortYear:two}]' },
  // yes "It opened on March 3." March 3 = 2034-03-03
  { id: 'date.month-day', words: '{mon} (the) {dom}' },
  // yes "It opened on the 3rd of March." the 3rd of March = 2034-03-03
  { id: 'date.day-month', words: '(the) {dom} (of) {mon}' },
  // yes "It opened in March 2031." March 2031 = 2031-03
  { id: 'date.month-year', words: '{mon} (,) (of) {yr}' },
  { id: 'date.month-short-year', words: '{mon} {shortYr}' },
  // yes "It opened in February." February = 2034-02
  { id: 'date.month', words: '{mon}' },

  // yes "Released 2031-05-06." 2031-05-06 = 2031-05-06
  { id: 'date.iso', words: '{year:year4} ~- ~{month:two} ~- ~{day:two}' },
  { id: 'date.iso-slashes', words: '{year} ~/ ~{month:small} ~/ ~{day:small}' },
  { id: 'date.iso-month', words: '{year} ~- ~{month:two}' },
  { id: 'date.iso-week', words: '{year} ~- ~w ~{week:two} (~- ~{weekday:digit})' },
  // yes "Released 05/06/2031." 05/06/2031 = 2031-05-06
  { id: 'date.numeric', words: '{first:small} ~/ ~{secondNumber:small} ~/ ~[{year}|{shortYear:two}]' },
  { id: 'date.numeric', words: '{first:small} ~. ~{secondNumber:small} ~. ~{year}' },
  { id: 'date.numeric', words: '{first:small} ~- ~{secondNumber:small} ~- ~{year}' },
  { id: 'date.numeric-month-day', words: '{first:small} ~/ ~{secondNumber:small}', is: { weak: 1 } },

  // yes "The fort fell in 1583." 1583 = 1583
  { id: 'year', words: '{yr}' },
  { id: 'year.named', words: '(the) year [{yr}|{year:three}|two thousand]', },
  { id: 'year.short', words: '{shortYr}', is: { weak: 1 } },
  // yes "The temple burned in 356 BC." 356 BC = BC0356
  { id: 'year.era', words: '[{year:small}|{year:three}|{year}] [{era}|b (~.) ~c (~.) (~e (~.))|c (~.) ~e (~.)]' },
  { id: 'year.era-first', words: '[ad|a (~.) ~d (~.)] [{year:small}|{year:three}|{year}]' },
  { id: 'year.three', words: '{year:three}', is: { weak: 1 } },
];
