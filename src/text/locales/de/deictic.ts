// Times counted from the time of writing or of the story: gestern, vorige Woche, im nächsten Jahr.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const deicticWords: WordTables = {
  early: 'früh=1',
  noonSure: 'mitternacht=24',
  last: 'letzte/letzten/letzter/letztes/letztem/vergangene/vergangenen/vergangener/vergangenes/vergangenem/vorige/vorigen/voriger/voriges/vorigem=1',
  next: 'nächste/nächsten/nächster/nächstes/nächstem/kommende/kommenden/kommender/kommendes/kommendem=1',
  this: 'diese/diesen/dieser/dieses/diesem/laufenden=1',
  following: 'folgende/folgenden/folgendem/darauffolgenden=1',
  monthUnit: 'monats=8',
};

export const deictic: RuleTable = [
  { id: 'day.today', words: 'heute', is: { unit: 4, step: 0 } },
  // yes "Gestern sank der Kahn." Gestern = 2034-03-13
  { id: 'day.yesterday', words: 'gestern', is: { unit: 4, step: -1 } },
  { id: 'day.before-yesterday', words: 'vorgestern', is: { unit: 4, step: -2 } },
  // no "Am Morgen wehte Wind."
  { id: 'day.tomorrow', words: 'morgen', is: { unit: 4, step: 1 }, notPrev: 'partLead' },
  // yes "Wir segeln übermorgen." übermorgen = 2034-03-16
  { id: 'day.after-tomorrow', words: 'übermorgen', is: { unit: 4, step: 2 } },

  // yes "Die Preise fielen letzte Woche." letzte Woche = 2034-W10
  { id: 'step.last', words: '{last} {unit:stepUnit}', is: { step: -1 } },
  { id: 'step.this', words: '{this} {unit:stepUnit}', is: { step: 0 } },
  { id: 'step.next', words: '{next} {unit:stepUnit}', is: { step: 1 } },
  { id: 'weekend', words: 'wochenende', is: { weekend: 1 } },
  { id: 'weekend.last', words: '{last} wochenende', is: { weekend: 1, toward: -1 } },
  { id: 'weekend.next', words: '{next} wochenende', is: { weekend: 1, toward: 1 } },
  { id: 'year.end', words: '[jahresende|ende des jahres]', is: { unit: 12, step: 0, mod: 'END', from: 2 } },
  { id: 'month.end', words: '[monatsende|ende des monats]', is: { unit: 8, step: 0, mod: 'END', from: 2 } },

  // Steps in the story: counted from the time last told.
  { id: 'story.next', words: '{following} {unit:stepUnit}', is: { step: 1, from: 1 } },
  { id: 'story.day-after', words: '[tag danach|tags darauf|tag darauf]', is: { unit: 4, step: 1, from: 1 } },
  { id: 'story.day-before', words: '[vortag|tag davor|tag zuvor]', is: { unit: 4, step: -1, from: 1 } },

  // yes "Der Chor sang am Samstag." Samstag = 2034-03-11
  { id: 'weekday', words: '{weekday}' },
  { id: 'weekday.range', words: '{weekday} {joint} {weekday}' },
  { id: 'weekday.last', words: '{last} {weekday}', is: { toward: -1 } },
  { id: 'weekday.this', words: '{this} {weekday}', is: { toward: 0 } },
  // yes "Wir segeln nächsten Montag." nächsten Montag = 2034-03-20
  { id: 'weekday.next', words: '{next} {weekday}', is: { toward: 1 } },
  { id: 'weekday.following', words: '{following} {weekday}', is: { toward: 1, from: 1 } },
  { id: 'month.last', words: '{last} {mon}', is: { toward: -1 } },
  { id: 'month.next', words: '{next} {mon}', is: { toward: 1 } },
  { id: 'season.last', words: '{last} {season}', is: { toward: -1 } },
  { id: 'season.next', words: '{next} {season}', is: { toward: 1 } },

  { id: 'ref.present', words: '[jetzt|derzeit|zurzeit|gegenwärtig|heutzutage]', is: { ref: 'PRESENT_REF' } },
  { id: 'ref.past', words: '[kürzlich|neulich|jüngst|unlängst]', is: { ref: 'PAST_REF' } },
];

/** What comes again. */
export const set: RuleTable = [
  { id: 'set.every', words: '[jede|jeden|jedes] {unit:unitOne}', is: { every: 1, n: 1 } },
  { id: 'set.every-n', words: 'alle [{n:integer}|{n+units}] {unit:unitMany}', is: { every: 1 } },
  { id: 'set.adverb', words: '{unit:setAdverb}', is: { every: 1, n: 1 } },
  // yes "Der Markt öffnet jeden Montag." jeden Montag = XXXX-WXX-1
  { id: 'set.every-weekday', words: 'jeden {weekday}', is: { every: 1 } },
  { id: 'set.weekdays', words: '{weekday:weekdayPlural}', is: { every: 1 } },
];
