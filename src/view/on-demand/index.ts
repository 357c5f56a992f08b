// Parts that appear when a reader asks for them: panels and the list. Fetched on first use.
export { detail } from './detail.js';
export { filterPanel } from './filter-panel.js';
export { momentText } from './moment-text.js';
export { optionNotes } from './option-notes.js';
export { legend } from './legend.js';
export { list } from './list.js';
export { storyOf } from './story.js';
export { onDemandStyles } from './on-demand.styles.js';
