// A zone named in words beside a clock time: "23:15 Tokyo time", "17:00 British Summer Time".
import type { Locale } from '../locales/rule-types.js';
import { vocabularyOf } from '../structure/vocabulary.js';
import { zoneInWords } from '../stamps/zones.js';
import { CAPITAL, type Tokens } from '../tokens/tokens.js';
import { shapeOf } from './capture.js';
import { ATOM } from './categories.js';
import type { Atom } from './stage.js';

const PLACED = shapeOf(['zoneName', 'weak']);

/** Puts the zones that are named in words behind their clock times, as parts that later stages join. */
export function withPlaceZones(atoms: readonly Atom[], tokens: Tokens, locale: Locale): readonly Atom[] {
  const words = vocabularyOf(locale);
  let found: Atom[] | undefined;
  let past = 0;
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index],
      { end } = atom;
    // "British Summer Time" is no season.
    if (atom.start < past || (atom.meaning.season !== undefined && words.zoneNoun[tokens.word[end]] && (tokens.flags[end] & CAPITAL) !== 0))
      found ??= atoms.slice(0, index);
    else {
      const zone = atom.category === ATOM.clock ? zoneInWords(tokens, end, words) : undefined;
      if (zone) found ??= atoms.slice(0, index);
      found?.push(atom);
      if (zone)
        found?.push({
          start: end,
          end: (past = zone.next),
          meaning: { zoneName: zone.zone, weak: 1 },
          rule: atom.rule,
          shape: PLACED,
          category: ATOM.zone,
          joint: -1,
        });
    }
  }
  return found ?? atoms;
}
