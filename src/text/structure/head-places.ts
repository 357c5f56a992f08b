// Places that the head of a text names, for their zones.
import { CAPITAL, type Tokens } from '../tokens/tokens.js';
import type { RawBlock } from './blocks.js';
import { nameEnd } from './name-end.js';
import { zoneOfPlace, zonesOfPlace } from '../stamps/places.js';
import { COMMA, DOT, PIPE, isDash, signAt } from '../tokens/signs.js';
import type { Vocabulary } from './vocabulary.js';
import { isSpaced } from '../tokens/token-shape.js';

/** Value of the class `placeJoint`: "of". */
const OF_NAMED = 2;

/** "The port | of", "Port | of", "the old town | of", but "slides | of". */
function isNamed({ flags, word }: Tokens, at: number, { dayArticle }: Vocabulary): boolean {
  return (flags[at - 1] & CAPITAL) !== 0 || dayArticle[word[at - 2]] !== 0 || dayArticle[word[at - 3]] !== 0;
}

/** The zone of the places that the lead of a report names; undefined where none or several are told. */
export function leadZone(tokens: Tokens, { from, to }: RawBlock, words: Vocabulary): string | undefined {
  const zones = new Set<string>(),
    left = new Set<string>();
  for (let at = from; at + 1 < to && words.places; at++) {
    // What the first sentence tells of goes before what others do: "The gates in Oslo … A team in Lagos …".
    if (zones.size > 0 && signAt(tokens, at) === DOT && isSpaced(tokens, at + 1) && (tokens.flags[at + 1] & CAPITAL) !== 0) break;
    const joint = words.placeJoint[tokens.word[at]],
      isLeft = words.wayFrom[tokens.word[at]] !== 0;
    if (!isLeft && (joint === 0 || (joint === OF_NAMED && !isNamed(tokens, at, words)))) continue;
    const end = nameEnd(tokens, at + 1, to, CAPITAL);
    const zone = end > at + 1 ? zoneOfPlace(tokens.text.slice(tokens.start[at + 1], tokens.end[end - 1]), words.places) : undefined;
    if (zone !== undefined) (isLeft ? left : zones).add(zone);
  }
  // "Left Tokyo at nine and landed in Los Angeles at two": on one clock and on another.
  const [first] = zones;
  return zones.size === 1 && [...left].every((zone) => zone === first) ? first : undefined;
}

/** The zone of a place named between commas. */
export function placeIn(tokens: Tokens, from: number, to: number, words: Vocabulary): string | undefined {
  if (!words.places) return undefined;
  let zone: string | undefined;
  let open = from;
  for (let at = from; at <= to; at++) {
    if (at < to && signAt(tokens, at) !== COMMA && signAt(tokens, at) !== PIPE && !(isDash(signAt(tokens, at)) && isSpaced(tokens, at))) continue;
    if (at > open) {
      const place = tokens.text.slice(tokens.start[open], tokens.end[at - 1]);
      // "Lisbon–Boston": a way from one clock to another.
      if (place.length < 40 && !place.includes('\u2013') && zonesOfPlace(place, words.places).length > 0)
        zone = zoneOfPlace(place, words.places) ?? zone;
    }
    open = at + 1;
  }
  return zone;
}
