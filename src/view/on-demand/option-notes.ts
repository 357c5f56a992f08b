// What is wrong with a setting, and what to write instead.
import type { Diagnostic, TimelineEvent } from '../../model/index.js';
import type { BadOption, OptionName } from '../furniture/bad-options.js';

const MOMENT = 'Write a date in ISO 8601 or EDTF, such as “2034-03-16T17:00+01:00”.';

/** Attribute, what is done without it, what to write. */
const NOTES: Readonly<Record<OptionName, readonly [attribute: string, message: string, hint: string]>> = {
  timeZone: ['time-zone', 'is no time zone; times are shown as reported.', 'Write an IANA name such as “Europe/London”.'],
  locale: ['locale', 'is no tag of a language that this browser writes; dates are shown as the page would.', 'Write a BCP 47 tag such as “en-GB”.'],
  windowStart: ['window-start', 'is no moment; all events are shown.', MOMENT],
  windowEnd: ['window-end', 'is no moment; all events are shown.', MOMENT],
  span: ['window-end', 'ends before it starts; the window stays as it was.', 'Write the earlier moment first.'],
  window: ['window', 'is no stretch of time; the window stays as it was.', 'Set “{ start, end }” in ms since 1970.'],
  now: ['now', 'is no moment; no line of now is drawn.', `${MOMENT} Leave it empty for the present.`],
  orientation: ['orientation', 'is unknown; time runs as the width allows.', 'Write “horizontal”, “vertical” or “auto”.'],
  view: ['view', 'is unknown; the timeline is shown.', 'Write “timeline”, “list” or “text”.'],
  article: ['view', 'shows the article that is written into the element, and there is none; the timeline is shown.', 'Write “timeline” or “list”.'],
  laneBy: ['lane-by', 'is a field of no event; all share one lane.', 'Fields of these events:'],
  laneFunction: [
    'lane-by',
    'is what the function threw; events for which it throws have no lane of their own.',
    'Return undefined for what has no lane.',
  ],
  attribute: [
    'attribute',
    'is not read: it is a property.',
    'Set it by a script; in HTML, write timeline-event elements, JSON in a script element, or the text itself, into the element.',
  ],
  corrections: [
    'corrections',
    'cannot be put on: these events come from a source or are too many.',
    'Put them on the events before they are handed over, or let the source do so.',
  ],
  selected: ['selected', 'is the id of no event; none is chosen.', 'Write the “id” of an event.'],
};

/** What tells events apart, or how much they weigh: no lanes. */
const NO_LANES: readonly string[] = ['id', 'title', 'description', 'relative', 'quote', 'url', 'media', 'importance', 'confidence'];
/** So many events are looked at for their fields. */
const LOOKED_AT = 500;

/** A note per setting that cannot be followed. */
export function optionNotes(bad: readonly BadOption[], events: readonly TimelineEvent[]): readonly Diagnostic[] {
  return bad.map(([name, value]) => {
    const [attribute, message, hint] = NOTES[name];
    const told = name === 'laneBy' ? `${hint} ${fieldsOf(events).join(', ')}.` : hint;
    return { code: `option/${attribute}`, severity: 'warning', message: `${attribute}: “${value}” ${message}`, hint: told };
  });
}

/** Fields that these events have and lanes can be made by, quoted. */
function fieldsOf(events: readonly TimelineEvent[]): readonly string[] {
  const names = new Set<string>();
  for (const event of events.slice(0, LOOKED_AT))
    for (const [name, value] of Object.entries(event)) {
      if (name === 'sources') names.add('source');
      else if (typeof value !== 'object' && !NO_LANES.includes(name)) names.add(name);
    }
  return [...names].map((name) => `“${name}”`);
}
