// When is a reading so doubtful that a person should look at it again?
import type { TimelineEvent } from './event.js';

/**
 * Events that are right with less probability than this are worth a second look. On the development sets one event in twenty-five lies
 * below it, and half of those are wrong (`npm run accuracy` prints how probabilities come true).
 */
export const SECOND_LOOK_BELOW = 0.7;

/** Is the reading in doubt? What a person or a data file gave without a probability is not. */
export function needsSecondLook({ confidence = 1 }: Pick<TimelineEvent, 'confidence'>): boolean {
  return confidence < SECOND_LOOK_BELOW;
}
