// One walk over all tokens for what the document as a whole tells: stated zones, paired clocks, the order of numeric dates,
// and the end of the fiscal year.
import { NUMBER, PUNCT, type Tokens } from '../tokens/tokens.js';
import { DateOrders } from './date-order.js';
import { readFiscalYearEnd } from './fiscal-year.js';
import { localOffset, pairedOffset as pairedOffsetAt } from '../stamps/paired-clocks.js';
import { OPEN_PAREN, signAt } from '../tokens/signs.js';
import { zoneStatedAt, type StatedZone } from '../stamps/stated-zones.js';
import type { Vocabulary } from './vocabulary.js';

/** Value of "local" before "time". */
const LOCAL = 1;

export interface Survey {
  readonly statedZones: readonly StatedZone[];
  /** Offset by which local clocks differ from UTC, where the text pairs them and always alike: `-04:00`. */
  readonly pairedOffset?: string;
  /** Zone of the only country whose money the text counts in. */
  readonly moneyZone?: string;
  readonly dateOrders: DateOrders;
  readonly fiscalYearEndMonth?: number;
}

/** What all tokens of a text tell of its zones, its money and the order of its dates. */
export function surveyTokens(tokens: Tokens, words: Vocabulary): Survey {
  const { kind, word, length } = tokens;
  const statedZones: StatedZone[] = [];
  const offsets = new Set<string>(),
    money = new Set<string>();
  const dateOrders = new DateOrders(tokens, words);
  let fiscalYearEndMonth: number | undefined;
  for (let at = 0; at < length; at++) {
    if (kind[at] === NUMBER) dateOrders.readNumber(at);
    else if (kind[at] === PUNCT) {
      const sign = signAt(tokens, at),
        zone = words.moneyZones.get(sign),
        offset = sign === OPEN_PAREN ? pairedOffsetAt(tokens, at, words) : undefined;
      if (zone !== undefined) money.add(zone);
      if (offset !== undefined) offsets.add(offset);
    } else {
      const id = word[at];
      if (id === 0) continue;
      const local = words.localMark[id] === LOCAL && words.zoneNoun[word[at + 1]] !== 0 ? localOffset(tokens, at, words) : undefined;
      if (local !== undefined) offsets.add(local);
      const stated = zoneStatedAt(tokens, at, words);
      if (stated && !stated.isOfLine && !stated.isChange) statedZones.push(stated);
      if (words.month[id]) dateOrders.readMonth(at);
      if (words.fiscalWord[id]) fiscalYearEndMonth ??= readFiscalYearEnd(tokens, at, words);
    }
  }
  const pairedOffset = onlyOf(offsets),
    moneyZone = onlyOf(money);
  return {
    statedZones,
    ...(pairedOffset && { pairedOffset }),
    ...(moneyZone && { moneyZone }),
    dateOrders,
    ...(fiscalYearEndMonth === undefined ? {} : { fiscalYearEndMonth }),
  };
}

/** What all agree on. */
function onlyOf(found: ReadonlySet<string>): string | undefined {
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
