// view/: Scene → DOM. Imports layout, model, time and lit; formats, text and export only by import().
import { LatePart } from './late-part.js';

export { adoptStyles } from './adopt-styles.js';
export { EditingController } from './controllers/editing.js';
export type { Edit, EditChange } from './on-demand/editing/edit.js';
export type { EditingWords } from './on-demand/editing/words.js';
export { ContactController } from './controllers/contact.js';
export type { ExplorerHost, ViewChangeName } from './controllers/explorer-host.js';
export type { ExplorerController } from './controllers/explorer.js';
export type { ExportSource, ExportingWords } from './on-demand/exporting/index.js';
export { InputController, INPUTS, type Input, type InputHost } from './controllers/inputs.js';
export { PaperController } from './controllers/paper.js';
export { ShownEvents } from './controllers/shown-events.js';
export { StageController } from './controllers/stage.js';
export type { ComparedTimeline } from './sources/index.js';
export { Laying, LOOKS } from './laying.js';
export { furnishing } from './furnishing.js';
export type { Furniture, FurnitureHost } from './furniture/furniture.js';
export { readMoment } from './moment.js';
export { drawing } from './parts/drawing.js';
export { lost, toolbar, type ViewName } from './parts/toolbar.js';
export { timelineStyles } from './styles/index.js';
/** What it takes to explore. */
export const exploring = new LatePart(() => import('./on-demand/index.js'), 'ExplorerController');
export { warmUp } from './warm-up.js';
export { completed, ENGLISH, type PartialWords, type Words } from './words.js';
