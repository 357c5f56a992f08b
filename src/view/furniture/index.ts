// What follows the first picture: controls, the overview, messages, events without a date, names and all words.
export { ALL_COUNTS, EventNames } from '../../layout/index.js';
export { arrows } from './arrows.js';
export { density } from './density.js';
export { ENGLISH_WORDS, wordsFrom } from './english.js';
export { Furniture } from './furniture.js';
