// How parts of a time expression join: later stages of the cascade.
// {@x} is something an earlier stage found; see ATOM_CLASSES in rules/categories.ts.
import type { RuleTable } from '../rule-types.js';

/** Parts of one date. */
export const assembly: RuleTable = [
  // yes "It rained on Friday, 3 March." Friday, 3 March = 2034-03-03
  {
    id: 'date',
    words: '[{@weekday}|{weekday:weekdayShort}] (,) (the) [{@monthDay}|{@fullDay}|{@dayNumber}|{day} ~{suffix}]',
    is: { weak: undefined },
  },
  // yes "It rained on Sunday (the 5th)." Sunday (the 5th) = 2034-03-05
  {
    id: 'date',
    words: '{@weekday} {openBracket} [~the [{@dayNumber}|{day} ~{suffix}]|~{@monthDay}|~{@fullDay}|~{@dayNumber}|~{day} ~{suffix}] ~{closeBracket}',
    is: { weak: undefined },
  },
  // yes "It sank on 5 March, a Sunday." 5 March, a Sunday = 2034-03-05
  // yes "It will be shut on 2 April, being Sunday." 2 April, being Sunday = 2034-04-02
  { id: 'date', words: '[{@monthDay}|{@fullDay}] , [a|(it) being (a|the)] {@weekday}' },
  // yes "1 June 2031, Sun. Fog." 1 June 2031, Sun. = 2031-06-01
  { id: 'date', words: '{@fullDay} , {@weekday}' },
  // yes "3 March, Fri. Fog." 3 March, Fri. = 2034-03-03
  { id: 'date', words: '{@monthDay} , {@weekday}', prev: 'lineStart' },
  // yes "It sank on Christmas Day, 25 December 2031." Christmas Day, 25 December 2031 = 2031-12-25
  { id: 'date', words: '{@holiday} (,) {@fullDay}', is: { holiday: undefined } },
  // yes "It sank in 2031, on Good Friday, 11 April." 2031 = 2031; Good Friday, 11 April = 2031-04-11
  { id: 'date', words: '{@holiday} (,) (the) {@monthDay}' },
  // yes "It opens on Friday 8 June next year." Friday 8 June next year = 2035-06-08
  { id: 'date.of-year', words: '[({@weekday} (,)) {@monthDay}|{@month}|{@season}|{@anyQuarter}] (,) (of|in) {@stepYear}' },
  // yes "A sale planned for May this year was put off." May this year = 2034-05
  { id: 'date.of-year', words: '{month:monthMay} {@stepYear}' },
  { id: 'date.of-month', words: '(the) {dom} (day) of {@stepMonth}' },
  { id: 'date.month-day-year', words: '[{@monthDay}|{@month}] (,|of) {@year}' },
  { id: 'season.of-year', words: '[the {season}|(the) [{@season}|{@anyQuarter}]] (of|in) {@anyYear}' },
  // yes "Profit would fall in 2031." 2031 = 2031
  { id: 'season.of-year', words: '{season} (of|in) {@anyYear}', notPrev: 'baseCue' },
  // yes "She died in the bitter winter of 2031." the bitter winter of 2031 = 2031-WI
  { id: 'season.of-year', words: 'the {dayQuality} [{@season}|{season}] (of|in) {@anyYear}' },
  // yes "It burned one winter in the 1960s." one winter in the 1960s = 196
  { id: 'season.some', words: 'one [{@season}|{season}] in {@decade}', is: { season: undefined } },
  // yes "It closed in summer '31." summer '31 = 2031-SU
  { id: 'season.of-year', words: '(the) [[{@season}|{season}] {shortYr}|{season} {@year}]' },
  { id: 'half.of-year', words: '(the) {half:halfOrdinal} (~-) half of {@anyYear}' },
  // yes "It ran in the spring term of 1911." the spring term of 1911 = 1911-SP
  { id: 'season.of-year', words: '[{@season}|(the) {season}] [term|semester|session] (of|in) {@anyYear}' },
  { id: 'quarter.of-year', words: "{@stepYear} 's [{@anyQuarter}|{@season}]" },
  // yes "It burned in the 2031 autumn." the 2031 autumn = 2031-FA
  { id: 'quarter.year-first', words: '(the) {@year} {@anyQuarter}' },
  // yes "The 2031 fall in prices hurt." 2031 = 2031
  { id: 'quarter.year-first', words: 'the {@year} {@season}', notNext: 'seasonNot' },
  // yes "They scrapped their 2031 fall season." 2031 fall = 2031-FA
  // yes "She wore a coat of the firm's 2031 winter collection." 2031 winter = 2031-WI
  { id: 'quarter.year-first', words: '{@year} [{@season}|{season}]', next: 'seasonNoun' },
  // yes "It was settled at the 2031 Christmas party." 2031 Christmas = 2031-12-25
  // yes "It shut at Easter 2031 and opened at Christmas last year." Easter 2031 = 2031-04-13; Christmas last year = 2033-12-25
  { id: 'date.holiday-year', words: '[{@year} {@holiday}|{@holiday} [(,|of) {@year}|(,) (of|in) {@stepYear}]]' },
  // yes "It fell in May 2031. They had met the previous Christmas." May 2031 = 2031-05; the previous Christmas = 2030-12-25
  { id: 'holiday.previous', words: '(the) [previous|preceding] {@holiday} ({@weekend})', is: { toward: -1, from: 1 } },
  { id: 'holiday.last', words: '(this) [last|past] {@holiday} ({@weekend})', is: { toward: -1 } },
  // yes "They met the Christmas before last." the Christmas before last = 2032-12-25
  { id: 'season.ago', words: 'the {@holiday} before last', is: { toward: -1, n: 2 } },
  // yes "It fell in May 2031 and opened that Christmas." May 2031 = 2031-05; that Christmas = 2031-12-25
  // yes "They meet every Christmas Eve." every Christmas Eve = XXXX-12-24
  { id: 'set.every-holiday', words: '[every|each] {@holiday}', is: { every: 1, n: 1, unit: 12 } },
  { id: 'holiday.that', words: '[that|the same] {@holiday} ({@weekend})', is: { from: 1 } },
  { id: 'holiday.following', words: 'the [following|next] {@holiday} ({@weekend})', is: { toward: 1, from: 1 } },
  { id: 'holiday.next', words: '[next|this coming] {@holiday} ({@weekend})', is: { toward: 1 } },
  // yes "He is away w/c 20 March and the kiln is off w/e 2 April." w/c 20 March = 2034-W12; w/e 2 April = 2034-W13
  { id: 'week.of', words: '[w ~/ ~{weekLetter}|wc] {of:@day}', is: { unit: 6, step: 0, weak: undefined } },
  { id: 'week.of', words: '(the) {@unit} [of|beginning|commencing|starting|ending] {of:@day}', is: { step: 0 } },
  // yes "It rained in the week starting Monday, 6 March 2034." the week starting Monday, 6 March 2034 = 2034-W10
  {
    id: 'week.of',
    words: '(the) {@unit} [of|beginning|commencing|starting|ending] {@weekday} (,) [{of:@monthDay}|{of:@fullDay}]',
    is: { step: 0, weekday: undefined },
  },
  // yes "Claims rose in the week ended 11 March." the week ended 11 March = 2034-W10
  { id: 'week.of', words: 'the {@unit} ended {of:@day}', prev: 'periodCue', is: { step: 0 } },
  // yes "It ran on the weekend of 4 March." the weekend of 4 March = 2034-W09-WE
  { id: 'weekend.of', words: '(the) {@weekend} of {of:@day}', is: { step: 0, unit: 5 } },
  // yes "It rained on Easter weekend and on Labor Day weekend." Easter weekend = 2033-W15-WE; Labor Day weekend = 2033-W35-WE
  // yes "It rained over the Easter weekend last year." the Easter weekend last year = 2033-W15-WE
  { id: 'holiday.weekend', words: '(the) {@holiday} {@weekend} ((,) (of|in) [{@stepYear}|{@year}])' },
  { id: 'weekend.of', words: '(the) {of:@monthDay} {@weekend}', is: { step: 0, unit: 5 } },
  // yes "Shops are full in Christmas week." Christmas week = 2034-W52
  { id: 'week.of', words: '{of:@holiday} {@unit}', is: { step: 0 } },
  { id: 'weekday.of-week', words: '[{@weekday} (of)|(a week) {@weekday}] {@week}' },
  // yes "They meet next week on Friday." next week on Friday = 2034-03-24
  // yes "Last week's Friday market was off." Last week's Friday = 2034-03-10
  { id: 'weekday.of-week', words: "{@week} (on|'s|’s) {@weekday}" },
];

/** Days with parts of a day and clock times. */
export const times: RuleTable = [
  { id: 'clock.zone', words: '[{@clock} {zoneMark} ((,) (on) [{@day} ({@part})|{@dayTime}])|{@dayTime} {zoneMark}]' },
  { id: 'clock.zone', words: '({@day} (,) (at|by|around|about|@)) {@clock} (us) {zone:zoneName}', next: 'afterClock' },
  // yes "Polls close at 8 p.m. Eastern on 3 March 2034." 8 p.m. Eastern on 3 March 2034 = 2034-03-03T20:00
  // yes "It broke at 11:08 GMT–5 on 9 May 2031." 11:08 GMT–5 on 9 May 2031 = 2031-05-09T11:08
  // yes "It broke on 9 May 2031, 11:08 GMT–5 pm." 9 May 2031, 11:08 GMT = 2031-05-09T11:08Z; 5 pm = 2031-05-09T17:00
  {
    id: 'clock.zone',
    words: '({@day} (,) (at)) {@clock} {zone} ~{offsetSign:offsetDash} ~{offsetHour:small} ((,) (on) {@day})',
    notNext: 'dashTail',
  },
  // yes "Polls close at 8 p.m. US Eastern on 3 March 2034." 8 p.m. US Eastern on 3 March 2034 = 2034-03-03T20:00
  { id: 'clock.zone', words: '{@clock} (us) {zone:zoneName} (,) (on) {@day}' },
  { id: 'day.part', words: '(the) {@day} {@part}', is: { tail: 1 } },
  // yes "We sail on Friday evening, 17 March, from Oslo." Friday evening, 17 March = 2034-03-17TEV
  // yes "We sail at half past six on Friday evening, 17 March." half past six on Friday evening, 17 March = 2034-03-17T18:30
  { id: 'day.part', words: '({@clock} (,) (on)) {@weekday} {@part} (,) [{@monthDay}|{@fullDay}]', is: { tail: undefined } },
  // yes "The pier fell on Christmas night 2031." Christmas night 2031 = 2031-12-25TNI
  { id: 'day.part', words: '{@holiday} {@part} (,) {@year}' },
  // yes "It rained on Friday morning and evening." Friday morning = 2034-03-10TMO; evening = 2034-03-10TEV
  { id: 'day.parts', words: '[{@day} {@part}|{@dayTime}] {joint:listJoint} {@part}', is: { tail: undefined } },
  // yes "They met on Monday night at 11:30." Monday night at 11:30 = 2034-03-13T23:30
  { id: 'part.at-clock', words: "[{@day} {@part}|{@dayTime}] [at|'s|’s] {@clock} ({zoneMark})" },
  // yes "Parents' evening on 2 May 2031." 2 May 2031 = 2031-05-02
  { id: 'part.of-day', words: '(the) ({mod:modWord} (~-)) {@part} (hours) (of|on) {@day} ({@part})', notPrev: 'nightOf' },
  // yes "It rained on the afternoon and evening of 2 May 2031." the afternoon = 2031-05-02TAF; evening of 2 May 2031 = 2031-05-02TEV
  { id: 'part.of-day', words: '(the) {@part} {joint:listJoint} (the) {@part} of {@day}' },
  // yes "It rained on 2 May 2031 and on the afternoon of the 7th." 2 May 2031 = 2031-05-02; the afternoon of the 7th = 2031-05-07TAF
  // yes "It rang on the nights of 2 and 3 May 2031." the nights of 2 = 2031-05-02TNI; 3 May 2031 = 2031-05-03TNI
  { id: 'part.of-days', words: '(the) {part:partPlural} of {@day}', is: { tail: 2 } },
  { id: 'part.early', words: '(the) {mod:modWord} (~-) {@part} {@day}' },
  { id: 'part.mod', words: '(the) {mod:edgeWord} {@part}', prev: 'partCue' },
  { id: 'part.mod-mid', words: '(the) mid (~-) {@part}', is: { mod: 'MID', weak: undefined } },
  { id: 'part.of-day', words: '(the) {@part} of {@time}' },
  // yes "They left at 8 on the morning of 9 May 2031." 8 on the morning of 9 May 2031 = 2031-05-09T08:00
  // yes "They meet at six Friday evening." six Friday evening = 2034-03-17T18:00
  // yes "We sail at seven Friday night, 24 March." seven Friday night, 24 March = 2034-03-24T19:00
  {
    id: 'clock.part-of-day',
    words: "[{hour:hour12}|{hour+units}] (o'clock) [{@day} {@part}|{@weekday} {@part} (,) [{@monthDay}|{@fullDay}]]",
    prev: 'hourCue',
    is: { tail: undefined },
  },
  // yes "They met at half past seven in the evening." half past seven in the evening = 2034-03-14T19:30
  { id: 'clock.in-part', words: '{@clock} [in (the)|at] {@part}', is: { anyDay: undefined } },
  { id: 'clock.part-of-day', words: '[{@clock}|{hour:hour12}|{hour+units}] (on|in) the {@part} of {@day}' },
  // yes "She called at 9:30 on Friday night." 9:30 on Friday night = 2034-03-10T21:30
  // yes "It sank on Friday 3 March 2034. At 2 p.m. on the Friday the fog had lifted." Friday 3 March 2034 = 2034-03-03; 2 p.m. on the Friday = 2034-03-03T14:00
  { id: 'clock.day', words: '{@clock} on the {@weekday} ({@part})', notNext: 'possessive' },
  {
    id: 'clock.day',
    words: '[{@clock} (,) (on) {@day} {@part}|[{@clock} (onward|onwards)|{@part}] (,) (on|of) {@day} ({zoneMark})|{@clock} [onward|onwards]]',
  },
  // yes "The tour is from 20 to 23 March. It ends at 3 pm on the Thursday." 20 = 2034-03-20; 23 March = 2034-03-23; 3 pm on the Thursday = 2034-03-23T15:00
  { id: 'clock.day', words: '{@clock} (,) on the {@weekday}' },
  // yes "Bids close first thing tomorrow." first thing tomorrow = 2034-03-15
  { id: 'day.first-thing', words: '[first thing|bright and early] ([on|in]) [{@day}|{@dayTime}|{@part}]' },
  // yes "It is shut from half past nine to eleven." half past nine = 2034-03-14T09:30; eleven = 2034-03-14T11:00
  // yes "It is shut on Friday from noon to 2." Friday = 2034-03-17; noon = 2034-03-17T12:00; 2 = 2034-03-17T14:00
  {
    id: 'clock.hours-of-day',
    words: '[{@clock} {joint} [{bareHour}|{@hours}]|{bareHour} {joint} {@clock}]',
    prev: 'rangeLead',
    next: 'afterClock',
    is: { bareHour: 5 },
  },
  // yes "It is shut between 9 and 11 tonight." 9 = 2034-03-14T21:00; 11 tonight = 2034-03-14T23:00
  { id: 'clock.between', words: '{@hours} (on) [{@dayTime}|{@day} {@part}]', is: { bareHour: undefined } },
  // yes "They eat at 7 tonight." 7 tonight = 2034-03-14T19:00
  // yes "It opens on 3 May. Doors close at 18:00 the evening before." 3 May = 2034-05-03; 18:00 the evening before = 2034-05-02T18:00
  { id: 'clock.day', words: '{@clock} {@dayTime}' },
  { id: 'day.clock', words: '{@day} (,) (at|by|around|about|@) [{@clock} (in (the) {@part})|{@part}] ({zoneMark})', is: { tail: 1 } },
  { id: 'day.clock', words: '{@day} {@clock} ({zoneMark}) {@year}' },
  // yes "Due at 18:00 on 2 May 2031, it was put off to Friday at the same time." 18:00 on 2 May 2031 = 2031-05-02T18:00; Friday at the same time = 2034-03-17T18:00
  { id: 'day.same-clock', words: '{@day} (,) at the same [time|{@unit}]', next: 'stop', is: { sameClock: 1, unit: undefined } },
  // yes "It rains tomorrow pm." tomorrow pm = 2034-03-15TAF
  { id: 'day.half', words: '{@day} {part:meridiemPart}', is: { tail: 1 } },
];

/** Modifiers of lengths. */
export const lengths: RuleTable = [
  // yes "It closed on 3 March 2031. Exactly two years later it reopened." 3 March 2031 = 2031-03-03; Exactly two years later = 2033-03-03
  // yes "It closed exactly two years ago." exactly two years ago = 2032-03-14
  { id: 'length.exact', words: 'exactly {@bareDuration}', is: { exact: 1 } },
  { id: 'length.nearly', words: '[nearly|almost|close on|nigh on|getting on for] {@duration}', is: { mod: 'LESS_THAN' } },
  // yes "It stood empty for the best part of a decade." the best part of a decade = P10Y
  { id: 'length.nearly', words: 'the [best|better|greater] part of {@bareDuration}', is: { mod: 'LESS_THAN' } },
  { id: 'length.less', words: '[less than|under|barely] {@bareDuration}', is: { mod: 'LESS_THAN' } },
  { id: 'length.more', words: '[more than|upwards of|in excess of] {@bareDuration}', is: { mod: 'MORE_THAN' } },
  // Elsewhere "over" is in the course of: "cut over three years".
  { id: 'length.more', words: 'over {@bareDuration}', prev: 'moreCue', is: { mod: 'MORE_THAN' } },
  { id: 'length.more', words: 'over {@bareDuration}', next: 'moreNext', is: { mod: 'MORE_THAN' } },
  { id: 'length.or-more', words: '{@duration} or [more|longer]', is: { mod: 'EQUAL_OR_MORE' } },
  { id: 'length.at-least', words: '[at least|[no|not] [less|fewer] than] {@duration}', is: { mod: 'EQUAL_OR_MORE' } },
  { id: 'length.at-most', words: '[up to|at most|[no|not] more than] {@duration}', is: { mod: 'EQUAL_OR_LESS' } },
  // Not in "they talked about two weeks of rain".
  { id: 'length.about', words: '[{mod:aboutWord}|{mod:caDot} .|{mod:someWord}] {@bareDuration}', notPrev: 'talkingOf' },
  { id: 'length.each', words: 'each of {@duration}' },
  // yes "It fell in 1915. For two years after that a ferry ran." 1915 = 1915; two years after that = P2Y
  { id: 'length.after', words: '([nearly|almost]) {@duration} after that', prev: 'appointedFor' },
];

/** Steps by a length. */
export const steps: RuleTable = [
  // yes "It fell 66 million years ago." 66 million years ago = MA66
  // yes "It closed three days ago." three days ago = 2034-03-11
  { id: 'ago', words: '{@duration} ago', is: { ago: -1 } },
  { id: 'from-now', words: '{@duration} from [{now:@ref}|{of:@stepDay}]', is: { ago: 1 } },
  // yes "Bids close two weeks from Friday." two weeks from Friday = 2034-03-31
  { id: 'from-weekday', words: '{@duration} from {of:@weekday}', is: { ago: 1 }, notPrev: 'lengthCue' },
  // yes "In 1915 it fell. Two years after, it stood again." 1915 = 1915; Two years after = 1917
  // yes "It fell in 1915. For two years afterwards nobody came." 1915 = 1915; two years = P2Y
  { id: 'ago.later', words: '{@duration} later', is: { ago: 1, from: 1 }, notNext: 'than' },
  // yes "In 1915 it fell. It will be gone ten years hence." 1915 = 1915; ten years hence = 2044
  { id: 'from-now', words: '{@duration} hence', is: { ago: 1 } },
  { id: 'ago.later', words: '{@duration} [afterwards|afterward|thereafter]', is: { ago: 1, from: 1 }, notPrev: 'appointedFor' },
  { id: 'ago.later', words: '{@duration} after', is: { ago: 1, from: 1 }, next: 'stop', notPrev: 'appointedFor' },
  // yes "In 1915 it fell. Five years on, it stood again." 1915 = 1915; Five years on = 1920
  { id: 'ago.later', words: '{@duration} on', is: { ago: 1, from: 1 }, next: 'listComma' },
  // yes "We sail in two weeks' time." two weeks' time = 2034-W13
  { id: 'from-now', words: "{@duration} ['|’|'s] time", is: { ago: 1 } },
  { id: 'from-now', words: '{@duration} time', is: { ago: 1 }, next: 'stop' },
  // yes "It closed two years back." two years back = 2032
  { id: 'ago', words: '{@duration} back', is: { ago: -1 }, next: 'stop' },
  // yes "Three weeks back it snowed." Three weeks back = 2034-W08
  // yes "Three weeks back at work were enough." Three weeks = P3W
  { id: 'ago', words: '{@duration} back', is: { ago: -1 }, prev: 'sentenceLead', notNext: 'backTo' },
  // yes "They sold it two weeks ago Monday." two weeks ago Monday = 2034-02-27
  { id: 'ago.weekday', words: '{@duration} ago {@weekday}', is: { ago: -1 } },
  { id: 'ago.day', words: '{of:@stepDay} {@duration} ago', is: { ago: -1 } },
  // yes "They wed 25 years ago today and met 26 years ago this week." 25 years ago today = 2009-03-14; 26 years ago this week = 2008-W11
  { id: 'ago.day', words: '{@duration} ago [{of:@stepDay}|{of:@stepMonth}|{of:@week}|{of:@stepSeason}]', is: { ago: -1 } },
  { id: 'ago.earlier', words: '{@duration} [earlier|previously|beforehand]', is: { ago: -1, from: 1 }, notNext: 'than' },
  // yes "They left three days prior to the vote." three days = P3D
  { id: 'ago.earlier', words: '{@duration} prior', is: { ago: -1, from: 1 }, notNext: 'infinitive' },
  { id: 'ago.before', words: '{@duration} before', is: { ago: -1, from: 1 }, next: 'stop' },
  // no "Two days before that vote Ada resigned." Two days before that
  { id: 'ago.before', words: '{@duration} before that', is: { ago: -1, from: 1 }, notNext: 'occasionNoun' },
  { id: 'ago.later', words: '{@duration} after that', is: { ago: 1, from: 1 }, notPrev: 'appointedFor', notNext: 'occasionNoun' },
  { id: 'after-date', words: '{@duration} after {of:@any}', is: { ago: 1 } },
  // yes "Bids close the third working day after 10 March." the third working day after 10 March = 2034-03-15
  { id: 'after-date.nth', words: '(the) {n:ordinal} ({working:workingWord}) {@unit} [after|following] {of:@any}', is: { ago: 1 } },
  // yes "It closed the day after Christmas." the day after Christmas = 2033-12-26
  { id: 'day.before-date', words: '{@eve} [before|after] {of:@day}' },
  // yes "It fell the night before 6 May 2031." the night before 6 May 2031 = 2031-05-05TNI
  // yes "She left the morning after Christmas." the morning after Christmas = 2033-12-26TMO
  { id: 'part.before-date', words: 'the {@part} before {of:@day}', is: { unit: 4, step: -1 } },
  { id: 'part.after-date', words: 'the {@part} after {of:@day}', is: { unit: 4, step: 1 } },
  // yes "It fell on the eve of Midsummer Day 2031." the eve of Midsummer Day 2031 = 2031-06-23
  { id: 'day.before-date', words: '{@eve} of [{of:@holiday}|{of:@fullDay}|{of:@monthDay}]' },
  // yes "It opened the Tuesday after 1 May 2031." the Tuesday after 1 May 2031 = 2031-05-06
  {
    id: 'weekday.after-date',
    words: 'the (first|very) {@weekday} [after|following] [{of:@monthDay}|{of:@fullDay}|{of:@holiday}]',
    is: { toward: 1 },
  },
  { id: 'weekday.before-date', words: 'the (last) {@weekday} before [{of:@monthDay}|{of:@fullDay}|{of:@holiday}]', is: { toward: -1 } },
  { id: 'step.before-date', words: 'the {@unit} before {of:@any}', is: { step: -1 }, notNext: 'possessive' },
  { id: 'step.after-date', words: 'the {@unit} [after|following] {of:@any}', is: { step: 1 }, notNext: 'possessive' },
  { id: 'before-date', words: '{@duration} before {of:@any}', is: { ago: -1 } },
];

/** Early, late, the end of. */
export const modifiers: RuleTable = [
  { id: 'mod', words: '[(the) {mod:modWord}|{mod:edgeWord} ~-|(the) {mod:midWord} ~-] {@any}' },
  { id: 'mod.start', words: '(the) early (~-) to (~-) mid (~-) {@any}', is: { mod: 'START' } },
  { id: 'mod.end', words: '(the) mid (~-) to (~-) late (~-) {@any}', is: { mod: 'END' } },
  { id: 'mod.start', words: '[earlier (in)] [{@longStep}|the year]', is: { mod: 'START' } },
  { id: 'mod', words: '{mod:edgeWord} in {@longDate}' },
  // no "The train was an hour late on Friday." late on Friday
  { id: 'mod', words: '{mod:edgeWord} [[on|in] {@dayTime}|on {@day}]', notPrev: 'overdueLead' },
  { id: 'mod.end', words: 'later (in) {@longStep}', is: { mod: 'END' } },
  { id: 'mod.of', words: '(the) {mod:edgeNoun} of {@any}' },
  // yes "It fell in the second half of the 19th century." the second half of the 19th century = 18
  { id: 'mod.half-of', words: '(the) {mod:ofHalf} [half|part] of {@longDate}' },
  // yes "The port was shut for the rest of 1940." the rest of 1940 = 1940
  { id: 'rest.of', words: '(the) [rest|remainder] of {@longDate}' },
  { id: 'mod.of', words: 'end ~- {@any}', is: { mod: 'END' } },
  // yes "It rang around 5 p.m. sharp." around 5 p.m. = 2034-03-14T17:00
  {
    id: 'mod.about',
    words: '(on or) [{mod:aboutWord}|{mod:caDot} .] [{@longDate}|{@clock}|{@dayTime}|{@monthDay}|{@fullDay}|{@dayNumber}|{@holiday}]',
    notPrev: 'talkingOf',
  },
  // yes "It sails on or about Friday." on or about Friday = 2034-03-17
  { id: 'mod.about', words: 'on or {mod:aboutWord} {@weekday}' },
  // yes "It rang shortly before 21:00." shortly before 21:00 = 2034-03-14T21:00
  { id: 'mod.near', words: '[just|shortly|soon|a little|not long] {mod:nearWord} [{@time}|{@part}]' },
  { id: 'mod.or-later', words: '{@any} [or later|and beyond|or beyond]', is: { mod: 'ON_OR_AFTER' } },
];
