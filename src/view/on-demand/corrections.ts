// Puts on the corrections that a timeline brings along. Fetched where there are some.
export { applyCorrections } from '../../model/index.js';
