// German words that tell whether a clause looks ahead or back. A date without a year, or a weekday, lies on that side.
import type { WordTables } from '../../tokens/lexicon.js';

export const directionWords: WordTables = {
  aheadSure: 'wird werden werde soll sollen',
  aheadCue:
    'dürfte dürften könnte könnten muss müssen will wollen möchte möchten plant planen erwartet erwarten beabsichtigt hofft hoffen wirkung fällig spätestens künftig voraussichtlich demnächst',
  withEffect: 'mit=1 wirkung=2',
  planCue: 'geplant geplante geplanten vorgesehen vorgesehene vorgesehenen angesetzt angesetzte angesetzten anberaumt sollte sollten terminiert',
  presentBe: 'ist sind bleibt bleiben sei seien',
  supersededCue: 'ursprünglich zunächst zuerst eigentlich',
  presentHave: 'hat haben habe',
  pastBe: 'war waren wurde wurden sollte sollten worden',
  sayCue: 'sagte sagten erklärte erklärten teilte teilten berichtete berichteten kündigte kündigten schrieb meldete',
  infinitive: 'zu',
  limitCue: 'bis vor spätestens',
  asideCue: 'weil obwohl während',
  laterAsideCue: 'als',
  targetCue: 'bis',
  targetAfterMove: 'auf für',
  moveCue: 'verschoben verschiebt verschob verlegt verlegte vertagt vertagte vorgezogen verschieben verlegen',
  moveBehind: 'verschoben verschiebt verschieben verlegt verlegen vertagt vertagen vorgezogen vorverlegt verlängert',
  backCue: 'hat haben hatte hatten wurde wurden war waren gab kam ging fand begann fiel lief stieg sank zog trat brach traf schloss nahm',
  clauseEnd: '. ; : ! ?',
  clauseBreak: 'dass weil obwohl während wobei',
};
