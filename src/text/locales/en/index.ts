// English: every word, rule and table of it. Each stage adds its data here.
import type { LocaleSource } from '../rule-types.js';
import { timeWords } from './lexicon.js';

export const en: LocaleSource = {
  tag: 'en',
  words: [timeWords],
  dateOrder: 'mdy',
};
