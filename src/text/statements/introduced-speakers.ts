// Officials whom the lead of a report calls by their office alone, and whom its body introduces.
import { ARTICLE } from '../words/vocabulary.js';
import { NUMBER, WORD } from '../tokens/tokens.js';
import type { Attribution } from './attributions.js';
import { nameIn } from './names.js';
import type { Range } from './phrase.js';
import { type Reading } from './reading.js';
import { rolesIn } from './speaker-phrases.js';

/** No sentence of prose stands before the block. */
export function isFirstBlock({ units, tokens: { kind } }: Reading, block: number): boolean {
  const lead = units.findIndex((unit) => unit.block === block);
  // A headline and a line that only says who wrote end in no sign.
  return units.slice(0, lead).every(({ to }) => kind[to - 1] === WORD || kind[to - 1] === NUMBER);
}

/** "A senior official said" in the lead is he whom the body introduces: the next speaker of that office in a later sentence, by name or with an article. */
export function nameIntroduced(reading: Reading, attributions: readonly Attribution[], lead: number, names: (string | undefined)[]): void {
  const {
    tokens: { word },
    words: { definiteWord },
    vocabulary: { hints },
  } = reading;
  const isIntroduced = ([at]: Range): boolean => (hints[word[at]] & ARTICLE) !== 0 && !definiteWord[word[at]];
  const told = names.slice();
  // From the end back, so that each office knows its next bearer.
  const bearers = new Map<number, number>();
  let seen = attributions.length;
  for (let place = attributions.length - 1; place >= 0; place--) {
    const { source, unit } = attributions[place];
    for (; seen > 0 && attributions[seen - 1].unit > unit; seen--) {
      const later = attributions[seen - 1].source,
        office = later && rolesIn(reading, later).at(-1);
      if (office !== undefined) bearers.set(office, seen - 1);
    }
    if (!source || reading.units[unit].block !== lead || !isIntroduced(source) || nameIn(reading, source)) continue;
    const next = bearers.get(rolesIn(reading, source).at(-1) ?? 0) ?? -1,
      bearer = next < 0 ? undefined : attributions[next].source;
    if (bearer && (isIntroduced(bearer) || nameIn(reading, bearer))) names[place] = told[next] ?? names[place];
  }
}
