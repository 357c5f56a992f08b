// Words that tell whether a clause looks ahead or back. A date without a year, or a weekday, lies on that side.
import type { WordTables } from '../../lexicon.js';

export const directionWords: WordTables = {
  aheadCue: "will 'll won't shall would should must may might can could plan plans planned planning schedule scheduled schedules expect expects expected expecting "
    + 'due set slated expire expires expiring effective payable deadline until intend intends intended propose proposes proposed hope hopes hoping aim aims '
    + 'going forecast upcoming coming begin begins start starts resume resumes complete completed close closes redeem redemption extended postponed pending await awaits '
    + 'target targeted tentatively likely ready preparing prepares prepare mature matures reconvene reconvenes holders order ordered ahead next tomorrow'
    + ' hold holds meet meets attend attends visit visits travel travels leave leaves arrive arrives return returns face faces take takes open opens vote votes announce deliver',
  backCue: "was were had did didn't wasn't weren't hadn't came went took told made began fell rose met left held found gave saw ran won lost became got kept sent sold bought paid built broke brought led sat stood spoke wrote wore drew drove flew grew knew felt heard hit put read rode shot struck died killed",
  // Endings of past verbs.
  // Words that end the clause for this purpose.
  clauseEnd: '. ; : ! ?',
};
