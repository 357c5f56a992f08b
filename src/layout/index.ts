// layout/: Timeline + viewport → Scene. Imports time/, model/ and d3-array only.
export * from './scene.js';
export * from './layout-options.js';
export { createLayout } from './create-layout.js';
export { TimelineLayout } from './layout.js';
export { ALL_MEANS } from './all-means.js';
export { PLAIN_MEANS, type LayoutMeans } from './plain-means.js';
export { arrangeColumns } from './column-arrangement.js';
export * from './viewport.js';
export * from './moved-viewport.js';
export { ENGLISH_MESSAGES, type LayoutMessages } from './messages.js';
export { defaultMeasureText, FONT_SIZE_PX } from './measure-text.js';
export { fitText, truncateText, type FittedText } from './text-fit.js';
export { createFold, type Break, type Fold } from './fold.js';
export type { OverviewScene } from './overview.js';
export type { ListItem } from './list-items.js';
export type { LaneBy } from './lane-keys.js';
export type { WhenText } from './when-text.js';
export { isNamedFirst } from './label-form.js';
