// A zone named by a place beside a clock time: "23:15 Tokyo time".
import type { Locale } from '../locales/rule-types.js';
import { zoneOfPlace } from '../structure/places.js';
import { CAPITAL, WORD, type Tokens } from '../tokens.js';
import { shapeOf } from './capture.js';
import { ATOM } from './meaning.js';
import type { Atom } from './stage.js';

const PLACED = shapeOf(['zoneName', 'weak']);

/** Words of the longest name of a place. */
const LONGEST_NAME = 3;

/** Puts the zones that places name behind their clock times, as parts that later stages join. */
export function withPlaceZones(atoms: readonly Atom[], tokens: Tokens, { lexicon, places }: Locale): readonly Atom[] {
  const zoneNoun = lexicon.values('zoneNoun');
  let found: Atom[] | undefined;
  for (let index = 0; index < atoms.length; index++) {
    const clock = atoms[index];
    if (places && clock.category === ATOM.clock) {
      let end = clock.end;
      while (end - clock.end < LONGEST_NAME && tokens.kind[end] === WORD && (tokens.flags[end] & CAPITAL) !== 0) end++;
      if (end > clock.end && zoneNoun[tokens.word[end]] !== 0 && tokens.kind[end] === WORD) {
        const zoneName = zoneOfPlace(tokens.text.slice(tokens.start[clock.end], tokens.end[end - 1]), places);
        if (zoneName !== undefined) {
          found ??= atoms.slice(0, index);
          found.push(clock, { start: clock.end, end: end + 1, meaning: { zoneName, weak: 1 }, rule: clock.rule, shape: PLACED, category: ATOM.zone, joint: -1 });
          continue;
        }
      }
    }
    found?.push(clock);
  }
  return found ?? atoms;
}
