// How a time is told, in bits: in the course of the story, or as a mere end, in an aside, or beside a verb of saying.

/** The end of something: "until Friday", "by noon". */
export const LIMIT = 1;
/** In a relative clause, a reason, or a participle set off by commas. */
export const ASIDE = 2;
/** When somebody spoke: "said on Friday". */
export const SAYING = 4;
/** Inside a quotation. */
export const QUOTED = 8;
/** An old plan, told in an aside: "the fair, due on Friday,". */
export const PLANNED = 16;
/** The end of a state: "until Friday". */
export const LASTING = 32;
/** A day of the story: "on the Friday". */
export const DEFINITE = 64;
/** In a sentence that opens with a pronoun: "It opened in March". */
export const CONTINUED = 128;
/** To which something was moved: "put off to Friday". */
export const TARGET = 256;
/** What was broken off goes on: "brought back on Monday". */
export const AGAIN = 512;
/** Opens its sentence, or a clause joined on behind a comma: "In 2031 it opened", ", and in 2031 it shut". */
export const FRONT = 1024;
/** Told as over before the story: "had shut it on Friday". */
export const BEFORE = 2048;
/** In a clause or phrase of what came first: "after a fire broke out on Friday". */
export const AFTER = 4096;
/** Not until then: "nothing looked wrong until Friday". */
export const THEN = 8192;
/** What it was not: "on Thursday, not on Wednesday", "instead of Wednesday". */
export const INSTEAD = 16384;
/** Right behind a past that is no participle: "was opened in June", "began in June", "he died in June". */
export const DONE = 32768;
/** Near a word that moves, calls off or appoints: "cancelled its concert in June", "called a vote in June"; what somebody says: "now says June". */
export const UNDONE = 65536;
/** The slot of a plan that is told in the past: "was due in June". */
export const OLD_PLAN = 131072;
/** Until when a plan is put off: "put off until Friday", not "extended until Friday". */
export const PUT_OFF = 262144;
