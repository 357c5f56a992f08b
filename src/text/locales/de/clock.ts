// Times of day: clock times, parts of a day, noon and midnight.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const clockWords: WordTables = {
  fraction: 'viertel=15',
  noon: 'mittag/mittags=12 mitternacht=24',
  dayPart: 'morgens/früh/vormittags=1 mittags=2 nachmittags=3 abends=4 nachts=5',
  partLead: 'am vom zum bis in der diesem diesen jenem',
  hourCue: 'um gegen bis ab',
  afterClock: '. , ; : ) ! ? “ " – — und oder am heute morgen gestern wurde war ist wird sind waren',
  fourDigitCue: 'um bis ab',
  nearness: 'vor=1 nach=2',
  openBracket: '(',
  closeBracket: ')',
  offsetSign: '+=1 -/−=2',
};

export const clock: RuleTable = [
  // yes "Die Glocke läutet um 17.30 Uhr." 17.30 Uhr = 2034-03-14T17:30
  { id: 'clock.24-hour', words: '{hour} [~:|~.] ~{minute} (~: ~{second:minute}) (uhr)', next: 'afterAny' },
  { id: 'clock.24-hour', words: '{hour} [~:|~.] ~{minute} uhr ({part:dayPart})' },
  { id: 'clock.24-hour', words: '{hour} ~: ~{minute} (~: ~{second:minute})' },
  // yes "Die Glocke läutet um 17 Uhr." 17 Uhr = 2034-03-14T17:00
  { id: 'clock.hour', words: '[{hour:hour}|{hour+units}] uhr ({minute:minute})' },
  { id: 'clock.in-part', words: '[{hour:hour12}|{hour+units}|{hm}] (uhr) ({minute:minute}) {part:dayPart}' },
  // yes "Die Messe dauert zwischen 9 und 10 Uhr." 9 = 2034-03-14T09:00; 10 Uhr = 2034-03-14T10:00
  { id: 'clock.between', words: '[{hour:hour}|{hm}|{hour+units}] {joint} [{hour:hour}|{hm}|{hour+units}] uhr' },
  // yes "Die Glocke läutet um halb sechs." halb sechs = 2034-03-14T05:30
  { id: 'clock.half', words: 'halb {hour:hourWord}', is: { to: 30, spoken: 1 } },
  { id: 'clock.past', words: '[{past:fraction}|{past:roundMinutes}] nach {hour:hourWord}', is: { spoken: 1 } },
  { id: 'clock.to', words: '[{to:fraction}|{to:roundMinutes}] vor {hour:hourWord}', is: { spoken: 1 } },
  { id: 'clock.bare', words: '{hour:hourWord}', prev: 'hourCue', next: 'afterClock', is: { bareHour: 1 } },
  // yes "Die Glocke läutet um Mitternacht." Mitternacht = 2034-03-14T00:00
  { id: 'clock.noon', words: '{hour:noonSure}', is: { noon: 1 } },

  {
    id: 'iso.date-time',
    words: '{year:year4} ~- ~{month:two} ~- ~{day:two} (~t) {hour:two} ~: ~{minute} (~: ~{second:minute}) (~{zone}|{isoOffset})',
  },

  // Parts of a day by themselves count only with a day or an article that picks one out.
  { id: 'part', words: '{part}', is: { weak: 1 } },
  { id: 'part.morning', words: '{part:morning}', is: { weak: 1 } },
  { id: 'part.the', words: '[{part}|{part:morning}]', prev: 'partLead' },
  // yes "Das Dach stürzte heute Morgen ein." heute Morgen = 2034-03-14TMO
  { id: 'part.today', words: 'heute [{part}|{part:morning}]', is: { unit: 4, step: 0 } },
  { id: 'part.yesterday', words: 'gestern [{part}|{part:morning}]', is: { unit: 4, step: -1 } },
  { id: 'part.tomorrow', words: 'morgen [{part}|{part:early}]', is: { unit: 4, step: 1 } },
  { id: 'part.this', words: '[diesen|diesem|dieser] [{part}|{part:morning}]', is: { unit: 4, step: 0 } },
  { id: 'part.weekday', words: '{weekday:weekdayMorning}', is: { part: 1 } },
  { id: 'part.weekday', words: '{weekday:weekdayNoon}', is: { part: 2 } },
  { id: 'part.weekday', words: '{weekday:weekdayAfternoon}', is: { part: 3 } },
  // yes "Die Halle brannte am Montagabend." Montagabend = 2034-03-13TEV
  { id: 'part.weekday', words: '{weekday:weekdayEvening}', is: { part: 4 } },
  { id: 'part.weekday', words: '{weekday:weekdayNight}', is: { part: 5 } },
];
