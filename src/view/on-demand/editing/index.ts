// Correcting a timeline. Fetched when an element becomes `editable`, or is given corrections.
export { allMeansOn } from '../../all-means.js';
export { EditingSession } from './session.js';
