// What a locale says of places and zones. Data only; locale files import this and nothing else.

/** Zones by name. Cities that IANA names and countries that `Intl` names are platform knowledge and are not repeated. */
export interface PlaceWords {
  /** Language in which `Intl` names countries. */
  readonly language: string;
  /** IANA zone → lower-case places in it, parted by `|`. */
  readonly places: Readonly<Record<string, string>>;
  /** Cities of old IANA names → zone under its present name. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Adjective of a country that has one zone, before "time" → that zone. */
  readonly adjectives?: Readonly<Record<string, string>>;
  /** City of an IANA name that is a feast elsewhere: no place. */
  readonly feast?: string;
  /** Country that is called as a part of another: its zone is told by its cities alone. */
  readonly state?: string;
  /** Offset or IANA zone → abbreviations in capitals, parted by spaces. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Zones, parted by spaces, in whose countries the month stands first in 03/04/2025. */
  readonly monthFirst: string;
  /** Sign of a currency → IANA zone of the only country that counts in it; empty for one of several. */
  readonly currencies?: Readonly<Record<string, string>>;
}
