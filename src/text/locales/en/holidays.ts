// Days with a name whose date can be computed. Numbers: resolution/years/holidays.ts.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const holidayWords: WordTables = {
  feast:
    'christmas/xmas=1225 candlemas=202 juneteenth=619 michaelmas=929 halloween=1031 thanksgiving=11144 easter=2000 pentecost/whitsun/whitsuntide=2049 lammas=801 martinmas=1111',
  feastPlural: 'christmases=1225 easters=2000 thanksgivings=11144',
  // Before "day".
  dayOf:
    'boxing=1226 australia=126 waitangi=206 groundhog=202 valentine/valentines=214 anzac=425 may=501 ve=508 midsummer=624 canada=701 republic=602 independence=704 bastille=714 veterans/armistice/remembrance=1111 ' +
    'presidents=10213 memorial=10515 mother/mothers=10572 father/fathers=10673 labor/labour=10911 columbus=11012 election=21111 ascension=2039',
  saintOf:
    'patrick=317 george=423 david=301 andrew=1130 stephen=1226 swithin=715 nicholas=1206 john=624 peter=629 james=725 lawrence=810 bartholomew=824 matthew=921 michael=929 luke=1018 martin=1111 lucy=1213',
  // Before a weekday.
  sundayOf: 'mothering=1979 palm=1993 easter=2000 low=2007 whit=2049 trinity=2056 remembrance=11172',
  mondayOf: 'easter=2001 whit=2050 thanksgiving=11012',
  saturdayOf: 'holy=1999 whit=2048',
  fridayOf: 'good=1998 black=21144',
};

/** Days that countries keep under one name, by number and zone; '*': in America, and where nobody knows the zone. */
export const nationalDays: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  // Independence Day.
  704: {
    '*': 704,
    'Asia/Kolkata': 815,
    'Asia/Karachi': 814,
    'Asia/Dhaka': 326,
    'Asia/Colombo': 204,
    'Asia/Jakarta': 817,
    'Asia/Manila': 612,
    'Africa/Lagos': 1001,
    'Africa/Accra': 306,
    'Africa/Kampala': 1009,
    'America/Mexico_City': 916,
    'America/Lima': 728,
    'America/Jamaica': 806,
    'Europe/Kyiv': 824,
    'Europe/Warsaw': 1111,
    'Europe/Helsinki': 1206,
  },
  // Republic Day.
  602: { 'Europe/Rome': 602, 'Asia/Kolkata': 126, 'Europe/Istanbul': 1029, 'Asia/Kathmandu': 529 },
  // Thanksgiving.
  11144: {
    '*': 11144,
    'America/Toronto': 11012,
    'America/Winnipeg': 11012,
    'America/Edmonton': 11012,
    'America/Vancouver': 11012,
    'America/Halifax': 11012,
  },
};

export const holidays: RuleTable = [
  // yes "Shops were full on Black Friday 2030." Black Friday 2030 = 2030-11-29
  // yes "The quay was shut on Presidents' Day 2031 and on Boxing Day 2031." Presidents' Day 2031 = 2031-02-17; Boxing Day 2031 = 2031-12-26
  // yes "The dam burst on Australia Day 2031, the levee on Waitangi Day 2031." Australia Day 2031 = 2031-01-26; Waitangi Day 2031 = 2031-02-06
  // yes "They wed on Whit Saturday 2031." Whit Saturday 2031 = 2031-05-31
  // yes "They wed on St Valentine's Day 2031 and met on Midsummer Day 2030." St Valentine's Day 2031 = 2031-02-14; Midsummer Day 2030 = 2030-06-24
  // yes "It opened on Thanksgiving Monday 2031." Thanksgiving Monday 2031 = 2031-10-13
  // yes "They wed on Independence Day 2031." Independence Day 2031 = 2031-07-04
  {
    id: 'holiday',
    words:
      "[{holiday:feast} (day)|(st (~.)) {holiday:dayOf} ('s|'|’) day|{holiday:sundayOf} sunday|{holiday:mondayOf} monday|{holiday:saturdayOf} saturday|{holiday:fridayOf} friday]",
  },
  // no "A service of thanksgiving was held."
  {
    id: 'holiday',
    words: '[service|services|mass|prayer|prayers|hymn|hymns|song|songs|act|acts|sermon|offering] of thanksgiving',
    is: { weak: 1 },
  },
  { id: 'holiday.christmas-eve', words: '[christmas|xmas] eve', is: { holiday: 1224 } },
  { id: 'holiday.easter-eve', words: 'easter eve', is: { holiday: 1999 } },
  { id: 'holiday.new-year', words: "(the) new [year|years] ('s) (day)", is: { holiday: 101 } },
  // no "They met at Chinese New Year."
  { id: 'holiday.other-new-year', words: "[chinese|lunar|jewish|islamic|persian|orthodox] new year ('s) (day|eve)", is: { weak: 1 } },
  { id: 'holiday.new-years-eve', words: "[(the) new [year|years] ('s) eve|hogmanay]", is: { holiday: 1231 } },
  { id: 'holiday.epiphany', words: 'epiphany', is: { holiday: 106 }, prev: 'dayOnly' },
  { id: 'holiday.cyber-monday', words: 'cyber monday', is: { holiday: 51144 } },
  { id: 'holiday.midsummer-eve', words: "midsummer ('s) eve", is: { holiday: 623 } },
  { id: 'holiday.burns-night', words: 'burns night', is: { holiday: 125 } },
  { id: 'holiday.leap', words: 'leap day', is: { month: 2, day: 29 } },
  // yes "They met on St David's Day 2031." St David's Day 2031 = 2031-03-01
  { id: 'holiday.saint', words: "[st (.)|saint] {holiday:saintOf} 's day" },
  { id: 'holiday.lady', words: 'lady day', is: { holiday: 325 } },
  // no "She wept at Twelfth Night."
  { id: 'holiday.twelfth-night', words: 'twelfth night', is: { holiday: 105 }, prev: 'dayOnly' },
  { id: 'holiday.twelfth-night', words: 'twelfth night', is: { weak: 1 } },
  // yes "It is shut on the August bank holiday 2031." August bank holiday 2031 = 2031-08-25
  { id: 'holiday.bank', words: 'august bank holiday', is: { holiday: 10815 } },
  { id: 'holiday.april-fools', words: "april fool ('s|s) (['|’]) day", is: { holiday: 401 } },
  { id: 'holiday.cinco-de-mayo', words: 'cinco de mayo', is: { holiday: 505 } },
  { id: 'holiday.ve', words: 'v - e day', is: { holiday: 508 } },
  { id: 'holiday.independence', words: 'fourth of july', is: { holiday: 704 } },
  { id: 'holiday.all-saints', words: "all saints ['|’] day", is: { holiday: 1101 } },
  { id: 'holiday.all-souls', words: "all souls ['|’] day", is: { holiday: 1102 } },
  { id: 'holiday.guy-fawkes', words: '[guy fawkes|bonfire] [night|day]', is: { holiday: 1105 } },
  { id: 'holiday.holy-week', words: 'holy week', is: { of: { holiday: 2000 }, unit: 6, step: 0 } },
  { id: 'holiday.shrove-tuesday', words: '[shrove tuesday|mardi gras]', is: { holiday: 1953 } },
  { id: 'holiday.ash-wednesday', words: 'ash wednesday', is: { holiday: 1954 } },
  { id: 'holiday.maundy-thursday', words: 'maundy thursday', is: { holiday: 1997 } },
  { id: 'holiday.mlk', words: 'martin luther king (jr (.)) day', is: { holiday: 10113 } },
];
