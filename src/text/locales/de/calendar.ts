// Dates by the calendar: day, month, year, and years alone.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const calendarWords: WordTables = {
  // What joins the two ends of a range or a list.
  joint: '- – — / bis und oder',
  dateCue: 'im in seit bis von vom zum am ab vor nach gegen um zwischen und jahr',
  nthOrdinal: 'erste/ersten=1 zweite/zweiten=2 dritte/dritten=3 vierte/vierten=4 letzte/letzten=6',
  street: 'straße platz weg allee gasse',
  // Signs and words that end a phrase.
  stop: '. , ; : ) ! ? " ’ “ – — - und oder aber',
  // Units and signs after which a number counts or measures something.
  counted:
    '% prozent menschen personen leute besucher soldaten tote verletzte kilometer km meter m euro cent tonnen liter stück punkte stimmen seiten wörter fahrgäste passagiere mitglieder plätze wohnungen häuser arbeitsplätze kg mm cm',
  numberCue:
    '$ £ € # § nr nummer seite seiten zimmer raum linie flug bus zug haus gleis paragraf artikel absatz kapitel telefon tel fax postleitzahl',
  yearTail: 'chr christus',
  quarterOrdinal: 'erste/ersten/erstes=1 zweite/zweiten/zweites=2 dritte/dritten/drittes=3 vierte/vierten/viertes=4',
};

export const calendar: RuleTable = [
  // yes "Die Brücke schloss am 5. Mai 2031." 5. Mai 2031 = 2031-05-05
  { id: 'date.day-month-year', words: '{dom} {mon} {yr}' },
  // yes "Die Brücke schloss am 3. März." 3. März = 2034-03-03
  { id: 'date.day-month', words: '{dom} {mon}' },
  // yes "Das Fest lief vom 3. bis 5. März." 3. = 2034-03-03; 5. März = 2034-03-05
  { id: 'date.days-month', words: '{dom} {joint} (zum) {dom} {mon} ({yr})' },
  { id: 'date.days-months', words: '{dom} {mon} ({yr}) {joint} (zum) {dom} {mon} ({yr})' },
  { id: 'date.month-month', words: '{mon} {joint} {mon} ({yr})' },
  // yes "Sie kam im März 2031 an." März 2031 = 2031-03
  { id: 'date.month-year', words: '{mon} {yr}' },
  // yes "Sie schloss im Februar." Februar = 2034-02
  { id: 'date.month', words: '[{month:monthFull}|{month:monthShort} .]' },
  { id: 'date.nth-weekday', words: '{nth:nthOrdinal} {weekday} [im|des] {mon} ({yr})' },

  { id: 'date.iso', words: '{year:year4} ~- ~{month:two} ~- ~{day:two}' },
  // yes "Sie fuhr am 05.06.2031." 05.06.2031 = 2031-06-05
  { id: 'date.numeric', words: '{day} ~. (~){month:monthNumber} ~. [{year}|{shortYear:two}]', notPrev: 'numberCue' },
  // yes "Sie fährt am 3.4. nach Wyk." 3.4. = 2034-04-03
  { id: 'date.numeric-short', words: '{day} ~. ~{month:monthNumber} ~.', prev: 'dateCue' },

  // yes "Der Turm fiel 1583." 1583 = 1583
  { id: 'year', words: '{year}', notNext: 'counted', notPrev: 'numberCue' },
  { id: 'year.named', words: '(des) [jahr|jahre|jahres] [{year}|{year:three}]' },
  { id: 'year.range', words: '{year} [~{joint:joint}|{joint:joint}] [{year}|~{shortYear:two}]', notNext: 'counted' },
  // yes "Die Stadt brannte 44 v. Chr. ab." 44 v. Chr. = BC0044
  { id: 'year.era', words: '[{year:small}|{year:three}|{year:year4}] [v|vor] (.) {yearTail} (.)', is: { era: 1 } },
  { id: 'year.era-ours', words: '[{year:small}|{year:three}|{year:year4}] [n|nach] (.) {yearTail} (.)', is: { era: 2 } },
];

/** Periods by number. */
export const span: RuleTable = [
  { id: 'quarter', words: '[{quarter:quarterOrdinal}|{quarter:digit} ~.] quartal' },
  { id: 'half', words: '[{half:quarterOrdinal}|{half:digit} ~.] halbjahr' },
  // yes "In den 1920er Jahren kam der Jazz." 1920er Jahren = 192
  { id: 'decade', words: '{decadeYear:year4} ~er (~-) (~)[jahre|jahren]' },
  // yes "Im 19. Jahrhundert stand hier ein Turm." 19. Jahrhundert = 18
  { id: 'century', words: '[{century:small} ~.|{century:ordinal}] [jahrhundert|jahrhunderts] ([v|vor] (.) {yearTail} (.))' },
  { id: 'season', words: '{season}', notNext: 'counted' },
  { id: 'season.of-year', words: '{season} (des) (jahres) {year}' },
  { id: 'quarter.of-year', words: '[{quarter:quarterOrdinal}|{quarter:digit} ~.] quartal (des) (jahres) {year}' },
];

export const holidays: RuleTable = [
  { id: 'holiday.christmas', words: '[weihnachten|weihnachtstag]', is: { holiday: 1225 } },
  { id: 'holiday.christmas-eve', words: 'heiligabend', is: { holiday: 1224 } },
  { id: 'holiday.new-year', words: '[neujahr|neujahrstag]', is: { holiday: 101 } },
  { id: 'holiday.new-years-eve', words: 'silvester', is: { holiday: 1231 } },
  { id: 'holiday.easter', words: '[ostern|ostersonntag]', is: { holiday: 2000 } },
  { id: 'holiday.good-friday', words: 'karfreitag', is: { holiday: 1998 } },
  { id: 'holiday.easter-monday', words: 'ostermontag', is: { holiday: 2001 } },
  { id: 'holiday.ash-wednesday', words: 'aschermittwoch', is: { holiday: 1954 } },
  { id: 'holiday.palm-sunday', words: 'palmsonntag', is: { holiday: 1993 } },
  { id: 'holiday.pentecost', words: '[pfingsten|pfingstsonntag]', is: { holiday: 2049 } },
  { id: 'holiday.unity', words: 'tag der deutschen einheit', is: { holiday: 1003 } },
  { id: 'holiday.pentecost-monday', words: 'pfingstmontag', is: { holiday: 2050 } },
  { id: 'holiday.ascension', words: '(christi) himmelfahrt', is: { holiday: 2039 } },
];
