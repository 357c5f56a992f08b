// Words that tell whether a clause looks ahead or back. A date without a year, or a weekday, lies on that side.
import type { WordTables } from '../../lexicon.js';

export const directionWords: WordTables = {
  // A date in such a clause lies ahead, however far.
  aheadSure: "will 'll won't shall",
  aheadCue: "will 'll won't shall would should must may plan plans planned planning schedule scheduled schedules expect expects expected expecting "
    + 'due slated expire expires expiring effective payable deadline intend intends intended propose proposes proposed hope hopes hoping aim aims '
    + 'going forecast upcoming coming redeem redemption pending await awaits target targeted tentatively likely ready preparing '
    + 'matures reconvenes holders record ahead next tomorrow',
  // Before a base form: what is yet to be done.
  infinitive: 'to',
  // Directly before a date: where something is moved to.
  targetCue: 'until till through set',
  targetAfterMove: 'to as',
  moveCue: 'soon early late moved postponed rescheduled shifted delayed deferred extended pushed brought changed switched back forward put move shift reschedule postpone moving',
  // A plan told with this one lies back: "had been due on Friday".
  pluperfect: 'had',
  // A participle after this one is no past.
  passive: 'be',
  backCue: "was were had did didn't wasn't weren't hadn't came went took told said says made began fell rose met left held found gave saw ran won lost became got kept sent sold bought paid built broke brought led sat stood spoke wrote wore drew drove flew grew knew felt heard hit shot struck died killed",
  // Signs that end the sentence, and words after which another clause begins.
  clauseEnd: '. ; : ! ?',
  clauseBreak: 'that which who whom where because although though while',
};
