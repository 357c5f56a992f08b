// The styles that the first picture needs, from the host outwards in.
import { baseStyles } from './base.styles.js';
import { drawingStyles } from './drawing.styles.js';
import { marksStyles } from './marks.styles.js';
import { toolbarStyles } from './toolbar.styles.js';

export const timelineStyles = [baseStyles, toolbarStyles, drawingStyles, marksStyles];
