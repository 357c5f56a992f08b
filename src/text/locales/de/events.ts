// German happenings: verbs by what they do to a timeline, happenings, function words.
import type { EventWords, FunctionClass, HintClass, VerbSense } from '../event-types.js';
import { joinParted } from '../../clauses/verbs/parted-verbs.js';
import { straighten } from '../../clauses/verbs/verb-bracket.js';
import { baseOf, inflect } from './inflection.js';
import { isPlural, line } from './headline.js';
import { statementWords } from './statement-cues.js';

const DETERMINERS =
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jene jener jenes mein meine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer ' +
  'unser unsere unseren kein keine keinen keinem keiner jede jeder jedes jeden jedem alle allen beide beiden mehrere mehreren einige einigen viele vielen zwei drei vier fünf sechs sieben acht neun zehn';

const functions: Readonly<Record<FunctionClass, string>> = {
  be: 'ist sind war waren sein sei seien wird werden wurde wurden werde',
  have: 'hat haben hatte hatten habe',
  do: '',
  pastAuxiliary: 'war waren wurde wurden hatte hatten',
  will: 'soll sollen',
  would: 'sollte sollten würde würden',
  may: 'kann können könnte könnten konnte konnten darf dürfen dürfte muss müssen musste mussten will wollen wollte wollten möchte',
  to: 'zu',
  not: 'nicht nie niemals kein keine keinen keiner niemand nichts',
  determiner: DETERMINERS,
  pronoun: 'er sie es wir ich ihr man wer jemand niemand etwas nichts alles sich ihn ihm ihnen uns',
  anaphor: 'er sie es ihn ihm ihnen',
  relative: 'welche welcher welches wer was',
  preposition:
    'in im an am auf aus bei beim bis durch für gegen mit nach ohne seit um unter über von vom vor wegen während zu zum zur zwischen ab trotz laut gegenüber hinter neben entlang pro per ins ans',
  subordinator: 'dass weil obwohl nachdem bevor ehe während wenn falls sobald solange bis seit damit indem als ob wie wo wann warum da',
  condition: 'wenn falls ob',
  cause: 'weil da nachdem',
  coordinator: 'und oder aber sondern denn doch',
  adverb:
    'nicht nie auch nur noch schon bereits bald sofort dann danach daraufhin zunächst zuerst zuletzt endlich schließlich wieder erneut jedoch allerdings vielleicht angeblich mutmaßlich offenbar ' +
    'vermutlich sehr kaum fast eigentlich ursprünglich dort hier da so damals jetzt nun inzwischen zugleich ebenfalls worden voraussichtlich erst einst später früher mehr besonders jährlich sich deshalb daher',
  particle: 'ab an auf aus ein mit vor zu nach um bei zurück statt fest bekannt teil hinzu',
  due: 'geplant vorgesehen angesetzt anberaumt terminiert',
  until: 'bis vor',
  since: 'seit ab',
  original: 'ursprünglich zunächst zuerst eigentlich',
};

const hints: Readonly<Record<HintClass, string>> = {
  target: 'auf bis',
  origin: 'von vom',
  argument: 'über mit gegen an wie',
  hearsay: 'angeblich mutmaßlich offenbar vermutlich soll',
  replacing: 'statt anstatt',
  only: 'nur',
  reason: '',
  // Words that headlines leave out.
  article: 'der die das den dem des ein eine einen einem einer eines worden sich',
  person: '',
  plural: 'ihnen uns wir',
  author: 'ich wir uns unser unsere mein meine',
  occasion: 'zeit termin datum uhrzeit',
  indefinite: 'ein eine einen einem einer kein keine zwei drei vier fünf sechs sieben acht neun zehn mehrere einige viele',
  habitual: 'gewöhnlich normalerweise üblicherweise',
  comparison: 'als',
  atTime: 'als wo',
  except: 'außer',
  speech: 'erklärung mitteilung stellungnahme rede ansprache',
  owner: 'sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere mein meine',
  pair: 'zwischen',
  offset: 'früher später zuvor danach',
  point: '',
  waiting: 'warten',
  deed: 'schritt entscheidung maßnahme vorfall unfall nachricht ankündigung',
  untrue: 'falsch unwahr unbegründet haltlos erfunden unsinn lüge',
  appoints: 'für',
  measure: 'verbot gebühr steuer gesetz sperre auflage',
  rumour: 'gerücht gerüchte legende sage',
  backIn: '',
  doer: 'von durch vom',
  existential: '',
  sequel: 'später danach daraufhin anschließend',
};

const verbs: Readonly<Partial<Record<VerbSense, string>>> = {
  postpone: 'aufschieben vertagen zurückstellen',
  move: 'verschieben verlegen umlegen',
  advance: 'vorziehen vorverlegen',
  cancel: 'absagen streichen stornieren abbrechen aussetzen',
  reinstate: 'wiederaufnehmen',
  extend: 'verlängern ausdehnen',
  plan: 'planen ansetzen anberaumen terminieren vorsehen erwarten',
  say: 'sagen erklären berichten betonen behaupten mitteilen ankündigen schreiben warnen melden versichern bestätigen einräumen hinzufügen beteuern äußern erzählen meinen',
  deny: 'bestreiten dementieren zurückweisen',
  ask: 'fordern bitten verlangen beantragen',
  refuse: 'ablehnen verweigern',
  think: 'glauben denken wissen vermuten hoffen fürchten wollen brauchen',
  state: 'bleiben stehen liegen gehören gelten dauern kosten leben arbeiten haben',
  resume: 'zurückkehren wiedereröffnen',
  begin: 'beginnen starten eröffnen öffnen anfangen losfahren',
  end: 'enden schließen beenden aufhören abschließen',
  happen: 'stattfinden passieren geschehen',
  cause: 'verursachen auslösen führen',
  repeal: 'aufheben',
};

const otherVerbs =
  'teilen fügen weisen dehnen lehnen lösen heben hören fangen schieben nehmen räumen kehren führen stellen ankommen abfahren auslaufen einlaufen einstürzen abstürzen abreißen aufbauen auftreten zurücktreten teilnehmen annehmen vorstellen ausfallen einstellen einführen abstimmen einweihen ' +
  'bauen errichten zerstören beschädigen reparieren retten bergen verletzen töten sterben sinken fahren laufen fallen kommen gehen treten wählen ernennen entlassen verurteilen verhaften beschließen ' +
  'unterzeichnen gründen kaufen verkaufen zahlen liefern brennen löschen sperren räumen evakuieren prüfen untersuchen entdecken finden verlieren gewinnen besiegen spielen treffen besuchen reisen ' +
  'entscheiden genehmigen erlauben verbieten kündigen wechseln steigen stoppen halten landen legen setzen bringen holen nehmen geben zeigen veröffentlichen feiern ehren tagen beraten streiken demonstrieren ' +
  'explodieren kollidieren stranden erreichen verlassen überfluten zünden testen installieren erneuern sanieren renovieren senden drucken stürmen regnen schneien lesen singen heilen ziehen stellen schlagen reißen stürzen brechen weihen kehren sehen ersetzen';

/** base past participle [present]. */
const irregularVerbs =
  'weisen wies gewiesen weist,schieben schob geschoben schiebt,heben hob gehoben hebt,fangen fing gefangen fängt,verschieben verschob verschoben verschiebt,aufschieben aufschob aufgeschoben aufschiebt,vorziehen vorzog vorgezogen vorzieht,ziehen zog gezogen zieht,streichen strich gestrichen streicht,' +
  'abbrechen abbrach abgebrochen abbricht,brechen brach gebrochen bricht,schreiben schrieb geschrieben schreibt,bestreiten bestritt bestritten bestreitet,zurückweisen zurückwies zurückgewiesen zurückweist,' +
  'bitten bat gebeten bittet,wissen wusste gewusst weiß,denken dachte gedacht denkt,bleiben blieb geblieben bleibt,stehen stand gestanden steht,liegen lag gelegen liegt,gelten galt gegolten gilt,haben hatte gehabt hat,' +
  'beginnen begann begonnen beginnt,anfangen anfing angefangen anfängt,schließen schloss geschlossen schließt,abschließen abschloss abgeschlossen abschließt,stattfinden stattfand stattgefunden stattfindet,' +
  'geschehen geschah geschehen geschieht,aufheben aufhob aufgehoben aufhebt,losfahren losfuhr losgefahren losfährt,ankommen ankam angekommen ankommt,abfahren abfuhr abgefahren abfährt,auslaufen auslief ausgelaufen ausläuft,' +
  'einlaufen einlief eingelaufen einläuft,abreißen abriss abgerissen abreißt,auftreten auftrat aufgetreten auftritt,zurücktreten zurücktrat zurückgetreten zurücktritt,teilnehmen teilnahm teilgenommen teilnimmt,' +
  'annehmen annahm angenommen annimmt,ausfallen ausfiel ausgefallen ausfällt,bergen barg geborgen birgt,sterben starb gestorben stirbt,sinken sank gesunken sinkt,fahren fuhr gefahren fährt,laufen lief gelaufen läuft,' +
  'fallen fiel gefallen fällt,kommen kam gekommen kommt,gehen ging gegangen geht,treten trat getreten tritt,ernennen ernannte ernannt ernennt,entlassen entließ entlassen entlässt,beschließen beschloss beschlossen beschließt,' +
  'brennen brannte gebrannt brennt,finden fand gefunden findet,verlieren verlor verloren verliert,gewinnen gewann gewonnen gewinnt,treffen traf getroffen trifft,entscheiden entschied entschieden entscheidet,' +
  'verbieten verbot verboten verbietet,steigen stieg gestiegen steigt,halten hielt gehalten hält,bringen brachte gebracht bringt,nehmen nahm genommen nimmt,geben gab gegeben gibt,verlassen verließ verlassen verlässt,' +
  'beraten beriet beraten berät,vorsehen vorsah vorgesehen vorsieht,sehen sah gesehen sieht,lesen las gelesen liest,singen sang gesungen singt,schlagen schlug geschlagen schlägt,reißen riss gerissen reißt,' +
  'zurückkehren zurückkehrte zurückgekehrt zurückkehrt,wiederaufnehmen wiederaufnahm wiederaufgenommen wiederaufnimmt,aufnehmen aufnahm aufgenommen aufnimmt,rufen rief gerufen ruft,' +
  'einstürzen einstürzte eingestürzt einstürzt,abstürzen abstürzte abgestürzt abstürzt,verbinden verband verbunden verbindet,entstehen entstand entstanden entsteht,erscheinen erschien erschienen erscheint';

export const events: EventWords = {
  verbs,
  otherVerbs,
  irregularVerbs,
  nounLikeVerbs: '',
  happeningNouns:
    'sitzung konzert spiel wahl fest messe markt streik sturm brand unfall flut gewitter prozess urteil abstimmung eröffnung einweihung feier premiere probe lesung ausstellung tagung konferenz gipfel ' +
    'reise fahrt abfahrt ankunft start landung sperrung wartung ausfall störung umzug umbau bau sanierung renovierung taufe hochzeit beerdigung trauerfeier debatte verhandlung anhörung gespräch treffen besuch ' +
    'rennen regatta turnier finale kundgebung demonstration evakuierung bergung explosion erdbeben krieg schlacht vertrag rücktritt vorstellung aufführung auktion ernte lauf wartungsarbeiten bauarbeiten arbeiten',
  actNouns: {
    postpone: 'verschiebung vertagung',
    move: 'verlegung',
    cancel: 'absage streichung abbruch',
    extend: 'verlängerung',
    plan: 'plan termin fahrplan',
    ask: 'antrag bitte forderung',
  },
  functions,
  hints,
  endings: {
    past: '\0',
    notPast: '\0',
    progressive: '\0',
    adverb: 'weise',
    plural: 'en',
    happening: [
      'sitzung',
      'konzert',
      'feier',
      'spiel',
      'messe',
      'streik',
      'fahrt',
      'arbeiten',
      'wahl',
      'fest',
      'sperrung',
      'eröffnung',
      'ausstellung',
      'verhandlung',
      'versammlung',
    ],
    ofCapitals: true,
  },
  notGuessed: '',
  inflect,
  baseOf,
  predicates: {},
  pronouns: { thing: ['er', 'sie', 'es'], several: [], he: ['ihn', 'ihm'] },
  within: 'während beim bei',
  outcomes: 'infolgedessen daher deshalb deswegen folglich somit',
  nounJoint: statementWords['nounJoint'],
  pluralNouns: ['leute', 'menschen', 'arbeiten', 'bauarbeiten'],
  commaClauses: true,
  join: (tokens, vocabulary, lexicon) => joinParted(tokens, vocabulary, lexicon, 'worden'),
  arrange: straighten,
  headline: {
    plan: 'soll',
    planPassive: 'wird',
    planned: 'geplant',
    somebody: 'jemand',
    something: ['nichts', 'etwas'],
    plannedFor: 'geplant für',
    due: 'fällig',
    before: 'vor',
    movedTo: 'jetzt geplant für',
    negated: ['soll nicht', 'sollen nicht'],
    not: 'nicht',
    no: 'kein',
    acts: { postpone: 'verschoben', move: 'verlegt', cancel: 'abgesagt', reinstate: 'wieder aufgenommen', extend: 'verlängert', miss: 'verpasst' },
    isPlural,
    line,
  },
};
