// Which words a verb of saying lays to its speaker: quoted ones first, else reported ones, behind it, around it or before it.
import type { Content, Place } from './content.js';
import { isRelative } from './cue-speaker.js';
import { afterColon, quotedAfter, quotedBefore, reportedAfterColon } from './quoted-content.js';
import { closesUnit, reportedAfter, reportedAround, reportedBefore, wholeAfter } from './reported-content.js';
import { wordBase } from './word-at.js';

/** What was said, wherever it stands around its cue; undefined where nothing is told of it. */
export function findContent(place: Place): Content | undefined {
  const { cue } = place;
  // "Will begin runs “by May”": with a word of another it tells of a deed.
  if (cue.strength === 'quote' && cue.isModal) return undefined;
  const base = wordBase(place.reading, cue.at),
    isSure = place.reading.words.clauseOnly[base] + place.reading.vocabulary.classes.pledges[base] !== 0;
  const interrupted = cue.strength === 'strong' || (cue.strength === 'soft' && isSure) ? reportedAround(place) : undefined;
  const quoted = quotedBefore(place) ?? interrupted ?? quotedAfter(place) ?? afterColon(place) ?? reportedAfterColon(place);
  if (quoted) return quoted;
  if (cue.takesWhole) return wholeAfter(place);
  if (cue.strength === 'quote') return undefined;
  // "The bank, which had announced works,": what stands before is not what was said.
  const isInside = place.source !== undefined && isRelative(place.reading, place.source);
  return reportedAfter(place) ?? ((cue.strength === 'strong' || closesUnit(place)) && !isInside && !cue.isBare ? reportedBefore(place) : undefined);
}
