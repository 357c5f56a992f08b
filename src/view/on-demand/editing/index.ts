// Correcting a timeline. Fetched when an element becomes `editable`, or is given corrections.
export { TimeFormat } from '../../../time/index.js';
export { EditingSession } from './session.js';
