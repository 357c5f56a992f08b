// Correcting a timeline. Fetched when an element becomes `editable`, or is given corrections.
export { ALL_MEANS } from '../../../layout/index.js';
export { EditingSession } from './session.js';
