// The scale of directions: how far ahead or back of the day of writing a clause looks.
// -3 lies back for certain from the day of writing ("has been shut since May"), -2 lies back for certain, -1 looks back, -0.5 a plan told in the past,
// 0 no cue, 0.5 the near one of both sides, 1 ahead, 2 ahead for certain. Between them:

/** Behind us for certain: "since May". */
export const SINCE_THEN = -2;
/** A plan of which nothing came: it is over, and on its day nothing was done. */
export const CAME_TO_NOTHING = -1.5;
/** A slot that another has taken the place of since: of two months or days of a name the near one; "was originally set to open in March". */
export const OUTDATED = -0.9;
/** What has just been given up lies ahead, but for the day before. */
export const GIVEN_UP = 0.6;
/** A present, which tells of what is to come: the near one ahead. */
export const PRESENT_TENSE = 0.75;
/** What something to come comes after lies ahead, but not by most of a year. */
export const CAME_BEFORE = 0.8;
/** The first slot of a plan that has another now: of two months of a name the near one. */
export const FIRST_SLOT = 0.85;
/** What has been called off was still ahead, and nothing goes on from its day. */
export const CALLED_OFF_AHEAD = 0.95;
/** What was resolved lies behind the resolving. */
export const RESOLVED = 0.9;
/** What is to be done by then, or what somebody means to do: however far ahead, where it was not due just now. */
export const DEADLINE = 1.5;
/** What is due or planned for then, of a plan that no past tells: however far ahead, a quarter too. */
export const DUE = 1.6;

/** Ahead, on the near one of several. */
export function isNearAhead(toward: number): boolean {
  return toward === 1 || toward === DEADLINE || toward === DUE;
}
