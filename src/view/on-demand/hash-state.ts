// What the reader sees, as part of an address: `#voyages.from=1911-05-02&voyages.until=1911-10-19&voyages.view=list`. Pure.
import { FACETS, type Facet } from '../filter.js';

/** State of one view; what is absent is as the page gave it. */
export interface HashState {
  /** The window, ISO 8601. */
  readonly from?: string;
  readonly until?: string;
  readonly event?: string;
  readonly view?: string;
  readonly zone?: string;
  /** `yes` or `no`. */
  readonly fold?: string;
  /** Words that are searched for, times between which events are wanted, and chosen values by facet. */
  readonly search?: string;
  readonly after?: string;
  readonly before?: string;
  readonly chosen?: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Keys of lanes: folded up, and in their order. */
  readonly closed?: readonly string[];
  readonly lanes?: readonly string[];
}

const WORDS = ['from', 'until', 'event', 'view', 'zone', 'fold', 'search', 'after', 'before'] as const;
const LISTS = ['closed', 'lanes'] as const;

/** Reads the part of a hash that belongs to a name. What cannot be decoded is left out. */
export function readHash(hash: string, name: string): HashState {
  const state: { -readonly [Key in keyof HashState]: HashState[Key] } = {};
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  for (const part of partsOf(hash)) {
    if (!part.startsWith(`${name}.`)) continue;
    const sign = part.indexOf('=');
    const key = part.slice(name.length + 1, sign < 0 ? undefined : sign);
    const value = sign < 0 ? '' : part.slice(sign + 1);
    const word = WORDS.find((candidate) => candidate === key);
    const list = LISTS.find((candidate) => candidate === key);
    const facet = FACETS.find((candidate) => candidate === key);
    if (word) state[word] = decoded(value);
    else if (list) state[list] = value.split(',').map(decoded);
    else if (facet) chosen[facet] = value.split(',').map(decoded);
  }
  if (Object.keys(chosen).length > 0) state.chosen = chosen;
  return state;
}

/** The hash with the part of a name replaced; all else in it stays as it is. `''` where nothing is left. */
export function writeHash(hash: string, name: string, state: HashState): string {
  const others = partsOf(hash).filter((part) => part !== '' && !part.startsWith(`${name}.`));
  const { chosen = {} } = state;
  const own = [
    ...WORDS.flatMap((key) => (state[key] === undefined ? [] : [[key, encoded(state[key])] as const])),
    ...LISTS.flatMap((key) => (state[key] === undefined ? [] : [[key, state[key].map(encoded).join(',')] as const])),
    ...FACETS.flatMap((facet) => (chosen[facet]?.length ? [[facet, chosen[facet].map(encoded).join(',')] as const] : [])),
  ].map(([key, value]) => `${name}.${key}=${value}`);
  const parts = [...others, ...own].join('&');
  return parts === '' ? '' : `#${parts}`;
}

function partsOf(hash: string): readonly string[] {
  return hash.replace(/^#/, '').split('&');
}

/** Colons and slashes may stand in a fragment and are easier to read. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
