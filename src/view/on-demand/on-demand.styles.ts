// What comes once the reader reaches for it.
import { detailStyles } from './detail.styles.js';
import { filterStyles } from './filter.styles.js';
import { handlingStyles } from './handling.styles.js';
import { legendStyles } from './legend.styles.js';
import { listStyles } from './list.styles.js';
import { popoverStyles } from './popover.styles.js';
import { printedStyles } from './printed.styles.js';

export const onDemandStyles = [popoverStyles, handlingStyles, detailStyles, filterStyles, legendStyles, listStyles, printedStyles];
