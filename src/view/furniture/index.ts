// What follows the first picture: controls, the overview, messages, events without a date, names and all words.
export { ALL_COUNTS, clockChangesIn, EventNames } from '../../layout/index.js';
export { arrows } from './arrows.js';
export { axisExtras, gridExtras } from './axis-extras.js';
export { wordsFrom } from './english.js';
export { icon, iconOf } from './icons.js';
export { reaches } from './reaches.js';
export { Furniture } from './furniture.js';
