// How German documents are laid out: sentence ends, heads of documents, stated clocks. Classes as in lexicon.ts.
import type { WordTables } from '../../tokens/lexicon.js';

export const structureWords: WordTables = {
  titleAbbreviation: 'dr prof st hr fr frl dipl ing med phil',
  abbreviation: 'jan feb apr jun jul aug sept sep okt nov dez bzw ca evtl ggf inkl usw vgl etc co tel str chr jh mio mrd',
  numbered: 'nr abs art s bd kap',
  plea: 'bitte',
  starter:
    'der die das den dem des ein eine einen einem einer dieser diese dieses es er sie wir ich ihr man sein seine ihre unser nach vor bei mit von zu seit bis ' +
    'in im am auf an aus über unter für gegen ohne um während wegen trotz wenn als da weil obwohl dass und oder aber doch sondern denn so dann danach dort hier ' +
    'auch nur noch schon jetzt heute gestern morgen was wer wie wo warum nicht kein keine niemand alle viele einige mehrere zwei drei laut',
  meridiemTail: '',
  hourMark: 'uhr h',
  stampFiller: 'um am den der von',
  approximator: 'ca etwa circa rund gegen ungefähr',
  // Before a number that heads a line, 1 from it on, 2 up to it: "nach 1945 – …".
  dateLead: 'nach=1 seit=1 ab=1 vor=2 bis=2',
  // How grave it is, in what a program writes.
  logLevel: 'error fehler warn warnung info debug fatal',
  governor: 'am vom zum im seit ab bis nach vor',
  needsMore: 'am vom zum im und oder der dem den',
  posted: 'veröffentlicht aktualisiert stand gepostet erschienen',
  occasion: 'abgehalten',
  placeJoint: 'in bei',
  byline: '',
  clockNoun: 'zeiten zeitangaben',
  clockCell: 'zeit uhrzeit datum tag',
  rangeWord: 'bis',
  programmeTitle: 'programm fahrplan zeitplan terminplan spielplan stundenplan tagesordnung',
  timelineHeading: 'chronik zeitleiste verlauf protokoll chronologie',
  backMatter: 'einzelnachweise=2 quellen=2 literatur=2 weblinks=2 fußnoten=2 belege=2 anmerkungen=1 und=1',
  talk: 'ich mir mich wir uns du dir dich ihr euch ja danke hallo',
  postedLead: 'zuletzt zuerst erstmals',
  pageNoun: 'seite artikel bericht dokument beitrag meldung',
  untilNow: 'heute jetzt dato',
  step: 'tag=1 woche=7',
  // After the number of a day.
  ordinalEnding: '.',
};
