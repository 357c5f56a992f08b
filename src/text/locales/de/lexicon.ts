// German words of time by class. One row per class: slots by space, spellings of a slot by "/", `=n` states a value.
import type { WordTables } from '../../tokens/lexicon.js';

const UNITS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const TEENS = 'zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19';

/** "einundzwanzig": the units stand before the tens, in one word. */
const compounds = TENS.flatMap((tens, ten) =>
  ten < 2 ? [] : UNITS.map((unit, one) => `${unit === '' ? '' : `${unit}und`}${tens}=${String(ten * 10 + one)}`),
);
const DAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const withEnding = (ending: string): string =>
  [...DAYS, 'sonnabend'].map((day, index) => `${day}${ending}=${String(index < 7 ? index + 1 : 6)}`).join(' ');

export const timeWords: WordTables = {
  month:
    'januar/jänner februar/feber/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep oktober/okt november/nov dezember/dez',
  monthFull: 'januar/jänner februar/feber märz april mai juni juli august september oktober november dezember',
  // Short forms that take a full stop.
  monthShort: 'jan=1 feb=2 apr=4 jun=6 jul=7 aug=8 sept=9 sep=9 okt=10 nov=11 dez=12',
  weekday: withEnding(''),
  weekdayPlural: withEnding('s'),
  weekdayMorning: `${withEnding('morgen')} ${withEnding('vormittag')}`,
  weekdayNoon: withEnding('mittag'),
  weekdayAfternoon: withEnding('nachmittag'),
  weekdayEvening: withEnding('abend'),
  weekdayNight: withEnding('nacht'),

  // Units: second 1, minute 2, hour 3, day 4, weekend 5, week 6, month 8, quarter 9, year 12, decade 13, century 14, millennium 15.
  unit:
    'sekunde/sekunden=1 minute/minuten=2 stunde/stunden=3 tag/tage/tagen/tages=4 woche/wochen=6 monat/monate/monaten/monats=8 quartal/quartale/quartalen/quartals=9 ' +
    'jahr/jahre/jahren/jahres=12 jahrzehnt/jahrzehnte/jahrzehnten/jahrzehnts=13 jahrhundert/jahrhunderte/jahrhunderten/jahrhunderts=14 jahrtausend/jahrtausende/jahrtausenden=15',
  unitOne: 'sekunde=1 minute=2 stunde=3 tag=4 woche=6 monat=8 quartal=9 jahr=12 jahrzehnt=13 jahrhundert=14',
  unitMany:
    'sekunden=1 minuten=2 stunden=3 tage/tagen=4 wochen=6 monate/monaten=8 quartale/quartalen=9 jahre/jahren=12 jahrzehnte/jahrzehnten=13 jahrhunderte/jahrhunderten=14 jahrtausende/jahrtausenden=15',
  // Units that calendar steps count in.
  stepUnit: 'tag/tages=4 woche=6 monat/monats=8 quartal/quartals=9 jahr/jahres=12 jahrzehnt/jahrzehnts=13 jahrhundert/jahrhunderts=14',

  units: `eins/ein/eine/einem/einen/einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 ${TEENS} ${compounds.join(' ')}`,
  hourWord: `ein/eins=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12`,
  roundMinutes: 'fünf=5 zehn=10 zwanzig=20',
  scale: 'hundert=100 tausend=1000',
  ordinal:
    'erste/ersten/erster/erstes zweite/zweiten/zweiter dritte/dritten/dritter vierte/vierten/vierter fünfte/fünften sechste/sechsten siebte/siebten achte/achten neunte/neunten zehnte/zehnten elfte/elften zwölfte/zwölften',
  one: 'ein/eine/einem/einen/einer=1',
  vague: 'einige/einigen/mehrere/mehreren/wenige/wenigen/viele/vielen/paar=1',

  season: 'frühling/frühjahr/frühjahrs=1 sommer/sommers=2 herbst/herbstes=3 winter/winters=4',
  // Parts of a day: morning 1, midday 2, afternoon 3, evening 4, night 5.
  part: 'vormittag/vormittags/morgens=1 mittag/mittags=2 nachmittag/nachmittags=3 abend/abends=4 nacht/nachts=5',
  morning: 'morgen/früh=1',

  setAdverb: 'stündlich=3 täglich=4 wöchentlich=6 monatlich=8 jährlich=12',
  sign: '. , : ; - – — / ( ) \' ’ " + ~ # $ % & „ “ ”',
};
