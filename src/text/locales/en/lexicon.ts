// English words of time by class. One row per class: slots by space, spellings of a slot by "/", `=n` states a value.
import type { WordTables } from '../../tokens/lexicon.js';

/** What stands behind a clock time or a day that nothing else marks: signs, joining words, who goes on to do something. */
export const afterTime =
  '. , ; : ) ! ? " \' ’ ” — – - and or but in the from when while as because after before until was were is are had has will all nobody he she it they we you i there this ' +
  'that his her their our my both some';

/** As people type them. */
export const spellings: Readonly<Record<string, string>> = {
  next: 'nxt',
  tomorrow: 'tomorrows tomo tmrw tmr tmw tmoro tomoz tomoro tommorow tommorrow tomorow tmrws',
  yesterday: 'yday ystrdy ystrday ysterday yest yesterdy yestrday yesterdays',
  today: 'tday todays',
  tonight: 'tonite tnite tonyt tonights',
  night: 'nite',
  seconds: 'secs',
  minutes: 'mins',
  hours: 'hrs',
  weeks: 'wks',
  years: 'yrs',
  morning: 'mornin morn',
  midnight: 'midnite',
  weekend: 'wknd wkend',
  weekends: 'wknds wkends',
  weekdays: 'wkdays',
  till: 'til',
  through: 'thru',
  wednesday: 'wednsday',
  will: "'ll",
  have: "'ve",
  are: "'re",
  am: "'m",
  'did not': "didn't",
  'do not': "don't",
  'does not': "doesn't",
  'is not': "isn't",
  'are not': "aren't",
  'was not': "wasn't",
  'were not': "weren't",
  'has not': "hasn't",
  'have not': "haven't",
  'had not': "hadn't",
  'will not': "won't",
  'shall not': "shan't",
  'would not': "wouldn't",
  'can not': "can't",
  'could not': "couldn't",
  'should not': "shouldn't",
  'must not': "mustn't",
  'might not': "mightn't",
  'need not': "needn't",
  'ought not': "oughtn't",
};

export const timeWords: WordTables = {
  month:
    'january/jan/jany february/feb/feby/febr march/mar april/apr may june/jun july/jul august/aug/augt september/sept/sep/septr october/oct/octr november/nov/novr december/dec/decr',
  // Short forms that take a full stop.
  // In letters and on labels of finds: "9.xi.1941".
  monthRoman: 'i ii iii iv v vi vii viii ix x xi xii',
  monthShort:
    'jan=1 jany=1 feb=2 feby=2 febr=2 mar=3 apr=4 jun=6 jul=7 aug=8 augt=8 sept=9 sep=9 septr=9 oct=10 octr=10 nov=11 novr=11 dec=12 decr=12',
  weekday: 'monday/mon tuesday/tue/tues wednesday/wed/weds/wedy thursday/thu/thur/thurs friday/fri saturday/sat/saty sunday/sun',
  weekdayPlural: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  // Those that are no other word stand for the day in any letters.
  weekdayFull: 'monday tuesday/tues/tue wednesday/weds thursday/thurs/thur/thu friday/fri saturday sunday',
  weekdayShort: 'mon tue/tues wed/weds/wedy thu/thur/thurs fri sat/saty sun',
  // Words that are a month or weekday only with a capital letter.
  proper: 'may march mar sun sat mon wed',
  smallCue: 'last next every each early late mid',
  // The same for some of them, where the phrase ends behind the name: "on sat!", "since march"; plants live on sun.
  // Behind 2 a month alone: "it's already may"; "they already sat".
  smallEndCue: 'on since until till by this from start starts due already=2 almost=2 nearly=2',
  smallEnd: 'may march mar sat mon wed',
  // Before a clock time: "mon at 5"; people sat at five.
  smallBeforeClock: 'mon sun',
  // Short for a time in small letters, for something else in capitals.
  smallOnly: 'rn atm',
  // What friends meet for in the evening, and in the morning.
  eveningNoun: 'dinner supper drinks gig party concert movie film pub club',
  morningNoun: 'breakfast alarm sunrise wake woke flight airport school',
  // What nobody writes but to friends, the signs that open a message, and what nobody else writes in small letters.
  chatSign: '@ #',
  chatSmall: 'fri thurs tues weds thur',
  chatWord:
    'tgif hun babe hols fab deffo lol lmao rofl omg wtf btw idk imo imho tbh smh fml brb ttyl lmk ppl pls plz thx u ur soz sry gonna wanna gotta kinda dunno cuz coz innit yall tix bday hey hiya xx xo haha hahaha yay ugh yep nope yup luv',
  overNoun: 'thanks photo photos pic pics highlights recap congrats congratulations win victory defeat loss',
  // What notices tell of what is to come, in the form of a past: 2 what is done to a plan. And what nobody plans.
  noticeState:
    'booked reserved confirmed closed shut sold diverted off expected planned scheduled forecast cancelled=2 canceled=2 postponed=2 moved=2 rescheduled=2 extended=2 delayed=2 shifted=2 brought=2 pushed=2',
  mishap:
    'found fire blaze crash blast explosion collapse accident death murder shooting stabbing attack earthquake quake derailment outage flood floods avalanche eruption leak spill robbery theft arrest riot riots raid killing defeat loss injury landslide collision break-in burglary breach',

  // Units: second 1, minute 2, hour 3, day 4, weekend 5, week 6, fortnight 7, month 8, quarter 9, half 11, year 12, decade 13, century 14, millennium 15.
  unit: 'second/seconds/sec=1 minute/minutes/min=2 hour/hours/hr=3 day/days=4 week/weeks/wk=6 fortnight/fortnights=7 month/months/mth/mths/mos=8 quarter/quarters=9 year/years/yr=12 decade/decades=13 century/centuries=14 millennium/millennia/millenniums=15',
  unitOne: 'second=1 minute=2 hour=3 day=4 week=6 fortnight=7 month=8 quarter=9 year=12 decade=13 century=14 millennium=15',
  unitMany: 'seconds=1 minutes=2 hours=3 days=4 weeks=6 fortnights=7 months/mths/mos=8 quarters=9 years=12 decades=13 centuries=14 millennia=15',
  // Units whose singular is no ordinal, no coin and no part.
  unitSafe: 'minute=2 hour=3 day=4 week=6 fortnight=7 month=8 year=12 decade=13 century=14 millennium=15',
  // Units that calendar steps ("last …", "next …") count in.
  stepUnit: 'day=4 weekend=5 week/wk=6 fortnight=7 month/mth=8 quarter=9 year/yr=12 decade=13 century=14 millennium=15',

  // What is numbered from a begin: "on the third day".
  numberedCue: 'on in by',
  // Behind it: of something else, "on the third day of May", "on the third day running"; of somebody's own, "on his first day at work".
  numberedElse: 'of in as back there running after before from with',
  numberedOwn: 'of at in as back there running after before from with',
  // That of which the days are numbered; 3: by those of whoever is told of.
  numberedOf:
    'reign/rule/term/tenure/pontificate/presidency=3 captivity/exile/war/siege/battle/offensive/truce/campaign/strike/walkout/stoppage/protest/blockade/talks/negotiations/trial/hearing/inquest/inquiry/voyage/crossing/journey/trip/tour/visit/expedition/climb/march/flight/race/tournament/festival/fair/conference/congress/summit/crisis/outage/search/storm/flood/fire/lockdown/epidemic/season/holiday/honeymoon/works/exhibition/show/course/conclave/debate/rising/revolt/rebellion=2',
  numberedUnit: 'day=4 week=6 month=8 year=12',

  // Short forms that follow a number; letters are glued to it.
  unitShort: 'sec=1 min=2 hr=3 wk=6 mth/mo=8 yr=12',
  unitLetter: 's=1 m=2 h=3 d=4',
  hourLetter: 'h=3',
  agoLetter: 's=1 m=2 h=3 d=4 w=6 y=12',

  longUnit: 'month=8 year=12 decade=13 century=14',
  stepUnitShort: 'day=4 weekend=5 week=6 month=8 quarter=9 year=12',
  stepUnitLong: 'decade=13 century=14 millennium=15 hour=3',

  units: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  teen: 'ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20',
  teens: 'thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  tens: 'twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90',
  tensPlural: 'twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90',
  scale: 'dozen=12 hundred=100 thousand=1000',
  ordinal:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100',
  ordinalTeen:
    'tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30',
  ordinalUnit: 'first second third fourth fifth sixth seventh eighth ninth',
  suffix: 'st nd rd th',
  article: 'a/an/one=1',
  vague: 'few=1 several=1 many=1 some=1 numerous=1 countless=1',

  season: 'spring=1 summer/midsummer=2 fall/autumn=3 winter/midwinter=4',
  seasonSure: 'summer/midsummer=2 autumn=3 winter/midwinter=4',
  edgeDay: 'first/opening=1 last/final=99',
  // Of a modifier, by its number: 1 start, 2 middle, 3 end, 4 before, 5 after, 6 about.
  modWord: 'early=1 mid=2 late=3',
  edgeWord: 'early=1 late=3',
  midWord: 'mid=2',
  inWord: 'early/earlier=1 late/later=3',
  edgeNoun: 'beginning/start/turn=1 middle=2 end/close=3',
  ofDays: 'first/opening/early=1 last/final/closing/latter=3',
  ofHalf: 'first/early/earlier=1 second/last/final/latter/later=3',
  ofCentury: 'first/second/early/opening=1 third/fourth/last/final/closing=3',
  nearWord: 'before=4 after=5',
  aboutWord: 'about/around/roughly/approximately/circa/ca/approx/~/≈=6',
  caDot: 'approx/ca/c=6',
  someWord: 'some=6',
  seasonNot: 'of apart through to for into in tide tides',
  // Parts of a day: morning 1, midday 2, afternoon 3, evening 4, night 5, daytime 6.
  part: 'morning=1 dawn/daybreak/sunrise=1 lunchtime=2 afternoon/arvo=3 evening=4 dusk/sunset/nightfall=4 night=5 daytime=6',
  partPlural: 'mornings=1 afternoons=3 evenings=4 nights=5',

  // Steps: last -1, this 0, next 1, written with +2 so that 0 stays "not in the class".
  deictic: 'last=1 this=2 current=2 next=3',

  setAdverb: 'hourly=3 daily/everyday=4 nightly=4 weekly=6 fortnightly/biweekly=7 monthly=8 annually/yearly=12',
  era: 'bc/bce=1 ad/ce=2',
  eraLetter: 'b=1',
  meridiem: 'am=1 pm=2',

  // Endings that stand apart from their word.
  possessive: "'s ’s",
  sign: '. , : ; - – — / ( ) \' ’ " + ~ # $ % &',
};
