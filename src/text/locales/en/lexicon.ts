// English words of time by class. One row per class: slots by space, spellings of a slot by "/", `=n` states a value.
import type { WordTables } from '../../lexicon.js';

export const timeWords: WordTables = {
  month: 'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  weekday: 'monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat sunday/sun',
  // Endings that stand apart from their word.
  clitic: "'s 'll 'd 've 're 'm",
  sign: ". , : ; - – — / ( ) ' ’ \" + ~ # $ % &",
};
