// Whom the words of a source mean.

/** Whom a phrase means. */
export interface Speaker {
  readonly name: string;
  readonly isNamed: boolean;
  /** An office, a title or a pronoun has told that it is a person. */
  isPerson?: boolean;
  /** An article before a name alone, "the Army", has told that it is none. */
  isThing?: boolean;
  /** 1 he, 2 she, where a title or pronoun has told. */
  gender?: number;
}

/** Sentences back in which the name for a pronoun is looked for. */
export const REACH = 8;

/** A person by name or office. */
export function isSomebody({ isNamed, isThing, isPerson }: Speaker): boolean {
  return isPerson === true || (isNamed && !isThing);
}
