// What happened within something larger that has been told: "during the strike", "in the fourth night of the tour".
import type { Draft } from '../drafts/draft.js';
import type { Clause } from '../clauses/clause.js';
import type { Reading, SentenceReading } from '../drafts/reading.js';
import { firstOf, referentOf } from './referent.js';
import { phraseEnd } from './link-about.js';
import { readTheme } from '../clauses/nouns/theme.js';
import { DETERMINER } from '../words/vocabulary.js';

/** Adds `partOf` for what a sentence tells. */
export function linkParts(reading: Reading, { clauses, made, index, from }: SentenceReading): void {
  for (let place = 0; place < clauses.length; place++) {
    const clause = clauses[place];
    const part = made.get(clause)?.find(isPart);
    const whole = part && wholeOf(reading, clause, place === 0 ? from : clause.from, part, index);
    if (part && whole) reading.links.add('partOf', part, whole);
  }
}

function isPart({ part, kind, status }: Draft): boolean {
  return kind === 'event' && (part === 'happening' || part === 'plan') && status !== 'negated';
}

/** The event before that a phrase after "during" names. */
function wholeOf({ words, drafts, links }: Reading, clause: Clause, from: number, part: Draft, index: number): Draft | undefined {
  const {
    bits,
    timeAt,
    tokens: { word },
    vocabulary: { within },
  } = words;
  const before = firstOf(drafts, index);
  for (let at = from; at + 2 < clause.to; at++) {
    if (timeAt[at] !== 0 || within[word[at]] === 0 || !(bits[at + 1] & DETERMINER)) continue;
    const theme = readTheme(words, at + 1, phraseEnd(words, at + 1));
    const whole = theme.isHappening ? referentOf(words, drafts, theme, before, index) : undefined;
    if (whole && whole !== part && !links.joins(whole, part)) return whole;
  }
  return undefined;
}
