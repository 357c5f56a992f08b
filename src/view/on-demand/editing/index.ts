// Correcting a timeline. Fetched when an element becomes `editable`, or is given corrections.
export { EditingSession } from './session.js';
