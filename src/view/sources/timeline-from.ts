// A timeline out of the JSON that a server wrote into the element.
import { applyCorrections, fromJson, type Timeline } from '../../model/index.js';

/**
 * The timeline with its corrections; what does not fit is told in its diagnostics.
 * @throws {SyntaxError} for what is no JSON
 */
export function timelineFrom(json: string): Timeline {
  return applyCorrections(fromJson(JSON.parse(json)));
}
