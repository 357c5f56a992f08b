// All styles of the element, from the host outwards in.
import { baseStyles } from './base.styles.js';
import { drawingStyles } from './drawing.styles.js';
import { marksStyles } from './marks.styles.js';
import { panelStyles } from './panels.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

export const timelineStyles = [baseStyles, toolbarStyles, drawingStyles, marksStyles, panelStyles];
