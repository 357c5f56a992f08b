// The chain of time expressions: cascade of rules, refusals, resolution, zones.
import type { DocumentClock } from '../document.js';
import type { TimeExpression } from '../expression.js';
import type { Locale } from '../locales/rule-types.js';
import type { ParseOptions } from '../options.js';
import { openContext, type Context } from '../resolution/context.js';
import { directionAt, directionWordsOf } from '../resolution/direction.js';
import { chooseMode } from '../resolution/mode.js';
import { resolve, type Resolved } from '../resolution/resolve.js';
import { pairedOffset, zoneOf } from '../resolution/stated-zone.js';
import type { Tokens } from '../tokens.js';
import { findAtoms } from './find-atoms.js';
import { FoundExpression, type Surroundings } from './found-expression.js';
import { stagesOf } from './grammar.js';
import { UNIT, type Meaning } from './meaning.js';
import { inherit, isPartOfNumber, splitPair } from './pairs.js';
import type { Atom } from './stage.js';

/** Where the document's clock comes from; read only if something asks for it. */
export interface ClockSource {
  readonly clock: DocumentClock;
}

/** A reference with an offset is moved to the document's zone first. */
const HAS_OFFSET = /T.*(?:Z|[+-]\d\d:?\d*)$/i;

/**
 * Finds and resolves the time expressions of a tokenized text.
 * @param structure - the document's own clock; absent: the options alone.
 */
export function findExpressions(tokens: Tokens, locale: Locale, options: ParseOptions, structure?: ClockSource): TimeExpression[] {
  const atoms = findAtoms(stagesOf(locale), tokens);
  const given = options.reference;
  const reference = given !== undefined && !HAS_OFFSET.test(given) ? given : (structure?.clock.reference ?? given);
  const isNumeric = atoms.some(({ meaning }) => meaning.first !== undefined || meaning.fiscal !== undefined);
  const clock = isNumeric ? structure?.clock : undefined;
  const context = openContext(reference, 'news', options.dateOrder ?? clock?.dateOrder ?? locale.dateOrder, clock?.fiscalYearEndMonth);
  context.mode = chooseMode(atoms, context);
  const shared: Surroundings = {
    text: tokens.text,
    reasons: locale.reasons,
    clock: () => structure?.clock ?? (options.timeZone === undefined ? undefined : { dateOrder: locale.dateOrder, mode: 'news', timeZone: options.timeZone }),
  };
  const words = directionWordsOf(locale.lexicon, locale.expressions.pastEnding);
  const found: FoundExpression[] = [];
  let lastClock: { expression: FoundExpression; place: NonNullable<Resolved['place']>; end: number } | undefined;
  for (const atom of atoms) {
    if ((atom.meaning.weak !== undefined && atom.meaning.weak !== 0) || isPartOfNumber(tokens, atom)) continue;
    const pair = splitPair(atom);
    if (pair === undefined) add(atom.meaning, atom, atom.start, atom.end);
    else if ('single' in pair) {
      if (pair.single) add(pair.single, atom, atom.start, atom.end);
    } else {
      add(inherit(pair.first, pair.second), atom, atom.start, atom.joint, 'start');
      add(inherit(pair.second, pair.first), atom, atom.joint + 1, atom.end, 'end');
    }
  }
  return found;

  function add(meaning: Meaning, atom: Atom, from: number, to: number, range?: 'start' | 'end'): void {
    context.token = from;
    const resolved = resolve(meaning, context, { toward: () => directionAt(tokens, from, to, words) });
    if (!resolved) return;
    const expression = new FoundExpression(tokens.start[from] as number, tokens.end[to - 1] as number, meaning.mod, atom.rule.id, resolved, shared);
    if (range) expression.range = range;
    found.push(expression);
    const zone = zoneOf(meaning, locale.zones);
    if (zone !== undefined) expression.statedZone = zone;
    const { place } = resolved;
    if (place?.minute !== undefined) {
      if (lastClock && zone !== undefined && lastClock.expression.statedZone === undefined) {
        const pairing = pairedOffset(tokens, lastClock, { place, zone, start: from });
        if (pairing) {
          lastClock.expression.statedZone = pairing.offset;
          lastClock.expression.isPaired = true;
          expression.value = pairing.value;
          return;
        }
      }
      lastClock = { expression, place, end: to };
    }
    remember(context, meaning, place);
  }
}

/** Moves the story on. */
function remember(context: Context, meaning: Meaning, place: Resolved['place']): void {
  if (meaning.length !== undefined && meaning.unit === UNIT.month && (meaning.n ?? 0) >= 6) context.quarter = undefined;
  if (!place) return;
  context.anchor = place;
  if (place.unit === UNIT.day) {
    if (place.minute !== undefined || context.day !== place.days) context.clockMinute = place.minute;
    context.day = place.days;
  }
  if (place.unit === UNIT.quarter && meaning.report !== 2 && (context.reference === undefined || place.days <= context.reference)) {
    context.quarter = place;
    context.quarterToken = context.token;
  }
}
