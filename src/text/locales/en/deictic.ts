// Times counted from the time of writing or of the story: yesterday, last week, next year, this month.
// Examples: reference = Tuesday 2034-03-14.
import type { WordTables } from '../../tokens/lexicon.js';
import type { RuleTable } from '../rule-types.js';
import { afterTime } from './lexicon.js';

export const deicticWords: WordTables = {
  owner: 'his her their my our your',
  // Where a bare season name is a season: in spring, last summer.
  paper: 'times telegraph gazette',
  dayCue: 'due on by before until till of from since after to for between and about around',
  // Before the end of a day's work or game.
  closeCue: 'by before until till',
  // Before a day that nobody knows: "on a Sunday".
  someDayCue: 'on was is',
  // With a weekday a kind of thing that no week dates.
  weekdayKind: 'league school best roast roasts job',
  onlyOn: 'on',
  // "W/c" and "w/b", in which a week commences or begins, and "w/e", in which it ends.
  weekLetter: 'c b e',
  afterOnly: '. , ; ) ! ? but with without because when while as after before until',
  someDayTail:
    'over near outside inside during between behind against through across along about two three four five six seven eight nine ten several',
  afterDay:
    `${afterTime} inst @ on at with to by would nothing everybody everything a an its your two three four five six several no now instead again too then not for if since though so unless ` +
    'which where inclusive until till til through thru',
  afterNext: '. , ; : ) ! ? at by from instead and or but when if while because',
  inOne: 'in within',
  monthUnit: 'month=8',
  fortnight: 'fortnight=7',
  eraUnit: 'decade=13 century=14',
  endShort: 'eow=6 eom=8 eoy=12',
  endUnit: 'month=8 year=12',
  midShort: 'midweek=6 midyear=12',
  midUnit: 'week=6 month=8 year=12',
  spanUnit: 'week=6 month=8 year=12 decade=13 century=14',
  ownEnd: "'s ’s s",
  // Before "a summer": how long.
  seasonSpan: 'last lasts lasted lasting spend spends spent spending stay stayed for',
  // With a season the name of something.
  seasonName: 'olympics paralympics olympiad games palace park street wonderland graduation school schools camp camps quarters',
  // Who or what is chosen for a prize: "Player of the Year".
  prize: 'man woman person player artist song album goal book car word manager team game film athlete coach driver company',
  // After a name in capitals a newspaper or broadcast.
  titleDay: 'today tonight',
  // "Today's" before these is nowadays.
  nowadays:
    'world people youth society generation generations economy culture children kids teenagers students standards consumers computers technology leaders money',
  // After it stands what a length is compared with: "two weeks later than planned".
  than: 'than',
  between: 'between',
  rangeLead: 'between from',
  rangeJoint: 'to through until till - – —',
  // 1 joins one and the other.
  listJoint: '&=1 and=1 /=2 or=2',
  // "A single weekend" is a length, "the weekend shift" the one of every weekend.
  someWeekend: 'a one single whole long first opening',
  weekendly: 'shift shifts rota staff crew edition editions timetable rates tickets homes cottage',
  // "The night shift": which one, and not when.
  dayPartNoun: 'of shift shifts crew staff session sitting watch rush service performance shelter bus',
  // "A Sunday off": any.
  offWork: 'off',
  formerBe: 'was',
  // Before a day that somebody names for a plan.
  dayChoice:
    'propose proposes proposed proposing suggest suggests suggested suggesting offer offers offered offering say says promised choose chose chosen prefer prefers preferred pencilled',
  // Behind a month or a season the name of something else: "the next spring tide", "last May Day".
  compoundTail: 'tide tides day',
  seasonNoun: 'offensive offensives campaign campaigns season semester term collection collections break',
  eventAfter: 'after',
  eventBefore: 'before',
  eventOf: 'of',
  yearCue: 'for of',
  // "A high for the year of $40."
  yearStop: '. , ; : ) ! ? " \' ’ ” — – - and or but of',
  // Behind these a verb stands: "would fall".
  baseCue: 'will would may might could can should must shall cannot',
  kindCue: 'for to',
  forCue: 'for',
  seasonEnd: `${afterTime} on at with to by last next that until till through for if since not again too over onward onwards so which where instead now`,
  seasonCue: 'in during since last this by until till through throughout of and or that next early late mid the between from over',
};

/** Behind the article of a numbered day: "third day", "second year of his reign". */
const NUMBERED =
  '[{n:integer} ~{suffix}|{n:ordinal}|{n+tens} (~-) {n+ordinalUnit}] [{unit:numberedUnit}|{part}] (of [the|its|his|her|their|our|my] {play:numberedOf})';

export const deictic: RuleTable = [
  { id: 'day.today', words: '[today|{step:digit} ~day]', is: { unit: 4, step: 0 } },
  { id: 'day.yesterday', words: 'yesterday', is: { unit: 4, step: -1 } },
  // yes "This time tomorrow we sail; at this time yesterday it rained." This time tomorrow = 2034-03-15; at this time yesterday = 2034-03-13
  { id: 'day.tomorrow', words: '(at) this time tomorrow', is: { unit: 4, step: 1 } },
  { id: 'day.yesterday', words: '(at) this time yesterday', is: { unit: 4, step: -1 } },
  // no "In today's world, nobody walks."
  { id: 'day.nowadays', words: "[[today|tomorrow] ['s|’s] {weak:nowadays}|{weak:nowadays} of [today|tomorrow]]", is: { weak: 1 } },
  { id: 'day.tomorrow', words: '[tomorrow|{step:digit} ~[moro|morrow|mrw|moz]]', is: { unit: 4, step: 1 } },
  // yes "We sail the day after tomorrow." the day after tomorrow = 2034-03-16
  { id: 'day.after-tomorrow', words: '(the) day after tomorrow', is: { unit: 4, step: 2 } },
  { id: 'day.before-yesterday', words: '(the) day before yesterday', is: { unit: 4, step: -2 } },

  // yes "It closed the week before last." the week before last = 2034-W09
  { id: 'step.before-last', words: '(the) {unit:stepUnit} before last', is: { step: -2 }, notNext: 'weekdayFull' },
  { id: 'step.after-next', words: '(the) {unit:stepUnit} after next', is: { step: 2 } },
  // yes "Prices fell last week." last week = 2034-W10
  // Somebody's last day or year, and a last day, are final ones.
  { id: 'step.final', words: '[(the) last day|{weak:owner} last {unit:stepUnit}]', is: { weak: 1 }, notNext: 'nounJoint' },
  // no "Entry is free on the last weekend."
  // no "The choir sings on the last evening."
  { id: 'step.final', words: 'the last [{unit:stepUnit}|{anyWday}]', is: { weak: 1 }, prev: 'onlyOn', notNext: 'nounJoint' },
  { id: 'step.final', words: 'the last [morning|afternoon|evening]', is: { weak: 1 }, prev: 'onlyOn' },
  { id: 'step.last', words: '(the) last (fiscal) {unit:stepUnit}', is: { step: -1 }, notNext: 'nounJoint' },
  // no "The last day of school moves to the hall."
  { id: 'step.final', words: 'the last day', is: { weak: 1 }, next: 'nounJoint', notPrev: 'dayCue' },
  // Of something that has its own end: no calendar tells it.
  { id: 'step.last-of', words: '(the) last {unit:stepUnit}', is: { step: -1, from: 3 }, next: 'nounJoint' },
  { id: 'ref.present', words: 'this day', is: { ref: 'PRESENT_REF' }, prev: 'infinitive' },
  // yes "On this day in 2013 the roof fell in." this day in 2013 = 2013-03-14
  { id: 'day.this-in', words: 'this [day|date] in {year}', is: { unit: 4, step: 0 } },
  { id: 'story.same', words: 'this (very|same) day', is: { unit: 4, step: 0, from: 1 } },
  { id: 'step.this', words: '[this|(the) current] (fiscal) {unit:stepUnit}', is: { step: 0 } },
  // yes "At this time last year it was dry." At this time last year = 2033
  // yes "On the same day last year it was dry." the same day last year = 2033
  { id: 'step.last', words: '[(at) this time|the same [day|week|time|period|stage|point]] last {unit:stepUnit}', is: { step: -1 } },
  // Without an article the day is that of a story: of the writing it is tomorrow.
  // yes "It sank on 9 May. It was raised next day." 9 May = 2033-05-09; next day = 2033-05-10
  { id: 'story.next', words: 'next day', is: { unit: 4, step: 1, from: 1 } },
  { id: 'step.next', words: '((at) this time) next (fiscal) {unit:stepUnit}', is: { step: 1 } },
  { id: 'step.next-or-so', words: '(the) next {unit:stepUnit} or so', is: { step: 1, mod: 'APPROX' } },
  // yes "It will rain over the coming weekend." the coming weekend = 2034-W11-WE
  { id: 'weekend.coming', words: '(this|the) [coming|upcoming] weekend', is: { weekend: 1, toward: 1 } },
  { id: 'step.coming', words: '[the|this] coming {unit:stepUnit}', is: { step: 1 } },
  { id: 'step.past', words: '[the|this] past [{unit:stepUnitShort}]', is: { step: -1 } },
  // yes "We mowed it the weekend just gone." the weekend just gone = 2034-W10-WE
  { id: 'step.past', words: '(the) {unit:stepUnitShort} just gone', is: { step: -1 } },
  { id: 'length.past', words: '[(the|this) past [{unit:stepUnitLong}|{unit:fortnight}]]', is: { length: 1, n: 1, window: 1 } },
  // yes "It rained the whole weekend." the whole weekend = 2034-W10-WE
  // no "It took a single weekend."
  // no "The weekend shift was late."
  { id: 'weekend', words: '[(the)|all|the [long|whole]] weekend', is: { weekend: 1 }, notPrev: 'someWeekend', notNext: 'weekendly' },
  // yes "It closed at year-end." year-end = 2033-12-31
  { id: 'year.end-day', words: '(the) year ~- ~end', is: { month: 12, day: 31 } },
  { id: 'period.end', words: "(the) {unit:endUnit} [(~-) end|'s end]", is: { step: 0, mod: 'END', from: 2 } },
  // yes "It fell again by week's end." week's end = 2034-W11
  { id: 'period.end', words: "(the) week 's end", is: { unit: 6, step: 0, mod: 'END', from: 2 } },
  // yes "It is due by midyear." midyear = 2034
  { id: 'period.mid', words: '[{unit:midShort}|mid ~- ~{unit:midUnit}]', is: { step: 0, mod: 'MID', from: 2 } },
  // yes "By the middle of the month the ice was gone." the middle of the month = 2034-03
  // yes "It closed at the turn of the century." the turn of the century = 2000
  { id: 'period.turn', words: 'the turn of the century', is: { unit: 14, step: 0, mod: 'APPROX', from: 2, turn: 1 } },
  { id: 'period', words: '[the {mod:edgeNoun}|(the) [rest|remainder]] of the {unit:spanUnit}', is: { step: 0, from: 2 } },
  { id: 'sometime', words: '[sometime|some time] [next|(in) the next] {unit:stepUnit}', is: { step: 1 } },

  // yes "It hurt three weeks ago and again 3 d ago." three weeks ago = 2034-W08; 3 d ago = 2034-03-11
  { id: 'ago.letter', words: '{n:integer} {unit:agoLetter} ago', is: { ago: -1 } },
  // yes "Send it by end of day Thursday." end of day Thursday = 2034-03-16
  { id: 'day.close', words: '{dayClose}', is: { unit: 4, step: 0, mod: 'END', from: 2 } },
  { id: 'day.close', words: '{dayClose} (on) {anyWday}', is: { mod: 'END' } },
  // By itself it may be that of any day.
  { id: 'day.close', words: '{closeOf} (on) {anyWday}', prev: 'closeCue', is: { mod: 'END' } },
  { id: 'day.close', words: '{closeOf} yesterday', prev: 'closeCue', is: { unit: 4, step: -1, mod: 'END' } },
  { id: 'day.close', words: '{dayClose} yesterday', is: { unit: 4, step: -1, mod: 'END' } },
  { id: 'day.close', words: '{dayClose} today', is: { unit: 4, step: 0, mod: 'END' } },
  { id: 'day.close', words: '{dayClose} tomorrow', is: { unit: 4, step: 1, mod: 'END' } },
  { id: 'period', words: '{unit:endShort}', is: { step: 0, mod: 'END', from: 2 } },

  // yes "Born in 1871, she left at the age of nineteen." 1871 = 1871; at the age of nineteen = 1890
  // no "He left at the age of nineteen."
  { id: 'age', words: 'at (the) age (of) {number}', is: { age: 4, mod: 'APPROX' } },
  // yes "She was born in 1871. Aged 19, she left." 1871 = 1871; Aged 19 = 1890
  { id: 'age.aged', words: 'aged ([only|just]) {number}', is: { age: 3, mod: 'APPROX' }, prev: 'ageOpens', next: 'agePause' },
  // yes "Born in 1871, she died aged 77." 1871 = 1871; aged 77 = 1948
  // no "She taught children aged 12."
  { id: 'age.aged', words: 'aged ([only|just]) {number}', is: { age: 4, mod: 'APPROX' }, prev: 'ageDeath', next: 'ageNext' },
  { id: 'age.was', words: 'when [she|he|i|they|we] [was|were] {number}', is: { age: 1, mod: 'APPROX' }, next: 'ageNext' },
  // yes "Born in 1871, she left at 19." 1871 = 1871; at 19 = 1890
  { id: 'age.at', words: 'at [{n:teens}|{n:noHour}|{n+tens} ((~-) {n+units})]', is: { age: 4, mod: 'APPROX' }, next: 'ageNext' },
  { id: 'age.birthday', words: 'on [his|her|my|their] [{n:ordinal}|{n+tens} (~-) {n+ordinalUnit}|{n:integer} ~{suffix}] birthday', is: { age: 2 } },

  // yes "On Saturday it kicked off at 15:20. Moe scored in the 34th minute." Saturday = 2034-03-11; 15:20 = 2034-03-11T15:20; in the 34th minute = 2034-03-11T15:54
  // no "He scored in the 34th minute."
  { id: 'play', words: '[in|after] the [{n:integer} ~{suffix}|{n:ordinal}|{n+tens} (~-) {n+ordinalUnit}] minute', is: { play: 1, mod: 'APPROX' } },
  { id: 'play', words: 'on {n:integer} minutes', is: { play: 1, mod: 'APPROX' } },
  // yes "The strike began on 6 March. On the third day a van was burnt." 6 March = 2034-03-06; the third day = 2034-03-08
  // yes "The strike began on 6 March. On the third day of the strike a van was burnt." 6 March = 2034-03-06; the third day of the strike = 2034-03-08
  // no "On the third day it rained."
  // yes "The strike began on 6 March. On his first day at work Moe fell." 6 March = 2034-03-06
  // yes "The strike began on 6 March. On the third day at noon a van was burnt." 6 March = 2034-03-06; the third day = 2034-03-08; noon = 2034-03-08T12:00
  { id: 'numbered', words: `[the|its|their|our|my] ${NUMBERED}`, is: { play: 2 }, prev: 'numberedCue', notNext: 'numberedElse' },
  { id: 'numbered', words: `[his|her] ${NUMBERED}`, is: { play: 2 }, prev: 'numberedCue', notNext: 'numberedOwn' },

  // Steps in the story: counted from the time last told.
  { id: 'story.next', words: 'the (very) [next|following] {unit:stepUnit}', is: { step: 1, from: 1 } },
  { id: 'story.previous', words: '(the) (immediately) [previous|preceding|prior] {unit:stepUnit}', is: { step: -1, from: 1 } },
  { id: 'story.same', words: '[that|(that|the) same] {unit:stepUnit}', is: { step: 0, from: 1 } },
  // yes "In 1915 the fort fell. The year after, the town fell." 1915 = 1915; The year after = 1916
  { id: 'story.after', words: 'the {unit:stepUnitShort} [after|following]', is: { step: 1, from: 1 }, next: 'storyNext' },
  { id: 'story.before', words: 'the {unit:stepUnitShort} before', is: { step: -1, from: 1 }, next: 'storyNext' },
  // yes "On 9 May it fell. A storm the week before had shaken it." 9 May = 2033-05-09; the week before = 2033-W18
  // yes "On 9 May it fell. A storm the night before shut it." 9 May = 2033-05-09; the night before = 2033-05-08TNI
  // no "The week before he left had been dry."
  // yes "It shrank in June 2031, and in the month before that." June 2031 = 2031-06; the month before that = 2031-05
  { id: 'story.before', words: 'the {unit:stepUnit} before [that|then]', is: { step: -1, from: 1 }, next: 'stop' },
  // yes "It shrank on 9 May. The day after that, it broke." 9 May = 2033-05-09; The day after that = 2033-05-10
  // no "The week after that storm was dry."
  { id: 'story.after', words: 'the {unit:stepUnit} after that', is: { step: 1, from: 1 }, next: 'stop' },
  // "The day" before or after something that is told: counted from the day told.
  { id: 'story.day-after-event', words: 'the day', is: { unit: 4, step: 1, from: 1, nth: 1 }, next: 'eventAfter', notPrev: 'infinitive' },
  { id: 'story.day-before-event', words: 'the day', is: { unit: 4, step: -1, from: 1, nth: 1 }, next: 'eventBefore' },
  // yes "The vote fell on 9 May. He left on the eve of the vote." 9 May = 2033-05-09; the eve = 2033-05-08
  // no "It fell on the eve of All Saints."
  { id: 'story.day-before-event', words: 'the eve', is: { unit: 4, step: -1, from: 1, nth: 1 }, next: 'eventOf' },
  { id: 'story.later-in', words: '[late|later|early|earlier] in the day', is: { weak: 1 } },
  { id: 'story.mod-in', words: '{mod:inWord} in the {unit:spanUnit}', is: { step: 0, from: 2 } },
  { id: 'story.part-of', words: 'the {mod:ofHalf} [part|half|days|months|weeks] of the {unit:longUnit}', is: { step: 0, from: 2 } },
  // no "She was named Player of the Year."
  { id: 'step.prize', words: '{weak:prize} of the {unit:spanUnit}', is: { weak: 1 }, notPrev: 'ownEnd' },
  { id: 'step.the-year', words: 'the {unit:longUnit}', is: { step: 0, from: 2 }, prev: 'yearCue', next: 'yearStop' },
  { id: 'story.part-before', words: 'the [previous|preceding] {part}', is: { unit: 4, step: -1, from: 1 } },
  // yes "On 9 May it fell. The evening before, it shook." 9 May = 2033-05-09; The evening before = 2033-05-08TEV
  { id: 'story.part-before', words: 'the {part} before', is: { unit: 4, step: -1, from: 1 }, next: 'storyNext' },
  { id: 'story.part', words: 'the {part} after', is: { unit: 4, step: 1, from: 1 }, next: 'storyNext' },
  // yes "Rent is due on the last day of the month." the last day of the month = 2034-03-31
  { id: 'day.of-this-month', words: 'the {day:edgeDay} day of [the|that] {unit:monthUnit}', is: { step: 0, from: 2 } },
  { id: 'day.of-this-month', words: 'the [first|1st] of [the|that] {unit:monthUnit}', is: { day: 1, step: 0, from: 2 } },
  // In letters: of this month, of the one before.
  // yes "Yours of the 19th ult. came, and mine left on the 3d inst." the 19th ult. = 2034-02-19; the 3d inst. = 2034-03-03
  { id: 'day.of-this-month', words: 'the {day} ~[{suffix}|d] [inst|instant] (~.)', is: { unit: 8, step: 0 } },
  { id: 'day.of-this-month', words: 'the {day} ~[{suffix}|d] [ult|ultimo] (~.)', is: { unit: 8, step: -1 } },
  { id: 'day.of-this-month', words: 'the {day} ~[{suffix}|d] [prox|proximo] (~.)', is: { unit: 8, step: 1 } },
  // yes "It sank on 9 May. On the 21st two men found it." 9 May = 2033-05-09; the 21st = 2033-05-21
  // yes "It was raised on 9 May and lowered on the 21st." 9 May = 2033-05-09; the 21st = 2033-05-21
  { id: 'day.of-month', words: 'the {day} ~{suffix}', prev: 'dayCue', next: 'afterDay' },
  // yes "It rained on the 24th and 25th." the 24th = 2034-02-24; 25th = 2034-02-25
  { id: 'day.of-month', words: 'the {day} ~{suffix} {joint} (the) {day} ~{suffix}', prev: 'dayCue', next: 'afterDay' },
  // yes "The fair is on 25 March (was the 24th)." 25 March = 2034-03-25; the 24th = 2034-03-24
  { id: 'day.of-month', words: 'the {day} ~{suffix}', prev: 'formerBe', next: 'closeBracket' },
  // yes "They offer the 21st or the 28th." the 21st = 2034-03-21; the 28th = 2034-03-28
  // no "They offer the 21st floor."
  { id: 'day.of-month', words: 'the {day} ~{suffix}', prev: 'dayChoice', next: 'afterDay' },
  { id: 'day.of-month', words: 'the {day} ~{suffix} {joint} (the) {day} ~{suffix}', prev: 'dayChoice', next: 'afterDay' },
  // yes "It sailed on 19th, without our box." 19th = 2034-02-19
  // no "They live on 19th Street."
  // no "Meet on 19th and Main."
  { id: 'day.of-month', words: '{day} ~{suffix}', prev: 'onlyOn', next: 'afterOnly' },
  // no "She lives in block C 3rd floor."
  { id: 'day.of-month', words: '{day} ~{suffix}', prev: 'weekLetter', is: { weak: 1 } },
  // yes "It rose on 9 May. On the 12th rain fell." 9 May = 2033-05-09; the 12th = 2033-05-12
  { id: 'day.of-month', words: 'the {day} ~{suffix} ({joint} (the) {day} ~{suffix})', prev: 'dayCue', notNext: 'dayCue', is: { weak: 1 } },
  { id: 'day.of-month', words: 'the {day:ordinalTeen}', prev: 'dayCue', next: 'stop' },
  { id: 'story.part', words: '(the) [next|following] {part}', is: { unit: 4, step: 1, from: 1 } },

  // yes "The choir sang on Saturday." Saturday = 2034-03-11
  // no "The Sunday Times came."
  { id: 'weekday', words: '{wday}', notNext: 'paper' },
  // no "After Black Monday and Bloody Sunday he played in the Sunday league."
  // no "It was turned toward the Sun."
  { id: 'weekday.name', words: 'the sun ~.', is: { weak: 1 }, notPrev: 'dayOn' },
  { id: 'weekday.name', words: 'sheffield wednesday', is: { weak: 1 }, notPrev: 'dayOn' },
  { id: 'weekday.name', words: '[black|bloody|super|giving|casual] {weekday:weekdayFull}', is: { weak: 1 } },
  // yes "On Friday drivers struck." Friday = 2034-03-10
  { id: 'weekday.name', words: '{weekday:weekdayFull} {weekdayKind}', is: { weak: 1 }, notPrev: 'dayOnly' },
  // yes "They came on a Sunday." a Sunday = XXXX-WXX-7
  { id: 'weekday.some', words: 'a {anyWday}', prev: 'someDayCue', next: 'afterDay', is: { anyDay: 1 } },
  { id: 'weekday.some', words: 'a {anyWday}', prev: 'someDayCue', next: 'someDayTail', is: { anyDay: 1 } },
  { id: 'weekday.some', words: 'one {anyWday}', next: 'afterDay', is: { anyDay: 1 } },
  // no "She never had a Sunday off."
  { id: 'weekday.some', words: 'a {anyWday}', next: 'offWork', is: { weak: 1 }, notPrev: 'someDayCue' },
  // yes "It was open Thu-Sat only." Thu = 2034-03-09; Sat = 2034-03-11
  { id: 'weekday.range', words: '[{wday}|{weekday:weekdayShort}] {joint:rangeJoint} [{wday}|{weekday:weekdayShort}]' },
  // yes "free sat & sun" sat = 2034-03-18; sun = 2034-03-19
  { id: 'weekday.pair', words: '{weekday:weekdayShort} {joint:listJoint} {weekday:weekdayShort}' },
  { id: 'weekday', words: '{weekday:weekdayShort}', prev: 'dayOnly' },
  { id: 'weekday.short', words: '{weekday:weekdayShort}', is: { weak: 1 }, notPrev: 'dayArticle' },
  // "Sat 4 – Wind falling", "Fri. 24. Wind falling", "24th. Wind falling": a day of the month that is told, at the head of an entry.
  // yes "It is shut on Saturday 22, Sunday 23 and Monday 24 April." Saturday 22 = 2034-04-22; Sunday 23 = 2034-04-23; Monday 24 April = 2034-04-24
  // yes "Wed 15, not Thu 16, it is." Wed 15 = 2034-03-15; Thu 16 = 2034-03-16
  { id: 'weekday.day', words: '[{wday}|{weekday:weekdayShort}] {day} (~{suffix})', next: 'listComma' },
  // yes "Fri 17 and Sat 18 are full." Fri 17 = 2034-03-17; Sat 18 = 2034-03-18
  { id: 'weekday.day', words: '[{wday}|{weekday:weekdayShort}] {day} {joint:listJoint} [{wday}|{weekday:weekdayShort}] {day}' },
  { id: 'weekday.day', words: '[{wday}|{weekday:weekdayShort}] {day} (~{suffix})', next: 'entryMark', notPrev: 'dayOnly' },
  {
    id: 'weekday.day',
    words: '[{wday}|{weekday:weekdayShort}] {day} (~{suffix}) {joint:rangeJoint} [{wday}|{weekday:weekdayShort}] {day} (~{suffix})',
    next: 'entryMark',
    notPrev: 'dayOnly',
  },
  { id: 'weekday.day', words: '{day} ~{suffix}', next: 'entryMark', notPrev: 'dayOnly', is: { weak: 1 } },
  { id: 'weekday.day', words: '{day} (~d)', prev: 'lineStart', next: 'entryStop', is: { weak: 1 } },
  // "3, Tues.", "9th, Monday. Wind falling"
  { id: 'weekday.day', words: '{day} (~{suffix}) , {anyWday}', prev: 'lineStart', next: 'entryMark', is: { weak: 1 } },
  // In the first column of a row.
  {
    id: 'weekday.day',
    words: '[{wday}|{weekday:weekdayShort}] {day} (~{suffix}) ({joint:rowJoint} [{wday}|{weekday:weekdayShort}] {day} (~{suffix}))',
    prev: 'lineStart',
    next: 'lineStart',
    is: { weak: 1 },
  },
  { id: 'weekday.last', words: '(the) [last|(this) past] {anyWday}', is: { toward: -1 } },
  // yes "It rained on Monday last." Monday last = 2034-03-13
  { id: 'weekday.last', words: '{anyWday} [last|gone]', is: { toward: -1 }, next: 'stop' },
  // yes "On Monday last the pump failed." Monday last = 2034-03-13
  { id: 'weekday.last', words: '{anyWday} last', is: { toward: -1 }, prev: 'onlyOn', next: 'eraNext' },
  // yes "It rained on Friday just gone." Friday just gone = 2034-03-10
  { id: 'weekday.last', words: '(the|this) {anyWday} just [gone|past]', is: { toward: -1 } },
  { id: 'weekday.next', words: '{anyWday} next', is: { toward: 1 }, next: 'stop' },
  { id: 'weekday.previous', words: '(the) [previous|preceding] {anyWday}', is: { toward: -1, from: 1 } },
  { id: 'weekday.following', words: 'the [following|next] {anyWday}', is: { toward: 1, from: 1 } },
  // yes "It moves from its usual Tuesday to 24 March." its usual Tuesday = 2034-03-21; 24 March = 2034-03-24
  { id: 'weekday.usual', words: '[its|their|our|the] {usualDay} {anyWday}' },
  // yes "We sail Friday week." Friday week = 2034-03-24
  { id: 'weekday.week', words: '{wday} week', is: { toward: 1, weeks: 1 } },
  // yes "He was jailed for a week on Friday." a week = P1W; Friday = 2034-03-10
  { id: 'weekday.week', words: 'a week [on|from] {anyWday}', is: { toward: 1, weeks: 1 }, notPrev: 'lengthCue' },
  // yes "We sail tomorrow week." tomorrow week = 2034-03-22
  { id: 'day.week', words: 'tomorrow week', is: { unit: 4, step: 8 } },
  { id: 'day.week', words: 'today week', is: { unit: 4, step: 7 } },
  { id: 'day.week', words: 'a week today', is: { unit: 4, step: 7 }, notPrev: 'appointedFor' },
  // yes "We sail a week tomorrow; they sailed a week yesterday." a week tomorrow = 2034-03-22; a week yesterday = 2034-03-06
  { id: 'day.week', words: 'a week tomorrow', is: { unit: 4, step: 8 }, notPrev: 'appointedFor' },
  { id: 'day.week', words: '[a fortnight|two weeks] tomorrow', is: { unit: 4, step: 15 }, notPrev: 'appointedFor' },
  { id: 'day.week', words: 'a week yesterday', is: { unit: 4, step: -8 }, notPrev: 'appointedFor' },
  { id: 'weekday.week', words: '[{wday} fortnight|a fortnight on {anyWday}]', is: { toward: 1, weeks: 2 }, notPrev: 'appointedFor' },
  // yes "It rained a week last Friday." a week last Friday = 2034-03-03
  { id: 'weekday.week-ago', words: 'a week [ago (last)|last] {wday}', is: { toward: -1, weeks: -1 }, notPrev: 'lengthCue' },
  // yes "It rained two Fridays ago." two Fridays ago = 2034-03-03
  { id: 'weekday.ago', words: '[{n+units}|{n:digit}] {weekday:weekdayPlural} ago', is: { toward: -1 } },
  { id: 'weekday.before-last', words: '(the) {anyWday} before last', is: { toward: -1, weeks: -1 } },
  { id: 'weekday.after-next', words: 'the {anyWday} after next', is: { toward: 1, weeks: 1 } },
  // yes "They met on the second Friday of last month." the second Friday of last month = 2034-02-10
  // yes "They meet on the last Friday of next month." the last Friday of next month = 2034-04-28
  { id: 'date.nth-weekday', words: '(the) {nthWord} {anyWday} [of|in] last month', is: { unit: 8, step: -1 } },
  { id: 'date.nth-weekday', words: '(the) {nthWord} {anyWday} [of|in] next month', is: { unit: 8, step: 1 } },
  { id: 'weekday.this', words: 'this {anyWday}', is: { toward: 0 } },
  { id: 'weekday.next', words: 'next {anyWday}', is: { toward: 1 } },
  // The very first: tomorrow too. yes "The trial is this coming Wednesday." this coming Wednesday = 2034-03-15
  { id: 'weekday.coming', words: '(this|the) [coming|upcoming] {anyWday}', is: { toward: 1, weeks: 0 } },
  // yes "We shall sail on Tuesday next." Tuesday next = 2034-03-21
  { id: 'weekday.coming', words: '{weekday:weekdayFull} next', is: { toward: 1, weeks: 0 }, next: 'afterNext' },
  { id: 'month.last', words: '[last|(this) past] [{mon}|{season}]', is: { toward: -1 }, notNext: 'compoundTail' },
  { id: 'month.last-day', words: 'last {mon} {dom}', is: { toward: -1 } },
  // no "She was born in the last winter of the war."
  { id: 'season.final', words: 'the last {season}', is: { weak: 1, season: undefined }, next: 'nounJoint' },
  { id: 'month.this', words: 'this [{mon}|{season}]', is: { toward: 0 } },
  { id: 'month.next', words: '[next|this coming] [{mon}|{season}]', is: { toward: 1 }, notNext: 'compoundTail' },
  // no "Critics spoke of a winter of discontent."
  // no "It has been quite a summer."
  { id: 'season.any', words: '([quite|what|such]) [a|an] ({dayQuality}) {season:seasonSure}', is: { weak: 1, season: undefined } },
  // no "The pump failed three times in a single winter."
  { id: 'season.any', words: '[a|one] single {season:seasonSure}', is: { weak: 1, season: undefined }, notNext: 'nounJoint' },
  // no "She lost both boats in one summer."
  { id: 'season.any', words: 'one {season:seasonSure}', prev: 'inOne', is: { weak: 1, season: undefined }, notNext: 'nounJoint' },
  // Behind "for" and "to" a noun may follow, of which the season tells the kind.
  // yes "The race is set for autumn." autumn = 2034-FA
  // no "They changed to winter tyres."
  // no "She bought a coat for winter walks."
  { id: 'season', words: '(the) {season:seasonSure}', notPrev: 'kindCue', notNext: 'nounJoint' },
  // no "The rain began to fall."
  { id: 'season', words: '[the {season}|{season:seasonSure}]', prev: 'kindCue', next: 'seasonEnd' },
  { id: 'season', words: '{season}', prev: 'forCue', next: 'seasonEnd' },
  { id: 'season', words: '{season}', prev: 'seasonCue', notNext: 'seasonNot' },
  // yes "The wells failed in the summer months of 1921." the summer months of 1921 = 1921-SU
  { id: 'season', words: '(the) {season} months' },
  { id: 'season', words: '{season}', next: 'seasonNoun' },
  { id: 'season', words: 'the {season}', notNext: 'seasonNot' },
  // no "The Winter Olympics were awarded to the town."
  { id: 'season.part', words: '{season}', is: { weak: 1 }, notPrev: 'baseCue' },
  { id: 'season.name', words: '(the) {season} {seasonName}', is: { weak: 1, season: undefined } },
  // By which clocks go.
  // no "Summer time ended."
  { id: 'season.name', words: 'summer time', is: { weak: 1, season: undefined }, notPrev: 'inCue' },
  // yes "It was dry three summers ago, and two Christmases ago it snowed." three summers ago = 2031-SU; two Christmases ago = 2032-12-25
  { id: 'season.ago', words: '[{n+units}|{n:digit}] [{season:seasonPlural}|{holiday:feastPlural}] ago', is: { toward: -1 } },
  // yes "They met the summer before last." the summer before last = 2032-SU
  // yes "It froze in the January before last." the January before last = 2033-01
  { id: 'season.ago', words: 'the [{mon}|{season}] before last', is: { toward: -1, n: 2 } },
  { id: 'season.ago', words: '[{n+units}|{n:digit}] [{season:seasonPlural}|{holiday:feastPlural}] later', is: { toward: 1, from: 1 } },
  // yes "It fell in June 2031 and was raised the following spring." June 2031 = 2031-06; the following spring = 2032-SP
  // no "It was meant to last a summer."
  { id: 'season.length', words: '[a|one] (whole|full|single) {season}', prev: 'seasonSpan', is: { weak: 1, season: undefined } },
  // yes "It burned in 1931. It rose in May, two years later, and fell on 3 June ten years later." 1931 = 1931; May, two years later = 1933-05; 3 June ten years later = 1943-06-03
  {
    id: 'date.years-later',
    words: '[{dom} (of) {mon}|{mon} ({dom})|(the) {season}] (,) [{step:integer}|{step+units}] [year|years] later',
    is: { unit: 12, from: 1 },
    notNext: 'than',
  },
  // yes "It ran in 2031. They met the next spring." 2031 = 2031; the next spring = 2032-SP
  // no "They tried on the next spring tides."
  { id: 'season.following', words: 'the [following|next] [{mon}|{season}]', is: { toward: 1, from: 1 }, notNext: 'compoundTail' },
  // yes "It fell in November 2031; the spring after, it was raised." November 2031 = 2031-11; the spring after = 2032-SP
  { id: 'season.following', words: 'the {season} [after|following]', is: { toward: 1, from: 1 }, next: 'stop' },
  { id: 'season.previous', words: 'the [previous|preceding] [{mon}|{season}]', is: { toward: -1, from: 1 } },
  { id: 'season.previous', words: 'the {season} before (that|then)', is: { toward: -1, from: 1 }, next: 'stop' },
  // yes "They moved in spring 2031. The roof fell in that first January." spring 2031 = 2031-SP; that first January = 2032-01
  { id: 'month.that-first', words: 'that first {mon}', is: { from: 1, toward: 1 } },
  { id: 'month.that', words: '[that (same)|the same] [{mon}|{season}]', is: { from: 1 } },
];
