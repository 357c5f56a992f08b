// Days with a name whose date can be computed. Numbers are those of resolution/holidays.ts.
import type { RuleTable } from '../rule-types.js';

export const holidays: RuleTable = [
  { id: 'holiday.christmas', words: 'christmas (day)', is: { holiday: 1 } },
  { id: 'holiday.christmas-eve', words: 'christmas eve', is: { holiday: 2 } },
  { id: 'holiday.new-year', words: "new year ('s) (day)", is: { holiday: 3 } },
  { id: 'holiday.new-years-eve', words: "new year ('s) eve", is: { holiday: 4 } },
  { id: 'holiday.easter', words: 'easter (sunday)', is: { holiday: 5 } },
  { id: 'holiday.good-friday', words: 'good friday', is: { holiday: 6 } },
  { id: 'holiday.easter-monday', words: 'easter monday', is: { holiday: 7 } },
  { id: 'holiday.thanksgiving', words: 'thanksgiving (day)', is: { holiday: 8 } },
  { id: 'holiday.independence', words: '[independence day|fourth of july]', is: { holiday: 9 } },
  { id: 'holiday.labor', words: '[labor|labour] day', is: { holiday: 10 } },
  { id: 'holiday.memorial', words: 'memorial day', is: { holiday: 11 } },
  { id: 'holiday.halloween', words: 'halloween', is: { holiday: 12 } },
  { id: 'holiday.valentine', words: "valentine 's day", is: { holiday: 13 } },
  { id: 'holiday.mlk', words: 'martin luther king (jr (.)) day', is: { holiday: 14 } },
  { id: 'holiday.presidents', words: "presidents ['|’] day", is: { holiday: 15 } },
  { id: 'holiday.election', words: 'election day', is: { holiday: 16 } },
  { id: 'holiday.veterans', words: "[veterans|armistice|remembrance] (['|’]) day", is: { holiday: 17 } },
  { id: 'holiday.may', words: 'may day', is: { holiday: 18 } },
  { id: 'holiday.st-patrick', words: "[st (.)|saint] patrick 's day", is: { holiday: 19 } },
  { id: 'holiday.ash-wednesday', words: 'ash wednesday', is: { holiday: 20 } },
  { id: 'holiday.palm-sunday', words: 'palm sunday', is: { holiday: 21 } },
  { id: 'holiday.pentecost', words: '[pentecost|whit sunday]', is: { holiday: 22 } },
  { id: 'holiday.columbus', words: 'columbus day', is: { holiday: 23 } },
  { id: 'holiday.boxing', words: 'boxing day', is: { holiday: 24 } },
];
