// The word classes that structure asks for, looked up once per locale.
import { classesOf, type Classes, type Lexicon } from '../tokens/lexicon.js';
import type { Locale, ReasonWords } from '../locales/rule-types.js';
import type { PlaceWords } from '../locales/structure-types.js';

/** Values of the class `greeting`: words that go on a greeting have this and more; of the second, one opens it; the third opens an excuse, "sorry all,". */
export const GREETS = 2,
  OPENS_GREETING = 3,
  OPENS_EXCUSE = 4;

const CLASSES = [
  'month',
  'monthRoman',
  'weekday',
  'season',
  'part',
  'dueWord',
  'slotCue',
  'doneWord',
  'recordingStart',
  'greeting',
  'live',
  'subjectLabel',
  'periodLead',
  'dateLead',
  'dayJoint',
  'titleAbbreviation',
  'abbreviation',
  'numbered',
  'starter',
  'plea',
  'ordinalEnding',
  'meridiem',
  'meridiemLetter',
  'meridiemTail',
  'zoneNoun',
  'zoneTail',
  'localMark',
  'noon',
  'hourMark',
  'stampFiller',
  'approximator',
  'posted',
  'postedLead',
  'governor',
  'needsMore',
  'pageNoun',
  'programmeTitle',
  'occasion',
  'placeJoint',
  'wayFrom',
  'dayArticle',
  'byline',
  'clockNoun',
  'clockSet',
  'clockCell',
  'dateNoun',
  'endCell',
  'slotCell',
  'windowNoun',
  'emptyCell',
  'recordTitle',
  'entryState',
  'postState',
  'timelineHeading',
  'untilNow',
  'onwards',
  'rangeWord',
  'step',
  'countLetter',
  'countSign',
  'countZero',
  'unit',
  'unitLetter',
  'messageEnd',
  'messageLost',
  'commenting',
  'senderLabel',
  'commentNoun',
  'talk',
  'backMatter',
  'stampDay',
  'fiscalWord',
  'fiscalYear',
  'fiscalQuarter',
  'fiscalEnding',
  'fiscalOrdinal',
  'slotNoun',
  'slotAge',
  'lifeMark',
  'fraction',
  'roundMinutes',
  'clockTail',
  'pastHour',
  'units',
  'undoing',
  'updateLabel',
  'logLevel',
  'openState',
  'periodical',
  'fieldLabel',
  'timedNoun',
] as const;

/** Value of each class by word id (0 = not in it), and names of zones. */
export interface Vocabulary extends Classes<(typeof CLASSES)[number]> {
  /** Abbreviation in capitals → offset or IANA zone. */
  readonly zones: ReadonlyMap<string, string>;
  /** Character code of a sign of money → zone of the only country that counts in it; empty for one of several. */
  readonly moneyZones: ReadonlyMap<number, string>;
  /** Word → whether it names a button or a count; others of the map only join them. */
  readonly pageWords: ReadonlyMap<string, boolean>;
  readonly places?: PlaceWords;
  readonly reasons: ReasonWords;
}

const NO_WORDS = { names: '', joins: '' };

const known = new WeakMap<Lexicon, Vocabulary>();

/** The classes of a locale. */
export function vocabularyOf({ lexicon, places, reasons, pageWords: { names, joins } = NO_WORDS }: Locale): Vocabulary {
  let vocabulary = known.get(lexicon);
  if (!vocabulary) {
    const zones = new Map<string, string>();
    for (const [zone, names] of Object.entries(places?.abbreviations ?? {})) for (const name of names.split(' ')) zones.set(name, zone);
    const moneyZones = new Map(Object.entries(places?.currencies ?? {}).map(([sign, zone]) => [sign.charCodeAt(0), zone]));
    const pageWords = new Map([...joins.split(' ').map((word) => [word, false] as const), ...names.split(' ').map((word) => [word, true] as const)]);
    vocabulary = { ...classesOf(lexicon, CLASSES), zones, moneyZones, pageWords, reasons, ...(places ? { places } : {}) };
    known.set(lexicon, vocabulary);
  }
  return vocabulary;
}
