// German words of saying, by base form, and of those who speak. Classes as in lexicon.ts.
import type { WordTables } from '../../tokens/lexicon.js';

/** Offices and trades in both genders: "sprecher" also gives "sprecherin". */
const OFFICES =
  'sprecher präsident minister bürgermeister richter direktor leiter vorsitzender kanzler senator abgeordneter professor anwalt staatsanwalt kapitän ' +
  'trainer gründer eigentümer redakteur analyst ökonom wissenschaftler forscher ingenieur beamter berater kandidat könig schauspieler spieler autor lehrer ' +
  'lotse fischer zeuge nachbar bauer historiker pfarrer bischof arzt techniker intendant landrat stadtrat wirt förster betreiber chef geschäftsführer vorstand minister';

export const statementWords: WordTables = {
  // Verbs whose perfect goes with "sein".
  perfectWithBe:
    'sinken fahren kommen ankommen abfahren laufen auslaufen einlaufen fallen ausfallen gehen treten zurücktreten auftreten sterben steigen einstürzen abstürzen stürzen geschehen passieren reisen stranden bleiben kollidieren explodieren zurückkehren erscheinen entstehen losfahren',
  strongCue:
    'sagen erklären berichten betonen behaupten mitteilen ankündigen schreiben warnen melden versichern bestätigen einräumen hinzufügen beteuern äußern bestreiten dementieren zurückweisen erzählen',
  softCue: 'glauben denken wissen finden vermuten schätzen erwarten hoffen fürchten zeigen meinen fordern',
  quoteCue: 'rufen fragen antworten nennen kritisieren loben zitieren',
  evidenceCue: 'zeigen finden',
  alternative: 'oder',
  answer: 'nein ja',
  denialCue: 'bestreiten dementieren zurückweisen',
  addresseeCue: '',
  according: 'laut',
  accordingTail: '',
  degree: 'so solch solche solcher solches solchen',
  complementizer: 'dass ob',
  speakerPronoun: 'er=1 sie=2 es=4 ich=5 wir=6 wer=8',
  reflexive: 'selbst',
  continuing: '',
  callCue: '',
  nounJoint: 'von der des',
  contrast: 'sondern',
  purpose: 'für',
  span: 'für=1 über=1 während=1 in=2',
  absolute: 'mit',
  record: 'chronik register karte handschrift inventar tagebuch liste',
  instrument: 'gesetz erlass verordnung urkunde vertrag dekret edikt',
  elapsed: 'nach=1 binnen=2',
  arranged:
    'tagen abstimmen beraten entscheiden spielen singen auftreten sprechen unterzeichnen besuchen fliegen reisen abreisen ankommen zurückkehren',
  retry:
    'versuch=1 anlauf=1 versuchen=1 erneut=2 wieder=2 nochmals=2 weiterer=3 weitere=3 weiteren=3 zweiter=3 zweite=3 zweiten=3 dritter=3 dritte=3 dritten=3 nächster=3 nächste=3 nächsten=3 neuer=3 neue=3 neuen=3',
  slotAge: 'neuer=1 neue=1 neuen=1 neues=1 alter=2 alte=2 alten=2 ursprünglicher=2 ursprüngliche=2 ursprünglichen=2 erster=2 erste=2 ersten=2',
  definiteWord: 'der die das den dem dieser diese',
  pluralNoun: 'leute menschen',
  hearer: '',
  compound: '',
  maleTitle: 'herr herrn',
  femaleTitle: 'frau',
  role: `${OFFICES.split(' ')
    .flatMap((office) => [office, `${office}in`])
    .join(' ')}  anwältin ärztin staatsanwältin vorsitzende abgeordnete beamte chefin`,
};
