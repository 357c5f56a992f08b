// Lengths of time, and how parts of a time expression join in later stages of the cascade.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';

export const durationWords: WordTables = {
  half: 'halbe/halben/halbes/halber=1',
  bigScale: 'millionen=1 milliarden=2',
};

export const duration: RuleTable = [
  // yes "Die Fahrt dauerte drei Wochen." drei Wochen = P3W
  { id: 'length', words: '{number} {unit:unitMany}', is: { length: 1 } },
  { id: 'length.deep', words: '{number} {big:bigScale} [{unit:unitMany}]', is: { length: 1 } },
  // yes "Die Fahrt dauerte eine Stunde." eine Stunde = PT1H
  { id: 'length.one', words: '{n:one} {unit:unitOne}', is: { length: 1 } },
  { id: 'length.half', words: '{one} {half} {unit:unitOne}', is: { length: 1, n: 0, plusQuarters: 2 } },
  { id: 'length.one-and-half', words: '[anderthalb|eineinhalb] {unit}', is: { length: 1, n: 1, plusQuarters: 2 } },
  { id: 'length.vague', words: '(ein) {vague} {unit:unitMany}', is: { length: 1 } },
  { id: 'length.combined', words: '[{number}|{n:one}] {unit} und [{n2:integer}|{n2+units}] {unit2:unitMany}', is: { length: 1 } },
  { id: 'length.range', words: '[{n:integer}|{n+units}] [bis|oder|-|–] [{high:integer}|{high+units}] {unit:unitMany}', is: { length: 1 } },
  { id: 'unit', words: '{unit:unitOne}', is: { weak: 1 } },
];

/** Parts of one date. */
export const assembly: RuleTable = [
  // yes "Es regnete am Freitag, dem 3. März." Freitag, dem 3. März = 2034-03-03
  { id: 'date', words: '{@weekday} (,) (dem|den) [{@monthDay}|{@fullDay}]' },
  { id: 'date.of-year', words: '[{@monthDay}|{@month}|{@season}|{@anyQuarter}] (des) {@stepYear}' },
  { id: 'season.of-year', words: '{season} {@anyYear}' },
];

/** Days with parts of a day and clock times. */
export const times: RuleTable = [
  { id: 'day.part', words: '{@day} (am|in der) [{@part}|früh]' },
  // yes "Sie fährt am Montag um 17 Uhr." Montag um 17 Uhr = 2034-03-20T17:00
  { id: 'day.clock', words: '{@day} (,) (um|gegen|ab|bis|von) {@clock} ({zoneMark})' },
  { id: 'clock.day', words: '{@clock} (,) (am|des) {@day}' },
  { id: 'part.of-day', words: '[{@part}|morgen] [des|vom] {@day}' },
  { id: 'clock.zone', words: '[{@clock}|{@dayTime}] {zoneMark}' },
];

/** Modifiers of lengths. */
export const lengths: RuleTable = [
  // yes "Der Ausfall dauerte rund eine Stunde." rund eine Stunde = PT1H
  { id: 'length.about', words: '[rund|etwa|ungefähr|circa|gut|knapp] {@bareDuration}', is: { mod: 'APPROX' } },
  { id: 'length.nearly', words: '[fast|beinahe|weniger als] {@duration}', is: { mod: 'LESS_THAN' } },
  { id: 'length.more', words: '[über|mehr als] {@bareDuration}', is: { mod: 'MORE_THAN' } },
  { id: 'length.at-least', words: '[mindestens|wenigstens] {@duration}', is: { mod: 'EQUAL_OR_MORE' } },
  { id: 'length.at-most', words: '[höchstens|bis zu|maximal] {@duration}', is: { mod: 'EQUAL_OR_LESS' } },
];

/** Steps by a length. */
export const steps: RuleTable = [
  // yes "Sie schloss vor drei Tagen." vor drei Tagen = 2034-03-11
  { id: 'ago', words: 'vor {@duration}', is: { ago: -1 } },
  // yes "Sie öffnet in zwei Tagen." in zwei Tagen = 2034-03-16
  { id: 'from-now', words: 'in {@duration}', is: { ago: 1 } },
  { id: 'ago.later', words: '{@duration} [später|danach|darauf]', is: { ago: 1, from: 1 } },
  { id: 'ago.earlier', words: '{@duration} [zuvor|früher|davor]', is: { ago: -1, from: 1 } },
  { id: 'after-date', words: '{@duration} nach {of:@any}', is: { ago: 1 } },
  { id: 'before-date', words: '{@duration} vor {of:@any}', is: { ago: -1 } },
];

/** Early, late, the end of. */
export const modifiers: RuleTable = [
  // yes "Die Halle öffnet Anfang April." Anfang April = 2034-04
  { id: 'mod.start', words: 'anfang {@any}', is: { mod: 'START' } },
  { id: 'mod.mid', words: 'mitte {@any}', is: { mod: 'MID' } },
  { id: 'mod.end', words: 'ende {@any}', is: { mod: 'END' } },
  { id: 'mod.about', words: '[[etwa|gegen|circa|rund] [{@time}|{@year}]|um {@year}]', is: { mod: 'APPROX' } },
  { id: 'mod.just-before', words: 'kurz vor {@time}', is: { mod: 'BEFORE' } },
  { id: 'mod.just-after', words: 'kurz nach {@time}', is: { mod: 'AFTER' } },
];
