// What it takes to let time run down.
export { arrangeColumns, fitColumns } from '../../layout/index.js';
export { runningDownStyles } from './running-down.styles.js';
export { heightDownEm } from './height-down.js';
